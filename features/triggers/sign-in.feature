Feature: Functions around a sign-in

  PreAuthentication comes before everything is judged, PostAuthentication and PreTokenGeneration when all is well.

  Rule: PreAuthentication is asked before anything is judged

    @trg.preauth.order @reported
    Scenario Outline: A sign-in with the <case> password is refused by PreAuthentication before the password is judged
      Source: existence-calls (C10, C11: class and text)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function deny> |
        | MfaConfiguration               | OFF             |
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
        | MfaConfiguration               | OFF             |
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
      Source: existence-calls (C03: class and text, and userNotFound)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
        | MfaConfiguration               | OFF             |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Alice signs in
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And the functions were called for PreAuthentication_Authentication
      And the event of PreAuthentication_Authentication holds
        | request.userNotFound | true |

    @trg.preauth.user-not-found.legacy @inferred
    Scenario: An app client that tells who exists has no function called for a user who is not there
      Source: reasoned (existence-calls shows the other setting alone)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
        | MfaConfiguration               | OFF             |
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
        | MfaConfiguration               | OFF             |
        | UsernameAttributes             | absent          |
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
      Source: existence-calls (its count of PreAuthentication)

      Given a user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
        | MfaConfiguration               | OFF             |
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
        | LambdaConfig.PreAuthentication                                        | <function deny> |
        | MfaConfiguration                                                      | OFF             |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent          |
      And Alice is a confirmed user
      And 5 times already, Alice signs in with a wrong password
      And the administrator has updated the user pool with
        | LambdaConfig.PreAuthentication | <function echo> |
      When Alice signs in
      Then Alice is given tokens

  Rule: PostAuthentication is told of a sign-in that is complete

    @trg.postauth.only-success @reported
    Scenario: PostAuthentication is called once for a sign-in with the right password
      Source: existence-calls (its count of PostAuthentication)

      Given a user pool with
        | LambdaConfig.PostAuthentication | <function echo> |
        | MfaConfiguration                | OFF             |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens
      And the functions were called for PostAuthentication_Authentication

    @trg.postauth.only-success.wrong-password @reported
    Scenario: PostAuthentication is not called for a sign-in with a wrong password
      Source: existence-calls (C02: the class, and the count of PostAuthentication)

      Given a user pool with
        | LambdaConfig.PostAuthentication | <function echo> |
        | MfaConfiguration                | OFF             |
      And Alice is a confirmed user
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And no function was called

    @trig.post-auth.event @documented
    Scenario: PostAuthentication is given the user, and what the last answer says to functions
      Source: guide-user-pool-lambda-post-authentication; api-RespondToAuthChallenge (ClientMetadata)

      Given a user pool with
        | LambdaConfig.PostAuthentication | <function echo> |
        | MfaConfiguration                | OFF             |
        | UsernameAttributes              | absent          |
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
        | MfaConfiguration                | OFF             |
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
        | MfaConfiguration                                     | OFF             |
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
