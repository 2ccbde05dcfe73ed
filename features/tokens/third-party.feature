Feature: GetDerivedToken exchanges a token of an identity provider of the user pool

  SubjectTokenProviderName names the provider, whose settings the token is judged by. Here everybody has signed in
  through the provider before.

  Rule: An ID token of an OIDC provider

    Background:
      Given a user pool of its own with
        | Domain                              | <domain prefix> |
        | UserPoolTier                        | ESSENTIALS      |
        | MfaConfiguration                    | OFF             |
        | Schema                              | absent          |
        | UsernameConfiguration.CaseSensitive | true            |
      And the administrator has called CreateIdentityProvider with
        | ProviderName                              | Acme                       |
        | ProviderType                              | OIDC                       |
        | ProviderDetails.client_id                 | shop                       |
        | ProviderDetails.client_secret             | conformance                |
        | ProviderDetails.authorize_scopes          | openid email profile phone |
        | ProviderDetails.attributes_request_method | GET                        |
        | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                                                             |
        | AllowedOAuthFlows               | code                                                                             |
        | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin                                            |
        | CallbackURLs                    | <callback URL>                                                                   |
        | SupportedIdentityProviders      | Acme                                                                             |
        | ExplicitAuthFlows               | ALLOW_TOKEN_EXCHANGE_IMPERSONATION, ALLOW_TOKEN_EXCHANGE_DELEGATION, ALLOW_REFRESH_TOKEN_AUTH |
      And Acme knows Alice
      And Alice has signed in through Acme

    @tokex.third-party.id-token @inferred
    Scenario: An ID token of a provider is exchanged for a token of the user whom the provider has signed in
      Source: api-GetDerivedToken (SubjectTokenProviderName); reasoned (whose token it is)

      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's ID token of Acme |
        | SubjectTokenType         | ID_TOKEN                 |
        | SubjectTokenProviderName | Acme                     |
        | RequestedTokenType       | ACCESS_TOKEN             |
      Then the answer holds
        | IssuedToken     | a JWT        |
        | IssuedTokenType | ACCESS_TOKEN |
      And the token at IssuedToken holds
        | username  | Alice's stored username |
        | token_use | access                  |
        | client_id | the client's id         |

    @tokex.third-party.unnamed @inferred
    Scenario: An exchange of an ID token of a provider is refused without SubjectTokenProviderName
      Source: api-GetDerivedToken (SubjectTokenProviderName: omitted for a token of Amazon Cognito); reasoned

      When the administrator calls GetDerivedToken with
        | SubjectToken     | Alice's ID token of Acme |
        | SubjectTokenType | ID_TOKEN                 |
      Then the request is refused with NotAuthorizedException

    @tokex.third-party.not-its-own @inferred
    Scenario Outline: An exchange of an ID token of a provider is refused where it is <what>
      Source: api-GetDerivedToken (validated against the provider's configuration); reasoned (NotAuthorizedException)

      Given Acme says of Alice
        | <member> | <value> |
      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's ID token of Acme |
        | SubjectTokenType         | ID_TOKEN                 |
        | SubjectTokenProviderName | Acme                     |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case      | member    | value                     | what                    |
        | signature | signature | another key               | signed with another key |
        | issuer    | iss       | https://other.example.com | another issuer's        |
        | audience  | aud       | another-shop              | for another client      |
        | over      | exp       | past                      | over                    |

    @tokex.third-party.delegation @inferred
    Scenario: An exchange with an ID token of a provider for its actor token gives an act claim
      Source: api-GetDerivedToken (ActorTokenProviderName); reasoned (whose token it is)

      Given Acme knows Bob
      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's ID token of Acme |
        | SubjectTokenType         | ID_TOKEN                 |
        | SubjectTokenProviderName | Acme                     |
        | ActorToken               | Bob's ID token of Acme   |
        | ActorTokenType           | ID_TOKEN                 |
        | ActorTokenProviderName   | Acme                     |
      Then the token at IssuedToken holds
        | username | Alice's stored username |
        | act      | present                 |

    @tokex.third-party.delegation.not-its-own @inferred
    Scenario: An exchange with an expired ID token of a provider for its actor token is refused
      Source: api-GetDerivedToken (ActorTokenProviderName); reasoned (the actor token is verified)

      Given Acme knows Bob
      And Acme says of Bob
        | exp | past |
      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's ID token of Acme |
        | SubjectTokenType         | ID_TOKEN                 |
        | SubjectTokenProviderName | Acme                     |
        | ActorToken               | Bob's ID token of Acme   |
        | ActorTokenType           | ID_TOKEN                 |
        | ActorTokenProviderName   | Acme                     |
      Then the request is refused with NotAuthorizedException

  Rule: An assertion of a SAML provider

    Background:
      Given a user pool of its own with
        | Domain                              | <domain prefix> |
        | UserPoolTier                        | ESSENTIALS      |
        | MfaConfiguration                    | OFF             |
        | Schema                              | absent          |
        | UsernameConfiguration.CaseSensitive | true            |
      And the administrator has called CreateIdentityProvider with
        | ProviderName                 | Corp            |
        | ProviderType                 | SAML            |
        | ProviderDetails.MetadataFile | <saml metadata> |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                                         |
        | AllowedOAuthFlows               | code                                                         |
        | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin                        |
        | CallbackURLs                    | <callback URL>                                               |
        | SupportedIdentityProviders      | Corp                                                         |
        | ExplicitAuthFlows               | ALLOW_TOKEN_EXCHANGE_IMPERSONATION, ALLOW_REFRESH_TOKEN_AUTH |
      And Corp knows Alice
      And Alice has signed in through Corp

    @tokex.third-party.assertion @inferred
    Scenario: An assertion is exchanged for a token of the user whom the provider has signed in
      Source: api-GetDerivedToken (SubjectTokenType SAML2, SubjectTokenProviderName); reasoned (whose token it is)

      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's assertion of Corp |
        | SubjectTokenType         | SAML2                     |
        | SubjectTokenProviderName | Corp                      |
        | RequestedTokenType       | ACCESS_TOKEN              |
      Then the answer holds
        | IssuedTokenType | ACCESS_TOKEN |
      And the token at IssuedToken holds
        | username  | Alice's stored username |
        | token_use | access                  |

    @tokex.third-party.assertion.not-its-own @inferred
    Scenario Outline: An exchange of a provider's assertion is refused where it is <what>
      Source: api-GetDerivedToken (validated against the provider's configuration); reasoned (NotAuthorizedException)

      Given Corp says of Alice
        | <member> | <value> |
      When the administrator calls GetDerivedToken with
        | SubjectToken             | Alice's assertion of Corp |
        | SubjectTokenType         | SAML2                     |
        | SubjectTokenProviderName | Corp                      |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case      | member    | value                          | what                     |
        | signature | signature | another key                    | signed with another key  |
        | unsigned  | signature | absent                         | not signed               |
        | issuer    | issuer    | https://other.example.com      | another issuer's         |
        | audience  | audience  | urn:amazon:cognito:sp:another  | for another user pool    |
        | over      | until     | 2020-01-01T00:00:00Z           | over                     |
        | early     | from      | 2100-01-01T00:00:00Z           | not good yet             |
