Feature: USER_AUTH offers the password alone where it is the only first factor

  AllowedFirstAuthFactors holds PASSWORD alone in a user pool that says nothing else.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email    |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
    And Alice is a confirmed user with the verified email "alice@"

  @choice.default-policy @documented
  Scenario: USER_AUTH offers no code to a verified email
    Source: api-CreateUserPool (SignInPolicy); guide-authentication-flows-selection-sdk (what is offered to whom)

    When Alice starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Alice is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

  @choice.default-policy.preferred @inferred
  Scenario: A preference for EMAIL_OTP is answered by SELECT_CHALLENGE and no mail is sent
    Source: reasoned (a factor that the user pool does not allow is one that the user cannot meet);
      amplify-android-tests (a preference that the user cannot meet: SMS_OTP without a phone number)

    When Alice starts to sign in with
      | AuthFlow                           | USER_AUTH |
      | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
    Then Alice is asked for SELECT_CHALLENGE
    And no mail is sent to "alice@"

  @choice.confirm-signup-session.without @reported
  Scenario: USER_AUTH without the session of the sign-up is asked for SELECT_CHALLENGE after the confirmation
    Source: gh-amplify-swift-4090 (2025, with the choices); gh-amplify-android-3135 (2025)

    Given Bob has signed up with the email "bob@"
    And Bob has confirmed his sign-up with the code mailed for it
    When Bob starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Bob is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |
