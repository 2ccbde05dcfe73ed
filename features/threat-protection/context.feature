Feature: A request may say where its user is

  UserContextData comes from the user's device, ContextData from a server. The address of a user's device counts where
  the app client may pass it on.

  Rule: Requests take the data of a user's device

    Background:
      Given a user pool with
        | UserPoolTier                        | PLUS   |
        | UserPoolAddOns.AdvancedSecurityMode | AUDIT  |
        | AutoVerifiedAttributes              | email  |
        | AccountRecoverySetting              | absent |
        | AliasAttributes                     | absent |
        | UsernameAttributes                  | absent |
        | DeviceConfiguration                 | absent |

    @events.context.taken @documented
    Scenario Outline: A request is accepted with the data of a device: <person> <does>
      Source: model-cognito-idp (UserContextDataType)

      Given Alice is a confirmed user with the verified email "alice@"
      When <person> <does> with
        | UserContextData.IpAddress   | 192.0.2.1 |
        | UserContextData.EncodedData | abc       |
      Then the request is accepted

      Examples:
        | case    | person | does                       |
        | sign-up | Bob    | signs up                   |
        | sign-in | Alice  | signs in                   |
        | forgot  | Alice  | asks for a password reset  |

    @events.context.taken.resend @documented
    Scenario: ResendConfirmationCode takes the data of a device
      Source: model-cognito-idp (UserContextDataType)

      Given Bob has signed up with the email "bob@"
      When Bob asks for another sign-up code with
        | UserContextData.IpAddress   | 192.0.2.1 |
        | UserContextData.EncodedData | abc       |
      Then the answer announces a code by EMAIL to "bob@"

    @events.context.taken.confirm @documented
    Scenario: ConfirmSignUp takes the data of a device
      Source: model-cognito-idp (UserContextDataType)

      Given Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with
        | ConfirmationCode            | the code mailed for it |
        | UserContextData.IpAddress   | 192.0.2.1              |
        | UserContextData.EncodedData | abc                    |
      Then the request is accepted
      And Bob is CONFIRMED

    @events.context.taken.reset @documented
    Scenario: ConfirmForgotPassword takes the data of a device
      Source: model-cognito-idp (UserContextDataType)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with
        | ConfirmationCode            | the code mailed for it |
        | UserContextData.IpAddress   | 192.0.2.1              |
        | UserContextData.EncodedData | abc                    |
      Then the request is accepted

    @events.context.taken.respond @documented
    Scenario: RespondToAuthChallenge takes the data of a device
      Source: model-cognito-idp (UserContextDataType)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | a new password |
        | UserContextData.IpAddress       | 192.0.2.1      |
        | UserContextData.EncodedData     | abc            |
      Then Alice is given tokens

    @events.context.taken.admin-respond @documented
    Scenario: AdminRespondToAuthChallenge takes the data of a server
      Source: model-cognito-idp (ContextDataType)

      Given Alice is a user who must change her password
      And the administrator has started to sign Alice in
      When the administrator answers Alice's challenge with
        | ChallengeResponses.NEW_PASSWORD | a new password                                           |
        | ContextData.IpAddress           | 192.0.2.1                                                |
        | ContextData.ServerName          | example.com                                              |
        | ContextData.ServerPath          | /login                                                   |
        | ContextData.EncodedData         | abc                                                      |
        | ContextData.HttpHeaders         | [{"headerName": "User-Agent", "headerValue": "browser"}] |
      Then Alice is given tokens

  Rule: An app client with a secret may pass the address of its user on

    Background:
      Given a user pool of its own with
        | UserPoolTier                        | PLUS   |
        | UserPoolAddOns.AdvancedSecurityMode | AUDIT  |
        | DeviceConfiguration                 | absent |

    @events.context.passed-on @documented
    Scenario Outline: The address that a user's device names is <what> of an app client that may <may>
      Source: model-cognito-idp (EnablePropagateAdditionalUserContextData)

      Given an app client with
        | GenerateSecret                           | true        |
        | EnablePropagateAdditionalUserContextData | <propagate> |
      And Alice is a confirmed user
      And Alice has started to sign in with
        | UserContextData.IpAddress | 192.0.2.1 |
      When the administrator calls AdminListUserAuthEvents for Alice
      Then the answer holds
        | AuthEvents.0.EventContextData.IpAddress | <address> |

      Examples:
        | case | what         | may             | propagate | address              |
        | on   | in the event | pass it on      | true      | 192.0.2.1            |
        | off  | in no event  | not pass it on  | false     | other than 192.0.2.1 |

    @events.context.passed-on.update @documented
    Scenario: An update lets an app client pass the address of its user on
      Source: model-cognito-idp (EnablePropagateAdditionalUserContextData)

      Given the administrator has called CreateUserPoolClient with
        | GenerateSecret | true |
      When the administrator calls UpdateUserPoolClient with
        | EnablePropagateAdditionalUserContextData | true |
      Then the answer holds
        | UserPoolClient.EnablePropagateAdditionalUserContextData | true |
