Feature: What UpdateUserPool resets and what it keeps

  UpdateUserPool is documented to reset whatever a request leaves out. Measurements say otherwise for some settings;
  where nobody has measured, the scenario is open.

  Rule: Some settings go back to their default when a request leaves them out

    @pool.update.autoverified-resets @recorded
    Scenario: Nothing is verified automatically any more
      Source: gh-cdkd-1968 (measured, August 2026); gh-amplify-cli-3646

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | one of: absent, empty |

    @pool.update.autoverified-resets.named @recorded
    Scenario: What a request names is verified automatically as before
      Source: gh-cdkd-1968 (measured, August 2026)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AutoVerifiedAttributes | email |

    @pool.update.lambda-reset @documented @open
    Scenario: No function is called any more
      Source: guide-cognito-user-pool-updating (names Lambda triggers); runbook-2026-09 (what is left out goes back,
        without saying what it measured)
      Open: nobody has measured whether an omitted LambdaConfig is reset; MFA and policies, of which the same was said, stay

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And the administrator has called UpdateUserPool with
        | LambdaConfig.PostConfirmation | arn:aws:lambda:{the pool's region}:123456789012:function:greet |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.LambdaConfig.PostConfirmation | absent |

    @pool.update.email-reset @documented @open
    Scenario: Mails come from Cognito's own sender again
      Source: guide-cognito-user-pool-updating (names the configuration of mails); runbook-2026-09 (what is left out
        goes back, without saying what it measured)
      Open: nobody has measured whether an omitted EmailConfiguration is reset; MFA and policies, of which the same was said, stay

      Given a user pool of its own with
        | EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | EmailConfiguration.SourceArn           | <ses identity> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT |
        | UserPool.EmailConfiguration.SourceArn           | absent          |

    @pool.update.admincreate-reset @documented @open
    Scenario: Everybody may sign up again
      Source: api-UpdateUserPool (what is left out goes to its default)
      Open: nobody has measured whether an omitted AdminCreateUserConfig opens the pool; MFA and policies, of which the same was
        said, stay

      Given a user pool of its own with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AdminCreateUserConfig.AllowAdminCreateUserOnly | false |

    @pool.update.admincreate-reset.named @documented
    Scenario: Only administrators make users where a request says so again
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
    Scenario: MFA stays on while another setting of the same request changes
      Source: gh-cdkd-1968 (measured with a control, August 2026)

      Given a user pool of its own with
        | MfaConfiguration                                                      | ON     |
        | SoftwareTokenMfaConfiguration.Enabled                                 | true   |
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool
      Then the answer is empty
      And GetUserPoolMfaConfig shows
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      And DescribeUserPool shows
        | UserPool.MfaConfiguration       | ON                    |
        | UserPool.AutoVerifiedAttributes | one of: absent, empty |

    @pool.update.mfa-kept.off @recorded
    Scenario: MFA goes off where a request says so
      Source: gh-cdkd-1968 (measured, August 2026)

      Given a user pool of its own with
        | MfaConfiguration                                                      | ON     |
        | SoftwareTokenMfaConfiguration.Enabled                                 | true   |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | MfaConfiguration | OFF |
      Then the answer is empty
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

    @pool.update.policies-kept @recorded
    Scenario Outline: The policies stay when a request has <what>
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
        | UserPool.Policies.PasswordPolicy.MinimumLength         | <length>  |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | <factors> |

      Examples:
        | case     | what                       | policies                                                                 | length | factors             |
        | password | a password policy alone    | {"PasswordPolicy": {"MinimumLength": 10}}                                | 10     | PASSWORD, EMAIL_OTP |
        | sign-in  | a policy of sign-ins alone | {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}} | 12     | PASSWORD, WEB_AUTHN |

    @pool.update.policies-kept.none @recorded
    Scenario: The policies stay when a request has none
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
        | UserPool.Policies.PasswordPolicy.MinimumLength         | 12                    |
        | UserPool.Policies.PasswordPolicy.RequireSymbols        | false                 |
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP   |
        | UserPool.AutoVerifiedAttributes                        | one of: absent, empty |

    @pool.update-before-verify.clear @attested
    Scenario: Proof before a change is asked as before
      Source: terraform-provider-aws (sends an empty list, because nothing changes nothing)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |

    @pool.update-before-verify.clear.empty @attested
    Scenario: Proof before a change is asked no more where a request has an empty list
      Source: terraform-provider-aws (sends an empty list, because nothing changes nothing)

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | empty |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | one of: absent, empty |

    @pool.sms.remove @documented
    Scenario: A pool that can send SMS goes on sending them
      Source: terraform-provider-aws (documentation of sms_configuration); guide-user-pool-sms-settings

      Given a user pool of its own with
        | SmsConfiguration.SnsCallerArn | <sms role> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SmsConfiguration.SnsCallerArn | <sms role> |

    @pool.update.dcr-kept @documented
    Scenario Outline: The registration of clients by themselves stays <status>
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
    Scenario: A pool that is protected from deletion stays protected
      Source: reasoned (from the settings that were measured to stay)
      Open: github go-to-k/cdkd#2675 asks the same and has no answer

      Given a user pool of its own with
        | DeletionProtection | ACTIVE |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.DeletionProtection | ACTIVE |

    @pool.update.tags @inferred @open
    Scenario: A pool keeps its tags
      Source: reasoned (tags have operations of their own)
      Open: nobody has measured whether an omitted UserPoolTags removes the tags

      Given a user pool of its own with
        | UserPoolTags.team | one |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserPoolTags.team | one |

  Rule: An update is dated

    @pool.lastmodified @inferred
    Scenario: The date of the last change moves, the date of creation does not
      Source: reasoned (from the names of the members)

      Given a user pool of its own
      And 5 minutes have passed
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then DescribeUserPool shows
        | UserPool.LastModifiedDate | later than UserPool.CreationDate |

    @pool.lastmodified.untouched @inferred
    Scenario: A pool that nobody changed was last changed when it was made
      Source: reasoned (from the names of the members)

      When the administrator creates a user pool
      Then the answer holds
        | UserPool.LastModifiedDate | the same as UserPool.CreationDate |
