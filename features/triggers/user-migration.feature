Feature: UserMigration brings users over from another directory

  The function knows the users of another directory, and makes them users of the pool when they come.

  Rule: A sign-in by password brings a user over

    Background:
      Given a user pool with
        | LambdaConfig.UserMigration | <function old_directory> |
        | MfaConfiguration           | OFF                      |
        | UsernameAttributes         | absent                   |

    @trig.migrate.ok @documented
    Scenario Outline: A user whom the pool does not know is brought over by a sign-in through <api>
      Source: guide-user-pool-lambda-migrate-user

      When <deed> with
        | ClientMetadata.email | "alice@" |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
        | AuthenticationResult.IdToken     | a JWT |
      And the functions were called for UserMigration_Authentication
      And Alice is CONFIRMED and her email is verified

      Examples:
        | case   | api               | deed                          |
        | user   | InitiateAuth      | Alice signs in                |
        | server | AdminInitiateAuth | the administrator signs Alice in |

    @trg.migrate.confirmed @documented
    Scenario: A user who was brought over signs in again without the function
      Source: guide-user-pool-lambda-migrate-user

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed in
      When Alice signs in
      Then Alice is given tokens
      And no function was called

    @trg.migrate.confirmed.wrong-password @documented
    Scenario: A user who was brought over is not signed in by another password
      Source: guide-user-pool-lambda-migrate-user; wrong-password-headers (class and text, of USER_PASSWORD_AUTH)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed in
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @trg.migrate.confirmed.policy @documented
    Scenario: A password that breaks the pool's policy is brought over as it is
      Source: guide-user-pool-lambda-migrate-user

      When Alice signs in with
        | AuthParameters.PASSWORD | weak |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And Alice is CONFIRMED

    @trg.migrate.event @documented
    Scenario: UserMigration is given name, password and what the sign-in says to functions as validation data
      Source: guide-user-pool-lambda-migrate-user; trigger-samples; api-InitiateAuth (ClientMetadata)

      When Alice signs in with
        | AuthParameters.PASSWORD | weak |
        | ClientMetadata.from     | app  |
      Then the event of UserMigration_Authentication holds
        | version                | 1                            |
        | userName               | "alice"                      |
        | callerContext.clientId | the client's id              |
        | triggerSource          | UserMigration_Authentication |
        | request.password       | weak                         |
        | request.validationData | {"from": "app"}              |
        | request.userAttributes | absent                       |

    @trig.migrate.throws.error @reported @code-inferred
    Scenario: A sign-in is refused where the function raises an error
      Source: gh-amplify-js-9167 (the text, without the class)

      When Alice signs in with
        | AuthParameters.PASSWORD | forgotten |
      Then the request is refused with UserLambdaValidationException
      And the message is "UserMigration failed with error Bad password."
      And there is no user Alice's username

    @trg.migrate.reset @documented
    Scenario: A sign-in is refused where the function says the status RESET_REQUIRED, which the user then has
      Source: guide-user-pool-lambda-migrate-user (finalUserStatus: PasswordResetRequiredException)

      When Alice signs in with
        | ClientMetadata.finalUserStatus | RESET_REQUIRED |
      Then the request is refused with PasswordResetRequiredException
      And Alice is RESET_REQUIRED

    @srp.migration-not-supported @documented @code-inferred
    Scenario: A sign-in by SRP brings nobody over
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods; guide-user-pool-lambda-migrate-user

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Alice starts to sign in by SRP
      Then the request is refused with UserNotFoundException
      And no function was called
      And there is no user Alice's username

    @migration.36 @documented @code-inferred
    Scenario: A sign-in by choice brings nobody over
      Source: guide-user-pool-lambda-migrate-user

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Alice signs in with
        | AuthFlow                | USER_AUTH |
        | AuthParameters.PASSWORD | absent    |
      Then the request is refused with UserNotFoundException
      And no function was called

    @trig.migrate.returns-sub @reported
    Scenario: A user whose attributes hold a sub is not brought over
      Source: gh-boto3-2747 (that it is answered as a wrong password); wrong-password-headers (class and text of that)

      When Alice signs in with
        | ClientMetadata.attribute | sub |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And there is no user Alice's username

    @trg.migrate.event.known-user @inferred
    Scenario: A user whom the pool knows is not asked for in the old directory
      Source: reasoned (guide-user-pool-lambda-migrate-user: it runs for a user who is not there)

      Given Alice is a confirmed user
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And no function was called
