Feature: The story of seed 001: a web app signs its users in through managed login

  The app's start page sends the browser to `/oauth2/authorize` without a state and without scopes; its server exchanges
  the code with a Basic header.

  Background:
    Given a user pool with
      | Domain                 | <domain prefix> |
      | MfaConfiguration       | OFF             |
      | AutoVerifiedAttributes | email           |
      | UsernameAttributes     | email           |
    And an app client with
      | GenerateSecret                  | true                                                           |
      | ExplicitAuthFlows               | ALLOW_CUSTOM_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      | AllowedOAuthFlowsUserPoolClient | true                                                           |
      | AllowedOAuthFlows               | code                                                           |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin                   |
      | CallbackURLs                    | <callback URL>                                                 |
      | LogoutURLs                      | <sign-out URL>                                                 |
      | SupportedIdentityProviders      | COGNITO                                                        |
    And Alice is a confirmed user with the verified email "alice@"

  @journey.seed-001 @documented
  Scenario: A user signs in on the page, and the app's server exchanges the code for tokens
    Source: seed-001 (the way as far as the tokens); guide-authorization-endpoint (all scopes of the app client where
      none is asked for); guide-token-endpoint (the answer, and invalid_grant for a code that was consumed);
      guide-logout-endpoint

    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login with
      | response_type | code                      |
      | client_id     | the client's id           |
      | redirect_uri  | the client's callback URL |
    When Alice is led to a page
    Then Alice is shown the sign-in page
    When Alice fills in the sign-in page
    Then the browser is sent to the callback URL with
      | code | a text |
    When the app exchanges Alice's code
    Then the HTTP status is 200
    And the answer holds nothing but id_token, access_token, refresh_token, expires_in, token_type
    And Alice's id token holds
      | email | "alice@"        |
      | aud   | the client's id |
    And Alice's access token holds
      | scope | matching (?=.*\bopenid\b)(?=.*\bemail\b)(?=.*aws\.cognito\.signin\.user\.admin).* |
    When the app exchanges Alice's code
    Then the request is refused with invalid_grant
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to the callback URL with
      | code | other than Alice's first authorization code |
    When the app sends Alice to /logout
    Then the browser is sent to the sign-out URL
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @journey.seed-001.refused @documented
  Scenario: An app whose secret is wrong is given no tokens, and nor is one whose URL is not registered
    Source: seed-001 (the way); guide-token-endpoint (invalid_client); field-web (FWC-09: redirect_mismatch, of another
      app client's URL)

    When Alice signs in through managed login
    Then the browser is sent to the callback URL with
      | code | a text |
    When the app exchanges Alice's code with
      | Authorization | Basic {the client's id}:wrong |
    Then the request is refused with invalid_client
    When the app sends Alice to /oauth2/authorize with
      | redirect_uri | https://app.example.com/ |
    Then the browser is sent to /error with
      | error     | redirect_mismatch |
      | client_id | the client's id   |
