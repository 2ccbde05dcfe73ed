Feature: An identity provider is found by its name and by its identifiers

  Names, IdpIdentifiers and GetIdentityProviderByIdentifier, and the pages of ListIdentityProviders.

  Background:
    Given a user pool of its own

  Rule: An identity provider may have identifiers beside its name

    @idp.by-identifier.ok @documented
    Scenario: GetIdentityProviderByIdentifier shows the identity provider with all of its identifiers
      Source: cli-get-identity-provider-by-identifier; model-cognito-idp (ProviderDetails of OIDC, what is described)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Corporate                                                                                                                                                        |
        | ProviderType    | OIDC                                                                                                                                                             |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
        | IdpIdentifiers  | example.com, corp                                                                                                                                                |
      When the administrator calls GetIdentityProviderByIdentifier with
        | IdpIdentifier | corp |
      Then the answer holds
        | IdentityProvider.UserPoolId                                    | the pool's id     |
        | IdentityProvider.ProviderName                                  | Corporate         |
        | IdentityProvider.ProviderType                                  | OIDC              |
        | IdentityProvider.IdpIdentifiers                                | example.com, corp |
        | IdentityProvider.ProviderDetails.attributes_url_add_attributes | false             |

    @idp.by-identifier.unknown @documented @code-inferred
    Scenario: GetIdentityProviderByIdentifier with an identifier that no provider has is refused
      Source: api-GetIdentityProviderByIdentifier (ResourceNotFoundException)

      When the administrator calls GetIdentityProviderByIdentifier with
        | IdpIdentifier | corp |
      Then the request is refused with ResourceNotFoundException

    @idp.by-identifier.unknown.name @inferred
    Scenario: GetIdentityProviderByIdentifier with the name of an identity provider is refused
      Source: reasoned (a name and identifiers are members of their own)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | corp                                                                                      |
      When the administrator calls GetIdentityProviderByIdentifier with
        | IdpIdentifier | Google |
      Then the request is refused with ResourceNotFoundException

    @idp.by-identifier.unknown.replaced @recorded
    Scenario: An update of an identity provider with another identifier leaves it no other
      Source: terraform-acceptance-tests (TestAccCognitoIDPIdentityProvider_idpIdentifiers)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | corp                                                                                      |
      And the administrator has called UpdateIdentityProvider with
        | ProviderName   | Google |
        | IdpIdentifiers | firm   |
      When the administrator calls DescribeIdentityProvider with
        | ProviderName | Google |
      Then the answer holds
        | IdentityProvider.IdpIdentifiers | firm |

    @idp.identifiers.taken @documented @code-inferred @open
    Scenario: An identity provider with an identifier that another identity provider of the pool has is refused
      Source: guide-cognito-user-pools-managing-saml-idp-naming (an identifier uniquely
        resolves to a provider of the pool, of SAML providers)
      Open: is the class DuplicateProviderException, as with a name, or InvalidParameterException?

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | corp                                                                                      |
      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Facebook                                                                           |
        | ProviderType    | Facebook                                                                           |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email"} |
        | IdpIdentifiers  | firm, corp                                                                         |
      Then the request is refused with one of
        | DuplicateProviderException |
        | InvalidParameterException  |
      And ListIdentityProviders shows
        | Providers.1 | absent |

    @idp.identifiers.taken.own @inferred
    Scenario: An update of an identity provider that repeats its identifiers is accepted
      Source: reasoned (they are its own)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | corp                                                                                      |
      When the administrator calls UpdateIdentityProvider with
        | ProviderName   | Google     |
        | IdpIdentifiers | corp, firm |
      Then the answer holds
        | IdentityProvider.IdpIdentifiers | corp, firm |

    @idp.identifiers.max @reported
    Scenario: An identity provider with 51 identifiers is refused
      Source: cdk-preflight (the text, of OIDC providers in deployments that failed); gh-aws-cdk-14699 (class of a
        violated length, of CreateUserPool)

      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | 51 identifiers                                                                            |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'idpIdentifiers' failed to satisfy constraint: Member must have length less than or equal to 50"

    @idp.identifiers.max.reached @documented
    Scenario: An identity provider with fifty identifiers is created
      Source: model-cognito-idp (IdpIdentifiersListType)

      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | 50 identifiers                                                                            |
      Then the answer holds
        | IdentityProvider.IdpIdentifiers.49 | present |

    @idp.identifiers.charset @documented @text-inferred
    Scenario Outline: An identity provider with the identifier <what> is refused
      Source: model-cognito-idp (IdpIdentifierType); gh-boto3-3581 (class and form of a violated pattern, of
        InitiateAuth)

      When the administrator calls CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
        | IdpIdentifiers  | <identifier>                                                                              |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'idpIdentifiers' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 40, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\w\s+=.@-]+]"

      Examples:
        | case   | what             | identifier                                |
        | sign   | corp/one         | corp/one                                  |
        | length | of 41 characters | abcdefghijklmnopqrstuvwxyzabcdefghijklmno |

  Rule: A name is written in a narrow set of characters

    @idp.name-charset @documented @text-inferred
    Scenario Outline: The identity provider name "<name>" is refused
      Source: model-cognito-idp (ProviderNameTypeV2); gh-boto3-3581 (class and form of a violated pattern, of
        InitiateAuth)

      When the administrator calls CreateIdentityProvider with
        | ProviderName    | <name>                                             |
        | ProviderType    | SAML                                               |
        | ProviderDetails | {"MetadataURL": "https://id.example.com/metadata"} |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'providerName' failed to satisfy constraint: Member must satisfy regular expression pattern: [^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+"
      And ListIdentityProviders shows
        | Providers.0 | absent |

      Examples:
        | case       | name     |
        | blank      | Corp One |
        | underscore | Corp_One |
        | first      | _Corp    |
        | short      | ab       |

  Rule: An app client names providers that the pool has

    @client.oauth.idp-unknown.update @inferred
    Scenario: An update of an app client with an identity provider that the pool lacks is refused
      Source: reasoned (as a new app client with such a provider is)

      When the administrator calls UpdateUserPoolClient with
        | SupportedIdentityProviders | COGNITO, Corporate |
      Then the request is refused with InvalidParameterException
      And the message is "The provider Corporate does not exist for User Pool {the pool's id}."

    @client.oauth.idp-unknown.deleted @inferred
    Scenario: An update of an app client with an identity provider that was deleted is refused
      Source: reasoned (the pool has the provider no more)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      And the administrator has called UpdateUserPoolClient with
        | SupportedIdentityProviders | COGNITO, Google |
      And the administrator has called DeleteIdentityProvider with
        | ProviderName | Google |
      When the administrator calls UpdateUserPoolClient with
        | SupportedIdentityProviders | COGNITO, Google |
      Then the request is refused with InvalidParameterException
      And the message is "The provider Google does not exist for User Pool {the pool's id}."

  Rule: Providers are listed page by page

    @idp.list @documented
    Scenario: ListIdentityProviders shows as many providers as it is asked for, without their details
      Source: model-cognito-idp (ListIdentityProviders, ProviderDescription)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Facebook                                                                           |
        | ProviderType    | Facebook                                                                           |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email"} |
      When the administrator calls ListIdentityProviders with
        | MaxResults | 1 |
      Then the answer holds
        | Providers.0.ProviderName     | one of: Google, Facebook |
        | Providers.0.ProviderType     | one of: Google, Facebook |
        | Providers.0.CreationDate     | a date |
        | Providers.0.LastModifiedDate | a date |
        | Providers.0.ProviderDetails  | absent |
        | Providers.1                  | absent |
        | NextToken                    | a text |

    @idp.list.next @documented
    Scenario: ListIdentityProviders with the NextToken of a page shows the identity provider that the page lacks
      Source: model-cognito-idp (ListIdentityProviders)

      Given the administrator has called CreateIdentityProvider with
        | ProviderName    | Google                                                                                    |
        | ProviderType    | Google                                                                                    |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
      And the administrator has called CreateIdentityProvider with
        | ProviderName    | Facebook                                                                           |
        | ProviderType    | Facebook                                                                           |
        | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email"} |
      And the administrator has called ListIdentityProviders with
        | MaxResults | 1 |
      When the administrator calls ListIdentityProviders with
        | NextToken | the NextToken answered before |
      Then the answer holds
        | Providers.0.ProviderName | other than the Providers.0.ProviderName answered first |
        | Providers.1              | absent                                                 |
        | NextToken                | absent                                                 |
