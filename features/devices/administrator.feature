Feature: An administrator looks after a user's devices

  AdminListDevices, AdminGetDevice, AdminUpdateDeviceStatus and AdminForgetDevice name the user instead of a token.

  Background:
    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true  |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
      | MfaConfiguration                                     | OFF   |
    And Alice is a confirmed user

  @dev.get-list.admin @documented
  Scenario: AdminGetDevice and AdminListDevices show a device that is remembered
    Source: cli-admin-get-device; cli-admin-list-devices (examples with the device attribute)

    Given Alice has started to sign in by SRP
    And Alice has answered the password challenge
    And Alice has confirmed her device
    When the administrator calls AdminGetDevice for Alice with
      | DeviceKey | Alice's device key |
    Then the answer holds
      | Device.DeviceKey                                     | Alice's device key |
      | Device.DeviceAttributes.dev:device_remembered_status | remembered         |
      | Device.DeviceCreateDate                              | a date             |
    And AdminListDevices for Alice shows
      | Devices.0.DeviceKey | Alice's device key |
      | Devices.1           | absent             |

  @dev.get-list.pages @documented
  Scenario: AdminListDevices shows devices by pages
    Source: api-AdminListDevices (Limit, PaginationToken)

    Given Alice has started to sign in by SRP
    And Alice has answered the password challenge
    And Alice has confirmed her device
    And Alice has started to sign in by SRP
    And Alice has answered the password challenge
    And Alice has confirmed her device
    And the administrator has called AdminListDevices for Alice with
      | Limit | 1 |
    When the administrator calls AdminListDevices for Alice with
      | Limit           | 1                                   |
      | PaginationToken | the PaginationToken answered before |
    Then the answer holds
      | Devices.0.DeviceKey | other than the Devices.0.DeviceKey answered first |
      | Devices.1           | absent                                            |

  @dev.get-list.pages.self @documented
  Scenario: ListDevices shows devices by pages
    Source: api-ListDevices (Limit, PaginationToken)

    Given Alice has started to sign in by SRP
    And Alice has answered the password challenge
    And Alice has confirmed her device
    And Alice has started to sign in by SRP
    And Alice has answered the password challenge
    And Alice has confirmed her device
    And Alice has called ListDevices with
      | Limit | 1 |
    When Alice calls ListDevices with
      | Limit           | 1                                   |
      | PaginationToken | the PaginationToken answered before |
    Then the answer holds
      | Devices.0.DeviceKey | other than the Devices.0.DeviceKey answered first |
      | Devices.1           | absent                                            |

  @dev.admin.unknown-user
  Scenario Outline: <operation> of an unknown user is refused
    Source: api-AdminForgetDevice; api-AdminUpdateDeviceStatus (UserNotFoundException); api-AdminGetDevice (which does
      not declare it); reasoned (the text, as of other operations, and the class of AdminGetDevice)

    When the administrator calls <operation> for Mallory with
      | DeviceKey | {the pool's region}_a1b2c3d4-5678-90ab-cdef-1234567890ab |
    Then the request is refused with UserNotFoundException
    And the message is "User does not exist."

    @documented @text-inferred
    Examples:
      | case   | operation               |
      | status | AdminUpdateDeviceStatus |
      | forget | AdminForgetDevice       |

    @inferred
    Examples:
      | case | operation      |
      | get  | AdminGetDevice |

  @dev.admin.unknown-user.list @inferred
  Scenario: AdminListDevices of an unknown user is refused
    Source: reasoned (class and text of other operations; api-AdminListDevices does not declare the class)

    When the administrator calls AdminListDevices for Mallory
    Then the request is refused with UserNotFoundException
    And the message is "User does not exist."

  @rot.gettokens-device @documented
  Scenario: GetTokensFromRefreshToken with the key of the confirmed device gives tokens
    Source: api-GetTokensFromRefreshToken (DeviceKey: given where the user pool remembers devices)

    Given Alice has started to sign in by SRP
    And Alice has answered the password challenge
    And Alice has confirmed her device
    When Alice calls GetTokensFromRefreshToken with
      | DeviceKey | Alice's device key |
    Then Alice is given tokens
