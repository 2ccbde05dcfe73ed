Feature: GetDerivedToken with an actor token names who acts for the user

  The app client needs ALLOW_TOKEN_EXCHANGE_DELEGATION, and the new token has an act claim.

  Background:
    Given a user pool of its own with
      | UserPoolTier        | ESSENTIALS |
      | DeviceConfiguration | absent     |
    And Alice is a confirmed user
    And Alice is signed in
    And Bob is a confirmed user
    And Bob is signed in
    And the administrator has called CreateUserPoolClient with
      | ExplicitAuthFlows | ALLOW_TOKEN_EXCHANGE_DELEGATION, ALLOW_REFRESH_TOKEN_AUTH |

  @tokex.flow.delegation @documented
  Scenario: The token of an exchange with an actor has an act claim
    Source: api-GetDerivedToken (ActorToken)

    When the administrator calls GetDerivedToken with
      | SubjectToken       | Alice's access token |
      | SubjectTokenType   | ACCESS_TOKEN         |
      | ActorToken         | Bob's access token   |
      | ActorTokenType     | ACCESS_TOKEN         |
      | RequestedTokenType | ACCESS_TOKEN         |
    Then the token at IssuedToken holds
      | sub | Alice's sub |
      | act | present     |

  @tokex.flow.delegation.service @inferred
  Scenario: An exchange with the access token of an app client for its actor token gives an act claim
    Source: guide-cognito-user-pools-token-exchange (an actor token represents the service); reasoned (which token)

    Given the administrator has called CreateResourceServer with
      | Identifier | orders                                               |
      | Name       | orders                                               |
      | Scopes     | [{"ScopeName": "read", "ScopeDescription": "Read"}] |
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret                  | true                    |
      | ExplicitAuthFlows               | ALLOW_CLIENT_TOKEN_AUTH |
      | AllowedOAuthFlowsUserPoolClient | true                    |
      | AllowedOAuthFlows               | client_credentials      |
      | AllowedOAuthScopes              | orders/read             |
    And the administrator has called GetClientToken with
      | Secret | the UserPoolClient.ClientSecret answered before |
    When the administrator calls GetDerivedToken with
      | ClientId         | the UserPoolClient.ClientId answered first                       |
      | SubjectToken     | Alice's access token                                             |
      | SubjectTokenType | ACCESS_TOKEN                                                     |
      | ActorToken       | the ClientAuthenticationResult.AccessToken answered before       |
      | ActorTokenType   | ACCESS_TOKEN                                                     |
    Then the token at IssuedToken holds
      | sub | Alice's sub |
      | act | present     |

  @tokex.flow.impersonation @documented @code-inferred
  Scenario: An exchange without an actor is refused for an app client that may only delegate
    Source: api-GetDerivedToken (ALLOW_TOKEN_EXCHANGE_IMPERSONATION)

    When the administrator calls GetDerivedToken with
      | SubjectToken     | Alice's access token |
      | SubjectTokenType | ACCESS_TOKEN         |
    Then the request is refused with NotAuthorizedException

  @tokex.actor.type-required @documented @code-inferred
  Scenario: An exchange with an actor token whose type is missing is refused
    Source: api-GetDerivedToken (ActorTokenType)

    When the administrator calls GetDerivedToken with
      | SubjectToken     | Alice's access token |
      | SubjectTokenType | ACCESS_TOKEN         |
      | ActorToken       | Bob's access token   |
    Then the request is refused with InvalidParameterException

  @tokex.actor.wrong @inferred
  Scenario: An exchange with an actor token that was tampered with is refused
    Source: reasoned (the actor token is verified; NotAuthorizedException is declared)

    When the administrator calls GetDerivedToken with
      | SubjectToken     | Alice's access token             |
      | SubjectTokenType | ACCESS_TOKEN                     |
      | ActorToken       | Bob's access token tampered with |
      | ActorTokenType   | ACCESS_TOKEN                     |
    Then the request is refused with NotAuthorizedException

  @tokex.third-party.actor @inferred @open
  Scenario: An exchange with an actor of a provider that the user pool does not have is refused
    Source: api-GetDerivedToken (ActorTokenProviderName); reasoned
    Open: With which code?

    When the administrator calls GetDerivedToken with
      | SubjectToken           | Alice's access token |
      | SubjectTokenType       | ACCESS_TOKEN         |
      | ActorToken             | Bob's id token       |
      | ActorTokenType         | ID_TOKEN             |
      | ActorTokenProviderName | Elsewhere            |
    Then the request is refused with one of
      | NotAuthorizedException    |
      | ResourceNotFoundException |
      | InvalidParameterException |
