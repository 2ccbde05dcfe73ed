Feature: What the functions of custom authentication are told of the caller

  Whether there is such a user, and what the client says to functions; and what of Cognito's own stands aside.

  Rule: A user who is not there is asked like any other where the client hides it

    Background:
      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
        | MfaConfiguration                         | OFF                      |
      And Alice is a confirmed user

    @custom.unknown-user-enabled @documented
    Scenario: CUSTOM_AUTH of an unknown user is asked for CUSTOM_CHALLENGE with ENABLED, and functions get userNotFound
      Source: guide-user-pool-lambda-define-auth-challenge (userNotFound)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Mallory signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then Mallory is asked for CUSTOM_CHALLENGE
      And the event of DefineAuthChallenge_Authentication holds
        | userName             | "mallory" |
        | request.userNotFound | true      |
      And the event of CreateAuthChallenge_Authentication holds
        | request.userNotFound | true |

    @custom.unknown-user-enabled.right @documented @code-inferred
    Scenario: A right answer to CUSTOM_CHALLENGE is refused for an unknown user with PreventUserExistenceErrors ENABLED
      Source: guide-cognito-user-pool-managing-errors (UserNotFound); guide-user-pool-lambda-define-auth-challenge

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Mallory has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Mallory answers the challenge with 1133
      Then the request is refused with NotAuthorizedException

    @custom.unknown-user-enabled.legacy @documented
    Scenario: CUSTOM_AUTH of an unknown user is refused with PreventUserExistenceErrors LEGACY
      Source: guide-cognito-user-pool-managing-errors (LEGACY: UserNotFoundException); amplify-ui-fixtures (class and
        text, by SRP)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Mallory signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

  Rule: What a caller says to functions reaches some of them

    Background:
      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
        | MfaConfiguration                         | OFF                      |
      And Alice is a confirmed user

    @custom.client-metadata @reported
    Scenario: ClientMetadata of InitiateAuth reaches neither DefineAuthChallenge nor CreateAuthChallenge
      Source: gh-localstack-11687 (2024, held against AWS); amplify-integration-tests (a test that is skipped for this
        reason)

      When Alice signs in with
        | AuthFlow            | CUSTOM_AUTH |
        | ClientMetadata.from | start       |
      Then the event of DefineAuthChallenge_Authentication holds
        | request.clientMetadata | absent |
      And the event of CreateAuthChallenge_Authentication holds
        | request.clientMetadata | absent |

    @custom.client-metadata.admin @documented
    Scenario: ClientMetadata of AdminRespondToAuthChallenge reaches VerifyAuthChallengeResponse
      Source: api-AdminRespondToAuthChallenge (ClientMetadata: passed to the functions that the answer calls);
        gh-localstack-11687 (2024, held against AWS, of RespondToAuthChallenge)

      Given the administrator has called AdminInitiateAuth for Alice with
        | AuthFlow                | CUSTOM_AUTH      |
        | AuthParameters.USERNAME | Alice's username |
      When the administrator answers Alice's challenge with
        | ChallengeResponses.ANSWER | 1133   |
        | ClientMetadata.from       | server |
      Then Alice is given tokens
      And the event of VerifyAuthChallengeResponse_Authentication holds
        | request.clientMetadata | {"from": "server"} |

    @custom.client-metadata.answer @reported
    Scenario: ClientMetadata of RespondToAuthChallenge reaches VerifyAuthChallengeResponse and DefineAuthChallenge alone
      Source: gh-localstack-11687 (2024, held against AWS)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | 1134   |
        | ClientMetadata.from       | answer |
      Then the event of VerifyAuthChallengeResponse_Authentication holds
        | request.clientMetadata | {"from": "answer"} |
      And the event of DefineAuthChallenge_Authentication holds
        | request.clientMetadata | {"from": "answer"} |
      And the event of CreateAuthChallenge_Authentication holds
        | request.clientMetadata | absent |

  Rule: Nothing of Cognito's own comes before or after the functions

    @custom.no-preauth @reported
    Scenario: PreAuthentication is not called in custom authentication
      Source: gh-amplify-js-5318 (2020, as AWS support tells)

      Given a user pool with
        | LambdaConfig.PreAuthentication           | <function deny>          |
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
        | MfaConfiguration                         | OFF                      |
      And Bob is a confirmed user
      When Bob signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then Bob is asked for CUSTOM_CHALLENGE

    @custom.no-mfa-without-password @reported
    Scenario: A right answer to CUSTOM_CHALLENGE gives tokens without the TOTP code of a user who has TOTP as MFA
      Source: gh-amplify-js-12887 (2024, from the Cognito team)

      Given a user pool with
        | MfaConfiguration                         | OPTIONAL                 |
        | SoftwareTokenMfaConfiguration.Enabled    | true                     |
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
      And Bob is a confirmed user
      And Bob has TOTP as his MFA
      And Bob has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Bob answers the challenge with 1133
      Then Bob is given tokens

    @custom.start.update @documented
    Scenario: CUSTOM_AUTH is asked for CUSTOM_CHALLENGE once UpdateUserPool has set the functions
      Source: api-UpdateUserPool (LambdaConfig)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Bob is a confirmed user
      And the administrator has updated the user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
      When Bob signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then Bob is asked for CUSTOM_CHALLENGE
