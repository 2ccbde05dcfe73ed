Feature: Threat protection lists what a user has done

  In the tier Plus a user pool with AdvancedSecurityMode AUDIT notes events, and with ENFORCED it acts on them too.

  Rule: Without threat protection there is no list

    @events.list.addon @documented
    Scenario: AdminListUserAuthEvents is refused in a user pool without threat protection
      Source: api-AdminListUserAuthEvents (UserPoolAddOnNotEnabledException); gh-ministack-1538 (2026: the same, told in
        a change of an emulator)

      Given a user pool with
        | UserPoolAddOns.AdvancedSecurityMode | absent |
      And Alice is a confirmed user
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the request is refused with UserPoolAddOnNotEnabledException

    @events.list.addon.off @inferred
    Scenario: AdminListUserAuthEvents is refused in a user pool with AdvancedSecurityMode OFF
      Source: reasoned (as without the setting)

      Given a user pool with
        | UserPoolAddOns.AdvancedSecurityMode | OFF |
      And Alice is a confirmed user
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the request is refused with UserPoolAddOnNotEnabledException

    @events.feedback.addon @documented
    Scenario: AdminUpdateAuthEventFeedback is refused in a user pool without threat protection
      Source: api-AdminUpdateAuthEventFeedback (UserPoolAddOnNotEnabledException)

      Given a user pool with
        | UserPoolAddOns.AdvancedSecurityMode | absent |
      And Alice is a confirmed user
      When the administrator calls AdminUpdateAuthEventFeedback for Alice with
        | EventId       | 00000000-0000-0000-0000-000000000000 |
        | FeedbackValue | Valid                                |
      Then the request is refused with UserPoolAddOnNotEnabledException

  Rule: An event says what was done and how it ended

    Background:
      Given a user pool with
        | UserPoolTier                        | PLUS   |
        | UserPoolAddOns.AdvancedSecurityMode | AUDIT  |
        | AutoVerifiedAttributes              | email  |
        | AccountRecoverySetting              | absent |
        | DeviceConfiguration                 | absent |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user with the verified email "alice@"

    @events.list.none @documented
    Scenario: The list of a user who has done nothing is empty
      Source: api-AdminListUserAuthEvents (a history of user activity)

      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents | empty  |
        | NextToken  | absent |

    @events.list.ok @documented
    Scenario: A sign-in that ends with tokens is an event that passed
      Source: api-AdminListUserAuthEvents; cli-admin-list-user-auth-events; model-cognito-idp (AuthEventType)

      Given Alice has signed in
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventId                                  | matching [\w+-]{1,50}                        |
        | AuthEvents.0.EventType                                | SignIn                                       |
        | AuthEvents.0.CreationDate                             | a date                                       |
        | AuthEvents.0.EventResponse                            | Pass                                         |
        | AuthEvents.0.EventRisk.RiskDecision                   | one of: NoRisk, AccountTakeover, Block       |
        | AuthEvents.0.EventRisk.CompromisedCredentialsDetected | false                                        |
        | AuthEvents.0.ChallengeResponses                       | [{"ChallengeName": "Password", "ChallengeResponse": "Success"}] |
        | AuthEvents.0.EventContextData.IpAddress               | a text                                       |
        | AuthEvents.0.EventFeedback                            | absent                                       |
        | AuthEvents.1                                          | absent                                       |

    @events.list.failed @documented
    Scenario: A sign-in with a wrong password is an event that failed
      Source: api-AdminListUserAuthEvents; model-cognito-idp (EventResponseType, ChallengeResponseType)

      Given once already, Alice signs in with a wrong password
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventType          | SignIn                                                          |
        | AuthEvents.0.EventResponse      | Fail                                                            |
        | AuthEvents.0.ChallengeResponses | [{"ChallengeName": "Password", "ChallengeResponse": "Failure"}] |

    @events.list.kinds @documented
    Scenario: A password reset that is asked for is an event of its own kind
      Source: model-cognito-idp (EventType)

      Given Alice has asked for a password reset
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventType | ForgotPassword |
        | AuthEvents.1           | absent         |

    @events.list.kinds.change @inferred
    Scenario: A change of the password is an event of its own kind, before the sign-in that it followed
      Source: model-cognito-idp (EventType); reasoned (the newest event comes first)

      Given Alice has signed in
      And Alice has changed her password
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventType | PasswordChange |
        | AuthEvents.1.EventType | SignIn         |
        | AuthEvents.2           | absent         |

    @events.list.kinds.sign-up @inferred
    Scenario: A sign-up and another code for it are events of their own kinds, the newest first
      Source: model-cognito-idp (EventType); reasoned (the newest event comes first)

      Given Bob has signed up with the email "bob@"
      And Bob has asked for another sign-up code
      When the administrator calls AdminListUserAuthEvents for Bob
      Then the answer holds
        | AuthEvents.0.EventType | ResendCode |
        | AuthEvents.1.EventType | SignUp     |
        | AuthEvents.2           | absent     |

    @events.list.token @documented
    Scenario: A page that is full has a NextToken in the form of an event's id and a time
      Source: cli-admin-list-user-auth-events (its example)

      Given Alice has signed in
      And Alice has asked for a password reset
      When the administrator calls AdminListUserAuthEvents for Alice with
        | MaxResults | 1 |
      Then the answer holds
        | AuthEvents.0.EventType | one of: ForgotPassword, SignIn                          |
        | AuthEvents.1           | absent                                                  |
        | NextToken              | matching [\w-]+#\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z |

    @events.list.token.next @documented
    Scenario: The next page has the event that the first has not
      Source: api-AdminListUserAuthEvents (NextToken)

      Given Alice has signed in
      And Alice has asked for a password reset
      And the administrator has called AdminListUserAuthEvents for Alice with
        | MaxResults | 1 |
      When the administrator calls AdminListUserAuthEvents for Alice with
        | MaxResults | 1                             |
        | NextToken  | the NextToken answered before |
      Then the answer holds
        | AuthEvents.0.EventId | other than the AuthEvents.0.EventId answered first |
        | AuthEvents.1         | absent                                             |

    @events.list.unknown-user @documented @text-inferred
    Scenario: AdminListUserAuthEvents of an unknown user is refused
      Source: api-AdminListUserAuthEvents (UserNotFoundException); reasoned (the text, as of other operations)

      When the administrator calls AdminListUserAuthEvents for Mallory
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @events.context @documented
    Scenario: A sign-in by an administrator has the address that the server names
      Source: api-AdminInitiateAuth (ContextData)

      Given the administrator has signed Alice in with
        | ContextData.IpAddress   | 192.0.2.1                                              |
        | ContextData.ServerName  | example.com                                            |
        | ContextData.ServerPath  | /login                                                 |
        | ContextData.EncodedData | abc                                                    |
        | ContextData.HttpHeaders | [{"headerName": "User-Agent", "headerValue": "browser"}] |
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventType                  | SignIn    |
        | AuthEvents.0.EventContextData.IpAddress | 192.0.2.1 |

  Rule: A sign-in that asks for a second factor is under way until it is answered

    Background:
      Given a user pool with
        | UserPoolTier                          | PLUS     |
        | UserPoolAddOns.AdvancedSecurityMode   | AUDIT    |
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
        | DeviceConfiguration                   | absent   |
      And Alice is a confirmed user
      And Alice has TOTP as her MFA
      And Alice has started to sign in

    @events.list.in-progress @documented
    Scenario: A sign-in that waits for a TOTP code is an event in progress
      Source: cli-admin-list-user-auth-events; model-cognito-idp (EventResponseType)

      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventType          | SignIn                                                          |
        | AuthEvents.0.EventResponse      | InProgress                                                      |
        | AuthEvents.0.ChallengeResponses | [{"ChallengeName": "Password", "ChallengeResponse": "Success"}] |

    @events.list.mfa @documented
    Scenario: A TOTP code stands in the event of its sign-in
      Source: model-cognito-idp (ChallengeResponseType)

      Given Alice has answered the challenge with Alice's next TOTP code
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventResponse                          | Pass    |
        | AuthEvents.0.ChallengeResponses.0.ChallengeName     | Password |
        | AuthEvents.0.ChallengeResponses.1.ChallengeName     | Mfa     |
        | AuthEvents.0.ChallengeResponses.1.ChallengeResponse | Success |
