Feature: An app is given a code by the authorization endpoint

  `/oauth2/authorize` of the pool's domain sends a browser to the sign-in page, and whoever is signed in back to the app.

  Background:
    Given a user pool with
      | Domain | <domain prefix> |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                         |
      | AllowedOAuthFlows               | code                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>               |
      | LogoutURLs                      | <sign-out URL>               |
      | SupportedIdentityProviders      | COGNITO                      |
    And Alice is a confirmed user with the verified email "alice@"

  @az.ok.to-login @inferred
  Scenario: A browser without a session is sent to the sign-in page with the parameters of the app
    Source: reasoned (x)

    When the app sends Alice to /oauth2/authorize with
      | scope | openid email |
      | state | s1           |
    Then the browser is sent to /login with
      | client_id     | the client's id           |
      | response_type | code                      |
      | redirect_uri  | the client's callback URL |
      | scope         | openid email              |
      | state         | s1                        |
    And the answer sets the cookie "XSRF-TOKEN" with
      | value    | a UUID |
      | Path     | /      |
      | Secure   | true   |
      | HttpOnly | true   |
      | SameSite | Lax    |

  @tk.code.ok-public @inferred
  Scenario: A code of a sign-in is exchanged for tokens
    Source: reasoned (x)

    Given Alice has signed in through managed login
    When the app exchanges Alice's code
    Then the answer holds the members id_token, access_token, refresh_token, expires_in, token_type and no others
    And Alice's access token holds
      | scope | aws.cognito.signin.user.admin openid email |
