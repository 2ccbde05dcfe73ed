Feature: An app client says how managed login may be used through it

  The members of OAuth in CreateUserPoolClient: flows, scopes, identity providers, callback and logout URLs.

  Rule: Flows of OAuth need what they work with

    Scenario Outline: An app client with <what> is refused
      Source: cdk-preflight (deployments that failed with the texts, without the class); gh-cisagov-crossfeed-440 (class
        and text of the missing callback URL, of UpdateUserPoolClient); gh-terraform-provider-aws-4984 (class and text
        of the scope openid, of UpdateUserPoolClient); reasoned (of the implicit flow, which the texts name)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders                                                  |
        | Name       | Orders                                                  |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "See them"}] |
      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true        |
        | AllowedOAuthFlows               | <flows>     |
        | AllowedOAuthScopes              | <scopes>    |
        | CallbackURLs                    | <callbacks> |
        | GenerateSecret                  | <secret>    |
      Then the request is refused with InvalidOAuthFlowException
      And the message is "<message>"

      @reported
      Examples:
        | rule                           | case | what                                    | flows              | scopes              | callbacks | secret | message                                                                   |
        | client.oauth.callback-required | code | the code flow and no callback URL       | code               | openid              | absent    | false  | CallbackUrls can not be empty when code flow or implicit flow is selected |
        | client.oauth.cc-openid         |      | client credentials for the scope openid | client_credentials | orders/read, openid | absent    | true   | openid is not supported with client_credentials flow                      |

      @reported @code-inferred
      Examples:
        | rule                         | case | what                                    | flows                    | scopes      | callbacks              | secret | message                                                                              |
        | client.oauth.cc-exclusive    | code | client credentials beside the code flow | client_credentials, code | orders/read | https://example.com/in | true   | client_credentials flow can not be selected along with code flow or implicit flow.   |
        | client.oauth.cc-needs-secret |      | client credentials and no secret        | client_credentials       | orders/read | absent                 | false  | client_credentials flow can not be selected if client does not have a client secret. |

      @inferred
      Examples:
        | rule                           | case     | what                                        | flows                        | scopes      | callbacks              | secret | message                                                                            |
        | client.oauth.callback-required | implicit | the implicit flow and no callback URL       | implicit                     | openid      | absent                 | false  | CallbackUrls can not be empty when code flow or implicit flow is selected          |
        | client.oauth.cc-exclusive      | implicit | client credentials beside the implicit flow | client_credentials, implicit | orders/read | https://example.com/in | true   | client_credentials flow can not be selected along with code flow or implicit flow. |

    @client.oauth.flows-scopes-required @open
    Scenario Outline: An app client that may use OAuth without both flows and scopes is refused: <case>
      Source: cdk-preflight (deployments that failed with the text, without flows and without scopes); reasoned (that it
        is so without both)
      Open: is the code InvalidParameterException, as a Terraform module tells, or InvalidOAuthFlowException?

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true                   |
        | AllowedOAuthFlows               | <flows>                |
        | AllowedOAuthScopes              | <scopes>               |
        | CallbackURLs                    | https://example.com/in |
      Then the request is refused with one of
        | InvalidParameterException |
        | InvalidOAuthFlowException |
      And the message is "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows."

      @reported @code-inferred
      Examples:
        | case   | flows  | scopes |
        | scopes | code   | absent |
        | flows  | absent | openid |

      @inferred
      Examples:
        | case    | flows  | scopes |
        | neither | absent | absent |

    Scenario Outline: An app client with <what> is made
      Source: guide-cognito-user-pools-app-idp-settings; model-cognito-idp (CreateUserPoolClient)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders                                                  |
        | Name       | Orders                                                  |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "See them"}] |
      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true        |
        | AllowedOAuthFlows               | <flows>     |
        | AllowedOAuthScopes              | <scopes>    |
        | CallbackURLs                    | <callbacks> |
        | GenerateSecret                  | <secret>    |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AllowedOAuthFlowsUserPoolClient | true     |
        | UserPoolClient.AllowedOAuthFlows               | <flows>  |
        | UserPoolClient.AllowedOAuthScopes              | <scopes> |

      @documented
      Examples:
        | rule                                 | what                                  | flows              | scopes              | callbacks              | secret |
        | client.oauth.callback-required.given | the code flow and a callback URL      | code               | openid              | https://example.com/in | false  |
        | client.oauth.cc-exclusive.alone      | client credentials alone and a secret | client_credentials | orders/read         | absent                 | true   |
        | cli.flow.code-and-implicit           | the code flow and the implicit flow   | code, implicit     | openid              | https://example.com/in | false  |
        | rs.scope-name                        | a scope of a resource server          | code               | openid, orders/read | https://example.com/in | false  |

      @inferred
      Examples:
        | rule                              | what                           | flows    | scopes | callbacks              | secret |
        | client.oauth.implicit-with-secret | the implicit flow and a secret | implicit | openid | https://example.com/in | true   |

  Rule: Scopes and providers are those of the pool

    @client.oauth.scope-unknown
    Scenario Outline: A scope that no resource server of the pool defines is refused: <scope>
      Source: gh-awsdocs-aws-cloudformation-user-guide-564 (class and text, of a bare word); cdk-preflight (the text, of
        a scope of no resource server); reasoned (that the name after the slash, or the identifier, alone is not enough)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders                                                  |
        | Name       | Orders                                                  |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "See them"}] |
      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true                   |
        | AllowedOAuthFlows               | code                   |
        | AllowedOAuthScopes              | openid, <scope>        |
        | CallbackURLs                    | https://example.com/in |
      Then the request is refused with ScopeDoesNotExistException
      And the message is "Invalid scope requested: <scope>"

      @reported
      Examples:
        | case         | scope      |
        | plain        | offline    |
        | of-no-server | bills/read |

      @inferred
      Examples:
        | case           | scope        |
        | not-of-server  | orders/write |
        | without-server | read         |
        | by-server-name | Orders/read  |

    @client.oauth.scope-unknown.standard @documented
    Scenario: An app client may use five scopes that need no resource server
      Source: model-cognito-idp (AllowedOAuthScopes)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true                                                         |
        | AllowedOAuthFlows               | code                                                         |
        | AllowedOAuthScopes              | phone, email, openid, profile, aws.cognito.signin.user.admin |
        | CallbackURLs                    | https://example.com/in                                       |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AllowedOAuthScopes | phone, email, openid, profile, aws.cognito.signin.user.admin |

    @client.oauth.idp-unknown @reported
    Scenario: An app client with an identity provider that the pool lacks is refused
      Source: gh-lgallard-terraform-aws-cognito-user-pool-71 (code and text); cdk-preflight (text)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | SupportedIdentityProviders | COGNITO, Corporate |
      Then the request is refused with InvalidParameterException
      And the message is "The provider Corporate does not exist for User Pool {the pool's id}."

    @client.oauth.idp-unknown.known @documented
    Scenario: An app client may sign users in by Cognito and by an identity provider of the pool
      Source: model-cognito-idp (SupportedIdentityProviders)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      When the administrator calls CreateUserPoolClient with
        | SupportedIdentityProviders | COGNITO, Google |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.SupportedIdentityProviders | COGNITO, Google |

  Rule: Users are sent back by TLS, to localhost, or into an app

    Scenario Outline: An app client that names <what> is refused
      Source: cdk-preflight (deployments that failed with the texts, of example.com); gh-amplify-cli-5419 (2020, class
        and text, of http://localhost.com/)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <member> | <url> |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"

      @reported
      Examples:
        | rule            | case           | what                                               | member       | url                     | message                                               |
        | client.url.http | callback       | a callback URL without TLS                         | CallbackURLs | http://example.com/in   | http://example.com/in cannot use the HTTP protocol.   |
        | client.url.http | logout         | a logout URL without TLS                           | LogoutURLs   | http://example.com/out  | http://example.com/out cannot use the HTTP protocol.  |
        | client.url.http | like-localhost | a URL without TLS whose name begins like localhost | CallbackURLs | http://localhost.com/in | http://localhost.com/in cannot use the HTTP protocol. |

      @reported @code-inferred
      Examples:
        | rule                | case | what                  | member       | url                       | message                                       |
        | client.url.fragment |      | a URL with a fragment | CallbackURLs | https://example.com/in#me | https://example.com/in#me cannot use fragment |

    @client.url.relative @documented @code-inferred
    Scenario: An app client with a relative callback URL is refused
      Source: model-cognito-idp (CallbackURLs: an absolute URI; no error is named)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | CallbackURLs | /in |
      Then the request is refused with InvalidParameterException

    @client.url.custom-scheme
    Scenario Outline: An app client with <url> among its <member> is made
      Source: model-cognito-idp (CallbackURLs: localhost, 127.0.0.1 and [::1] without TLS, and schemes of apps);
        reasoned (that logout URLs may be of localhost too)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <member> | <url> |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.<member> | <url> |

      @documented
      Examples:
        | case        | member       | url                        |
        | https       | CallbackURLs | https://example.com/in?a=b |
        | scheme      | CallbackURLs | myapp://example            |
        | localhost   | CallbackURLs | http://localhost:8001      |
        | loopback    | CallbackURLs | http://127.0.0.1:8080/in   |
        | loopback-v6 | CallbackURLs | http://[::1]/in            |

      @inferred
      Examples:
        | case   | member     | url                       |
        | logout | LogoutURLs | http://localhost:8001/out |

    @client.url.default-member @reported @code-inferred
    Scenario: A default redirect URI that is not among the callback URLs is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | CallbackURLs       | https://example.com/in     |
        | DefaultRedirectURI | https://example.com/not-in |
      Then the request is refused with InvalidParameterException
      And the message is "The default redirect URI https://example.com/not-in is not in the callback URIs list."

    @client.url.default-member.given @documented
    Scenario: A default redirect URI from among the callback URLs is stored
      Source: model-cognito-idp (DefaultRedirectURI)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | CallbackURLs       | https://example.com/in, https://example.com/too |
        | DefaultRedirectURI | https://example.com/too                         |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.DefaultRedirectURI | https://example.com/too |

    @client.url.max
    Scenario Outline: An app client with 101 <member> is refused
      Source: cdk-preflight (a deployment with 101 callback URLs that failed with the text); gh-aws-cdk-14699 (class and
        form of a violated length, of an attribute's name); model-cognito-idp (LogoutURLsListType: 100)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <member> | 101 URLs |
      Then the request is refused with InvalidParameterException
      And the message contains "at '<path>' failed to satisfy constraint: Member must have length less than or equal to 100"

      @reported @text-inferred
      Examples:
        | case     | member       | path         |
        | callback | CallbackURLs | callbackURLs |

      @documented @text-inferred
      Examples:
        | case   | member     | path       |
        | logout | LogoutURLs | logoutURLs |

    @client.url.max.reached @documented
    Scenario: An app client with a hundred callback URLs is made
      Source: model-cognito-idp (CallbackURLsListType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | CallbackURLs | 100 URLs |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.CallbackURLs.99 | a text |

    @client.url.empty-string @recorded
    Scenario: An update with an empty text as callback URL and as logout URL is refused
      Source: gh-aws-sdk-java-v2-5528 (2024, the answer whole)

      Given a user pool of its own
      When the administrator calls UpdateUserPoolClient with
        | CallbackURLs | [""] |
        | LogoutURLs   | [""] |
      Then the request is refused with InvalidParameterException
      And the message is "2 validation errors detected: Value '[]' at 'logoutURLs' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+]; Value '[]' at 'callbackURLs' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+]"
