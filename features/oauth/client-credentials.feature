Feature: An app client asks for an access token of its own

  A resource server's scopes are what such a client can be granted.

  Background:
    Given a user pool of its own with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And the administrator has called CreateResourceServer with
      | Identifier | https://api.example.com                                                                                            |
      | Name       | Places                                                                                                             |
      | Scopes     | [{"ScopeName": "read", "ScopeDescription": "Read"}, {"ScopeName": "write", "ScopeDescription": "Write"}] |

  Rule: A client with a secret and the flow is given an access token alone

    Background:
      Given an app client with
        | GenerateSecret                  | true                                                        |
        | AllowedOAuthFlowsUserPoolClient | true                                                        |
        | AllowedOAuthFlows               | client_credentials                                          |
        | AllowedOAuthScopes              | https://api.example.com/read, https://api.example.com/write |
        | AccessTokenValidity             | absent                                                      |

    @tk.cc.ok @documented
    Scenario: An app client is given an access token for the scope that it asks for
      Source: guide-token-endpoint (its example)

      When the app asks for a token of its own with
        | scope | https://api.example.com/read |
      Then the HTTP status is 200
      And the answer holds nothing but access_token, expires_in, token_type
      And the token at access_token holds
        | scope | https://api.example.com/read |

    @tk.cc.scope-omitted @documented
    Scenario: An app client that asks for no scope is given all of its scopes
      Source: guide-token-endpoint (without a scope all custom scopes of the client)

      When the app asks for a token of its own
      Then the token at access_token holds
        | scope | matching (?=.*https://api.example.com/read)(?=.*https://api.example.com/write).* |

    @cl.cc @reported
    Scenario: The access token of an app client has no user
      Source: field-web (four tokens, decoded, 2022 to 2025)

      When the app asks for a token of its own
      Then the token at access_token holds nothing but sub, token_use, scope, auth_time, iss, exp, iat, version, jti, client_id
      And the token at access_token holds
        | sub       | the client's id     |
        | client_id | the client's id     |
        | token_use | access              |
        | version   | 2                   |
        | auth_time | the same as iat     |
        | exp       | 3600 later than iat |

    @tk.cc.scope-foreign @inferred
    Scenario Outline: A scope that the app client has not got is refused: <case>
      Source: reasoned (as at /oauth2/authorize, of which the guide says too that such scopes are ignored, and where
        they were seen refused); repost-invalid-scope (the body at this grant, of a request that names no scope)

      When the app asks for a token of its own with
        | scope | <scope> |
      Then the HTTP status is 400
      And the request is refused with invalid_scope

      Examples:
        | case    | scope                          |
        | openid  | openid                         |
        | unknown | https://api.example.com/delete |

    @ui.cc-token @inferred
    Scenario: The user info of an app client's own access token is refused
      Source: reasoned (there is no user)

      Given the app has asked for a token of its own
      When the app reads Alice's user info with
        | Authorization | Bearer {the access_token answered before} |
      Then the HTTP status is 401
      And the request is refused with invalid_token

  Rule: A client without the flow is refused

    Background:
      Given an app client with
        | GenerateSecret                  | true                                 |
        | AllowedOAuthFlowsUserPoolClient | true                                 |
        | AllowedOAuthFlows               | code                                 |
        | AllowedOAuthScopes              | openid, https://api.example.com/read |
        | CallbackURLs                    | <callback URL>                       |
        | LogoutURLs                      | <sign-out URL>                       |
        | SupportedIdentityProviders      | COGNITO                              |
      And Alice is a confirmed user with the verified email "alice@"

    @tk.cc.not-enabled @inferred
    Scenario: A token of its own is refused to an app client that has the code flow alone
      Source: reasoned (as a code is to a client that lacks the code flow: guide-token-endpoint, unauthorized_client)

      When the app asks for a token of its own
      Then the HTTP status is 400
      And the request is refused with unauthorized_client

    @tk.cc.not-enabled.oauth-off @reported
    Scenario: A token of its own is refused to an app client that is not enabled for OAuth 2.0
      Source: gh-terraform-provider-aws-34945 (invalid_grant where the setting is false, and not where it is true,
        2024); gh-aws-sdk-js-v3-7158 (invalid_grant, until the login pages are saved in the console, 2025)

      Given an app client with
        | GenerateSecret                  | true                         |
        | AllowedOAuthFlowsUserPoolClient | absent                       |
        | AllowedOAuthFlows               | client_credentials           |
        | AllowedOAuthScopes              | https://api.example.com/read |
      When the app asks for a token of its own
      Then the request is refused with invalid_grant

  Rule: A custom scope is named by its resource server's identifier

    Background:
      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                                                |
        | AllowedOAuthFlows               | code                                                                |
        | AllowedOAuthScopes              | openid, https://api.example.com/read, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                                                      |
        | LogoutURLs                      | <sign-out URL>                                                      |
        | SupportedIdentityProviders      | COGNITO                                                             |
      And Alice is a confirmed user with the verified email "alice@"

    @rs.create @documented
    Scenario: A custom scope is asked for by the identifier of its resource server
      Source: guide-cognito-user-pools-define-resource-servers (identifier, slash and name of the scope)

      Given Alice has signed in through managed login with
        | scope | openid https://api.example.com/read |
      When the app exchanges Alice's code
      Then Alice's access token holds
        | scope | one of: openid https://api.example.com/read, https://api.example.com/read openid |

    @rs.scope.deleted-at-server @documented
    Scenario: A custom scope that its resource server has lost is left out
      Source: guide-cognito-user-pools-define-resource-servers (a scope that its server has lost is ignored)

      Given the administrator has called UpdateResourceServer with
        | Identifier | https://api.example.com                                  |
        | Name       | Places                                                   |
        | Scopes     | [{"ScopeName": "write", "ScopeDescription": "Write"}] |
      And Alice has signed in through managed login with
        | scope | openid https://api.example.com/read |
      When the app exchanges Alice's code
      Then Alice's access token holds
        | scope | openid |

    @rs.scope.removed-from-client @documented
    Scenario: A custom scope that the app client has not got is refused
      Source: guide-cognito-user-pools-define-resource-servers (an error); gh-cloudfront-authorization-at-edge-82
        (invalid_request, with invalid_scope as its description, of scopes that are none)

      When the app sends Alice to /oauth2/authorize with
        | scope | openid https://api.example.com/write |
      Then the browser is sent to the callback URL with
        | error             | invalid_request |
        | error_description | invalid_scope   |

    @rs.api-signin-no-custom @documented
    Scenario: A sign-in by the API is granted no custom scope
      Source: guide-cognito-user-pools-define-resource-servers (no custom scopes by the API)

      When Alice signs in
      Then Alice's access token holds
        | scope | aws.cognito.signin.user.admin |
