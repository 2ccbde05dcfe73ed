Feature: A SAML response is good for one sign-in

  Nobody who has seen a response on its way signs in by it afterwards.

  Background:
    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPInit      | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice

  @fed.saml.replayed @documented @open
  Scenario: A response without a request is refused when it is posted a second time
    Source: guide-cognito-user-pools-saml-idp-things-to-know (no replayed assertions: one with the ID of an earlier one)
    Open: error and text

    Given Corp has sent Alice by itself with the relay state
      | identity_provider | Corp                      |
      | client_id         | the client's id           |
      | redirect_uri      | the client's callback URL |
      | response_type     | code                      |
    When what Corp said of Alice is posted again
    Then the browser brings the app no code

  @fed.saml.replayed.elsewhere @documented @open
  Scenario: A response without a request is refused when another browser posts it once more
    Source: guide-cognito-user-pools-saml-idp-things-to-know (no replayed assertions: one with the ID of an earlier one)
    Open: error and text

    Given Corp has sent Alice by itself with the relay state
      | identity_provider | Corp                      |
      | client_id         | the client's id           |
      | redirect_uri      | the client's callback URL |
      | response_type     | code                      |
    And Alice has opened another browser
    When what Corp said of Alice is posted again
    Then the browser brings the app no code

  @fed.saml.replayed.answer @documented @open
  Scenario: A response to a request is refused when it is posted a second time
    Source: guide-cognito-user-pools-saml-idp-things-to-know (no replayed assertions: one with the ID of an earlier one)
    Open: error and text

    Given Alice has signed in through Corp
    When what Corp said of Alice is posted again
    Then the browser brings the app no code

  @fed.saml.replayed.new @inferred
  Scenario: Another response without a request about the same person signs in again
    Source: guide-cognito-user-pools-SAML-session-initiation (a provider that begins); reasoned (a response of its own
      each time: only the same assertion is no good again)

    Given Corp has sent Alice by itself with the relay state
      | identity_provider | Corp                      |
      | client_id         | the client's id           |
      | redirect_uri      | the client's callback URL |
      | response_type     | code                      |
    When Corp sends Alice by itself with the relay state
      | identity_provider | Corp                      |
      | client_id         | the client's id           |
      | redirect_uri      | the client's callback URL |
      | response_type     | code                      |
    Then the browser is sent to the callback URL with
      | code | a text |
