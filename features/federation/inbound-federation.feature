Feature: InboundFederation changes what a provider says

  The function is called at every sign-in through a provider, before a profile is made or brought up to date.

  @fed.trigger.inbound @documented
  Scenario: The function is given what the provider said, by where it said it
    Source: guide-user-pool-lambda-inbound-federation; trigger-samples (an event of an OpenID provider)

    Given a user pool of its own with
      | Domain                                       | <domain prefix>        |
      | LambdaConfig.InboundFederation.LambdaArn     | <function inbound_all> |
      | LambdaConfig.InboundFederation.LambdaVersion | V1_0                   |
      | Schema                                       | absent                 |
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
      | email      | "alice@" |
      | given_name | Alice    |
    When Alice signs in through Acme
    Then the event of InboundFederation_ExternalProvider holds
      | version                                     | 1                                |
      | callerContext.clientId                      | the client's id                  |
      | request.providerName                        | Acme                             |
      | request.providerType                        | OIDC                             |
      | request.attributes.idToken.sub              | {Alice's subject}                |
      | request.attributes.idToken.iss              | <oidc issuer>                    |
      | request.attributes.userInfo.email           | "alice@"                         |
      | request.attributes.userInfo.given_name      | Alice                            |
      | request.attributes.tokenResponse.token_type | Bearer                           |
      | request.userAttributes                      | absent                           |

  @fed.trigger.inbound.empty @documented
  Scenario: An empty answer keeps whatever the provider said
    Source: guide-user-pool-lambda-inbound-federation (an empty userAttributesToMap retains all)

    Given a user pool of its own with
      | Domain                                       | <domain prefix>        |
      | LambdaConfig.InboundFederation.LambdaArn     | <function inbound_all> |
      | LambdaConfig.InboundFederation.LambdaVersion | V1_0                   |
      | Schema                                       | absent                 |
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
      | email      | "alice@" |
      | given_name | Alice    |
    When Alice signs in through Acme
    Then Alice's profile holds
      | email      | "alice@" |
      | given_name | Alice    |

  @fed.trigger.inbound.changed @documented
  Scenario: An answer takes the place of what the provider said, and drops what it does not name
    Source: guide-user-pool-lambda-inbound-federation (what userAttributesToMap leaves out is dropped)

    Given a user pool of its own with
      | Domain                                       | <domain prefix>         |
      | LambdaConfig.InboundFederation.LambdaArn     | <function inbound_name> |
      | LambdaConfig.InboundFederation.LambdaVersion | V1_0                    |
      | Schema                                       | absent                  |
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
      | email      | "alice@" |
      | given_name | Alice    |
    When Alice signs in through Acme
    Then Alice's profile holds
      | given_name | ALICE  |
      | email      | absent |

  @fed.trigger.inbound.later @documented
  Scenario: The function is called at a later sign-in too
    Source: guide-user-pool-lambda-inbound-federation (at every sign-in through a provider)

    Given a user pool of its own with
      | Domain                                       | <domain prefix>         |
      | LambdaConfig.InboundFederation.LambdaArn     | <function inbound_name> |
      | LambdaConfig.InboundFederation.LambdaVersion | V1_0                    |
      | Schema                                       | absent                  |
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
      | email      | "alice@" |
      | given_name | Alice    |
    And Alice has signed in through Acme
    And Acme knows Alice as
      | given_name | Alicia |
    And Alice has opened another browser
    When Alice signs in through Acme
    Then Alice's profile holds
      | given_name | ALICIA |

  @fed.trigger.inbound.attached @documented
  Scenario: A function that is attached by UpdateUserPool is called from then on
    Source: guide-user-pool-lambda-inbound-federation; api-UpdateUserPool (LambdaConfig)

    Given a user pool of its own with
      | Domain                                                                | <domain prefix> |
      | Schema                                                                | absent          |
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent          |
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
      | email      | "alice@" |
      | given_name | Alice    |
    And the administrator has called UpdateUserPool with
      | LambdaConfig.InboundFederation.LambdaArn     | <function inbound_name> |
      | LambdaConfig.InboundFederation.LambdaVersion | V1_0                    |
    When Alice signs in through Acme
    Then Alice's profile holds
      | given_name | ALICE |

  @fed.trigger.inbound.saml @documented
  Scenario: Of a SAML provider the function is given the attributes of the assertion
    Source: guide-user-pool-lambda-inbound-federation; trigger-samples (an event of a SAML provider)

    Given a user pool of its own with
      | Domain                                       | <domain prefix>        |
      | LambdaConfig.InboundFederation.LambdaArn     | <function inbound_all> |
      | LambdaConfig.InboundFederation.LambdaVersion | V1_0                   |
      | Schema                                       | absent                 |
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
    And Corp knows Alice as
      | email | "alice@" |
    When Alice signs in through Corp
    Then the event of InboundFederation_ExternalProvider holds
      | request.providerName                 | Corp     |
      | request.providerType                 | SAML     |
      | request.attributes.samlResponse.email | "alice@" |
      | request.attributes.idToken           | absent   |
