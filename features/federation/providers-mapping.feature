Feature: The claims of an identity provider are mapped to attributes of the user pool

  AttributeMapping and AcrMapping of CreateIdentityProvider and UpdateIdentityProvider; nobody signs in here.

  Rule: A mapping names attributes that the pool has

    @idp.mapping.invalid @reported
    Scenario: An attribute mapping to a custom attribute that the pool does not have is refused
      Source: gh-aws-cli-9729 (class and text, 2025)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName     | Corporate                                                                                                                                                        |
        | ProviderType     | OIDC                                                                                                                                                             |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AttributeMapping | {"custom:zen_groups": "groups"}                                                                                                                                  |
      Then the request is refused with InvalidParameterException
      And the message is "AttributeMapping contains invalid mapping: [custom:zen_groups]"
      And ListIdentityProviders shows
        | Providers.0 | absent |

    @idp.mapping.invalid.standard @inferred
    Scenario Outline: An attribute mapping to <attribute>, which is no attribute of a user pool, is refused
      Source: reasoned (as a custom attribute that the pool does not have is, gh-aws-cli-9729)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName     | Corporate                                                                                                                                                        |
        | ProviderType     | OIDC                                                                                                                                                             |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AttributeMapping | {"<attribute>": "groups"}                                                                                                                                        |
      Then the request is refused with InvalidParameterException

      Examples:
        | case       | attribute |
        | unknown    | nobodys   |
        | unprefixed | groups    |

    @idp.mapping.invalid.update @inferred
    Scenario: An update with an attribute mapping to an attribute that the pool does not have is refused
      Source: reasoned (as a new provider with such a mapping is)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName     | Google                                                                                    |
        | ProviderType     | Google                                                                                    |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | AttributeMapping | {"email": "email"}                                                                        |
      When the administrator calls UpdateIdentityProvider with
        | ProviderName     | Google                    |
        | AttributeMapping | {"custom:groups": "name"} |
      Then the request is refused with InvalidParameterException

    @idp.mapping.invalid.custom @documented
    Scenario: An attribute mapping to a custom attribute that the pool has is stored
      Source: guide-cognito-user-pools-specifying-attribute-mapping (custom attributes, email_verified
        and username may be mapped)

      Given a user pool of its own with
        | Schema | [{"Name": "groups", "AttributeDataType": "String", "Mutable": true}] |
      When the administrator calls CreateIdentityProvider with
        | ProviderName     | Corporate                                                                                                                                                        |
        | ProviderType     | OIDC                                                                                                                                                             |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AttributeMapping | {"custom:groups": "groups", "email": "email", "email_verified": "email_verified", "username": "sub"}                                                             |
      Then the answer holds
        | IdentityProvider.AttributeMapping.custom:groups  | groups         |
        | IdentityProvider.AttributeMapping.email_verified | email_verified |
        | IdentityProvider.AttributeMapping.username       | sub            |

    @idp.mapping.google @reported @code-inferred
    Scenario: An attribute mapping of the claim hd of Google is refused
      Source: amplify-google-hd (the text, told of a deployment of 2026; to which attribute the claim was mapped is not
        told)

      Given a user pool of its own with
        | Schema | [{"Name": "domain", "AttributeDataType": "String", "Mutable": true}] |
      When the administrator calls CreateIdentityProvider with
        | ProviderName     | Google                                                                                    |
        | ProviderType     | Google                                                                                    |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | AttributeMapping | {"custom:domain": "hd"}                                                                   |
      Then the request is refused with InvalidParameterException
      And the message is "AttributeMapping contains invalid mapping: [hd]"

    @idp.mapping.key-length @documented @text-inferred
    Scenario: An attribute mapping to an attribute with a name of 33 characters is refused
      Source: model-cognito-idp (AttributeMappingKeyType); gh-aws-cdk-14699 (class and form of a violated length, of
        CreateUserPool)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName     | Google                                                                                    |
        | ProviderType     | Google                                                                                    |
        | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | AttributeMapping | {"custom:abcdefghijklmnopqrstuvwxyz": "name"}                                             |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'attributeMapping' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 32, Member must have length greater than or equal to 1]"

  Rule: Levels of authentication are mapped for OIDC providers alone

    @idp.acr-mapping @documented
    Scenario: An update of an OIDC provider replaces its AcrMapping
      Source: model-cognito-idp (AcrMapping of UpdateIdentityProvider, and of what is described)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AcrMapping      | {"Level1": "password", "Level2": "otp"}                                                                                                                          |
      When the administrator calls UpdateIdentityProvider with
        | ProviderName | Corporate                              |
        | AcrMapping   | {"Level3": "passkey", "Level4": "phr"} |
      Then the answer holds
        | IdentityProvider.AcrMapping | {"Level3": "passkey", "Level4": "phr"} |

    @idp.acr-mapping.made @documented
    Scenario: An OIDC provider is described with its AcrMapping
      Source: model-cognito-idp (AcrMapping of UpdateIdentityProvider, and of what is described)

      Given a user pool of its own
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AcrMapping      | {"Level1": "password", "Level2": "otp"}                                                                                                                          |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Corporate |
      Then the answer holds
        | IdentityProvider.AcrMapping | {"Level1": "password", "Level2": "otp"} |

    @idp.acr-mapping.oidc-alone @documented @code-inferred
    Scenario: An AcrMapping of an identity provider that is no OIDC provider is refused
      Source: model-cognito-idp (only OIDC providers support it)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | AcrMapping      | {"Level1": "password"}                                                                    |
      Then the request is refused with InvalidParameterException
      And ListIdentityProviders shows
        | Providers.0 | absent |

    @idp.acr-mapping.shape @documented
    Scenario Outline: An AcrMapping with <what> is refused
      Source: model-cognito-idp (AcrMappingKeyType, AcrValueType); gh-boto3-3581 (class of a violated pattern, of
        InitiateAuth)

      Given a user pool of its own
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | AcrMapping      | <mapping>                                                                                                                                                        |
      Then the request is refused with InvalidParameterException

      Examples:
        | case  | what                      | mapping                |
        | level | a fifth level             | {"Level5": "phr"}      |
        | blank | a blank in a level's name | {"Level1": "one time"} |
