Feature: The session of a confirmed sign-up signs in its own user, once

  SignUp through a client with USER_AUTH answers a session. ConfirmSignUp takes it and answers another, which USER_AUTH
  takes in place of a first factor.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes | email |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

  @choice.confirm-signup-session.other-user @inferred
  Scenario: The session of another user's sign-up is refused
    Source: reasoned (text from the same family)

    Given Alice has signed up with the email "alice@"
    And Alice has confirmed her sign-up with
      | ConfirmationCode | the code mailed for it |
      | Session          | Alice's session        |
    And Bob is a confirmed user
    When Bob signs in with
      | AuthFlow | USER_AUTH       |
      | Session  | Alice's session |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @choice.confirm-signup-session.once @documented @code-inferred
  Scenario: The session of a sign-up is refused the second time
    Source: api-InitiateAuth (Session: the first sign-in only); reasoned (code of other sessions)

    Given Alice has signed up with the email "alice@"
    And Alice has confirmed her sign-up with
      | ConfirmationCode | the code mailed for it |
      | Session          | Alice's session        |
    And Alice has signed in with
      | AuthFlow | USER_AUTH       |
      | Session  | Alice's session |
    When Alice signs in with
      | AuthFlow | USER_AUTH       |
      | Session  | Alice's session |
    Then the request is refused with NotAuthorizedException

  @choice.confirm-signup-session.unconfirmed @inferred @open
  Scenario: The session of a sign-up that is not confirmed is refused
    Source: reasoned (the code that proves the address is still to come)
    Open: which of the two codes

    Given Alice has signed up with the email "alice@"
    When Alice signs in with
      | AuthFlow | USER_AUTH       |
      | Session  | Alice's session |
    Then the request is refused with one of
      | NotAuthorizedException    |
      | UserNotConfirmedException |

  @choice.confirm-signup-session.after-wrong-code @reported
  Scenario: The session of a sign-up signs in after a wrong code and the right one
    Source: gh-amplify-android-3135 (2025: what its mend was tried with); amplify-android-tests
      (AWSCognitoAuthPluginUserAuthTests: confirm with the right code, then sign in)

    Given Alice has signed up with the email "alice@"
    And once already, Alice confirms her sign-up with a wrong code
    And Alice has confirmed her sign-up with
      | ConfirmationCode | the code mailed for it |
      | Session          | Alice's session        |
    When Alice signs in with
      | AuthFlow | USER_AUTH       |
      | Session  | Alice's session |
    Then Alice is given tokens
