Feature: PreTokenGeneration is told on which occasion tokens are issued

  Its trigger source says whether tokens follow a sign-in, a new password, a refresh or a remembered device.

  Rule: Each occasion has its source, and its own word for functions

    Background:
      Given a user pool with
        | LambdaConfig.PreTokenGeneration | <function echo> |
        | MfaConfiguration                | OFF             |
        | DeviceConfiguration             | absent          |

    @auth.metadata.accepted.initiate @reported
    Scenario: What InitiateAuth says to functions does not reach PreTokenGeneration
      Source: gh-amplify-js-6731 (from AWS)

      Given Alice is a confirmed user
      When Alice signs in with
        | ClientMetadata.from | start |
      Then the event of TokenGeneration_Authentication holds
        | request.clientMetadata | absent |

    @auth.metadata.accepted.answer @reported
    Scenario: What an answer to a challenge says to functions reaches PreTokenGeneration
      Source: gh-amplify-js-6731 (from AWS)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ClientMetadata.from | answer |
      Then the event of TokenGeneration_Authentication holds
        | request.clientMetadata | {"from": "answer"} |

    @auth.metadata.accepted.refresh @reported
    Scenario: What a refresh by InitiateAuth says to functions does not reach PreTokenGeneration
      Source: gh-amplify-js-6731; gh-amplify-js-13379

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | ClientMetadata.from | refresh |
      Then the event of TokenGeneration_RefreshTokens holds
        | request.clientMetadata | absent |

  Rule: A remembered device is an occasion of its own

    @trig.pretoken.sources @documented
    Scenario: The tokens after a remembered device have a source of their own
      Source: guide-user-pool-lambda-pre-token-generation (TokenGeneration_AuthenticateDevice)

      Given a user pool with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true            |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false           |
        | LambdaConfig.PreTokenGeneration                      | <function echo> |
        | MfaConfiguration                                     | OFF             |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has confirmed her device
      And Alice has started to sign in with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      And Alice has named her device
      When Alice answers the device challenge
      Then Alice is given tokens
      And the functions were called for TokenGeneration_AuthenticateDevice
