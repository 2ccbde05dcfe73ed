Feature: What a pool can do depends on its plan

  Rule: A pool is on the Essentials plan unless it says otherwise

    @tier.default @recorded
    Scenario Outline: A pool that names <what> is on the plan <shown>
      Source: terraform-acceptance-tests (a pool with a name only); api-CreateUserPool

      When the administrator creates a user pool with
        | UserPoolTier | <plan> |
      Then the answer holds
        | UserPool.UserPoolTier | <shown> |

      Examples:
        | case       | what       | plan       | shown      |
        | none       | no plan    | absent     | ESSENTIALS |
        | essentials | Essentials | ESSENTIALS | ESSENTIALS |
        | lite       | Lite       | LITE       | LITE       |
        | plus       | Plus       | PLUS       | PLUS       |

  Rule: A pool on the Lite plan is made without the features of the Essentials plan

    Scenario Outline: A Lite pool is not made with <what>
      Source: cdk-preflight (deployments that failed with the text); reasoned (the code, from the errors that the API
        reference declares)

      When the administrator creates a user pool with
        | UserPoolTier | LITE    |
        | <setting>    | <value> |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following features need to be disabled for the LITE pricing tier configured: <feature>"

      @reported @code-inferred
      Examples:
        | rule                   | case     | what                                         | setting                                       | value                                                                                                  | feature                                                   |
        | tier.lite.passwordless | email    | codes by email for signing in                | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP                                                                                    | Passwordless Sign-In                                      |
        | tier.lite.passwordless | webauthn | passkeys for signing in                      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN                                                                                    | Passwordless Sign-In                                      |
        | tier.lite.pretoken-v2  | v2       | tokens customised by a function of version 2 | LambdaConfig.PreTokenGenerationConfig         | {"LambdaVersion": "V2_0", "LambdaArn": "arn:aws:lambda:{the pool's region}:123456789012:function:one"} | Token Customization with Pre-Token Generation Lambda V2_0 |
        | tier.lite.pretoken-v2  | v3       | tokens customised by a function of version 3 | LambdaConfig.PreTokenGenerationConfig         | {"LambdaVersion": "V3_0", "LambdaArn": "arn:aws:lambda:{the pool's region}:123456789012:function:one"} | Token Customization with Pre-Token Generation Lambda V3_0 |

    @documented
    Scenario Outline: A Lite pool is made with <what>
      Source: guide-cognito-sign-in-feature-plans

      When the administrator creates a user pool with
        | UserPoolTier | LITE    |
        | <setting>    | <value> |
      Then the answer holds
        | UserPool.UserPoolTier | LITE    |
        | UserPool.<setting>    | <value> |

      Examples:
        | rule                            | what                                         | setting                                       | value                                                                                                  |
        | tier.lite.passwordless.password | passwords alone for signing in               | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD                                                                                               |
        | tier.lite.pretoken-v2.v1        | tokens customised by a function of version 1 | LambdaConfig.PreTokenGenerationConfig         | {"LambdaVersion": "V1_0", "LambdaArn": "arn:aws:lambda:{the pool's region}:123456789012:function:one"} |

    @tier.lite.passwordless.essentials @documented
    Scenario: An Essentials pool is made with codes by email for signing in
      Source: guide-cognito-sign-in-feature-plans

      When the administrator creates a user pool with
        | UserPoolTier                                  | ESSENTIALS          |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      Then the answer holds
        | UserPool.UserPoolTier                                  | ESSENTIALS          |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |

    @tier.lite.password-history @inferred
    Scenario: A Lite pool does not remember old passwords
      Source: reasoned (from memory of the developer guide, feature plans)

      When the administrator creates a user pool with
        | UserPoolTier                                | LITE |
        | Policies.PasswordPolicy.PasswordHistorySize | 3    |
      Then the request is refused with FeatureUnavailableInTierException

    @tier.lite.password-history.essentials @inferred
    Scenario: An Essentials pool remembers old passwords
      Source: reasoned (from memory of the developer guide, feature plans)

      When the administrator creates a user pool with
        | UserPoolTier                                | ESSENTIALS |
        | Policies.PasswordPolicy.PasswordHistorySize | 3          |
      Then the answer holds
        | UserPool.Policies.PasswordPolicy.PasswordHistorySize | 3 |

  Rule: A pool on the Lite plan gets them later neither

    @tier.lite.email-mfa @documented
    Scenario: A Lite pool does not mail a second factor
      Source: api-EmailMfaConfigType

      Given a user pool of its own with
        | UserPoolTier                              | LITE                                                                                          |
        | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
        | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
        | MfaConfiguration                          | OFF                                                                                           |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration              | OPTIONAL            |
        | EmailMfaConfiguration.Message | Your code is {####} |
        | EmailMfaConfiguration.Subject | Sign in             |
      Then the request is refused with FeatureUnavailableInTierException
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

    @tier.lite.email-mfa.totp @documented
    Scenario: A Lite pool has one-time passwords as a second factor
      Source: guide-cognito-sign-in-feature-plans

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OPTIONAL |

    @tier.lite.user-auth @documented
    Scenario: A client of a Lite pool does not let users choose how they sign in
      Source: api-CreateUserPoolClient

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with FeatureUnavailableInTierException

    @tier.lite.user-auth.srp @documented
    Scenario: A client of a Lite pool lets users sign in with their passwords
      Source: guide-cognito-sign-in-feature-plans

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      Then the answer holds
        | UserPoolClient.ExplicitAuthFlows | ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

    @tier.lite.managed-login @reported @code-inferred
    Scenario: The domain of a Lite pool has no managed login of version 2
      Source: cdk-preflight (a deployment that failed with the text); reasoned (the code, from the errors that the API
        reference declares)

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolDomain with
        | Domain              | "lite" |
        | ManagedLoginVersion | 2      |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following feature is not available for the LITE pricing tier configured: Managed Login Version 2"

    @tier.lite.managed-login.classic @documented
    Scenario: The domain of a Lite pool has the classic hosted UI
      Source: guide-cognito-sign-in-feature-plans

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolDomain with
        | Domain              | "lite" |
        | ManagedLoginVersion | 1      |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Domain | "lite" |

  Rule: Threat protection belongs to the Plus plan

    @tier.essentials.threat-protection @reported
    Scenario Outline: An Essentials pool does not turn threat protection on
      Source: gh-terraform-provider-aws-40734 (acceptance output)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent     |
        | UserPoolTier                                                          | ESSENTIALS |
      When the administrator updates the user pool with
        | UserPoolAddOns.AdvancedSecurityMode | <mode> |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection"
      And DescribeUserPool shows
        | UserPool.UserPoolAddOns.AdvancedSecurityMode | one of: absent, OFF |

      Examples:
        | case     | mode     |
        | audit    | AUDIT    |
        | enforced | ENFORCED |

    @tier.essentials.threat-protection.plus @recorded
    Scenario Outline: A Plus pool has threat protection
      Source: terraform-acceptance-tests (advanced security)

      When the administrator creates a user pool with
        | UserPoolTier                        | PLUS   |
        | UserPoolAddOns.AdvancedSecurityMode | <mode> |
      Then the answer holds
        | UserPool.UserPoolTier                        | PLUS   |
        | UserPool.UserPoolAddOns.AdvancedSecurityMode | <mode> |

      Examples:
        | case     | mode     |
        | audit    | AUDIT    |
        | enforced | ENFORCED |

    @tier.essentials.log-export @reported @code-inferred
    Scenario: An Essentials pool does not export what its users do
      Source: cdk-preflight (a deployment that failed with the text); reasoned (the code, from the errors that the API
        reference declares)

      Given a user pool of its own with
        | UserPoolTier | ESSENTIALS |
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "INFO", "EventSource": "userAuthEvents", "CloudWatchLogsConfiguration": {"LogGroupArn": "arn:aws:logs:{the pool's region}:123456789012:log-group:activity"}}] |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following feature is not available for the ESSENTIALS pricing tier configured: Log Streaming"

  Rule: A pool goes to a lower plan once it has none of the features of the higher

    @tier.downgrade-with-feature @inferred
    Scenario Outline: A pool with <what> does not leave its plan
      Source: reasoned (from the wording of the refusals at creation)

      Given a user pool of its own with
        | UserPoolTier                                                          | <plan>  |
        | <setting>                                                             | <value> |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent  |
        | Policies.PasswordPolicy.PasswordHistorySize                           | absent  |
      When the administrator updates the user pool with
        | UserPoolTier | <lower> |
        | <setting>    | <value> |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following features need to be disabled for the <lower> pricing tier configured: <feature>"
      And DescribeUserPool shows
        | UserPool.UserPoolTier | <plan> |

      Examples:
        | case              | what                          | plan       | lower      | setting                                       | value               | feature              |
        | passwordless      | codes by email for signing in | ESSENTIALS | LITE       | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP | Passwordless Sign-In |
        | threat-protection | threat protection             | PLUS       | ESSENTIALS | UserPoolAddOns.AdvancedSecurityMode           | AUDIT               | Threat Protection    |

    @tier.downgrade-with-feature.plain @recorded
    Scenario: A pool without them goes from Plus to Lite at once
      Source: terraform-acceptance-tests (the pool's plan)

      Given a user pool of its own with
        | UserPoolTier                                                          | PLUS     |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent   |
        | Policies.SignInPolicy.AllowedFirstAuthFactors                         | PASSWORD |
        | Policies.PasswordPolicy.PasswordHistorySize                           | absent   |
      When the administrator updates the user pool with
        | UserPoolTier | LITE |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserPoolTier | LITE |
