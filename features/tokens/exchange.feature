Feature: GetDerivedToken exchanges a user's token for one that is narrower

  A service presents the token that it was given, and gets one for the service that it calls. With an actor token the
  new one names who acts for the user.

  Background:
    Given a user pool of its own with
      | UserPoolTier        | ESSENTIALS |
      | DeviceConfiguration | absent     |
      | MfaConfiguration    | OFF        |
    And an app client with
      | EnableTokenRevocation | true                                               |
      | GenerateSecret        | absent                                             |
      | ExplicitAuthFlows     | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: An exchange without an actor is as if the user acted

    Background:
      Given the administrator has called CreateUserPoolClient with
        | GenerateSecret                  | true                                                     |
        | ExplicitAuthFlows               | ALLOW_TOKEN_EXCHANGE_IMPERSONATION, ALLOW_REFRESH_TOKEN_AUTH |
        | AllowedOAuthFlowsUserPoolClient | true                                                     |
        | AllowedOAuthFlows               | code                                                     |
        | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin                    |
        | CallbackURLs                    | https://example.com                                      |

    @tokex.ok @documented
    Scenario: An access token is exchanged for an access token of the same user and another app client
      Source: api-GetDerivedToken; guide-cognito-user-pools-token-exchange

      When the administrator calls GetDerivedToken with
        | SubjectToken       | Alice's access token |
        | SubjectTokenType   | ACCESS_TOKEN         |
        | RequestedTokenType | ACCESS_TOKEN         |
      Then the answer holds
        | IssuedToken     | a JWT        |
        | IssuedTokenType | ACCESS_TOKEN |
        | TokenType       | Bearer       |
      And the token at IssuedToken holds
        | sub       | Alice's sub                                 |
        | token_use | access                                      |
        | client_id | the UserPoolClient.ClientId answered before |
        | act       | absent                                      |

    @tokex.no-refresh @documented
    Scenario: An exchange gives no refresh token
      Source: guide-cognito-user-pools-token-exchange; model-cognito-idp (GetDerivedTokenResponse)

      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
      Then the answer holds
        | IssuedToken  | a JWT  |
        | RefreshToken | absent |

    @tokex.types @documented
    Scenario: An ID token is exchanged for an ID token
      Source: api-GetDerivedToken (RequestedTokenType)

      When the administrator calls GetDerivedToken with
        | SubjectToken       | Alice's id token |
        | SubjectTokenType   | ID_TOKEN         |
        | RequestedTokenType | ID_TOKEN         |
      Then the answer holds
        | IssuedTokenType | ID_TOKEN |
      And the token at IssuedToken holds
        | sub       | Alice's sub |
        | token_use | id          |

    @tokex.types.saml @documented @text-inferred
    Scenario: An exchange for a SAML assertion is refused
      Source: api-GetDerivedToken (RequestedTokenType: SAML2 is no value of it); gh-aws-doc-sdk-examples-891 (class and
        form of a violated enum, of AdminCreateUser)

      When the administrator calls GetDerivedToken with
        | SubjectToken       | Alice's access token |
        | SubjectTokenType   | ACCESS_TOKEN         |
        | RequestedTokenType | SAML2                |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'requestedTokenType' failed to satisfy constraint: Member must satisfy enum value set"

    @tokex.scopes @documented
    Scenario: An exchange for scopes gives those that the token and the app client have
      Source: api-GetDerivedToken (Scopes)

      When the administrator calls GetDerivedToken with
        | SubjectToken       | Alice's access token                  |
        | SubjectTokenType   | ACCESS_TOKEN                          |
        | RequestedTokenType | ACCESS_TOKEN                          |
        | Scopes             | openid, aws.cognito.signin.user.admin |
      Then the answer holds
        | Scopes | aws.cognito.signin.user.admin |
      And the token at IssuedToken holds
        | scope | aws.cognito.signin.user.admin |

    @tokex.scopes.none @documented
    Scenario: An exchange without scopes gives those of the token
      Source: api-GetDerivedToken (Scopes)

      When the administrator calls GetDerivedToken with
        | SubjectToken       | Alice's access token |
        | SubjectTokenType   | ACCESS_TOKEN         |
        | RequestedTokenType | ACCESS_TOKEN         |
      Then the token at IssuedToken holds
        | scope | aws.cognito.signin.user.admin |

    @tokex.target.audience @documented
    Scenario: An exchange for an audience is accepted
      Source: api-GetDerivedToken (Audiences)

      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
        | Audiences        | orders               |
      Then the token at IssuedToken holds
        | sub | Alice's sub |

    @tokex.target.resource @documented
    Scenario: An exchange for a resource server is accepted
      Source: api-GetDerivedToken (Resources)

      Given the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | orders |
      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
        | Resources        | orders               |
      Then the token at IssuedToken holds
        | sub | Alice's sub |

    @tokex.target.unknown @inferred @open
    Scenario: An exchange for a resource server that the user pool does not have is refused
      Source: api-GetDerivedToken (Resources: of the user pool); reasoned
      Open: With which code?

      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
        | Resources        | orders               |
      Then the request is refused with one of
        | ResourceNotFoundException |
        | InvalidParameterException |

    @tokex.target @documented @code-inferred
    Scenario: An exchange for an audience and a resource server together is refused
      Source: api-GetDerivedToken (Audiences, Resources)

      Given the administrator has called CreateResourceServer with
        | Identifier | orders |
        | Name       | orders |
      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
        | Audiences        | orders               |
        | Resources        | orders               |
      Then the request is refused with InvalidParameterException

    @tokex.auth @documented
    Scenario: An exchange with the client secret is accepted
      Source: api-GetDerivedToken (ClientSecret)

      When the administrator calls GetDerivedToken with
        | ClientSecret     | the UserPoolClient.ClientSecret answered before |
        | SubjectToken     | Alice's access token                            |
        | SubjectTokenType | ACCESS_TOKEN                                    |
      Then the token at IssuedToken holds
        | sub | Alice's sub |

    @tokex.auth.wrong @documented @code-inferred
    Scenario: An exchange with a wrong client secret is refused
      Source: api-GetDerivedToken (ClientSecret)

      When the administrator calls GetDerivedToken with
        | ClientSecret     | notthesecretofthisclient12 |
        | SubjectToken     | Alice's access token       |
        | SubjectTokenType | ACCESS_TOKEN               |
      Then the request is refused with NotAuthorizedException

    @tokex.subject @inferred
    Scenario Outline: The exchange of a token is refused: <case>
      Source: reasoned (the subject token is verified; NotAuthorizedException is declared)

      When the administrator calls GetDerivedToken with
        | SubjectToken     | <token> |
        | SubjectTokenType | <type>  |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case       | token                              | type         |
        | tampered   | Alice's access token tampered with | ACCESS_TOKEN |
        | wrong-type | Alice's access token               | ID_TOKEN     |
        | no-token   | nothing.of.the.kind                | ACCESS_TOKEN |

    @tokex.subject.revoked @inferred
    Scenario: The exchange of an access token whose sign-in was revoked is refused
      Source: reasoned (the subject token is verified; NotAuthorizedException is declared)

      Given the administrator has signed Alice out everywhere
      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
      Then the request is refused with NotAuthorizedException

    @tokex.third-party @inferred @open
    Scenario: The exchange of a token of a provider that the user pool does not have is refused
      Source: api-GetDerivedToken (SubjectTokenProviderName); reasoned
      Open: With which code?

      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's id token |
        | SubjectTokenType         | ID_TOKEN         |
        | SubjectTokenProviderName | Elsewhere        |
      Then the request is refused with one of
        | NotAuthorizedException    |
        | ResourceNotFoundException |
        | InvalidParameterException |

    @tokex.third-party.saml @inferred @open
    Scenario: The exchange of a SAML assertion of no provider of the user pool is refused
      Source: api-GetDerivedToken (SubjectTokenType, SubjectTokenProviderName); reasoned
      Open: With which code?

      When the administrator calls GetDerivedToken with
        | SubjectToken             | bm90IGFuIGFzc2VydGlvbg== |
        | SubjectTokenType         | SAML2                    |
        | SubjectTokenProviderName | Elsewhere                |
      Then the request is refused with one of
        | NotAuthorizedException    |
        | ResourceNotFoundException |
        | InvalidParameterException |

    @tokex.flow.delegation.missing @documented @code-inferred
    Scenario: An exchange with an actor is refused for an app client that may only impersonate
      Source: api-GetDerivedToken (ALLOW_TOKEN_EXCHANGE_DELEGATION)

      Given Bob is a confirmed user
      And Bob has signed in with
        | ClientId | the client's id |
      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's access token |
        | SubjectTokenType | ACCESS_TOKEN         |
        | ActorToken       | Bob's access token   |
        | ActorTokenType   | ACCESS_TOKEN         |
      Then the request is refused with NotAuthorizedException
