Feature: An app client has terms of use and a privacy policy

  CreateTerms and its family: documents of terms are links by language, which the sign-up page of managed login shows.

  Background:
    Given a user pool of its own

  Rule: An app client has one terms document of each name

    @terms.create @documented
    Scenario Outline: A terms document <name> with a link is made for an app client
      Source: model-cognito-idp (TermsType: nine members are always there; TermsIdType: a UUID)

      When the administrator calls CreateTerms with
        | TermsName   | <name>                                           |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |
      Then the answer holds
        | Terms.TermsId               | a UUID                    |
        | Terms.UserPoolId            | the pool's id             |
        | Terms.ClientId              | the client's id           |
        | Terms.TermsName             | <name>                    |
        | Terms.TermsSource           | LINK                      |
        | Terms.Enforcement           | NONE                      |
        | Terms.Links.cognito:default | https://example.com/terms |
        | Terms.CreationDate          | a date                    |
        | Terms.LastModifiedDate      | a date                    |

      Examples:
        | case    | name           |
        | use     | terms-of-use   |
        | privacy | privacy-policy |

    @terms.create.no-links @inferred
    Scenario: A terms document without links is described with an empty map of links
      Source: reasoned (model-cognito-idp has Links among the members that are always there, and asks for none)

      When the administrator calls CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      Then the answer holds
        | Terms.Links | empty |

    @terms.duplicate @documented
    Scenario: A second terms document of the same name for an app client is refused
      Source: api-CreateTerms (TermsExistsException)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |
      When the administrator calls CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/other"} |
      Then the request is refused with TermsExistsException
      And ListTerms shows
        | Terms.0.TermsName | terms-of-use |
        | Terms.1           | absent       |

    @terms.duplicate.other-client @documented
    Scenario: A terms document of the same name for another app client is made
      Source: api-CreateTerms (names are unique to the app client)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      And the administrator has called CreateUserPoolClient
      When the administrator calls CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      Then the answer holds
        | Terms.TermsId | other than the Terms.TermsId answered first |

    @terms.duplicate.update @documented @code-inferred
    Scenario: The renaming of a terms document to the name of another one of its app client is refused
      Source: model-cognito-idp (UpdateTerms declares TermsExistsException)

      Given the administrator has called CreateTerms with
        | TermsName   | privacy-policy |
        | TermsSource | LINK           |
        | Enforcement | NONE           |
      And the administrator has called CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      When the administrator calls UpdateTerms with
        | TermsId   | the Terms.TermsId answered before |
        | TermsName | privacy-policy                    |
      Then the request is refused with TermsExistsException
      And ListTerms shows
        | Terms.0.TermsName | one of: terms-of-use, privacy-policy |
        | Terms.1.TermsName | one of: terms-of-use, privacy-policy |

    @terms.client @documented @code-inferred
    Scenario: A terms document for an app client that the pool does not have is refused
      Source: model-cognito-idp (CreateTerms declares ResourceNotFoundException; the client must be one of the pool)

      When the administrator calls CreateTerms with
        | ClientId    | nosuchclientid |
        | TermsName   | terms-of-use   |
        | TermsSource | LINK           |
        | Enforcement | NONE           |
      Then the request is refused with ResourceNotFoundException
      And ListTerms shows
        | Terms | empty |

  Rule: Name, source, enforcement and links are written in one form

    @documented @text-inferred
    Scenario Outline: A terms document with the <member> <value> is refused
      Source: model-cognito-idp (TermsNameType, TermsSourceType, TermsEnforcementType); gh-boto3-3581 (class and form of
        a violated pattern, of InitiateAuth); gh-aws-doc-sdk-examples-891 (class and form of a violated enum, of
        AdminCreateUser)

      When the administrator calls CreateTerms with
        | TermsName   | <name>        |
        | TermsSource | <source>      |
        | Enforcement | <enforcement> |
      Then the request is refused with InvalidParameterException
      And the message contains "<text>"

      Examples:
        | rule        | case        | member      | value         | name          | source | enforcement | text                                                                                                                          |
        | terms.name  | longer      | name        | terms-of-use2 | terms-of-use2 | LINK   | NONE        | at 'termsName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(terms-of-use\|privacy-policy)$ |
        | terms.name  | other       | name        | imprint       | imprint       | LINK   | NONE        | at 'termsName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(terms-of-use\|privacy-policy)$ |
        | terms.enums | source      | source      | TEXT          | terms-of-use  | TEXT   | NONE        | at 'termsSource' failed to satisfy constraint: Member must satisfy enum value set: [LINK]                                     |
        | terms.enums | enforcement | enforcement | REQUIRED      | terms-of-use  | LINK   | REQUIRED    | at 'enforcement' failed to satisfy constraint: Member must satisfy enum value set: [NONE]                                     |

    @terms.links @documented
    Scenario: A terms document may have links for twelve languages and the default one
      Source: model-cognito-idp (LanguageIdType, LinksType)

      When the administrator calls CreateTerms with
        | TermsName   | terms-of-use                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           |
        | TermsSource | LINK                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   |
        | Enforcement | NONE                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   |
        | Links       | {"cognito:default": "https://example.com/1", "cognito:dutch": "https://example.com/2", "cognito:english": "https://example.com/3", "cognito:french": "https://example.com/4", "cognito:spanish": "https://example.com/5", "cognito:german": "https://example.com/6", "cognito:bahasa-indonesia": "https://example.com/7", "cognito:italian": "https://example.com/8", "cognito:japanese": "https://example.com/9", "cognito:korean": "https://example.com/10", "cognito:portuguese-brazil": "https://example.com/11", "cognito:chinese-simplified": "https://example.com/12", "cognito:chinese-traditional": "https://example.com/13"} |
      Then the answer holds
        | Terms.Links.cognito:default             | https://example.com/1  |
        | Terms.Links.cognito:dutch               | https://example.com/2  |
        | Terms.Links.cognito:english             | https://example.com/3  |
        | Terms.Links.cognito:french              | https://example.com/4  |
        | Terms.Links.cognito:spanish             | https://example.com/5  |
        | Terms.Links.cognito:german              | https://example.com/6  |
        | Terms.Links.cognito:bahasa-indonesia    | https://example.com/7  |
        | Terms.Links.cognito:italian             | https://example.com/8  |
        | Terms.Links.cognito:japanese            | https://example.com/9  |
        | Terms.Links.cognito:korean              | https://example.com/10 |
        | Terms.Links.cognito:portuguese-brazil   | https://example.com/11 |
        | Terms.Links.cognito:chinese-simplified  | https://example.com/12 |
        | Terms.Links.cognito:chinese-traditional | https://example.com/13 |

    @terms.links.bad @documented @code-inferred
    Scenario Outline: A terms document with <what> is refused
      Source: model-cognito-idp (LanguageIdType, LinkUrlType)

      When the administrator calls CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
        | Links       | <links>      |
      Then the request is refused with InvalidParameterException
      And ListTerms shows
        | Terms | empty |

      Examples:
        | case     | what                                     | links                                            |
        | language | a link for a language that there is not  | {"cognito:klingon": "https://example.com/terms"} |
        | prefix   | a link for a language without its prefix | {"german": "https://example.com/terms"}          |
        | blank    | a blank in a link                        | {"cognito:default": "https://example.com/a b"}   |
        | empty    | an empty link                            | {"cognito:default": ""}                          |
