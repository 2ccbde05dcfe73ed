Feature: SELECT_CHALLENGE is answered with one of what was offered

  USER_AUTH without a preference offers what the user can do; the answer names one of it, and may bring its secret.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
    And Alice is a confirmed user with the verified email "alice@"

  @choice.select.email-otp @documented
  Scenario: The answer EMAIL_OTP to SELECT_CHALLENGE mails a code
    Source: api-RespondToAuthChallenge (SELECT_CHALLENGE); email-otp-run (the medium, of InitiateAuth)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | EMAIL_OTP |
    Then Alice is asked for EMAIL_OTP with
      | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL |
    And one mail is sent to "alice@"

  @choice.select.password @documented
  Scenario: The answer PASSWORD to SELECT_CHALLENGE with the password gives tokens
    Source: api-RespondToAuthChallenge (SELECT_CHALLENGE)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER   | PASSWORD         |
      | ChallengeResponses.PASSWORD | Alice's password |
    Then Alice is given tokens

  @choice.select.password.wrong @inferred
  Scenario: The answer PASSWORD to SELECT_CHALLENGE with a wrong password is refused
    Source: reasoned (a wrong password is answered as in the other flows); wrong-password-headers (class and text, of
      USER_PASSWORD_AUTH)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER   | PASSWORD         |
      | ChallengeResponses.PASSWORD | a wrong password |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @choice.select.srp @documented
  Scenario: The answer PASSWORD_SRP to SELECT_CHALLENGE with SRP_A is asked for PASSWORD_VERIFIER
    Source: api-RespondToAuthChallenge (SELECT_CHALLENGE)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | PASSWORD_SRP  |
      | ChallengeResponses.SRP_A  | Alice's SRP_A |
    Then Alice is asked for PASSWORD_VERIFIER with
      | SECRET_BLOCK | a text |

  @choice.select.unavailable @inferred @open
  Scenario: An answer to SELECT_CHALLENGE that was not offered is refused
    Source: emulators (floci); reasoned (what was not offered cannot be chosen)
    Open: code and text of the refusal

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | SMS_OTP |
    Then the request is refused with one of
      | InvalidParameterException |
      | NotAuthorizedException    |

  @choice.select.answer-missing @inferred
  Scenario: An answer to SELECT_CHALLENGE without ANSWER is refused
    Source: reasoned (from the attested family of the text)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter ANSWER"
