Feature: A browser stays signed in to a user pool's domain for an hour

  A cookie of the domain says who is signed in; whoever has it is not asked for a password.

  Background:
    Given a user pool of its own with
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
    And Alice has signed in through managed login

  @ses.lifetime @documented
  Scenario: A session of a browser is over after an hour
    Source: guide-cognito-user-pools-managed-login (one hour); field-web (Max-Age=3600 of the cookie, 2022)

    Given 61 minutes have passed
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @ses.lifetime.in-time @documented
  Scenario: A session of a browser lasts for an hour
    Source: guide-cognito-user-pools-managed-login (one hour); field-web (Max-Age=3600 of the cookie, 2022)

    Given 59 minutes have passed
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to the callback URL with
      | code | a text |

  @ses.lifetime.not-renewed @documented
  Scenario: The use of a session does not make it last longer
    Source: guide-cognito-user-pools-managed-login (one hour from the sign-in)

    Given 40 minutes have passed
    And the app has sent Alice to /oauth2/authorize
    And 30 minutes have passed
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @ses.global-signout @documented
  Scenario: A session of a browser outlives a sign-out everywhere
    Source: model-cognito-idp (AdminUserGlobalSignOut: it does not clear the session cookie of managed login)

    Given the administrator has signed Alice out everywhere
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to the callback URL with
      | code | a text |

  @ses.disabled-user @inferred
  Scenario: A user who has been disabled is sent to the sign-in page in spite of the session
    Source: reasoned (a disabled user is given no tokens)

    Given the administrator has disabled Alice
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @ses.other-pool @inferred
  Scenario: A browser with a session of one user pool is sent to the sign-in page of another
    Source: reasoned (a cookie is its domain's)

    Given another user pool with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login

  @ses.cookies @reported
  Scenario: The answer to a sign-in sets a token against forged forms
    Source: field-web (a sign-in of 2022, all headers: the token before is taken away, and a new one set)

    Given Alice has opened another browser
    And Alice is at the sign-in page
    When Alice fills in the sign-in page
    Then the answer sets the cookie "XSRF-TOKEN" with
      | value    | a UUID |
      | Path     | /      |
      | Secure   | true   |
      | HttpOnly | true   |

  @ses.cookies.forged @inferred
  Scenario: A browser with a session cookie that the domain never gave is sent to the sign-in page
    Source: reasoned (it names nobody)

    Given Alice has opened another browser
    And Alice's browser has the cookie "cognito" of value "made-up"
    When the app sends Alice to /oauth2/authorize
    Then the browser is sent to /login
