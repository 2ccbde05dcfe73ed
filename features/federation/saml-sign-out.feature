Feature: Sign-out at a SAML provider, and the certificate that signs requests

  A provider with IDPSignout is asked to sign its user out too.

  @cert.ok @documented
  Scenario: A pool without any SAML provider has a signing certificate
    Source: api-GetSigningCertificate; cli-get-signing-certificate

    Given a user pool
    When the administrator calls GetSigningCertificate
    Then the answer holds
      | Certificate | matching MII[\w+/=\s]+ |

  @fed.saml.request.signed @documented
  Scenario: A request is signed where RequestSigningAlgorithm asks for it
    Source: api-CreateIdentityProvider (RequestSigningAlgorithm); guide-cognito-user-pools-saml-signing-encryption

    Given a user pool of its own with
      | Domain | <domain prefix> |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                            | Corp            |
      | ProviderType                            | SAML            |
      | ProviderDetails.MetadataFile            | <saml metadata> |
      | AttributeMapping.email                  | email           |
      | ProviderDetails.RequestSigningAlgorithm | rsa-sha256      |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
    And Corp knows Alice
    When Alice leaves for Corp
    Then the browser is sent to Corp with
      | SAMLRequest | a text                                            |
      | SigAlg      | http://www.w3.org/2001/04/xmldsig-more#rsa-sha256 |
    And the request to Corp is signed with the pool's certificate
