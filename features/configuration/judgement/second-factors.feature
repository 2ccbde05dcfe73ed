Feature: A pool lets nobody in by a password alone, and locks nobody out

  Rule: A second factor can be used

    @cfg.l.mfa-off @error
    Scenario: A password is not all that there is
      Source: security-hub (Cognito.5); cfn-nag (F78); cfn-guard (COGNITO_USER_POOL_MFA_CONFIGURATION_RULE); kics
        (ec28bf61-a474-4dbe-b414-6dd3a067d6f0)

      When the configuration is judged
      Then the judged pool has one of
        | MfaConfiguration                              | one of ON, OPTIONAL |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | with EMAIL_OTP      |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | with SMS_OTP        |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | with WEB_AUTHN      |

    @cfg.l.mfa-optional @info
    Scenario: A second factor is asked of everybody
      Source: prowler (cognito_user_pool_mfa_enabled); cdk-nag (AwsSolutions-COG2)

      Given the judged pool has
        | MfaConfiguration | not OFF |
      When the configuration is judged
      Then the judged pool has
        | MfaConfiguration | ON |

    @cfg.l.mfa-sms-only @warning
    Scenario: SMS is not the only second factor
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
    Scenario Outline: The medium of the second factor does not recover the password
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
    Scenario: How a password is recovered is chosen
      Source: guide-managing-users-passwords (without a choice SMS comes first)

      When the configuration is judged
      Then the judged pool has
        | AccountRecoverySetting.RecoveryMechanisms | present |

    @cfg.l.recovery-unverified-medium @warning
    Scenario Outline: A password is recovered by what was verified
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
