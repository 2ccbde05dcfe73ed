Feature: A profile is called after the provider and the subject

  The user name of a profile has at most 128 characters, and in a pool that does not tell letters apart small ones
  alone. An email address is no name of it.

  @fed.name @reported
  Scenario Outline: The user name of a profile is written <how> in a pool with CaseSensitive <sensitive>
    Source: field-web (Google_ in a pool of 2018, facebook_ in one of 2021); federated-profiles (small letters in pools
      that do not tell letters apart)

    Given a user pool of its own with
      | Domain                              | <domain prefix> |
      | UsernameConfiguration.CaseSensitive | <sensitive>     |
      | Schema                              | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice
    And Alice has signed in through Acme
    When the app exchanges Alice's code
    Then Alice's access token holds
      | username | matching (?-i:<name>)_.* |

    Examples:
      | case  | sensitive | how              | name |
      | true  | true      | as it was given  | Acme |
      | false | false     | in small letters | acme |

  @fed.name-length @reported @code-inferred
  Scenario: A subject that makes the user name longer than 128 characters is refused
    Source: federated-events (the text, of a SAML provider, behind the older words "Error in SAML response processing")

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice by a text of 124 characters
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | error_description | matching .*1 validation error detected: Value '.*' at 'userName' failed to satisfy constraint: Member must have length less than or equal to 128 |
      | error             | server_error |

  @fed.name-length.most @documented
  Scenario: A user name of 128 characters is accepted
    Source: model-cognito-idp (UsernameType: at most 128); federated-events (the refusal of more names it)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice by a text of 123 characters
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |

  @fed.profile.email-not-sign-in-name @reported
  Scenario: A profile is not found by its email address where the users of the pool are
    Source: gh-amazon-cognito-identity-js-600 (AdminGetUser in a pool whose names are addresses, 2017);
      gh-aws-sdk-js-3774 (2021); gh-cognito-local-380 (the code, of AdminUpdateUserAttributes
        for a user whom the pool does not have)

    Given a user pool of its own with
      | Domain             | <domain prefix> |
      | UsernameAttributes | email           |
      | Schema             | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | COGNITO, Acme                                         |
    And Bob is a confirmed user with the verified email "bob@"
    And Acme knows Alice as
      | email | "alice@" |
    And Alice has signed in through Acme
    When the administrator calls AdminGetUser with
      | Username | "alice@" |
    Then the request is refused with UserNotFoundException
    And AdminGetUser for Alice shows
      | UserAttributes.email | "alice@" |
    And the alias "bob@" belongs to Bob
