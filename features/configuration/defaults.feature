Feature: A pool of which nothing is said but its name has the service's defaults

  DescribeUserPool of a pool that was created with PoolName alone.

  Rule: The settings of such a pool

    @pool.default.describe @recorded
    Scenario: A pool made with a name alone is described with the defaults of the API
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_basic: a pool with a name only); gh-moto-5965 (a
        real pool of 2023)

      When the administrator creates a user pool
      Then DescribeUserPool shows
        | UserPool.Id                                                    | matching [a-z-]+-\d_[0-9A-Za-z]{9}                          |
        | UserPool.Arn                                                   | matching arn:aws:cognito-idp:[a-z0-9-]+:\d+:userpool/[\w-]+ |
        | UserPool.CreationDate                                          | a date                                                      |
        | UserPool.LastModifiedDate                                      | a date                                                      |
        | UserPool.MfaConfiguration                                      | OFF                                                         |
        | UserPool.DeletionProtection                                    | INACTIVE                                                    |
        | UserPool.UserPoolTier                                          | ESSENTIALS                                                  |
        | UserPool.EstimatedNumberOfUsers                                | 0                                                           |
        | UserPool.LambdaConfig                                          | empty                                                       |
        | UserPool.UserPoolTags                                          | empty                                                       |
        | UserPool.EmailConfiguration.EmailSendingAccount                | COGNITO_DEFAULT                                             |
        | UserPool.AdminCreateUserConfig.AllowAdminCreateUserOnly        | false                                                       |
        | UserPool.VerificationMessageTemplate.DefaultEmailOption        | CONFIRM_WITH_CODE                                           |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors         | PASSWORD                                                    |
        | UserPool.Policies.PasswordPolicy.MinimumLength                 | 8                                                           |
        | UserPool.Policies.PasswordPolicy.RequireUppercase              | true                                                        |
        | UserPool.Policies.PasswordPolicy.RequireLowercase              | true                                                        |
        | UserPool.Policies.PasswordPolicy.RequireNumbers                | true                                                        |
        | UserPool.Policies.PasswordPolicy.RequireSymbols                | true                                                        |
        | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | 7                                                           |

    @pool.default.describe.answer @documented
    Scenario: CreateUserPool answers the defaults of the pool that it made
      Source: api-CreateUserPool; api-DescribeUserPool (one type)

      When the administrator creates a user pool
      Then the answer holds
        | UserPool.MfaConfiguration                       | OFF             |
        | UserPool.DeletionProtection                     | INACTIVE        |
        | UserPool.UserPoolTier                           | ESSENTIALS      |
        | UserPool.EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT |
        | UserPool.Policies.PasswordPolicy.MinimumLength  | 8               |
        | UserPool.SchemaAttributes                       | a list          |

    @pool.default.describe.absent @reported
    Scenario Outline: A pool made with a name alone is described without <setting>
      Source: gh-moto-5965 (a real pool of 2023); gh-terraform-provider-aws-3009 (AutoVerifiedAttributes, 2018);
        gh-amplify-js-14287 (the texts, 2025)

      When the administrator creates a user pool
      Then DescribeUserPool shows
        | UserPool.<setting> | absent |

      Examples:
        | case          | setting                     |
        | aliases       | AliasAttributes             |
        | names         | UsernameAttributes          |
        | case          | UsernameConfiguration       |
        | verified      | AutoVerifiedAttributes      |
        | devices       | DeviceConfiguration         |
        | sms           | SmsConfiguration            |
        | updates       | UserAttributeUpdateSettings |
        | add-ons       | UserPoolAddOns              |
        | email-text    | EmailVerificationMessage    |
        | email-subject | EmailVerificationSubject    |
        | sms-text      | SmsVerificationMessage      |
        | sms-mfa-text  | SmsAuthenticationMessage    |
        | domain        | Domain                      |

    @pool.default.describe.update-settings @reported
    Scenario: A pool that verifies email automatically is described with empty UserAttributeUpdateSettings
      Source: imo-tikuwa-cognito-demo (DescribeUserPool, 2025-07); gh-aws-cli-7151 (DescribeUserPool, 2022)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes | email |
      Then DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes                                                | email |
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | empty |

    @pool.default.describe.legacy-validity @reported
    Scenario: A pool made with a name alone is described with an UnusedAccountValidityDays of 7
      Source: gh-moto-5965 (a real pool of 2023); gh-boto3-2516 (2020, the answer of CreateUserPool whole)

      When the administrator creates a user pool
      Then DescribeUserPool shows
        | UserPool.AdminCreateUserConfig.UnusedAccountValidityDays | 7 |

    @mfa.get.shape @inferred
    Scenario: GetUserPoolMfaConfig of a pool without MFA answers MfaConfiguration alone
      Source: gh-cdkd-1968 (measured, of SoftwareTokenMfaConfiguration); terraform-acceptance-tests
        (TestAccCognitoIDPUserPool_basic: neither software tokens nor passkeys); reasoned (that it is so of SMS and
        email)

      Given a user pool with
        | MfaConfiguration              | OFF    |
        | SoftwareTokenMfaConfiguration | absent |
        | SmsMfaConfiguration           | absent |
        | EmailMfaConfiguration         | absent |
        | WebAuthnConfiguration         | absent |
      When the administrator calls GetUserPoolMfaConfig
      Then the answer holds nothing but MfaConfiguration
      And the answer holds
        | MfaConfiguration | OFF |

  Rule: The attributes that every pool has

    @pool.default.schema @recorded
    Scenario: A pool made with a name alone has twenty attributes, in this order
      Source: cloud-custodian-recordings (DescribeUserPool, 2017, of a pool with the alias email);
        terraform-provider-aws (table of the default schema)

      When the administrator creates a user pool
      Then DescribeUserPool shows
        | UserPool.SchemaAttributes.0.Name  | sub                   |
        | UserPool.SchemaAttributes.1.Name  | name                  |
        | UserPool.SchemaAttributes.2.Name  | given_name            |
        | UserPool.SchemaAttributes.3.Name  | family_name           |
        | UserPool.SchemaAttributes.4.Name  | middle_name           |
        | UserPool.SchemaAttributes.5.Name  | nickname              |
        | UserPool.SchemaAttributes.6.Name  | preferred_username    |
        | UserPool.SchemaAttributes.7.Name  | profile               |
        | UserPool.SchemaAttributes.8.Name  | picture               |
        | UserPool.SchemaAttributes.9.Name  | website               |
        | UserPool.SchemaAttributes.10.Name | email                 |
        | UserPool.SchemaAttributes.11.Name | email_verified        |
        | UserPool.SchemaAttributes.12.Name | gender                |
        | UserPool.SchemaAttributes.13.Name | birthdate             |
        | UserPool.SchemaAttributes.14.Name | zoneinfo              |
        | UserPool.SchemaAttributes.15.Name | locale                |
        | UserPool.SchemaAttributes.16.Name | phone_number          |
        | UserPool.SchemaAttributes.17.Name | phone_number_verified |
        | UserPool.SchemaAttributes.18.Name | address               |
        | UserPool.SchemaAttributes.19.Name | updated_at            |
        | UserPool.SchemaAttributes.20      | absent                |

    @pool.default.schema.limits
    Scenario Outline: The standard attribute <attribute> has the type <type> and <limit> <value>
      Source: cloud-custodian-recordings (DescribeUserPool, 2017, of a pool that requires email); terraform-provider-aws
        (table of the default schema: email is not required)

      When the administrator creates a user pool
      Then DescribeUserPool shows
        | UserPool.SchemaAttributes.<attribute>.AttributeDataType      | <type>     |
        | UserPool.SchemaAttributes.<attribute>.DeveloperOnlyAttribute | false      |
        | UserPool.SchemaAttributes.<attribute>.Required               | <required> |
        | UserPool.SchemaAttributes.<attribute>.Mutable                | <mutable>  |
        | UserPool.SchemaAttributes.<attribute>.<limit>                | <value>    |

      @recorded
      Examples:
        | case           | attribute      | type    | required | mutable | limit                                | value  |
        | sub            | sub            | String  | true     | false   | StringAttributeConstraints.MinLength | 1      |
        | sub-longest    | sub            | String  | true     | false   | StringAttributeConstraints.MaxLength | 2048   |
        | email-verified | email_verified | Boolean | false    | true    | StringAttributeConstraints           | absent |
        | birthdate      | birthdate      | String  | false    | true    | StringAttributeConstraints.MinLength | 10     |
        | birthdate-most | birthdate      | String  | false    | true    | StringAttributeConstraints.MaxLength | 10     |
        | updated-at     | updated_at     | Number  | false    | true    | NumberAttributeConstraints.MinValue  | 0      |

      @attested
      Examples:
        | case          | attribute | type   | required | mutable | limit                                | value |
        | email         | email     | String | false    | true    | StringAttributeConstraints.MinLength | 0     |
        | email-longest | email     | String | false    | true    | StringAttributeConstraints.MaxLength | 2048  |
