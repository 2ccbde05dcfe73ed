Feature: USER_AUTH by SMS is chosen, answered once, and offered to those who can

  SMS_OTP stands beside the other first factors of the user pool. Its code goes to a phone number that is verified.

  Background:
    Given a user pool of its own with
      | AutoVerifiedAttributes                        | phone_number                 |
      | SmsConfiguration.SnsCallerArn                 | <sms role>                   |
      | SmsConfiguration.ExternalId                   | <sms external id>            |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP, SMS_OTP |
      | MfaConfiguration                              | OFF                          |
      | DeviceConfiguration                           | absent                       |
    And Alice is a confirmed user with
      | email                 | "alice@"  |
      | email_verified        | true      |
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |

  Rule: SMS_OTP is one of the choices

    @choice.availability.all @documented
    Scenario: USER_AUTH offers a password and codes to both contacts to who has all of them
      Source: guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, EMAIL_OTP, SMS_OTP |
      And no SMS is sent to "+1alice"

    @choice.select.sms-otp @documented
    Scenario: The answer SMS_OTP to SELECT_CHALLENGE sends a code by SMS
      Source: api-RespondToAuthChallenge (SELECT_CHALLENGE); email-otp-run (the medium, of EMAIL_OTP);
        gh-amplify-js-7253 (2020, a number that begins with + and is masked, of SignUp)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | SMS_OTP |
      Then Alice is asked for SMS_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS           |
        | CODE_DELIVERY_DESTINATION     | matching \+.* |
      And an SMS is sent to "+1alice"

    @choice.select.sms-otp.tokens @documented
    Scenario: The code by SMS after SELECT_CHALLENGE gives tokens
      Source: api-RespondToAuthChallenge (SMS_OTP)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      And Alice has answered the challenge with
        | ChallengeResponses.ANSWER | SMS_OTP |
      When Alice answers the challenge with
        | ChallengeResponses.SMS_OTP_CODE | the code texted to "+1alice" |
      Then Alice is given tokens

  Rule: The code by SMS is good once, and for as long as its session

    Background:
      Given an app client with
        | AuthSessionValidity | 3 |
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |

    @choice.otp.wrong-code.sms-then-right @inferred
    Scenario: SMS_OTP with the right code gives tokens after a wrong one
      Source: reasoned (recorded of EMAIL_OTP)

      Given once already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with
        | ChallengeResponses.SMS_OTP_CODE | the code texted to "+1alice" |
      Then Alice is given tokens

    @choice.otp.session-reuse.sms @inferred
    Scenario: SMS_OTP with a session that was answered is refused
      Source: reasoned (recorded of EMAIL_OTP)

      Given Alice has answered the challenge with
        | ChallengeResponses.SMS_OTP_CODE | the code texted to "+1alice" |
      When Alice answers the challenge with
        | ChallengeResponses.SMS_OTP_CODE | the code texted to "+1alice" |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session can only be used once."

    @choice.otp.session-expired.sms @inferred
    Scenario: SMS_OTP is refused four minutes after its code was sent where AuthSessionValidity is 3
      Source: reasoned (recorded of EMAIL_OTP)

      Given 4 minutes have passed
      When Alice answers the challenge with
        | ChallengeResponses.SMS_OTP_CODE | the code texted to "+1alice" |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session is expired."
