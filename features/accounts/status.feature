Feature: The status of an account follows what is done to it

  Rule: An administrator's password

    @status.unconfirmed.admin-set-password-permanent @inferred
    Scenario: A permanent password confirms an unconfirmed account, and proves nothing
      Source: reasoned from the API reference, AdminSetUserPassword

      Given Alice has signed up with the email "alice@"
      When the administrator sets Alice's password with
        | Permanent | true |
      Then the answer is empty
      And Alice is CONFIRMED and her email is not verified
      And signing in as Alice's username with Alice's password reaches Alice

    @status.unconfirmed.admin-set-password-temporary @inferred
    Scenario: A temporary password makes an unconfirmed account change it
      Source: reasoned from the API reference, AdminSetUserPassword

      Given Alice has signed up
      When the administrator sets Alice's password with
        | Permanent | false |
      Then the answer is empty
      And Alice is FORCE_CHANGE_PASSWORD
      And signing in as Alice's username with Alice's password asks for NEW_PASSWORD_REQUIRED

    @status.force-change-password.admin-set-password-permanent @documented
    Scenario: A permanent password ends the duty to change it
      Source: API reference, AdminSetUserPassword

      Given Alice is a user who must change her password
      When the administrator sets Alice's password with
        | Permanent | true |
      Then the answer is empty
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

    @status.confirmed.admin-set-password-temporary @documented
    Scenario: A temporary password brings back the duty to change it
      Source: API reference, AdminSetUserPassword

      Given Alice is a confirmed user
      When the administrator sets Alice's password
      Then the answer is empty
      And Alice is FORCE_CHANGE_PASSWORD
      And signing in as Alice's username with Alice's password asks for NEW_PASSWORD_REQUIRED
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

    @status.reset-required.admin-set-password-permanent @inferred
    Scenario: A permanent password ends a reset
      Source: reasoned from the API reference, AdminSetUserPassword

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When the administrator sets Alice's password with
        | Permanent | true |
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: A reset

    @status.unconfirmed.admin-reset @inferred
    Scenario: An unconfirmed account has no password to reset
      Source: developer guide, how-to-manage-user-accounts (states and their operations); code of the refusal reasoned

      Given Alice has signed up with the email "alice@"
      When the administrator resets Alice's password
      Then the request is refused with NotAuthorizedException
      And Alice is UNCONFIRMED and her email is not verified

    @status.force-change-password.admin-reset @inferred
    Scenario: An account that must change its password is not reset
      Source: developer guide, how-to-manage-user-accounts; code of the refusal reasoned

      Given Alice is a user who must change her password, with
        | email          | "alice@" |
        | email_verified | true     |
      When the administrator resets Alice's password
      Then the request is refused with NotAuthorizedException
      And Alice is FORCE_CHANGE_PASSWORD

    @status.confirmed.admin-reset @documented
    Scenario: A reset asks a confirmed account for a new password
      Source: API reference, AdminResetUserPassword

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator resets Alice's password
      Then the answer is empty
      And Alice is RESET_REQUIRED and her email is verified
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits
      And signing in as Alice's username with Alice's password is refused with PasswordResetRequiredException

    @status.reset-required.confirm-forgot-password @documented
    Scenario: The code of the reset ends it
      Source: API reference, AdminResetUserPassword and ConfirmForgotPassword

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And the administrator has reset Alice's password
      When Alice resets her password with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: The first password

    @status.force-change-password.new-password @recorded
    Scenario: Answering the challenge with a new password confirms the account
      Source: moto, aws_verified test_group_in_access_token

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with a new password
      Then Alice is given tokens
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

  Rule: Disabling

    @status.any.disable-enable @documented
    Scenario: A disabled account keeps its status
      Source: API reference, AdminDisableUser

      Given Alice is a confirmed user with the verified email "alice@"
      When the administrator disables Alice
      Then the answer is empty
      And Alice's profile holds
        | UserStatus     | CONFIRMED |
        | Enabled        | false     |
        | email_verified | true      |
      And signing in as Alice's username with Alice's password is refused with NotAuthorizedException

    @status.any.disable-enable.enabled @documented
    Scenario: An enabled account is as it was
      Source: API reference, AdminEnableUser

      Given Alice is a confirmed user with the verified email "alice@"
      And the administrator has disabled Alice
      When the administrator enables Alice
      Then the answer is empty
      And Alice's profile holds
        | UserStatus     | CONFIRMED |
        | Enabled        | true      |
        | email_verified | true      |
      And signing in as Alice's username with Alice's password reaches Alice
