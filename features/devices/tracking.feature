Feature: A pool that tracks devices knows the one that signs in again

  Background:
    Given a user pool with
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true  |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: A new device is confirmed once, by the token that announced it

    @dev.on-metadata.password-alone @documented
    Scenario: A sign-in that names no device is given a new one
      Source: guide-amazon-cognito-user-pools-device-tracking ("in the response to any sign-in that doesn't already
        include device information")

      When Alice signs in
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.NewDeviceMetadata.DeviceKey      | a device key |
        | AuthenticationResult.NewDeviceMetadata.DeviceGroupKey | a text       |

    @dev.confirm @documented
    Scenario: A device that is confirmed is remembered at once
      Source: api-ConfirmDevice (UserConfirmationNecessary), CreateUserPool (DeviceConfiguration)

      When Alice confirms her device
      Then the answer holds
        | UserConfirmationNecessary | false |
      And AdminListDevices for Alice shows
        | Devices.0.DeviceKey                                     | Alice's device key |
        | Devices.0.DeviceAttributes.dev:device_remembered_status | remembered         |

    @dev.confirm.unconfirmed @inferred
    Scenario: A device that is not confirmed is not listed
      Source: reasoned (NewDeviceMetadata is an offer that ConfirmDevice takes up)

      When the administrator calls AdminListDevices for Alice
      Then the answer holds
        | Devices | empty |

    @dev.confirm-twice @inferred
    Scenario: A device is confirmed once
      Source: api-ConfirmDevice (DeviceKeyExistsException)

      Given Alice has confirmed her device
      When Alice confirms her device
      Then the request is refused with DeviceKeyExistsException

    @dev.confirm-foreign-key @attested
    Scenario: A device is not confirmed by the token of another sign-in
      Source: public-programs

      Given Alice has signed in
      When Alice confirms her device with
        | AccessToken | Alice's first access token |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid device key given."
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.key-format @documented
    Scenario: A key that has not the form of one is refused by its form
      Source: api-ConfirmDevice (DeviceKey, its pattern)

      When Alice confirms her device with
        | DeviceKey | laptop |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: "

  Rule: A device can be looked at and forgotten

    @dev.get-list @documented
    Scenario: A user sees a device of her own
      Source: api-GetDevice

      Given Alice has confirmed her device with
        | DeviceName | laptop |
      When Alice calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the answer holds
        | Device.DeviceKey                                     | Alice's device key |
        | Device.DeviceAttributes.device_name                  | laptop             |
        | Device.DeviceAttributes.dev:device_remembered_status | remembered         |
        | Device.DeviceCreateDate                              | a date to the millisecond |
        | Device.DeviceLastModifiedDate                        | a date to the millisecond |
        | Device.DeviceLastAuthenticatedDate                   | a date in whole seconds   |

    @dev.get-unknown @inferred
    Scenario: A user does not see a device that she has forgotten
      Source: reasoned (the text is attested for other operations)

      Given Alice has confirmed her device
      And Alice has called ForgetDevice with
        | DeviceKey | Alice's device key |
      When Alice calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the request is refused with ResourceNotFoundException
      And the message is "Device does not exist."

    @dev.get-unknown.other-user @inferred
    Scenario: A user does not see a device of another
      Source: reasoned (devices belong to users)

      Given Alice has confirmed her device
      And Bob is a confirmed user
      And Bob is signed in
      When Bob calls GetDevice with
        | DeviceKey | Alice's device key |
      Then the request is refused with ResourceNotFoundException
      And AdminListDevices for Alice shows
        | Devices.0.DeviceKey | Alice's device key |

    @dev.forget @documented
    Scenario: A device that its user forgets is gone
      Source: api-ForgetDevice

      Given Alice has confirmed her device
      When Alice calls ForgetDevice with
        | DeviceKey | Alice's device key |
      Then the request is accepted
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.forget.admin @documented
    Scenario: A device that an administrator forgets is gone
      Source: api-AdminForgetDevice

      Given Alice has confirmed her device
      When the administrator calls AdminForgetDevice for Alice with
        | DeviceKey | Alice's device key |
      Then the request is accepted
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.update-status @documented
    Scenario Outline: A user says whether a device is remembered
      Source: api-UpdateDeviceStatus

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

    @dev.update-status.unknown @documented
    Scenario: A user says of a device that it is remembered or not, and nothing else
      Source: api-UpdateDeviceStatus (DeviceRememberedStatus, its values)

      Given Alice has confirmed her device
      When Alice calls UpdateDeviceStatus with
        | DeviceKey              | Alice's device key |
        | DeviceRememberedStatus | perhaps            |
      Then the request is refused with InvalidParameterException
      And AdminListDevices for Alice shows
        | Devices.0.DeviceAttributes.dev:device_remembered_status | remembered |

  Rule: A remembered device proves that it is the one

    @dev.srp-auth @documented
    Scenario: After the password a remembered device is asked for its own proof
      Source: guide-amazon-cognito-user-pools-device-tracking; pycognito

      Given Alice has confirmed her device
      And Alice has started to sign in by SRP with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      When Alice answers the password challenge with
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      Then the answer holds
        | ChallengeName | DEVICE_SRP_AUTH |
      And nobody is given tokens

    @dev.srp-auth.challenge @documented
    Scenario: A device that names itself is given what its proof is made of
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
      And nobody is given tokens

    @dev.not-with-known-key @documented
    Scenario: A device that proves its password gives tokens, and no new device comes with them
      Source: guide-amazon-cognito-user-pools-device-tracking; pycognito (arithmetic)

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

    @dev.wrong-device-password @inferred
    Scenario: A device that proves another password gives none
      Source: reasoned (from the password's own proof)

      Given Alice has confirmed her device
      And Alice has started to sign in by SRP with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      And Alice has answered the password challenge with
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      And Alice has named her device
      When Alice answers the device challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @dev.forgotten-key @reported
    Scenario: A device that was forgotten is not known any more
      Source: gh-amazon-cognito-identity-js-200; public-programs

      Given Alice has confirmed her device
      And the administrator has called AdminForgetDevice for Alice with
        | DeviceKey | Alice's device key |
      And Alice has started to sign in by SRP with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      When Alice answers the password challenge with
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      Then the request is refused with ResourceNotFoundException
      And the message is "Device does not exist."
