Feature: A pool may leave it to the user which device is remembered

  Background:
    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | true |
    And Alice is a confirmed user
    And Alice is signed in

  @dev.confirm.prompt @documented
  Scenario: A device that is confirmed waits for the user's word
    Source: api-ConfirmDevice (UserConfirmationNecessary), CreateUserPool (DeviceConfiguration)

    When Alice confirms her device
    Then the answer holds
      | UserConfirmationNecessary | true |
    And AdminListDevices for Alice shows
      | Devices.0.DeviceAttributes.dev:device_remembered_status | not_remembered |

  @dev.remembered-auto @documented
  Scenario: The user's word makes it a remembered one
    Source: api-UpdateDeviceStatus

    Given Alice has confirmed her device
    When Alice calls UpdateDeviceStatus with
      | DeviceKey              | Alice's device key |
      | DeviceRememberedStatus | remembered         |
    Then the request is accepted
    And AdminListDevices for Alice shows
      | Devices.0.DeviceAttributes.dev:device_remembered_status | remembered |

  @dev.srp-auth.not-remembered @documented
  Scenario: A device that is not remembered is not asked for a proof
    Source: api-CreateUserPool (DeviceConfiguration)

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    When Alice answers the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    Then Alice is given tokens
