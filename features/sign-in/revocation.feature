Feature: RevokeToken, GlobalSignOut and AdminUserGlobalSignOut end tokens before their time

  A sign-in in the same second as a global sign-out may be ended by it too: two seconds have to lie between them.

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |
    And an app client with
      | EnableTokenRevocation | true |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: RevokeToken ends the tokens of one sign-in

    @revoke.ok @documented
    Scenario: RevokeToken with a refresh token is accepted
      Source: api-RevokeToken; guide-token-revocation

      When Alice revokes her refresh token
      Then the answer is empty

    @refresh.revoked @reported
    Scenario: A refresh with a revoked refresh token is refused
      Source: gh-amplify-swift-3344 (2023, class and text; what had revoked it is not told); gh-aws-sdk-net-1936 (2021,
        likewise, of AdminInitiateAuth); repost-revoke-cognito-jwt-token (the code); guide-token-revocation

      Given Alice has revoked her refresh token
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And the message is "Refresh Token has been revoked"

    @revoke.access-after @documented @text-inferred
    Scenario: GetUser with the access token of a revoked sign-in is refused
      Source: guide-token-revocation; gh-amplify-js-3435 (class and text, after GlobalSignOut)

      Given Alice has revoked her refresh token
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @revoke.access-after.refreshed @documented @text-inferred
    Scenario: GetUser with the access token of a refresh is refused once its sign-in is revoked
      Source: guide-token-revocation (all access tokens that came from the refresh token); gh-amplify-js-3435 (class and
        text, after GlobalSignOut)

      Given Alice has refreshed her tokens
      And Alice has revoked her refresh token
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @revoke.ok.other-sign-in @documented
    Scenario: A refresh of another sign-in gives tokens after RevokeToken
      Source: guide-token-revocation

      Given Alice has signed in
      And Alice has revoked her refresh token with
        | Token | Alice's first refresh token |
      When Alice refreshes her tokens
      Then Alice is given tokens

    @revoke.ok.other-access-token @documented
    Scenario: GetUser with the access token of another sign-in is accepted after RevokeToken
      Source: guide-token-revocation

      Given Alice has signed in
      And Alice has revoked her refresh token with
        | Token | Alice's first refresh token |
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

    @revoke.unknown-token @inferred @open
    Scenario: RevokeToken with a token that is revoked already is accepted or refused
      Source: reasoned (from RFC 7009, which has no error for it)
      Open: What is the answer to a token that is revoked already?

      Given Alice has revoked her refresh token
      When Alice revokes her refresh token
      Then the request is accepted, unless it is refused with UnauthorizedException

    @revoke.access-token-given @documented
    Scenario: RevokeToken with an access token is refused
      Source: api-RevokeToken (UnsupportedTokenTypeException)

      When Alice revokes her refresh token with
        | Token | Alice's access token |
      Then the request is refused with UnsupportedTokenTypeException
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @revoke.disabled-on-client @documented
    Scenario: RevokeToken is refused by a client with EnableTokenRevocation false
      Source: api-RevokeToken (UnsupportedOperationException)

      Given an app client with
        | EnableTokenRevocation | false |
      And Bob is a confirmed user
      And Bob is signed in
      When Bob revokes his refresh token
      Then the request is refused with UnsupportedOperationException

    @revoke.disabled-on-client.kept @inferred
    Scenario: A refresh gives tokens after RevokeToken was refused
      Source: reasoned (the request was refused)

      Given an app client with
        | EnableTokenRevocation | false |
      And Bob is a confirmed user
      And Bob is signed in
      And once already, Bob revokes his refresh token
      When Bob refreshes his tokens
      Then Bob is given tokens

    @revoke.wrong-client @inferred @open
    Scenario: RevokeToken through another app client is refused
      Source: reasoned (from the API reference, RevokeToken (UnauthorizedException))
      Open: What is the answer to a token of another client?

      Given the administrator has called CreateUserPoolClient
      When Alice revokes her refresh token
      Then the request is refused with one of
        | UnauthorizedException     |
        | InvalidParameterException |
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @revoke.wrong-client.secret @documented @code-inferred
    Scenario Outline: RevokeToken with a ClientSecret that is <case> is refused
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
    Scenario: RevokeToken with the client secret is accepted
      Source: api-RevokeToken (ClientSecret)

      Given an app client with
        | GenerateSecret        | true |
        | EnableTokenRevocation | true |
      And Bob is a confirmed user
      And Bob is signed in
      When Bob revokes his refresh token with
        | ClientSecret | the client's secret |
      Then the answer is empty

  Rule: GlobalSignOut and AdminUserGlobalSignOut end the tokens of all sign-ins

    @signout.global @documented
    Scenario: GlobalSignOut with the access token of the user is accepted
      Source: api-GlobalSignOut

      When Alice signs out everywhere
      Then the answer is empty

    @signout.global.twice @reported
    Scenario: GlobalSignOut with the access token that has signed out is refused
      Source: gh-amplify-js-3540 (2019, class and text, with the token of another sign-in); api-GlobalSignOut (the
        text)

      Given Alice has signed out everywhere
      When Alice signs out everywhere
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @signout.global.other-session @reported
    Scenario: GlobalSignOut with the access token of another sign-in is refused after GlobalSignOut
      Source: gh-amplify-js-3540 (2019, class and text, in a second browser)

      Given Alice has signed in
      And Alice has signed out everywhere
      When Alice signs out everywhere with
        | AccessToken | Alice's first access token |
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @signout.global.refresh @documented @code-inferred
    Scenario Outline: A refresh is refused after GlobalSignOut: <case>
      Source: api-GlobalSignOut

      Given Alice has signed in
      And Alice has signed out everywhere
      When Alice refreshes her tokens with
        | AuthParameters.REFRESH_TOKEN | <token> |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case         | token                       |
        | this-sign-in | Alice's refresh token       |
        | the-other    | Alice's first refresh token |

    @signout.admin @documented
    Scenario: AdminUserGlobalSignOut of a user who is signed in is accepted
      Source: api-AdminUserGlobalSignOut

      When the administrator signs Alice out everywhere
      Then the answer is empty

    @signout.admin.access @reported
    Scenario: GetUser is refused after AdminUserGlobalSignOut
      Source: gh-aws-sdk-java-2449 (2020, class and text; the operation is not told); api-AdminUserGlobalSignOut (the
        text)

      Given the administrator has signed Alice out everywhere
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @signout.admin.refresh @documented @code-inferred
    Scenario: A refresh is refused after AdminUserGlobalSignOut
      Source: api-AdminUserGlobalSignOut

      Given the administrator has signed Alice out everywhere
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException

    @signout.admin.no-session @documented
    Scenario: AdminUserGlobalSignOut of a user who is not signed in is accepted
      Source: api-AdminUserGlobalSignOut (declares no error for it)

      Given Bob is a confirmed user
      When the administrator signs Bob out everywhere
      Then the answer is empty

    @signout.admin.unknown @documented @text-inferred
    Scenario: AdminUserGlobalSignOut of an unknown user is refused
      Source: api-AdminUserGlobalSignOut (UserNotFoundException); reasoned (text of other operations)

      When the administrator signs Mallory out everywhere
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @signout.admin.others @documented
    Scenario: AdminUserGlobalSignOut leaves other users' tokens as they are
      Source: api-AdminUserGlobalSignOut (the tokens of a user)

      Given Bob is a confirmed user
      And the administrator has signed Bob out everywhere
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

    @signout.new-login-ok @documented
    Scenario: A sign-in after GlobalSignOut gives tokens
      Source: api-GlobalSignOut (tokens issued until then)

      Given Alice has signed out everywhere
      When Alice signs in
      Then Alice is given tokens

    @signout.new-login-ok.access @documented
    Scenario: GetUser with the access token of a sign-in after GlobalSignOut is accepted once that has settled
      Source: api-GlobalSignOut (tokens issued until then); gh-aws-sdk-java-2449; gh-aws-sdk-js-4323 (a sign-in at once
        is often revoked too)

      Given Alice has signed out everywhere
      And Alice has signed in
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |
