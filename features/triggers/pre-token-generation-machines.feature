Feature: PreTokenGeneration shapes the tokens of app clients that act for themselves

  An app client with the flow client_credentials is given an access token that is nobody's. A function of
  PreTokenGeneration is called for it where its event is of version 3.

  Rule: A function of version 3 is called

    Background:
      Given a user pool of its own with
        | Domain                                              | <domain prefix>              |
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V3_0                         |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function claims_and_scopes> |
      And the administrator has called CreateResourceServer with
        | Identifier | https://api.example.com                                  |
        | Name       | Places                                                   |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "Read"}] |
      And an app client with
        | GenerateSecret                  | true                         |
        | AllowedOAuthFlowsUserPoolClient | true                         |
        | AllowedOAuthFlows               | client_credentials           |
        | AllowedOAuthScopes              | https://api.example.com/read |

    @trig.pretoken.machine @documented
    Scenario: A function of version 3 adds claims and scopes to an app client's own token
      Source: guide-user-pool-lambda-pre-token-generation; machine-token-functions (the trigger source)

      When the app asks for a token of its own
      Then the access token of the answer holds
        | quota | {"images": 5}                      |
        | scope | https://api.example.com/read paint |
      And the event of TokenGeneration_ClientCredentials holds
        | version                | 3                            |
        | callerContext.clientId | the client's id              |
        | request.scopes         | https://api.example.com/read |

    @trig.pretoken.machine.metadata @reported
    Scenario: A function of version 3 is told the client metadata of the request
      Source: machine-token-functions (aws_client_metadata)

      When the app asks for a token of its own with
        | aws_client_metadata | {"store": "1"} |
      Then the event of TokenGeneration_ClientCredentials holds
        | request.clientMetadata.store | 1 |

    @m2m.token.metadata @inferred
    Scenario: A function of version 3 is told the ClientMetadata of GetClientToken
      Source: model-cognito-idp (GetClientToken, ClientMetadata); reasoned (the trigger source)

      Given the administrator has called CreateUserPoolClient with
        | GenerateSecret                  | true                         |
        | ExplicitAuthFlows               | ALLOW_CLIENT_TOKEN_AUTH      |
        | AllowedOAuthFlowsUserPoolClient | true                         |
        | AllowedOAuthFlows               | client_credentials           |
        | AllowedOAuthScopes              | https://api.example.com/read |
      When the administrator calls GetClientToken with
        | ClientId              | the UserPoolClient.ClientId answered before     |
        | Secret                | the UserPoolClient.ClientSecret answered before |
        | ClientMetadata.tenant | north                                           |
      Then the event of TokenGeneration_ClientCredentials holds
        | request.clientMetadata.tenant | north |

  Rule: A function of version 2 is not called

    Background:
      Given a user pool of its own with
        | Domain                                              | <domain prefix>              |
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                         |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function claims_and_scopes> |
      And the administrator has called CreateResourceServer with
        | Identifier | https://api.example.com                                  |
        | Name       | Places                                                   |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "Read"}] |
      And an app client with
        | GenerateSecret                  | true                         |
        | AllowedOAuthFlowsUserPoolClient | true                         |
        | AllowedOAuthFlows               | client_credentials           |
        | AllowedOAuthScopes              | https://api.example.com/read |

    @trig.pretoken.machine.version-two @documented
    Scenario: A function of version 2 changes nothing of an app client's own token
      Source: guide-user-pool-lambda-pre-token-generation; machine-token-functions

      When the app asks for a token of its own
      Then the access token of the answer holds
        | quota | absent                       |
        | scope | https://api.example.com/read |
