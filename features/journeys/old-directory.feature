Feature: An old directory is emptied into a pool by its users' sign-ins and resets

  The way of three users from an old directory into a new pool, one after the other.

  @journey.old-directory @documented @code-inferred
  Scenario: One user comes over by signing in, one by a password reset, and the rest are turned away
    Source: guide-user-pool-lambda-migrate-user; gh-amplify-js-9167 (the text of a wrong password);
      gh-iam-identity-center-team-359 (an update without LambdaConfig drops the functions)

    Given a user pool of its own with
      | AliasAttributes            | email                    |
      | AutoVerifiedAttributes     | email                    |
      | LambdaConfig.UserMigration | <function old_directory> |
      | MfaConfiguration           | OFF                      |
      | AccountRecoverySetting     | absent                   |
    And an app client with
      | PreventUserExistenceErrors | LEGACY |

    When Alice signs in with
      | AuthParameters.PASSWORD | forgotten |
      | ClientMetadata.email    | "alice@"  |
    Then the request is refused with UserLambdaValidationException
    And the message is "UserMigration failed with error Bad password."
    And there is no user Alice's username

    When Alice signs in with
      | ClientMetadata.email | "alice@" |
    Then the answer holds
      | AuthenticationResult.AccessToken | a JWT |
    And the functions were called for UserMigration_Authentication
    And Alice is CONFIRMED and her email is verified
    And the alias "alice@" belongs to Alice

    When Alice signs in
    Then Alice is given tokens
    And no function was called

    When Alice starts to sign in by SRP
    Then the answer holds
      | ChallengeName | PASSWORD_VERIFIER |

    When Bob starts to sign in by SRP
    Then the request is refused with UserNotFoundException
    And there is no user Bob's username

    When Bob asks for a password reset with
      | ClientMetadata.email | "bob@" |
    Then the request is accepted
    And one mail is sent to "bob@"
    And the functions were called for UserMigration_ForgotPassword
    And Bob is RESET_REQUIRED and his email is verified

    When Bob resets his password with
      | ConfirmationCode | the code mailed to "bob@" |
    Then the request is accepted
    And Bob is CONFIRMED and his email is verified

    When Bob signs in
    Then Bob is given tokens
    And no function was called

    When Carol signs in with
      | ClientMetadata.email | "alice@" |
    Then the request is refused with UserNotFoundException
    And there is no user Carol's username
    And the alias "alice@" belongs to Alice

    When the administrator updates the user pool with
      | AutoVerifiedAttributes | email |
    Then the request is accepted

    When Mallory signs in
    Then the request is refused with UserNotFoundException
    And no function was called
    And there is no user Mallory's username
