Feature: Advice of scanners on second factors and account recovery

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: A second factor can be used

    @cfg.l.mfa-off @error
    Scenario: Security Hub advises MFA, or a first factor beside the password
      Source: security-hub (Cognito.5, of pools that sign in by passwords alone); cfn-nag (F78: MFA); cfn-guard
        (COGNITO_USER_POOL_MFA_CONFIGURATION_RULE: MFA); kics (ec28bf61-a474-4dbe-b414-6dd3a067d6f0: MFA)

      When the configuration is judged
      Then the judged pool has one of
        | MfaConfiguration                              | one of ON, OPTIONAL |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | with EMAIL_OTP      |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | with SMS_OTP        |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | with WEB_AUTHN      |

    @cfg.l.mfa-optional @info
    Scenario: Prowler and cdk-nag advise required MFA
      Source: prowler (cognito_user_pool_mfa_enabled); cdk-nag (AwsSolutions-COG2)

      Given the judged pool has
        | MfaConfiguration | not OFF |
      When the configuration is judged
      Then the judged pool has
        | MfaConfiguration | ON |

    @cfg.l.mfa-sms-only @warning
    Scenario: The developer guide advises another second factor beside SMS
      Source: guide-user-pool-settings-mfa-sms-email-message (SMS messages can be intercepted)

      Given the judged pool has
        | MfaConfiguration    | not OFF |
        | SmsMfaConfiguration | present |
      When the configuration is judged
      Then the judged pool has one of
        | SoftwareTokenMfaConfiguration.Enabled | true    |
        | EmailMfaConfiguration                 | present |

  Rule: Who signs in with a medium can recover a password by another

    @cfg.l.mfa-recovery-overlap @error
    Scenario Outline: The developer guide advises account recovery by another medium than that of MFA: <case>
      Source: seed-000; guide-managing-users-passwords (a user cannot receive MFA and recovery codes at the same
        address)

      Given the judged pool has
        | MfaConfiguration                         | not OFF |
        | <factor>                                 | present |
        | AccountRecoverySetting.RecoveryMechanisms | present |
      When the configuration is judged
      Then the judged pool has one of
        | AccountRecoverySetting.RecoveryMechanisms | with <other>    |
        | AccountRecoverySetting.RecoveryMechanisms | with admin_only |

      Examples:
        | case  | factor                | other                 |
        | email | EmailMfaConfiguration | verified_phone_number |
        | sms   | SmsMfaConfiguration   | verified_email        |

    @cfg.l.recovery-unset @warning
    Scenario: This suite advises an explicit AccountRecoverySetting
      Source: guide-managing-users-passwords (without a choice SMS comes first)

      When the configuration is judged
      Then the judged pool has
        | AccountRecoverySetting.RecoveryMechanisms | present |

    @cfg.l.recovery-unverified-medium @warning
    Scenario Outline: This suite advises account recovery by an attribute that is verified automatically: <case>
      Source: guide-managing-users-passwords (codes go to verified addresses alone)

      Given the judged pool has
        | AccountRecoverySetting.RecoveryMechanisms | with verified_<attribute> |
      When the configuration is judged
      Then the judged pool has
        | AutoVerifiedAttributes | with <attribute> |

      Examples:
        | case  | attribute    |
        | email | email        |
        | phone | phone_number |
