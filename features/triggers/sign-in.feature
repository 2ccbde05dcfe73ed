Feature: Functions around a sign-in

  Rule: PreAuthentication is asked before anything is judged

    @trg.preauth.order @reported
    Scenario Outline: A sign-in with the <case> password is refused by PreAuthentication before the password is judged
      Source: existence-calls (C10, C11)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function deny> |
      And Alice is a confirmed user
      When Alice signs in with <password>
      Then the request is refused with UserLambdaValidationException
      And the message is "PreAuthentication failed with error Not today."
      And the functions were called for PreAuthentication_Authentication

      Examples:
        | case  | password         |
        | right | Alice's password |
        | wrong | a wrong password |

    @trg.preauth.missing-param @reported
    Scenario Outline: No function is called for a sign-in whose <parameter> is empty
      Source: existence-calls (C04, C05)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.<parameter> | empty |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter <parameter>"
      And no function was called

      Examples:
        | case     | parameter |
        | username | USERNAME  |
        | password | PASSWORD  |

    @trg.preauth.user-not-found @reported
    Scenario: An app client that hides who exists has PreAuthentication told that a user is not there
      Source: existence-calls (C03); guide-user-pool-lambda-pre-authentication

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Alice signs in
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And the functions were called for PreAuthentication_Authentication
      And the event of PreAuthentication_Authentication holds
        | userName             | "alice" |
        | request.userNotFound | true    |

    @trg.preauth.user-not-found.legacy @inferred
    Scenario: An app client that tells who exists has no function called for a user who is not there
      Source: reasoned (existence-calls shows the other setting alone)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Alice signs in
      Then the request is refused with UserNotFoundException
      And no function was called

    @trig.pre-auth.event @documented
    Scenario: PreAuthentication is given the user, and what the sign-in says to functions as validation data
      Source: guide-user-pool-lambda-pre-authentication; gh-floci-io-floci-3850 (the status)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice signs in with
        | ClientMetadata.from | app |
      Then the event of PreAuthentication_Authentication holds
        | version                                    | 1                                |
        | userName                                   | "alice"                          |
        | callerContext.clientId                     | the client's id                  |
        | triggerSource                              | PreAuthentication_Authentication |
        | request.userAttributes.sub                 | Alice's sub                      |
        | request.userAttributes.email               | "alice@"                         |
        | request.userAttributes.cognito:user_status | CONFIRMED                        |
        | request.validationData                     | {"from": "app"}                  |
        | response                                   | empty                            |

    @trig.pre-auth.counts @reported
    Scenario Outline: PreAuthentication is called once for a sign-in with the <case> password
      Source: existence-calls

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      And Alice is a confirmed user
      When Alice signs in with <password>
      Then the functions were called for PreAuthentication_Authentication

      Examples:
        | case  | password         |
        | right | Alice's password |
        | wrong | a wrong password |

    @trig.pre-auth.deny @inferred
    Scenario: A sign-in that PreAuthentication refuses is no failed attempt
      Source: reasoned (the password has not been judged then)

      Given a user pool of its own with
        | LambdaConfig.PreAuthentication | <function deny> |
      And Alice is a confirmed user
      And 5 times already, Alice signs in with a wrong password
      And the administrator has updated the user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      When Alice signs in
      Then Alice is given tokens

  Rule: PostAuthentication is told of a sign-in that is complete

    @trg.postauth.only-success @reported
    Scenario: PostAuthentication is called once for a sign-in with the right password
      Source: existence-calls

      Given a user pool with
        | LambdaConfig.PostAuthentication | <function echo> |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens
      And the functions were called for PostAuthentication_Authentication

    @trg.postauth.only-success.wrong-password @reported
    Scenario: No function is told of a sign-in with a wrong password
      Source: existence-calls

      Given a user pool with
        | LambdaConfig.PostAuthentication   | <function echo> |
        | LambdaConfig.PreTokenGeneration   | <function echo> |
      And Alice is a confirmed user
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And no function was called

    @trig.post-auth.event @documented
    Scenario: PostAuthentication is given the user, and what the last answer says to functions
      Source: guide-user-pool-lambda-post-authentication; api-RespondToAuthChallenge (ClientMetadata)

      Given a user pool with
        | LambdaConfig.PostAuthentication | <function echo> |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has started to sign in by SRP with
        | ClientMetadata.from | start |
      When Alice answers the password challenge with
        | ClientMetadata.from | answer |
      Then the event of PostAuthentication_Authentication holds
        | version                                    | 1                   |
        | userName                                   | "alice"             |
        | callerContext.clientId                     | the client's id     |
        | request.userAttributes.email               | "alice@"            |
        | request.userAttributes.cognito:user_status | CONFIRMED           |
        | request.clientMetadata                     | {"from": "answer"}  |
        | response                                   | empty               |

    @trig.post-auth.event.initiate @documented
    Scenario: What InitiateAuth says to functions does not reach PostAuthentication
      Source: api-InitiateAuth (ClientMetadata)

      Given a user pool with
        | LambdaConfig.PostAuthentication | <function echo> |
      And Alice is a confirmed user
      When Alice signs in with
        | ClientMetadata.from | start |
      Then the event of PostAuthentication_Authentication holds
        | request.clientMetadata | absent |

    @trig.post-auth.event.new-device @documented
    Scenario: PostAuthentication is told that a device is new where the pool tracks devices
      Source: guide-user-pool-lambda-post-authentication (newDeviceUsed)

      Given a user pool with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true            |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false           |
        | LambdaConfig.PostAuthentication                      | <function echo> |
      And Alice is a confirmed user
      When Alice signs in
      Then the event of PostAuthentication_Authentication holds
        | request.newDeviceUsed | true |

    @trg.postauth.only-success.second-factor @documented
    Scenario: PostAuthentication is told of nothing while a second factor is missing
      Source: guide-user-pool-lambda-post-authentication

      Given a user pool with
        | MfaConfiguration                      | OPTIONAL        |
        | SoftwareTokenMfaConfiguration.Enabled | true            |
        | LambdaConfig.PostAuthentication       | <function echo> |
      And Alice is a confirmed user
      And Alice has TOTP as her MFA
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And no function was called

  Rule: Every function that fits is called

    Background:
      Given a user pool with
        | LambdaConfig.PreAuthentication  | <function echo> |
        | LambdaConfig.PostAuthentication | <function echo> |
        | LambdaConfig.PreTokenGeneration | <function echo> |

    @trg.sources.sign-in @documented
    Scenario: The functions of a pool are called for a sign-in with the right password
      Source: guide-cognito-user-pools-working-with-lambda-triggers; gh-atat-web-api-376 (the last two in another order)

      Given Alice is a confirmed user
      When Alice signs in
      Then the functions were called, in any order, for PreAuthentication_Authentication, PostAuthentication_Authentication, TokenGeneration_Authentication

    @trg.sources.sign-in.admin @documented
    Scenario: The functions of a pool are called for a sign-in by an administrator
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user
      When the administrator signs Alice in
      Then the functions were called, in any order, for PreAuthentication_Authentication, PostAuthentication_Authentication, TokenGeneration_Authentication

    @trg.sources.respond @documented
    Scenario: The functions that follow a password are called for the answer that proves it
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then the functions were called, in any order, for PostAuthentication_Authentication, TokenGeneration_Authentication

    @trg.sources.respond.new-password @documented
    Scenario: The tokens after a new password have a source of their own
      Source: guide-user-pool-lambda-pre-token-generation (TokenGeneration_NewPasswordChallenge)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with a new password
      Then the functions were called, in any order, for PostAuthentication_Authentication, TokenGeneration_NewPasswordChallenge

    @trg.sources.refresh @reported
    Scenario: PreTokenGeneration alone is called for a refresh
      Source: gh-amplify-js-5813 (two lines of a log); guide-user-pool-lambda-pre-token-generation

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then the functions were called for TokenGeneration_RefreshTokens

    @refresh.trigger.get-tokens @inferred
    Scenario: GetTokensFromRefreshToken calls PreTokenGeneration alone
      Source: reasoned (guide-cognito-user-pools-working-with-lambda-triggers says TokenGeneration_Authentication in a table,
        and what the sources mean says TokenGeneration_RefreshTokens)

      Given an app client with
        | RefreshTokenRotation.Feature                 | ENABLED                                         |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                                               |
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken with
        | ClientMetadata.from | app |
      Then the request is accepted
      And the functions were called for TokenGeneration_RefreshTokens

    @auth.metadata.accepted.get-tokens @documented
    Scenario: What GetTokensFromRefreshToken says to functions reaches PreTokenGeneration
      Source: api-GetTokensFromRefreshToken (ClientMetadata)

      Given an app client with
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken with
        | ClientMetadata.from | app |
      Then the event of TokenGeneration_RefreshTokens holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.none @documented
    Scenario Outline: No function is called where the administrator <deed>
      Source: model-cognito-idp (the operation has none of the errors of functions)

      Given Alice is a confirmed user
      And Alice is signed in
      When the administrator <deed>
      Then the request is accepted
      And no function was called

      Examples:
        | case     | deed                       |
        | password | sets Alice's password      |
        | disable  | disables Alice             |
        | enable   | enables Alice              |
        | sign-out | signs Alice out everywhere |
        | read     | reads Alice's profile      |
        | delete   | deletes Alice              |

  Rule: A function that two events share is called for both

    @trg.all-fire @documented
    Scenario: A user who is brought over at the sign-in is told to PreAuthentication too
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given a user pool with
        | UsernameAttributes             | email                    |
        | LambdaConfig.UserMigration     | <function old_directory> |
        | LambdaConfig.PreAuthentication | <function echo>          |
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And the functions were called for UserMigration_Authentication, PreAuthentication_Authentication

    @pool.update.lambda-reset.attached @documented
    Scenario Outline: A function is attached to <trigger> by an update of the pool
      Source: api-UpdateUserPool (LambdaConfig)

      Given a user pool of its own
      When the administrator updates the user pool with
        | LambdaConfig.<trigger> | <function echo> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.LambdaConfig.<trigger> | <function echo> |

      Examples:
        | case                | trigger            |
        | pre-sign-up         | PreSignUp          |
        | custom-message      | CustomMessage      |
        | post-authentication | PostAuthentication |
        | user-migration      | UserMigration      |

    @pool.update.lambda-reset.attached-version @documented
    Scenario: A function is attached to PreTokenGeneration with its version by an update of the pool
      Source: api-UpdateUserPool (LambdaConfig)

      Given a user pool of its own
      When the administrator updates the user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0            |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function echo> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0            |
        | UserPool.LambdaConfig.PreTokenGeneration                     | <function echo> |

    @pool.update.lambda-reset.attached-sender @documented
    Scenario Outline: A sender is attached to <trigger> by an update of the pool
      Source: api-UpdateUserPool (LambdaConfig)

      Given a user pool of its own
      When the administrator updates the user pool with
        | LambdaConfig.<trigger>.LambdaVersion | V1_0            |
        | LambdaConfig.<trigger>.LambdaArn     | <function echo> |
        | LambdaConfig.KMSKeyID                | <kms key>       |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.LambdaConfig.<trigger>.LambdaArn | <function echo> |
        | UserPool.LambdaConfig.KMSKeyID            | <kms key>       |

      Examples:
        | case  | trigger           |
        | email | CustomEmailSender |
        | sms   | CustomSMSSender   |
