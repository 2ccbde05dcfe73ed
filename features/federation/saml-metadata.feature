Feature: A SAML provider's metadata tells where people sign in, and by what it signs

  A document at a URL is fetched when the identity provider is made.

  @fed.saml.signature.either @documented
  Scenario: A person signs in by a response that fits the second of two certificates
    Source: guide-cognito-user-pools-saml-idp-things-to-know (any certificate of the metadata)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp                                  |
      | ProviderType                 | SAML                                  |
      | ProviderDetails.MetadataFile | <saml metadata with two certificates> |
      | AttributeMapping.email       | email                                 |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid, email  |
      | CallbackURLs                    | <callback URL> |
      | SupportedIdentityProviders      | Corp           |
    And Corp knows Alice
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is EXTERNAL_PROVIDER

  @fed.saml.signature.neither @documented @open
  Scenario: A response that fits neither of two certificates is refused
    Source: guide-cognito-user-pools-saml-idp-things-to-know (any certificate of the metadata)
    Open: error and text

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp                                  |
      | ProviderType                 | SAML                                  |
      | ProviderDetails.MetadataFile | <saml metadata with two certificates> |
      | AttributeMapping.email       | email                                 |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid, email  |
      | CallbackURLs                    | <callback URL> |
      | SupportedIdentityProviders      | Corp           |
    And Corp knows Alice
    And Corp says of Alice
      | signature | another key |
    When Alice signs in through Corp
    Then the browser brings the app no code
    And there is no user Alice's username

  @idp.saml-metadata.url.sign-in @documented
  Scenario: A person signs in through a SAML provider whose metadata is at a URL
    Source: model-cognito-idp (ProviderDetails of SAML: a MetadataURL in place of a file)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                | Corp                |
      | ProviderType                | SAML                |
      | ProviderDetails.MetadataURL | <saml metadata url> |
      | AttributeMapping.email      | email               |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid, email  |
      | CallbackURLs                    | <callback URL> |
      | SupportedIdentityProviders      | Corp           |
    And Corp knows Alice
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is EXTERNAL_PROVIDER
