Feature: The token endpoint asks an app client who it is

  By a Basic header, by its id and secret in the form, or, where it has no secret, by its id.

  Rule: An app client with a secret proves it

    Background:
      Given a user pool with
        | Domain           | <domain prefix> |
        | MfaConfiguration | OFF             |
      And an app client with
        | GenerateSecret                  | true                                         |
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |
        | AccessTokenValidity             | absent                                       |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login

    @tk.code.ok-basic @documented
    Scenario: A code is exchanged with the id and secret in a Basic header
      Source: guide-token-endpoint (its example); seed-001 (sends it so)

      When the app exchanges Alice's code
      Then the HTTP status is 200
      And the answer holds nothing but id_token, access_token, refresh_token, expires_in, token_type
      And the answer holds
        | token_type | Bearer |
        | expires_in | 3600   |

    @tk.code.ok-post @recorded
    Scenario: A code is exchanged with the id and secret in the form
      Source: alerta-tests (2019)

      When the app exchanges Alice's code with
        | client_secret | the client's secret |
      Then the HTTP status is 200
      And the answer holds nothing but id_token, access_token, refresh_token, expires_in, token_type
      And the answer holds
        | access_token | a JWT  |
        | id_token     | a JWT  |
        | token_type   | Bearer |
        | expires_in   | 3600   |

    @tk.auth.wrong-secret.form @documented
    Scenario: A code is refused with a wrong secret in the form
      Source: guide-token-endpoint (HTTP 400, invalid_client)

      When the app exchanges Alice's code with
        | client_secret | wrong |
      Then the HTTP status is 400
      And the request is refused with invalid_client

    @tk.auth.no-secret @documented
    Scenario: A code is refused without the secret
      Source: guide-token-endpoint (invalid_client); gh-amazon-archives-amazon-cognito-auth-js-206 (status and body; why
        is not told)

      When the app exchanges Alice's code with
        | Authorization | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_client

    @tk.auth.wrong-secret @documented
    Scenario: A code is refused with a wrong secret
      Source: guide-token-endpoint (invalid_client); gh-amazon-archives-amazon-cognito-auth-js-206 (status and body; why
        is not told)

      When the app exchanges Alice's code with
        | Authorization | Basic {the client's id}:wrong |
      Then the HTTP status is 400
      And the request is refused with invalid_client

    @tk.auth.wrong-secret.keeps-code @inferred
    Scenario: A code stays good when it was sent with a wrong secret
      Source: reasoned (who could not prove to be the app client cannot use its code up)

      Given once already, the app exchanges Alice's code with
        | Authorization | Basic {the client's id}:wrong |
      When the app exchanges Alice's code
      Then the HTTP status is 200
      And the answer holds
        | access_token | a JWT |
        | id_token     | a JWT |

    @tk.auth.mismatch @inferred
    Scenario: A code is refused with another id in the form than in the Basic header
      Source: reasoned (one request has one client)

      When the app exchanges Alice's code with
        | client_id | 1example23456789 |
      Then the HTTP status is 400
      And the request is refused with one of
        | invalid_client  |
        | invalid_request |

  Rule: An app client without a secret has its id alone

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
        | GenerateSecret                  | absent                                       |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login

    @tk.code.ok-public @documented
    Scenario: A code is exchanged with the id alone
      Source: guide-token-endpoint (a public client sends its client_id; the members of the answer); field-web (an
        exchange of 2022, whose client_secret was empty)

      When the app exchanges Alice's code
      Then the HTTP status is 200
      And the answer holds nothing but id_token, access_token, refresh_token, expires_in, token_type

    @tk.code.ok-public.empty-secret @reported
    Scenario: A code of an app client without a secret is exchanged with an empty client_secret
      Source: field-web (an exchange of 2022: that client_secret was empty shows in its Content-Length)

      When the app exchanges Alice's code with
        | client_secret | empty |
      Then the HTTP status is 200
      And the answer holds
        | access_token | a JWT |
        | id_token     | a JWT |

    @tk.auth.secret-on-public @inferred
    Scenario: A code is refused with a secret that the app client has not got
      Source: reasoned (the client is not who it says it is)

      When the app exchanges Alice's code with
        | client_secret | wrong |
      Then the HTTP status is 400
      And the request is refused with invalid_client

    @tk.auth.wrong-secret.unknown-client @documented
    Scenario: A code is refused with an id that no app client has
      Source: guide-token-endpoint (invalid_client: there is no such client)

      When the app exchanges Alice's code with
        | client_id | 1example23456789 |
      Then the HTTP status is 400
      And the request is refused with invalid_client

  Rule: The token endpoint reads a form

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

    @tk.ct @documented
    Scenario: An exchange whose body is JSON is refused
      Source: guide-token-endpoint (invalid_request; it must be a form); gh-amazon-archives-amazon-cognito-auth-js-52
        (status and body, for JSON that is called a form)

      When the app exchanges Alice's code with
        | Content-Type | application/json |
      Then the HTTP status is 400
      And the request is refused with invalid_request

    @tk.grant.missing @documented
    Scenario: A request without a grant_type is refused
      Source: guide-token-endpoint (invalid_request)

      When the app exchanges Alice's code with
        | grant_type | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_request

    @tk.grant.unsupported @documented
    Scenario: A grant_type that the token endpoint has not got is refused
      Source: guide-token-endpoint (unsupported_grant_type)

      When the app exchanges Alice's code with
        | grant_type | password |
      Then the HTTP status is 400
      And the request is refused with unsupported_grant_type

    @tk.cache @reported
    Scenario: The answer of the token endpoint is not to be kept by anybody
      Source: field-web (headers of an exchange of 2022)

      When the app exchanges Alice's code
      Then the answer's headers hold
        | Cache-Control             | no-cache, no-store, max-age=0, must-revalidate |
        | Pragma                    | no-cache                                       |
        | Expires                   | 0                                              |
        | Content-Type              | application/json;charset=UTF-8                 |
        | Strict-Transport-Security | max-age=31536000 ; includeSubDomains           |
        | X-Content-Type-Options    | nosniff                                        |
        | X-Frame-Options           | DENY                                           |
        | X-Amz-Cognito-Request-Id  | a UUID                                         |

    @tk.cors @documented
    Scenario: The token endpoint may be asked by pages of any origin
      Source: guide-token-endpoint (Access-Control-Allow-Origin: *)

      When the app exchanges Alice's code with
        | Origin | https://app.example.com |
      Then the answer's headers hold
        | Access-Control-Allow-Origin | * |
