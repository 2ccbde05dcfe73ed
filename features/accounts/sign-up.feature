Feature: A sign-up makes an account that is still to be confirmed

  SignUp makes an UNCONFIRMED user and sends a code where AutoVerifiedAttributes names what was given. What it
  refuses stands in sign-up-refusals.feature, names that are emails or phone numbers in sign-up-names.feature.

  Rule: A code is sent where the user pool verifies what was given

    @signup.plain.no-autoverify @recorded
    Scenario: A sign-up is sent no code where the user pool verifies nothing
      Source: moto-sign-up; floci-fixtures (sign-up.happy: the form of UserSub)

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up
      Then the answer holds
        | UserConfirmed | false  |
        | UserSub       | a UUID |
      And the answer announces no code
      And Alice is UNCONFIRMED

    @signup.email-given.no-autoverify @recorded
    Scenario: A sign-up with an email is sent no code where only the recovery setting names emails
      Source: moto-sign-up-with-unverified-email

      Given a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | AutoVerifiedAttributes                    | absent                                      |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | UserConfirmed | false |
      And the answer announces no code
      And no mail is sent to "alice@"
      And Alice is UNCONFIRMED

    @signup.autoverify-email @reported
    Scenario: A sign-up with an email is mailed a code of six digits where the user pool verifies emails
      Source: floci-fixtures (sign-up.happy: the whole answer); moto-sign-up-with-verified-email; seed-000 (terminal
        output); gh-amplify-ui-6678 (2025, a code of six digits)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | UserConfirmed | false  |
        | UserSub       | a UUID |
      And the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @signup.autoverify-email.no-address @recorded
    Scenario: A sign-up without an email is accepted without a code where the user pool verifies emails
      Source: moto-sign-up-with-verified-but-not-supplied-email

      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
        | Schema                 | absent |
      When Alice signs up
      Then the answer holds
        | UserConfirmed | false |
      And the answer announces no code
      And Alice is UNCONFIRMED

    @signup.autoverify-phone @documented
    Scenario: A sign-up with a phone number is sent an SMS where the user pool verifies phone numbers
      Source: guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number      |
        | SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsConfiguration.ExternalId   | <sms external id> |
      When Alice signs up with the phone number "+1alice"
      Then the answer announces a code by SMS to "+1alice"
      And an SMS is sent to "+1alice"

    @signup.autoverify-both.phone-wins @recorded
    Scenario: A sign-up with email and phone number is sent its code by SMS alone
      Source: amplify-integration-tests (phone preferred); guide-user-pool-settings-email-phone-verification

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      When Alice signs up with
        | email        | "alice@"  |
        | phone_number | "+1alice" |
      Then the answer announces a code by SMS to "+1alice"
      And an SMS is sent to "+1alice"
      And no mail is sent to "alice@"

    @signup.autoverify-both.only-email @recorded
    Scenario: A sign-up with the email alone is mailed its code where the user pool verifies both
      Source: seed-000 (terminal output, where the email is an alias)

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
        | UsernameAttributes            | absent              |
      When Alice signs up with the email "alice@"
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

  Rule: The account holds what was given, unverified

    @signup.initial-flags @reported
    Scenario: The email of a new user is marked as not verified
      Source: amplify-integration-tests (amplify-flutter, sign_up_test: "false", not absent, of a user whom a code by
        SMS has confirmed)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Alice signs up with the email "alice@"
      Then Alice's profile holds
        | UserStatus     | UNCONFIRMED |
        | email          | "alice@"    |
        | email_verified | false       |

    @signup.attributes-echo @documented
    Scenario: AdminGetUser shows the attributes of a sign-up and the sub that it answered
      Source: api-SignUp; api-AdminGetUser; floci-fixtures (sign-up.happy, the sub of the answer)

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | email       | "alice@" |
        | given_name  | Alice    |
        | family_name | Liddell  |
      Then Alice's profile holds
        | sub          | Alice's sub |
        | email        | "alice@"    |
        | given_name   | Alice       |
        | family_name  | Liddell     |
        | phone_number | absent      |

  Rule: A user name exists once

    @signup.duplicate-username
    Scenario Outline: A sign-up with a user name that exists is refused by a client with <existence>
      Given a user pool with
        | UsernameAttributes | absent |
      And an app client with
        | PreventUserExistenceErrors | <existence> |
      And Alice is a confirmed user
      When Mallory signs up with
        | Username | Alice's username |
      Then the request is refused with UsernameExistsException
      And the message is "User already exists"
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Mallory's password is refused with NotAuthorizedException

      @reported
      Examples:
        Source: floci-fixtures (sign-up.error.username-exists: class and text, of an unconfirmed user);
          gh-amplify-ui-297 (class and text)

        | case   | existence |
        | legacy | LEGACY    |

      @reported
      Examples: Who exists is hidden elsewhere
        Source: gh-amplify-js-6238 (2020, class and text); guide-cognito-user-pool-managing-errors (the setting does not
          hide it)

        | case    | existence |
        | enabled | ENABLED   |

    @signup.duplicate-username.unconfirmed @recorded
    Scenario: A second sign-up with the name of an unconfirmed user is refused, and no code is sent
      Source: floci-fixtures (sign-up.error.username-exists); amplify-integration-tests (duplicate sign-up: the
        class); gh-amplify-js-3679 (2019, that an unconfirmed user is told so)

      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
      And Alice has signed up with the email "alice@"
      When Alice signs up with the email "alice@"
      Then the request is refused with UsernameExistsException
      And the message is "User already exists"
      And no mail is sent to "alice@"
      And Alice is UNCONFIRMED and her email is not verified

  Rule: A session comes with the sign-up where the client allows a choice of factors

    @signup.session @recorded
    Scenario Outline: A sign-up through an app client <case> ALLOW_USER_AUTH is answered <how>
      Source: gh-aws-sdk-js-v3-6724 (2025, the session needs ALLOW_USER_AUTH); amplify-android-tests (the session of a
        sign-up)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | <flows> |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | Session | <session> |

      Examples:
        | case    | how               | flows                                              | session   |
        | with    | with a session    | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH          | a session |
        | without | without a session | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH | absent    |
