Feature: The story of seed 002: a back end signs users in by password, a page in the browser by SRP

  The calls of the article in its order: one user, one app client without a secret, and two ways in.

  Background:
    Given a user pool with
      | UsernameAttributes     | email |
      | AutoVerifiedAttributes | email |
      | MfaConfiguration       | OFF   |
    And an app client with
      | GenerateSecret             | false                                                                                                                    |
      | ExplicitAuthFlows          | ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH |
      | PreventUserExistenceErrors | absent                                                                                                                   |
    And Alice is a user who must change her password, with
      | email          | "alice@" |
      | email_verified | true     |

  @journey.seed-002 @documented
  Scenario: A user whom the administrator made signs in through the back end and in the browser
    Source: seed-002 (the way, and that both give tokens); guide-amazon-cognito-user-pools-using-the-access-token (the
      claims); api-InitiateAuth (USER_ID_FOR_SRP); pycognito (arithmetic)

    When the administrator sets Alice's password with
      | Permanent | true |
    Then the answer is empty
    And Alice is CONFIRMED and her email is verified
    When the administrator signs Alice in with
      | AuthFlow                | ADMIN_NO_SRP_AUTH |
      | AuthParameters.USERNAME | "alice@"          |
    Then Alice is given tokens
    And Alice's access token holds
      | client_id | the client's id               |
      | scope     | aws.cognito.signin.user.admin |
      | username  | Alice's stored username       |
    When Alice starts to sign in by SRP with
      | AuthParameters.USERNAME | "alice@" |
    Then the answer holds
      | ChallengeName                       | PASSWORD_VERIFIER       |
      | ChallengeParameters.USER_ID_FOR_SRP | Alice's stored username |
    When Alice answers the password challenge with
      | ChallengeResponses.USERNAME | Alice's stored username |
    Then Alice is given tokens
    And Alice's access token holds
      | client_id | the same as before |
      | scope     | the same as before |
      | sub       | the same as before |
      | username  | the same as before |

  @journey.seed-002.wrong-password @documented
  Scenario: A user with a wrong password is refused by the back end and in the browser
    Source: seed-002 (the way); guide-cognito-user-pool-managing-errors (NotAuthorizedException); wrong-password-headers
      (class and text, of USER_PASSWORD_AUTH); existence-calls (the same of AdminInitiateAuth)

    When the administrator sets Alice's password with
      | Permanent | true |
    Then the answer is empty
    When the administrator signs Alice in with
      | AuthFlow                | ADMIN_NO_SRP_AUTH |
      | AuthParameters.USERNAME | "alice@"          |
      | AuthParameters.PASSWORD | a wrong password  |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."
    When Alice starts to sign in by SRP with
      | AuthParameters.USERNAME | "alice@" |
    Then the answer holds
      | ChallengeName | PASSWORD_VERIFIER |
    When Alice answers the password challenge with
      | ChallengeResponses.USERNAME                 | Alice's stored username                  |
      | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."
    And nobody is given tokens

  @journey.seed-002.unknown-user @inferred
  Scenario: A user whom nobody made is refused by the back end and in the browser before any proof
    Source: floci-fixtures (initiate-auth.srp.unknown-user); reasoned (the administrator's call answers as InitiateAuth)

    When the administrator signs Mallory in with
      | AuthFlow                | ADMIN_NO_SRP_AUTH |
      | AuthParameters.USERNAME | "mallory@"        |
    Then the request is refused with UserNotFoundException
    And the message is "User does not exist."
    When Mallory starts to sign in by SRP with
      | AuthParameters.USERNAME | "mallory@" |
    Then the request is refused with UserNotFoundException
    And the message is "User does not exist."

  @journey.seed-002.temporary-password @documented
  Scenario: A user who still has the temporary password is given no tokens by either way
    Source: seed-002 (its back end has a branch for it); guide-amazon-cognito-user-pools-authentication-flow

    When the administrator starts to sign Alice in with
      | AuthFlow                | ADMIN_NO_SRP_AUTH |
      | AuthParameters.USERNAME | "alice@"          |
    Then Alice is asked for NEW_PASSWORD_REQUIRED
    When Alice starts to sign in by SRP with
      | AuthParameters.USERNAME | "alice@" |
    Then the answer holds
      | ChallengeName | PASSWORD_VERIFIER |
    When Alice answers the password challenge with
      | ChallengeResponses.USERNAME | Alice's stored username |
    Then Alice is asked for NEW_PASSWORD_REQUIRED
    And nobody is given tokens
