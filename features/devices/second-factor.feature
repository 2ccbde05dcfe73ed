Feature: A remembered device can take the place of the second factor

  ChallengeRequiredOnNewDevice says whether new devices alone need the second factor, or all of them.

  Rule: With ChallengeRequiredOnNewDevice a remembered device signs in without the second factor

    Background:
      Given a user pool with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true                |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false               |
        | SmsConfiguration.SnsCallerArn                        | <sms role>          |
        | SmsConfiguration.ExternalId                          | <sms external id>   |
        | MfaConfiguration                                     | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage         | Your code is {####} |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      And Alice has SMS as her MFA
      And Alice has started to sign in by SRP
      And Alice has answered the password challenge
      And Alice has answered the challenge with
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
      And Alice has confirmed her device

    @dev.bypass-mfa @documented
    Scenario: A user with SMS MFA who signs in with a remembered device is asked for DEVICE_SRP_AUTH
      Source: guide-amazon-cognito-user-pools-device-tracking (DEVICE_SRP_AUTH); amplify-integration-tests
        (device_tracking_test.dart: no second factor, whatever the client is asked for)

      Given Alice has started to sign in by SRP with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      When Alice answers the password challenge with
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      Then the answer holds
        | ChallengeName | DEVICE_SRP_AUTH |

    @dev.bypass-mfa.new-device @recorded
    Scenario: A sign-in that names no device is asked for a code by SMS
      Source: amplify-integration-tests (device_tracking_test.dart: the first sign-in); gh-amplify-js-12160 (2023, of
        required MFA, by its author on a pool)

      Given Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is asked for SMS_MFA

    @dev.bypass-mfa.not-remembered @recorded
    Scenario: A sign-in with a device that is not remembered is asked for a code by SMS
      Source: amplify-integration-tests (device_tracking_test.dart, of a device that was never remembered)

      Given Alice has called UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | not_remembered     |
      And Alice has started to sign in by SRP with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      When Alice answers the password challenge with
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      Then Alice is asked for SMS_MFA

  Rule: Without ChallengeRequiredOnNewDevice every device needs the second factor

    Background:
      Given a user pool with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | false    |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false    |
        | MfaConfiguration                                     | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled                | true     |

    @dev.no-bypass @documented
    Scenario: A sign-in with a remembered device is asked for a TOTP code where every device is challenged
      Source: api-CreateUserPool (DeviceConfiguration.ChallengeRequiredOnNewDevice)

      Given Alice is a confirmed user
      And Alice has TOTP as her MFA
      And Alice has confirmed her device
      And Alice has started to sign in by SRP with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      When Alice answers the password challenge with
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      Then Alice is asked for SOFTWARE_TOKEN_MFA
