Feature: A user pool that tracks devices knows the one that signs in again

  A sign-in that names no device is given a new one, which ConfirmDevice makes known.

  Background:
    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true  |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
      | MfaConfiguration                                     | OFF   |
    And Alice is a confirmed user
    And Alice has started to sign in by SRP
    And Alice has answered the password challenge

  Rule: A new device is confirmed once, by the token that announced it

    @dev.on-metadata.password-alone @documented
    Scenario: A sign-in by SRP that names no device is given a device key
      Source: guide-amazon-cognito-user-pools-device-tracking ("in the response to any sign-in that doesn't already
        include device information")

      Given Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.NewDeviceMetadata.DeviceKey      | a device key |
        | AuthenticationResult.NewDeviceMetadata.DeviceGroupKey | a text       |

    @dev.on-metadata.user-password @documented @open
    Scenario: A sign-in by USER_PASSWORD_AUTH that names no device gives tokens, with a device key or without
      Source: guide-amazon-cognito-user-pools-device-tracking (any sign-in); repost-remembered-devices (the feature asks
        for USER_SRP_AUTH); gh-aws-sdk-net-extensions-cognito-45 (2019: no NewDeviceMetadata came)
      Open: does a sign-in by USER_PASSWORD_AUTH without a second factor bring NewDeviceMetadata?

      When Alice signs in
      Then Alice is given tokens

    @dev.confirm @documented
    Scenario: ConfirmDevice makes a device a remembered one where devices are always remembered
      Source: api-ConfirmDevice (UserConfirmationNecessary is false where devices are always remembered);
        api-CreateUserPool (DeviceConfiguration); cli-admin-list-devices (the device attribute)

      When Alice confirms her device
      Then the answer holds
        | UserConfirmationNecessary | false |
      And AdminListDevices for Alice shows
        | Devices.0.DeviceKey                                     | Alice's device key |
        | Devices.0.DeviceAttributes.dev:device_remembered_status | remembered         |

    @dev.confirm.unconfirmed @inferred
    Scenario: AdminListDevices leaves out a device that is not confirmed
      Source: reasoned (NewDeviceMetadata is an offer that ConfirmDevice takes up)

      When the administrator calls AdminListDevices for Alice
      Then the answer holds
        | Devices | empty |

    @dev.confirm.any-verifier @reported
    Scenario: ConfirmDevice with the verifier of another device password is accepted
      Source: gh-amazon-cognito-identity-dart-62 (2019); gh-amazon-cognito-identity-dart-2-10 (2020)

      When Alice confirms her device with
        | DeviceSecretVerifierConfig.PasswordVerifier | dmVyaWZpZXIgb2YgYSBkZXZpY2U= |
        | DeviceSecretVerifierConfig.Salt             | c2FsdCBvZiBhIGRldmljZQ==     |
      Then the request is accepted

    @dev.confirm-twice @documented
    Scenario: ConfirmDevice of a device that is confirmed is refused
      Source: api-ConfirmDevice (DeviceKeyExistsException: the device key exists already)

      Given Alice has confirmed her device
      When Alice confirms her device
      Then the request is refused with DeviceKeyExistsException

    @dev.confirm-foreign-key @inferred
    Scenario: ConfirmDevice by the access token of another sign-in is refused
      Source: reasoned (the key belongs to the sign-in that made it); gh-boto3-4059 (class and text, of another cause)

      Given Alice has started to sign in by SRP
      And Alice has answered the password challenge
      When Alice confirms her device with
        | AccessToken | Alice's first access token |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid device key given."
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.key-format @documented @text-inferred
    Scenario: ConfirmDevice with a DeviceKey of another form is refused
      Source: api-ConfirmDevice (DeviceKey, its pattern); gh-boto3-3581 (class and form of a violated pattern)

      When Alice confirms her device with
        | DeviceKey | laptop |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: "

  Rule: A device can be looked at and forgotten

    @dev.get-list @documented
    Scenario: GetDevice shows a remembered device of the user
      Source: api-GetDevice; cli-get-device (example with the device attributes); gh-amplify-js-12171 (2023, the dates,
        of a device in a list)

      Given Alice has confirmed her device with
        | DeviceName | laptop |
      When Alice calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the answer holds
        | Device.DeviceKey                                     | Alice's device key        |
        | Device.DeviceAttributes.device_name                  | laptop                    |
        | Device.DeviceAttributes.dev:device_remembered_status | remembered                |
        | Device.DeviceCreateDate                              | a date to the millisecond |
        | Device.DeviceLastModifiedDate                        | a date to the millisecond |
        | Device.DeviceLastAuthenticatedDate                   | a date in whole seconds   |

    @dev.get-unknown @inferred
    Scenario: GetDevice of a device that was forgotten is refused
      Source: reasoned (the text is attested for other operations)

      Given Alice has confirmed her device
      And Alice has called ForgetDevice with
        | DeviceKey | Alice's device key |
      When Alice calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the request is refused with ResourceNotFoundException
      And the message is "Device does not exist."

    @dev.get-unknown.other-user @inferred
    Scenario: GetDevice of another user's device is refused
      Source: reasoned (devices belong to users)

      Given Alice has confirmed her device
      And Bob is a confirmed user
      And Bob is signed in
      When Bob calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the request is refused with ResourceNotFoundException
      And AdminListDevices for Alice shows
        | Devices.0.DeviceKey | Alice's device key |

    @dev.get-unknown.unconfirmed @reported
    Scenario: UpdateDeviceStatus of a device that is not confirmed is refused
      Source: gh-aws-sdk-net-1055 (2018)

      When Alice calls UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | remembered         |
      Then the request is refused with ResourceNotFoundException
      And the message is "Device does not exist."

    @dev.get-unknown.forgotten-status @recorded
    Scenario: UpdateDeviceStatus of a device that was forgotten is refused
      Source: aws-sdk-android-tests (testForgetDevice, on prompt: the class, the text in its words);
        gh-aws-sdk-net-1055 (class and text, of a device that was never confirmed)

      Given Alice has confirmed her device
      And Alice has called ForgetDevice with
        | DeviceKey | Alice's device key |
      When Alice calls UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | remembered         |
      Then the request is refused with ResourceNotFoundException
      And the message is "Device does not exist."

    @dev.forget @recorded
    Scenario: ForgetDevice takes a device off the list
      Source: aws-sdk-android-tests (testForgetDevice, on prompt, read by ListDevices); api-ForgetDevice

      Given Alice has confirmed her device
      When Alice calls ForgetDevice with
        | DeviceKey | Alice's device key |
      Then the request is accepted
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.forget.admin @documented
    Scenario: AdminForgetDevice takes a device off the list
      Source: api-AdminForgetDevice

      Given Alice has confirmed her device
      When the administrator calls AdminForgetDevice for Alice with
        | DeviceKey | Alice's device key |
      Then the request is accepted
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.update-status @recorded
    Scenario Outline: AdminListDevices shows a device as <status> after UpdateDeviceStatus
      Source: aws-sdk-android-tests (testRememberDevice, on prompt, read by AdminGetDevice); amplify-integration-tests
        (device_tracking_test.dart: to remember a device that is remembered changes nothing)

      Given Alice has confirmed her device
      When Alice calls UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | <status>           |
      Then the request is accepted
      And AdminListDevices for Alice shows
        | Devices.0.DeviceAttributes.dev:device_remembered_status | <status> |

      Examples:
        | case           | status         |
        | remembered     | remembered     |
        | not-remembered | not_remembered |

    @dev.update-status.admin @documented
    Scenario Outline: AdminListDevices shows a device as <status> after AdminUpdateDeviceStatus
      Source: api-AdminUpdateDeviceStatus (DeviceRememberedStatus); cli-admin-list-devices (the device attribute);
        aws-sdk-android-tests (testRememberDevice: both values, of UpdateDeviceStatus)

      Given Alice has confirmed her device
      When the administrator calls AdminUpdateDeviceStatus for Alice with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | <status>           |
      Then the request is accepted
      And AdminListDevices for Alice shows
        | Devices.0.DeviceAttributes.dev:device_remembered_status | <status> |

      Examples:
        | case           | status         |
        | remembered     | remembered     |
        | not-remembered | not_remembered |

    @dev.get-unknown.admin @inferred
    Scenario Outline: <operation> of a device that was forgotten is refused
      Source: reasoned (the text is attested for other operations)

      Given Alice has confirmed her device
      And the administrator has called AdminForgetDevice for Alice with
        | DeviceKey | Alice's device key |
      When the administrator calls <operation> for Alice with
        | DeviceKey | Alice's device key |
      Then the request is refused with ResourceNotFoundException
      And the message is "Device does not exist."

      Examples:
        | case   | operation               |
        | get    | AdminGetDevice          |
        | status | AdminUpdateDeviceStatus |
        | forget | AdminForgetDevice       |

    @dev.update-status.unknown @documented
    Scenario: UpdateDeviceStatus with another status is refused
      Source: api-UpdateDeviceStatus (DeviceRememberedStatus, its values); gh-aws-doc-sdk-examples-891 (class of a
        violated enum)

      Given Alice has confirmed her device
      When Alice calls UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | perhaps            |
      Then the request is refused with InvalidParameterException
      And AdminListDevices for Alice shows
        | Devices.0.DeviceAttributes.dev:device_remembered_status | remembered |
