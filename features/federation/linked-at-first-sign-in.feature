Feature: PreSignUp links whoever signs in for the first time

  The function link_by_email links a person of a provider to the user with the same email address while he signs in.

  @fed.link-on-first @reported @open
  Scenario: A person whom PreSignUp links is signed in as the user at the second try
    Source: federated-links (landed at the first click, measured in September 2026); gh-amplify-flutter-1716 (refused
      at the first, "Already found an entry for username", and signed in at the second)
    Open: whether the first sign-in succeeds

    Given a user pool of its own with
      | Domain                              | <domain prefix>          |
      | LambdaConfig.PreSignUp              | <function link_by_email> |
      | Schema                              | absent                   |
      | UsernameConfiguration.CaseSensitive | true                     |
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
    And Alice is a confirmed user with the verified email "alice@"
    And Acme knows Bob as
      | email | "alice@" |
    And once already, Bob signs in through Acme
    When Bob signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice's profile holds
      | identities | matching .*"providerName":"Acme".*"primary":false.* |
    And there is no user Bob's username

  @fed.link-on-first.nobody @inferred
  Scenario: A person whose email address no user has is refused, since the function raises an error
    Source: reasoned (link_by_email finds nobody to link him to; what PreSignUp raises is told to the app:
      fed.trigger.refusal)

    Given a user pool of its own with
      | Domain                              | <domain prefix>          |
      | LambdaConfig.PreSignUp              | <function link_by_email> |
      | Schema                              | absent                   |
      | UsernameConfiguration.CaseSensitive | true                     |
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
    And Alice is a confirmed user with the verified email "alice@"
    And Acme knows Bob as
      | email | "bob@" |
    When Bob signs in through Acme
    Then the browser is sent to the callback URL with
      | error             | invalid_request |
      | error_description | present         |
    And there is no user Bob's username
    And Alice's profile holds
      | identities | absent |
