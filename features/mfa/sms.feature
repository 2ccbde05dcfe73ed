Feature: A code by SMS is the second factor of a user who has enabled it

  The code has six digits and the words of SmsAuthenticationMessage; a right answer verifies the phone number.

  Background:
    Given a user pool with
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | MfaConfiguration                                  | OPTIONAL            |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
    And Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    And Alice has SMS as her MFA

  @mfa.sms-challenge @reported
  Scenario: A sign-in with SMS as MFA is asked for a code by SMS
    Source: amplify-integration-tests (mfa_sms_totp_optional_test.dart: SMS_MFA and the medium, with TOTP on too);
      gh-amplify-js-7253 (2020, a number that begins with + and is masked, of SignUp)

    When Alice signs in
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DELIVERY_MEDIUM | SMS            |
      | CODE_DELIVERY_DESTINATION     | matching \+.* |
    And an SMS is sent to "+1alice"

  @mfa.sms-challenge.wrong-password @inferred
  Scenario: A sign-in with a wrong password is refused, and no SMS is sent
    Source: reasoned (the second factor follows the first)

    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."
    And no SMS is sent to "+1alice"

  @mfa.sms-challenge.text @documented
  Scenario: The SMS of a sign-in is worded as the user pool says
    Source: api-SetUserPoolMfaConfig (SmsAuthenticationMessage)

    When Alice signs in
    Then the text of the SMS to "+1alice" is "Your code is {code}"

  @mfa.sms-challenge.answered @documented
  Scenario: The code by SMS gives tokens
    Source: api-RespondToAuthChallenge (SMS_MFA)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
    Then Alice is given tokens

  @mfa.wrong-sms-or-email-code.sms @reported
  Scenario: A wrong code to SMS_MFA is refused
    Source: gh-amplify-js-11069 (2023, class and text); gh-amplify-js-3066 (2019, likewise)

    Given Alice has started to sign in
    When Alice answers the challenge with a wrong code
    Then the request is refused with CodeMismatchException
    And the message is "Invalid code or auth state for the user."

  @mfa.wrong-sms-or-email-code.sms-then-right @recorded
  Scenario: The right code to SMS_MFA gives tokens after a wrong one
    Source: amplify-integration-tests (a wrong code to SMS_MFA and then the right one)

    Given Alice has started to sign in
    And once already, Alice answers the challenge with a wrong code
    When Alice answers the challenge with
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
    Then Alice is given tokens

  @mfa.sms-completion-verifies-phone @documented
  Scenario: The code by SMS verifies the phone number that it was sent to
    Source: guide-user-pool-settings-mfa (2023, prerequisites)

    Given Bob is a confirmed user with
      | phone_number | "+1bob" |
    And Bob has SMS as his MFA
    And Bob has started to sign in
    When Bob answers the challenge with
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob" |
    Then Bob is given tokens
    And Bob's phone number is verified

  @mfa.sms-completion-verifies-phone.wrong-code @inferred
  Scenario: A wrong code to SMS_MFA is refused and verifies no phone number
    Source: reasoned (only the right code shows whose number it is)

    Given Bob is a confirmed user with
      | phone_number | "+1bob" |
    And Bob has SMS as his MFA
    And Bob has started to sign in
    When Bob answers the challenge with a wrong code
    Then the request is refused with CodeMismatchException
    And Bob's phone number is not verified
