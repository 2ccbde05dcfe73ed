Feature: A disabled user keeps the status and does not sign in

  AdminDisableUser sets Enabled to false and revokes the user's tokens; AdminEnableUser sets it to true again.

  Rule: Disabling changes Enabled alone

    @disable.state @documented
    Scenario Outline: AdminDisableUser keeps the status <status>
      Source: api-UserType (Enabled and UserStatus are two members, and no status is one of disabled users);
        api-AdminDisableUser; terraform-acceptance-tests (user_test.go: the flag)

      Given <person>
      When the administrator disables Alice
      Then the answer is empty
      And Alice's profile holds
        | Enabled    | false    |
        | UserStatus | <status> |

      Examples:
        | case                  | person                                       | status                |
        | force-change-password | Alice is a user who must change her password | FORCE_CHANGE_PASSWORD |
        | confirmed             | Alice is a confirmed user                    | CONFIRMED             |
        | unconfirmed           | Alice has signed up                          | UNCONFIRMED           |

    @disable.state.listed @documented
    Scenario: ListUsers shows a disabled account
      Source: api-AdminDisableUser; api-ListUsers

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      And the administrator has disabled Alice
      When the administrator calls ListUsers with
        | Filter | username = "{Alice's username}" |
      Then the answer lists Alice
      And the answer holds
        | Users.0.Enabled | false |

    @disable.state.twice @inferred
    Scenario: AdminDisableUser of a disabled account is accepted
      Source: reasoned (the API reference declares no error for it)

      Given Alice is a confirmed user
      And the administrator has disabled Alice
      When the administrator disables Alice
      Then the answer is empty
      And Alice's profile holds
        | Enabled | false |

  Rule: A disabled user does not sign in

    @disable.signin @reported
    Scenario: The sign-in of a disabled user with the right password is refused
      Source: gh-localstack-8454 (2023, class and text, of AdminInitiateAuth)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user
      And the administrator has disabled Alice
      When Alice signs in
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."

    @disable.signin.admin @reported
    Scenario: AdminInitiateAuth of a disabled user is refused
      Source: gh-localstack-8454 (2023, class and text)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user
      And the administrator has disabled Alice
      When the administrator signs Alice in
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."

    @disable.signin.unclear @inferred @open
    Scenario Outline: The sign-in of a disabled user is refused with one code by a client with <setting>: <password>
      Source: reasoned (either answer has this class); gh-localstack-8454 (class and first text, of AdminInitiateAuth
        with the right password); wrong-password-headers (class and second text, of a user who is enabled);
        guide-cognito-user-pool-managing-errors (an older page: a wrong password of a disabled user is told as such)
      Open: Does a client with PreventUserExistenceErrors ENABLED say that the user is disabled, and does a wrong
        password tell it?

      Given an app client with
        | PreventUserExistenceErrors | <setting> |
      And Alice is a confirmed user
      And the administrator has disabled Alice
      When Alice signs in with <password>
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | User is disabled.               |
        | Incorrect username or password. |

      Examples:
        | case          | setting | password         |
        | enabled-right | ENABLED | Alice's password |
        | enabled-wrong | ENABLED | a wrong password |
        | legacy-wrong  | LEGACY  | a wrong password |

    @disable.tokens @documented @text-inferred @open
    Scenario: GetUser with an access token from before disabling is refused
      Source: api-AdminDisableUser (revokes all access tokens); gh-amplify-js-3435 (class and text of a revoked access
        token)
      Open: Which text does GetUser give, that the token was revoked or that the user is disabled?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has disabled Alice
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Access Token has been revoked |
        | User is disabled.             |

    @disable.tokens.refresh @inferred @open
    Scenario: A refresh token from before disabling is refused
      Source: reasoned (either answer has this class); gh-cognito-local-381 (2023: AWS refuses it, because the token was
        revoked; without class and text); gh-amplify-swift-3344 (2023, class and first text; what had revoked the token
        is not told); gh-localstack-8454 (2023, class and second text, of AdminInitiateAuth with the password)
      Open: Which text does the refresh give, that the token was revoked or that the user is disabled?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has disabled Alice
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Refresh Token has been revoked |
        | User is disabled.              |

  Rule: An enabled user signs in again

    @enable.restores @documented
    Scenario: AdminEnableUser lets a disabled user sign in again
      Source: api-AdminEnableUser; terraform-acceptance-tests (user_test.go: the flag)

      Given Alice is a confirmed user
      And the administrator has disabled Alice
      When the administrator enables Alice
      Then the answer is empty
      And Alice's profile holds
        | Enabled    | true      |
        | UserStatus | CONFIRMED |
      And signing in as Alice's username with Alice's password reaches Alice

    @enable.restores.old-tokens @inferred
    Scenario: An access token that disabling has revoked is refused after enabling
      Source: reasoned (a token is revoked once and for all)

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has disabled Alice
      And the administrator has enabled Alice
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @enable.restores.never-disabled @inferred
    Scenario: AdminEnableUser of an enabled account is accepted
      Source: reasoned (the API reference declares no error for it)

      Given Alice is a confirmed user
      When the administrator enables Alice
      Then the answer is empty
      And Alice's profile holds
        | Enabled | true |
