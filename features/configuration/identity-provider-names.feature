Feature: An identity provider has a name of its own in its pool

  A social provider has the name of its type; what the pool lacks is refused by two texts.

  Rule: A provider has one name

    @idp.social-name @reported
    Scenario Outline: The provider name <name> is refused for the type <type>
      Source: gh-aws-cli-3179 (2018, class and text, of Google); cdk-preflight (text); pool-setup-tests-2026 (the text,
        of Google as OIDC)

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
        | oidc   | Google   | OIDC   |

    @idp.social-name.free @reported
    Scenario Outline: The provider name <name> is accepted for the type OIDC
      Source: pool-setup-tests-2026 (each name was tried on a pool)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | <name>                                                                                                                                                           |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      Then the request is accepted
      And ListIdentityProviders shows
        | Providers.0.ProviderName | <name> |

      Examples:
        | case      | name    |
        | type      | SAML    |
        | lowercase | google  |
        | directory | COGNITO |

    @idp.social-name.length @reported @text-inferred
    Scenario: A provider name of 33 characters is refused
      Source: cdk-preflight (deployments that failed with the text); gh-aws-cdk-14699 (class of a violated length, of an
        attribute's name in CreateUserPool)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | a text of 33 characters                            |
        | ProviderType    | SAML                                               |
        | ProviderDetails | {"MetadataURL": "https://id.example.com/metadata"} |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'providerName' failed to satisfy constraint: Member must have length less than or equal to 32"

    @idp.duplicate @reported
    Scenario: A second identity provider of the same name is refused
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026); gh-cloudformation-roadmap-1287 (class,
        2022; its text reads "already exists in user pool")

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      Then the request is refused with DuplicateProviderException
      And the message is "Corporate already exists for tenant {the pool's id}."
      And ListIdentityProviders shows
        | Providers.0.ProviderName | Corporate |
        | Providers.1              | absent    |

    @idp.missing @reported
    Scenario: DescribeIdentityProvider of a provider that the pool does not have is refused
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026)

      Given a user pool of its own
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the request is refused with ResourceNotFoundException
      And the message is "Identity provider Corporate for tenantId {the pool's id} does not exist."

    @idp.missing.update @reported
    Scenario: UpdateIdentityProvider of a provider that the pool does not have is refused
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026)

      Given a user pool of its own
      When the administrator calls UpdateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      Then the request is refused with ResourceNotFoundException
      And the message is "Identity provider Corporate in User Pool {the pool's id} does not exist."

    @idp.missing.delete @reported
    Scenario: DeleteIdentityProvider of a provider that the pool does not have is refused
      Source: gh-floci-io-floci-2858 (measured on a live pool, September 2026)

      Given a user pool of its own
      When the administrator calls DeleteIdentityProvider with
        | ProviderName | Corporate |
      Then the request is refused with ResourceNotFoundException

    @idp.missing.deleted @documented
    Scenario: A deleted identity provider is gone from the list
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
