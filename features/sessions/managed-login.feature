Feature: An app client says for how long it takes a browser's session

  A browser that is signed in to the domain is let in to every app client of the user pool. Where the user pool tracks
  sessions, SetUserPoolClientSessionConfiguration says for how many minutes after the sign-in a client does so.

  Background:
    Given a user pool of its own with
      | Domain           | <domain prefix> |
      | UserPoolTier     | ESSENTIALS      |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid         |
      | CallbackURLs                    | <callback URL> |
      | SupportedIdentityProviders      | COGNITO        |
    And the administrator has called SetUserPoolSessionConfiguration with
      | UserSessionTracking     | ENABLED |
      | TokenSession.MaxPerUser | 20      |
    And Alice is a confirmed user
    And Alice has signed in through managed login

  @sess.client.zero @documented
  Scenario: An app client with MaxValidityMinutes 0 sends a browser that is signed in to the sign-in page
    Source: api-ClientSSOSessionConfigType (0: the session is never taken)

    Given the administrator has called SetUserPoolClientSessionConfiguration with
      | SSOSession.MaxValidityMinutes | 0 |
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @sess.client.minutes @documented
  Scenario Outline: An app client with MaxValidityMinutes 10 <does> <passed> minutes after its sign-in
    Source: api-ClientSSOSessionConfigType (they count from the last sign-in)

    Given the administrator has called SetUserPoolClientSessionConfiguration with
      | SSOSession.MaxValidityMinutes | 10 |
    And <passed> minutes have passed
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to <place>

    Examples:
      | case    | does                            | passed | place            |
      | in-time | lets a browser in               | 9      | the callback URL |
      | over    | asks a browser to sign in again | 11     | /login           |
