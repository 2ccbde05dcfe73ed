Feature: Tokens end before their time when they are revoked and when somebody signs out

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |
    And an app client with
      | EnableTokenRevocation | true |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: RevokeToken ends one sign-in

    @revoke.ok @documented
    Scenario: Revoking a refresh token is answered by nothing
      Source: api-RevokeToken; guide-token-revocation

      When Alice revokes her refresh token
      Then the answer is empty

    @refresh.revoked @documented
    Scenario: A revoked refresh token gives no tokens
      Source: guide-token-revocation; repost-revoke-cognito-jwt-token (the code); reasoned (one text by emulators, one
        by reasoning)

      Given Alice has revoked her refresh token
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Refresh Token has been revoked |
        | Invalid Refresh Token          |
        | Invalid Refresh Token.         |
      And nobody is given tokens

    @revoke.access-after @documented
    Scenario: The access token of a revoked sign-in is refused
      Source: guide-token-revocation; gh-amplify-js-2205; gh-amplify-js-3435 (text)

      Given Alice has revoked her refresh token
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @revoke.access-after.refreshed @documented @text-inferred
    Scenario: The access token of a refresh ends with its sign-in
      Source: guide-token-revocation (all access tokens that came from the refresh token)

      Given Alice has refreshed her tokens
      And Alice has revoked her refresh token
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @revoke.ok.other-sign-in @documented
    Scenario: Another sign-in of the user goes on
      Source: guide-token-revocation

      Given Alice has signed in
      And Alice has revoked her refresh token with
        | Token | Alice's first refresh token |
      When Alice refreshes her tokens
      Then Alice is given tokens

    @revoke.ok.other-access-token @documented
    Scenario: The access token of another sign-in is taken
      Source: guide-token-revocation

      Given Alice has signed in
      And Alice has revoked her refresh token with
        | Token | Alice's first refresh token |
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

    @revoke.unknown-token @inferred @open
    Scenario: A refresh token that is revoked already is revoked again
      Source: reasoned (from RFC 7009, which has no error for it)
      Open: What is the answer to a token that is revoked already?

      Given Alice has revoked her refresh token
      When Alice revokes her refresh token
      Then the answer is empty

    @revoke.access-token-given @documented
    Scenario: An access token is not revoked alone
      Source: api-RevokeToken (UnsupportedTokenTypeException)

      When Alice revokes her refresh token with
        | Token | Alice's access token |
      Then the request is refused with UnsupportedTokenTypeException
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @revoke.disabled-on-client @documented
    Scenario: A client without token revocation revokes nothing
      Source: api-RevokeToken (UnsupportedOperationException)

      Given an app client with
        | EnableTokenRevocation | false |
      And Bob is a confirmed user
      And Bob is signed in
      When Bob revokes his refresh token
      Then the request is refused with UnsupportedOperationException

    @revoke.disabled-on-client.kept @inferred
    Scenario: A refresh token that was not revoked gives tokens
      Source: reasoned (the request was refused)

      Given an app client with
        | EnableTokenRevocation | false |
      And Bob is a confirmed user
      And Bob is signed in
      And once already, Bob revokes his refresh token
      When Bob refreshes his tokens
      Then Bob is given tokens

    @revoke.wrong-client @inferred @open
    Scenario: A client does not revoke the refresh token of another
      Source: reasoned (from the API reference, RevokeToken (UnauthorizedException))
      Open: What is the answer to a token of another client?

      Given the administrator has called CreateUserPoolClient
      When Alice revokes her refresh token
      Then the request is refused with one of
        | UnauthorizedException     |
        | InvalidParameterException |
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @revoke.wrong-client.secret @documented
    Scenario Outline: A client with a secret revokes by nothing else
      Source: api-RevokeToken (ClientSecret, UnauthorizedException)

      Given an app client with
        | GenerateSecret | true |
      And Bob is a confirmed user
      And Bob is signed in
      When Bob revokes his refresh token with
        | ClientSecret | <secret> |
      Then the request is refused with UnauthorizedException
      And GetUser for Bob shows
        | Username | Bob's stored username |

      Examples:
        | case   | secret                     |
        | absent | absent                     |
        | wrong  | notthesecretofthisclient12 |

    @revoke.ok.with-secret @documented
    Scenario: A client with a secret revokes by it
      Source: api-RevokeToken (ClientSecret)

      Given an app client with
        | GenerateSecret        | true |
        | EnableTokenRevocation | true |
      And Bob is a confirmed user
      And Bob is signed in
      When Bob revokes his refresh token with
        | ClientSecret | the client's secret |
      Then the answer is empty

  Rule: Signing out everywhere ends all sign-ins

    @signout.global @documented
    Scenario: Signing out everywhere is answered by nothing
      Source: api-GlobalSignOut

      When Alice signs out everywhere
      Then the answer is empty

    @signout.global.twice @reported
    Scenario: The access token that signed out signs out no more
      Source: gh-amplify-js-3435

      Given Alice has signed out everywhere
      When Alice signs out everywhere
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @signout.global.refresh @documented
    Scenario Outline: No refresh token outlives signing out everywhere
      Source: api-GlobalSignOut

      Given Alice has signed in
      And Alice has signed out everywhere
      When Alice refreshes her tokens with
        | AuthParameters.REFRESH_TOKEN | <token> |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

      Examples:
        | case         | token                       |
        | this-sign-in | Alice's refresh token       |
        | the-other    | Alice's first refresh token |

    @signout.admin @documented
    Scenario: An administrator who signs a user out is answered by nothing
      Source: api-AdminUserGlobalSignOut

      When the administrator signs Alice out everywhere
      Then the answer is empty

    @signout.admin.access @documented @text-inferred
    Scenario: No access token outlives it
      Source: api-AdminUserGlobalSignOut; reasoned (text of GlobalSignOut)

      Given the administrator has signed Alice out everywhere
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @signout.admin.refresh @documented
    Scenario: No refresh token outlives it
      Source: api-AdminUserGlobalSignOut

      Given the administrator has signed Alice out everywhere
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @signout.admin.no-session @documented
    Scenario: A user who is not signed in is signed out all the same
      Source: api-AdminUserGlobalSignOut (declares no error for it)

      Given Bob is a confirmed user
      When the administrator signs Bob out everywhere
      Then the answer is empty

    @signout.admin.unknown @documented
    Scenario: Nobody is not signed out
      Source: api-AdminUserGlobalSignOut (UserNotFoundException); reasoned (text of other operations)

      When the administrator signs Mallory out everywhere
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @signout.admin.others @documented
    Scenario: Nobody else is signed out
      Source: api-AdminUserGlobalSignOut (the tokens of a user)

      Given Bob is a confirmed user
      And the administrator has signed Bob out everywhere
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

    @signout.new-login-ok @documented
    Scenario: Whoever signed out everywhere signs in again
      Source: api-GlobalSignOut (tokens issued until then)

      Given Alice has signed out everywhere
      When Alice signs in
      Then Alice is given tokens

    @signout.new-login-ok.access @documented
    Scenario: The access token of a sign-in after that is taken
      Source: api-GlobalSignOut (tokens issued until then)

      Given Alice has signed out everywhere
      And Alice has signed in
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |
