Feature: Terms of use and privacy policies are described, changed and deleted

  The documents of an app client once they are made; for their making see `terms.feature`.

  Background:
    Given a user pool of its own

  Rule: A terms document is described by its id, and by its name and app client

    @terms.describe @documented
    Scenario: DescribeTerms shows a terms document by its id
      Source: model-cognito-idp (DescribeTerms, TermsType)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |
      When the administrator calls DescribeTerms with
        | TermsId | the Terms.TermsId answered before |
      Then the answer holds
        | Terms.ClientId              | the client's id           |
        | Terms.TermsName             | terms-of-use              |
        | Terms.Links.cognito:default | https://example.com/terms |

    @terms.describe.by-client @documented
    Scenario: DescribeTermsByClient shows a terms document by its name
      Source: model-cognito-idp (DescribeTermsByClient)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      When the administrator calls DescribeTermsByClient with
        | TermsName | terms-of-use |
      Then the answer holds
        | Terms.TermsId | the Terms.TermsId answered first |

    @terms.missing.by-client @documented
    Scenario: DescribeTermsByClient of an app client without such a terms document is refused
      Source: gh-aws-doc-sdk-examples-cognito (cognito_idp_wrapper.py: ResourceNotFoundException where there is none);
        model-cognito-idp (DescribeTermsByClient declares it)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      When the administrator calls DescribeTermsByClient with
        | TermsName | privacy-policy |
      Then the request is refused with ResourceNotFoundException

    @terms.missing @documented @code-inferred
    Scenario Outline: <operation> with an id that no terms document has is refused
      Source: model-cognito-idp (ResourceNotFoundException)

      When the administrator calls <operation> with
        | TermsId | 6f1c2f6e-1f5b-4a31-9a0e-0d4a7c0f1e2b |
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case     | operation     |
        | describe | DescribeTerms |
        | update   | UpdateTerms   |
        | delete   | DeleteTerms   |

    @terms.list @documented
    Scenario: ListTerms shows the terms documents of a pool without their links, and page by page
      Source: model-cognito-idp (ListTerms, TermsDescriptionType)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |
      And the administrator has called CreateTerms with
        | TermsName   | privacy-policy |
        | TermsSource | LINK           |
        | Enforcement | NONE           |
      When the administrator calls ListTerms with
        | MaxResults | 1 |
      Then the answer holds
        | Terms.0.TermsId          | a UUID |
        | Terms.0.TermsName        | one of: terms-of-use, privacy-policy |
        | Terms.0.Enforcement      | NONE   |
        | Terms.0.CreationDate     | a date |
        | Terms.0.LastModifiedDate | a date |
        | Terms.0.ClientId         | absent |
        | Terms.0.Links            | absent |
        | Terms.0.TermsSource      | absent |
        | Terms.1                  | absent |
        | NextToken                | a text |

    @terms.list.next @documented
    Scenario: ListTerms with the NextToken of a page shows the terms document that the page lacks
      Source: model-cognito-idp (ListTerms)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      And the administrator has called CreateTerms with
        | TermsName   | privacy-policy |
        | TermsSource | LINK           |
        | Enforcement | NONE           |
      And the administrator has called ListTerms with
        | MaxResults | 1 |
      When the administrator calls ListTerms with
        | NextToken | the NextToken answered before |
      Then the answer holds
        | Terms.0.TermsId | other than the Terms.0.TermsId answered first |
        | Terms.1         | absent                                        |
        | NextToken       | absent                                        |

  Rule: A terms document is changed and deleted

    @terms.update @inferred
    Scenario Outline: An update of a terms document with <what> leaves <result>
      Source: model-cognito-idp (UpdateTerms modifies the document); reasoned (what is answered is what was sent)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |
      When the administrator calls UpdateTerms with
        | TermsId     | the Terms.TermsId answered before |
        | TermsName   | <name>                            |
        | TermsSource | <source>                          |
        | Enforcement | <enforcement>                     |
        | Links       | <links>                           |
      Then the answer holds
        | Terms.TermsName             | <named>   |
        | Terms.Links.cognito:default | <default> |
        | Terms.Links.cognito:german  | <german>  |

      Examples:
        | case  | what                 | result                 | name         | source | enforcement | links                                            | named        | default                   | german                 |
        | links | another set of links | that set               | absent       | LINK   | NONE        | {"cognito:german": "https://example.com/de"}     | terms-of-use | absent                    | https://example.com/de |
        | same  | the name that it has | the document as it was | terms-of-use | absent | absent      | {"cognito:default": "https://example.com/terms"} | terms-of-use | https://example.com/terms | absent                 |

    @terms.update.kept @inferred
    Scenario: An update of a terms document with another name alone keeps its links
      Source: reasoned (the members of UpdateTerms are optional)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |
      When the administrator calls UpdateTerms with
        | TermsId   | the Terms.TermsId answered before |
        | TermsName | privacy-policy                    |
      Then the answer holds
        | Terms.TermsName             | privacy-policy            |
        | Terms.Links.cognito:default | https://example.com/terms |

    @terms.delete @documented
    Scenario: A deleted terms document is gone from the list
      Source: model-cognito-idp (DeleteTerms)

      Given the administrator has called CreateTerms with
        | TermsName   | terms-of-use |
        | TermsSource | LINK         |
        | Enforcement | NONE         |
      When the administrator calls DeleteTerms with
        | TermsId | the Terms.TermsId answered before |
      Then the answer is empty
      And ListTerms shows
        | Terms | empty |
