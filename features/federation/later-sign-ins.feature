Feature: A later sign-in through an identity provider brings the profile up to date

  Acme is an OpenID provider of the user pool, as in first-sign-in.feature.

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
      | AttributeMapping.given_name               | given_name                 |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice as
      | email      | "alice@" |
      | given_name | Alice             |


  @fed.update @documented
  Scenario: The attributes are those of the latest sign-in
    Source: guide-cognito-user-pools-specifying-attribute-mapping (updated with the latest at every sign-in)

    Given Alice has signed in through Acme
    And Acme knows Alice as
      | email      | "new@" |
      | given_name | Alicia          |
    And Alice has opened another browser
    When Alice signs in through Acme
    Then Alice's profile holds
      | email      | "new@" |
      | given_name | Alicia          |
    And Alice is EXTERNAL_PROVIDER

  @fed.update.administrator @reported
  Scenario: An address that an administrator has marked as verified is not verified after the next sign-in
    Source: gh-amplify-cli-4427 (email_verified comes as false and is overwritten at every sign-in, of linked users
      of Facebook, 2020; that an administrator had set it is not told)

    Given Alice has signed in through Acme
    And the administrator has called AdminUpdateUserAttributes for Alice with
      | email_verified | true |
    And Alice has opened another browser
    When Alice signs in through Acme
    Then Alice's profile holds
      | email          | "alice@" |
      | email_verified | false             |

  @fed.claim-missing @documented
  Scenario: An attribute whose claim is not sent any more keeps its value
    Source: guide-cognito-user-pools-specifying-attribute-mapping (note on claims that no longer exist)

    Given Alice has signed in through Acme
    And Acme knows Alice as
      | email | "alice@" |
    And Alice has opened another browser
    When Alice signs in through Acme
    Then Alice's profile holds
      | given_name | Alice |

  @fed.session @documented
  Scenario: The browser's session answers a further request without the provider
    Source: guide-authorization-endpoint (a session of the browser is answered at once)

    Given Alice has signed in through Acme
    When the app sends Alice to /oauth2/authorize with
      | identity_provider | Acme |
    Then the browser is sent to the callback URL with
      | code | a text |

  @fed.disabled @inferred
  Scenario: A person whose profile is disabled is not signed in
    Source: reasoned (as a user of the pool is not; where the app is told of it nobody says)

    Given Alice has signed in through Acme
    And the administrator has disabled Alice
    And Alice has opened another browser
    When Alice signs in through Acme with
      | state | s1 |
    Then the browser is sent to the callback URL with
      | error             | invalid_request |
      | error_description | present         |
      | state             | s1              |
