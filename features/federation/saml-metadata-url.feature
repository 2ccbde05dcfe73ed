Feature: A SAML provider has its metadata at a URL

  The document is fetched when the identity provider is made, and again when somebody signs in.

  @idp.saml-metadata.url.sign-in @documented
  Scenario: A person signs in through a SAML provider whose metadata is at a URL
    Source: api-CreateIdentityProvider (ProviderDetails, a MetadataURL)

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
      | code | a UUID |
    And Alice is EXTERNAL_PROVIDER
