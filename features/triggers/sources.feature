Feature: Every function that fits an occasion is called, and no other

  Sign-ins, answers and refreshes have their trigger sources; most of what administrators do has none.

  Rule: Every function that fits is called

    Background:
      Given a user pool with
        | LambdaConfig.PreAuthentication  | <function echo> |
        | LambdaConfig.PostAuthentication | <function echo> |
        | LambdaConfig.PreTokenGeneration | <function echo> |
        | MfaConfiguration                | OFF             |
        | DeviceConfiguration             | absent          |

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
      Source: gh-amplify-js-5813 (two lines of the log of PreTokenGeneration);
        guide-user-pool-lambda-pre-token-generation

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then the functions were called for TokenGeneration_RefreshTokens

    @refresh.trigger.get-tokens @inferred
    Scenario: GetTokensFromRefreshToken calls PreTokenGeneration alone
      Source: reasoned (guide-cognito-user-pools-working-with-lambda-triggers says TokenGeneration_Authentication in a
        table, and what the sources mean says TokenGeneration_RefreshTokens)

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
        | MfaConfiguration               | OFF                      |
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And the functions were called for UserMigration_Authentication, PreAuthentication_Authentication

  Rule: A function is attached by an update of the pool

    @pool.update.lambda-reset.attached @documented
    Scenario Outline: A function is attached to <trigger> by an update of the pool
      Source: api-UpdateUserPool (LambdaConfig)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
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

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
        | UserPoolTier                                                          | absent |
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

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
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
