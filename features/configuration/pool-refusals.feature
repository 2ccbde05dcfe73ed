Feature: Some settings and some pairs of settings no pool can have

  Each table is the statement: a setting, the value that is refused, and the text of the refusal. What is accepted
  instead stands beside it.

  Rule: Enumerations, lengths and ranges

    Scenario Outline: A pool is not made with <what>
      Source: cdk-preflight (deployments to us-east-1 that failed with the text); model-cognito-idp (for
        UsernameAttributes)

      When the administrator creates a user pool with
        | <setting> | <refused> |
      Then the request is refused with InvalidParameterException
      And the message contains "<text>"

      @reported
      Examples:
        | rule                                  | case  | what                                               | setting                                                               | refused                  | text                                                                                                                |
        | pool.autoverify.enum                  |       | a preferred user name verified automatically       | AutoVerifiedAttributes                                                | preferred_username       | Member must satisfy enum value set: [phone_number, email]                                                           |
        | pool.update-before-verify.subset.enum |       | proof of a preferred user name before it changes   | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | preferred_username       | Member must satisfy enum value set: [phone_number, email]                                                           |
        | pool.email.from-format.reply-to       |       | answers to what is no address                      | EmailConfiguration.ReplyToEmailAddress                                | nobody                   | Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+ |
        | pool.password.min-length              | five  | passwords of five characters                       | Policies.PasswordPolicy.MinimumLength                                 | 5                        | Member must have value greater than or equal to 6                                                                   |
        | pool.password.min-length              | 100   | passwords of no less than a hundred characters     | Policies.PasswordPolicy.MinimumLength                                 | 100                      | Member must have value less than or equal to 99                                                                     |
        | pool.password.history-range           |       | a memory of 25 passwords                           | Policies.PasswordPolicy.PasswordHistorySize                           | 25                       | Member must have value less than or equal to 24                                                                     |
        | pool.password.temp-validity           |       | temporary passwords of more than a year            | Policies.PasswordPolicy.TemporaryPasswordValidityDays                 | 366                      | Member must have value less than or equal to 365                                                                    |
        | pool.password.temp-validity.legacy    |       | accounts that may stay unused for more than a year | AdminCreateUserConfig.UnusedAccountValidityDays                       | 366                      | Member must have value less than or equal to 365                                                                    |
        | pool.template.subject-length          |       | a subject of 141 characters                        | VerificationMessageTemplate.EmailSubject                              | a text of 141 characters | Member must have length less than or equal to 140                                                                   |
        | pool.name.charset                     | hash  | a name with a number sign                          | PoolName                                                              | {"pool"}#1               | at 'poolName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+         |
        | pool.name.charset                     | kanji | a name in Japanese                                 | PoolName                                                              | {"pool"}認証             | at 'poolName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+         |

      @documented
      Examples:
        | rule                          | case | what                                     | setting            | refused            | text                                                      |
        | pool.username-attributes.enum |      | user names that are preferred user names | UsernameAttributes | preferred_username | Member must satisfy enum value set: [phone_number, email] |

    @documented
    Scenario Outline: A pool is made with <what>
      Source: model-cognito-idp (the limits themselves)

      When the administrator creates a user pool with
        | <setting> | <accepted> |
      Then the answer holds
        | UserPool.<shown> | <accepted> |

      Examples:
        | rule                                 | case  | what                                              | setting                                               | accepted                 | shown                                                 |
        | pool.autoverify.enum.email           |       | email verified automatically                      | AutoVerifiedAttributes                                | email                    | AutoVerifiedAttributes                                |
        | pool.username-attributes.enum.either |       | user names that are phone numbers                 | UsernameAttributes                                    | phone_number             | UsernameAttributes                                    |
        | pool.password.min-length.bounds      | least | passwords of six characters                       | Policies.PasswordPolicy.MinimumLength                 | 6                        | Policies.PasswordPolicy.MinimumLength                 |
        | pool.password.min-length.bounds      | most  | passwords of no less than 99 characters           | Policies.PasswordPolicy.MinimumLength                 | 99                       | Policies.PasswordPolicy.MinimumLength                 |
        | pool.password.history-range.most     |       | a memory of 24 passwords                          | Policies.PasswordPolicy.PasswordHistorySize           | 24                       | Policies.PasswordPolicy.PasswordHistorySize           |
        | pool.password.temp-validity.most     |       | temporary passwords of a year                     | Policies.PasswordPolicy.TemporaryPasswordValidityDays | 365                      | Policies.PasswordPolicy.TemporaryPasswordValidityDays |
        | pool.template.subject-length.most    |       | a subject of 140 characters                       | VerificationMessageTemplate.EmailSubject              | a text of 140 characters | VerificationMessageTemplate.EmailSubject              |
        | pool.name.charset.marks              |       | a name with blanks and the marks that are allowed | PoolName                                              | {"pool"} +=,.@-          | Name                                                  |

    @pool.password.temp-validity.zero @documented
    Scenario: Temporary passwords of no days are stored with the default of seven
      Source: api-PasswordPolicyType

      When the administrator creates a user pool with
        | Policies.PasswordPolicy.MinimumLength                 | 8 |
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | 0 |
      Then the answer holds
        | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | 7 |

  Rule: What is verified automatically

    @pool.autoverify.phone-needs-sms @reported @code-inferred
    Scenario: Verifying phone numbers needs a way to send SMS
      Source: cdk-preflight (the pairing is with SmsConfiguration, measured)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes | phone_number |
      Then the request is refused with InvalidParameterException
      And the message is "SMS configuration is required when phone_number is selected for auto verification"

    @pool.autoverify.independent-of-signin @reported
    Scenario: Phone numbers are verified in a pool whose users sign in by email
      Source: cdk-preflight (note of the measured rule)

      When the administrator creates a user pool with
        | AliasAttributes               | email        |
        | AutoVerifiedAttributes        | phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>   |
      Then the answer holds
        | UserPool.AliasAttributes        | email        |
        | UserPool.AutoVerifiedAttributes | phone_number |

    @pool.update-before-verify.subset @reported @code-inferred
    Scenario Outline: Proof before a change is asked only of what is verified automatically
      Source: cdk-preflight (a deployment that failed with the text)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes                                                | <verified> |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | <before>   |
      Then the request is refused with InvalidParameterException
      And the message is "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes"

      Examples:
        | case    | verified | before       |
        | none    | absent   | email        |
        | another | email    | phone_number |

    @pool.update-before-verify.subset.equal @recorded
    Scenario: Proof before a change is asked of an address that is verified automatically
      Source: terraform-acceptance-tests (the user attribute update settings)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      Then the answer holds
        | UserPool.AutoVerifiedAttributes                                                | email |
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |

  Rule: MFA and first factors

    @pool.mfa.create-on-without-factor @reported
    Scenario Outline: MFA is not turned on in a new pool that cannot send SMS
      Source: cdk-preflight; gh-aws-cdk-32615; gh-aws-cdk-12075 (the text with its slash)

      When the administrator creates a user pool with
        | MfaConfiguration | <mfa> |
      Then the request is refused with InvalidParameterException
      And the message is "SMS configuration and Auto verification for phone_number are required when MFA is required/optional"

      Examples:
        | case     | mfa      |
        | on       | ON       |
        | optional | OPTIONAL |

    Scenario Outline: MFA is turned on in a new pool that can send SMS and verifies no phone numbers
      Source: moto-user-authentication-flow-mfa-on (its pool); terraform-acceptance-tests (MFA with SMS); reasoned
        (for OPTIONAL)

      When the administrator creates a user pool with
        | MfaConfiguration              | <mfa>      |
        | SmsConfiguration.SnsCallerArn | <sms role> |
      Then the answer holds
        | UserPool.MfaConfiguration       | <mfa>  |
        | UserPool.AutoVerifiedAttributes | absent |

      @recorded
      Examples:
        | rule                             | mfa |
        | pool.mfa.create-on-with-sms-only | ON  |

      @inferred
      Examples:
        | rule                                      | mfa      |
        | pool.mfa.create-on-with-sms-only.optional | OPTIONAL |

    @pool.mfa.update-on-before-factor @recorded
    Scenario: UpdateUserPool does not turn MFA on where no factor is set up
      Source: cdkd (measured, August 2026)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
        | SmsConfiguration                                                      | absent |
        | MfaConfiguration                                                      | OFF    |
        | SoftwareTokenMfaConfiguration                                         | absent |
      When the administrator updates the user pool with
        | MfaConfiguration | ON |
      Then the request is refused with InvalidParameterException
      And the message is "SMS configuration and Auto verification for phone_number are required when MFA is required/optional"
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | OFF |

    @pool.mfa.update-on-before-factor.with-factor @inferred
    Scenario: UpdateUserPool turns MFA on where a factor is set up
      Source: reasoned (from the refusal without a factor)

      Given a user pool of its own with
        | MfaConfiguration                                                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled                                 | true     |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent   |
        | Policies.SignInPolicy.AllowedFirstAuthFactors                         | PASSWORD |
      When the administrator updates the user pool with
        | MfaConfiguration | ON |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | ON |

    @pool.firstfactor.password-required @reported @code-inferred
    Scenario Outline: The password is always among the first factors
      Source: cdk-preflight (a deployment that failed with the text)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | <factors> |
      Then the request is refused with InvalidParameterException
      And the message is "Password should be configured as one of the allowed first auth factors."

      Examples:
        | case     | factors              |
        | email    | EMAIL_OTP            |
        | webauthn | WEB_AUTHN            |
        | both     | EMAIL_OTP, WEB_AUTHN |

    @pool.firstfactor.sms-otp-needs-sms @recorded
    Scenario: Codes by SMS as a first factor need a way to send SMS
      Source: gh-cdkd-1975 (measured, August 2026)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |
      Then the request is refused with InvalidParameterException
      And the message is "SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration"

    @pool.firstfactor.sms-otp-needs-sms.with-sms @recorded
    Scenario: Codes by SMS are a first factor of a pool that can send SMS
      Source: gh-cdkd-1975 (the pool of the MFA measurements)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |
        | SmsConfiguration.SnsCallerArn                 | <sms role>        |
      Then the answer holds
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |

    @pool.firstfactor.email-otp-default-email @recorded
    Scenario: Codes by email are a first factor of a pool with Cognito's own sender
      Source: gh-cdkd-1975 (measured, August 2026)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      Then the answer holds
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
        | UserPool.EmailConfiguration.EmailSendingAccount        | COGNITO_DEFAULT     |

    @pool.firstfactor.software-token @documented
    Scenario: A software token is no first factor
      Source: api-SignInPolicyType (the enumeration has it, the text forbids it)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SOFTWARE_TOKEN |
      Then the request is refused with InvalidParameterException

    @pool.webauthn.rp-format @reported @code-inferred
    Scenario Outline: The relying party of passkeys is not named by more than a domain
      Source: cdk-preflight (deployments that failed; the text was not recorded)

      Given a user pool of its own
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                     | OFF     |
        | WebAuthnConfiguration.RelyingPartyId | <party> |
      Then the request is refused with InvalidParameterException

      Examples:
        | case   | party               |
        | scheme | https://example.com |
        | port   | example.com:8443    |
        | path   | example.com/sign-in |

    @pool.webauthn.rp-format.domain @documented
    Scenario: The relying party of passkeys is named by a domain
      Source: api-WebAuthnConfigurationType

      Given a user pool of its own
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                     | OFF         |
        | WebAuthnConfiguration.RelyingPartyId | example.com |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | WebAuthnConfiguration.RelyingPartyId | example.com |

  Rule: Recovery of accounts

    Scenario Outline: Accounts are not recovered by <what>
      Source: cdk-preflight (deployments that failed with the text)

      When the administrator creates a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": <first priority>, "Name": "<first>"}, {"Priority": <second priority>, "Name": "<second>"}] |
      Then the request is refused with InvalidParameterException
      And the message is "<text>"

      @reported @code-inferred
      Examples:
        | rule                           | case       | what                         | first priority | first          | second priority | second                | text                                                                                       |
        | pool.recovery.admin-only-mixed | first      | an administrator, then email | 1              | admin_only     | 2               | verified_email        | Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms. |
        | pool.recovery.admin-only-mixed | second     | email, then an administrator | 1              | verified_email | 2               | admin_only            | Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms. |
        | pool.recovery.duplicate        | priorities | two ways of equal priority   | 1              | verified_email | 1               | verified_phone_number | Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.          |
        | pool.recovery.duplicate        | names      | one way twice                | 1              | verified_email | 2               | verified_email        | Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.          |

    @pool.recovery.max @reported
    Scenario: Accounts are not recovered in three ways
      Source: cdk-preflight (a deployment that failed with the text); model-cognito-idp

      When the administrator creates a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}, {"Priority": 3, "Name": "admin_only"}] |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to 2"

    Scenario Outline: Accounts are recovered by <what>
      Source: terraform-acceptance-tests (the account recovery setting); api-RecoveryOptionType (admin_only)

      When the administrator creates a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | <mechanisms> |
      Then the answer holds
        | UserPool.AccountRecoverySetting.RecoveryMechanisms | <mechanisms> |

      @recorded
      Examples:
        | rule                              | case  | what                    | mechanisms                                                                                    |
        | pool.recovery.duplicate.different |       | email, then phone       | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
        | pool.recovery.duplicate.one       | email | email alone             | [{"Priority": 1, "Name": "verified_email"}]                                                   |
        | pool.recovery.duplicate.one       | phone | phone alone without SMS | [{"Priority": 1, "Name": "verified_phone_number"}]                                            |

      @documented
      Examples:
        | rule                                 | case | what             | mechanisms                              |
        | pool.recovery.admin-only-mixed.alone |      | an administrator | [{"Priority": 1, "Name": "admin_only"}] |

  Rule: The validity of temporary passwords has one name

    @pool.password.legacy-validity @reported @code-inferred
    Scenario: The legacy member and the new one are not set together
      Source: cdk-preflight; terraform-provider-aws; gh-pulumi-aws-native-1256

      When the administrator creates a user pool with
        | Policies.PasswordPolicy.MinimumLength                 | 8 |
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | 7 |
        | AdminCreateUserConfig.UnusedAccountValidityDays       | 7 |
      Then the request is refused with InvalidParameterException
      And the message is "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays"

    @pool.password.legacy-validity.alone @documented
    Scenario: The legacy member is taken alone
      Source: api-AdminCreateUserConfigType

      When the administrator creates a user pool with
        | AdminCreateUserConfig.UnusedAccountValidityDays | 3 |
      Then the answer holds
        | UserPool.AdminCreateUserConfig.UnusedAccountValidityDays | 3 |

  Rule: Names for signing in, and tags

    @pool.alias.preferred-username @inferred
    Scenario: A preferred user name is the only alias
      Source: reasoned (from memory of the developer guide, user-pool-settings-attributes)

      When the administrator creates a user pool with
        | AliasAttributes | preferred_username |
      Then the answer holds
        | UserPool.AliasAttributes | preferred_username |

    @pool.alias.preferred-username-required @inferred @open
    Scenario: A preferred user name is an alias and required
      Source: reasoned (the console forbids it, no text of the API does)
      Open: whether CreateUserPool refuses a required preferred_username that is an alias

      When the administrator creates a user pool with
        | AliasAttributes | preferred_username                                 |
        | Schema          | [{"Name": "preferred_username", "Required": true}] |
      Then the answer holds
        | UserPool.AliasAttributes                              | preferred_username |
        | UserPool.SchemaAttributes.preferred_username.Required | true               |

    @pool.tags.aws-prefix @documented
    Scenario: A tag whose name AWS keeps for itself is refused
      Source: cdkd (measured that it is refused); api-CreateUserPool (for the code)

      When the administrator creates a user pool with
        | UserPoolTags.aws:team | one |
      Then the request is refused with UserPoolTaggingException

    @pool.tags.aws-prefix.other @documented
    Scenario: A tag of any other name is kept
      Source: api-CreateUserPool

      When the administrator creates a user pool with
        | UserPoolTags.team | one |
      Then the answer holds
        | UserPool.UserPoolTags.team | one |
