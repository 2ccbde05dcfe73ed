Feature: An import job takes the hashes of passwords along

  The job names the algorithm, and a column of its file holds the hashes. No page that we have seen names the column,
  tells in which form a hash stands there, or that such a user goes on with the old password: here the column is
  password_hash, and the form the one that the algorithm's own tools write.

  Background:
    Given a user pool of its own with
      | AutoVerifiedAttributes  | email  |
      | AliasAttributes         | absent |
      | UsernameAttributes      | absent |
      | Schema                  | absent |
      | MfaConfiguration        | OFF    |
      | AccountRecoverySetting  | absent |
      | Policies.PasswordPolicy | absent |
    And an app client with
      | PreventUserExistenceErrors | LEGACY                                             |
      | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

  @import.hash.status @inferred
  Scenario: A user who was imported with the hash of a password is CONFIRMED
    Source: model-cognito-idp (CreateUserImportJob PasswordHashingAlgorithm); reasoned (no reset is needed)

    Given an import job of the users with BCRYPT hashes
      | cognito:username | email    | email_verified | password_hash                   |
      | "alice"          | "alice@" | true           | a BCRYPT hash of Alice's password |
    When the import job runs
    Then the answer holds
      | UserImportJob.Status        | Succeeded |
      | UserImportJob.ImportedUsers | 1         |
      | UserImportJob.FailedUsers   | 0         |
    And Alice is CONFIRMED and her email is verified

  @import.hash.sign-in @inferred
  Scenario Outline: A user who was imported with an <algorithm> hash signs in with the old password
    Source: model-cognito-idp (CreateUserImportJob PasswordHashingAlgorithm); reasoned (what a hash is imported for)

    Given an import job of the users with <algorithm> hashes
      | cognito:username | email    | email_verified | password_hash                          |
      | "alice"          | "alice@" | true           | a <algorithm> hash of Alice's password |
    And the import job has run
    When Alice signs in
    Then Alice is given tokens

    Examples:
      | case   | algorithm |
      | bcrypt | BCRYPT    |
      | argon  | ARGON2ID  |

  @import.hash.again @inferred
  Scenario: A user who was imported with a hash signs in a second time with the old password
    Source: reasoned (the first sign-in changes nothing for the user)

    Given an import job of the users with BCRYPT hashes
      | cognito:username | email    | email_verified | password_hash                   |
      | "alice"          | "alice@" | true           | a BCRYPT hash of Alice's password |
    And the import job has run
    And Alice has signed in
    When Alice signs in
    Then Alice is given tokens

  @import.hash.wrong @inferred
  Scenario Outline: A sign-in of a user who was imported with an <algorithm> hash is refused with a wrong password
    Source: reasoned (a hash stands for one password, and a wrong one is refused as that of every user)

    Given an import job of the users with <algorithm> hashes
      | cognito:username | email    | email_verified | password_hash                          |
      | "alice"          | "alice@" | true           | a <algorithm> hash of Alice's password |
    And the import job has run
    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException

    Examples:
      | case   | algorithm |
      | bcrypt | BCRYPT    |
      | argon  | ARGON2ID  |

  @import.hash.other-form @inferred
  Scenario: A line with what is no hash of the job's algorithm makes no user
    Source: reasoned (nobody could sign in by it; of what the log says of it nothing is known)

    Given an import job of the users with BCRYPT hashes
      | cognito:username | email    | email_verified | password_hash                     |
      | "alice"          | "alice@" | true           | an ARGON2ID hash of Alice's password |
    When the import job runs
    Then the answer holds
      | UserImportJob.ImportedUsers | 0 |
      | UserImportJob.FailedUsers   | 1 |
    And there is no user "alice"

  @import.hash.none @inferred
  Scenario: A line without a hash makes a user who has to reset the password, in a job with hashes too
    Source: guide-cognito-user-pools-using-import-tool (users without a password are RESET_REQUIRED); reasoned

    Given an import job of the users with BCRYPT hashes
      | cognito:username | email    | email_verified | password_hash |
      | "alice"          | "alice@" | true           | absent        |
    When the import job runs
    Then Alice is RESET_REQUIRED and her email is verified
