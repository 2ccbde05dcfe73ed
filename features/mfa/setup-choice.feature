Feature: Where a second factor of one's choice is a must, the first sign-in offers all of the pool's

  Background:
    Given a user pool with
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
      | SoftwareTokenMfaConfiguration.Enabled             | true                |
      | MfaConfiguration                                  | ON                  |
      | EmailMfaConfiguration                             | absent              |
      | UsernameAttributes                                | absent              |

  @mfa.setup-choice @documented
  Scenario: Who has none is offered each of them
    Source: api-InitiateAuth (MFA_SETUP); public-programs (MFAS_CAN_SETUP)

    Given Alice is a confirmed user
    When Alice signs in
    Then Alice is asked for MFA_SETUP with
      | MFAS_CAN_SETUP | in any order: SMS_MFA, SOFTWARE_TOKEN_MFA |

  @mfa.setup-choice.with-phone @documented
  Scenario: Who has a phone number is offered nothing but asked for the code sent to it
    Source: guide-user-pool-settings-mfa (users with the attribute are eligible)

    Given Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    When Alice signs in
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DESTINATION | "+1alice" masked |
