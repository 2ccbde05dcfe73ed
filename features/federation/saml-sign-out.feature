Feature: Sign-out at a SAML provider, and the certificate that signs requests

  A provider with IDPSignout is asked to sign its user out too.

  @cert.ok @documented
  Scenario: A pool has a signing certificate, which is good for ten years
    Source: model-cognito-idp (GetSigningCertificate: ten years, counted in days with or without those of leap years);
      cli-get-signing-certificate (the form)

    Given a user pool
    When the administrator calls GetSigningCertificate
    Then the answer holds
      | Certificate | matching MII[\w+/=\s]+ |
    And the certificate "Certificate" holds
      | days | one of: 3650, 3652, 3653 |

  @fed.saml.request.signed @documented
  Scenario: A request is signed where RequestSigningAlgorithm asks for it
    Source: model-cognito-idp (ProviderDetails of SAML: RequestSigningAlgorithm rsa-sha256);
      guide-cognito-user-pools-saml-signing-encryption (what it signs with)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
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

  @fed.saml.sign-out @documented
  Scenario: A browser that signs out is sent to a provider with IDPSignout before it gets to the app
    Source: model-cognito-idp (ProviderDetails of SAML: IDPSignout); guide-cognito-user-pools-saml-idp-sign-out (a
      signed request to the provider's address for sign-out)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPSignout   | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
      | LogoutURLs                      | <sign-out URL>                                        |
    And Corp knows Alice
    And Alice has signed in through Corp
    When the app sends Alice to /logout
    Then the browser is sent away to "https://corp.example.com/saml/sign-out" with
      | SAMLRequest | a text |
      | RelayState  | a text |
      | Signature   | a text |
    And the request to Corp is signed with the pool's certificate

  @fed.saml.sign-out.session @inferred
  Scenario: The request for sign-out names the person and the session as the provider does
    Source: reasoned (SAML 2.0 Profiles 4.4.4.1); guide-cognito-user-pools-saml-idp-sign-out (a sessionIndex is compared
      with that of the response which signed in)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPSignout   | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
      | LogoutURLs                      | <sign-out URL>                                        |
    And Corp knows Alice
    And Corp says of Alice
      | session index | _of-this-morning |
    And Alice has signed in through Corp
    When the app sends Alice to /logout
    Then the request to Corp holds
      | Issuer       | urn:amazon:cognito:sp:{the pool's id} |
      | NameID       | {Alice's subject}                     |
      | SessionIndex | _of-this-morning                      |

  @fed.saml.sign-out.back @documented
  Scenario: A browser that comes back from the provider's sign-out gets to the app
    Source: guide-cognito-user-pools-saml-idp-sign-out (the response at /saml2/logout, and the redirect after it)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPSignout   | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
      | LogoutURLs                      | <sign-out URL>                                        |
    And Corp knows Alice
    And Alice has signed in through Corp
    And the app has sent Alice to /logout
    When Alice comes back signed out from Corp
    Then the browser is sent to the sign-out URL

  @fed.saml.sign-out.signature @inferred
  Scenario Outline: A return from the provider's sign-out is refused whose response is <what>
    Source: reasoned (SAML 2.0 Profiles 4.4.4.2: a response that a browser posts is signed; else it is nobody's word)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPSignout   | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
      | LogoutURLs                      | <sign-out URL>                                        |
    And Corp knows Alice
    And Alice has signed in through Corp
    And the app has sent Alice to /logout
    When Alice comes back signed out from Corp with
      | signature | <signature> |
    Then the browser is not sent to the app

    Examples:
      | case    | what                    | signature   |
      | absent  | not signed              | absent      |
      | another | signed with another key | another key |

  @fed.saml.sign-out.in-response-to @inferred
  Scenario: A return from the provider's sign-out is refused whose response is to another request
    Source: reasoned (SAML 2.0 Core 3.2.2: InResponseTo is the ID of the request that is answered)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPSignout   | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
      | LogoutURLs                      | <sign-out URL>                                        |
    And Corp knows Alice
    And Alice has signed in through Corp
    And the app has sent Alice to /logout
    When Alice comes back signed out from Corp with
      | in response to | _another |
    Then the browser is not sent to the app

  @fed.saml.sign-out.unknown @inferred
  Scenario: A return from a sign-out that nobody began is refused
    Source: reasoned (else the domain would send browsers anywhere; the text is that of a return from an
      OpenID provider, in a comment of gh-amplify-js-6291, 2020)

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    When a POST request is sent to /saml2/logout
    Then the browser is not sent to the app
    And the page says "Invalid State/RelayState provided"

  @fed.saml.sign-out.off @documented
  Scenario Outline: A provider with IDPSignout <value> is not told of a sign-out
    Source: model-cognito-idp (ProviderDetails of SAML: IDPSignout); guide-cognito-user-pools-saml-idp-sign-out

    Given a user pool of its own with
      | Domain | <domain prefix> |
      | Schema | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
      | ProviderDetails.IDPSignout   | <value>         |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |
      | LogoutURLs                      | <sign-out URL>                                        |
    And Corp knows Alice
    And Alice has signed in through Corp
    When the app sends Alice to /logout
    Then the browser is sent to the sign-out URL

    Examples:
      | case   | value  |
      | absent | absent |
      | false  | false  |
