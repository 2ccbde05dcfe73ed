Feature: GetClientToken gives an app client a token of its own

  The app client shows its secret. It signs nobody in: ALLOW_CLIENT_TOKEN_AUTH is its only authentication flow.

  Background:
    Given a user pool of its own
    And the administrator has called CreateResourceServer with
      | Identifier | orders                                                                                                                                                          |
      | Name       | orders                                                                                                                                                          |
      | Scopes     | [{"ScopeName": "read", "ScopeDescription": "Read"}, {"ScopeName": "write", "ScopeDescription": "Write"}, {"ScopeName": "delete", "ScopeDescription": "Delete"}] |

  Rule: The flow stands alone

    @m2m.flow.enum @documented
    Scenario: An app client with ALLOW_CLIENT_TOKEN_AUTH and its scopes is created
      Source: aws-sample-client-token (cfn_template.yaml)

      When the administrator calls CreateUserPoolClient with
        | GenerateSecret                  | true                      |
        | ExplicitAuthFlows               | ALLOW_CLIENT_TOKEN_AUTH   |
        | AllowedOAuthFlowsUserPoolClient | true                      |
        | AllowedOAuthFlows               | client_credentials        |
        | AllowedOAuthScopes              | orders/read, orders/write |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows  | ALLOW_CLIENT_TOKEN_AUTH                 |
        | UserPoolClient.AllowedOAuthScopes | in any order: orders/read, orders/write |

    @m2m.flow.alone @documented @code-inferred
    Scenario Outline: An app client with ALLOW_CLIENT_TOKEN_AUTH beside <flow> is refused
      Source: api-GetClientToken (mutually exclusive with flows of users)

      When the administrator calls CreateUserPoolClient with
        | GenerateSecret    | true                            |
        | ExplicitAuthFlows | ALLOW_CLIENT_TOKEN_AUTH, <flow> |
      Then the request is refused with InvalidParameterException

      Examples:
        | case     | flow                     |
        | password | ALLOW_USER_PASSWORD_AUTH |
        | srp      | ALLOW_USER_SRP_AUTH      |

  Rule: The token has the custom scopes of the app client

    Background:
      Given the administrator has called CreateUserPoolClient with
        | GenerateSecret                  | true                      |
        | ExplicitAuthFlows               | ALLOW_CLIENT_TOKEN_AUTH   |
        | AllowedOAuthFlowsUserPoolClient | true                      |
        | AllowedOAuthFlows               | client_credentials        |
        | AllowedOAuthScopes              | orders/read, orders/write |

    @m2m.token.ok @documented
    Scenario: GetClientToken with the client's secret is answered by an access token alone
      Source: api-GetClientToken; cli-get-client-token; model-cognito-idp (ClientAuthenticationResultType has no other
        member); api-CreateUserPoolClient (AccessTokenValidity: an hour by default)

      When the administrator calls GetClientToken with
        | Secret | the UserPoolClient.ClientSecret answered before |
      Then the answer holds
        | ClientAuthenticationResult.AccessToken  | a JWT  |
        | ClientAuthenticationResult.ExpiresIn    | 3600   |
        | ClientAuthenticationResult.TokenType    | Bearer |
        | ClientAuthenticationResult.IdToken      | absent |
        | ClientAuthenticationResult.RefreshToken | absent |

    @m2m.token.scopes.default @documented
    Scenario: GetClientToken without scopes gives all of the app client's
      Source: aws-sample-client-token; model-cognito-idp (GetClientToken Scopes);
        guide-amazon-cognito-user-pools-using-the-access-token (token_use, client_id)

      When the administrator calls GetClientToken with
        | Secret | the UserPoolClient.ClientSecret answered before |
      Then the token at ClientAuthenticationResult.AccessToken holds
        | token_use | access                                      |
        | client_id | the UserPoolClient.ClientId answered before |
        | scope     | orders/read orders/write                    |

    @m2m.token.scopes.subset @documented
    Scenario: GetClientToken with one scope gives that scope
      Source: aws-sample-client-token; model-cognito-idp (GetClientToken Scopes)

      When the administrator calls GetClientToken with
        | Secret | the UserPoolClient.ClientSecret answered before |
        | Scopes | orders/read                                     |
      Then the token at ClientAuthenticationResult.AccessToken holds
        | scope | orders/read |

    @m2m.token.scopes.foreign @inferred @open
    Scenario: GetClientToken with a scope that the app client does not have is refused
      Source: reasoned (a scope that is not allowed)
      Open: With which code?

      When the administrator calls GetClientToken with
        | Secret | the UserPoolClient.ClientSecret answered before |
        | Scopes | orders/delete                                   |
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |

    @m2m.token.secret @documented
    Scenario: GetClientToken with the second of two client secrets gives a token
      Source: model-cognito-idp (GetClientToken Secret: an active secret)

      Given the administrator has called AddUserPoolClientSecret with
        | ClientSecret | chosenbyitsmaker0123456789 |
      When the administrator calls GetClientToken with
        | Secret | chosenbyitsmaker0123456789 |
      Then the token at ClientAuthenticationResult.AccessToken holds
        | client_id | the UserPoolClient.ClientId answered before |
        | scope     | orders/read orders/write                    |

    @m2m.token.not-authorized @documented
    Scenario Outline: GetClientToken is refused where <fault>
      Source: aws-sample-client-token (cognito_idp_wrapper.py: NotAuthorizedException where id, secret or flow is wrong)

      When the administrator calls GetClientToken with
        | ClientId | <client> |
        | Secret   | <secret> |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case   | fault                     | client                                      | secret                                          |
        | client | there is no such client   | 1234567890abcdefghijklmnop                  | the UserPoolClient.ClientSecret answered before |
        | secret | the secret is another one | the UserPoolClient.ClientId answered before | notthesecretofthisclient12                      |

    @m2m.token.not-authorized.flow @documented
    Scenario Outline: GetClientToken is refused for an app client <fault>
      Source: aws-sample-client-token (cognito_idp_wrapper.py: NotAuthorizedException where id, secret or flow is
        wrong); api-GetClientToken (needs a secret and the flow); reasoned (a client without a secret can have no scopes
        of client_credentials)

      Given the administrator has called CreateUserPoolClient with
        | GenerateSecret                  | <secret> |
        | ExplicitAuthFlows               | <flow>   |
        | AllowedOAuthFlowsUserPoolClient | <oauth>  |
        | AllowedOAuthFlows               | <grant>  |
        | AllowedOAuthScopes              | <scopes> |
      When the administrator calls GetClientToken with
        | Secret | the UserPoolClient.ClientSecret answered before |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case      | fault            | secret | flow                    | oauth  | grant              | scopes                    |
        | flow      | without the flow | true   | ALLOW_USER_SRP_AUTH     | true   | client_credentials | orders/read, orders/write |
        | no-secret | without a secret | false  | ALLOW_CLIENT_TOKEN_AUTH | absent | absent             | absent                    |
