Feature: The authorization endpoint refuses what an app client may not ask

  As long as app client and redirect URL are not known to belong together the refusal is a page of the domain, and the
  browser never leaves it; from then on the refusal is told to the app.

  Background:
    Given a user pool with
      | Domain | <domain prefix> |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |

  Rule: A request that cannot be answered to the app ends on the domain

    @az.err.redirect-mismatch
    Scenario Outline: A redirect_uri that the app client has not registered is refused: <case>

      When the app sends Alice to /oauth2/authorize with
        | redirect_uri | <uri> |
      Then the browser is sent to /error with
        | error     | redirect_mismatch |
        | client_id | the client's id   |
      And the redirect is "https://{the pool's domain}/error?error=redirect_mismatch&client_id={the client's id}"

      @reported
      Examples: Another path of the same kind
        Source: field-web (a console log of 2025, of /callback where /callback.html was registered: where the browser
          ends, and the query)

        | case | uri                              |
        | path | {the client's callback URL}.html |

      @inferred
      Examples: Whatever else differs
        Source: reasoned (a redirect_uri has to be one of the app client's to the letter)

        | case     | uri                                                    |
        | host     | https://elsewhere.example.com/callback                 |
        | longer   | {the client's callback URL}/more                       |
        | slash    | {the client's callback URL}/                           |
        | query    | {the client's callback URL}?a=b                        |
        | userinfo | https://app.example.com@elsewhere.example.com/callback |
        | scheme   | http://app.example.com/callback                        |
        | lines    | {the client's callback URL}%0d%0aX-Injected:%20yes     |

    @az.err.redirect-case @inferred
    Scenario: A redirect_uri whose host is written in capitals is refused
      Source: reasoned (a redirect_uri is compared to the letter: where one was registered with capitals, small letters
        were refused, says a project's changelog, and not where the browser was sent)

      When the app sends Alice to /oauth2/authorize with
        | redirect_uri | HTTPS://APP.EXAMPLE.COM/callback |
      Then the browser is sent to /error

    @az.err.redirect-mismatch.other-client @reported
    Scenario: A redirect_uri of another app client of the user pool is refused
      Source: field-web (a console log of 2025: where the browser ends, and the query)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true                             |
        | AllowedOAuthFlows               | code                             |
        | AllowedOAuthScopes              | openid                           |
        | CallbackURLs                    | https://app.example.com/callback |
        | SupportedIdentityProviders      | COGNITO                          |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                         |
        | AllowedOAuthFlows               | code                         |
        | AllowedOAuthScopes              | openid                       |
        | CallbackURLs                    | https://other.example.com/cb |
        | SupportedIdentityProviders      | COGNITO                      |
      When the app sends Alice to /oauth2/authorize with
        | redirect_uri | https://app.example.com/callback |
      Then the browser is sent to /error with
        | error     | redirect_mismatch |
        | client_id | the client's id   |

    @az.err.client-unknown @inferred
    Scenario: A client_id that no app client of the user pool has is refused
      Source: reasoned (the guide promises a redirect to the app only where client_id and redirect_uri are right)

      When the app sends Alice to /oauth2/authorize with
        | client_id | 1example23456789 |
      Then the browser is sent to /error
      And the browser is not sent to the app

    @az.err.client-missing @reported @code-inferred
    Scenario: A request without a client_id is refused
      Source: stored-pages (the text, where a sign-out ends that has no client_id); reasoned (the status)

      When the app sends Alice to /oauth2/authorize with
        | client_id | absent |
      Then the HTTP status is 400
      And the page says "Required String parameter 'client_id' is not present"

    @az.err.redirect-missing @reported
    Scenario: A request without a redirect_uri is refused
      Source: gh-vouch-proxy-548 (the text, 2023; what was asked is not told); gh-amplify-js-4993 (the text, at /login,
        2020)

      When the app sends Alice to /oauth2/authorize with
        | redirect_uri | absent |
      Then Alice is shown the error page
      And the page says "Required String parameter 'redirect_uri' is not present"

    @az.err.oauth-disabled @reported @code-inferred
    Scenario: A request of an app client that is not enabled for OAuth 2.0 is refused
      Source: stored-pages (the text, on the error page); reasoned (the redirect, as of redirect_mismatch)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | absent         |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | SupportedIdentityProviders      | COGNITO        |
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to /error with
        | error     | Client is not enabled for OAuth2.0 flows. |
        | client_id | the client's id                           |

    @az.err.idp-unknown @reported
    Scenario: An identity provider that the user pool has not got is refused
      Source: field-web (2026: the second sentence, for an unknown name; both, for a provider that the app client
        lacked)

      When Alice is led to a page with
        | identity_provider | NoSuchProvider |
      Then Alice is shown the error page
      And the page says "An error was encountered with the requested page."
      And the page says "Login option is not available. Please try another one"

    @ep.form @reported
    Scenario: The error page is answered with HTTP 400
      Source: field-web (HTTP 400 at /error, in two console logs of 2025)

      When Alice is led to a page with
        | redirect_uri | https://elsewhere.example.com/ |
      Then the HTTP status is 400
      And Alice is shown the error page

  Rule: A request that can be answered to the app is refused there

    @az.err.response-type-missing @documented
    Scenario: A request without a response_type is refused
      Source: guide-authorization-endpoint (invalid_request)

      When the app sends Alice to /oauth2/authorize with
        | response_type | absent |
      Then the browser is sent to the callback URL with
        | error | invalid_request |

    @az.err.response-type-bad @documented
    Scenario Outline: A response_type that is neither code nor token is refused: <case>
      Source: guide-authorization-endpoint (it must be code or token, and other problems are invalid_request)

      When the app sends Alice to /oauth2/authorize with
        | response_type | <type> |
      Then the browser is sent to the callback URL with
        | error | invalid_request |

      Examples:
        | case     | type     |
        | nonsense | password |
        | id_token | id_token |

    @az.err.flow-not-allowed @inferred
    Scenario: The implicit grant is refused for an app client that has not got it
      Source: guide-authorization-endpoint (error=unauthorized_client); reasoned (it is told as invalid_scope is)

      When the app sends Alice to /oauth2/authorize with
        | response_type | token |
      Then the browser is sent to the callback URL with, in the fragment
        | error             | invalid_request     |
        | error_description | unauthorized_client |

    @az.err.scope-not-allowed @reported
    Scenario: A scope that the app client has not got is refused
      Source: gh-openchoreo-3217 (invalid_scope for such a scope, 2026); gh-cloudfront-authorization-at-edge-82 (the
        whole query, for scopes with commas between them, 2020)

      When the app sends Alice to /oauth2/authorize with
        | scope | openid phone |
      Then the answer's headers hold
        | location | {the client's callback URL}?error_description=invalid_scope&error=invalid_request |

    @az.err.state-kept @reported
    Scenario: A refusal that is told to the app gives its state back
      Source: gh-cloudfront-authorization-at-edge-82 (the whole query, for scopes with commas between them, 2020)

      When the app sends Alice to /oauth2/authorize with
        | scope | openid phone |
        | state | s1           |
      Then the answer's headers hold
        | location | {the client's callback URL}?error_description=invalid_scope&state=s1&error=invalid_request |

    @az.err.scope-unknown @reported
    Scenario: A scope that nobody knows is refused
      Source: gh-cloudfront-authorization-at-edge-82 (invalid_request with invalid_scope as its description, for scopes
        with commas between them, 2020)

      When the app sends Alice to /oauth2/authorize with
        | scope | openid nonsense |
      Then the browser is sent to the callback URL with
        | error             | invalid_request |
        | error_description | invalid_scope   |

    @az.scope.email-needs-openid @inferred
    Scenario: The scope email without openid is refused
      Source: guide-authorization-endpoint (that it is refused); reasoned (how: as a scope that the client has not got)

      When the app sends Alice to /oauth2/authorize with
        | scope | email |
      Then the browser is sent to the callback URL with
        | error             | invalid_request |
        | error_description | invalid_scope   |

    @az.err.in-fragment @inferred
    Scenario: A request for an implicit grant is refused in the fragment
      Source: reasoned (it is there that a sign-in through Facebook was refused, of which an attribute was lacking:
        field-web, 2021); gh-cloudfront-authorization-at-edge-82 (error and text, in the query of a code grant)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | implicit       |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
      When the app sends Alice to /oauth2/authorize with
        | response_type | token        |
        | scope         | openid phone |
      Then the browser is sent to the callback URL with, in the fragment
        | error             | invalid_request |
        | error_description | invalid_scope   |
