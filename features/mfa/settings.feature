Feature: What a pool needs before it can mail a second factor

  @mfacfg.email-needs-ses @reported
  Scenario: A pool with Cognito's own sender does not mail a second factor
    Source: cdk-preflight (deployment log); gh-terraform-provider-aws-41049

    Given a user pool of its own with
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | EmailConfiguration.EmailSendingAccount    | COGNITO_DEFAULT                                                                               |
      | MfaConfiguration                          | OFF                                                                                           |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |
    Then the request is refused with InvalidParameterException
    And the message begins with "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT"
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OFF |

  @mfacfg.email-needs-ses.developer @documented
  Scenario: A pool with a sender of its own and two ways of recovery mails a second factor
    Source: guide-user-pool-settings-mfa-sms-email-message; gh-terraform-provider-aws-41049

    Given a user pool of its own with
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
      | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |
    Then the answer holds
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OPTIONAL |

  @mfacfg.email-recovery-conflict @reported @code-inferred @open
  Scenario: A pool that recovers passwords by email alone does not mail a second factor
    Source: gh-terraform-provider-aws-41049; gh-lgallard-terraform-aws-cognito-user-pool-172
    Open: the exact text

    Given a user pool of its own with
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                   |
      | EmailConfiguration.SourceArn              | <ses identity>                              |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      | MfaConfiguration                          | OFF                                         |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration              | OPTIONAL            |
      | EmailMfaConfiguration.Message | Your code is {####} |
      | EmailMfaConfiguration.Subject | Sign in             |
    Then the request is refused with InvalidParameterException
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OFF |

  @mfacfg.off-alone-ok @recorded
  Scenario: A pool turns MFA off by a call without factors
    Source: gh-cdkd-1923 (four calls, 2026)

    Given a user pool of its own with
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    When the administrator calls SetUserPoolMfaConfig with
      | MfaConfiguration | OFF |
    Then the request is accepted
    And GetUserPoolMfaConfig shows
      | MfaConfiguration | OFF |
