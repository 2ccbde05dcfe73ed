Feature: AdminResetUserPassword ends a password and sends a code

  The user is RESET_REQUIRED until the code of the mail sets a new password.

  Rule: The code that is sent sets a new password

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |

    @adminreset.complete @documented
    Scenario: After AdminResetUserPassword and its code the new password signs in, the old one does not
      Source: api-AdminResetUserPassword; api-ConfirmForgotPassword;
        guide-cognito-user-pools-using-import-tool-password-reset (of imported users); wrong-password-headers (the class
        of a wrong password)

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When Alice resets her password with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

    @adminreset.complete.wrong-code @reported
    Scenario: A wrong code is refused after AdminResetUserPassword
      Source: gh-amplify-js-11738 (2023, class and text, of ConfirmForgotPassword after ForgotPassword)

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When Alice resets her password with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And Alice is RESET_REQUIRED

    @adminreset.again @inferred
    Scenario: A second AdminResetUserPassword mails another code
      Source: reasoned (who has to reset the password can be sent another code); moto (accepts it too)

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When the administrator resets Alice's password
      Then the answer is empty
      And one mail is sent to "alice@"
      And Alice is RESET_REQUIRED

  Rule: Meanwhile the old password does not sign in

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |

    @adminreset.signin.legacy @attested
    Scenario Outline: A sign-in is refused with PasswordResetRequiredException after AdminResetUserPassword: <case>
      Source: amplify-ui-fixtures (force-reset-password: class and text, of InitiateAuth);
        guide-cognito-user-pools-using-import-tool-password-reset (the class, of imported users)

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When <sign-in>
      Then the request is refused with PasswordResetRequiredException
      And the message is "Password reset required for the user"
      And Alice is RESET_REQUIRED

      Examples:
        | case  | sign-in                          |
        | app   | Alice signs in                   |
        | admin | the administrator signs Alice in |

    @adminreset.signin.enabled @documented @open
    Scenario: A sign-in after AdminResetUserPassword is refused by a client with ENABLED
      Source: guide-cognito-user-pool-managing-errors (NotAuthorizedException for imported users)
      Open: is a reset hidden as an unknown user is? The page says so of imported users only

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When Alice signs in
      Then the request is refused with one of
        | NotAuthorizedException         |
        | PasswordResetRequiredException |
      And Alice is RESET_REQUIRED

  Rule: A user who could not come back by a code is not reset

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |

    @adminreset.wrong-state @reported
    Scenario: AdminResetUserPassword of a user who must change the password is refused
      Source: stored-pastes (class and text, by boto3)

      Given Alice is a user who must change her password, with
        | email          | "alice@" |
        | email_verified | true     |
      When the administrator resets Alice's password
      Then the request is refused with NotAuthorizedException
      And the message is "User password cannot be reset in the current state."
      And no mail is sent to "alice@"
      And Alice is FORCE_CHANGE_PASSWORD and her email is verified

    @adminreset.wrong-state.unconfirmed @inferred
    Scenario: AdminResetUserPassword of an unconfirmed user is refused
      Source: reasoned (as ForgotPassword answers); gh-amplify-js-2955 (of ForgotPassword); public-programs (the text);
        moto

      Given Alice has signed up with the email "alice@"
      When the administrator resets Alice's password
      Then the request is refused with NotAuthorizedException
      And the message is "User password cannot be reset in the current state."
      And no mail is sent to "alice@"
      And Alice is UNCONFIRMED and her email is not verified

    @adminreset.disabled @reported @open
    Scenario: AdminResetUserPassword of a disabled user is refused
      Source: gh-amazon-cognito-identity-js-373 (2017, of AdminResetUserPassword, without the stop); public-programs
        (both texts, without their operation); moto (of this operation, without the stop)
      Open: has the text a full stop?

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has disabled Alice
      When the administrator resets Alice's password
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | User is disabled  |
        | User is disabled. |
      And no mail is sent to "alice@"
      And Alice is CONFIRMED and her email is verified

    @adminreset.no-contact @inferred
    Scenario Outline: AdminResetUserPassword of a user without a verified email is refused: <case>
      Source: reasoned (as ForgotPassword answers); gh-keboola-developer-portal-113 (2017, class and text, of
        ForgotPassword); moto (test_admin_reset_password_no_verified_notification_channel)

      Given Alice is a confirmed user with
        | email          | <email>    |
        | email_verified | <verified> |
      When the administrator resets Alice's password
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case       | email    | verified |
        | unverified | "alice@" | false    |
        | none       | absent   | absent   |

  Rule: The recovery setting of the user pool says where the code goes

    @adminreset.happy.medium @documented
    Scenario Outline: AdminResetUserPassword sends the code by the recovery setting: <case>
      Source: api-AdminResetUserPassword; guide-how-to-recover-a-user-account

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
      When the administrator resets Alice's password
      Then the answer is empty
      And Alice is RESET_REQUIRED
      And <mails> mail is sent to "alice@"
      And <texts> SMS is sent to "+1alice"

      Examples:
        | case            | email verified | mails | texts |
        | both            | true           | one   | no    |
        | only-the-second | false          | no    | an    |

    @adminreset.admin-only @documented @code-inferred @open
    Scenario: AdminResetUserPassword is refused where the recovery is admin_only
      Source: api-AdminResetUserPassword (needs self-service recovery)
      Open: the code and the text of the refusal

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                   |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "admin_only"}] |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator resets Alice's password
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |
      And no mail is sent to "alice@"
      And Alice is CONFIRMED and her email is verified

  Rule: The code is good for an hour

    @adminreset.happy.lifetime @documented
    Scenario Outline: The code of AdminResetUserPassword <is> after <time>
      Source: guide-how-to-manage-user-accounts (one hour, of a reset in the console); guide-quotas (one hour);
        api-ConfirmForgotPassword (ExpiredCodeException)

      Given a user pool of its own with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      And <time> have passed
      When Alice resets her password with the code mailed for it
      Then <outcome>
      And Alice is <status>

      Examples:
        | case   | is          | time       | outcome                                          | status         |
        | before | is accepted | 59 minutes | the answer is empty                              | CONFIRMED      |
        | after  | is refused  | 61 minutes | the request is refused with ExpiredCodeException | RESET_REQUIRED |
