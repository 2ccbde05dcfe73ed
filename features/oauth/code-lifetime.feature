Feature: A code is good for five minutes, and while its app client has the flow

  Each of these user pools is the scenario's own, since its time and its app client change.

  Background:
    Given a user pool of its own with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid         |
      | CallbackURLs                    | <callback URL> |
      | LogoutURLs                      | <sign-out URL> |
      | SupportedIdentityProviders      | COGNITO        |
    And Alice is a confirmed user with the verified email "alice@"

  @tk.code.expired @documented
  Scenario: A code is refused after five minutes
    Source: guide-authorization-endpoint (a code is good for five minutes); repost-failed-exchange (AWS says so too);
      guide-token-endpoint (invalid_grant, of a code that does not exist)

    Given Alice has signed in through managed login
    And 6 minutes have passed
    When the app exchanges Alice's code
    Then the request is refused with invalid_grant

  @tk.code.expired.in-time @documented
  Scenario: A code is exchanged within five minutes
    Source: guide-authorization-endpoint (a code is good for five minutes)

    Given Alice has signed in through managed login
    And 4 minutes have passed
    When the app exchanges Alice's code
    Then the HTTP status is 200
    And the answer holds
      | access_token | a JWT |
      | id_token     | a JWT |

  @tk.code.flow-not-allowed @documented
  Scenario: A code is refused when its app client has lost the code flow
    Source: guide-token-endpoint (unauthorized_client: the client is not allowed the code grant)

    Given Alice has signed in through managed login
    And the administrator has called UpdateUserPoolClient with
      | AllowedOAuthFlowsUserPoolClient | true                             |
      | AllowedOAuthFlows               | implicit                         |
      | AllowedOAuthScopes              | openid                           |
      | CallbackURLs                    | https://app.example.com/callback |
    When the app exchanges Alice's code
    Then the request is refused with unauthorized_client
