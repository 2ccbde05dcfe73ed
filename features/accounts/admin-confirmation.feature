Feature: An administrator confirms a sign-up without any code

  Rule: The account is confirmed, and nothing is proved

    @adminconfirm.happy @recorded
    Scenario: The email stays unverified
      Source: seed-000 (third experiment); gh-aws-aspnet-cognito-identity-provider-53

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      When the administrator confirms Alice's sign-up
      Then the answer is empty
      And Alice is CONFIRMED and her email is not verified
      And no mail is sent to "alice@"
      And signing in as Alice's username with Alice's password reaches Alice

    @adminconfirm.alias.not-active @reported
    Scenario Outline: An unverified address is no alias
      Source: gh-amazon-cognito-identity-js-410; gh-amazon-cognito-identity-js-398;
        guide-user-pool-settings-attributes

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

      Examples:
        | case    | existence | code                   | message                         |
        | legacy  | LEGACY    | UserNotFoundException  | User does not exist.            |
        | enabled | ENABLED   | NotAuthorizedException | Incorrect username or password. |

    @adminconfirm.username-attr.sign-in @recorded
    Scenario: Where the email is the user name it signs in unverified
      Source: moto-initiate-auth-user-password-auth-with-email; seed-004

      Given a user pool with
        | UsernameAttributes | email |
      And Alice has signed up
      And the administrator has confirmed Alice's sign-up
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is given tokens
      And Alice's email is not verified

    @adminconfirm.make-verified @documented
    Scenario: An administrator who then verifies the address makes it an alias
      Source: api-AdminUpdateUserAttributes

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

    @adminconfirm.recovery-blocked @documented
    Scenario: Who has proved no address cannot reset the password
      Source: guide-signing-up-users-in-your-app

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

  Rule: Only an unconfirmed account is confirmed

    @adminconfirm.already @attested
    Scenario: A confirmed account is not confirmed again
      Source: public-programs

      Given Alice is a confirmed user
      When the administrator confirms Alice's sign-up
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"

    @adminconfirm.already.created @inferred
    Scenario: An account that must change its password is not confirmed
      Source: reasoned (the text names the status)

      Given Alice is a user who must change her password
      When the administrator confirms Alice's sign-up
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD"
      And Alice is FORCE_CHANGE_PASSWORD

    @adminconfirm.old-code @inferred
    Scenario: The code that was on its way is of no further use
      Source: reasoned (the account is confirmed)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice has signed up with the email "alice@"
      And the administrator has confirmed Alice's sign-up
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
      And Alice's email is not verified
