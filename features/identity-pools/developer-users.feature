Feature: Developers' users are looked up, merged and unlinked

  LookupDeveloperIdentity, MergeDeveloperIdentities and UnlinkDeveloperIdentity are about users of the identity pool's
  developer provider and their identities.

  Background:
    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true                                                                  |
      | DeveloperProviderName          | login.example                                                         |
      | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      | Roles.authenticated            | <user role>                                                           |
    And the administrator has called GetOpenIdTokenForDeveloperIdentity for Alice with
      | Logins.login.example | "alice" |

  @dv.lookup @documented
  Scenario Outline: A developer's user is looked up by <what>
    Source: api-LookupDeveloperIdentity

    When the administrator calls LookupDeveloperIdentity with
      | IdentityId              | <identity> |
      | DeveloperUserIdentifier | <user>     |
    Then the answer holds
      | IdentityId                    | Alice's identity id |
      | DeveloperUserIdentifierList.0 | "alice"             |
      | DeveloperUserIdentifierList.1 | absent              |

    Examples:
      | case     | what                      | identity            | user    |
      | user     | its name                  | absent              | "alice" |
      | identity | its identity              | Alice's identity id | absent  |
      | both     | its name and its identity | Alice's identity id | "alice" |

  @documented @code-inferred
  Scenario Outline: A look-up by <what> is refused
    Source: api-LookupDeveloperIdentity

    Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Bob with
      | Logins.login.example | "bob" |
    When the administrator calls LookupDeveloperIdentity with
      | IdentityId              | <identity> |
      | DeveloperUserIdentifier | <user>     |
    Then the request is refused with <code>

    Examples:
      | rule               | what                       | identity            | user      | code                      |
      | dv.lookup.neither  | nothing                    | absent              | absent    | InvalidParameterException |
      | dv.lookup.unknown  | a user that does not exist | absent              | "mallory" | ResourceNotFoundException |
      | dv.lookup.mismatch | a user of another identity | Alice's identity id | "bob"     | ResourceConflictException |

  @dv.lookup.pages @documented
  Scenario: The developer's users of an identity are looked up in pages
    Source: api-LookupDeveloperIdentity (MaxResults and NextToken)

    Given the administrator has called GetOpenIdTokenForDeveloperIdentity with
      | Logins.login.example | "another" |
    And the administrator has called MergeDeveloperIdentities with
      | SourceUserIdentifier      | "another"     |
      | DestinationUserIdentifier | "alice"       |
      | DeveloperProviderName     | login.example |
    And the administrator has called LookupDeveloperIdentity with
      | IdentityId | Alice's identity id |
      | MaxResults | 1                   |
    When the administrator calls LookupDeveloperIdentity with
      | IdentityId | Alice's identity id           |
      | MaxResults | 1                             |
      | NextToken  | the NextToken answered before |
    Then the answer holds
      | DeveloperUserIdentifierList.0 | other than the DeveloperUserIdentifierList.0 answered first |
      | DeveloperUserIdentifierList.1 | absent                                                      |
      | NextToken                     | absent                                                      |

  @dv.merge @documented
  Scenario: A developer's user that was merged into another has that one's identity
    Source: api-MergeDeveloperIdentities

    Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Bob with
      | Logins.login.example | "bob" |
    And the administrator has called MergeDeveloperIdentities with
      | SourceUserIdentifier      | "alice"       |
      | DestinationUserIdentifier | "bob"         |
      | DeveloperProviderName     | login.example |
    When the administrator calls GetOpenIdTokenForDeveloperIdentity with
      | Logins.login.example | "alice" |
    Then the answer holds
      | IdentityId | Bob's identity id |

  @dv.merge.closed @inferred
  Scenario: The identity of a developer's user that was merged into another gets no AWS credentials
    Source: reasoned (as a guest's identity that was merged)

    Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Bob with
      | Logins.login.example | "bob" |
    And the administrator has called MergeDeveloperIdentities with
      | SourceUserIdentifier      | "alice"       |
      | DestinationUserIdentifier | "bob"         |
      | DeveloperProviderName     | login.example |
    When Alice calls GetCredentialsForIdentity with
      | Logins.cognito-identity.amazonaws.com | Alice's OpenID token |
    Then the request is refused with NotAuthorizedException

  @documented @code-inferred
  Scenario Outline: A merge with <what> is refused
    Source: api-MergeDeveloperIdentities (the exceptions)

    Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Bob with
      | Logins.login.example | "bob" |
    When the administrator calls MergeDeveloperIdentities with
      | SourceUserIdentifier      | <source>   |
      | DestinationUserIdentifier | "bob"      |
      | DeveloperProviderName     | <provider> |
    Then the request is refused with <code>

    Examples:
      | rule              | what                       | source    | provider        | code                      |
      | dv.merge.unknown  | a user that does not exist | "mallory" | login.example   | ResourceNotFoundException |
      | dv.merge.provider | another provider           | "alice"   | another.example | InvalidParameterException |

  @dv.merge.same-provider @documented @code-inferred
  Scenario: Two developers' users with two logins of one provider are not merged
    Source: api-MergeDeveloperIdentities (an exception is thrown)

    Given Carol is a confirmed user
    And Carol is signed in
    And Mallory is a confirmed user
    And Mallory is signed in
    And the administrator has called GetOpenIdTokenForDeveloperIdentity with
      | Logins.login.example  | "carol"          |
      | Logins.{the provider} | Carol's id token |
    And the administrator has called GetOpenIdTokenForDeveloperIdentity with
      | Logins.login.example  | "mallory"          |
      | Logins.{the provider} | Mallory's id token |
    When the administrator calls MergeDeveloperIdentities with
      | SourceUserIdentifier      | "carol"       |
      | DestinationUserIdentifier | "mallory"     |
      | DeveloperProviderName     | login.example |
    Then the request is refused with ResourceConflictException

  @dv.unlink @documented
  Scenario: A developer's user that was unlinked counts as new
    Source: api-UnlinkDeveloperIdentity

    Given the administrator has called UnlinkDeveloperIdentity for Alice with
      | DeveloperProviderName   | login.example |
      | DeveloperUserIdentifier | "alice"       |
    When the administrator calls GetOpenIdTokenForDeveloperIdentity with
      | Logins.login.example | "alice" |
    Then the answer holds
      | IdentityId | other than Alice's first identity id |

  @dv.unlink.unknown @inferred
  Scenario: A developer's user that the identity does not have is not unlinked
    Source: reasoned (the model declares the exception for what does not exist)

    When the administrator calls UnlinkDeveloperIdentity for Alice with
      | DeveloperProviderName   | login.example |
      | DeveloperUserIdentifier | "mallory"     |
    Then the request is refused with ResourceNotFoundException
