Feature: A remembered device can take the place of the second factor

  @dev.bypass-mfa @documented
  Scenario: Where new devices alone are challenged, a remembered one is asked for no code
    Source: api-CreateUserPool (DeviceConfiguration.ChallengeRequiredOnNewDevice)

    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true     |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false    |
      | MfaConfiguration                                     | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled                | true     |
    And Alice is a confirmed user
    And Alice has TOTP as her MFA
    And Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    When Alice answers the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    Then the answer holds
      | ChallengeName | DEVICE_SRP_AUTH |

  @dev.bypass-mfa.new-device @documented
  Scenario: A device that does not name itself is asked for a code
    Source: api-CreateUserPool (DeviceConfiguration.ChallengeRequiredOnNewDevice)

    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true     |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false    |
      | MfaConfiguration                                     | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled                | true     |
    And Alice is a confirmed user
    And Alice has TOTP as her MFA
    And Alice has confirmed her device
    And Alice has started to sign in by SRP
    When Alice answers the password challenge
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @dev.no-bypass @documented
  Scenario: Where every device is challenged, a remembered one is asked for a code too
    Source: api-CreateUserPool (DeviceConfiguration.ChallengeRequiredOnNewDevice)

    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | false    |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false    |
      | MfaConfiguration                                     | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled                | true     |
    And Alice is a confirmed user
    And Alice has TOTP as her MFA
    And Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    When Alice answers the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    Then Alice is asked for SOFTWARE_TOKEN_MFA
