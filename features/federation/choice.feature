Feature: An app or the sign-in page chooses the provider

  `identity_provider` names a provider, `idp_identifier` one of its identifiers; without either the sign-in page
  offers what the client takes.

  Rule: An app can send a browser straight to a provider

    @az.idp.social @inferred
    Scenario Outline: The browser is sent to <name> without a page of the domain
      Source: model-cognito-idp (ProviderDetails: authorize_url and authorize_scopes of each type);
        guide-authorization-endpoint (identity_provider leads to the provider without a page); reasoned (the other
        parameters, of OAuth 2.0; the address to come back to is that of an OpenID provider: field-web, 2022)

      Given a user pool of its own with
        | Domain | <domain prefix> |
        | Schema | absent          |
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | <name>    |
        | ProviderType    | <name>    |
        | ProviderDetails | <details> |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO, <name> |
      When the app sends Alice to /oauth2/authorize with
        | identity_provider | <name> |
      Then the browser is sent away to "<url>" with
        | client_id     | shop                                           |
        | redirect_uri  | https://{the pool's domain}/oauth2/idpresponse |
        | response_type | code                                           |
        | scope         | <scope>                                        |
        | state         | a text                                         |

      Examples:
        | case     | name            | scope                 | url                                          | details                                                                                                                                         |
        | google   | Google          | email openid          | https://accounts.google.com/o/oauth2/v2/auth | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"}                                                       |
        | facebook | Facebook        | public_profile, email | https://www.facebook.com/v17.0/dialog/oauth  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "public_profile, email", "api_version": "v17.0"}                      |
        | amazon   | LoginWithAmazon | profile               | https://www.amazon.com/ap/oa                 | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "profile"}                                                            |
        | apple    | SignInWithApple | email name            | https://appleid.apple.com/auth/authorize     | {"client_id": "shop", "private_key": "{a private key for Sign in with Apple}", "authorize_scopes": "email name", "key_id": "K", "team_id": "T"} |

  Rule: A provider can have identifiers

    Background:
      Given a user pool of its own with
        | Domain | <domain prefix> |
        | Schema | absent          |
      And the administrator has called CreateIdentityProvider with
        | ProviderName                              | Acme                       |
        | ProviderType                              | OIDC                       |
        | ProviderDetails.client_id                 | shop                       |
        | ProviderDetails.client_secret             | conformance                |
        | ProviderDetails.authorize_scopes          | openid email profile phone |
        | ProviderDetails.attributes_request_method | GET                        |
        | ProviderDetails.oidc_issuer               | <oidc issuer>              |
        | AttributeMapping.email                    | email                      |
        | IdpIdentifiers                            | acme.example.com, acme     |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                                  |
        | AllowedOAuthFlows               | code, implicit                                        |
        | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                                        |
        | SupportedIdentityProviders      | COGNITO, Acme                                         |

    @az.idp.identifier @documented
    Scenario Outline: The browser is sent to the provider that has the identifier <identifier>
      Source: guide-authorization-endpoint (idp_identifier); guide-cognito-user-pools-managing-saml-idp-naming (of SAML
        providers)

      When the app sends Alice to /oauth2/authorize with
        | idp_identifier | <identifier> |
      Then the browser is sent to Acme with
        | client_id | shop |

      Examples:
        | case   | identifier       |
        | first  | acme.example.com |
        | second | acme             |

    @az.idp.identifier.unknown @inferred
    Scenario: An identifier that no provider of the client has is refused
      Source: reasoned (as a name that is unknown is, where the page says so: az.err.idp-unknown)

      When the app sends Alice to /oauth2/authorize with
        | idp_identifier | other.example.com |
      Then the browser is not sent to the app
      And the browser is sent to /error with
        | error     | Login option is not available. Please try another one |
        | client_id | the client's id                                       |

  Rule: The sign-in page offers what the client takes

    @fed.choice @reported
    Scenario: The sign-in page leads straight to the only provider of a client
      Source: field-web (an app client with Google alone, 2026)

      Given a user pool of its own with
        | Domain | <domain prefix> |
        | Schema | absent          |
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
      When the app sends Alice to /login
      Then the browser is sent to Acme with
        | client_id | shop |

    @fed.choice.page @documented
    Scenario: The sign-in page of a client with COGNITO and a provider asks for a user name and names the provider
      Source: model-cognito-idp (CreateUserPoolClient SupportedIdentityProviders: what the login page displays)

      Given a user pool of its own with
        | Domain | <domain prefix> |
        | Schema | absent          |
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
      When the app sends Alice to /login
      Then Alice is shown the sign-in page
      And the page says "Acme"

    @cli.idp.no-cognito @documented
    Scenario: The sign-in page of a client without COGNITO names its providers and asks for no user name
      Source: model-cognito-idp (CreateUserPoolClient SupportedIdentityProviders: what the login page displays)

      Given a user pool of its own with
        | Domain | <domain prefix> |
        | Schema | absent          |
      And the administrator has called CreateIdentityProvider with
        | ProviderName                              | Acme                       |
        | ProviderType                              | OIDC                       |
        | ProviderDetails.client_id                 | shop                       |
        | ProviderDetails.client_secret             | conformance                |
        | ProviderDetails.authorize_scopes          | openid email profile phone |
        | ProviderDetails.attributes_request_method | GET                        |
        | ProviderDetails.oidc_issuer               | <oidc issuer>              |
        | AttributeMapping.email                    | email                      |
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
        | SupportedIdentityProviders      | Acme, Corp                                            |
      When the app sends Alice to /login
      Then Alice is not shown the sign-in page
      And the page says "Acme"
      And the page says "Corp"

    @fed.choice.session @inferred
    Scenario: Somebody whom a provider signed in has to sign in again where the app asks for COGNITO
      Source: reasoned (with prompt none it is so: gh-amplify-js-14897, of a session of Google)

      Given a user pool of its own with
        | Domain | <domain prefix> |
        | Schema | absent          |
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
      And Acme knows Alice
      And Alice has signed in through Acme
      When the app sends Alice to /oauth2/authorize with
        | identity_provider | COGNITO |
      Then the browser is sent to /login

    @prm.prompt.none-cognito-federated @reported
    Scenario: With prompt none a session of a provider is refused where the app asks for COGNITO
      Source: gh-amplify-js-14897 (a session of Google, 2026); guide-authorization-endpoint (prompt none:
        login_required)

      Given a user pool of its own with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 2               |
        | Schema              | absent          |
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
      And Acme knows Alice
      And Alice has signed in through Acme
      When the app sends Alice to /oauth2/authorize with
        | identity_provider | COGNITO |
        | prompt            | none    |
      Then the browser is sent to the callback URL with
        | error | login_required |

    @fed.request.prompt @documented
    Scenario: A prompt of the app goes along to the provider
      Source: guide-authorization-endpoint (prompt goes along to the provider, of managed login alone)

      Given a user pool of its own with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 2               |
        | Schema              | absent          |
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
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Acme knows Alice
      When Alice leaves for Acme with
        | prompt | select_account |
      Then the browser is sent to Acme with
        | prompt | select_account |
