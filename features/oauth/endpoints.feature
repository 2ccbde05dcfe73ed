Feature: Each endpoint answers on the host that serves it, to the method that it takes

  The user pool's issuer has discovery and keys; its domain has the endpoints of OAuth 2.0 and the pages.

  Rule: The issuer tells where the endpoints are

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

    @wk.discovery.host @recorded
    Scenario: The discovery document names the issuer and the endpoints of the domain
      Source: alerta-tests (2019); gh-localstack-12914 (a document of 2025)

      When the app reads the discovery document
      Then the HTTP status is 200
      And the answer holds
        | issuer                 | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id}                       |
        | jwks_uri               | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id}/.well-known/jwks.json |
        | authorization_endpoint | https://{the pool's domain}/oauth2/authorize                                                |
        | token_endpoint         | https://{the pool's domain}/oauth2/token                                                    |

    @wk.discovery.static-members @recorded
    Scenario: The discovery document lists four scopes and one algorithm
      Source: alerta-tests (2019); gh-localstack-12914 (a document of 2025)

      When the app reads the discovery document
      Then the answer holds
        | scopes_supported                      | in any order: openid, email, phone, profile                   |
        | subject_types_supported               | public                                                        |
        | id_token_signing_alg_values_supported | RS256                                                         |
        | token_endpoint_auth_methods_supported | in any order: client_secret_basic, client_secret_post         |
        | code_challenge_methods_supported      | absent                                                        |

    @wk.discovery.response-types @reported
    Scenario: The discovery document lists the response types code and token
      Source: gh-localstack-12914 (a document of 2025)

      When the app reads the discovery document
      Then the answer holds
        | response_types_supported | in any order: code, token |

    @wk.discovery.logout-revoke @reported
    Scenario: The discovery document names the endpoints for logout and revocation
      Source: gh-localstack-12914 (a document of 2025)

      When the app reads the discovery document
      Then the answer holds
        | end_session_endpoint | https://{the pool's domain}/logout        |
        | revocation_endpoint  | https://{the pool's domain}/oauth2/revoke |

    @wk.jwks.two-keys @documented
    Scenario: The key set of a user pool has two RSA keys
      Source: guide-amazon-cognito-user-pools-using-tokens-verifying-a-jwt (two keys, in its example)

      When the app reads the key set
      Then the answer holds
        | keys.0.kty | RSA   |
        | keys.0.use | sig   |
        | keys.0.alg | RS256 |
        | keys.0.kid | a text |
        | keys.1.kty | RSA   |
        | keys.1.use | sig   |
        | keys.1.alg | RS256 |
        | keys.1.kid | other than the keys.0.kid answered before |

    @wk.host.split @reported
    Scenario: The discovery document is not on the domain
      Source: gh-identitymodel-oidcclient-335 (400, and a page); gh-next-auth-2905 (400)

      When a GET request is sent to /.well-known/openid-configuration
      Then the HTTP status is 400

    @wk.methods @reported
    Scenario: A POST request to /logout is refused
      Source: gh-react-native-app-auth-642 (2021)

      When a POST request is sent to /logout
      Then the HTTP status is 405

    @wk.methods.elsewhere @reported
    Scenario: A POST request to a path that the domain has not got is refused
      Source: gh-react-native-app-auth-642 (of /oauth2/revoke, which the domain of 2021 had not got yet)

      When a POST request is sent to /oauth2/nothing
      Then the HTTP status is 405

    @wk.methods.get-only @documented @code-inferred
    Scenario: A POST request to /oauth2/authorize is refused
      Source: guide-authorization-endpoint (GET only); reasoned (405, as of /logout)

      When a POST request is sent to /oauth2/authorize
      Then the HTTP status is 405

  Rule: A token names the key that it was signed with

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

    @wk.jwks.kid-match @recorded
    Scenario: The tokens of one sign-in name two keys
      Source: alerta-tests (2019)

      Given Alice has signed in through managed login
      When the app exchanges Alice's code
      Then Alice's access token holds
        | header.alg | RS256  |
        | header.kid | a text |
        | header.typ | absent |
      And Alice's id token holds
        | header.alg | RS256                                      |
        | header.kid | other than the kid of Alice's access token |
        | header.typ | absent                                     |

  Rule: A user pool has discovery whatever domain it has

    @wk.no-domain @inferred
    Scenario: A user pool without a domain has a discovery document
      Source: guide-cognito-user-pools-assign-domain (the endpoints come with a domain); reasoned (the issuer does not)

      Given a user pool of its own
      When the app reads the discovery document
      Then the HTTP status is 200
      And the answer holds
        | issuer | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |

    @wk.discovery.custom-domain @inferred
    Scenario: The discovery document of a user pool with both domains names the custom one
      Source: reasoned (the guide calls the custom domain the pool's own)

      Given a user pool of its own with
        | Domain           | <domain prefix> |
        | MfaConfiguration | OFF             |
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the app reads the discovery document
      Then the answer holds
        | token_endpoint | https://{"login"}.{<parent domain>}/oauth2/token |
