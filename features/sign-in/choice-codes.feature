Feature: A code by email and a code by SMS are first factors

  EMAIL_OTP and SMS_OTP sign in without a password where the user pool allows them. Their codes have eight digits; those
  of a second factor have six.

  Rule: A code by email is as good as the password

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      And Alice is a confirmed user with the verified email "alice@"

    @choice.otp.ok @reported
    Scenario: EMAIL_OTP with the code by email gives tokens
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When Alice answers the challenge with the code mailed for it
      Then Alice is given tokens

    @choice.otp.length-8 @reported
    Scenario: The code of EMAIL_OTP has eight digits
      Source: email-otp-run (eight digits by mail)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then the mail to "alice@" holds a code of 8 digits

    @choice.otp.wrong-code @reported
    Scenario: EMAIL_OTP with a wrong code is refused
      Source: email-otp-run (class and text); amplify-android-tests (AWSCognitoAuthPluginUserAuthTests: the class)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

    @choice.otp.wrong-code.then-right @reported
    Scenario: EMAIL_OTP with the right code gives tokens after two wrong ones
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      And twice already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with the code mailed for it
      Then Alice is given tokens

    @choice.otp.code-missing @reported
    Scenario: EMAIL_OTP with its code in ANSWER is refused
      Source: seed-000 (class and text, of AdminRespondToAuthChallenge to EMAIL_OTP as a second factor)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | the code mailed for it |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter EMAIL_OTP_CODE"

    @choice.otp.session-reuse @reported
    Scenario: EMAIL_OTP with a session that was answered is refused
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      And Alice has answered the challenge with the code mailed for it
      When Alice answers the challenge with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session can only be used once."

  Rule: A code by SMS is as good as the password

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | phone_number      |
        | SmsConfiguration.SnsCallerArn                 | <sms role>        |
        | SmsConfiguration.ExternalId                   | <sms external id> |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |
        | MfaConfiguration                              | OFF               |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |

    @choice.preferred-available.sms @documented
    Scenario: USER_AUTH with SMS_OTP preferred sends a code by SMS at once
      Source: api-InitiateAuth (PREFERRED_CHALLENGE); guide-authentication-flows-selection-sdk; email-otp-run (the
        medium, of EMAIL_OTP); gh-amplify-js-7253 (2020, a number that begins with + and is masked, of
        SignUp)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      Then Alice is asked for SMS_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS           |
        | CODE_DELIVERY_DESTINATION     | matching \+.* |
      And an SMS is sent to "+1alice"

    @choice.availability.sms @documented
    Scenario: USER_AUTH offers no code to a phone number that is not verified
      Source: guide-authentication-flows-selection-sdk

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      When Bob starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      Then Bob is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |
      And no SMS is sent to "+1bob"

    @choice.otp.ok.sms @documented
    Scenario: SMS_OTP with the code by SMS gives tokens
      Source: api-RespondToAuthChallenge (SMS_OTP)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      When Alice answers the challenge with
        | ChallengeResponses.SMS_OTP_CODE | the code texted to "+1alice" |
      Then Alice is given tokens

    @choice.otp.length-8.sms @reported
    Scenario: The code of SMS_OTP has eight digits
      Source: gh-amplify-js-14428 (2025, confirmed by the Amplify team)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      Then the SMS to "+1alice" holds a code of 8 digits

    @choice.otp.wrong-code.sms @inferred
    Scenario: SMS_OTP with a wrong code is refused
      Source: reasoned (recorded of EMAIL_OTP)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

    @choice.otp.code-missing.sms @inferred
    Scenario: SMS_OTP with its code in ANSWER is refused
      Source: reasoned (recorded of EMAIL_OTP)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | the code texted to "+1alice" |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter SMS_OTP_CODE"
