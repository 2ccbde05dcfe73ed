Feature: A user pool may leave it to the user which device is remembered

  With DeviceOnlyRememberedOnUserPrompt a confirmed device is remembered once UpdateDeviceStatus says so. The operations
  of a user know remembered devices only.

  Background:
    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | true |
      | MfaConfiguration                                     | OFF  |
    And Alice is a confirmed user
    And Alice has started to sign in by SRP
    And Alice has answered the password challenge

  @dev.confirm.prompt @documented
  Scenario: ConfirmDevice asks for the user's word where devices are remembered on prompt
    Source: api-ConfirmDevice (UserConfirmationNecessary is true where users opt in); api-CreateUserPool
      (DeviceConfiguration); cli-admin-list-devices (the device attribute); aws-sdk-android-tests (testRememberDevice:
      its value not_remembered, of AdminGetDevice)

    When Alice confirms her device
    Then the answer holds
      | UserConfirmationNecessary | true |
    And AdminListDevices for Alice shows
      | Devices.0.DeviceAttributes.dev:device_remembered_status | not_remembered |

  @dev.remembered-auto @documented
  Scenario: UpdateDeviceStatus makes a confirmed device a remembered one
    Source: aws-sdk-android-tests (testRememberDevice, read by AdminGetDevice); cli-admin-list-devices (the device
      attribute)

    Given Alice has confirmed her device
    When Alice calls UpdateDeviceStatus with
      | DeviceKey              | Alice's device key |
      | DeviceRememberedStatus | remembered         |
    Then the request is accepted
    And AdminListDevices for Alice shows
      | Devices.0.DeviceAttributes.dev:device_remembered_status | remembered |

  @dev.srp-auth.not-remembered @inferred
  Scenario: A sign-in with a device that is not remembered gives tokens without a device challenge
    Source: amplify-integration-tests (device_tracking_test.dart: the same key again); reasoned (that nothing is asked
      of the device, which the test cannot see)

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    When Alice answers the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    Then Alice is given tokens
    And the answer holds
      | AuthenticationResult.NewDeviceMetadata | absent |

  Rule: ListDevices and GetDevice know remembered devices only

    @dev.get-list.confirmed-only @recorded
    Scenario: ListDevices leaves out a device that is confirmed and not remembered
      Source: aws-sdk-android-tests (testRememberDevice); gh-amplify-js-12171 (2023); gh-amazon-cognito-identity-js-199
        (2016); amplify-integration-tests (device_tracking_test.dart: fetchDevices lists remembered devices)

      Given Alice has confirmed her device
      When Alice calls ListDevices
      Then the answer holds
        | Devices | empty |

    @dev.get-list.remembered @recorded
    Scenario: ListDevices shows a device once it is remembered
      Source: aws-sdk-android-tests (testRememberDevice); gh-amplify-js-12171 (2023)

      Given Alice has confirmed her device
      And Alice has called UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | remembered         |
      When Alice calls ListDevices
      Then the answer holds
        | Devices.0.DeviceKey | Alice's device key |

    @dev.get-list.not-remembered @recorded
    Scenario: GetDevice of a device that is not remembered any more is refused
      Source: aws-sdk-android-tests (testRememberDevice)

      Given Alice has confirmed her device
      And Alice has called UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | remembered         |
      And Alice has called UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | not_remembered     |
      When Alice calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the request is refused with ResourceNotFoundException

    @dev.get-list.not-remembered.admin @recorded
    Scenario: AdminGetDevice shows a device that is not remembered any more
      Source: aws-sdk-android-tests (testRememberDevice)

      Given Alice has confirmed her device
      And Alice has called UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | remembered         |
      And Alice has called UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | not_remembered     |
      When the administrator calls AdminGetDevice for Alice with
        | DeviceKey | Alice's device key |
      Then the answer holds
        | Device.DeviceKey                                     | Alice's device key |
        | Device.DeviceAttributes.dev:device_remembered_status | not_remembered     |
