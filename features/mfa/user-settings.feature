Feature: SetUserSettings sets SMS as a second factor, and nothing else

  AWS no longer supports SetUserSettings and AdminSetUserSettings; SetUserMFAPreference is what stands in their place.

  Background:
    Given a user pool with
      | MfaConfiguration                                   | OPTIONAL          |
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn  | <sms role>        |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId    | <sms external id> |
      | DeviceConfiguration                                | absent            |
    And Alice is a confirmed user with
      | email                 | "alice@"  |
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |

  Rule: A user sets his own options

    Background:
      Given Alice is signed in

    @settings.mfa-options @documented
    Scenario: SetUserSettings with SMS to the phone number is accepted and shown as MFAOptions
      Source: cli-set-user-settings; api-SetUserSettings; api-AdminGetUser (MFAOptions: of SMS alone)

      When Alice calls SetUserSettings with
        | MFAOptions | [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}] |
      Then the answer is empty
      And AdminGetUser for Alice shows
        | MFAOptions.0.DeliveryMedium | SMS          |
        | MFAOptions.0.AttributeName  | phone_number |

    @settings.mfa-options.sign-in @documented
    Scenario: A sign-in asks for a code by SMS after SetUserSettings
      Source: api-SetUserSettings (it configures SMS MFA); amplify-integration-tests (mfa_sms_totp_optional_test.dart:
        the medium, after SetUserMFAPreference)

      Given Alice has called SetUserSettings with
        | MFAOptions | [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}] |
      When Alice signs in
      Then Alice is asked for SMS_MFA with
        | CODE_DELIVERY_DELIVERY_MEDIUM | SMS |
      And an SMS is sent to "+1alice"

    @settings.mfa-options.none @inferred
    Scenario: A sign-in asks for no code after SetUserSettings without options
      Source: reasoned (an empty list takes the options away)

      Given Alice has called SetUserSettings with
        | MFAOptions | [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}] |
      And Alice has called SetUserSettings with
        | MFAOptions | [] |
      When Alice signs in
      Then Alice is given tokens

    @settings.mfa-options.other @documented @code-inferred
    Scenario Outline: SetUserSettings with <medium> to <attribute> is refused
      Source: api-SetUserSettings; model-cognito-idp (MFAOptionType: only SMS, only phone_number)

      When Alice calls SetUserSettings with
        | MFAOptions | [{"DeliveryMedium": "<medium>", "AttributeName": "<attribute>"}] |
      Then the request is refused with InvalidParameterException
      And AdminGetUser for Alice shows
        | MFAOptions | absent |

      Examples:
        | case      | medium | attribute    |
        | email     | EMAIL  | phone_number |
        | attribute | SMS    | email        |

    @settings.self.errors @documented @text-inferred
    Scenario: SetUserSettings with a text that is no access token is refused
      Source: api-SetUserSettings (NotAuthorizedException); reasoned (text of other operations)

      When Alice calls SetUserSettings with
        | AccessToken | nothing.of.thekind                                           |
        | MFAOptions  | [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}] |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

  Rule: An administrator sets the options of a user

    @settings.admin @documented
    Scenario: AdminSetUserSettings with SMS to the phone number is accepted and shown as MFAOptions
      Source: api-AdminSetUserSettings; api-AdminGetUser (MFAOptions: of SMS alone)

      When the administrator calls AdminSetUserSettings for Alice with
        | MFAOptions | [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}] |
      Then the answer is empty
      And AdminGetUser for Alice shows
        | MFAOptions.0.DeliveryMedium | SMS          |
        | MFAOptions.0.AttributeName  | phone_number |

    @settings.admin.unknown @documented @text-inferred
    Scenario: AdminSetUserSettings of an unknown user is refused
      Source: api-AdminSetUserSettings (UserNotFoundException); reasoned (text of other operations)

      When the administrator calls AdminSetUserSettings for Mallory with
        | MFAOptions | [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}] |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

  Rule: SetUserMFAPreference does what they did, and prefers

    @mfapref.preferred-sms @inferred
    Scenario: A user enables SMS and prefers it
      Source: api-SetUserMFAPreference; api-AdminGetUser (the two members read back);
        reasoned (MFAOptions holds only what SetUserSettings set)

      Given Alice is signed in
      When Alice sets her MFA preference with
        | SMSMfaSettings.Enabled      | true |
        | SMSMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Alice's profile holds
        | PreferredMfaSetting | SMS_MFA |
        | UserMFASettingList  | SMS_MFA |
        | MFAOptions          | absent  |
