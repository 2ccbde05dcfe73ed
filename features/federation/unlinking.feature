Feature: A link to a person of an identity provider is undone

  AdminDisableProviderForUser. What a link is stands in linking.feature.

  Background:
    Given a user pool of its own
    And the administrator has called CreateIdentityProvider with
      | ProviderName    | Google                                                                                    |
      | ProviderType    | Google                                                                                    |
      | ProviderDetails | {"client_id": "shop", "client_secret": "conformance", "authorize_scopes": "email openid"} |
    And Alice is a confirmed user
    And the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Google           |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | 1084             |

  @unlink.ok @documented
  Scenario: A link is undone by the values by which it was made
    Source: model-cognito-idp (AdminDisableProviderForUser: the values of the link); cli-admin-disable-provider-for-user
      (answer)

    When the administrator calls AdminDisableProviderForUser with
      | User.ProviderName           | Google          |
      | User.ProviderAttributeName  | Cognito_Subject |
      | User.ProviderAttributeValue | 1084            |
    Then the answer is empty
    And Alice's profile holds
      | identities | absent |
    And Alice is CONFIRMED

  @unlink.then-again @inferred
  Scenario: A person whose link was undone can be linked to another user
    Source: reasoned (any link between the two is removed, says model-cognito-idp of AdminDisableProviderForUser)

    Given Bob is a confirmed user
    And the administrator has called AdminDisableProviderForUser with
      | User.ProviderName           | Google          |
      | User.ProviderAttributeName  | Cognito_Subject |
      | User.ProviderAttributeValue | 1084            |
    When the administrator calls AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito         |
      | DestinationUser.ProviderAttributeValue | Bob's username  |
      | SourceUser.ProviderName                | Google          |
      | SourceUser.ProviderAttributeName       | Cognito_Subject |
      | SourceUser.ProviderAttributeValue      | 1084            |
    Then the request is accepted
    And Bob's profile holds
      | identities | matching .*"userId":"1084".* |

  @unlink.value-form
  Scenario Outline: Undoing a link by <what> is refused

    When the administrator calls AdminDisableProviderForUser with
      | User.ProviderName           | Google          |
      | User.ProviderAttributeName  | Cognito_Subject |
      | User.ProviderAttributeValue | <value>         |
    Then the request is refused with InvalidParameterException
    And the message is "Account isn't linked to anyone else, verify that the account has been linked"
    And Alice's profile holds
      | identities | matching .*"userId":"1084".* |

    @reported @code-inferred
    Examples: The value has another form
      Source: gh-aws-sdk-go-4218 (the text, for the value google_<id>, 2021)

      | case     | value       | what                        |
      | username | google_1084 | the username of the profile |

    @inferred
    Examples: The value is another person's
      Source: reasoned (the text says what is the case: gh-aws-sdk-go-4218)

      | case  | value | what                            |
      | other | 1085  | a subject that was never linked |

  @unlink.local @documented @code-inferred
  Scenario: A user of the pool itself cannot sign in with the password after AdminDisableProviderForUser
    Source: model-cognito-idp (AdminDisableProviderForUser: a native user can't use the password to sign in)

    Given the administrator has called AdminDisableProviderForUser with
      | User.ProviderName           | Cognito          |
      | User.ProviderAttributeName  | Cognito_Subject  |
      | User.ProviderAttributeValue | Alice's username |
    When Alice signs in
    Then the request is refused with NotAuthorizedException

  @unlink.local-unknown @inferred
  Scenario: AdminDisableProviderForUser is refused for a user whom the pool does not have
    Source: reasoned (as every operation of an administrator answers it)

    When the administrator calls AdminDisableProviderForUser with
      | User.ProviderName           | Cognito         |
      | User.ProviderAttributeName  | Cognito_Subject |
      | User.ProviderAttributeValue | nobody          |
    Then the request is refused with UserNotFoundException
