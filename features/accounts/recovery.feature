Feature: ForgotPassword sends a code to a verified contact

  RecoveryMechanisms of AccountRecoverySetting say which contacts, and in which order; a client with
  PreventUserExistenceErrors ENABLED is told nothing of those who get no code.

  Rule: A code is mailed to the verified email of a confirmed user

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                        |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}]  |

    @forgot.happy.email @inferred
    Scenario: ForgotPassword mails a code, and the old password still signs in
      Source: moto-forgot-password-with-email-delivery-details (the answer); guide-how-to-recover-a-user-account (the
        mail); reasoned (the old password is good until then)

      Given Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice

    @forgot.reset-required @documented
    Scenario: ForgotPassword after AdminResetUserPassword mails another code
      Source: api-UserType (RESET_REQUIRED: the user must request a code);
        guide-cognito-user-pools-using-import-tool-password-reset (the code, of imported users, who are RESET_REQUIRED
        too)

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When Alice asks for a password reset
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And Alice is RESET_REQUIRED

  Rule: Without a verified contact no code is sent

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                        |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}]  |

    @forgot.no-verified-contact @reported
    Scenario Outline: ForgotPassword of a user without a verified contact is refused by a client with LEGACY: <case>
      Source: gh-amazon-cognito-identity-js-678 (2018, the text); gh-aws-sdk-android-142 (2016, the text, of an
        unverified email); gh-amplify-js-11270 (2023, the text, of an unverified email); api-ForgotPassword
        (InvalidParameterException where neither is verified)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with
        | email          | <email>    |
        | email_verified | <verified> |
      When Alice asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And Alice is CONFIRMED

      Examples:
        | case       | email    | verified |
        | unverified | "alice@" | false    |
        | none       | absent   | absent   |

    @forgot.no-verified-contact.enabled @documented @open
    Scenario: ForgotPassword of a user without a verified email sends no code by a client with ENABLED
      Source: guide-cognito-user-pool-managing-errors; gh-aws-sdk-net-1984 (2022, InvalidParameterException, of
        an unconfirmed user; the client's setting is not told)
      Open: the page says that a simulated delivery alternates with InvalidParameterException; when does which come?

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user with the email "alice@"
      When Alice asks for a password reset
      Then the request is accepted, unless it is refused with InvalidParameterException
      And no mail is sent to "alice@"
      And Alice is CONFIRMED and her email is not verified

    @forgot.unconfirmed.legacy @reported
    Scenario: ForgotPassword of an unconfirmed user is refused by a client with LEGACY
      Source: gh-keboola-developer-portal-113 (2017, class and text); gh-aws-sdk-net-1984 (2022, the class)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice has signed up with the email "alice@"
      When Alice asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And no mail is sent to "alice@"

    @forgot.unconfirmed.enabled @documented @open
    Scenario: ForgotPassword of an unconfirmed user sends no code by a client with ENABLED
      Source: gh-amplify-js-7253 (2020); gh-aws-aspnet-cognito-identity-provider-179 (2020; both: a delivery is
        answered and none comes, the client's setting is not told); guide-cognito-user-pool-managing-errors (newer:
        InvalidParameterException in turn)
      Open: newer pages say that a simulated delivery alternates with InvalidParameterException; does it here?

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice has signed up with the email "alice@"
      When Alice asks for a password reset
      Then the request is accepted, unless it is refused with InvalidParameterException
      And no mail is sent to "alice@"

    @forgot.force-change-password @reported
    Scenario: ForgotPassword of a user who must change the password is refused by a client with LEGACY
      Source: gh-amplify-flutter-3048 (2023, class and text); gh-amplify-js-1340 (2018, the text); gh-amplify-js-2955
        (class and text)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a user who must change her password, with
        | email          | "alice@" |
        | email_verified | true     |
      When Alice asks for a password reset
      Then the request is refused with NotAuthorizedException
      And the message is "User password cannot be reset in the current state."
      And no mail is sent to "alice@"
      And Alice is FORCE_CHANGE_PASSWORD

    @forgot.force-change-password.enabled @inferred @open
    Scenario: ForgotPassword of a user who must change the password sends no code by a client with ENABLED
      Source: gh-amplify-js-6543 (2020, it "fails silently"; whether the client was ENABLED is not said)
      Open: is it refused as by a client with LEGACY, or answered with a simulated delivery?

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a user who must change her password, with
        | email          | "alice@" |
        | email_verified | true     |
      When Alice asks for a password reset
      Then the request is accepted, unless it is refused with NotAuthorizedException
      And no mail is sent to "alice@"
      And Alice is FORCE_CHANGE_PASSWORD

    @forgot.disabled.legacy @inferred
    Scenario: ForgotPassword of a disabled user is refused by a client with LEGACY
      Source: reasoned (as a sign-in of a disabled user is refused); gh-localstack-8454 (class and text, of
        AdminInitiateAuth); aws-blocks

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the verified email "alice@"
      And the administrator has disabled Alice
      When Alice asks for a password reset
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."
      And no mail is sent to "alice@"

    @forgot.disabled.enabled @documented @open
    Scenario: ForgotPassword of a disabled user sends no code by a client with ENABLED
      Source: guide-cognito-user-pool-managing-errors (a simulated delivery; newer: InvalidParameterException in turn)
      Open: newer pages say that a simulated delivery alternates with InvalidParameterException; does it here?

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user with the verified email "alice@"
      And the administrator has disabled Alice
      When Alice asks for a password reset
      Then the request is accepted, unless it is refused with InvalidParameterException
      And no mail is sent to "alice@"

    @forgot.limit @reported
    Scenario: ForgotPassword is refused after twenty requests in an hour
      Source: gh-amazon-cognito-identity-js-548 (2017, the class, after five); gh-amplify-js-13225 (2024, the text);
        gh-amplify-js-8013 (class and text); guide-how-to-recover-a-user-account (5 to 20 an hour)

      Given Alice is a confirmed user with the verified email "alice@"
      And 20 times already, Alice asks for a password reset
      When Alice asks for a password reset
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."

  Rule: The recovery setting of the user pool says where the code goes

    @forgot.by-alias @documented
    Scenario: ForgotPassword by an alias mails a code
      Source: api-ForgotPassword

      Given a user pool with
        | AliasAttributes                           | email                                       |
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset with
        | Username | "alice@" |
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

    @forgot.priority @documented
    Scenario Outline: ForgotPassword sends the code by <medium> where the email has Priority 1 and is <case>
      Source: guide-how-to-recover-a-user-account; api-RecoveryOptionType

      Given a user pool with
        | AutoVerifiedAttributes                    | email, phone_number                                                                           |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                                                                    |
        | SmsConfiguration.ExternalId               | <sms external id>                                                                             |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      And Alice is a confirmed user with
        | email                 | "alice@"         |
        | email_verified        | <email verified> |
        | phone_number          | "+1alice"        |
        | phone_number_verified | true             |
      When Alice asks for a password reset
      Then the answer announces a code by <medium> to <address>

      Examples:
        | case         | email verified | medium | address   |
        | verified     | true           | EMAIL  | "alice@"  |
        | not-verified | false          | SMS    | "+1alice" |

    @forgot.legacy-setting @reported
    Scenario: ForgotPassword sends the code to the phone number where the user pool has no recovery setting
      Source: gh-amazon-cognito-identity-js-464 (2017, SMS where both are verified); guide-how-to-recover-a-user-account

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
        | AccountRecoverySetting        | absent              |
      And Alice is a confirmed user with
        | email                 | "alice@"  |
        | email_verified        | true      |
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      When Alice asks for a password reset
      Then the answer announces a code by SMS to "+1alice"

    @forgot.link-pool @inferred
    Scenario: ForgotPassword mails a code where sign-ups are confirmed by a link
      Source: guide-cognito-user-pool-settings-message-templates (links are for sign-up and resend);
        gh-amplify-js-1420 (asked for in vain)

      Given a user pool with
        | AutoVerifiedAttributes                         | email                                       |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK                           |
        | AccountRecoverySetting.RecoveryMechanisms      | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset
      Then the answer announces a code by EMAIL to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @forgot.sms-mfa-excludes-sms @documented
    Scenario Outline: ForgotPassword sends the code by <medium> to a user <case> SMS MFA, where SMS has Priority 1
      Source: guide-how-to-recover-a-user-account; api-CreateUserPool (AccountRecoverySetting)

      Given a user pool with
        | AutoVerifiedAttributes                    | email, phone_number                                                                           |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                                                                    |
        | SmsConfiguration.ExternalId               | <sms external id>                                                                             |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_phone_number"}, {"Priority": 2, "Name": "verified_email"}] |
        | MfaConfiguration                          | OPTIONAL                                                                                      |
        | SmsMfaConfiguration                       | {"SmsConfiguration": {"SnsCallerArn": "<sms role>", "ExternalId": "<sms external id>"}}       |
      And Alice is a confirmed user with the verified email "alice@" and the phone number "+1alice"
      And the administrator has changed Alice's attributes with
        | phone_number_verified | true |
      And the administrator has set Alice's MFA preference with
        | SMSMfaSettings.Enabled | <sms mfa> |
      When Alice asks for a password reset
      Then the answer announces a code by <medium> to <destination>

      Examples:
        | case    | sms mfa | medium | destination |
        | with    | true    | EMAIL  | "alice@"    |
        | without | false   | SMS    | "+1alice"   |

    @forgot.admin-only @inferred @open
    Scenario: ForgotPassword is refused where the recovery is admin_only
      Source: moto (test_forgot_password_admin_only_recovery)
      Open: whether AWS looks the user up first

      Given a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "admin_only"}] |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset
      Then the request is refused with NotAuthorizedException
      And no mail is sent to "alice@"
