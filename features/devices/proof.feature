Feature: A remembered device proves by SRP that it is the one

  A sign-in names the device by DEVICE_KEY. After the password DEVICE_SRP_AUTH asks for its SRP_A, and
  DEVICE_PASSWORD_VERIFIER for a proof of the password that ConfirmDevice was given the verifier of.

  Background:
    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true  |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
      | MfaConfiguration                                     | OFF   |
    And Alice is a confirmed user
    And Alice has started to sign in by SRP
    And Alice has answered the password challenge

  @dev.srp-auth @documented
  Scenario: The password of a sign-in with a remembered device is followed by DEVICE_SRP_AUTH
    Source: guide-amazon-cognito-user-pools-device-tracking; pycognito

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    When Alice answers the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    Then the answer holds
      | ChallengeName | DEVICE_SRP_AUTH |

  @dev.srp-auth.challenge @documented
  Scenario: DEVICE_SRP_AUTH is followed by DEVICE_PASSWORD_VERIFIER with what the proof is made of
    Source: guide-amazon-cognito-user-pools-device-tracking; pycognito

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    And Alice has answered the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    When Alice names her device
    Then the answer holds
      | ChallengeName                    | DEVICE_PASSWORD_VERIFIER |
      | ChallengeParameters.SALT         | matching [0-9a-f]+       |
      | ChallengeParameters.SRP_B        | matching [0-9a-f]+       |
      | ChallengeParameters.SECRET_BLOCK | a text                   |
      | ChallengeParameters.DEVICE_KEY   | Alice's device key       |

  @dev.not-with-known-key @documented
  Scenario: DEVICE_PASSWORD_VERIFIER with the proof of the device gives tokens and no new device
    Source: guide-amazon-cognito-user-pools-device-tracking; pycognito (arithmetic);
      guide-amazon-cognito-user-pools-using-the-access-token (device_key)

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    And Alice has answered the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    And Alice has named her device
    When Alice answers the device challenge
    Then Alice is given tokens
    And the answer holds
      | AuthenticationResult.NewDeviceMetadata | absent |
    And Alice's access token holds
      | device_key | Alice's device key |

  @dev.wrong-device-password @reported
  Scenario: DEVICE_PASSWORD_VERIFIER with a proof of another device password is refused
    Source: gh-amazon-cognito-identity-dart-62 (2019: ConfirmDevice had been given a wrong verifier);
      gh-amazon-cognito-identity-dart-2-10 (2020, likewise, with headers)

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    And Alice has answered the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    And Alice has named her device
    When Alice answers the device challenge with
      | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @dev.srp-auth.again @recorded
  Scenario: A remembered device signs in again and is given no other key
    Source: amplify-integration-tests (device_tracking_test.dart: several sign-ins use the same device key)

    Given Alice has confirmed her device
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    And Alice has answered the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    And Alice has named her device
    When Alice answers the device challenge
    Then Alice is given tokens
    And the answer holds
      | AuthenticationResult.NewDeviceMetadata | absent |

  @dev.forgotten-key.new @recorded
  Scenario: A sign-in without the key of the forgotten device is given a new device key
    Source: amplify-integration-tests (device_tracking_test.dart: once the device was removed in Cognito, the library
      signs in without the key and is given another one)

    Given Alice has confirmed her device
    And the administrator has called AdminForgetDevice for Alice with
      | DeviceKey | Alice's device key |
    And Alice has started to sign in by SRP
    When Alice answers the password challenge
    Then Alice is given tokens
    And the answer holds
      | AuthenticationResult.NewDeviceMetadata.DeviceKey | a device key |

  @dev.forgotten-key @reported
  Scenario: A sign-in with the key of a forgotten device is refused
    Source: gh-amazon-cognito-identity-js-200 (2016, class and text, of a sign-in with such a key)

    Given Alice has confirmed her device
    And the administrator has called AdminForgetDevice for Alice with
      | DeviceKey | Alice's device key |
    And Alice has started to sign in by SRP with
      | AuthParameters.DEVICE_KEY | Alice's device key |
    When Alice answers the password challenge with
      | ChallengeResponses.DEVICE_KEY | Alice's device key |
    Then the request is refused with ResourceNotFoundException
    And the message is "Device does not exist."
