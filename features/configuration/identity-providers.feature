Feature: A user pool has identity providers

  CreateIdentityProvider and what DescribeIdentityProvider shows; nobody signs in through a provider here.

  Rule: Each kind of provider needs details of its own

    @idp.required-details
    Scenario Outline: An identity provider of type <type> without all of its details is refused
      Source: cdk-preflight (the texts, of deployments with Apple, OIDC and Google, without the class); reasoned (that
        Facebook and Amazon are answered like Google)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | <name>    |
        | ProviderType    | <type>    |
        | ProviderDetails | <details> |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"
      And ListIdentityProviders shows
        | Providers.0 | absent |

      @reported @code-inferred
      Examples:
        | case   | name            | type            | details                                                        | message                                                                                         |
        | apple  | SignInWithApple | SignInWithApple | {"client_id": "shop", "team_id": "T", "key_id": "K"}           | clientId, privateKey, teamId, and keyId are all required idp details.                           |
        | oidc   | Corporate       | OIDC            | {"client_id": "shop", "oidc_issuer": "https://id.example.com"} | clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details. |
        | google | Google          | Google          | {"client_id": "shop", "client_secret": "conformance"}          | clientId, clientSecret and authorizeScopes are all required idp details.                        |

      @inferred
      Examples:
        | case     | name            | type            | details                                               | message                                                                  |
        | facebook | Facebook        | Facebook        | {"client_id": "shop", "client_secret": "conformance"} | clientId, clientSecret and authorizeScopes are all required idp details. |
        | amazon   | LoginWithAmazon | LoginWithAmazon | {"client_id": "shop", "client_secret": "conformance"} | clientId, clientSecret and authorizeScopes are all required idp details. |

    @idp.required-details.complete
    Scenario Outline: An identity provider of type <type> with all of its details is created
      Source: model-cognito-idp (CreateIdentityProvider ProviderDetails); reasoned (that an OpenID provider needs no
        secret: the text of the refusal does not name it)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | <name>    |
        | ProviderType    | <type>    |
        | ProviderDetails | <details> |
      Then the answer holds
        | IdentityProvider.UserPoolId                | the pool's id |
        | IdentityProvider.ProviderName              | <name>        |
        | IdentityProvider.ProviderType              | <type>        |
        | IdentityProvider.ProviderDetails.client_id | shop          |
      And ListIdentityProviders shows
        | Providers.0.ProviderName | <name> |
        | Providers.0.ProviderType | <type> |

      @documented
      Examples:
        | case     | name            | type            | details                                                                                                                                                                                                                                                                                                                                                            |
        | google   | Google          | Google          | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"}                                                                                                                                                                                                                                                                          |
        | oidc     | Corporate       | OIDC            | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com", "authorize_url": "https://id.example.com/authorize", "token_url": "https://id.example.com/token", "attributes_url": "https://id.example.com/userinfo", "jwks_uri": "https://id.example.com/jwks"} |
        | facebook | Facebook        | Facebook        | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email"}                                                                                                                                                                                                                                                                                 |
        | amazon   | LoginWithAmazon | LoginWithAmazon | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "profile postal_code"}                                                                                                                                                                                                                                                                   |
        | apple    | SignInWithApple | SignInWithApple | {"client_id": "shop", "private_key": "{a private key for Sign in with Apple}", "team_id": "T", "key_id": "K", "authorize_scopes": "email name"}                                                                                                                                                                                                                    |

      @inferred
      Examples:
        | case      | name      | type | details                                                                                                                           |
        | no-secret | Corporate | OIDC | {"client_id": "shop", "authorize_scopes": "openid", "attributes_request_method": "POST", "oidc_issuer": "https://id.example.com"} |

    @idp.apple-private-key @reported
    Scenario: A provider for Sign in with Apple with a private key that is none is refused
      Source: gh-amplify-cli-11526 (2022, class and text, of a deployment)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | SignInWithApple                                                                                                 |
        | ProviderType    | SignInWithApple                                                                                                 |
        | ProviderDetails | {"client_id": "shop", "private_key": "no key", "team_id": "T", "key_id": "K", "authorize_scopes": "email name"} |
      Then the request is refused with InvalidParameterException
      And the message is "Provided private key cannot be used for Sign in with Apple."
      And ListIdentityProviders shows
        | Providers.0 | absent |

    @idp.details
    Scenario Outline: A provider of type <type> is described with details that were not sent
      Source: gh-terraform-provider-aws-4831 (2018 to 2021); gh-lgallard-terraform-aws-cognito-user-pool-370 (Google,
        2025); model-cognito-idp (ProviderDetails, what is described); guide-cognito-user-pools-attribute-mapping (what
        is mapped to the user name)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | <type>    |
        | ProviderType    | <type>    |
        | ProviderDetails | <details> |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | <type> |
      Then the answer holds
        | IdentityProvider.ProviderDetails.client_id                     | shop         |
        | IdentityProvider.ProviderDetails.attributes_url                | <attributes> |
        | IdentityProvider.ProviderDetails.attributes_url_add_attributes | <added>      |
        | IdentityProvider.ProviderDetails.authorize_url                 | <authorize>  |
        | IdentityProvider.ProviderDetails.oidc_issuer                   | <issuer>     |
        | IdentityProvider.ProviderDetails.token_request_method          | <method>     |
        | IdentityProvider.ProviderDetails.token_url                     | <token>      |
        | IdentityProvider.ProviderDetails.private_key                   | absent       |
        | IdentityProvider.AttributeMapping.username                     | <username>   |

      @reported
      Examples:
        | case   | type   | details                                                                                   | attributes                                               | added | authorize                                    | issuer                      | method | token                                      | username |
        | google | Google | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} | https://people.googleapis.com/v1/people/me?personFields= | true  | https://accounts.google.com/o/oauth2/v2/auth | https://accounts.google.com | POST   | https://www.googleapis.com/oauth2/v4/token | sub      |

      @documented
      Examples:
        | case     | type            | details                                                                                                                                    | attributes                                  | added | authorize                                   | issuer                    | method | token                                               | username |
        | facebook | Facebook        | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email", "api_version": "v17.0"}                                 | https://graph.facebook.com/v17.0/me?fields= | true  | https://www.facebook.com/v17.0/dialog/oauth | absent                    | GET    | https://graph.facebook.com/v17.0/oauth/access_token | id       |
        | amazon   | LoginWithAmazon | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "profile"}                                                       | https://api.amazon.com/user/profile         | false | https://www.amazon.com/ap/oa                | absent                    | POST   | https://api.amazon.com/auth/o2/token                | user_id  |
        | apple    | SignInWithApple | {"client_id": "shop", "private_key": "{a private key for Sign in with Apple}", "team_id": "T", "key_id": "K", "authorize_scopes": "email"} | absent                                      | false | https://appleid.apple.com/auth/authorize    | https://appleid.apple.com | POST   | https://appleid.apple.com/auth/token                | sub      |

    @idp.details.saml @recorded
    Scenario: A SAML provider is described with the sign-in address of its metadata and a certificate
      Source: terraform-acceptance-tests (TestAccCognitoIDPIdentityProvider_saml, whose metadata have a certificate
        besides)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName     | Corporate                                                                                                                                                                                                                                                                                                                                                                                                                           |
        | ProviderType     | SAML                                                                                                                                                                                                                                                                                                                                                                                                                                |
        | ProviderDetails  | {"EncryptedResponses": "false", "MetadataFile": "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"https://id.example.com\"><md:IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"><md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" Location=\"https://id.example.com/sso\"/></md:IDPSSODescriptor></md:EntityDescriptor>"} |
        | AttributeMapping | {"email": "email"}                                                                                                                                                                                                                                                                                                                                                                                                                  |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the answer holds
        | IdentityProvider.ProviderDetails.SSORedirectBindingURI       | https://id.example.com/sso |
        | IdentityProvider.ProviderDetails.ActiveEncryptionCertificate | a text                     |
        | IdentityProvider.ProviderDetails.EncryptedResponses          | false                      |
        | IdentityProvider.AttributeMapping                            | {"email": "email"}         |

    @idp.identifiers @reported
    Scenario: CreateIdentityProvider is answered without identifiers and with the mapping of username to sub
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      Then the answer holds
        | IdentityProvider.IdpIdentifiers   | absent              |
        | IdentityProvider.AttributeMapping | {"username": "sub"} |

    @idp.identifiers.described @reported
    Scenario: DescribeIdentityProvider shows an empty list of identifiers where there are none
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the answer holds
        | IdentityProvider.IdpIdentifiers | empty |

    @idp.update @reported
    Scenario Outline: UpdateIdentityProvider with <what> leaves <result>
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName     | Corporate                                                                                                                                                        |
        | ProviderType     | OIDC                                                                                                                                                             |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AttributeMapping | {"email": "email", "username": "sub"}                                                                                                                            |
        | IdpIdentifiers   | corporate-alias                                                                                                                                                  |
      And the administrator has called UpdateIdentityProvider with
        | ProviderName     | Corporate                                                                                                                                                        |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AttributeMapping | <mapping>                                                                                                                                                        |
        | IdpIdentifiers   | <identifiers>                                                                                                                                                    |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the answer holds
        | IdentityProvider.AttributeMapping | <mapped> |
        | IdentityProvider.IdpIdentifiers   | <named>  |

      Examples:
        | case  | what              | result                                       | mapping | identifiers | mapped                                | named           |
        | none  | details alone     | the mapping and the identifiers as they were | absent  | absent      | {"email": "email", "username": "sub"} | corporate-alias |
        | empty | empty collections | neither mapping nor identifiers              | {}      | []          | empty                                 | empty           |

    @idp.oidc-issuer-https @reported @code-inferred
    Scenario: An OIDC provider with an issuer without TLS is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                       |
        | ProviderType    | OIDC                                                                                                                                                            |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "http://id.example.com"} |
      Then the request is refused with InvalidParameterException
      And the message is "OIDC endpoint must start with https://"

    @idp.oidc-attributes-request-method @reported
    Scenario: An OIDC provider with the attributes_request_method PUT is refused
      Source: cdk-preflight (deployments that failed with the text); gh-aws-doc-sdk-examples-891 (class and form of a
        violated enum, of the MessageAction of AdminCreateUser)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "PUT", "oidc_issuer": "https://id.example.com"} |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy enum value set: [POST, GET]"

    @idp.saml-metadata-exclusive @reported @code-inferred
    Scenario: A SAML provider with two sources of metadata is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                   |
        | ProviderType    | SAML                                                                                        |
        | ProviderDetails | {"MetadataURL": "https://id.example.com/metadata", "MetadataFile": "<metadata></metadata>"} |
      Then the request is refused with InvalidParameterException
      And the message is "Only one of the MetadataURL or MetadataFile should be provided."

    @idp.saml-metadata-required @reported @code-inferred
    Scenario: A SAML provider without metadata is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate               |
        | ProviderType    | SAML                    |
        | ProviderDetails | {"IDPSignout": "false"} |
      Then the request is refused with InvalidParameterException
      And the message is "At least one of the MetadataURL or MetadataFile should be provided."
