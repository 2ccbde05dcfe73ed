Feature: What a pool can do depends on its tier

  UserPoolTier is LITE, ESSENTIALS or PLUS: the feature plan of the pool.

  Rule: A pool is on the Essentials tier unless it says otherwise

    @tier.default
    Scenario Outline: A pool that names <what> is on the tier <shown>
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_basic: none; TestAccCognitoIDPUserPool_userPoolTier:
        PLUS); field-B06 (a pool made with LITE); api-CreateUserPool (the three values)

      When the administrator creates a user pool with
        | UserPoolTier | <plan> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.UserPoolTier | <shown> |

      @recorded
      Examples:
        | case | what    | plan   | shown      |
        | none | no tier | absent | ESSENTIALS |
        | plus | Plus    | PLUS   | PLUS       |

      @reported
      Examples:
        | case | what | plan | shown |
        | lite | Lite | LITE | LITE  |

      @documented
      Examples:
        | case       | what       | plan       | shown      |
        | essentials | Essentials | ESSENTIALS | ESSENTIALS |

  Rule: A pool of the Lite tier is made without the features of the Essentials tier

    Scenario Outline: A pool of the Lite tier with <what> is refused
      Source: cdk-preflight (passkeys and V2_0, deployments that failed with the text); gh-amplify-backend-2805 (the
        text of first factors, of an update); field-B06 (V2_0, with its code); reasoned (the other codes, from the
        errors that the API reference declares, and V3_0)

      When the administrator creates a user pool with
        | UserPoolTier | LITE    |
        | <setting>    | <value> |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following features need to be disabled for the LITE pricing tier configured: <feature>"

      @reported @code-inferred
      Examples:
        | rule                   | case     | what                          | setting                                       | value               | feature              |
        | tier.lite.passwordless | email    | codes by email for signing in | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP | Passwordless Sign-In |
        | tier.lite.passwordless | webauthn | passkeys for signing in       | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN | Passwordless Sign-In |

      @reported
      Examples:
        | rule                  | case | what                                                | setting                               | value                                                                                                   | feature                                                   |
        | tier.lite.pretoken-v2 | v2   | tokens customised by a Lambda function of version 2 | LambdaConfig.PreTokenGenerationConfig | {"LambdaVersion": "V2_0", "LambdaArn": "arn:aws:lambda:{the pool's region}:{the account}:function:one"} | Token Customization with Pre-Token Generation Lambda V2_0 |

      @inferred
      Examples:
        | rule                  | case | what                                                | setting                               | value                                                                                                   | feature                                                   |
        | tier.lite.pretoken-v2 | v3   | tokens customised by a Lambda function of version 3 | LambdaConfig.PreTokenGenerationConfig | {"LambdaVersion": "V3_0", "LambdaArn": "arn:aws:lambda:{the pool's region}:{the account}:function:one"} | Token Customization with Pre-Token Generation Lambda V3_0 |

    Scenario Outline: A pool of the Lite tier with <what> is made
      Source: guide-cognito-sign-in-feature-plans; field-B06 (V1_0)

      When the administrator creates a user pool with
        | UserPoolTier | LITE    |
        | <setting>    | <value> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.UserPoolTier | LITE    |
        | UserPool.<setting>    | <value> |

      @documented
      Examples:
        | rule                            | what                           | setting                                       | value    |
        | tier.lite.passwordless.password | passwords alone for signing in | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |

      @reported
      Examples:
        | rule                     | what                                                | setting                               | value                                                                                                   |
        | tier.lite.pretoken-v2.v1 | tokens customised by a Lambda function of version 1 | LambdaConfig.PreTokenGenerationConfig | {"LambdaVersion": "V1_0", "LambdaArn": "arn:aws:lambda:{the pool's region}:{the account}:function:one"} |

    @tier.lite.passwordless.essentials @documented
    Scenario: A pool of the Essentials tier with EMAIL_OTP as a first factor is made
      Source: guide-cognito-sign-in-feature-plans

      When the administrator creates a user pool with
        | UserPoolTier                                  | ESSENTIALS          |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.UserPoolTier                                  | ESSENTIALS                        |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | in any order: PASSWORD, EMAIL_OTP |

    @tier.lite.password-history @inferred
    Scenario: A pool of the Lite tier with a password history is refused
      Source: reasoned (from memory of the developer guide, feature plans)

      When the administrator creates a user pool with
        | UserPoolTier                                | LITE |
        | Policies.PasswordPolicy.PasswordHistorySize | 3    |
      Then the request is refused with FeatureUnavailableInTierException

    @tier.lite.password-history.essentials @inferred
    Scenario: A pool of the Essentials tier with a password history is made
      Source: reasoned (from memory of the developer guide, feature plans)

      When the administrator creates a user pool with
        | UserPoolTier                                | ESSENTIALS |
        | Policies.PasswordPolicy.PasswordHistorySize | 3          |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.PasswordHistorySize | 3 |

  Rule: A pool of the Lite tier does not get them later

    @tier.lite.email-mfa @documented
    Scenario: Email MFA is refused for a pool of the Lite tier
      Source: api-EmailMfaConfigType (Essentials or higher); api-SetUserPoolMfaConfig
        (FeatureUnavailableInTierException)

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
    Scenario: TOTP as MFA is accepted for a pool of the Lite tier
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
    Scenario: ALLOW_USER_AUTH is refused for an app client of a pool of the Lite tier
      Source: api-CreateUserPoolClient (ALLOW_USER_AUTH needs Essentials or higher; FeatureUnavailableInTierException)

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with FeatureUnavailableInTierException

    @tier.lite.user-auth.srp @documented
    Scenario: SRP is accepted for an app client of a pool of the Lite tier
      Source: guide-cognito-sign-in-feature-plans

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows | ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

    @tokex.tier @inferred
    Scenario: An app client that may exchange tokens is refused in the tier LITE
      Source: guide-cognito-user-pools-token-exchange (Essentials and Plus);
        reasoned (that the app client is refused already, and not only the exchange)

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_TOKEN_EXCHANGE_IMPERSONATION, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with FeatureUnavailableInTierException

    @tier.lite.managed-login @reported
    Scenario: ManagedLoginVersion 2 is refused for a domain of a pool of the Lite tier
      Source: cdk-preflight (text of a deployment that failed); pool-setup-tests-2026 (class)

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolDomain with
        | Domain              | "lite" |
        | ManagedLoginVersion | 2      |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following feature is not available for the LITE pricing tier configured: Managed Login Version 2"

    @tier.lite.managed-login.classic @documented
    Scenario: ManagedLoginVersion 1 is accepted for a domain of a pool of the Lite tier
      Source: guide-cognito-sign-in-feature-plans

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls CreateUserPoolDomain with
        | Domain              | "lite" |
        | ManagedLoginVersion | 1      |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Domain | "lite" |

  Rule: Threat protection belongs to the Plus tier

    @tier.essentials.threat-protection
    Scenario Outline: Threat protection <mode> is refused for a pool of the Essentials tier
      Source: gh-terraform-provider-aws-40734 (ENFORCED: class and text, in the output of an acceptance test); reasoned
        (that it is so of AUDIT)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent     |
        | UserPoolTier                                                          | ESSENTIALS |
      When the administrator updates the user pool with
        | UserPoolAddOns.AdvancedSecurityMode | <mode> |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection"
      And DescribeUserPool shows
        | UserPool.UserPoolAddOns.AdvancedSecurityMode | one of: absent, OFF |

      @reported
      Examples:
        | case     | mode     |
        | enforced | ENFORCED |

      @inferred
      Examples:
        | case  | mode  |
        | audit | AUDIT |

    @tier.essentials.threat-protection.plus @recorded
    Scenario Outline: Threat protection <mode> is accepted for a pool of the Plus tier
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withAdvancedSecurityAdditionalFlows, which sends
        those besides, and sets AUDIT by an update)

      When the administrator creates a user pool with
        | UserPoolTier                        | PLUS   |
        | UserPoolAddOns.AdvancedSecurityMode | <mode> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.UserPoolTier                        | PLUS   |
        | UserPool.UserPoolAddOns.AdvancedSecurityMode | <mode> |

      Examples:
        | case     | mode     |
        | audit    | AUDIT    |
        | enforced | ENFORCED |

  Rule: A pool goes to a lower tier once it has none of the features of the higher

    @tier.downgrade-with-feature
    Scenario Outline: A pool with <what> is refused the tier <lower>
      Source: gh-amplify-backend-2805 (the text, of the update of a stack with first factors that the Lite tier has not;
        without the class); gh-terraform-provider-aws-40734 (class and text, of an UpdateUserPool that turned threat
        protection on in the Essentials tier); reasoned (that a pool that has it already is refused likewise)

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

      @reported @code-inferred
      Examples:
        | case         | what                          | plan       | lower | setting                                       | value               | feature              |
        | passwordless | codes by email for signing in | ESSENTIALS | LITE  | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP | Passwordless Sign-In |

      @inferred
      Examples:
        | case              | what              | plan | lower      | setting                             | value | feature           |
        | threat-protection | threat protection | PLUS | ESSENTIALS | UserPoolAddOns.AdvancedSecurityMode | AUDIT | Threat Protection |

    @tier.downgrade-with-feature.plain @recorded
    Scenario: A pool without features of the higher tiers goes from Plus to Lite at once
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_userPoolTier)

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
