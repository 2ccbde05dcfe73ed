Feature: The logout endpoint ends a browser's session and sends it on

  `/logout` is asked by a browser, and answers with a redirect whatever it is asked.

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
    And Alice has signed in through managed login

  Rule: A sign-out URL of the app client is where the browser goes

    @lo.ok @documented
    Scenario: A sign-out is sent to the sign-out URL, with nothing added to it
      Source: guide-logout-endpoint (where logout_uri is a sign-out URL of the app client it redirects to it)

      When the app sends Alice to /logout
      Then the answer's headers hold
        | location | the client's sign-out URL |

    @lo.ok.session @documented
    Scenario: A browser that has signed out is asked again
      Source: guide-logout-endpoint (it signs the user out)

      Given the app has sent Alice to /logout
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to /login

    @lo.no-session @inferred
    Scenario: A browser without a session is sent to the sign-out URL too
      Source: reasoned (there is nothing to end, and nothing is said of it)

      Given Alice has opened another browser
      When the app sends Alice to /logout
      Then the browser is sent to the sign-out URL

    @lo.tokens-survive @inferred
    Scenario: A sign-out of the browser leaves the app its tokens
      Source: reasoned (only a revocation voids them)

      Given the app has exchanged Alice's code
      And the app has sent Alice to /logout
      When the app reads Alice's user info
      Then the HTTP status is 200
      And the answer holds
        | sub | Alice's sub |

  Rule: A callback URL leads to the sign-in page

    @lo.redirect @documented
    Scenario: A sign-out with a redirect_uri is sent to the sign-in page with its parameters
      Source: guide-logout-endpoint (its example of signing in as another user)

      When the app sends Alice to /logout with
        | logout_uri    | absent                    |
        | redirect_uri  | the client's callback URL |
        | response_type | code                      |
        | scope         | openid                    |
        | state         | s1                        |
      Then the browser is sent to /login with
        | client_id     | the client's id           |
        | redirect_uri  | the client's callback URL |
        | response_type | code                      |
        | scope         | openid                    |
        | state         | s1                        |

    @lo.redirect.no-response-type @reported @code-inferred
    Scenario: A sign-out with a redirect_uri and no response_type is refused on the sign-in page
      Source: stored-pages (the text); guide-logout-endpoint (it is required); reasoned (the status, as without a
        redirect_uri)

      Given the app has sent Alice to /logout with
        | logout_uri   | absent                    |
        | redirect_uri | the client's callback URL |
      When the app sends Alice to /login with
        | response_type | absent |
      Then the HTTP status is 400
      And Alice is shown the error page
      And the page says "Required String parameter 'response_type' is not present"

  Rule: Any other URL leads to an error, and never away

    @lo.uri.unregistered @reported
    Scenario: A sign-out with a URL that the app client has not registered is sent to /login
      Source: gh-amplify-js-4993 (the browser's network log, 2020); field-web (two more reports of such URLs, 2017 and
        2018)

      When the app sends Alice to /logout with
        | logout_uri | https://elsewhere.example.com/ |
      Then the browser is sent to /login

    @lo.uri.missing @inferred
    Scenario: A sign-out with a client_id alone is sent to /login
      Source: reasoned (as without client_id and logout_uri: gh-oic-auth-plugin-620)

      When the app sends Alice to /logout with
        | logout_uri | absent |
      Then the browser is sent to /login

    @lo.no-client @reported
    Scenario: A sign-out without client_id and logout_uri is sent to /login
      Source: gh-oic-auth-plugin-620 (to /login, 2025)

      When the app sends Alice to /logout with
        | logout_uri | absent |
        | client_id  | absent |
      Then the browser is sent to /login

    @lo.no-client.session @reported
    Scenario: A sign-out without client_id and logout_uri ends the session all the same
      Source: gh-oic-auth-plugin-620 (the sign-out itself succeeded, 2025)

      Given the app has sent Alice to /logout with
        | logout_uri | absent |
        | client_id  | absent |
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to /login

    @lo.cross-client @documented
    Scenario: A sign-out URL may be the sign-in page of another app client
      Source: guide-logout-endpoint (which has it registered as a callback URL in one place, and as a sign-out URL in
        another)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                                              |
        | AllowedOAuthFlows               | code                                                              |
        | AllowedOAuthScopes              | openid                                                            |
        | CallbackURLs                    | <callback URL>, https://login.example.com/login?client_id=another |
        | LogoutURLs                      | https://login.example.com/login?client_id=another                 |
        | SupportedIdentityProviders      | COGNITO                                                           |
      When the app sends Alice to /logout with
        | logout_uri | https://login.example.com/login?client_id=another |
      Then the answer's headers hold
        | location | https://login.example.com/login?client_id=another |
