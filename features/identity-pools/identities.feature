Feature: Identities are described, listed, unlinked and deleted

  DescribeIdentity, ListIdentities, UnlinkIdentity and DeleteIdentities are about the identities of an identity pool
  and their logins.

  Background:
    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true                                                                  |
      | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      | Roles.authenticated            | <user role>                                                           |
      | Roles.unauthenticated          | <guest role>                                                          |
    And Alice is a confirmed user

  @id.describe @recorded
  Scenario: A guest's identity is described without logins
    Source: gh-aws-sdk-net-cognito-identity (its integration test)

    Given Alice has got her identity
    When the administrator calls DescribeIdentity for Alice
    Then the answer holds
      | IdentityId   | Alice's identity id   |
      | Logins       | one of: absent, empty |
      | CreationDate | a date                |

  @id.describe.user @documented
  Scenario: A user's identity is described with its provider
    Source: api-DescribeIdentity

    Given Alice is signed in
    And Alice has got her identity
    When the administrator calls DescribeIdentity for Alice
    Then the answer holds
      | Logins.0 | {the provider} |

  @id.describe.unknown @inferred
  Scenario: DescribeIdentity of an identity that does not exist is refused
    Source: reasoned (as GetCredentialsForIdentity, whose text is told)

    When the administrator calls DescribeIdentity with
      | IdentityId | us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee |
    Then the request is refused with ResourceNotFoundException

  @id.list @recorded
  Scenario: ListIdentities lists the identity of an identity pool
    Source: gh-aws-sdk-net-cognito-identity (its integration test); field-triggers (FT-55: the calls of that test)

    Given Alice has got her identity
    When the administrator calls ListIdentities with
      | MaxResults | 15 |
    Then the answer holds
      | IdentityPoolId          | the identity pool's id |
      | Identities.0.IdentityId | Alice's identity id    |
      | Identities.1            | absent                 |

  @id.list.too-many @inferred
  Scenario: A list of sixty-one identities is refused
    Source: reasoned (the limit is the model's, the code that of an empty name)

    When the administrator calls ListIdentities with
      | MaxResults | 61 |
    Then the request is refused with ValidationException

  @id.list.pages @documented
  Scenario: A list of identities has as many entries as asked for, and the next begins after them
    Source: api-ListIdentities

    Given Alice has got her identity
    And Bob has got his identity
    And the administrator has called ListIdentities with
      | MaxResults | 1 |
    When the administrator calls ListIdentities with
      | MaxResults | 1                             |
      | NextToken  | the NextToken answered before |
    Then the answer holds
      | Identities.0.IdentityId | other than the Identities.0.IdentityId answered first |
      | Identities.1            | absent                                                |
      | NextToken               | absent                                                |

  @id.delete @documented
  Scenario: A user whose identity was deleted gets a new one
    Source: api-DeleteIdentities

    Given Alice is signed in
    And Alice has got her identity
    And the administrator has called DeleteIdentities with
      | IdentityIdsToDelete | Alice's identity id |
    When Alice gets her identity
    Then the answer holds
      | IdentityId | other than Alice's first identity id |

  @id.delete.answer @documented
  Scenario: DeleteIdentities answers that no identity was left undeleted
    Source: cli-delete-identities

    Given Alice has got her identity
    When the administrator calls DeleteIdentities with
      | IdentityIdsToDelete | Alice's identity id |
    Then the answer holds
      | UnprocessedIdentityIds | empty |

  @gc.unknown-identity @reported
  Scenario: A guest whose identity was deleted gets no AWS credentials
    Source: gh-amplify-js-2301; field-triggers (FT-63: class and text)

    Given Alice has got her identity
    And the administrator has called DeleteIdentities with
      | IdentityIdsToDelete | Alice's identity id |
    When Alice gets AWS credentials
    Then the request is refused with ResourceNotFoundException
    And the message is "Identity '{Alice's identity id}' not found."

  @gi.linked @inferred
  Scenario: A user whose login was sent with a developer's user has that one's identity
    Source: api-GetId (an implicit linked account; which identity is kept is reasoned)

    Given an identity pool of its own with
      | DeveloperProviderName    | login.example                                                         |
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And Alice is signed in
    And Alice has got her identity
    And the administrator has called GetOpenIdTokenForDeveloperIdentity for Bob with
      | Logins.login.example | "bob" |
    And the administrator has called GetOpenIdTokenForDeveloperIdentity with
      | Logins.login.example  | "bob"            |
      | Logins.{the provider} | Alice's id token |
    When Alice gets her identity
    Then the answer holds
      | IdentityId | Bob's identity id |

  @id.unlink @documented
  Scenario: A login that was unlinked counts as new
    Source: api-UnlinkIdentity

    Given Alice is signed in
    And Alice has got her identity
    And Alice has called UnlinkIdentity with
      | LoginsToRemove | {the provider} |
    When Alice gets her identity
    Then the answer holds
      | IdentityId | other than Alice's first identity id |

  @id.unlink.last @documented @code-inferred
  Scenario: An identity that has lost its last login gets no AWS credentials
    Source: api-UnlinkIdentity

    Given Alice is signed in
    And Alice has got her identity
    And Alice has called UnlinkIdentity with
      | LoginsToRemove | {the provider} |
    When Alice calls GetCredentialsForIdentity with
      | Logins | absent |
    Then the request is refused with NotAuthorizedException
