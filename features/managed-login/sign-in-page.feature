Feature: The sign-in page takes a user name and a password

  `/login` of the domain shows it, with the form that a browser sends back.

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

  Rule: The page is a form

    @login.page.classic @attested
    Scenario: The sign-in page of the classic hosted UI asks for a user name and a password
      Source: login-form-programs (names of form and fields); field-web (status and headers, of the domain's root, which
        shows the same page, 2023)

      When the app sends Alice to /login
      Then the HTTP status is 200
      And Alice is shown the sign-in page
      And the form of Alice's sign-in page holds
        | form.name      | cognitoSignInForm |
        | username       | empty             |
        | password       | empty             |
        | _csrf          | a text            |
        | cognitoAsfData | empty             |
      And the answer's headers hold
        | Content-Type              | text/html;charset=UTF-8                        |
        | Content-Language          | en-US                                          |
        | Cache-Control             | no-cache, no-store, max-age=0, must-revalidate |
        | X-Frame-Options           | DENY                                           |
        | X-Content-Type-Options    | nosniff                                        |
        | Strict-Transport-Security | max-age=31536000 ; includeSubDomains           |

    @prm.login-direct @documented
    Scenario: A browser that is sent to /login itself is shown the sign-in page
      Source: guide-login-endpoint (the parameters of /oauth2/authorize)

      When the app sends Alice to /login
      Then Alice is shown the sign-in page

    @prm.login-direct.refused @reported
    Scenario: A request to /login without a redirect_uri is refused
      Source: gh-amplify-js-4993 (the text, after a sign-out, 2020); gh-oic-auth-plugin-620 (HTTP 400, after a
        sign-out without client_id and logout_uri, 2025)

      When the app sends Alice to /login with
        | redirect_uri | absent |
      Then the HTTP status is 400
      And the page says "Required String parameter 'redirect_uri' is not present"

    @prm.login-direct.refused.app @inferred
    Scenario: A request to /login for a scope that the app client has not got is refused to the app
      Source: reasoned (as at /oauth2/authorize)

      When the app sends Alice to /login with
        | scope | openid phone |
      Then the browser is sent to the callback URL with
        | error             | invalid_request |
        | error_description | invalid_scope   |

    @prm.login-hint @documented
    Scenario: The sign-in page is filled in with the login_hint of the app
      Source: guide-login-endpoint (login_hint)

      When the app sends Alice to /login with
        | login_hint | alice@example.com |
      Then the form of Alice's sign-in page holds
        | username | alice@example.com |

  Rule: A form is sent by the page that it stands in

    @login.csrf.value @attested
    Scenario: The form's token is that of the browser's cookie
      Source: login-form-programs (programs that send the cookie as _csrf)

      When the app sends Alice to /login
      Then the answer sets the cookie "XSRF-TOKEN"
      And the form of Alice's sign-in page holds
        | _csrf | the cookie "XSRF-TOKEN" |

    @login.csrf.double-submit @attested
    Scenario: A form with a token of the browser's own making is accepted
      Source: login-form-programs (tests of one project send a UUID of their own as token and as cookie)

      Given Alice is at the sign-in page
      And Alice's browser has the cookie "XSRF-TOKEN" of value "0f6ed3a5-7d1c-4c7e-9f0e-6a3b1c2d4e5f"
      When Alice fills in the sign-in page with
        | _csrf | 0f6ed3a5-7d1c-4c7e-9f0e-6a3b1c2d4e5f |
      Then the browser is sent to the callback URL with
        | code | a text |

    @login.csrf.mismatch @inferred
    Scenario Outline: A form with another token than the browser's is refused: <case>
      Source: reasoned (that is what the token is for)

      Given Alice is at the sign-in page
      When Alice fills in the sign-in page with
        | _csrf | <token> |
      Then the HTTP status is 403
      And the browser is not sent to the app

      Examples:
        | case    | token                                |
        | forged  | 00000000-0000-4000-8000-000000000000 |
        | missing | absent                               |

  Rule: A right password leads to the app

    @login.post.ok @reported
    Scenario: A sign-in is answered with a redirect to the app and a session of an hour
      Source: field-web (a sign-in of 2022, all headers)

      Given Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then the HTTP status is 302
      And the browser is sent to the callback URL with
        | code | a UUID |
      And the answer sets the cookie "cognito" with
        | Max-Age  | 3600              |
        | Path     | /                 |
        | Domain   | the pool's domain |
        | Secure   | true              |
        | HttpOnly | true              |
        | SameSite | Lax               |
        | Version  | 1                 |
      And the answer's headers hold
        | Content-Length           | 0                                              |
        | Content-Type             | absent                                         |
        | Cache-Control            | no-cache, no-store, max-age=0, must-revalidate |
        | Server                   | Server                                         |
        | X-Amz-Cognito-Request-Id | a UUID                                         |

    @login.post.ok.without-fingerprint @attested
    Scenario: A form without cognitoAsfData is accepted
      Source: login-form-programs (four programs leave it out)

      Given Alice is at the sign-in page
      When Alice fills in the sign-in page with
        | cognitoAsfData | absent |
      Then the browser is sent to the callback URL with
        | code | a text |

    @login.post.ok.flows @inferred
    Scenario: An app client without password flows signs its users in on the page
      Source: reasoned (ExplicitAuthFlows are those of the API, which the page does not use)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true                     |
        | AllowedOAuthFlows               | code                     |
        | AllowedOAuthScopes              | openid                   |
        | CallbackURLs                    | <callback URL>           |
        | LogoutURLs                      | <sign-out URL>           |
        | SupportedIdentityProviders      | COGNITO                  |
        | ExplicitAuthFlows               | ALLOW_REFRESH_TOKEN_AUTH |
      When Alice signs in through managed login
      Then the browser is sent to the callback URL with
        | code | a text |

    @login.post.session-reuse @documented
    Scenario: A session of one app client is good for another of the user pool
      Source: guide-application-client-based-multi-tenancy (the session cookie of a local user is good for all app
        clients of the pool)

      Given Alice has signed in through managed login
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to the callback URL with
        | code | a text |

  Rule: Anything else leads to the page again

    @login.post.wrong-password @inferred
    Scenario: A wrong password is refused on the sign-in page
      Source: login-form-programs (no redirect to the app); reasoned (the text, as of the API)

      Given Alice is at the sign-in page
      When Alice fills in the sign-in page with
        | password | a wrong password |
      Then the browser is not sent to the app
      And Alice is shown the sign-in page
      And the page says "Incorrect username or password."

    @login.post.unknown-user @documented @text-inferred
    Scenario: A user name that nobody has is refused as a wrong password is, where the app client hides who exists
      Source: guide-cognito-user-pool-managing-errors (a generic error, of a sign-in); reasoned (on the page the text,
        as of the API)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
        | PreventUserExistenceErrors      | ENABLED        |
      And Alice is at the sign-in page
      When Alice fills in the sign-in page with
        | username | "nobody" |
      Then the browser is not sent to the app
      And the page says "Incorrect username or password."

    @login.post.unknown-user.legacy @documented @text-inferred
    Scenario: A user name that nobody has is refused as such, where the app client hides nothing
      Source: guide-cognito-user-pool-managing-errors (UserNotFoundException, of a sign-in); reasoned (on the page the
        text, as of the API)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
        | PreventUserExistenceErrors      | LEGACY         |
      And Alice is at the sign-in page
      When Alice fills in the sign-in page with
        | username | "nobody" |
      Then the browser is not sent to the app
      And the page says "User does not exist."

    @login.post.disabled @inferred
    Scenario: A disabled user is refused on the sign-in page
      Source: reasoned (the text, as of the API)

      Given the administrator has disabled Alice
      And Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then the browser is not sent to the app
      And the page says "User is disabled."

  Rule: What the API asks as a challenge is a page

    @login.post.force-change @inferred
    Scenario: A user with a temporary password is asked for a new one
      Source: reasoned (NEW_PASSWORD_REQUIRED of the API)

      Given Bob is a user who must change his password
      And Bob is at the sign-in page
      When Bob fills in the sign-in page
      Then Bob is shown the new password page

    @login.post.force-change.done @inferred
    Scenario: A new password leads to the app
      Source: reasoned (NEW_PASSWORD_REQUIRED of the API)

      Given Bob is a user who must change his password
      And Bob is at the sign-in page
      And Bob has filled in the sign-in page
      When Bob fills in the new password page with
        | new_password | a new password |
      Then the browser is sent to the callback URL with
        | code | a text |
      And Bob is CONFIRMED

    @login.post.force-change.policy @inferred
    Scenario: A new password that the policy does not allow is refused on its page
      Source: reasoned (the text, as of the API)

      Given Bob is a user who must change his password
      And Bob is at the sign-in page
      And Bob has filled in the sign-in page
      When Bob fills in the new password page with
        | new_password | short |
      Then the browser is not sent to the app
      And Bob is shown the new password page
      And Bob is FORCE_CHANGE_PASSWORD
