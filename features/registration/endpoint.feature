Feature: An application registers itself at the domain of a user pool

  It posts what it is to /oauth2/register, with a token or, where registration is open, without. What the endpoint
  answers is that of RFC 7591.

  Background:
    Given a user pool of its own with
      | UserPoolTier                    | ESSENTIALS |
      | DcrConfiguration.EnableStatus   | Enabled    |
      | DcrConfiguration.OpenDcrEnabled | true       |
      | UserAttributeUpdateSettings     | absent     |
    And the pool has a domain

  Rule: Open registration needs no token

    @dcr.endpoint @documented
    Scenario: An application that registers itself is an app client of the kind DCR
      Source: guide-cognito-user-pools-dynamic-client-registration (RFC 7591); model-cognito-idp (ClientTypeType;
        OpenDcrGrantTypes: code)

      When an application registers itself as
        """
        {"client_name": "theirs", "redirect_uris": ["https://example.com/back"], "grant_types": ["authorization_code"]}
        """
      Then the answer holds
        | client_id | a text |
      And DescribeUserPoolClient shows
        | UserPoolClient.ClientType        | DCR                      |
        | UserPoolClient.CallbackURLs      | https://example.com/back |
        | UserPoolClient.AllowedOAuthFlows | code                     |

    @dcr.endpoint.discovery @documented
    Scenario: The discovery document names where applications register themselves
      Source: guide-cognito-user-pools-dynamic-client-registration

      When the app reads the discovery document
      Then the answer holds
        | registration_endpoint | https://{the pool's domain}/oauth2/register |

    @dcr.client.list-filter @documented
    Scenario Outline: ListUserPoolClients of the type <type> has <what>
      Source: model-cognito-idp (ListUserPoolClients ClientType)

      Given the administrator has called CreateUserPoolClient with
        | ClientName | ours |
      And an application has registered itself as
        """
        {"client_name": "theirs", "redirect_uris": ["https://example.com/back"]}
        """
      When the administrator calls ListUserPoolClients with
        | ClientType | <type> |
      Then the answer holds
        | UserPoolClients.0.ClientName | <name> |
        | UserPoolClients.0.ClientType | absent |
        | UserPoolClients.1            | absent |

      Examples:
        | case    | type    | what                             | name   |
        | dcr     | DCR     | those that registered themselves | theirs |
        | regular | REGULAR | those that were made             | ours   |

    @dcr.grants.default @inferred
    Scenario: Open registration for client credentials is refused where nothing allows it
      Source: model-cognito-idp (DcrConfigurationType OpenDcrGrantTypes: code alone); reasoned (status and body, by RFC
        7591)

      When an application registers itself as
        """
        {"client_name": "theirs", "grant_types": ["client_credentials"], "scope": "email"}
        """
      Then the HTTP status is 400
      And the body of the answer is
        """
        {"error": "invalid_client_metadata"}
        """

    @dcr.scopes @inferred
    Scenario: A registration for a scope that nothing allows is refused
      Source: model-cognito-idp (DcrConfigurationType AllowedScopes: no others); reasoned (status and body, by RFC 7591)

      When an application registers itself as
        """
        {"redirect_uris": ["https://example.com/back"], "scope": "openid aws.cognito.signin.user.admin"}
        """
      Then the HTTP status is 400
      And the body of the answer is
        """
        {"error": "invalid_client_metadata"}
        """

    @dcr.scopes.oidc @documented
    Scenario: A registration for scopes of OpenID Connect is accepted
      Source: model-cognito-idp (DcrConfigurationType AllowedScopes)

      When an application registers itself as
        """
        {"redirect_uris": ["https://example.com/back"], "scope": "openid email"}
        """
      Then the answer holds
        | client_id | a text |
      And DescribeUserPoolClient shows
        | UserPoolClient.AllowedOAuthScopes | in any order: openid, email |

    @dcr.client.no-secret-operations @documented @code-inferred
    Scenario: AddUserPoolClientSecret is refused for an app client that registered itself
      Source: model-cognito-idp (UserPoolClientType ClientType: DCR has no client secret operations)

      Given an application has registered itself as
        """
        {"client_name": "theirs", "redirect_uris": ["https://example.com/back"]}
        """
      When the administrator calls AddUserPoolClientSecret
      Then the request is refused with InvalidParameterException

  Rule: Authenticated registration needs a token with the scope for it

    @dcr.kinds.scope @documented @code-inferred
    Scenario: A registration by a token without the scope is refused
      Source: guide-cognito-user-pools-dynamic-client-registration; reasoned (RFC 6750)

      Given Alice is a confirmed user
      And Alice is signed in
      When an application registers itself by the token at AuthenticationResult.AccessToken as
        """
        {"redirect_uris": ["https://example.com/back"]}
        """
      Then the HTTP status is 401

    @dcr.kinds.token @inferred
    Scenario: A registration by a token with the scope may be for client credentials
      Source: reasoned (that the answer has a secret, as in RFC 7591);
        guide-cognito-user-pools-dynamic-client-registration (the token and its scope); model-cognito-idp
        (AuthenticatedGrantTypes)

      Given the administrator has called CreateResourceServer with
        | Identifier | orders                                              |
        | Name       | orders                                              |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "Read"}] |
      And the administrator has updated the user pool with
        | DcrConfiguration.EnableStatus  | Enabled     |
        | DcrConfiguration.AllowedScopes | orders/read |
      And the administrator has called CreateUserPoolClient with
        | GenerateSecret                  | true                     |
        | ExplicitAuthFlows               | ALLOW_CLIENT_TOKEN_AUTH  |
        | AllowedOAuthFlowsUserPoolClient | true                     |
        | AllowedOAuthFlows               | client_credentials       |
        | AllowedOAuthScopes              | aws.cognito/dcr/register |
      And the administrator has called GetClientToken with
        | Secret | the UserPoolClient.ClientSecret answered before |
      When an application registers itself by the token at ClientAuthenticationResult.AccessToken as
        """
        {"client_name": "theirs", "grant_types": ["client_credentials"], "scope": "orders/read"}
        """
      Then the answer holds
        | client_id     | a text |
        | client_secret | a text |
      And DescribeUserPoolClient shows
        | UserPoolClient.ClientType         | DCR                |
        | UserPoolClient.AllowedOAuthFlows  | client_credentials |
        | UserPoolClient.AllowedOAuthScopes | orders/read        |
