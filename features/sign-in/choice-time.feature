Feature: A code by email as first factor is good as long as its session

  AuthSessionValidity of the app client is the life of the session and of the code.

  Background:
    Given a user pool of its own with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
    And an app client with
      | AuthSessionValidity | 3 |
    And Alice is a confirmed user with the verified email "alice@"
    And Alice has started to sign in with
      | AuthFlow                           | USER_AUTH |
      | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |

  @choice.otp.session-expired @reported
  Scenario: EMAIL_OTP is refused four minutes after its code was mailed where AuthSessionValidity is 3
    Source: email-otp-run (answered after 3 minutes and 54 seconds)

    Given 4 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid session for the user, session is expired."

  @choice.otp.session-expired.in-time @documented
  Scenario: EMAIL_OTP gives tokens two minutes after its code was mailed where AuthSessionValidity is 3
    Source: api-CreateUserPoolClient (AuthSessionValidity)

    Given 2 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens
