Feature: Some settings and some pairs of settings no pool can have

  Each table is the statement: a setting, the value that is refused, and the text of the refusal. What is accepted
  instead stands beside it.

  Rule: Enumerations, lengths and ranges

    Scenario Outline: A pool with <what> is refused
      Source: cdk-preflight (deployments that failed with the texts, one for a name in Japanese); gh-aws-cdk-15863
        (class of a missing member); model-cognito-idp (UsernameAttributes, the pattern of a name)

      When the administrator creates a user pool with
        | <setting> | <refused> |
      Then the request is refused with InvalidParameterException
      And the message contains "<text>"

      @reported
      Examples:
        | rule                                  | case | what                                               | setting                                                               | refused                  | text                                                                                                                |
        | pool.autoverify.enum                  |      | a preferred user name verified automatically       | AutoVerifiedAttributes                                                | preferred_username       | Member must satisfy enum value set: [phone_number, email]                                                           |
        | pool.update-before-verify.subset.enum |      | proof of a preferred user name before it changes   | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | preferred_username       | Member must satisfy enum value set: [phone_number, email]                                                           |
        | pool.email.from-format.reply-to       |      | answers to what is no address                      | EmailConfiguration.ReplyToEmailAddress                                | nobody                   | Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+ |
        | pool.password.min-length              | five | passwords of five characters                       | Policies.PasswordPolicy.MinimumLength                                 | 5                        | Member must have value greater than or equal to 6                                                                   |
        | pool.password.min-length              | 100  | passwords of no less than a hundred characters     | Policies.PasswordPolicy.MinimumLength                                 | 100                      | Member must have value less than or equal to 99                                                                     |
        | pool.password.history-range           |      | a memory of 25 passwords                           | Policies.PasswordPolicy.PasswordHistorySize                           | 25                       | Member must have value less than or equal to 24                                                                     |
        | pool.password.temp-validity           |      | temporary passwords of more than a year            | Policies.PasswordPolicy.TemporaryPasswordValidityDays                 | 366                      | Member must have value less than or equal to 365                                                                    |
        | pool.password.temp-validity.legacy    |      | accounts that may stay unused for more than a year | AdminCreateUserConfig.UnusedAccountValidityDays                       | 366                      | Member must have value less than or equal to 365                                                                    |
        | pool.template.subject-length          |      | a subject of 141 characters                        | VerificationMessageTemplate.EmailSubject                              | a text of 141 characters | Member must have length less than or equal to 140                                                                   |

      @reported
      Examples:
        | rule              | case  | what               | setting  | refused    | text                                                                                                        |
        | pool.name.charset | kanji | a name in Japanese | PoolName | {"pool"}認証 | at 'poolName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+ |

      @documented @text-inferred
      Examples:
        | rule              | case | what                      | setting  | refused    | text                                                                                                        |
        | pool.name.charset | hash | a name with a number sign | PoolName | {"pool"}#1 | at 'poolName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+ |

      @documented @text-inferred
      Examples:
        | rule                          | case | what                                     | setting            | refused            | text                                                      |
        | pool.username-attributes.enum |      | user names that are preferred user names | UsernameAttributes | preferred_username | Member must satisfy enum value set: [phone_number, email] |

    @documented
    Scenario Outline: A pool with <what> is made
      Source: model-cognito-idp (the limits themselves)

      When the administrator creates a user pool with
        | <setting> | <accepted> |
      Then the request is accepted
      And DescribeUserPool shows
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
    Scenario: A TemporaryPasswordValidityDays of 0 is stored as seven days
      Source: api-PasswordPolicyType

      When the administrator creates a user pool with
        | Policies.PasswordPolicy.MinimumLength                 | 8 |
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | 0 |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | 7 |

  Rule: What is verified automatically

    @pool.autoverify.phone-needs-sms @reported
    Scenario: Automatic verification of phone numbers is refused without an SMS configuration
      Source: gh-terraform-provider-aws-28294 (class and text, of SetUserPoolMfaConfig); cdk-preflight (the text, of
        this very case)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes | phone_number |
      Then the request is refused with InvalidParameterException
      And the message is "SMS configuration is required when phone_number is selected for auto verification"

    @pool.autoverify.independent-of-signin @inferred
    Scenario: Automatic verification of phone numbers is accepted in a pool with the alias email
      Source: cdk-preflight (its note: what counts is SmsConfiguration, and not UsernameAttributes); reasoned (that it
        is so of aliases)

      When the administrator creates a user pool with
        | AliasAttributes               | email        |
        | AutoVerifiedAttributes        | phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>   |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AliasAttributes        | email        |
        | UserPool.AutoVerifiedAttributes | phone_number |

    @pool.update-before-verify.subset
    Scenario Outline: Verification before an update is refused for what is not verified automatically: <case>
      Source: cdk-preflight (a deployment that failed with the text, where nothing was verified automatically); reasoned
        (that it is so of each attribute)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes                                                | <verified> |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | <before>   |
      Then the request is refused with InvalidParameterException
      And the message is "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes"

      @reported @code-inferred
      Examples:
        | case    | verified | before |
        | nothing | absent   | email  |

      @inferred
      Examples:
        | case    | verified | before       |
        | another | email    | phone_number |

    @pool.update-before-verify.subset.equal @recorded
    Scenario: Verification before an update is accepted for an attribute that is verified automatically
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withUserAttributeUpdateSettings)

      When the administrator creates a user pool with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes                                                | email |
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |

  Rule: The validity of temporary passwords has one name

    @pool.password.legacy-validity @reported
    Scenario: TemporaryPasswordValidityDays beside UnusedAccountValidityDays is refused
      Source: gh-aws-sdk-js-3817 (2021, code and text); cdk-preflight (a deployment); gh-pulumi-aws-native-1256

      When the administrator creates a user pool with
        | Policies.PasswordPolicy.MinimumLength                 | 8 |
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | 7 |
        | AdminCreateUserConfig.UnusedAccountValidityDays       | 7 |
      Then the request is refused with InvalidParameterException
      And the message is "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays"

    @pool.password.legacy-validity.alone @documented
    Scenario: UnusedAccountValidityDays alone is accepted
      Source: api-AdminCreateUserConfigType

      When the administrator creates a user pool with
        | AdminCreateUserConfig.UnusedAccountValidityDays | 3 |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AdminCreateUserConfig.UnusedAccountValidityDays | 3 |

  Rule: Names for signing in, and tags

    @pool.alias.preferred-username @recorded
    Scenario: preferred_username is accepted as the only alias
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withAliasAttributes)

      When the administrator creates a user pool with
        | AliasAttributes | preferred_username |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AliasAttributes | preferred_username |

    @pool.alias.preferred-username-required @inferred @open
    Scenario: A pool whose alias preferred_username is required is accepted, unless that is refused
      Source: reasoned (the console forbids it, no text of the API does)
      Open: whether CreateUserPool refuses a required preferred_username that is an alias

      When the administrator creates a user pool with
        | AliasAttributes | preferred_username                                 |
        | Schema          | [{"Name": "preferred_username", "Required": true}] |
      Then the request is accepted, unless it is refused with InvalidParameterException

    @pool.tags.aws-prefix @reported @code-inferred
    Scenario: A tag whose key begins with aws: is refused
      Source: cdkd (tells that AWS refuses such keys, whatever the service); api-CreateUserPool
        (UserPoolTaggingException: a tag that cannot be set)

      When the administrator creates a user pool with
        | UserPoolTags.aws:team | one |
      Then the request is refused with UserPoolTaggingException

    @pool.tags.aws-prefix.other @documented
    Scenario: A tag with another key is stored
      Source: api-CreateUserPool

      When the administrator creates a user pool with
        | UserPoolTags.team | one |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.UserPoolTags.team | one |
