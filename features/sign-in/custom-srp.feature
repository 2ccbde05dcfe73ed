Feature: Custom authentication after a password

  A client that sends SRP_A has its password proved first, where the functions want it, and its device last.

  Rule: The password is proved before the functions ask

    Background:
      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_password_first> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle>               |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle>               |
        | MfaConfiguration                         | OFF                                    |
      And Alice is a confirmed user

    @custom.srp-first @recorded
    Scenario: CUSTOM_AUTH with SRP_A is asked for PASSWORD_VERIFIER where DefineAuthChallenge wants the password
      Source: amplify-flutter-custom-auth (with SRP); amplify-android-custom-auth (the session that the function is
        given)

      When Alice starts to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      Then Alice is asked for PASSWORD_VERIFIER
      And the event of DefineAuthChallenge_Authentication holds
        | request.session | [{"challengeName": "SRP_A", "challengeResult": true}] |

    @custom.srp-first.challenge @recorded
    Scenario: CUSTOM_CHALLENGE after PASSWORD_VERIFIER holds the public parameters and no USERNAME
      Source: amplify-flutter-custom-auth (with SRP)

      Given Alice has started to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      When Alice answers the password challenge
      Then Alice is asked for CUSTOM_CHALLENGE
      And the answer holds
        | ChallengeParameters | {"riddle": "The year of the bridge?"} |

    @custom.srp-first.tokens @recorded
    Scenario: A right answer to CUSTOM_CHALLENGE after PASSWORD_VERIFIER gives tokens
      Source: amplify-flutter-custom-auth (with SRP)

      Given Alice has started to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      And Alice has answered the password challenge
      When Alice answers the challenge with 1133
      Then Alice is given tokens

    @custom.srp-first-wrong-password @inferred
    Scenario: The SRP proof of a wrong password is refused in CUSTOM_AUTH, and no function is called
      Source: reasoned (as in a sign-in by SRP alone)

      Given Alice has started to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And no function was called

  Rule: A function need not ask for the password

    @custom.srp-first.passed-over @recorded
    Scenario: CUSTOM_AUTH with SRP_A is asked for CUSTOM_CHALLENGE at once where DefineAuthChallenge wants it so
      Source: amplify-android-custom-auth

      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle_at_once> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle>             |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle>             |
        | MfaConfiguration                         | OFF                                  |
      And an app client with
        | ExplicitAuthFlows | CUSTOM_AUTH_FLOW_ONLY |
      And Alice is a confirmed user
      When Alice starts to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      Then Alice is asked for CUSTOM_CHALLENGE

    @custom.srp-first.tokens-win @recorded
    Scenario: A right answer gives tokens where DefineAuthChallenge sets issueTokens and names a challenge beside it
      Source: amplify-android-custom-auth

      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle_at_once> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle>             |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle>             |
        | MfaConfiguration                         | OFF                                  |
      And an app client with
        | ExplicitAuthFlows | CUSTOM_AUTH_FLOW_ONLY |
      And Alice is a confirmed user
      And Alice has started to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      When Alice answers the challenge with 1133
      Then Alice is given tokens

  Rule: A remembered device proves itself before the tokens

    Background:
      Given a user pool with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true                     |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false                    |
        | LambdaConfig.DefineAuthChallenge                     | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge                     | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse             | <function verify_riddle> |
        | MfaConfiguration                                     | OFF                      |
      And Alice is a confirmed user

    @dev.srp-auth.custom-new @recorded
    Scenario: A right answer to CUSTOM_CHALLENGE gives a device key where devices are tracked
      Source: amplify-flutter-custom-auth (environment custom-auth-device-without-srp)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with 1133
      Then the answer holds
        | AuthenticationResult.NewDeviceMetadata.DeviceKey | a device key |

    @dev.srp-auth.custom @recorded
    Scenario: A right answer to CUSTOM_CHALLENGE with a remembered device is followed by DEVICE_SRP_AUTH
      Source: amplify-flutter-custom-auth (environment custom-auth-device-without-srp)

      Given Alice is signed in
      And Alice has confirmed her device
      And Alice has started to sign in with
        | AuthFlow                  | CUSTOM_AUTH        |
        | AuthParameters.DEVICE_KEY | Alice's device key |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER     | 1133               |
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      Then the answer holds
        | ChallengeName        | DEVICE_SRP_AUTH |
        | AuthenticationResult | absent          |

    @dev.srp-auth.custom-tokens @recorded
    Scenario: The proof of the device gives tokens after CUSTOM_CHALLENGE
      Source: amplify-flutter-custom-auth (environment custom-auth-device-without-srp)

      Given Alice is signed in
      And Alice has confirmed her device
      And Alice has started to sign in with
        | AuthFlow                  | CUSTOM_AUTH        |
        | AuthParameters.DEVICE_KEY | Alice's device key |
      And Alice has answered the challenge with
        | ChallengeResponses.ANSWER     | 1133               |
        | ChallengeResponses.DEVICE_KEY | Alice's device key |
      And Alice has named her device
      When Alice answers the device challenge
      Then Alice is given tokens

  Rule: A second factor comes between the password and the functions

    @custom.mfa-after-srp-first @reported
    Scenario: PASSWORD_VERIFIER in CUSTOM_AUTH is followed by the TOTP challenge of a user who has TOTP as MFA
      Source: gh-amplify-js-3876 (2019); guide-amazon-cognito-user-pools-authentication-flow-methods

      Given a user pool with
        | MfaConfiguration                         | OPTIONAL                               |
        | SoftwareTokenMfaConfiguration.Enabled    | true                                   |
        | LambdaConfig.DefineAuthChallenge         | <function define_password_first> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle>               |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle>               |
      And Bob is a confirmed user
      And Bob has TOTP as his MFA
      And Bob has started to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      When Bob answers the password challenge
      Then Bob is asked for SOFTWARE_TOKEN_MFA

    @custom.mfa-after-srp-first.riddle @reported
    Scenario: The TOTP code in CUSTOM_AUTH is followed by CUSTOM_CHALLENGE
      Source: gh-amplify-js-4888 (2020, after a code by SMS);
        guide-amazon-cognito-user-pools-authentication-flow-methods

      Given a user pool with
        | MfaConfiguration                         | OPTIONAL                               |
        | SoftwareTokenMfaConfiguration.Enabled    | true                                   |
        | LambdaConfig.DefineAuthChallenge         | <function define_password_first> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle>               |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle>               |
      And Bob is a confirmed user
      And Bob has TOTP as his MFA
      And Bob has started to sign in by SRP with
        | AuthFlow                      | CUSTOM_AUTH |
        | AuthParameters.CHALLENGE_NAME | SRP_A       |
      And Bob has answered the password challenge
      When Bob answers the challenge with Bob's next TOTP code
      Then Bob is asked for CUSTOM_CHALLENGE
