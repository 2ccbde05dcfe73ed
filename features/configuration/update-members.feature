Feature: An update sets each member that it names

  UpdateUserPool, UpdateUserPoolClient, UpdateGroup and UpdateResourceServer: what an update names is described
  afterwards. What it leaves out stands in `updates.feature`.

  Rule: A setting of the pool itself

    @pool.update.member @documented
    Scenario Outline: UpdateUserPool sets <member>: <case>
      Source: api-UpdateUserPool; cli-update-user-pool

      Given a user pool of its own with
        | AutoVerifiedAttributes                                                | absent |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
        | Policies.PasswordPolicy.PasswordHistorySize                           | absent |
      When the administrator updates the user pool with
        | <member> | <value> |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.<member> | <value> |

      Examples:
        | case       | member                                          | value                                                                                                                                                           |
        | recovery   | AccountRecoverySetting                          | {"RecoveryMechanisms": [{"Priority": 1, "Name": "verified_email"}]}                                                                                             |
        | device     | DeviceConfiguration                             | {"ChallengeRequiredOnNewDevice": true, "DeviceOnlyRememberedOnUserPrompt": false}                                                                               |
        | mails      | EmailConfiguration.ReplyToEmailAddress          | support@example.com                                                                                                                                             |
        | message    | EmailVerificationMessage                        | Your code is {####}                                                                                                                                             |
        | subject    | EmailVerificationSubject                        | Welcome                                                                                                                                                         |
        | sms        | SmsVerificationMessage                          | Your code is {####}                                                                                                                                             |
        | sms-mfa    | SmsAuthenticationMessage                        | Your code is {####}                                                                                                                                             |
        | validity   | AdminCreateUserConfig.UnusedAccountValidityDays | 3                                                                                                                                                               |
        | tags       | UserPoolTags                                    | {"stage": "live"}                                                                                                                                               |
        | policy     | Policies.PasswordPolicy                         | {"MinimumLength": 10, "RequireLowercase": true, "RequireUppercase": false, "RequireNumbers": true, "RequireSymbols": false, "TemporaryPasswordValidityDays": 3} |
        | invitation | AdminCreateUserConfig.InviteMessageTemplate     | {"EmailSubject": "Come in", "EmailMessage": "{username} may sign in with {####}", "SMSMessage": "{username} may sign in with {####}"}                           |

    @pool.update.member.sms @documented
    Scenario: UpdateUserPool sets SmsConfiguration
      Source: api-UpdateUserPool

      Given a user pool of its own with
        | SmsConfiguration                                                      | absent |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsConfiguration.ExternalId   | <sms external id> |
        | SmsConfiguration.SnsRegion    | the pool's region |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SmsConfiguration.SnsCallerArn | <sms role>        |
        | UserPool.SmsConfiguration.ExternalId   | <sms external id> |
        | UserPool.SmsConfiguration.SnsRegion    | the pool's region |

    @pool.update.member.template @documented
    Scenario Outline: UpdateUserPool sets the verification message template by <case>
      Source: api-UpdateUserPool; cli-update-user-pool

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | VerificationMessageTemplate.DefaultEmailOption | <option>  |
        | VerificationMessageTemplate.<first>            | <text>    |
        | VerificationMessageTemplate.<second>           | <subject> |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.VerificationMessageTemplate.DefaultEmailOption | <option>  |
        | UserPool.VerificationMessageTemplate.<first>            | <text>    |
        | UserPool.VerificationMessageTemplate.<second>           | <subject> |

      Examples:
        | case | option            | first              | text                            | second             | subject   |
        | code | CONFIRM_WITH_CODE | EmailMessage       | Your code is {####}             | EmailSubject       | Your code |
        | link | CONFIRM_WITH_LINK | EmailMessageByLink | Please {##click here##} to join | EmailSubjectByLink | Your link |
        | sms  | CONFIRM_WITH_CODE | SmsMessage         | Your code is {####}             | EmailSubject       | Your code |

    @pool.update.member.sender @documented
    Scenario: UpdateUserPool sets the email sender
      Source: api-UpdateUserPool

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | EmailConfiguration.SourceArn           | <ses identity> |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | UserPool.EmailConfiguration.SourceArn           | <ses identity> |

    @pool.email.from-with-default.update @reported
    Scenario: UpdateUserPool with a From address is refused with the default email sender
      Source: gh-aws-cdk-9739 (class and text, of CreateUserPool; a runbook of 2026 has the same of this update)

      Given a user pool of its own with
        | EmailConfiguration.EmailSendingAccount                                | COGNITO_DEFAULT |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent          |
      When the administrator updates the user pool with
        | EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT     |
        | EmailConfiguration.From                | noreply@example.com |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot configure From email address for default email configuration"

  Rule: A setting of an app client

    @client.update.member @documented
    Scenario Outline: UpdateUserPoolClient sets <member>: <case>
      Source: api-UpdateUserPoolClient; cli-update-user-pool-client

      Given a user pool of its own with
        | Schema | absent |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH |
      When the administrator calls UpdateUserPoolClient with
        | CallbackURLs | https://example.com/in |
        | <member>     | <value>                |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.<member> | <value> |

      Examples:
        | case      | member                     | value                                                                     |
        | session   | AuthSessionValidity        | 10                                                                        |
        | redirect  | DefaultRedirectURI         | https://example.com/in                                                    |
        | id        | IdTokenValidity            | 2                                                                         |
        | refresh   | RefreshTokenValidity       | 7                                                                         |
        | read      | ReadAttributes             | email                                                                     |
        | write     | WriteAttributes            | email                                                                     |
        | providers | SupportedIdentityProviders | COGNITO                                                                   |
        | units     | TokenValidityUnits         | {"IdToken": "minutes", "RefreshToken": "hours", "AccessToken": "minutes"} |

    @client.update.member.rotation @documented
    Scenario: UpdateUserPoolClient turns refresh token rotation on
      Source: api-UpdateUserPoolClient; guide-amazon-cognito-user-pools-using-the-refresh-token

      Given a user pool of its own
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH |
      When the administrator calls UpdateUserPoolClient with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 30                       |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenRotation.Feature                 | ENABLED |
        | UserPoolClient.RefreshTokenRotation.RetryGracePeriodSeconds | 30      |

    @client.update.member.oauth @documented
    Scenario: UpdateUserPoolClient sets the members of OAuth
      Source: api-UpdateUserPoolClient

      Given a user pool of its own
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH |
      When the administrator calls UpdateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true                   |
        | AllowedOAuthFlows               | code                   |
        | AllowedOAuthScopes              | openid, email          |
        | CallbackURLs                    | https://example.com/in |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AllowedOAuthFlowsUserPoolClient | true          |
        | UserPoolClient.AllowedOAuthFlows               | code          |
        | UserPoolClient.AllowedOAuthScopes              | openid, email |

  Rule: A setting of a group and of a resource server

    @group.update @inferred
    Scenario Outline: UpdateGroup sets <member> and leaves its other member as it was
      Source: api-UpdateGroup; reasoned (the page does not say what becomes of a member that is left out)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName   | readers |
        | Description | first   |
        | Precedence  | 5       |
      When the administrator calls UpdateGroup with
        | GroupName | readers |
        | <member>  | <value> |
      Then the request is accepted
      And ListGroups shows
        | Groups.0.Description | <description> |
        | Groups.0.Precedence  | <precedence>  |

      Examples:
        | case        | member      | value  | description | precedence |
        | description | Description | second | second      | 5          |
        | precedence  | Precedence  | 1      | first       | 1          |

    @rs.update @documented
    Scenario: UpdateResourceServer replaces the scopes
      Source: api-UpdateResourceServer

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders                                                  |
        | Name       | Orders                                                  |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "See them"}] |
      When the administrator calls UpdateResourceServer with
        | Identifier | orders                                                      |
        | Name       | Orders                                                      |
        | Scopes     | [{"ScopeName": "write", "ScopeDescription": "Change them"}] |
      Then the request is accepted
      And ListResourceServers shows
        | ResourceServers.0.Scopes.0.ScopeName | write  |
        | ResourceServers.0.Scopes.1           | absent |

  Rule: An update is dated

    @pool.lastmodified @inferred
    Scenario: UpdateUserPool moves LastModifiedDate beyond CreationDate
      Source: reasoned (from the names of the members)

      Given a user pool of its own
      And 5 minutes have passed
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then DescribeUserPool shows
        | UserPool.LastModifiedDate | later than UserPool.CreationDate |
