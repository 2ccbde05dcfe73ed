Feature: What a user pool needs before it can mail a second factor

  Email MFA needs a sender other than COGNITO_DEFAULT and a way of recovery other than the email. How OFF beside a
  factor is refused stands with the configuration (configuration/mfa-configuration.feature).

  @mfacfg.email-needs-ses @recorded
  Scenario: SetUserPoolMfaConfig with email MFA is refused where mails are sent by COGNITO_DEFAULT
    Source: gh-cdkd-1968 (2026, class and text); cdk-preflight (deployment log); gh-terraform-provider-aws-41049 (2025)

    Given a user pool of its own with
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | EmailConfiguration.EmailSendingAccount    | COGNITO_DEFAULT                                                                               |
      | MfaConfiguration                          | OFF                                                                                           |
      | UserPoolTier                              | absent                                                                                        |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |
    Then the request is refused with InvalidParameterException
    And the message begins with "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT"
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OFF |

  @mfacfg.email-needs-ses.developer @documented
  Scenario: SetUserPoolMfaConfig turns email MFA on with a sender of its own and two ways of recovery
    Source: guide-user-pool-settings-mfa-sms-email-message; gh-terraform-provider-aws-41049 (both prerequisites)

    Given a user pool of its own with
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
      | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | UserPoolTier                              | absent                                                                                        |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |
    Then the request is accepted
    And GetUserPoolMfaConfig shows
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |

  @mfacfg.email-recovery-conflict @inferred @open
  Scenario: SetUserPoolMfaConfig with email MFA is refused where passwords are recovered by email alone
    Source: gh-terraform-provider-aws-41049 (named as a prerequisite); gh-lgallard-terraform-aws-cognito-user-pool-172
      (likewise: at least two ways of recovery); reasoned (that it is refused, and the class)
    Open: the exact text

    Given a user pool of its own with
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                   |
      | EmailConfiguration.SourceArn              | <ses identity>                              |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      | MfaConfiguration                          | OFF                                         |
      | UserPoolTier                              | absent                                      |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |
    Then the request is refused with InvalidParameterException
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OFF |

  @mfacfg.off-alone-ok @recorded
  Scenario: SetUserPoolMfaConfig with OFF alone turns MFA off
    Source: gh-cdkd-1923 (2026: one of four calls)

    Given a user pool of its own with
      | AutoVerifiedAttributes                | absent   |
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration | OFF |
    Then the request is accepted
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OFF |
