Feature: A resource server defines the scopes of an API

  A resource server has an identifier and scopes, which app clients may then name.

  Rule: Identifiers and scopes are written in a narrow set of characters

    @rs.identifier-charset
    Scenario Outline: A resource server's identifier with a character outside the set is refused: <case>
      Source: cdk-preflight (the text, of a deployment with a blank); model-cognito-idp (ResourceServerIdentifierType,
        the pattern); gh-boto3-3581 (class of a violated pattern, of the ClientId of InitiateAuth)

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | <identifier> |
        | Name       | Orders       |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'identifier' failed to satisfy constraint: Member must satisfy regular expression pattern: [\x21\x23-\x5B\x5D-\x7E]+"
      And ListResourceServers shows
        | ResourceServers.0 | absent |

      @reported
      Examples:
        | case  | identifier |
        | blank | my orders  |

      @documented @text-inferred
      Examples:
        | case   | identifier |
        | quote  | my"orders  |
        | accent | bestellüng |

    @rs.identifier-charset.accepted @documented
    Scenario Outline: A resource server's identifier may be a URL and need not be one: <case>
      Source: guide-cognito-user-pools-define-resource-servers

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | <identifier>                                            |
        | Name       | Orders                                                  |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "See them"}] |
      Then the answer holds
        | ResourceServer.UserPoolId         | the pool's id |
        | ResourceServer.Identifier         | <identifier>  |
        | ResourceServer.Name               | Orders        |
        | ResourceServer.Scopes.0.ScopeName | read          |
      And ListResourceServers shows
        | ResourceServers.0.Identifier | <identifier> |

      Examples:
        | case  | identifier                 |
        | url   | https://orders.example.com |
        | plain | orders                     |

    @rs.scope-charset
    Scenario Outline: A scope's name with a character outside the set is refused: <case>
      Source: cdk-preflight (the text, of a deployment with a blank); model-cognito-idp (ResourceServerScopeNameType,
        the pattern); gh-boto3-3581 (class of a violated pattern, of the ClientId of InitiateAuth)

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | orders                                                     |
        | Name       | Orders                                                     |
        | Scopes     | [{"ScopeName": "<scope>", "ScopeDescription": "See them"}] |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'scopes.1.member.scopeName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+"

      @reported
      Examples:
        | case  | scope    |
        | blank | read all |

      @documented @text-inferred
      Examples:
        | case  | scope    |
        | slash | read/all |
        | quote | read\"s  |

    @rs.scope-charset.accepted @documented
    Scenario Outline: A scope's name with a sign of the set is stored: <case>
      Source: model-cognito-idp (ResourceServerScopeNameType)

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | orders                                                     |
        | Name       | Orders                                                     |
        | Scopes     | [{"ScopeName": "<scope>", "ScopeDescription": "See them"}] |
      Then the request is accepted
      And ListResourceServers shows
        | ResourceServers.0.Scopes.0.ScopeName | <scope> |

      Examples:
        | case  | scope    |
        | dot   | read.all |
        | colon | read:all |

    @rs.scopes-max @reported @text-inferred
    Scenario: A resource server with 101 scopes is refused
      Source: cdk-preflight (deployments that failed with the text); gh-aws-cdk-14699 (class of a violated length, of an
        attribute's name in CreateUserPool)

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | orders     |
        | Name       | Orders     |
        | Scopes     | 101 scopes |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'scopes' failed to satisfy constraint: Member must have length less than or equal to 100"
      And ListResourceServers shows
        | ResourceServers.0 | absent |

    @rs.scopes-max.reached @documented
    Scenario: A resource server with a hundred scopes is created
      Source: model-cognito-idp (ResourceServerScopeListType)

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | orders     |
        | Name       | Orders     |
        | Scopes     | 100 scopes |
      Then the request is accepted
      And ListResourceServers shows
        | ResourceServers.0.Scopes.99.ScopeName | a text |

    @rs.scopes-max.none @recorded
    Scenario: A resource server without scopes is created
      Source: terraform-acceptance-tests (TestAccCognitoIDPResourceServer_basic)

      Given a user pool of its own
      When the administrator calls CreateResourceServer with
        | Identifier | orders |
        | Name       | Orders |
      Then the request is accepted
      And ListResourceServers shows
        | ResourceServers.0.Identifier | orders                |
        | ResourceServers.0.Scopes     | one of: absent, empty |

  Rule: An identifier is given once

    @rs.duplicate @inferred
    Scenario: A second resource server of the same identifier is refused
      Source: reasoned (the class is that of the operation); public-programs (a test keeps the whole message)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | First  |
      When the administrator calls CreateResourceServer with
        | Identifier | orders |
        | Name       | Second |
      Then the request is refused with InvalidParameterException
      And the message is "{the pool's id} already has identifier orders"
      And ListResourceServers shows
        | ResourceServers.0.Name | First  |
        | ResourceServers.1      | absent |

    @rs.duplicate.other @documented
    Scenario: A second resource server of another identifier is created
      Source: model-cognito-idp (CreateResourceServer)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | Same   |
      When the administrator calls CreateResourceServer with
        | Identifier | bills |
        | Name       | Same  |
      Then the request is accepted
      And ListResourceServers shows
        | ResourceServers.0.Name | Same |
        | ResourceServers.1.Name | Same |

  Rule: What is changed is there

    @rs.missing @inferred
    Scenario Outline: <operation> of a resource server that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException); reasoned (that the server is what it means)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | Orders |
      When the administrator calls <operation> with
        | Identifier | bills  |
        | Name       | <name> |
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case   | operation            | name  |
        | update | UpdateResourceServer | Bills |

    @rs.missing.deleted @inferred
    Scenario Outline: <operation> of a resource server that was deleted is refused
      Source: model-cognito-idp (ResourceNotFoundException); reasoned (that the server is what it means)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | Orders |
      And the administrator has called DeleteResourceServer with
        | Identifier | orders |
      When the administrator calls <operation> with
        | Identifier | orders |
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case     | operation              |
        | describe | DescribeResourceServer |
        | delete   | DeleteResourceServer   |

    @rs.delete.named-by-client @inferred
    Scenario: A resource server whose scope an app client names is deleted, and the app client keeps the scope
      Source: gh-cloudformation-roadmap-173 (2019: the deletion goes through and breaks nothing); reasoned (that the app
        client goes on naming the scope)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders                                                  |
        | Name       | Orders                                                  |
        | Scopes     | [{"ScopeName": "read", "ScopeDescription": "See them"}] |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                   |
        | AllowedOAuthFlows               | code                   |
        | AllowedOAuthScopes              | orders/read            |
        | CallbackURLs                    | https://example.com/in |
      When the administrator calls DeleteResourceServer with
        | Identifier | orders |
      Then the answer is empty
      And DescribeUserPoolClient shows
        | UserPoolClient.AllowedOAuthScopes | orders/read |

    @rs.missing.update @recorded
    Scenario: UpdateResourceServer without scopes removes all scopes
      Source: terraform-acceptance-tests (TestAccCognitoIDPResourceServer_scope)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders   |
        | Name       | Orders   |
        | Scopes     | 2 scopes |
      When the administrator calls UpdateResourceServer with
        | Identifier | orders  |
        | Name       | Renamed |
      Then the request is accepted
      And ListResourceServers shows
        | ResourceServers.0.Name   | Renamed               |
        | ResourceServers.0.Scopes | one of: absent, empty |

  Rule: Resource servers are listed page by page

    @rs.list @documented
    Scenario: ListResourceServers with the NextToken of a page shows the resource server that the page lacks
      Source: model-cognito-idp (ListResourceServers)

      Given a user pool of its own
      And the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | Orders |
      And the administrator has called CreateResourceServer with
        | Identifier | bills |
        | Name       | Bills |
      And the administrator has called ListResourceServers with
        | MaxResults | 1 |
      When the administrator calls ListResourceServers with
        | MaxResults | 1                             |
        | NextToken  | the NextToken answered before |
      Then the answer holds
        | ResourceServers.0.Identifier | other than the ResourceServers.0.Identifier answered first |
        | ResourceServers.1            | absent                                                     |
