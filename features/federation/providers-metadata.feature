Feature: A SAML provider is configured by its metadata

  The details of CreateIdentityProvider of the type SAML: a document, or the URL where it is; nobody signs in here.

  Background:
    Given a user pool of its own

  Rule: The document is read when the identity provider is made or changed

    @idp.saml-metadata.read @recorded
    Scenario: A SAML provider is described with the address for sign-in that its metadata has, and with a certificate
      Source: terraform-acceptance-tests (TestAccCognitoIDPIdentityProvider_saml)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName                       | Corporate     |
        | ProviderType                       | SAML          |
        | ProviderDetails.MetadataFile       | SAML metadata |
        | ProviderDetails.EncryptedResponses | false         |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the answer holds
        | IdentityProvider.ProviderDetails.SSORedirectBindingURI       | https://id.example.com/sso |
        | IdentityProvider.ProviderDetails.ActiveEncryptionCertificate | a text                     |
        | IdentityProvider.ProviderDetails.EncryptedResponses          | false                      |

    @idp.saml-metadata.read.sign-out @documented
    Scenario: A SAML provider is described with the address for sign-out that its metadata has
      Source: model-cognito-idp (ProviderDetails of SAML, what is described, of a MetadataURL)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName                            | Corporate     |
        | ProviderType                            | SAML          |
        | ProviderDetails.MetadataFile            | SAML metadata |
        | ProviderDetails.IDPSignout              | true          |
        | ProviderDetails.IDPInit                 | true          |
        | ProviderDetails.RequestSigningAlgorithm | rsa-sha256    |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the answer holds
        | IdentityProvider.ProviderDetails.SLORedirectBindingURI   | https://id.example.com/slo |
        | IdentityProvider.ProviderDetails.IDPSignout              | true                       |
        | IdentityProvider.ProviderDetails.IDPInit                 | true                       |
        | IdentityProvider.ProviderDetails.RequestSigningAlgorithm | rsa-sha256                 |

    @idp.saml-metadata.no-redirect @reported @code-inferred
    Scenario: A SAML provider whose metadata has no binding by HTTP-Redirect for sign-in is refused
      Source: gh-ssoready-dummyidp-10 (the text, of a MetadataURL in the console, 2024)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                 | Corporate                                |
        | ProviderType                 | SAML                                     |
        | ProviderDetails.MetadataFile | SAML metadata without a redirect binding |
      Then the request is refused with InvalidParameterException
      And the message is "No SingleSignOn Http redirect binding location found in metadata."
      And ListIdentityProviders shows
        | Providers.0 | absent |

    @idp.saml-metadata.expired @reported
    Scenario: An update of a SAML provider with metadata whose signing certificate has expired is refused
      Source: gh-terraform-provider-aws-36912 (class and text of an update, 2024; what its metadata held is not told)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName                 | Corporate     |
        | ProviderType                 | SAML          |
        | ProviderDetails.MetadataFile | SAML metadata |
      When the administrator calls UpdateIdentityProvider with
        | ProviderName                 | Corporate                                 |
        | ProviderDetails.MetadataFile | SAML metadata with an expired certificate |
      Then the request is refused with InvalidParameterException
      And the message is "Signing certificates are expired"

    @idp.saml-metadata.expired.new @inferred
    Scenario: A new SAML provider with metadata whose signing certificate has expired is refused
      Source: reasoned (as an update is, gh-terraform-provider-aws-36912)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                 | Corporate                                 |
        | ProviderType                 | SAML                                      |
        | ProviderDetails.MetadataFile | SAML metadata with an expired certificate |
      Then the request is refused with InvalidParameterException
      And ListIdentityProviders shows
        | Providers.0 | absent |

  Rule: A document that is no metadata is refused

    @idp.saml-metadata.unreadable @reported @code-inferred
    Scenario: A SAML provider with a document that is no XML is refused
      Source: gh-ory-mocksaml-103 (the text, in the console, of XML that Cognito could not read, 2022)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                 | Corporate       |
        | ProviderType                 | SAML            |
        | ProviderDetails.MetadataFile | Not an XML file |
      Then the request is refused with InvalidParameterException
      And the message contains "Unable to unmarshall metadata"
      And ListIdentityProviders shows
        | Providers.0 | absent |

    @idp.saml-metadata.unreadable.others @inferred
    Scenario Outline: A SAML provider with <what> in place of its metadata is refused
      Source: reasoned (none of them describes a provider, and a document that is no XML is refused)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                 | Corporate  |
        | ProviderType                 | SAML       |
        | ProviderDetails.MetadataFile | <document> |
      Then the request is refused with InvalidParameterException
      And ListIdentityProviders shows
        | Providers.0 | absent |

      Examples:
        | case     | what                                         | document                                                                                    |
        | other    | an XML document of another kind              | <html></html>                                                                               |
        | no-idp   | metadata that describes no provider          | <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"></md:EntityDescriptor> |
        | entities | metadata whose entities stand for each other | SAML metadata with nested entities                                                          |

  Rule: The document at a URL is fetched when the identity provider is made or changed

    @idp.saml-metadata.url @documented
    Scenario: A SAML provider whose metadata is at a URL is described with the address for sign-in that it has
      Source: model-cognito-idp (ProviderDetails of SAML, what is described of a MetadataURL)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                | Corp                |
        | ProviderType                | SAML                |
        | ProviderDetails.MetadataURL | <saml metadata url> |
      Then the answer holds
        | IdentityProvider.ProviderDetails.MetadataURL           | <saml metadata url>                   |
        | IdentityProvider.ProviderDetails.MetadataFile          | absent                                |
        | IdentityProvider.ProviderDetails.SSORedirectBindingURI | https://corp.example.com/saml/sign-in |

    @idp.saml-metadata.url-status @reported
    Scenario: A SAML provider is refused where nothing is found at its MetadataURL
      Source: gh-aws-data-lake-solution-31 (class and text, 2019)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                | Corp                        |
        | ProviderType                | SAML                        |
        | ProviderDetails.MetadataURL | {<oidc issuer>}/missing.xml |
      Then the request is refused with InvalidParameterException
      And the message is "Non-ok status code 404 returned from remote metadata source {<oidc issuer>}/missing.xml"
      And ListIdentityProviders shows
        | Providers.0 | absent |

    @idp.saml-metadata.url-status.update @inferred
    Scenario: An update of a SAML provider is refused where nothing is found at its MetadataURL
      Source: reasoned (as a new provider is, gh-aws-data-lake-solution-31)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName                 | Corp          |
        | ProviderType                 | SAML          |
        | ProviderDetails.MetadataFile | SAML metadata |
      When the administrator calls UpdateIdentityProvider with
        | ProviderName                | Corp                        |
        | ProviderDetails.MetadataURL | {<oidc issuer>}/missing.xml |
      Then the request is refused with InvalidParameterException

    @idp.saml-metadata.unreadable.url @inferred
    Scenario: A SAML provider is refused where something else than metadata is at its MetadataURL
      Source: reasoned (as a document in the request that cannot be read: gh-ory-mocksaml-103)

      When the administrator calls CreateIdentityProvider with
        | ProviderName                | Corp                                             |
        | ProviderType                | SAML                                             |
        | ProviderDetails.MetadataURL | {<oidc issuer>}/.well-known/openid-configuration |
      Then the request is refused with InvalidParameterException
      And the message is "Unable to unmarshall metadata"

  Rule: An update has metadata where it has details

    @idp.saml-metadata-required.update @inferred
    Scenario: An update of a SAML provider with details that lack metadata is refused
      Source: reasoned (as a new provider without metadata is)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName                 | Corporate     |
        | ProviderType                 | SAML          |
        | ProviderDetails.MetadataFile | SAML metadata |
      When the administrator calls UpdateIdentityProvider with
        | ProviderName               | Corporate |
        | ProviderDetails.IDPSignout | true      |
      Then the request is refused with InvalidParameterException
      And the message is "At least one of the MetadataURL or MetadataFile should be provided."
