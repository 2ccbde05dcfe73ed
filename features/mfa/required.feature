Feature: A pool that requires a second factor asks everybody

  Background:
    Given a user pool with
      | AliasAttributes                           | email                                                                                         |
      | AutoVerifiedAttributes                    | email                                                                                         |
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
      | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | MfaConfiguration                          | ON                                                                                            |
      | EmailMfaConfiguration.Message             | Your code is {####}                                                                           |
      | EmailMfaConfiguration.Subject             | Sign in                                                                                       |

  @mfa.email-auto @documented
  Scenario: Who has just confirmed an address is asked for a code sent to it, and has no token to choose a factor with
    Source: guide-user-pool-settings-mfa-sms-email-message (users with the attribute are eligible); seed-000 (its
      chain of sign-up, sign-in and choice)

    Given Alice has signed up with the email "alice@"
    And Alice has confirmed her sign-up with the code mailed for it
    When Alice signs in
    Then Alice is asked for EMAIL_OTP with
      | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL           |
      | CODE_DELIVERY_DESTINATION     | "alice@" masked |
    And nobody is given tokens
    And one mail is sent to "alice@"
    And Alice's profile holds
      | UserMFASettingList | absent |

  @mfa.email-auto.answered @documented
  Scenario: The code that was mailed completes the sign-in
    Source: guide-user-pool-settings-mfa-sms-email-message

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has started to sign in
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @mfa.email-auto.wrong-code @documented
  Scenario: A wrong code does not
    Source: guide-user-pool-settings-mfa-sms-email-message

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has started to sign in
    When Alice answers the challenge with a wrong code
    Then the request is refused with CodeMismatchException
    And nobody is given tokens
