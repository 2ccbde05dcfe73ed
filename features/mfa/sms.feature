Feature: A code by SMS as second factor

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

  @mfa.sms-challenge @documented
  Scenario: Who has chosen SMS as second factor is asked for a code
    Source: api-InitiateAuth (example); moto-forgot-password-with-email-delivery-details (the mask)

    When Alice signs in
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DELIVERY_MEDIUM | SMS                     |
      | CODE_DELIVERY_DESTINATION     | "+1alice" masked        |
      | USER_ID_FOR_SRP               | Alice's stored username |
    And an SMS is sent to "+1alice"

  @mfa.sms-challenge.wrong-password @inferred
  Scenario: A wrong password brings neither the question nor a code
    Source: reasoned (the second factor follows the first)

    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."
    And no SMS is sent to "+1alice"

  @mfa.sms-challenge.text @documented
  Scenario: The SMS is worded as the pool says
    Source: api-SetUserPoolMfaConfig (SmsAuthenticationMessage)

    When Alice signs in
    Then the text of the SMS to "+1alice" is "Your code is {code}"

  @mfa.sms-challenge.answered @documented
  Scenario: The code completes the sign-in
    Source: api-RespondToAuthChallenge (SMS_MFA)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
    Then Alice is given tokens

  @mfa.wrong-sms-or-email-code.sms @reported
  Scenario: A wrong code does not
    Source: gh-amplify-js-11069; gh-amplify-js-3066

    Given Alice has started to sign in
    When Alice answers the challenge with a wrong code
    Then the request is refused with CodeMismatchException
    And the message is "Invalid code or auth state for the user."

  @mfa.wrong-sms-or-email-code.sms-then-right @recorded
  Scenario: After a wrong code the right one still counts
    Source: amplify-integration-tests (SMS MFA, wrong code then right code)

    Given Alice has started to sign in
    And once already, Alice answers the challenge with a wrong code
    When Alice answers the challenge with
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
    Then Alice is given tokens

  @mfa.sms-completion-verifies-phone @documented
  Scenario: The code that comes back verifies the number it was sent to
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
  Scenario: A wrong code verifies nothing
    Source: reasoned

    Given Bob is a confirmed user with
      | phone_number | "+1bob" |
    And Bob has SMS as his MFA
    And Bob has started to sign in
    When Bob answers the challenge with a wrong code
    Then the request is refused with CodeMismatchException
    And Bob's phone number is not verified
