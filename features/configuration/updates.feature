Feature: What UpdateUserPool resets and what it keeps

  UpdateUserPool is documented to reset whatever a request leaves out. Measurements say otherwise for some settings;
  where nobody has measured, the scenario is open.

  Rule: Some settings go back to their default when a request leaves them out

    @pool.update.autoverified-resets @recorded
    Scenario: UpdateUserPool without AutoVerifiedAttributes clears them
      Source: gh-cdkd-1968 (measured, August 2026); gh-serverless-6499 (2019, an update with LambdaConfig alone)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | one of: absent, empty |

    @pool.update.autoverified-resets.named @documented
    Scenario: UpdateUserPool with AutoVerifiedAttributes leaves them as they were
      Source: api-UpdateUserPool (what is to stay has to be passed again)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email |

    @pool.update.lambda-reset @reported
    Scenario Outline: UpdateUserPool removes the Lambda functions that its LambdaConfig leaves out: <case>
      Source: gh-aws-cli-6839 (2022, without LambdaConfig); gh-aws-cli-6698 (2022, with another function)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And the administrator has called UpdateUserPool with
        | LambdaConfig.PostConfirmation | arn:aws:lambda:{the pool's region}:{the account}:function:greet |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email    |
        | LambdaConfig           | <config> |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.LambdaConfig.PostConfirmation | absent |

      Examples:
        | case    | config                                                                             |
        | none    | absent                                                                             |
        | another | {"PreSignUp": "arn:aws:lambda:{the pool's region}:{the account}:function:welcome"} |

    @pool.update.email-reset @documented @open
    Scenario: UpdateUserPool without EmailConfiguration is accepted for a pool that sends by SES
      Source: guide-cognito-user-pool-updating (names the configuration of mails); runbook-2026-09 (what is left out
        goes back, without saying what it measured)
      Open: nobody has measured whether an omitted EmailConfiguration is reset; MFA and policies, of which the same was
        said, stay

      Given a user pool of its own with
        | EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | EmailConfiguration.SourceArn           | <ses identity> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email |

    @pool.update.admincreate-reset @documented @open
    Scenario: UpdateUserPool without AdminCreateUserConfig is accepted for a pool without self-service sign-up
      Source: api-UpdateUserPool (what is left out goes to its default)
      Open: nobody has measured whether an omitted AdminCreateUserConfig opens the pool; MFA and policies, of which the
        same was said, stay

      Given a user pool of its own with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email |

    @pool.update.admincreate-reset.named @documented
    Scenario: UpdateUserPool with AllowAdminCreateUserOnly leaves it on
      Source: api-UpdateUserPool

      Given a user pool of its own with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly                        | true   |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AdminCreateUserConfig.AllowAdminCreateUserOnly | true |

  Rule: Other settings stay when a request leaves them out

    @pool.update.mfa-kept @recorded
    Scenario: UpdateUserPool without MfaConfiguration leaves MFA on
      Source: gh-cdkd-1968 (measured with a control, August 2026)

      Given a user pool of its own with
        | MfaConfiguration                                                      | ON     |
        | SoftwareTokenMfaConfiguration.Enabled                                 | true   |
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.MfaConfiguration       | ON                    |
        | UserPool.AutoVerifiedAttributes | one of: absent, empty |

    @pool.update.mfa-kept.off @recorded
    Scenario: UpdateUserPool with MFA OFF turns MFA off
      Source: gh-cdkd-1968 (measured, August 2026)

      Given a user pool of its own with
        | MfaConfiguration                                                      | ON     |
        | SoftwareTokenMfaConfiguration.Enabled                                 | true   |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | MfaConfiguration | OFF |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | OFF |

    @pool.update.policies-kept @recorded
    Scenario Outline: UpdateUserPool with <what> leaves the policy that it does not name as it was
      Source: gh-cdkd-1968 (measured in both directions, August 2026)

      Given a user pool of its own with
        | Policies.PasswordPolicy.MinimumLength                                 | 12                  |
        | Policies.PasswordPolicy.RequireSymbols                                | false               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors                         | PASSWORD, EMAIL_OTP |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent              |
      When the administrator updates the user pool with
        | Policies | <policies> |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.MinimumLength         | <length>                |
        | UserPool.Policies.PasswordPolicy.RequireSymbols        | false                   |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | in any order: <factors> |

      Examples:
        | case     | what                       | policies                                                                 | length | factors             |
        | password | a password policy alone    | {"PasswordPolicy": {"MinimumLength": 10, "RequireSymbols": false}}       | 10     | PASSWORD, EMAIL_OTP |
        | sign-in  | a policy of sign-ins alone | {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}} | 12     | PASSWORD, WEB_AUTHN |

    @pool.update.policies-kept.none @recorded
    Scenario: UpdateUserPool without Policies leaves them as they were
      Source: gh-cdkd-1968 (measured, August 2026)

      Given a user pool of its own with
        | Policies.PasswordPolicy.MinimumLength                                 | 12                  |
        | Policies.PasswordPolicy.RequireSymbols                                | false               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors                         | PASSWORD, EMAIL_OTP |
        | AutoVerifiedAttributes                                                | email               |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent              |
      When the administrator updates the user pool
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.MinimumLength         | 12                                |
        | UserPool.Policies.PasswordPolicy.RequireSymbols        | false                             |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | in any order: PASSWORD, EMAIL_OTP |
        | UserPool.AutoVerifiedAttributes                        | one of: absent, empty             |

    @pool.update-before-verify.clear @attested
    Scenario: UpdateUserPool without UserAttributeUpdateSettings leaves them as they were
      Source: terraform-provider-aws (user_pool.go: sends an empty list, because nothing changes nothing)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |

    @pool.update-before-verify.clear.empty @attested
    Scenario: UpdateUserPool with an empty list clears AttributesRequireVerificationBeforeUpdate
      Source: terraform-provider-aws (user_pool.go: sends an empty list, because nothing changes nothing)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | empty |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | one of: absent, empty |

    @pool.sms.remove @attested
    Scenario: UpdateUserPool without SmsConfiguration leaves it as it was
      Source: terraform-provider-aws (its page on aws_cognito_user_pool: the API does not let the SMS configuration be
        removed)

      Given a user pool of its own with
        | SmsConfiguration.SnsCallerArn | <sms role> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SmsConfiguration.SnsCallerArn | <sms role> |

    @pool.autoverify.phone-needs-sms.update @reported @code-inferred
    Scenario: UpdateUserPool that verifies phone numbers automatically is refused without SmsConfiguration
      Source: nx-teardown-2026-09 (text, of an update that repeated AutoVerifiedAttributes alone); reasoned (the class,
        as of the same text elsewhere)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email, phone_number |
        | SmsConfiguration.SnsCallerArn                                         | <sms role>          |
        | SmsConfiguration.ExternalId                                           | <sms external id>   |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent              |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email, phone_number |
      Then the request is refused with InvalidParameterException
      And the message is "SMS configuration is required when phone_number is selected for auto verification"
      And DescribeUserPool shows
        | UserPool.SmsConfiguration.SnsCallerArn | <sms role> |

    @pool.autoverify.phone-needs-sms.update-repeated @reported
    Scenario: UpdateUserPool that verifies phone numbers automatically is accepted with SmsConfiguration
      Source: nx-teardown-2026-09 (the same update with SmsConfiguration went through)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email, phone_number |
        | SmsConfiguration.SnsCallerArn                                         | <sms role>          |
        | SmsConfiguration.ExternalId                                           | <sms external id>   |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent              |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email, phone_number |

    @pool.update.dcr-kept @documented
    Scenario Outline: UpdateUserPool without DcrConfiguration leaves dynamic client registration <status>
      Source: api-UpdateUserPool (DcrConfiguration)

      Given a user pool of its own with
        | DcrConfiguration.EnableStatus | <status> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.DcrConfiguration.EnableStatus | <status> |

      Examples:
        | case     | status   |
        | enabled  | Enabled  |
        | disabled | Disabled |

    @pool.update.deletionprotection @inferred @open
    Scenario: UpdateUserPool without DeletionProtection is accepted for a protected pool
      Source: reasoned (that the update itself is accepted)
      Open: does the protection stay? Nobody has measured it

      Given a user pool of its own with
        | DeletionProtection | ACTIVE |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email |

    @pool.update.tags @inferred @open
    Scenario: UpdateUserPool without UserPoolTags is accepted for a pool with tags
      Source: reasoned (that the update itself is accepted)
      Open: do the tags stay? They went in 2018 (gh-aws-cli-3302, screenshots), and nobody has measured it since

      Given a user pool of its own with
        | UserPoolTags.team | one |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email |

    @pool.update.tier-kept @documented
    Scenario: UpdateUserPool without UserPoolTier leaves the tier as it was
      Source: api-UpdateUserPool (names the tier as the exception)

      Given a user pool of its own with
        | UserPoolTier | PLUS |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserPoolTier | PLUS |
