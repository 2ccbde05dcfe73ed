Feature: A refresh looks at the user and the device anew

  The tokens of a refresh show what the user is now. With device tracking a refresh names the confirmed device of its
  sign-in.

  Rule: The tokens of a refresh show what the user is now

    Background:
      Given a user pool with
        | DeviceConfiguration | absent |

    @refresh.attributes-fresh @inferred
    Scenario: The ID token of a refresh holds an attribute that was changed after the sign-in
      Source: reasoned (the tokens are built anew)

      Given Alice is a confirmed user with
        | nickname | Ali |
      And Alice is signed in
      And the administrator has changed Alice's attributes with
        | nickname | Lissy |
      When Alice refreshes her tokens
      Then Alice is given tokens
      And Alice's id token holds
        | nickname | Lissy |

    @refresh.deleted-user @inferred @open
    Scenario: A refresh of a deleted user is refused
      Source: reasoned (there is nobody to give tokens to)
      Open: Which of the two codes is it?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has deleted Alice
      When Alice refreshes her tokens
      Then the request is refused with one of
        | NotAuthorizedException |
        | UserNotFoundException  |

    @refresh.deleted-user.namesake @inferred @open
    Scenario: A refresh of a deleted user is refused for a new user of the same name
      Source: reasoned (the tokens are of the old sub)
      Open: Which of the two codes is it?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has deleted Alice
      And the administrator has created Alice with
        | MessageAction | SUPPRESS |
      When Alice refreshes her tokens
      Then the request is refused with one of
        | NotAuthorizedException |
        | UserNotFoundException  |

    @refresh.after-password-change @inferred @open
    Scenario: A refresh after ChangePassword gives tokens or is refused
      Source: reasoned (no page says that it is revoked)
      Open: Do ChangePassword and AdminSetUserPassword leave refresh tokens as they are?

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has changed her password
      When Alice refreshes her tokens
      Then the request is accepted, unless it is refused with NotAuthorizedException

    @refresh.after-password-change.admin @inferred @open
    Scenario: A refresh after AdminSetUserPassword gives tokens or is refused
      Source: reasoned (no page says that it is revoked)
      Open: Does AdminSetUserPassword leave refresh tokens as they are?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has set Alice's password with
        | Permanent | true |
      When Alice refreshes her tokens
      Then the request is accepted, unless it is refused with NotAuthorizedException

  Rule: A group that is given after the sign-in counts

    Background:
      Given a user pool of its own with
        | DeviceConfiguration | absent |

    @refresh.attributes-fresh.groups @inferred
    Scenario: The access token of a refresh holds a group that was given after the sign-in
      Source: reasoned (the tokens are built anew)

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has called CreateGroup with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When Alice refreshes her tokens
      Then Alice is given tokens
      And Alice's access token holds
        | cognito:groups | readers |

  Rule: A refresh asks for no second factor

    Background:
      Given a user pool with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
        | DeviceConfiguration                   | absent   |

    @refresh.mfa-not-asked @recorded
    Scenario: A refresh of a user with TOTP as MFA gives tokens
      Source: moto-user-authentication-flow-mfa-optional (REFRESH_TOKEN, once TOTP was preferred)

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has TOTP as her MFA
      When Alice refreshes her tokens
      Then Alice is given tokens

  Rule: Where devices are tracked a refresh names the confirmed device of its sign-in

    Background:
      Given a user pool with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | false |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
      And Alice is a confirmed user
      And Alice is signed in

    @refresh.device-tracking @reported
    Scenario Outline: A refresh is refused that names no confirmed device: <case>
      Source: gh-aws-sdk-java-v2-1389 (2019, class and text, of AdminInitiateAuth without a device, which is remembered
        on prompt); gh-aws-sdk-java-v2-3418 (2022, class and text, with a device key; whether it was
        confirmed is not told); gh-aws-sdk-net-extensions-cognito-85 (2022: it works once ConfirmDevice was called)

      When Alice refreshes her tokens with
        | AuthParameters.DEVICE_KEY | <device> |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid Refresh Token"

      Examples:
        | case            | device             |
        | no-device       | absent             |
        | never-confirmed | Alice's device key |

    @refresh.device-tracking.confirmed @reported
    Scenario: A refresh that names the confirmed device gives tokens
      Source: gh-aws-sdk-net-extensions-cognito-85 (2022: it works once ConfirmDevice was called)

      Given Alice has called ConfirmDevice with
        | DeviceKey                                   | Alice's device key       |
        | DeviceName                                  | telephone                |
        | DeviceSecretVerifierConfig.PasswordVerifier | dmVyaWZpZXIgb2YgYSBkZXZpY2U= |
        | DeviceSecretVerifierConfig.Salt             | c2FsdCBvZiBhIGRldmljZQ== |
      When Alice refreshes her tokens with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      Then Alice is given tokens
