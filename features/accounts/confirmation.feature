Feature: ConfirmSignUp confirms a sign-up by the code that was sent

  The code verifies the email or phone number that it was sent to. Conflicts with the alias of another account stand
  in aliases.feature.

  Rule: The code verifies the email or phone number that it was sent to

    @confirm.happy.email @recorded
    Scenario: The mailed code confirms the account and verifies the email
      Source: seed-000 (terminal output, with ForceAliasCreation true); amplify-android-tests (the code confirms, and
        a sign-in follows); guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice

    @confirm.happy.phone @recorded
    Scenario: The texted code verifies the phone number and leaves the email as it was
      Source: amplify-integration-tests (amplify-flutter, sign_up_test: both flags after it); seed-000 (the empty
        answer, of a mailed code)

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      And Alice has signed up with
        | email        | "alice@"  |
        | phone_number | "+1alice" |
      When Alice confirms her sign-up with the code texted to "+1alice"
      Then the answer is empty
      And Alice's profile holds
        | UserStatus            | CONFIRMED |
        | phone_number_verified | true      |
        | email_verified        | false     |

    @confirm.plain-pool.duplicate-email @documented
    Scenario: Two accounts verify the same email where it is no alias
      Source: guide-user-pool-settings-attributes (uniqueness belongs to aliases)

      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | AliasAttributes        | absent |
        | UsernameAttributes     | absent |
      And Alice is a confirmed user with the verified email "shared@"
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the answer is empty
      And Bob is CONFIRMED and his email is verified
      And Alice is CONFIRMED and her email is verified

    @confirm.by-username-attribute @documented
    Scenario Outline: ConfirmSignUp accepts the <case> as Username where the email is the user name
      Source: guide-user-pool-settings-attributes; api-ConfirmSignUp (Username: an alias, or the sub)

      Given a user pool with
        | UsernameAttributes     | email |
        | AutoVerifiedAttributes | email |
      And Alice has signed up
      When Alice confirms her sign-up with
        | Username         | <name>                 |
        | ConfirmationCode | the code mailed for it |
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

      Examples:
        | case  | name        |
        | email | "alice@"    |
        | sub   | Alice's sub |

    @confirm.username-attr.force-ignored @inferred
    Scenario: ForceAliasCreation changes nothing where the email is the user name
      Source: reasoned (from the developer guide, user-pool-settings-attributes (duplicates are impossible))

      Given a user pool with
        | UsernameAttributes     | email |
        | AutoVerifiedAttributes | email |
      And Alice has signed up
      When Alice confirms her sign-up with the code mailed for it, ForceAliasCreation true
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

  Rule: Another code is refused

    @confirm.wrong-code @recorded
    Scenario: ConfirmSignUp with a wrong code is refused
      Source: floci-fixtures (confirm-sign-up.error.code-mismatch)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.wrong-code.then-right @inferred
    Scenario: The right code is accepted after a wrong one at a sign-up
      Source: reasoned (the text of the refusal asks to try again)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And once already, Alice confirms her sign-up with a wrong code
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

    @confirm.wrong-code.of-another @inferred
    Scenario: ConfirmSignUp with the code of another account is refused
      Source: reasoned (a code belongs to the account that it was sent for)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with the code mailed to "alice@"
      Then the request is refused with CodeMismatchException
      And Bob is UNCONFIRMED and his email is not verified
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.expired @reported
    Scenario: The code of a sign-up is refused after a day
      Source: gh-amplify-flutter-1128 (2021, class and text, of an old code); gh-aws-sdk-ios-samples-144 (2017, with
        headers; how old the code was is not told); guide-quotas (24 hours)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And 25 hours have passed
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with ExpiredCodeException
      And the message is "Invalid code provided, please request a code again."
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.expired.in-time @documented
    Scenario: The code of a sign-up is accepted before a day is over
      Source: guide-quotas (24 hours)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And 23 hours have passed
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

    @confirm.empty-code @reported @text-inferred
    Scenario: ConfirmSignUp with an empty code is refused
      Source: gh-terraform-provider-aws-38167 (class and form, of an empty ClientId of DescribeUserPoolClient);
        reasoned (order of the clauses)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with
        | ConfirmationCode | empty |
      Then the request is refused with InvalidParameterException
      And the message begins with "2 validation errors detected: Value '' at 'confirmationCode' failed to satisfy constraint: "
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.empty-code.missing @reported
    Scenario: ConfirmSignUp without a code is refused
      Source: gh-amplify-js-6460 (2020, class and text)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null"
      And Alice is UNCONFIRMED and her email is not verified

  Rule: An account is confirmed once

    @confirm.code-single-use @reported
    Scenario: A code that has confirmed the account is refused the second time
      Source: gh-keboola-developer-portal-186 (2018, the class, with an older text);
        gh-amazon-cognito-identity-dart-2-80 (class and text, of a confirmed account); ef-cms-troubleshooting (class
        and text, of AdminConfirmSignUp)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And Alice has confirmed her sign-up with the code mailed for it
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"

    @confirm.already-confirmed @reported
    Scenario: ConfirmSignUp of a confirmed account is refused
      Source: gh-amazon-cognito-identity-dart-2-80 (class and text); public-programs

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
      And Alice is CONFIRMED and her email is verified

    @confirm.other-status @reported @code-inferred
    Scenario: ConfirmSignUp of an account that an administrator has created is refused
      Source: gh-amplify-js-6711 (2020, the text)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a user who must change her password
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD"
      And Alice is FORCE_CHANGE_PASSWORD

  Rule: Fifteen attempts an hour, and none for a disabled user

    @confirm.attempt-limit @inferred
    Scenario: The right code is refused after fifteen attempts to confirm in an hour
      Source: reasoned (what is answered beyond the quota); guide-quotas (15 an hour for each user);
        gh-aws-sdk-android-627 (class and text, of ChangePassword)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And 15 times already, Alice confirms her sign-up with a wrong code
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.disabled-user @inferred
    Scenario: ConfirmSignUp of a disabled account is refused
      Source: reasoned (from the developer guide, managing-errors (disabled users of ResendConfirmationCode))

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And the administrator has disabled Alice
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And Alice is UNCONFIRMED and her email is not verified

  Rule: A session carries the sign-up into the first sign-in

    @confirm.session.autosignin @recorded
    Scenario: The session of a confirmed sign-up signs in without a password
      Source: amplify-android-tests (AWSCognitoAuthPluginUserAuthTests: confirm, then automatic sign-in);
        api-ConfirmSignUp; api-InitiateAuth

      Given a user pool with
        | AutoVerifiedAttributes                        | email               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed up with the email "alice@"
      And Alice has confirmed her sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Alice's session        |
      When Alice signs in with
        | AuthFlow | USER_AUTH       |
        | Session  | Alice's session |
      Then Alice is given tokens

    @confirm.session.autosignin.other-user @inferred
    Scenario: ConfirmSignUp with the session of another user's sign-up is refused
      Source: reasoned (text from the same family)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed up with the email "alice@"
      And Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Alice's session        |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid session for the user"
      And Bob is UNCONFIRMED and his email is not verified

    @confirm.session.expired @inferred
    Scenario: The session of a confirmed sign-up is refused after its time
      Source: reasoned (from the API reference, InitiateAuth (Session); text from the same family)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed up with the email "alice@"
      And Alice has confirmed her sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Alice's session        |
      And 16 minutes have passed
      When Alice signs in with
        | AuthFlow | USER_AUTH       |
        | Session  | Alice's session |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session is expired."
