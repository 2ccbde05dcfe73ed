Feature: A pool that says nothing of first factors offers the password alone

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email    |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
    And Alice is a confirmed user with the verified email "alice@"

  @choice.default-policy @documented
  Scenario: A verified address adds nothing to the choice
    Source: api-CreateUserPool (SignInPolicy); email-otp-run (its state after the rollback)

    When Alice starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Alice is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

  @choice.default-policy.preferred @documented
  Scenario: A code by email is not sent to who prefers it
    Source: api-CreateUserPool (SignInPolicy), InitiateAuth (PREFERRED_CHALLENGE)

    When Alice starts to sign in with
      | AuthFlow                           | USER_AUTH |
      | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
    Then Alice is asked for SELECT_CHALLENGE
    And no mail is sent to "alice@"
