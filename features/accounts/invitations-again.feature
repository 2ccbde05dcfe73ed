Feature: MessageAction keeps an invitation back or sends it again

  With SUPPRESS AdminCreateUser sends nothing, with RESEND it sends another temporary password to a user who exists.

  Rule: SUPPRESS keeps the invitation back

    @admincreate.suppress @documented
    Scenario: AdminCreateUser with SUPPRESS mails nothing, and the password has to be changed
      Source: api-AdminCreateUser (its sample); guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool
      When the administrator creates Bob with
        | TemporaryPassword      | Bob's password |
        | email                  | "bob@"         |
        | DesiredDeliveryMediums | EMAIL          |
        | MessageAction          | SUPPRESS       |
      Then the answer holds
        | User.UserStatus | FORCE_CHANGE_PASSWORD |
      And no mail is sent to "bob@"
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.suppress.no-password @documented
    Scenario: AdminSetUserPassword replaces a password that was never sent
      Source: api-AdminCreateUser; api-AdminSetUserPassword

      Given a user pool
      And the administrator has created Bob with
        | MessageAction | SUPPRESS |
      When the administrator sets Bob's password with
        | Permanent | true |
      Then the answer is empty
      And Bob is CONFIRMED
      And signing in as Bob's username with Bob's password reaches Bob

  Rule: RESEND sends the invitation again with another password

    @admincreate.resend.happy @documented
    Scenario: RESEND mails again and sets the temporary password that it is given
      Source: api-AdminCreateUser (MessageAction); guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | UsernameAttributes                            | absent   |
      And the administrator has created Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      When the administrator creates Bob with
        | MessageAction          | RESEND         |
        | TemporaryPassword      | Bob's password |
        | DesiredDeliveryMediums | EMAIL          |
      Then the answer holds
        | User.Username   | Bob's username        |
        | User.UserStatus | FORCE_CHANGE_PASSWORD |
      And one mail is sent to "bob@"
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.resend.happy.generated @documented
    Scenario: RESEND without a password mails one with which a sign-in asks for NEW_PASSWORD_REQUIRED
      Source: api-AdminCreateUser (MessageAction); guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate | absent |
      And the administrator has created Bob with
        | TemporaryPassword      | Bob's password |
        | email                  | "bob@"         |
        | DesiredDeliveryMediums | EMAIL          |
      And the administrator has created Bob with
        | MessageAction          | RESEND |
        | DesiredDeliveryMediums | EMAIL  |
      When Bob signs in with the temporary password mailed to "bob@"
      Then Bob is asked for NEW_PASSWORD_REQUIRED

    @admincreate.resend.happy.old-password @inferred
    Scenario: The temporary password of the first invitation is refused after the second
      Source: reasoned (the second invitation replaces the password of the first); wrong-password-headers (the text)

      Given a user pool
      And the administrator has created Bob with
        | TemporaryPassword      | Bob's password |
        | email                  | "bob@"         |
        | DesiredDeliveryMediums | EMAIL          |
      And the administrator has created Bob with
        | MessageAction          | RESEND |
        | DesiredDeliveryMediums | EMAIL  |
      When Bob signs in
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @admincreate.resend.expired @documented
    Scenario: RESEND revives an account whose temporary password has expired
      Source: api-AdminCreateUserConfigType; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool of its own with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
        | UsernameAttributes                                    | absent |
      And Alice is a user who must change her password
      And 8 days have passed
      And the administrator has created Alice with
        | MessageAction     | RESEND           |
        | TemporaryPassword | Alice's password |
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

    @admincreate.resend.expired.clock
    Scenario Outline: The seven days of a temporary password begin anew with RESEND: after <time> <outcome>
      Source: api-AdminCreateUser (MessageAction: the duration begins anew); api-AdminCreateUserConfigType (seven days);
        guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool of its own with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
        | UsernameAttributes                                    | absent |
      And Alice is a user who must change her password
      And 6 days have passed
      And the administrator has created Alice with
        | MessageAction     | RESEND           |
        | TemporaryPassword | Alice's password |
      And <time> have passed
      When Alice signs in
      Then <outcome>

      @documented
      Examples:
        | case   | time   | outcome                                            |
        | before | 6 days | Alice is asked for NEW_PASSWORD_REQUIRED           |

      @documented @code-inferred
      Examples:
        | case   | time   | outcome                                            |
        | after  | 8 days | the request is refused with NotAuthorizedException |

    @admincreate.resend.unknown @reported
    Scenario: RESEND for a user who does not exist is refused
      Source: gh-aws-sdk-js-1357

      Given a user pool
      When the administrator creates Bob with
        | MessageAction | RESEND |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
      And there is no user Bob's username

    @admincreate.resend.wrong-state @inferred
    Scenario: RESEND for a confirmed user is refused
      Source: emulators (text); api-AdminCreateUser (alone declares the code)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with the email "alice@"
      When the administrator creates Alice with
        | MessageAction          | RESEND |
        | DesiredDeliveryMediums | EMAIL  |
      Then the request is refused with UnsupportedUserStateException
      And the message is "Resend not possible. {Alice's username} status is not FORCE_CHANGE_PASSWORD"
      And no mail is sent to "alice@"
      And Alice is CONFIRMED
