Feature: A pool is protected against loss and abuse

  Rule: Nobody deletes it in passing, and not everybody gets in

    @cfg.l.deletion-protection @error
    Scenario: Deletion protection is on
      Source: security-hub (Cognito.6); prowler (cognito_user_pool_deletion_protection_enabled)

      When the configuration is judged
      Then the judged pool has
        | DeletionProtection | ACTIVE |

    @cfg.l.self-signup @info
    Scenario: Accounts are made by administrators
      Source: prowler (cognito_user_pool_self_registration_disabled)

      When the configuration is judged
      Then the judged pool has
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |

    @cfg.l.tags @info
    Scenario: The pool says whose it is
      Source: aws-config (cognito-user-pool-tagged)

      When the configuration is judged
      Then the judged pool has
        | UserPoolTags | present |

  Rule: Threats are met where the feature plan allows it

    @cfg.l.threat-protection @warning
    Scenario: Threat protection is enforced
      Source: security-hub (Cognito.1); prowler (cognito_user_pool_advanced_security_enabled); cdk-nag
        (AwsSolutions-COG8)

      Given the judged pool has
        | UserPoolTier | PLUS |
      When the configuration is judged
      Then the judged pool has
        | UserPoolAddOns.AdvancedSecurityMode | ENFORCED |

    @cfg.l.threat-protection.plan @info
    Scenario: The feature plan has threat protection
      Source: cdk-nag (AwsSolutions-COG8)

      When the configuration is judged
      Then the judged pool has
        | UserPoolTier | PLUS |

    @cfg.l.threat-custom-auth @info
    Scenario: Threat protection covers custom challenges
      Source: security-hub (Cognito.4)

      Given the judged pool has
        | UserPoolTier                      | PLUS    |
        | LambdaConfig.DefineAuthChallenge  | present |
      When the configuration is judged
      Then the judged pool has
        | UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | ENFORCED |

    @cfg.l.tier-vs-feature @error
    Scenario: A LITE pool counts on nothing that its plan lacks
      Source: cdk-preflight (deployments that failed); guide-cognito-sign-in-feature-plans

      Given the judged pool has
        | UserPoolTier | LITE |
      When the configuration is judged
      Then the judged pool has
        | EmailMfaConfiguration                         | absent        |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | only PASSWORD |
        | Policies.PasswordPolicy.PasswordHistorySize   | 0             |
