Feature: A user pool that does not track devices knows none

  A user pool without DeviceConfiguration tracks no devices.

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |
    And Alice is a confirmed user
    And Alice is signed in

  @dev.off @documented
  Scenario: A sign-in gives no device where devices are not tracked
    Source: api-CreateUserPool (DeviceConfiguration)

    When Alice signs in
    Then Alice is given tokens
    And the answer holds
      | AuthenticationResult.NewDeviceMetadata | absent |
    And Alice's access token holds
      | device_key | absent |

  @dev.ops-when-off @inferred @open
  Scenario Outline: Listing devices is refused where devices are not tracked: <case>
    Source: api-ListDevices; api-AdminListDevices (errors)
    Open: which of the two codes?

    When <caller>
    Then the request is refused with one of
      | InvalidUserPoolConfigurationException |
      | InvalidParameterException             |

    Examples:
      | case          | caller                                             |
      | user          | Alice calls ListDevices                            |
      | administrator | the administrator calls AdminListDevices for Alice |
