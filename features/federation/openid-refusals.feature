Feature: An ID token has to be the provider's word, for this pool and this sign-in

  What is wrong with it is told to the app, and no profile is made. Of the texts one is known; the others are open.

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
      | SupportedIdentityProviders      | Acme                                                  |
    And Acme knows Alice as
      | email | "alice@" |


  @fed.issuer @reported @code-inferred
  Scenario: An ID token of another issuer is refused
    Source: gh-github-cognito-openid-wrapper-100 (the text, 2023)

    Given Acme says of Alice
      | iss | https://other.example.com |
    When Alice signs in through Acme with
      | state | s1 |
    Then the browser is sent to the callback URL with
      | error_description | Bad id_token issuer https://other.example.com |
      | error             | invalid_request                               |
      | state             | s1                                            |
    And there is no user Alice's username

  @inferred @open
  Scenario Outline: An ID token that is <what> is refused
    Source: reasoned (OpenID Connect Core, 3.1.3.7, asks every client to check it)
    Open: error and text

    Given Acme says of Alice
      | <member> | <value> |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error             | one of: invalid_request, server_error |
      | error_description | present                               |
    And there is no user Alice's username

    Examples:
      | rule              | member    | value        | what                                |
      | fed.signature     | signature | another key  | signed with another key             |
      | fed.audience      | aud       | another-shop | for another client                  |
      | fed.expired       | exp       | past         | over                                |
      | fed.other-sign-in | nonce     | n-1          | for another sign-in                 |

  @fed.signature.right @documented
  Scenario: An ID token of the provider for this client and this sign-in is accepted
    Source: guide-cognito-user-pools-oidc-flow (the service checks the token, and makes the profile)

    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is EXTERNAL_PROVIDER

  @fed.token-refused @documented @open
  Scenario: A code that the provider does not take is refused
    Source: guide-authorization-endpoint (invalid_request: the provider's name, the status and "error getting token");
      gh-github-cognito-openid-wrapper-3 (another text, which quotes the whole answer, 2018)
    Open: which of the two texts it is today

    Given Acme says of Alice
      | status | 400 |
    When Alice signs in through Acme
    Then the browser is sent to the callback URL with
      | error             | invalid_request  |
      | error_description | matching .*400.* |
    And there is no user Alice's username

  @fed.provider-error @inferred
  Scenario: What the provider refuses is told to the app
    Source: reasoned (the provider's own error goes along; its text is the provider's)

    Given Alice has left for Acme
    When Alice comes back from Acme with
      | code              | absent        |
      | error             | access_denied |
      | error_description | No sign-in    |
    Then the browser is sent to the callback URL with
      | error             | access_denied |
      | error_description | No sign-in    |
    And there is no user Alice's username
