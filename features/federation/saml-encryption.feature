Feature: A SAML provider encrypts what it says for the user pool

  A provider with EncryptedResponses encrypts its assertions by the certificate that it is described with.

  Background:
    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                       | Corp            |
      | ProviderType                       | SAML            |
      | ProviderDetails.MetadataFile       | <saml metadata> |
      | AttributeMapping.email             | email           |
      | ProviderDetails.EncryptedResponses | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice as
      | email | "alice@" |

  @fed.saml.encryption.certificate @documented
  Scenario: A SAML provider with encrypted responses is described with a certificate
    Source: guide-cognito-user-pools-saml-signing-encryption; model-cognito-idp (ProviderDetails, what is described)

    When the administrator calls DescribeIdentityProvider with
      | ProviderName | Corp |
    Then the answer holds
      | IdentityProvider.ProviderDetails.EncryptedResponses          | true                   |
      | IdentityProvider.ProviderDetails.ActiveEncryptionCertificate | matching MII[\w+/=\s]+ |

  @fed.saml.encryption.certificate.pool @reported
  Scenario: The certificate of a SAML provider is made out for the user pool by itself, for ten years
    Source: saml-certificates (2025); guide-cognito-user-pools-saml-signing-encryption (ten years)

    When the administrator calls DescribeIdentityProvider with
      | ProviderName | Corp |
    Then the certificate "IdentityProvider.ProviderDetails.ActiveEncryptionCertificate" holds
      | subject   | CN={the pool's id} |
      | issuer    | CN={the pool's id} |
      | key       | RSA 2048           |
      | signature | sha256             |
      | days      | 3652               |

  @fed.saml.encryption.opened @documented
  Scenario: A person signs in by an assertion that is encrypted by the provider's certificate
    Source: guide-cognito-user-pools-saml-signing-encryption (the provider encrypts with the key that it was given)

    Given Corp says of Alice
      | encrypted for | the IdentityProvider.ProviderDetails.ActiveEncryptionCertificate answered before |
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice is EXTERNAL_PROVIDER
    And Alice's profile holds
      | email | "alice@" |

  @fed.saml.encryption @documented @open
  Scenario: An assertion in clear is refused where the provider has to encrypt
    Source: guide-cognito-user-pools-saml-signing-encryption (the connection does not work before the provider encrypts
      all assertions with the key that it was given)
    Open: error and text

    When Alice signs in through Corp
    Then the browser brings the app no code
    And there is no user Alice's username

  @fed.saml.encryption.another-key @documented @open
  Scenario: An assertion that is encrypted by another certificate is refused
    Source: guide-cognito-user-pools-saml-signing-encryption (with the key that it was given)
    Open: error and text

    Given Corp says of Alice
      | encrypted for | somebody else's certificate |
    When Alice signs in through Corp
    Then the browser brings the app no code
    And there is no user Alice's username

  @fed.saml.encryption.not-signed @inferred
  Scenario Outline: An encrypted assertion that is <what> is refused
    Source: reasoned (everybody has the certificate to encrypt by: it does not prove who encrypted)

    Given Corp says of Alice
      | encrypted for | the IdentityProvider.ProviderDetails.ActiveEncryptionCertificate answered before |
      | signature     | <signature>                                                                      |
    When Alice signs in through Corp
    Then the browser brings the app no code
    And there is no user Alice's username

    Examples:
      | case    | what                    | signature   |
      | absent  | not signed              | absent      |
      | another | signed with another key | another key |
