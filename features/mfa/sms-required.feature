Feature: A user pool that requires a code by SMS asks every user with a phone number

  The user needs no preference; a phone number is enough, and without one there is no way in.

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
  Scenario: A sign-in of a user without a phone number is refused
    Source: gh-amplify-flutter-95 (2020, class and text); gh-amplify-js-14013 (2024; the spelling is the service's)

    Given Alice is a confirmed user
    When Alice signs in
    Then the request is refused with MFAMethodNotFoundException
    And the message is "No MFA mechanism registerd in the account."

  @mfa.on-sms-only-no-phone.with-phone @documented
  Scenario: A sign-in of a user with a phone number is asked for a code by SMS
    Source: guide-user-pool-settings-mfa (users with the attribute are eligible); amplify-integration-tests
      (mfa_sms_totp_required_test.dart: SMS_MFA, with TOTP on too); gh-amplify-js-7253 (2020, a number that
      begins with + and is masked, of SignUp)

    Given Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    When Alice signs in
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DELIVERY_MEDIUM | SMS           |
      | CODE_DELIVERY_DESTINATION     | matching \+.* |
    And an SMS is sent to "+1alice"

  @mfa.on-sms-only-no-phone.not-enabled @reported
  Scenario: SMS that the user pool requires does not stand among the factors of the user
    Source: gh-amplify-js-11258 (2023, with TOTP on too); gh-amplify-js-1875 (2018, likewise: an empty list)

    Given Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    When Alice signs in
    Then Alice is asked for SMS_MFA
    And Alice's profile holds
      | UserMFASettingList | one of: absent, empty |
