Feature: A person signs in through a SAML provider

  Corp is a SAML provider of the user pool: the browser carries a request there and posts the response to
  `/saml2/idpresponse`.

  Background:
    Given a user pool of its own with
      | Domain                              | <domain prefix> |
      | Schema                              | absent          |
      | UsernameConfiguration.CaseSensitive | true            |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp                                                            |
      | ProviderType                 | SAML                                                            |
      | ProviderDetails.MetadataFile | <saml metadata>                                                 |
      | AttributeMapping.email       | email                                                           |
      | AttributeMapping.given_name  | http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice as
      | email                                                           | "alice@" |
      | http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname | Alice    |


  @fed.saml.request @inferred
  Scenario: The request goes to the provider's address for redirects
    Source: reasoned (the members of the request, from SAML 2.0); guide-cognito-user-pools-saml-idp (audience and
      address of the pool); guide-cognito-user-pools-SAML-session-initiation

    When Alice leaves for Corp
    Then the browser is sent to Corp with
      | SAMLRequest | a text |
      | RelayState  | a text |
      | Signature   | absent |
    And the request to Corp holds
      | Issuer                      | urn:amazon:cognito:sp:{the pool's id}          |
      | AssertionConsumerServiceURL | https://{the pool's domain}/saml2/idpresponse   |
      | ProtocolBinding             | urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST |
      | Version                     | 2.0                                            |
      | ID                          | a text                                         |

  @fed.saml.profile @reported
  Scenario: A response that the provider signed makes a profile
    Source: federated-profiles (the user name, and the provider's entity id as issuer of the identity, of SAML, 2021 and
      2022)

    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |
    And AdminGetUser for Alice shows
      | Username                  | Corp_{Alice's subject} |
      | UserStatus                | EXTERNAL_PROVIDER      |
      | UserAttributes.email      | "alice@"               |
      | UserAttributes.given_name | Alice                  |
      | UserAttributes.identities | matching \[\{"userId":"[\w.-]+","providerName":"Corp","providerType":"SAML","issuer":"https://corp.example.com/saml","primary":true,"dateCreated":\d{13}\}\] |

  @fed.saml.profile.values @reported
  Scenario: Several values of an attribute become one text in brackets
    Source: federated-profiles (a custom attribute for groups, of two SAML providers)

    Given Corp knows Alice as
      | http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname | one, two |
    When Alice signs in through Corp
    Then Alice's profile holds
      | given_name | [one, two] |
