Feature: The token endpoint exchanges a code for tokens, once and for who asked for it

  A code comes from the authorization endpoint; it is worth nothing to anybody but the app client that asked for it.

  Background:
    Given a user pool with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: A code is good for one exchange within five minutes

    @tk.code.unknown @documented
    Scenario: A code that was never given is refused
      Source: guide-token-endpoint (invalid_grant: the code does not exist); gh-agentcore-samples-156 (the body)

      When the app exchanges Alice's code with
        | code | 00000000-0000-4000-8000-000000000000 |
      Then the HTTP status is 400
      And the request is refused with invalid_grant

    @tk.code.reuse @documented
    Scenario: A code is refused the second time
      Source: guide-token-endpoint (invalid_grant: the code was consumed already); gh-aws-sdk-js-3836 (status and body,
        of a refresh, 2021); gh-agentcore-samples-156 (the body, of a code, why is not told, 2025)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      When the app exchanges Alice's code
      Then the HTTP status is 400
      And the request is refused with invalid_grant

    @tk.code.reuse-first-tokens @inferred
    Scenario: The tokens of a code stay good when the code is sent again
      Source: reasoned (no source tells that they are revoked, as OAuth 2.0 would have it)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      And once already, the app exchanges Alice's code
      When the app reads Alice's user info
      Then the HTTP status is 200
      And the answer holds
        | sub | Alice's sub |

    @tk.code.unknown.user-deleted @inferred
    Scenario: A code of a user who has been deleted is refused
      Source: reasoned (nobody is left for whom tokens could be issued)

      Given Alice has signed in through managed login
      And the administrator has deleted Alice
      When the app exchanges Alice's code
      Then the request is refused with invalid_grant

    @tk.code.unknown.user-disabled @inferred
    Scenario: A code of a user who has been disabled is refused
      Source: reasoned (a disabled user is given no tokens)

      Given Alice has signed in through managed login
      And the administrator has disabled Alice
      When the app exchanges Alice's code
      Then the request is refused with invalid_grant

  Rule: A code is exchanged by the app client that asked for it, with the redirect_uri that it asked with

    @tk.code.other-client @inferred
    Scenario: A code of another app client is refused
      Source: reasoned (OAuth 2.0, section 4.1.3)

      Given Alice has signed in through managed login
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
      When the app exchanges Alice's code
      Then the request is refused with invalid_grant

    @tk.code.redirect-mismatch @documented
    Scenario: A code is refused with another redirect_uri than it was asked for with
      Source: guide-token-endpoint (unauthorized_client, with invalid_redirect); gh-amplify-js-5284
        (unauthorized_client)

      Given Alice has signed in through managed login
      When the app exchanges Alice's code with
        | redirect_uri | {the client's callback URL}/ |
      Then the HTTP status is 400
      And the request is refused with unauthorized_client
      And the message is "invalid_redirect"

    @tk.code.redirect-missing @documented
    Scenario: A code is refused without a redirect_uri
      Source: guide-token-endpoint (invalid_request: a parameter that it must have)

      Given Alice has signed in through managed login
      When the app exchanges Alice's code with
        | redirect_uri | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_request

    @tk.code.missing @documented
    Scenario: An exchange without a code is refused
      Source: guide-token-endpoint (invalid_request: a parameter that it must have)

      When the app exchanges Alice's code with
        | code | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_request

  Rule: A code shows only what its app client may read

    @tk.code.unreadable-attr @documented
    Scenario: A code for the scope email is refused where the app client cannot read email_verified
      Source: guide-token-endpoint (invalid_grant, its example)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
        | ReadAttributes                  | email          |
      And Alice has signed in through managed login with
        | scope | openid email |
      When the app exchanges Alice's code
      Then the HTTP status is 400
      And the request is refused with invalid_grant

    @tk.code.unreadable-attr.phone @inferred
    Scenario: A code for the scope openid alone is exchanged where the app client cannot read email_verified
      Source: reasoned (the scope shows no email then)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
        | ReadAttributes                  | email          |
      And Alice has signed in through managed login with
        | scope | openid |
      When the app exchanges Alice's code
      Then the HTTP status is 200
      And the answer holds
        | access_token | a JWT |
        | id_token     | a JWT |
