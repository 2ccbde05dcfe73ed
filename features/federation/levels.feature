Feature: The level of a sign-in through an OpenID provider is the provider's, by the names of the user pool

  The app asks for levels by acr_values. AcrMapping says what the provider calls each of the four.

  Background:
    Given a user pool of its own with
      | Domain                                        | <domain prefix> |
      | UserPoolTier                                  | ESSENTIALS      |
      | Schema                                        | absent          |
      | AcrConfiguration                              | absent          |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | absent          |
      | Policies.PasswordPolicy                       | absent          |
      | UserAttributeUpdateSettings                   | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                                                         |
      | ProviderType                              | OIDC                                                         |
      | ProviderDetails.client_id                 | shop                                                         |
      | ProviderDetails.client_secret             | conformance                                                  |
      | ProviderDetails.authorize_scopes          | openid email profile phone                                   |
      | ProviderDetails.attributes_request_method | GET                                                          |
      | ProviderDetails.oidc_issuer               | <oidc issuer>                                                |
      | AcrMapping                                | {"Level1": "basic", "Level3": "strong", "Level4": "hardware"} |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                  |
      | AllowedOAuthFlows               | code                                  |
      | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                        |
      | SupportedIdentityProviders      | Acme                                  |
    And Acme knows Alice

  @acr.idp-mapping @documented
  Scenario Outline: What the provider calls <told> is <level>
    Source: model-cognito-idp (AcrMapping: a value that is not mapped is the lowest level);
      guide-cognito-user-pools-step-up-authentication (federated sign-in)

    Given Acme says of Alice
      | acr | <told> |
    And Alice has signed in through Acme with
      | acr_values | urn:cognito:loa:4 urn:cognito:loa:1 |
    When the app exchanges Alice's code
    Then Alice's access token holds
      | acr | <level> |
    And Alice's id token holds
      | acr | <level> |

    Examples:
      | case     | told     | level             |
      | third    | strong   | urn:cognito:loa:3 |
      | fourth   | hardware | urn:cognito:loa:4 |
      | unmapped | whatever | urn:cognito:loa:1 |

  @acr.idp-mapping.methods @documented
  Scenario: The methods that the provider tells are those of the ID token
    Source: guide-cognito-user-pools-step-up-authentication (acr and amr are taken of the provider's response)

    Given Acme says of Alice
      | acr | hardware |
      | amr | pwd, otp |
    And Alice has signed in through Acme with
      | acr_values | urn:cognito:loa:4 |
    When the app exchanges Alice's code
    Then Alice's id token holds
      | amr | in any order: pwd, otp |

  @acr.idp-mapping.fed @documented
  Scenario: The amr of a sign-in through a provider that tells neither level nor methods is fed
    Source: guide-cognito-user-pools-step-up-authentication (amr: fed)

    Given Acme says of Alice
      | acr | absent |
      | amr | absent |
    And Alice has signed in through Acme with
      | acr_values | urn:cognito:loa:4 |
    When the app exchanges Alice's code
    Then Alice's id token holds
      | amr | fed |

  @acr.request.tier.provider @inferred
  Scenario: On the Lite plan a sign-in through a provider passes over the levels that the app asks for
    Source: reasoned (acr_values are ignored there, and the claims are told to come in response to them:
      guide-cognito-user-pools-step-up-authentication; what a provider tells unasked is said of no plan)

    Given the administrator has called UpdateUserPool with
      | UserPoolTier | LITE |
    And Acme says of Alice
      | acr | strong |
    And Alice has signed in through Acme with
      | acr_values | urn:cognito:loa:3 |
    When the app exchanges Alice's code
    Then Alice's id token holds
      | acr | absent |
