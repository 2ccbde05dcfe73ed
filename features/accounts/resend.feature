Feature: ResendConfirmationCode sends another code to a user who is not confirmed

  The newest code is the one that counts, and five an hour are sent.

  Rule: An unconfirmed account gets as many codes as it asks for, within an hourly limit

    Background:
      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |

    @resend.happy @recorded
    Scenario: ResendConfirmationCode mails another code
      Source: floci-fixtures (resend-confirmation.happy)

      Given Alice has signed up with the email "alice@"
      When Alice asks for another sign-up code
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

    @resend.happy.confirms @documented
    Scenario: The code of ResendConfirmationCode confirms the account
      Source: api-ResendConfirmationCode; floci-fixtures (resend-confirmation.happy, the sending)

      Given Alice has signed up with the email "alice@"
      And Alice has asked for another sign-up code
      When Alice confirms her sign-up with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified

    @resend.immediately-again @recorded
    Scenario: ResendConfirmationCode is accepted twice without a pause
      Source: floci-fixtures (resend-confirmation.error.rate-limit, it expected an error)

      Given Alice has signed up with the email "alice@"
      And Alice has asked for another sign-up code
      When Alice asks for another sign-up code
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

    @resend.invalidates-previous @reported @code-inferred @open
    Scenario: A sign-up code that was sent before the newest one is refused
      Source: gh-amplify-ui-6678 (AWS maintainer, 2025: all earlier codes stop working)
      Open: Is a code that no longer counts a wrong one or an expired one?

      Given Alice has signed up with the email "alice@"
      And Alice has asked for another sign-up code
      When Alice confirms her sign-up with the first code mailed to "alice@"
      Then the request is refused with one of
        | CodeMismatchException |
        | ExpiredCodeException  |
      And Alice is UNCONFIRMED and her email is not verified

    @resend.limit @documented
    Scenario: The sixth ResendConfirmationCode within an hour is refused
      Source: guide-quotas (5 an hour for each user); gh-aws-sdk-android-627 (class and text, of ChangePassword);
        gh-aws-sdk-net-2011 (the class; after how many is not told)

      Given Alice has signed up with the email "alice@"
      And 5 times already, Alice asks for another sign-up code
      When Alice asks for another sign-up code
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And no mail is sent to "alice@"

  Rule: Other users are sent no code

    Background:
      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |

    @resend.confirmed.legacy @reported
    Scenario: ResendConfirmationCode for a confirmed user is refused by a client with LEGACY
      Source: gh-amazon-cognito-identity-js-525 (raw JSON); gh-amplify-js-2797; gh-aws-sdk-android-1297

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice asks for another sign-up code
      Then the request is refused with InvalidParameterException
      And the message is "User is already confirmed."
      And no mail is sent to "alice@"

    @resend.confirmed.enabled @documented @open
    Scenario: ResendConfirmationCode for a confirmed user sends no code by a client with ENABLED
      Source: gh-amplify-js-14762 (2026, no error; the client's setting is not told);
        guide-cognito-user-pool-managing-errors (newer: InvalidParameterException in turn)
      Open: a table of answers in a public AWS client still has InvalidParameterException; which does the service
        answer?

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice asks for another sign-up code
      Then the request is accepted, unless it is refused with InvalidParameterException
      And no mail is sent to "alice@"
      And Alice is CONFIRMED and her email is verified

    @status.disabled.resend @inferred
    Scenario: ResendConfirmationCode for a disabled user is refused by a client with LEGACY
      Source: reasoned (as a sign-in of a disabled user); gh-localstack-8454 (class and text, of AdminInitiateAuth)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice has signed up with the email "alice@"
      And the administrator has disabled Alice
      When Alice asks for another sign-up code
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."
      And no mail is sent to "alice@"

    @resend.disabled.enabled @documented @open
    Scenario: ResendConfirmationCode for a disabled user sends no code by a client with ENABLED
      Source: guide-cognito-user-pool-managing-errors (a simulated delivery; newer: InvalidParameterException in turn)
      Open: newer pages say that a simulated delivery alternates with InvalidParameterException; does it here?

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice has signed up with the email "alice@"
      And the administrator has disabled Alice
      When Alice asks for another sign-up code
      Then the request is accepted, unless it is refused with InvalidParameterException
      And no mail is sent to "alice@"

    @resend.admin-created @reported @code-inferred
    Scenario: ResendConfirmationCode for a user whom an administrator has created is refused
      Source: gh-pycognito-50 (2022, that it is refused); amplify-ui-fixtures (the class, of a confirmed user)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a user who must change her password, with
        | email | "alice@" |
      When Alice asks for another sign-up code
      Then the request is refused with InvalidParameterException
      And no mail is sent to "alice@"
      And Alice is FORCE_CHANGE_PASSWORD

  Rule: There is nowhere to send a code for a user without an address

    Background:
      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
        | Schema                 | absent |

    @resend.no-contact @inferred
    Scenario: ResendConfirmationCode for a user without email and phone number is refused
      Source: reasoned (there is nowhere to send it)

      Given Alice has signed up
      When Alice asks for another sign-up code
      Then the request is refused with InvalidParameterException
      And Alice is UNCONFIRMED

  Rule: Without AutoVerifiedAttributes there are no codes

    @resend.no-autoverify @reported
    Scenario: ResendConfirmationCode is refused in a user pool without AutoVerifiedAttributes
      Source: gh-amplify-passwordless-sms-auth-11 (2020, class and text); public-programs (the text)

      Given a user pool with
        | AutoVerifiedAttributes | absent |
      And Alice has signed up with the email "alice@"
      When Alice asks for another sign-up code
      Then the request is refused with NotAuthorizedException
      And the message is "Cannot resend codes. Auto verification not turned on."
      And no mail is sent to "alice@"

  Rule: The code goes to the phone number that the user has now

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                                                | phone_number      |
        | SmsConfiguration.SnsCallerArn                                         | <sms role>        |
        | SmsConfiguration.ExternalId                                           | <sms external id> |
        | UsernameAttributes                                                    | absent            |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent            |
      And Alice has signed up with the phone number "+1mistyped"
      And the administrator has changed Alice's attributes with the phone number "+1alice"

    @resend.happy.corrected @reported
    Scenario: ResendConfirmationCode sends the code to the phone number that an administrator has corrected
      Source: gh-aws-sdk-android-samples-69 (2016, AWS staff)

      When Alice asks for another sign-up code
      Then the answer announces a code by SMS to "+1alice"
      And an SMS is sent to "+1alice"

    @resend.happy.corrected.confirms @reported
    Scenario: The code that was sent to a corrected phone number confirms the account
      Source: gh-aws-sdk-android-samples-69 (2016, AWS staff); guide-signing-up-users-in-your-app (a code verifies what
        it was sent to)

      Given Alice has asked for another sign-up code
      When Alice confirms her sign-up with the code texted to "+1alice"
      Then the answer is empty
      And Alice is CONFIRMED and her phone number is verified
      And Alice's profile holds
        | phone_number | "+1alice" |
