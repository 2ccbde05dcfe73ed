Feature: AdminConfirmSignUp confirms a sign-up without a code

  The user becomes CONFIRMED; email and phone number stay unverified, so that neither is an alias nor receives a
  reset code.

  Rule: The user is confirmed, and nothing is verified

    @adminconfirm.happy @recorded
    Scenario: AdminConfirmSignUp leaves the email unverified
      Source: seed-000 (third experiment, where the email is an alias: terminal output and the state in the console);
        gh-aws-aspnet-cognito-identity-provider-53 (2019, AWS staff); moto-initiate-auth-user-password-auth-with-email
        (a sign-in after it, where the email is the user name)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When the administrator confirms Alice's sign-up
      Then the answer is empty
      And Alice is CONFIRMED and her email is not verified
      And signing in as Alice's username with Alice's password reaches Alice

    @adminconfirm.alias.not-active
    Scenario Outline: A sign-in by an unverified email is refused with <code> where the email is an alias: <case>
      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And an app client with
        | PreventUserExistenceErrors | <existence> |
      And Alice has signed up with the email "alice@"
      And the administrator has confirmed Alice's sign-up
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the request is refused with <code>
      And the message is "<message>"

      @reported
      Examples:
        Source: gh-amazon-cognito-identity-js-410 (2017, class and text); gh-amazon-cognito-identity-js-398 (2017, the
          class, of an unconfirmed user)

        | case   | existence | code                  | message              |
        | legacy | LEGACY    | UserNotFoundException | User does not exist. |

      @documented
      Examples: Who exists is hidden
        Source: guide-user-pool-settings-attributes (an alias is active only when verified);
          guide-cognito-user-pool-managing-errors (NotAuthorizedException); wrong-password-headers (class and text of a
          wrong password)

        | case    | existence | code                   | message                         |
        | enabled | ENABLED   | NotAuthorizedException | Incorrect username or password. |

    @adminconfirm.username-attr.sign-in @recorded
    Scenario: An unverified email signs in after AdminConfirmSignUp where the email is the user name
      Source: moto-initiate-auth-user-password-auth-with-email (the sign-in); seed-000 (the email stays unverified, in a
        pool where it is an alias); seed-004 (AdminConfirmSignUp, then a sign-in)

      Given a user pool with
        | UsernameAttributes | email |
      And Alice has signed up
      And the administrator has confirmed Alice's sign-up
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is given tokens
      And Alice's email is not verified

    @adminconfirm.make-verified @documented
    Scenario: An email that an administrator marks as verified after AdminConfirmSignUp becomes an alias
      Source: api-AdminUpdateUserAttributes (email_verified may be set); guide-user-pool-settings-attributes (a verified
        email is an alias)

      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And the administrator has confirmed Alice's sign-up
      When the administrator changes Alice's attributes with
        | email_verified | true |
      Then the answer is empty
      And the alias "alice@" belongs to Alice
      And signing in as "alice@" with Alice's password reaches Alice

    @adminconfirm.recovery-blocked @reported
    Scenario: ForgotPassword is refused after AdminConfirmSignUp where the email was never verified
      Source: gh-amazon-cognito-identity-js-566 (2017, the class, of a user confirmed in the console);
        gh-keboola-developer-portal-113 (2017, class and text, of an unconfirmed user);
        guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                        |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}]  |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice has signed up with the email "alice@"
      And the administrator has confirmed Alice's sign-up
      When Alice asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And no mail is sent to "alice@"

  Rule: Only an unconfirmed user is confirmed

    @adminconfirm.already @reported
    Scenario: AdminConfirmSignUp of a confirmed user is refused
      Source: ef-cms-troubleshooting (output of the AWS CLI)

      Given Alice is a confirmed user
      When the administrator confirms Alice's sign-up
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
      And Alice is CONFIRMED

    @adminconfirm.already.created @reported @code-inferred
    Scenario: AdminConfirmSignUp of a user who must change the password is refused
      Source: gh-amplify-js-6711 (2020, the text, of ConfirmSignUp); public-programs (code and text)

      Given Alice is a user who must change her password
      When the administrator confirms Alice's sign-up
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD"
      And Alice is FORCE_CHANGE_PASSWORD

    @adminconfirm.old-code @inferred
    Scenario: The code of a sign-up is refused once an administrator has confirmed the user
      Source: reasoned (the account is confirmed)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And the administrator has confirmed Alice's sign-up
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
      And Alice's email is not verified
