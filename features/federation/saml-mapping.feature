Feature: What a SAML provider says has to fit the user pool

  Whatever does not fit is told to the app as a server error.

  @fed.unknown-standard @inferred
  Scenario: A SAML provider's mapping of username is refused as an attribute that the pool does not have
    Source: reasoned (the error, and the text as it begins today); gh-cloudfront-authorization-at-edge-153 (2021, with
      the older beginning of the text)

    Given a user pool of its own with
      | Domain | <domain prefix> |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | AttributeMapping.username    | id              |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice as
      | id | 1084 |
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | error_description | matching .*Invalid user attributes: username: Attribute does not exist in the schema\. ? |
      | error             | server_error                                                                            |
    And there is no user Alice's username

  @fed.unknown-custom @reported @code-inferred
  Scenario: A SAML response with an attribute that is mapped to a custom attribute which the pool lacks is refused
    Source: gh-aws-genai-llm-chatbot-636 (the text, 2025)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                         | Corp            |
      | ProviderType                         | SAML            |
      | ProviderDetails.MetadataFile         | <saml metadata> |
      | AttributeMapping.email               | email           |
      | AttributeMapping.custom:chatbot_role | role            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice as
      | role | admin |
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | error_description | Invalid SAML response received: Invalid user attributes: Type for attribute {custom:chatbot_role} could not be determined |
      | error             | server_error                                                                                                              |
    And there is no user Alice's username

  @fed.unknown-custom.not-sent @inferred
  Scenario: A SAML response without an attribute that is mapped to a custom attribute which the pool lacks signs in
    Source: reasoned (what was not sent is left as it is: guide-cognito-user-pools-specifying-attribute-mapping)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                         | Corp            |
      | ProviderType                         | SAML            |
      | ProviderDetails.MetadataFile         | <saml metadata> |
      | AttributeMapping.email               | email           |
      | AttributeMapping.custom:chatbot_role | role            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |

  @fed.required-missing.saml @reported @code-inferred
  Scenario: A SAML response without a required attribute is refused
    Source: federated-events (the text, behind the older words "Error in SAML response processing", undated)

    Given a user pool of its own with
      | Domain | <domain prefix>                       |
      | Schema | [{"Name": "email", "Required": true}] |
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
    And Corp knows Alice
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | error_description | matching .*Invalid user attributes: email: The attribute is required ? |
      | error             | server_error                                                         |
    And there is no user Alice's username
