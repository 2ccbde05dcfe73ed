Feature: A provider that cannot be reached

  The endpoints of an OpenID provider stand in its settings, or are looked up at its issuer.

  @fed.unreachable @documented @open
  Scenario Outline: A sign-in through a provider whose <what> does not answer is refused
    Source: guide-authorization-endpoint (the texts of its table of errors); gh-amplify-js-3824 (server_error with
      "Exception processing authorization code", 2019)
    Open: which text belongs to which failure

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                             |
      | ProviderType                              | OIDC                             |
      | ProviderDetails.client_id                 | shop                             |
      | ProviderDetails.client_secret             | conformance                      |
      | ProviderDetails.authorize_scopes          | openid email profile phone       |
      | ProviderDetails.attributes_request_method | GET                              |
      | ProviderDetails.oidc_issuer               | <oidc issuer>                    |
      | AttributeMapping.email                    | email                            |
      | ProviderDetails.authorize_url             | {<oidc issuer>}/oauth2/authorize |
      | ProviderDetails.token_url                 | <token>                          |
      | ProviderDetails.attributes_url            | <attributes>                     |
      | ProviderDetails.jwks_uri                  | <keys>                           |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error             | one of: invalid_request, server_error |
      | error_description | present                               |
    And there is no user Alice's username

    Examples:
      | case       | what                    | token                            | attributes                   | keys                     |
      | token      | token endpoint          | https://localhost:1/token        | {<oidc issuer>}/userinfo     | {<oidc issuer>}/jwks     |
      | keys       | address of its keys     | {<oidc issuer>}/oauth2/token     | {<oidc issuer>}/userinfo     | https://localhost:1/jwks |
      | attributes | endpoint for attributes | {<oidc issuer>}/oauth2/token     | https://localhost:1/userinfo | {<oidc issuer>}/jwks     |

  @fed.unreachable.none @documented
  Scenario: A person signs in through a provider whose four endpoints are given in its settings
    Source: model-cognito-idp (ProviderDetails of OIDC: the four URLs may be given)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                             |
      | ProviderType                              | OIDC                             |
      | ProviderDetails.client_id                 | shop                             |
      | ProviderDetails.client_secret             | conformance                      |
      | ProviderDetails.authorize_scopes          | openid email profile phone       |
      | ProviderDetails.attributes_request_method | GET                              |
      | ProviderDetails.oidc_issuer               | <oidc issuer>                    |
      | AttributeMapping.email                    | email                            |
      | ProviderDetails.authorize_url             | {<oidc issuer>}/oauth2/authorize |
      | ProviderDetails.token_url                 | {<oidc issuer>}/oauth2/token     |
      | ProviderDetails.attributes_url            | {<oidc issuer>}/userinfo         |
      | ProviderDetails.jwks_uri                  | {<oidc issuer>}/jwks             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
