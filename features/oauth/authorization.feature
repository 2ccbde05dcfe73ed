Feature: The authorization endpoint gives an app a code for whoever is signed in

  `/oauth2/authorize` of the user pool's domain sends a browser to the sign-in page, and from there back to the app.

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

  Rule: A browser without a session is sent to the sign-in page

    @az.ok.to-login @documented
    Scenario: An authorization request of a browser without a session is sent to /login with its parameters
      Source: guide-authorization-endpoint (to the login endpoint with the same parameters); field-web (the cookie, at
        the domain's root, 2023)

      When the app sends Alice to /oauth2/authorize with
        | scope | openid email |
        | state | s1           |
      Then the HTTP status is 302
      And the browser is sent to /login with
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

    @az.idp.cognito @documented
    Scenario: An authorization request that names COGNITO as its identity provider is sent to /login too
      Source: guide-authorization-endpoint (identity_provider)

      When the app sends Alice to /oauth2/authorize with
        | identity_provider | COGNITO |
      Then the browser is sent to /login

    @cli.default-redirect.use @documented
    Scenario: An authorization request without a redirect_uri is sent to /login where the app client has a default
      Source: model-cognito-idp (DefaultRedirectURI replaces redirect_uri where there is one provider)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true                             |
        | AllowedOAuthFlows               | code                             |
        | AllowedOAuthScopes              | openid                           |
        | CallbackURLs                    | https://app.example.com/callback |
        | DefaultRedirectURI              | https://app.example.com/callback |
        | SupportedIdentityProviders      | COGNITO                          |
      When the app sends Alice to /oauth2/authorize with
        | redirect_uri | absent |
      Then the browser is sent to /login

    @az.extra-params @inferred
    Scenario: An authorization request with a parameter that OAuth does not know is sent to /login
      Source: reasoned (OAuth 2.0 has a server ignore parameters that it does not know)

      When the app sends Alice to /oauth2/authorize with
        | colour | blue |
      Then the browser is sent to /login

    @az.redirect.encoded @inferred
    Scenario: A redirect_uri that is escaped in the query of a request is the callback URL of the app client
      Source: reasoned (a query string is unescaped before it is read); seed-001 (sends it unescaped)

      When Alice signs in through managed login with
        | redirect_uri | the client's callback URL |
      Then the browser is sent to the callback URL with
        | code | a text |

  Rule: Whoever signs in is sent back to the app with a code

    @az.code.format @reported
    Scenario: A sign-in is answered with a code in the query
      Source: field-web (status and code of a sign-in of 2022)

      When Alice signs in through managed login
      Then the HTTP status is 302
      And the browser is sent to the callback URL with
        | code | a UUID |

    @az.state.echo @documented
    Scenario Outline: The state of an app is given back as it was: <case>
      Source: guide-authorization-endpoint (state)

      When Alice signs in through managed login with
        | state | <state> |
      Then the browser is sent to the callback URL with
        | code  | a text  |
        | state | <state> |

      Examples:
        | case      | state      |
        | plain     | s1         |
        | separator | abc&x=1    |
        | percent   | 100%       |
        | space     | two words  |

    @az.state.absent @reported
    Scenario: A sign-in for a request without a state is answered without one
      Source: field-web (a sign-in of 2022, all headers); seed-001

      When Alice signs in through managed login
      Then the browser is sent to the callback URL with
        | code  | a UUID |
        | state | absent |

    @az.ok.with-session @documented
    Scenario: A browser with a session is sent back to the app at once
      Source: guide-authorization-endpoint (a session of the browser); field-web (notes of a project, undated)

      Given Alice has signed in through managed login
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to the callback URL with
        | code | other than Alice's first authorization code |

  Rule: The scopes that are asked for are granted

    @az.scope.omitted @documented
    Scenario: A request without scopes is granted all scopes of the app client
      Source: guide-authorization-endpoint; seed-001 (asks for none)

      Given Alice has signed in through managed login
      When the app exchanges Alice's code
      Then Alice's access token holds
        | scope | matching (?=.*\bopenid\b)(?=.*\bemail\b)(?=.*aws\.cognito\.signin\.user\.admin).* |

    @az.scope.subset @documented
    Scenario: A request for one scope is granted that one alone
      Source: guide-authorization-endpoint (any combination of the app client's scopes can be asked for)

      Given Alice has signed in through managed login with
        | scope | openid |
      When the app exchanges Alice's code
      Then Alice's access token holds
        | scope | openid |

    @az.scope.subset.order @reported
    Scenario Outline: Scopes stand in an access token in an order of their own: <case>
      Source: field-web (access tokens of 2017 to 2024; the requests of one with five scopes and of one with three are
        known)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                                         |
        | AllowedOAuthFlows               | code                                                         |
        | AllowedOAuthScopes              | openid, email, phone, profile, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                                               |
        | LogoutURLs                      | <sign-out URL>                                               |
        | SupportedIdentityProviders      | COGNITO                                                      |
      And Alice has signed in through managed login with
        | scope | <asked> |
      When the app exchanges Alice's code
      Then Alice's access token holds
        | scope | <granted> |

      Examples:
        | case  | asked                                                    | granted                                                  |
        | five  | aws.cognito.signin.user.admin email openid phone profile | aws.cognito.signin.user.admin phone openid profile email |
        | three | email openid profile                                     | openid profile email                                     |

    @az.scope.no-openid @reported
    Scenario: A request without the scope openid is granted no ID token
      Source: gh-amplify-js-7393 (the members of the answer, with PKCE, 2020); guide-authorization-endpoint (the scope)

      Given Alice has signed in through managed login with
        | scope | aws.cognito.signin.user.admin |
      When the app exchanges Alice's code
      Then the answer holds nothing but access_token, refresh_token, expires_in, token_type

  Rule: A nonce is for the ID token

    @az.nonce @documented
    Scenario: The nonce of a request stands in the ID token
      Source: guide-authorization-endpoint (nonce)

      Given Alice has signed in through managed login with
        | scope | openid |
        | nonce | n-1    |
      When the app exchanges Alice's code
      Then Alice's id token holds
        | nonce | n-1 |

    @az.nonce.absent @reported
    Scenario: The ID token of a user of the pool has no nonce where the app sent none
      Source: field-web (a report on the nonces of federated users, 2021: not with local ones)

      Given Alice has signed in through managed login
      When the app exchanges Alice's code
      Then Alice's id token holds
        | nonce | absent |
