Feature: What a provider says has to fit the user pool

  Whatever does not fit is told to the app; the texts are those that came back to its callback URL.

  @fed.required-missing @reported
  Scenario Outline: A first sign-in without a required attribute is refused: <case>
    Source: field-web (of Facebook: phone_number by an implicit grant, 2021; email by a code, undated)

    Given a user pool of its own with
      | Domain | <domain prefix>                              |
      | Schema | [{"Name": "phone_number", "Required": true}] |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
      | AttributeMapping.phone_number             | phone_number               |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice as
      | email | "alice@" |
    When Alice signs in through Acme with
      | response_type | <type> |
    Then the browser is sent to the callback URL with<where>
      | error_description | attributes required: [phone_number] |
      | error             | invalid_request                     |
    And the redirect is "{the client's callback URL}<letters>&error=invalid_request"
    And there is no user Alice's username

    Examples:
      | case     | type  | where             | letters                                                         |
      | code     | code  |                   | ?error_description=attributes+required%3A+%5Bphone_number%5D |
      | implicit | token | , in the fragment | #error_description=attributes+required%3A+%5Bphone_number%5D |

  @fed.required-missing.complete @documented
  Scenario: A first sign-in with every required attribute makes a profile
    Source: guide-cognito-user-pools-specifying-attribute-mapping (each required attribute needs a mapping)

    Given a user pool of its own with
      | Domain | <domain prefix>                              |
      | Schema | [{"Name": "phone_number", "Required": true}] |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
      | AttributeMapping.phone_number             | phone_number               |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice as
      | phone_number | "+1alice" |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice's profile holds
      | phone_number | "+1alice" |

  @fed.required-missing.several @reported @code-inferred
  Scenario: Every required attribute that is missing is named
    Source: federated-events (the text, of given_name and family_name, of Apple); field-web (invalid_request, where one
      attribute is missing)

    Given a user pool of its own with
      | Domain | <domain prefix>                                                                       |
      | Schema | [{"Name": "given_name", "Required": true}, {"Name": "family_name", "Required": true}] |
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
    And Acme knows Alice as
      | email | "alice@" |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error_description | attributes required: [given_name, family_name] |
      | error             | invalid_request                                |

  @fed.immutable @reported
  Scenario: A second sign-in with an attribute that cannot be changed is refused
    Source: gh-amazon-cognito-auth-js-48 (the text and invalid_request, in a fragment, 2017); gh-aws-sdk-ios-2296 (both,
      2020); guide-cognito-user-pools-specifying-attribute-mapping (even where the value is the same)

    Given a user pool of its own with
      | Domain | <domain prefix>                       |
      | Schema | [{"Name": "email", "Mutable": false}] |
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
    And Acme knows Alice as
      | email | "alice@" |
    And Alice has signed in through Acme
    And Alice has opened another browser
    When Alice signs in through Acme with
      | state | s1 |
    Then the browser is sent to the callback URL with
      | error_description | matching Invalid user attributes: email: Attribute cannot be updated\.\s+ |
      | state             | s1                                                                       |
      | error             | invalid_request                                                          |

  @fed.unwritable @documented @code-inferred
  Scenario: An attribute that the app client may not write is refused
    Source: guide-cognito-user-pools-specifying-attribute-mapping (an error); api-CreateUserPoolClient (WriteAttributes)

    Given a user pool of its own with
      | Domain | <domain prefix> |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
      | AttributeMapping.given_name               | given_name                 |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
      | WriteAttributes                 | email                                                 |
    And Acme knows Alice as
      | email      | "alice@" |
      | given_name | Alice    |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error             | invalid_request |
      | error_description | present         |
    And there is no user Alice's username

  @fed.value @documented @code-inferred
  Scenario: A value that is too long for its attribute is refused
    Source: guide-cognito-user-pools-specifying-attribute-mapping (an error, when users sign in)

    Given a user pool of its own with
      | Domain | <domain prefix>                                                                                           |
      | Schema | [{"Name": "given_name", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "5"}}] |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
      | AttributeMapping.given_name               | given_name                 |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice as
      | given_name | Alexandra |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error             | invalid_request |
      | error_description | present         |
    And there is no user Alice's username

  @fed.username-missing @reported @code-inferred
  Scenario: Claims without the one that is mapped to the user name are refused
    Source: gh-amplify-js-239 (beginning of the text, 2018); gh-github-cognito-openid-wrapper-37 (whole text, 2020)

    Given a user pool of its own with
      | Domain | <domain prefix> |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
      | AttributeMapping.username                 | employee_number            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice as
      | email | "alice@" |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error_description | username attribute mapping required |
      | error             | one of: invalid_request, server_error |
