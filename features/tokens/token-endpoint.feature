Feature: The token endpoint exchanges tokens as GetDerivedToken does

  The guide says that it does, by RFC 8693; the fields, the answer and the errors are what that asks for. Nobody has
  shown a request to Amazon Cognito yet.

  Background:
    Given a user pool of its own with
      | Domain              | <domain prefix> |
      | UserPoolTier        | ESSENTIALS      |
      | MfaConfiguration    | OFF             |
      | DeviceConfiguration | absent          |
    And Alice is a confirmed user

  Rule: An app client that may impersonate

    Background:
      Given an app client with
        | ExplicitAuthFlows               | ALLOW_TOKEN_EXCHANGE_IMPERSONATION, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | AccessTokenValidity             | absent                                                                                 |
        | AllowedOAuthFlowsUserPoolClient | true                                                                                   |
        | AllowedOAuthFlows               | code                                                                                   |
        | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin                                                  |
        | CallbackURLs                    | <callback URL>                                                                         |
      And Alice is signed in

    @tokex.endpoint @inferred
    Scenario: The token endpoint exchanges an access token for another one of the same user
      Source: guide-cognito-user-pools-token-exchange (through the token endpoint); rfc-8693 (fields and answer)

      When the app exchanges Alice's access token
      Then the HTTP status is 200
      And the answer holds
        | access_token      | a JWT                                         |
        | issued_token_type | urn:ietf:params:oauth:token-type:access_token |
        | token_type        | Bearer                                        |
        | expires_in        | 3600                                          |
        | refresh_token     | absent                                        |
      And the token at access_token holds
        | sub       | Alice's sub     |
        | token_use | access          |
        | client_id | the client's id |
        | act       | absent          |

    @tokex.endpoint.id-token @inferred
    Scenario: The token endpoint exchanges an ID token for an ID token
      Source: guide-cognito-user-pools-token-exchange; rfc-8693 (access_token holds whatever is issued)

      When the app exchanges Alice's access token with
        | subject_token        | Alice's id token                          |
        | subject_token_type   | urn:ietf:params:oauth:token-type:id_token |
        | requested_token_type | urn:ietf:params:oauth:token-type:id_token |
      Then the answer holds
        | issued_token_type | urn:ietf:params:oauth:token-type:id_token |
        | token_type        | N_A                                       |
      And the token at access_token holds
        | sub       | Alice's sub |
        | token_use | id          |

    @tokex.endpoint.scope @inferred
    Scenario: The token endpoint gives those of the scopes that the token and the app client have
      Source: api-GetDerivedToken (Scopes); rfc-8693 (scope)

      When the app exchanges Alice's access token with
        | scope | openid aws.cognito.signin.user.admin |
      Then the answer holds
        | scope | aws.cognito.signin.user.admin |

    @tokex.endpoint.audience @inferred
    Scenario: The token endpoint exchanges a token for an audience
      Source: api-GetDerivedToken (Audiences); rfc-8693 (audience)

      When the app exchanges Alice's access token with
        | audience | orders |
      Then the token at access_token holds
        | sub | Alice's sub |

    @tokex.endpoint.missing @inferred
    Scenario Outline: The exchange at the token endpoint is refused without <field>
      Source: rfc-8693 (section 2.1 requires them, 2.2.2 has invalid_request)

      When the app exchanges Alice's access token with
        | <field> | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_request

      Examples:
        | case  | field              |
        | token | subject_token      |
        | type  | subject_token_type |

    @tokex.endpoint.type @inferred
    Scenario: The exchange at the token endpoint of a refresh token is refused
      Source: api-GetDerivedToken (SubjectTokenType has three values); rfc-8693 (section 2.2.2, invalid_request)

      When the app exchanges Alice's access token with
        | subject_token      | Alice's refresh token                          |
        | subject_token_type | urn:ietf:params:oauth:token-type:refresh_token |
      Then the request is refused with invalid_request

    @tokex.endpoint.subject @inferred
    Scenario Outline: The exchange at the token endpoint is refused of a token that is <what>
      Source: rfc-8693 (section 2.2.2, invalid_request)

      When the app exchanges Alice's access token with
        | subject_token | <token> |
      Then the HTTP status is 400
      And the request is refused with invalid_request

      Examples:
        | case     | what                      | token                              |
        | tampered | tampered with             | Alice's access token tampered with |
        | kind     | of another kind than told | Alice's id token                   |

    @tokex.endpoint.target @inferred
    Scenario: The exchange at the token endpoint for a resource server that the user pool does not have is refused
      Source: api-GetDerivedToken (Resources: of the user pool); rfc-8693 (section 2.2.2, invalid_target)

      When the app exchanges Alice's access token with
        | resource | orders |
      Then the HTTP status is 400
      And the request is refused with invalid_target

    @tokex.endpoint.delegation.missing @inferred
    Scenario: The exchange at the token endpoint with an actor is refused for an app client that may only impersonate
      Source: api-GetDerivedToken (ALLOW_TOKEN_EXCHANGE_DELEGATION); reasoned (RFC 6749, 5.2: unauthorized_client)

      Given Bob is a confirmed user
      And Bob is signed in
      When the app exchanges Alice's access token with
        | actor_token      | Bob's access token                            |
        | actor_token_type | urn:ietf:params:oauth:token-type:access_token |
      Then the HTTP status is 400
      And the request is refused with unauthorized_client

  Rule: An app client that may delegate

    Background:
      Given an app client with
        | ExplicitAuthFlows | ALLOW_TOKEN_EXCHANGE_DELEGATION, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is signed in
      And Bob is a confirmed user
      And Bob is signed in

    @tokex.endpoint.delegation @inferred
    Scenario: The token that the token endpoint gives for an actor has an act claim
      Source: api-GetDerivedToken (ActorToken); rfc-8693 (actor_token)

      When the app exchanges Alice's access token with
        | actor_token      | Bob's access token                            |
        | actor_token_type | urn:ietf:params:oauth:token-type:access_token |
      Then the token at access_token holds
        | sub | Alice's sub |
        | act | present     |

    @tokex.endpoint.impersonation @inferred
    Scenario: The exchange at the token endpoint without an actor is refused for an app client that may only delegate
      Source: api-GetDerivedToken (ALLOW_TOKEN_EXCHANGE_IMPERSONATION); reasoned (RFC 6749, 5.2: unauthorized_client)

      When the app exchanges Alice's access token
      Then the HTTP status is 400
      And the request is refused with unauthorized_client
