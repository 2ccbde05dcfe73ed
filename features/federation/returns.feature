Feature: A browser comes back from a provider with what it left with

  The address `/oauth2/idpresponse` takes a browser back by the `state` that it was sent to the provider with, within
  five minutes and once.

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
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | COGNITO, Acme                                         |
    And Acme knows Alice as
      | email | "alice@" |


  @az.err.invalid-state @reported
  Scenario: A return with an unknown state ends at an error page
    Source: gh-amplify-js-6291 (page and text, 2020; what was wrong with the state is not told); gh-amplify-swift-1602
      (the text in small letters, 2022)

    Given Alice has left for Acme
    When Alice comes back from Acme with
      | state | unknown |
    Then Alice is shown the error page
    And the page says "Invalid State"
    And the browser is not sent to the app

  @az.err.invalid-state.other-browser @inferred
  Scenario: A return in another browser than the one that left is refused
    Source: reasoned (gh-foundations-10177 tells that the return needs a cookie of the domain; else anybody could be
      signed in as somebody else)

    Given Alice has left for Acme
    And Alice has opened another browser
    When Alice comes back from Acme
    Then Alice is shown the error page
    And the browser is not sent to the app

  @az.err.invalid-state.again @inferred
  Scenario: A second return with one state is refused
    Source: reasoned (a state is good for one sign-in)

    Given Alice has left for Acme
    And Alice has come back from Acme
    When Alice comes back from Acme
    Then Alice is shown the error page
    And the browser is not sent to the app

  @fed.state.late @documented
  Scenario: A return after five minutes is not a sign-in, and leads to the sign-in page
    Source: guide-cognito-user-pools-oidc-flow (five minutes; the error message of which it tells was not seen);
      gh-foundations-10177 (a return with a stale state, how old is not told, leads to the login page, 2023)

    Given Alice has left for Acme
    And 6 minutes have passed
    When Alice comes back from Acme
    Then Alice is shown the sign-in page
    And there is no user Alice's username

  @fed.token-refused.no-code @inferred
  Scenario: A return without a code is refused
    Source: reasoned (there is nothing to exchange)

    Given Alice has left for Acme
    When Alice comes back from Acme with
      | code | absent |
    Then the browser is sent to the callback URL with
      | error             | one of: invalid_request, server_error |
      | error_description | present                               |
