Feature: USER_AUTH offers a user with a second factor the password alone

  A code by email as first factor would leave no second one, so that such a user begins with the password.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      | MfaConfiguration                              | OPTIONAL            |
      | SoftwareTokenMfaConfiguration.Enabled         | true                |
    And Alice is a confirmed user with the verified email "alice@"

  @choice.mfa-user-restricted @documented
  Scenario: USER_AUTH offers no code by email to a user with TOTP as MFA
    Source: guide-user-pool-settings-mfa (prerequisites: a user with MFA does not sign in without a password);
      gh-amplify-docs-8567 (2026, the same from that page)

    Given Alice has TOTP as her MFA
    When Alice starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Alice is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

  @choice.mfa-user-restricted.without @documented
  Scenario: USER_AUTH offers a code by email to a user without MFA
    Source: guide-authentication-flows-selection-sdk

    When Alice starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Alice is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, EMAIL_OTP |

  @choice.mfa-totp-user-observed @inferred
  Scenario: The password that USER_AUTH was answered with is followed by the TOTP challenge
    Source: reasoned (the second factor follows the first, as in the other flows)

    Given Alice has TOTP as her MFA
    And Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER   | PASSWORD         |
      | ChallengeResponses.PASSWORD | Alice's password |
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @choice.mfa-totp-user-observed.wrong-password @inferred
  Scenario: A wrong password to USER_AUTH is refused before the TOTP challenge
    Source: reasoned (the second factor follows the first)

    Given Alice has TOTP as her MFA
    And Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER   | PASSWORD         |
      | ChallengeResponses.PASSWORD | a wrong password |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."
