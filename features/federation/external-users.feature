Feature: What the API does with a user whom a provider's sign-in made

  Such a user has the status EXTERNAL_PROVIDER and no password in the pool.

  Background:
    Given a user pool of its own with
      | Domain                 | <domain prefix> |
      | MfaConfiguration       | OFF             |
      | Schema                 | absent          |
      | AccountRecoverySetting | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
      | AttributeMapping.email_verified           | email_verified             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | COGNITO, Acme                                         |
    And Acme knows Alice as
      | email          | "alice@" |
      | email_verified | true     |
    And Alice has signed in through Acme


  @fed.email-verified @documented
  Scenario: An address is verified where a claim that is mapped to email_verified says so
    Source: guide-cognito-user-pools-specifying-attribute-mapping (the verification status comes of a mapped claim)

    When the administrator calls AdminGetUser for Alice
    Then the answer holds
      | UserAttributes.email          | "alice@" |
      | UserAttributes.email_verified | true     |

  @forgot.external @reported @code-inferred
  Scenario: A person of a provider cannot ask for a reset code
    Source: gh-amplify-js-2383 (the text, on the pages of the hosted UI, of a person of Google, 2018)

    When Alice asks for a password reset
    Then the request is refused with NotAuthorizedException
    And the message is "User password cannot be reset in the current state."

  @fed.external-status.admin-reset @inferred
  Scenario: An administrator cannot reset the password of a person of a provider
    Source: reasoned (as the user's own request is answered)

    When the administrator resets Alice's password
    Then the request is refused with NotAuthorizedException
    And Alice is EXTERNAL_PROVIDER

  @pw.external-provider-user @reported
  Scenario: A person of a provider cannot sign in with a password by the API
    Source: gh-aws-cli-3348 (the whole answer, 2018)

    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "User is not authorized to get auth details."

  @fed.external-status.confirm @inferred
  Scenario: A person of a provider cannot be confirmed by an administrator
    Source: reasoned (as every status but UNCONFIRMED is answered)

    When the administrator calls AdminConfirmSignUp for Alice
    Then the request is refused with NotAuthorizedException
    And the message is "User cannot be confirmed. Current status is EXTERNAL_PROVIDER"
    And Alice is EXTERNAL_PROVIDER

  @adminset.external @documented
  Scenario: A person of a provider to whom an administrator gives a password is confirmed and signs in with it
    Source: model-cognito-idp (AdminSetUserPassword: EXTERNAL_PROVIDER becomes CONFIRMED)

    Given the administrator has called AdminSetUserPassword for Alice with
      | Permanent | true |
    When Alice signs in
    Then Alice is given tokens
    And Alice is CONFIRMED

  @adminset.external.still-federated @documented
  Scenario: A person of a provider with a password still signs in through the provider
    Source: model-cognito-idp (AdminSetUserPassword: such a user can still sign in as a federated user)

    Given the administrator has called AdminSetUserPassword for Alice with
      | Permanent | true |
    And Alice has opened another browser
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is CONFIRMED

  @fed.external-status.self @documented
  Scenario: A person of a provider changes attributes with the access token
    Source: guide-cognito-user-pools-identity-federation (profiles of federated users); model-cognito-idp
      (UpdateUserAttributes takes an access token with the scope); gh-amplify-js-6444 (the scope that it needs)

    Given the app has exchanged Alice's code
    When Alice calls UpdateUserAttributes with
      | UserAttributes.nickname | Al |
    Then the request is accepted
    And Alice's profile holds
      | nickname | Al |
