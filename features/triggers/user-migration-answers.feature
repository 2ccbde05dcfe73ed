Feature: What UserMigration answers decides what becomes of the user

  Attributes, status, message and alias are the function's to say, at a sign-in and at a password reset.

  Rule: Without an answer nobody is brought over

    @trig.migrate.throws @reported
    Scenario Outline: A sign-in is refused where the function gives back <what>, even by a client that hides who exists
      Source: repost-migration-returns-null (a raw body; its function gave back nil, a text and an empty object)

      Given a user pool with
        | LambdaConfig.UserMigration | <answers> |
        | MfaConfiguration           | OFF       |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Alice signs in
      Then the request is refused with UserNotFoundException
      And the message is "Exception migrating user in app client {the client's id}"
      And there is no user Alice's username

      Examples:
        | case  | what            | answers                 |
        | null  | null            | <function null>         |
        | text  | a text          | <function text>         |
        | empty | an empty object | <function empty_object> |

    @trg.migrate.no-attributes @reported
    Scenario: A sign-in whose function gives no attributes is answered as if nobody were there
      Source: repost-migration-returns-null (a raw body); guide-user-pool-lambda-migrate-user

      Given a user pool with
        | LambdaConfig.UserMigration | <function echo> |
        | MfaConfiguration           | OFF             |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Alice signs in
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And there is no user Alice's username

    @trg.migrate.no-attributes.legacy @inferred
    Scenario: A client that tells who exists says so where the function gives no attributes
      Source: reasoned (the answer to an unknown user, as with the other setting)

      Given a user pool with
        | LambdaConfig.UserMigration | <function echo> |
        | MfaConfiguration           | OFF             |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Alice signs in
      Then the request is refused with UserNotFoundException
      And there is no user Alice's username

  Rule: What the function leaves out has a default

    `welcome` answers a phone number and no medium, `old_directory` the medium EMAIL.

    @trig.migrate.default-status @documented
    Scenario: A user of whom the function says no status has to reset the password
      Source: guide-user-pool-lambda-migrate-user (finalUserStatus: what is not set to CONFIRMED is RESET_REQUIRED, and
        the sign-in is answered with PasswordResetRequiredException)

      Given a user pool with
        | UsernameAttributes            | email                  |
        | AutoVerifiedAttributes        | email                  |
        | LambdaConfig.UserMigration    | <function to_be_reset> |
        | MfaConfiguration              | OFF                    |
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the request is refused with PasswordResetRequiredException

    @trg.migrate.message-default @documented
    Scenario: A user of whom the function says no medium is welcomed by SMS
      Source: guide-user-pool-lambda-migrate-user (desiredDeliveryMediums)

      Given a user pool with
        | SmsConfiguration.SnsCallerArn | <sms role>         |
        | SmsConfiguration.ExternalId   | <sms external id>  |
        | LambdaConfig.UserMigration    | <function welcome> |
        | MfaConfiguration              | OFF                |
        | UsernameAttributes            | absent             |
      When Alice signs in with
        | ClientMetadata.phone | "+1" |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And an SMS is sent to "+1"

    @trg.migrate.message-default.suppress @documented
    Scenario: A user whose message the function suppresses is not welcomed
      Source: guide-user-pool-lambda-migrate-user

      Given a user pool with
        | LambdaConfig.UserMigration | <function old_directory> |
        | MfaConfiguration           | OFF                      |
        | UsernameAttributes         | absent                   |
      When Alice signs in with
        | ClientMetadata.email | "alice@" |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And no mail is sent to "alice@"

    @trg.migrate.message-default.email @documented
    Scenario: A user for whom the function names EMAIL is welcomed by mail
      Source: guide-user-pool-lambda-migrate-user

      Given a user pool with
        | LambdaConfig.UserMigration | <function old_directory> |
        | MfaConfiguration           | OFF                      |
        | UsernameAttributes         | absent                   |
      When Alice signs in with
        | ClientMetadata.email         | "alice@" |
        | ClientMetadata.messageAction | SEND     |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And one mail is sent to "alice@"

  Rule: An address that is an alias of somebody is not taken unasked

    Background:
      Given a user pool with
        | AliasAttributes            | email                    |
        | AutoVerifiedAttributes     | email                    |
        | LambdaConfig.UserMigration | <function old_directory> |
        | MfaConfiguration           | OFF                      |
      And Alice is a confirmed user with the verified email "shared@"

    @trg.migrate.alias-exists @documented @code-inferred
    Scenario: A user whose email is another's alias is not brought over
      Source: guide-user-pool-lambda-migrate-user (an error; its code is not told)

      When Bob signs in with
        | ClientMetadata.email | "shared@" |
      Then the request is refused with UserNotFoundException
      And there is no user Bob's username
      And the alias "shared@" belongs to Alice

    @trig.migrate.alias-exists @documented
    Scenario: An email is taken from another's alias where the function forces it
      Source: guide-user-pool-lambda-migrate-user

      When Bob signs in with
        | ClientMetadata.email              | "shared@" |
        | ClientMetadata.forceAliasCreation | true      |
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
      And the alias "shared@" belongs to Bob
      And Alice's email is not verified

    @migration.31 @reported
    Scenario: A user whose name is an address is not brought over where addresses are aliases
      Source: so-71560661; gh-amplify-js-8800 (class and text, of SignUp)

      When Bob signs in with
        | AuthParameters.USERNAME | "bob@" |
      Then the request is refused with InvalidParameterException
      And the message is "Username cannot be of email format, since user pool is configured for email alias."

  Rule: Where addresses are user names, the user gets a name of his own

    @trg.migrate.username-attr-pool @inferred
    Scenario: A user who is brought over by his email gets a UUID for a user name
      Source: reasoned (as every user of such a pool)

      Given a user pool with
        | UsernameAttributes         | email                    |
        | LambdaConfig.UserMigration | <function old_directory> |
        | MfaConfiguration           | OFF                      |
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice's id token holds
        | cognito:username | a UUID   |
        | email            | "alice@" |

  Rule: A password reset brings a user over too

    Background:
      Given a user pool with
        | AutoVerifiedAttributes     | email                    |
        | LambdaConfig.UserMigration | <function old_directory> |
        | MfaConfiguration           | OFF                      |
        | UsernameAttributes         | absent                   |
        | AccountRecoverySetting     | absent                   |

    @migration.34 @documented
    Scenario: A user whom the pool does not know is brought over by a password reset, and gets a code
      Source: guide-user-pool-lambda-migrate-user

      When Alice asks for a password reset with
        | ClientMetadata.email | "alice@" |
      Then the request is accepted
      And one mail is sent to "alice@"
      And the functions were called for UserMigration_ForgotPassword
      And the event of UserMigration_ForgotPassword holds
        | userName               | "alice"                       |
        | request.password       | absent                        |
        | request.clientMetadata.email | "alice@" |
      And Alice is RESET_REQUIRED and her email is verified

    @migration.34.code @documented
    Scenario: The code of that reset sets a password for the user who was brought over
      Source: guide-user-pool-lambda-migrate-user

      Given Alice has asked for a password reset with
        | ClientMetadata.email | "alice@" |
      When Alice resets her password with
        | ConfirmationCode | the code mailed to "alice@" |
      Then the request is accepted
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice

    @migration.33 @documented
    Scenario: A password reset of a user whose email came unverified is refused
      Source: guide-user-pool-lambda-migrate-user; api-ForgotPassword; gh-aws-sdk-js-v3-7401 (class and
        text, of a pool whose second factor is a code by email)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Alice asks for a password reset with
        | ClientMetadata.email      | "alice@" |
        | ClientMetadata.unverified | yes      |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"

    @migration.34.unknown @inferred
    Scenario: A password reset of a user whom the old directory does not know either is refused
      Source: reasoned (the answer to an unknown user)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Alice asks for a password reset with
        | ClientMetadata.unknown | yes |
      Then the request is refused with UserNotFoundException
      And there is no user Alice's username
