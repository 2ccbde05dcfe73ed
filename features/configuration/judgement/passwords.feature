Feature: Advice of scanners on the passwords of a pool

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: A password is hard to guess

    @cfg.l.password-length @warning
    Scenario: This suite advises passwords of twelve characters at least
      Source: security-hub (Cognito.3: eight by default); prowler (cognito_user_pool_password_policy_minimum_length_14)

      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.MinimumLength | at least 12 |

    @cfg.l.password-length.least @error
    Scenario: Security Hub and cdk-nag advise passwords of eight characters at least
      Source: security-hub (Cognito.3); cdk-nag (AwsSolutions-COG1)

      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.MinimumLength | at least 8 |

    @cfg.l.password-classes @info
    Scenario: Security Hub, cdk-nag and prowler advise characters of every kind, and this suite where 15 are enough
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
    Scenario: The developer guide offers a password history, and this suite advises one of five
      Source: guide-user-pool-settings-policies (password history; not on LITE)

      Given the judged pool has
        | UserPoolTier | not LITE |
      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.PasswordHistorySize | at least 5 |

    @cfg.l.password-temp @warning
    Scenario: Security Hub and prowler advise temporary passwords that last a week at most
      Source: security-hub (Cognito.3); prowler (cognito_user_pool_temporary_password_expiration)

      When the configuration is judged
      Then the judged pool has
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | at most 7 |
