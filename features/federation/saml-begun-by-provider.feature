Feature: A SAML provider begins a sign-in by itself

  The relay state says what an app would have asked for; the provider's IDPInit has to allow it.

  @fed.saml.unsolicited.allowed @documented
  Scenario: A response without a request signs in where IDPInit is true
    Source: guide-cognito-user-pools-SAML-session-initiation; model-cognito-idp (ProviderDetails of SAML: IDPInit)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPInit      | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Corp sends Alice by itself with the relay state
      | identity_provider | Corp                      |
      | client_id         | the client's id           |
      | redirect_uri      | the client's callback URL |
      | response_type     | code                      |
      | scope             | openid email              |
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is EXTERNAL_PROVIDER

  @fed.saml.unsolicited.identifier @documented
  Scenario: A response without a request signs in where the relay state has the provider's identifier
    Source: guide-saml2-idpresponse-endpoint (idp_identifier)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPInit      | true            |
      | IdpIdentifiers               | corp.example    |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Corp sends Alice by itself with the relay state
      | idp_identifier | corp.example              |
      | client_id      | the client's id           |
      | redirect_uri   | the client's callback URL |
      | response_type  | code                      |
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is EXTERNAL_PROVIDER

  @fed.saml.unsolicited @reported
  Scenario Outline: A response without a request is refused where IDPInit is <init>
    Source: gh-amplify-genai-backend-25 (the text, from a tile of Okta, in a user pool that was not set up for it: what
      IDPInit and the relay state were is not told, 2024)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPInit      | <init>          |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Corp sends Alice by itself with the relay state
      | identity_provider | Corp                      |
      | client_id         | the client's id           |
      | redirect_uri      | the client's callback URL |
      | response_type     | code                      |
    Then the page says "Invalid samlResponse or relayState from identity provider"
    And the browser is not sent to the app
    And there is no user Alice's username

    Examples:
      | case   | init   |
      | absent | absent |
      | false  | false  |

  @fed.saml.no-relay-state @inferred
  Scenario: A response with a relay state that says nothing is refused
    Source: reasoned (the text names the relay state too: gh-amplify-genai-backend-25, of a provider that may not begin)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPInit      | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Corp sends Alice by itself with the relay state
      | nothing | x |
    Then the page says "Invalid samlResponse or relayState from identity provider"
    And the browser is not sent to the app

  @fed.saml.unsolicited.elsewhere @inferred
  Scenario: A relay state with another address than the client's is refused
    Source: reasoned (as the same request at /oauth2/authorize is)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPInit      | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Corp sends Alice by itself with the relay state
      | identity_provider | Corp                          |
      | client_id         | the client's id               |
      | redirect_uri      | https://mallory.example.com/  |
      | response_type     | code                          |
    Then the browser is not sent to the app
    And there is no user Alice's username
