Feature: Passwords are long, and do not last where they should not

  Rule: A password is hard to guess

    @cfg.l.password-length @warning
    Scenario: A password has twelve characters or more
      Source: security-hub (Cognito.3); prowler (cognito_user_pool_password_policy_minimum_length_14)

      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.MinimumLength | at least 12 |

    @cfg.l.password-length.least @error
    Scenario: A password has eight characters or more
      Source: security-hub (Cognito.3); cdk-nag (AwsSolutions-COG1)

      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.MinimumLength | at least 8 |

    @cfg.l.password-classes @info
    Scenario: A password that is not long has characters of every kind
      Source: security-hub (Cognito.3); cdk-nag (AwsSolutions-COG1); prowler
        (cognito_user_pool_password_policy_lowercase, _uppercase, _number, _symbol)

      Given the judged pool has
        | Policies.PasswordPolicy.MinimumLength | at most 15 |
      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.RequireLowercase | true |
        | Policies.PasswordPolicy.RequireUppercase | true |
        | Policies.PasswordPolicy.RequireNumbers   | true |
        | Policies.PasswordPolicy.RequireSymbols   | true |

    @cfg.l.password-history @info
    Scenario: Old passwords are not used again
      Source: guide-user-pool-settings-policies (password history; not on LITE)

      Given the judged pool has
        | UserPoolTier | not LITE |
      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.PasswordHistorySize | at least 5 |

    @cfg.l.password-temp @warning
    Scenario: A temporary password does not outlive a week
      Source: security-hub (Cognito.3); prowler (cognito_user_pool_temporary_password_expiration)

      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | at most 7 |
