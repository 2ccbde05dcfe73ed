Feature: A person of an identity provider is linked to an account of the pool

  AdminLinkProviderForUser. The person at the provider is the source, the account of the
  pool is the destination; what a sign-in makes of a link stands in linked-users.feature.

  Background:
    Given a user pool of its own
    And the administrator has called CreateIdentityProvider with
      | ProviderName    | Google                                                                                    |
      | ProviderType    | Google                                                                                    |
      | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
    And the administrator has called CreateIdentityProvider with
      | ProviderName     | Corporate                                                                                                                                                        |
      | ProviderType     | OIDC                                                                                                                                                             |
      | ProviderDetails  | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "openid", "attributes_request_method": "GET", "oidc_issuer": "https://id.example.com"} |
      | AttributeMapping | {"email": "email"}                                                                                                                                               |
    And Alice is a confirmed user

  Rule: Somebody who has not signed in yet can be linked

    @link.ok @documented
    Scenario: A person of a provider who has not signed in is linked to a user with a password
      Source: model-cognito-idp (AdminLinkProviderForUser); cli-admin-link-provider-for-user (answer);
        guide-cognito-user-pools-identity-federation-consolidate-users (the attribute identities, of SAML providers);
        federated-profiles (the issuer null and the date in milliseconds, of Google)

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      Then the answer is empty
      And Alice's profile holds
        | identities | matching \[\{"userId":"1084","providerName":"Google","providerType":"Google","issuer":null,"primary":false,"dateCreated":\d{13}\}\] |
      And Alice is CONFIRMED

    @link.ok.attribute-ignored @documented
    Scenario: The name of the destination's attribute is ignored
      Source: model-cognito-idp (DestinationUser: ProviderAttributeName is ignored)

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeName  | nickname         |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      Then the request is accepted
      And Alice's profile holds
        | identities | matching .*"userId":"1084".* |

    @link.ok.by-attribute @documented
    Scenario: A person of an OpenID provider is linked by an attribute of the pool
      Source: model-cognito-idp (SourceUser: of OIDC by any attribute to which a claim is mapped);
        guide-cognito-user-pools-identity-federation-consolidate-users (userId is the value that was given, of SAML
        providers)

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito           |
        | DestinationUser.ProviderAttributeValue | Alice's username  |
        | SourceUser.ProviderName                | Corporate         |
        | SourceUser.ProviderAttributeName       | email             |
        | SourceUser.ProviderAttributeValue      | alice@example.com |
      Then the request is accepted
      And Alice's profile holds
        | identities | matching \[\{"userId":"alice@example.com","providerName":"Corporate","providerType":"OIDC".*"primary":false.* |

    @link.two-providers @documented
    Scenario: One user is linked to persons of two providers
      Source: guide-cognito-user-pools-identity-federation-consolidate-users (the user Carlos)

      Given the administrator has called AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Corporate        |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      Then the request is accepted
      And Alice's profile holds
        | identities | matching \[\{.*"providerName":"Google".*\},\{.*"providerName":"Corporate".*\}\] |

  Rule: What cannot be linked is refused

    @link.source-local @documented
    Scenario: A user with a password is refused as the person to be linked
      Source: model-cognito-idp (SourceUser: not another native user); gh-boto3-4163 (class and text, which say just
        this, of a source that was linked already and was answered so until July 2024: gh-aws-sdk-766)

      Given Bob is a confirmed user
      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Cognito          |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | Bob's username   |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser"
      And Alice's profile holds
        | identities | absent |

    @link.destination-unknown @reported @text-inferred
    Scenario: A link to a user whom the pool does not have is refused
      Source: gh-amplify-js-497 (a User not found exception, of a user who was deleted, 2018);
        api-AdminLinkProviderForUser (an exception, and UserNotFoundException in its list)

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito         |
        | DestinationUser.ProviderAttributeValue | nobody          |
        | SourceUser.ProviderName                | Google          |
        | SourceUser.ProviderAttributeName       | Cognito_Subject |
        | SourceUser.ProviderAttributeValue      | 1084            |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @link.provider-unknown @inferred @open
    Scenario: A link to a person of a provider that the pool does not have is refused
      Source: reasoned (the name of a provider has to be one of the pool's; no answer was found)
      Open: which of the two errors it is, and its text

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Nobody           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      Then the request is refused with one of
        | ResourceNotFoundException |
        | InvalidParameterException |
      And Alice's profile holds
        | identities | absent |

    @link.again @reported
    Scenario: A link that is there already is refused
      Source: federated-links (the text in a log line and class and text in an error handler, 2026); gh-aws-sdk-766
        (until July 2024 the text was that of link.source-local)

      Given the administrator has called AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      Then the request is refused with InvalidParameterException
      And the message is "SourceUser is already linked to DestinationUser"
      And Alice's profile holds
        | identities | matching \[\{[^\{]*\}\] |

    @link.source-signed-up.linked-elsewhere @inferred @open
    Scenario: A person who is linked to one user is not linked to another
      Source: reasoned (a sign-in could not tell which of the two it is; no answer was found)
      Open: which error it is, and its text

      Given Bob is a confirmed user
      And the administrator has called AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito         |
        | DestinationUser.ProviderAttributeValue | Bob's username  |
        | SourceUser.ProviderName                | Google          |
        | SourceUser.ProviderAttributeName       | Cognito_Subject |
        | SourceUser.ProviderAttributeValue      | 1084            |
      Then the request is refused with one of
        | InvalidParameterException |
        | AliasExistsException      |
      And Bob's profile holds
        | identities | absent |
      And Alice's profile holds
        | identities | matching .*"userId":"1084".* |

    @link.social-attribute @documented @code-inferred
    Scenario: A person of a social provider cannot be linked by an attribute
      Source: model-cognito-idp (SourceUser: of a social provider it must be Cognito_Subject)

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito           |
        | DestinationUser.ProviderAttributeValue | Alice's username  |
        | SourceUser.ProviderName                | Google            |
        | SourceUser.ProviderAttributeName       | email             |
        | SourceUser.ProviderAttributeValue      | alice@example.com |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | identities | absent |

    @link.length
    Scenario Outline: Provider, attribute and value of a link are <result> with <length> characters together

      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito                      |
        | DestinationUser.ProviderAttributeValue | Alice's username             |
        | SourceUser.ProviderName                | Corporate                    |
        | SourceUser.ProviderAttributeName       | Cognito_Subject              |
        | SourceUser.ProviderAttributeValue      | a text of <value> characters |
      Then the request is <outcome>
      And Alice's profile holds
        | identities | <identities> |

      @inferred
      Examples: As many as there may be
        Source: reasoned (what is refused is told to exceed 128 characters: gh-aws-sdk-js-v3-6985)

        | case | length | value | result   | outcome  | identities |
        | most | 128    | 104   | accepted | accepted | a text     |

      @reported @code-inferred
      Examples: One more
        Source: gh-aws-sdk-js-v3-6985 (refused where the three exceed 128 characters together, 2025)

        | case | length | value | result  | outcome                                | identities |
        | more | 129    | 105   | refused | refused with InvalidParameterException | absent     |

    @link.limit @documented @code-inferred
    Scenario: A sixth person is not linked to one user
      Source: model-cognito-idp (AdminLinkProviderForUser: at most five; the error is the one of its list that fits)

      Given 5 times already, the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | a new subject    |
      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | a new subject    |
      Then the request is refused with LimitExceededException
      And Alice's profile holds
        | identities | matching \[(\{[^\{]*\},?){5}\] |

    @link.deleted @inferred
    Scenario: A person who was linked to a user that is deleted can be linked to another
      Source: reasoned (with the user go the links)

      Given Bob is a confirmed user
      And the administrator has called AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito          |
        | DestinationUser.ProviderAttributeValue | Alice's username |
        | SourceUser.ProviderName                | Google           |
        | SourceUser.ProviderAttributeName       | Cognito_Subject  |
        | SourceUser.ProviderAttributeValue      | 1084             |
      And the administrator has deleted Alice
      When the administrator calls AdminLinkProviderForUser with
        | DestinationUser.ProviderName           | Cognito         |
        | DestinationUser.ProviderAttributeValue | Bob's username  |
        | SourceUser.ProviderName                | Google          |
        | SourceUser.ProviderAttributeName       | Cognito_Subject |
        | SourceUser.ProviderAttributeValue      | 1084            |
      Then the request is accepted
      And Bob's profile holds
        | identities | matching .*"userId":"1084".* |
