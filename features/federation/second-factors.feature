Feature: A sign-in through a provider asks for no second factor

  Whatever the pool's MFA, it is the provider that proves who somebody is.

  @fed.mfa @documented
  Scenario: A person of a provider is signed in where MFA is required
    Source: guide-user-pool-settings-mfa (users who sign in through a provider are not asked)

    Given a user pool of its own with
      | Domain                                | <domain prefix> |
      | MfaConfiguration                      | ON              |
      | SoftwareTokenMfaConfiguration.Enabled | true            |
      | Schema                                | absent          |
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
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |

  @fed.mfa.linked @documented
  Scenario: A linked user with TOTP is signed in through the provider without a code
    Source: guide-user-pool-settings-mfa (users who sign in through a provider are not asked)

    Given a user pool of its own with
      | Domain                                | <domain prefix> |
      | MfaConfiguration                      | OPTIONAL        |
      | SoftwareTokenMfaConfiguration.Enabled | true            |
      | Schema                                | absent          |
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
    And Alice is a confirmed user
    And Alice has TOTP as her MFA
    And Acme knows Bob
    And the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    When Bob signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |

  @fed.mfa.linked.password @documented
  Scenario: A linked user with TOTP is asked for a code after the password
    Source: guide-user-pool-settings-mfa (a code after the password; users who sign in through a provider are not asked)

    Given a user pool of its own with
      | Domain                                | <domain prefix> |
      | MfaConfiguration                      | OPTIONAL        |
      | SoftwareTokenMfaConfiguration.Enabled | true            |
      | Schema                                | absent          |
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
    And Alice is a confirmed user
    And Alice has TOTP as her MFA
    And Acme knows Bob
    And the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    And Bob has signed in through Acme
    When Alice starts to sign in
    Then Alice is asked for SOFTWARE_TOKEN_MFA
