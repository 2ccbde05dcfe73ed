Feature: What an OpenID provider is asked

  The browser carries a request to the provider's authorization endpoint; with the code that it brings back the service
  asks for tokens.

  Background:
    Given a user pool of its own with
      | Domain | <domain prefix> |
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


  @fed.request @documented
  Scenario: The browser is sent to the provider with the client and the scopes of its settings
    Source: guide-cognito-user-pools-oidc-flow; field-web (the address to come back to, 2022); gh-amplify-js-239 (the
      state is the service's own)

    When Alice leaves for Acme with
      | scope | openid |
      | state | s1     |
    Then the browser is sent to Acme with
      | client_id     | shop                                           |
      | redirect_uri  | https://{the pool's domain}/oauth2/idpresponse |
      | response_type | code                                           |
      | scope         | openid email profile phone                     |
      | state         | other than s1                                  |
      | login_hint    | absent                                         |

  @fed.request.hints @documented
  Scenario: A hint of the app goes along to the provider
    Source: guide-authorization-endpoint (login_hint goes along to an OpenID provider)

    When Alice leaves for Acme with
      | login_hint | al |
    Then the browser is sent to Acme with
      | login_hint | al |

  @fed.state @reported
  Scenario: The state that goes to the provider tells which app asked, and where it is to be answered
    Source: gh-amplify-js-239 (a state of 2018, decoded, of an app that sent no state and no nonce)

    When Alice leaves for Acme
    Then the state told to Acme holds
      | userPoolId               | the pool's id             |
      | providerName             | Acme                      |
      | providerType             | OIDC                      |
      | clientId                 | the client's id           |
      | redirectURI              | the client's callback URL |
      | responseType             | code                      |
      | state                    | null                      |
      | nonce                    | null                      |
      | codeChallenge            | null                      |
      | codeChallengeMethod      | null                      |
      | serverHostPort           | present                   |
      | creationTimeSeconds      | present                   |
      | isStateForLinkingSession | false                     |

  @fed.state.asked @inferred
  Scenario: The state that goes to the provider holds the state and the nonce that the app sent
    Source: reasoned (it has members of these names, which were null where the app sent neither: gh-amplify-js-239)

    When Alice leaves for Acme with
      | state | s1  |
      | nonce | n-1 |
    Then the state told to Acme holds
      | state | s1  |
      | nonce | n-1 |

  @fed.token-request @reported
  Scenario: The service asks for tokens with the client's secret in the form
    Source: field-web (an event of API Gateway before a provider, 2022)

    When Alice signs in through Acme
    Then Acme was asked for Alice's tokens with
      | order                   | grant_type, client_id, redirect_uri, client_secret, code |
      | grant_type              | authorization_code                                       |
      | client_id               | shop                                                     |
      | client_secret           | conformance                                              |
      | redirect_uri            | https://{the pool's domain}/oauth2/idpresponse           |
      | content-type            | application/x-www-form-urlencoded; charset=UTF-8         |
      | user-agent              | Amazon/Cognito                                           |
      | accept-encoding         | gzip,deflate                                             |
      | x-amz-cognito-request-id | a UUID                                                  |
