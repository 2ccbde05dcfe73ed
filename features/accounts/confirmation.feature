Feature: A sign-up is confirmed by the code that was sent

  Rule: The code proves the address that it went to

    @confirm.happy.email @recorded
    Scenario: The mailed code confirms the account and verifies the email
      Source: seed-000 (terminal output); guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice

    @confirm.happy.phone @documented
    Scenario: The texted code verifies the phone number and leaves the email as it was
      Source: guide-user-pool-settings-email-phone-verification

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      And Alice has signed up with
        | email        | "alice@"  |
        | phone_number | "+1alice" |
      When Alice confirms her sign-up with the code texted to "+1alice"
      Then the answer is empty
      And Alice is CONFIRMED and her phone number is verified
      And Alice's email is not verified

    @confirm.plain-pool.duplicate-email @documented
    Scenario: Where the email is no alias two accounts can prove the same one
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
    Scenario Outline: Where the email is the user name both names of the account confirm it
      Source: guide-user-pool-settings-attributes; gh-amplify-ui-6678 (ConfirmSignUp by an email user name)

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
    Scenario: Where the email is the user name ForceAliasCreation has nothing to take
      Source: reasoned (from the developer guide, user-pool-settings-attributes (duplicates are impossible))

      Given a user pool with
        | UsernameAttributes     | email |
        | AutoVerifiedAttributes | email |
      And Alice has signed up
      When Alice confirms her sign-up with the code mailed for it, ForceAliasCreation true
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

  Rule: No other code confirms

    @confirm.wrong-code @recorded
    Scenario: A wrong code is refused
      Source: floci-fixtures (confirm-sign-up.error.code-mismatch)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.wrong-code.then-right @inferred
    Scenario: After a wrong code the right one still counts
      Source: reasoned (the text of the refusal asks to try again)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And once already, Alice confirms her sign-up with a wrong code
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

    @confirm.wrong-code.of-another @inferred
    Scenario: The code of another account is refused
      Source: reasoned (a code belongs to the account that it was sent for)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with the code mailed to "alice@"
      Then the request is refused with CodeMismatchException
      And Bob is UNCONFIRMED and his email is not verified
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.expired @attested
    Scenario: The code is refused after a day
      Source: public-programs; guide-quotas (24 hours)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And 25 hours have passed
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with ExpiredCodeException
      And the message is "Invalid code provided, please request a code again."
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.expired.in-time @documented
    Scenario: The code is taken until its day is over
      Source: guide-quotas (24 hours)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And 23 hours have passed
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

    @confirm.empty-code @reported
    Scenario: An empty code is refused
      Source: public-programs (beginning of the text); gh-terraform-provider-aws-38167 (order of the clauses)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with
        | ConfirmationCode | empty |
      Then the request is refused with InvalidParameterException
      And the message begins with "2 validation errors detected: Value '' at 'confirmationCode' failed to satisfy constraint: "
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.empty-code.missing @reported
    Scenario: A request without a code is refused
      Source: gh-amplify-js-6460

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null"
      And Alice is UNCONFIRMED and her email is not verified

  Rule: An account is confirmed once

    @confirm.code-single-use @reported
    Scenario: The code that has confirmed is of no further use
      Source: gh-keboola-developer-portal-186

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And Alice has confirmed her sign-up with the code mailed for it
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"

    @confirm.already-confirmed @reported
    Scenario: A confirmed account is not confirmed by any code
      Source: gh-amazon-cognito-identity-dart-2-80; public-programs

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
      And Alice is CONFIRMED and her email is verified

    @confirm.other-status @inferred
    Scenario: An account that an administrator has created is not confirmed by a code
      Source: reasoned (the text names the status)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a user who must change her password
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD"
      And Alice is FORCE_CHANGE_PASSWORD

  Rule: Guessing ends

    @confirm.attempt-limit @documented
    Scenario: After fifteen attempts in an hour even the right code is refused
      Source: guide-quotas (15 an hour for each user); gh-aws-sdk-android-627 (text)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And 15 times already, Alice confirms her sign-up with a wrong code
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And Alice is UNCONFIRMED and her email is not verified

    @confirm.disabled-user @inferred
    Scenario: A disabled account is not confirmed
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
    Scenario: Whoever confirms with the session of the sign-up signs in without a password
      Source: amplify-android-tests (confirm, then automatic sign-in); api-ConfirmSignUp; api-InitiateAuth

      Given a user pool with
        | AutoVerifiedAttributes | email |
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
    Scenario: The session of another user's sign-up confirms nobody
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
    Scenario: The session ends like any other
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
