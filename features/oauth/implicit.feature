Feature: The implicit grant gives the tokens themselves, where no server sees them

  The response type token; a code and a refresh token are never part of it.

  Background:
    Given a user pool with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | implicit                                     |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
      | AccessTokenValidity             | absent                                       |
    And Alice is a confirmed user with the verified email "alice@"

  @im.ok @reported
  Scenario: An implicit grant gives ID token and access token in the fragment
    Source: field-web (fragments of 2020 to 2025)

    When Alice signs in through managed login with
      | response_type | token        |
      | scope         | openid email |
    Then the browser is sent to the callback URL with, in the fragment
      | id_token     | a JWT  |
      | access_token | a JWT  |
      | token_type   | Bearer |
      | expires_in   | 3600   |

  @im.no-openid @documented
  Scenario: An implicit grant without the scope openid gives no ID token
    Source: guide-authorization-endpoint (its example; the state); field-web (Bearer with a capital, in grants with
      openid)

    When Alice signs in through managed login with
      | response_type | token                         |
      | scope         | aws.cognito.signin.user.admin |
      | state         | s1                            |
    Then the browser is sent to the callback URL with, in the fragment
      | access_token | a JWT  |
      | id_token     | absent |
      | token_type   | Bearer |
      | expires_in   | 3600   |
      | state        | s1     |

  @im.id-token-type @documented
  Scenario: The response_type token id_token is refused
    Source: guide-authorization-endpoint (invalid_request: code or token)

    When the app sends Alice to /oauth2/authorize with
      | response_type | token id_token |
    Then the browser is sent to the callback URL with
      | error | invalid_request |
