Feature: A medium that proves the second factor does not recover the password

  With AccountRecoverySetting, ForgotPassword passes over a phone number that proves the second factor.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                            | email, phone_number                                                                           |
      | MfaConfiguration                                  | OPTIONAL                                                                                      |
      | SmsConfiguration.SnsCallerArn                     | <sms role>                                                                                    |
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>                                                                                    |
      | AccountRecoverySetting.RecoveryMechanisms         | [{"Priority": 1, "Name": "verified_phone_number"}, {"Priority": 2, "Name": "verified_email"}] |

  @pool.recovery.mfa-conflict @documented
  Scenario: A user with SMS MFA is sent the code for a new password by email
    Source: api-CreateUserPool (AccountRecoverySetting)

    Given Alice is a confirmed user with the verified email "alice@" and the verified phone number "+1alice"
    And Alice has SMS as her MFA
    When Alice asks for a password reset
    Then the answer announces a code by EMAIL to "alice@"

  @pool.recovery.mfa-conflict.without-mfa @documented
  Scenario: A user without MFA is sent the code for a new password by SMS
    Source: api-CreateUserPool (AccountRecoverySetting)

    Given Alice is a confirmed user with the verified email "alice@" and the verified phone number "+1alice"
    When Alice asks for a password reset
    Then the answer announces a code by SMS to "+1alice"

  @pool.recovery.mfa-conflict.phone-alone @documented
  Scenario: A password reset is refused to a user with SMS MFA and no email address
    Source: api-CreateUserPool (AccountRecoverySetting); gh-aws-sdk-js-v3-7401 (class and text, of a user of whom
      nothing is verified)

    Given Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    And Alice has SMS as her MFA
    When Alice asks for a password reset
    Then the request is refused with InvalidParameterException
    And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
