Feature: The story of seed 001: an app signs users in through managed login and keeps a client secret

  A start page sends the browser to the pool's domain, and a callback page exchanges the code that comes back.

  Background:
    Given a user pool with
      | UsernameAttributes     | email           |
      | AutoVerifiedAttributes | email           |
      | MfaConfiguration       | OFF             |
      | Domain                 | <domain prefix> |
    And an app client with
      | GenerateSecret                  | true                                         |
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
    And Alice is a confirmed user with the verified email "alice@"

  @journey.seed-001 @documented
  Scenario: A user signs in on the page of managed login and the app's server gets three tokens
    Source: seed-001; guide-authorization-endpoint; guide-token-endpoint

    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login
    When Alice signs in through managed login
    Then the browser is sent to the callback URL
    When the app exchanges Alice's code
    Then the HTTP status is 200
    And the answer holds the members access_token, expires_in, id_token, refresh_token, token_type and no others
    And Alice's access token holds
      | client_id | the client's id         |
      | sub       | Alice's sub             |
      | username  | Alice's stored username |
    And Alice's id token holds
      | aud   | the client's id |
      | email | "alice@"        |
      | sub   | Alice's sub     |
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to the callback URL
    When the app sends Alice to /logout
    Then the browser is sent to the sign-out URL
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @journey.seed-001.wrong-password @inferred
  Scenario: A user with a wrong password stays on the page of managed login
    Source: reasoned (the page says what InitiateAuth says)

    Given Alice is at the sign-in page
    When Alice fills in the sign-in page with
      | password | a wrong password |
    Then Alice is shown the sign-in page
    And the page says "Incorrect username or password."
    And the browser is not sent to the app

  @journey.seed-001.reload @reported
  Scenario: A callback page that is loaded again gets nothing for its code
    Source: gh-agentcore-samples-156; guide-token-endpoint

    When Alice signs in through managed login
    Then the browser is sent to the callback URL
    When the app exchanges Alice's code
    Then the HTTP status is 200
    When the app exchanges Alice's code
    Then the HTTP status is 400
    And the request is refused with invalid_grant

  @journey.seed-001.wrong-secret @documented
  Scenario: An app with a wrong secret gets nothing for a code
    Source: guide-token-endpoint

    When Alice signs in through managed login
    Then the browser is sent to the callback URL
    When the app exchanges Alice's code with
      | Authorization | Basic {the client's id}:wrong |
    Then the request is refused with invalid_client

  @journey.seed-001.foreign-callback @reported
  Scenario: An app that names another callback than is registered is never called
    Source: field-web (console logs of two projects); gh-flask-cognito-lib-21

    When the app sends Alice to /oauth2/authorize with
      | redirect_uri | {the client's callback URL}/other |
    Then the browser is sent to /error with
      | error     | redirect_mismatch |
      | client_id | the client's id   |
    And the browser is not sent to the app
