Feature: The token endpoint gives new tokens for a refresh token

  Managed login and the API give refresh tokens, and the token endpoint takes both.

  Background:
    Given a user pool with
      | Domain              | <domain prefix> |
      | MfaConfiguration    | OFF             |
      | DeviceConfiguration | absent          |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
      | RefreshTokenRotation            | absent                                       |
      | EnableTokenRevocation           | absent                                       |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: A refresh token is good for new tokens of the same sign-in

    @tk.refresh.ok @documented
    Scenario: A refresh token is exchanged for an ID token and an access token, and no refresh token
      Source: guide-token-endpoint (the members of the answer)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      When the app refreshes Alice's tokens
      Then the answer holds nothing but id_token, access_token, expires_in, token_type

    @tk.refresh.claims @inferred
    Scenario: New tokens keep the scopes and the time of the sign-in
      Source: reasoned (the sign-in is the same); guide-amazon-cognito-user-pools-using-the-refresh-token (new tokens)

      Given Alice has signed in through managed login with
        | scope | openid aws.cognito.signin.user.admin |
      And the app has exchanged Alice's code
      When the app refreshes Alice's tokens
      Then Alice's access token holds
        | scope      | the same as before  |
        | auth_time  | the same as before  |
        | origin_jti | the same as before  |
        | jti        | another than before |
        | version    | 2                   |

    @tk.refresh.api-issued @documented
    Scenario: A refresh token of InitiateAuth is exchanged at the token endpoint
      Source: guide-token-endpoint (those of the API too, where no devices are remembered)

      Given Alice is signed in
      When the app refreshes Alice's tokens
      Then the HTTP status is 200
      And the answer holds
        | access_token | a JWT |

    @tk.refresh.hosted-in-api @inferred
    Scenario: A refresh token of managed login is exchanged by InitiateAuth, and keeps its scopes
      Source: reasoned (a refresh token is its sign-in's, whoever redeems it)

      Given Alice has signed in through managed login with
        | scope | openid email |
      And the app has exchanged Alice's code
      When Alice refreshes her tokens
      Then the request is accepted
      And Alice's access token holds
        | scope | the same as before |

  Rule: Any other refresh token is refused

    @tk.refresh.missing @documented
    Scenario: A refresh without a refresh token is refused
      Source: guide-token-endpoint (invalid_request, its example)

      When the app refreshes Alice's tokens with
        | refresh_token | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_request

    @tk.refresh.bad @inferred
    Scenario: A refresh token that was never given is refused
      Source: reasoned (as one that was revoked, and as a code that does not exist: guide-token-endpoint, invalid_grant)

      When the app refreshes Alice's tokens with
        | refresh_token | nonsense |
      Then the HTTP status is 400
      And the request is refused with invalid_grant

    @tk.refresh.bad.revoked @documented
    Scenario: A refresh token that was revoked is refused
      Source: guide-token-endpoint (invalid_grant: the refresh token has been revoked)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      And the app has revoked Alice's refresh token
      When the app refreshes Alice's tokens
      Then the request is refused with invalid_grant

    @tk.refresh.bad.other-client @inferred
    Scenario: A refresh token of another app client is refused
      Source: reasoned (OAuth 2.0: a refresh token that was issued to another client is an invalid_grant)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
      When the app refreshes Alice's tokens
      Then the request is refused with invalid_grant

  Rule: A refresh token is replaced where its app client has them rotate

    Background:
      Given an app client with
        | AllowedOAuthFlowsUserPoolClient              | true                |
        | AllowedOAuthFlows                            | code                |
        | AllowedOAuthScopes                           | openid              |
        | CallbackURLs                                 | <callback URL>      |
        | LogoutURLs                                   | <sign-out URL>      |
        | SupportedIdentityProviders                   | COGNITO             |
        | ExplicitAuthFlows                            | ALLOW_USER_SRP_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED             |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                   |
      And Alice has signed in through managed login
      And the app has exchanged Alice's code

    @tk.refresh.rotation @documented
    Scenario: A refresh gives a new refresh token where they rotate
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation: a new one with each refresh)

      When the app refreshes Alice's tokens
      Then the answer holds nothing but id_token, access_token, refresh_token, expires_in, token_type
      And the answer holds
        | refresh_token | other than Alice's first refresh token |

    @tk.refresh.rotation.old @documented @code-inferred
    Scenario: A refresh token that was replaced is refused
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation: the old one is no good when the grace
        period is over)

      Given the app has refreshed Alice's tokens
      When the app refreshes Alice's tokens with
        | refresh_token | Alice's first refresh token |
      Then the request is refused with invalid_grant
