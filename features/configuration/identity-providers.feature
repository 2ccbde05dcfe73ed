Feature: A user pool takes users from other identity providers

  Rule: Each kind of provider needs details of its own

    @idp.required-details @reported @code-inferred
    Scenario Outline: A provider of type <type> without all of its details is refused
      Source: cdk-preflight (deployments that failed with the texts)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | <name>    |
        | ProviderType    | <type>    |
        | ProviderDetails | <details> |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"
      And ListIdentityProviders shows
        | Providers.0 | absent |

      Examples:
        | case   | name            | type            | details                                                        | message                                                                                         |
        | apple  | SignInWithApple | SignInWithApple | {"client_id": "shop", "team_id": "T", "key_id": "K"}           | clientId, privateKey, teamId, and keyId are all required idp details.                           |
        | oidc   | Corporate       | OIDC            | {"client_id": "shop", "oidc_issuer": "https://id.example.com"} | clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details. |
        | google | Google          | Google          | {"client_id": "shop", "client_secret": "conformance"}          | clientId, clientSecret and authorizeScopes are all required idp details.                        |

    @idp.required-details.complete @documented
    Scenario Outline: A provider of type <type> with all of its details is made
      Source: model-cognito-idp (CreateIdentityProvider ProviderDetails)

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

      Examples:
        | case     | name      | type     | details                                                                                                                                                                                                                                                                                                                                                            |
        | google   | Google    | Google   | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"}                                                                                                                                                                                                                                                                          |
        | oidc     | Corporate | OIDC     | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com", "authorize_url": "https://id.example.com/authorize", "token_url": "https://id.example.com/token", "attributes_url": "https://id.example.com/userinfo", "jwks_uri": "https://id.example.com/jwks"} |
        | facebook | Facebook  | Facebook | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email"}                                                                                                                                                                                                                                                                                 |

    @idp.oidc-issuer-https @reported @code-inferred
    Scenario: An issuer without TLS is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                       |
        | ProviderType    | OIDC                                                                                                                                                            |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "http://id.example.com"} |
      Then the request is refused with InvalidParameterException
      And the message is "OIDC endpoint must start with https://"

    @idp.oidc-attributes-request-method @reported
    Scenario: A method of asking for attributes that is neither GET nor POST is refused
      Source: cdk-preflight (deployments that failed with the text)

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

  Rule: A provider has one name

    @idp.social-name @reported @code-inferred
    Scenario Outline: A social provider goes by its own name: <name> of type <type>
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | <name>                                                                             |
        | ProviderType    | <type>                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email"} |
      Then the request is refused with InvalidParameterException
      And the message is "Provider <name> cannot be of type <type>."

      Examples:
        | case   | name     | type   |
        | own    | MyGoogle | Google |
        | others | Facebook | Google |

    @idp.social-name.length @reported
    Scenario: A name of 33 characters is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | a text of 33 characters                            |
        | ProviderType    | SAML                                               |
        | ProviderDetails | {"MetadataURL": "https://id.example.com/metadata"} |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'providerName' failed to satisfy constraint: Member must have length less than or equal to 32"

    @idp.duplicate @documented
    Scenario: A second provider of the same name is refused
      Source: model-cognito-idp (DuplicateProviderException)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Google                                                                                     |
        | ProviderType    | Google                                                                                     |
        | ProviderDetails | {"client_id": "other", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      Then the request is refused with DuplicateProviderException
      And ListIdentityProviders shows
        | Providers.0.ProviderName | Google |
        | Providers.1              | absent |

    @idp.missing @inferred
    Scenario Outline: A provider that the pool does not have is refused: <operation>
      Source: model-cognito-idp (ResourceNotFoundException)

      Given a user pool of its own
      When the administrator calls <operation> with
        | ProviderName | Corporate |
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case     | operation                |
        | describe | DescribeIdentityProvider |
        | update   | UpdateIdentityProvider   |
        | delete   | DeleteIdentityProvider   |

    @idp.missing.deleted @documented
    Scenario: A deleted provider is the pool's no more
      Source: model-cognito-idp (DeleteIdentityProvider)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      When the administrator calls DeleteIdentityProvider with
        | ProviderName | Google |
      Then the answer is empty
      And ListIdentityProviders shows
        | Providers.0 | absent |
