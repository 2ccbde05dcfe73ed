Feature: Advice of scanners on the protection of a pool

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: Nobody deletes it in passing, and not everybody gets in

    @cfg.l.deletion-protection @error
    Scenario: Security Hub and prowler advise deletion protection
      Source: security-hub (Cognito.6); prowler (cognito_user_pool_deletion_protection_enabled)

      When the configuration is judged
      Then the judged pool has
        | DeletionProtection | ACTIVE |

    @cfg.l.self-signup @info
    Scenario: Prowler advises that administrators alone create accounts
      Source: prowler (cognito_user_pool_self_registration_disabled)

      When the configuration is judged
      Then the judged pool has
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |

    @cfg.l.tags @info
    Scenario: AWS Config advises tags on a pool
      Source: aws-config (cognito-user-pool-tagged)

      When the configuration is judged
      Then the judged pool has
        | UserPoolTags | present |

  Rule: Threats are met where the feature plan allows it

    @cfg.l.threat-protection @warning
    Scenario: Security Hub and prowler advise enforced threat protection on the Plus tier
      Source: security-hub (Cognito.1); prowler (cognito_user_pool_advanced_security_enabled)

      Given the judged pool has
        | UserPoolTier | PLUS |
      When the configuration is judged
      Then the judged pool has
        | UserPoolAddOns.AdvancedSecurityMode | ENFORCED |

    @cfg.l.threat-protection.plan @info
    Scenario: cdk-nag advises the Plus tier for its threat protection
      Source: cdk-nag (AwsSolutions-COG8)

      When the configuration is judged
      Then the judged pool has
        | UserPoolTier | PLUS |

    @cfg.l.threat-custom-auth @info
    Scenario: Security Hub advises threat protection for custom authentication
      Source: security-hub (Cognito.4)

      Given the judged pool has
        | UserPoolTier                     | PLUS    |
        | LambdaConfig.DefineAuthChallenge | present |
      When the configuration is judged
      Then the judged pool has
        | UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | ENFORCED |

    @cfg.l.tier-vs-feature @error
    Scenario: This suite advises that a pool of the Lite tier counts on no feature of the higher tiers
      Source: cdk-preflight (deployments that failed); guide-cognito-sign-in-feature-plans

      Given the judged pool has
        | UserPoolTier | LITE |
      When the configuration is judged
      Then the judged pool has
        | EmailMfaConfiguration                         | absent        |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | only PASSWORD |
        | Policies.PasswordPolicy.PasswordHistorySize   | 0             |
