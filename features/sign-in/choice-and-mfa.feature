Feature: Who has a second factor signs in by password first

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      | MfaConfiguration                              | OPTIONAL            |
      | SoftwareTokenMfaConfiguration.Enabled         | true                |
    And Alice is a confirmed user with the verified email "alice@"

  @choice.mfa-user-restricted @documented
  Scenario: Who has a second factor is offered the password alone
    Source: guide-user-pool-settings-mfa (github aws-amplify/docs#8567); api-SetUserPoolMfaConfig

    Given Alice has TOTP as her MFA
    When Alice starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Alice is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

  @choice.mfa-user-restricted.without @documented
  Scenario: Who has none is offered a code by email too
    Source: guide-authentication-flows-selection-sdk

    When Alice starts to sign in with
      | AuthFlow | USER_AUTH |
    Then Alice is asked for SELECT_CHALLENGE
    And the answer holds
      | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, EMAIL_OTP |

  @choice.mfa-totp-user-observed @inferred
  Scenario: The password that was chosen is followed by the second factor
    Source: reasoned (a walkthrough that cannot be named shows it)

    Given Alice has TOTP as her MFA
    And Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER   | PASSWORD         |
      | ChallengeResponses.PASSWORD | Alice's password |
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @choice.mfa-totp-user-observed.wrong-password @inferred
  Scenario: A wrong password is followed by nothing
    Source: reasoned (the second factor follows the first)

    Given Alice has TOTP as her MFA
    And Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER   | PASSWORD         |
      | ChallengeResponses.PASSWORD | a wrong password |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."
