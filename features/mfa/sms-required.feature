Feature: A pool that requires a code by SMS asks whoever has a number

  Background:
    Given a user pool with
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | MfaConfiguration                                  | ON                  |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
      | SoftwareTokenMfaConfiguration                     | absent              |
      | EmailMfaConfiguration                             | absent              |
      | UsernameAttributes                                | absent              |

  @mfa.on-sms-only-no-phone @reported
  Scenario: Who has none cannot sign in
    Source: gh-amplify-flutter-95; gh-amplify-js-14013 (the spelling is the service's)

    Given Alice is a confirmed user
    When Alice signs in
    Then the request is refused with MFAMethodNotFoundException
    And the message is "No MFA mechanism registerd in the account."

  @mfa.on-sms-only-no-phone.with-phone @documented
  Scenario: Who has a phone number is asked for the code sent to it
    Source: guide-user-pool-settings-mfa (users with the attribute are eligible)

    Given Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    When Alice signs in
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DELIVERY_MEDIUM | SMS              |
      | CODE_DELIVERY_DESTINATION     | "+1alice" masked |
    And an SMS is sent to "+1alice"
