Feature: An account that an administrator makes comes with an invitation

  Rule: It is mailed to who has an email

    @admincreate.happy @documented
    Scenario: The mail names the user and his temporary password, the answer shows the account
      Source: api-AdminCreateUser; guide-how-to-create-user-accounts

      Given a user pool with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | TemporaryPassword      | Bob's password |
        | email                  | "bob@"         |
        | DesiredDeliveryMediums | EMAIL          |
      Then the answer holds
        | User.Username             | Bob's username        |
        | User.Attributes.sub       | a UUID                |
        | User.Attributes.email     | "bob@"                |
        | User.UserStatus           | FORCE_CHANGE_PASSWORD |
        | User.Enabled              | true                  |
        | User.UserCreateDate       | a date                |
        | User.UserLastModifiedDate | a date                |
      And the answer holds nothing but User
      And one mail is sent to "bob@"
      And Bob is FORCE_CHANGE_PASSWORD and his email is not verified
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.happy.address-as-name @documented
    Scenario: Where addresses are user names the mail is to the address that the account was made with
      Source: api-AdminCreateUser

      Given a user pool with
        | UsernameAttributes | email |
      When the administrator creates Bob with
        | Username               | "bob@"         |
        | TemporaryPassword      | Bob's password |
        | DesiredDeliveryMediums | EMAIL          |
      Then one mail is sent to "bob@"
      And signing in as "bob@" with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.happy.sender @documented
    Scenario Outline: The pool's settings say who the mail is from and where answers go
      Source: guide-user-pool-email; api-EmailConfigurationType

      Given a user pool with
        | EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT |
        | EmailConfiguration.ReplyToEmailAddress | <answers>       |
      When the administrator creates Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      Then the mail to "bob@" holds
        | From     | no-reply@verificationemail.com |
        | Reply-To | <answers>                      |

      Examples:
        | case       | answers             |
        | unset      | absent              |
        | an-address | support@example.com |

  Rule: A password that the service makes up is told in the mail and nowhere else

    @admincreate.generated-password @documented
    Scenario: The password in the mail signs in
      Source: api-AdminCreateUser

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent   |
      And the administrator has created Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      When Bob signs in with the temporary password mailed to "bob@"
      Then Bob is asked for NEW_PASSWORD_REQUIRED
      And signing in as Bob's username with a wrong password is refused with NotAuthorizedException

    @admincreate.generated-password.not-answered @documented
    Scenario: A password that the service makes up is not in the answer
      Source: api-AdminCreateUser (UserType has no such member)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      When the administrator creates Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      Then the answer holds nothing but User
      And the answer holds
        | User.Password          | absent |
        | User.TemporaryPassword | absent |
      And Bob is FORCE_CHANGE_PASSWORD

    @admincreate.generated-password.policy @documented
    Scenario: A password that the service makes up satisfies the policy of the pool
      Source: api-AdminCreateUser (the generated password conforms to the policy)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength         | 24       |
        | Policies.PasswordPolicy.RequireUppercase      | true     |
        | Policies.PasswordPolicy.RequireLowercase      | true     |
        | Policies.PasswordPolicy.RequireNumbers        | true     |
        | Policies.PasswordPolicy.RequireSymbols        | true     |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent   |
      And the administrator has created Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      And Bob has started to sign in with the temporary password mailed to "bob@"
      When Bob answers the challenge with the temporary password mailed to "bob@"
      Then Bob is given tokens
      And Bob is CONFIRMED

  Rule: The desired medium decides

    @admincreate.medium-default-sms @documented
    Scenario: Without a medium the invitation goes by SMS alone
      Source: api-AdminCreateUser (DesiredDeliveryMediums)

      Given a user pool with
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      When the administrator creates Bob with
        | email        | "bob@"  |
        | phone_number | "+1bob" |
      Then the request is accepted
      And an SMS is sent to "+1bob"
      And no mail is sent to "bob@"

    @admincreate.medium-default-sms.only-email @documented @open
    Scenario: Without a medium and without a phone number the account is made all the same
      Source: api-AdminCreateUser (DesiredDeliveryMediums)
      Open: does a mail go out although the default medium is SMS, as many report?

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | UsernameAttributes                            | absent   |
      When the administrator creates Bob with
        | email | "bob@" |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD and his email is not verified

    @admincreate.happy.by-sms @documented
    Scenario: An invitation by SMS tells the password that signs in
      Source: api-AdminCreateUser

      Given a user pool with
        | SmsConfiguration.SnsCallerArn                 | <sms role>        |
        | SmsConfiguration.ExternalId                   | <sms external id> |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD          |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent            |
      And the administrator has created Bob with
        | phone_number           | "+1bob" |
        | DesiredDeliveryMediums | SMS     |
      When Bob signs in with the temporary password texted to "+1bob"
      Then Bob is asked for NEW_PASSWORD_REQUIRED

    @admincreate.happy.sms-template @documented
    Scenario: An SMS has the pool's own words
      Source: guide-cognito-user-pool-settings-user-invitation-message-customization

      Given a user pool with
        | SmsConfiguration.SnsCallerArn                          | <sms role>                |
        | SmsConfiguration.ExternalId                            | <sms external id>         |
        | AdminCreateUserConfig.InviteMessageTemplate.SMSMessage | {username}: {####} (once) |
        | Policies.SignInPolicy.AllowedFirstAuthFactors          | PASSWORD                  |
      When the administrator creates Bob with
        | phone_number           | "+1bob" |
        | DesiredDeliveryMediums | SMS     |
      Then the text of the SMS to "+1bob" is "{Bob's username}: {password} (once)"

    @admincreate.both-mediums @documented
    Scenario Outline: Who has both gets what was asked for
      Source: api-AdminCreateUser (DesiredDeliveryMediums)

      Given a user pool with
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      When the administrator creates Bob with
        | email                  | "bob@"    |
        | phone_number           | "+1bob"   |
        | DesiredDeliveryMediums | <mediums> |
      Then the request is accepted
      And <mails> mail is sent to "bob@"
      And <texts> SMS is sent to "+1bob"

      Examples:
        | case  | mediums    | mails | texts |
        | both  | SMS, EMAIL | one   | an    |
        | email | EMAIL      | one   | no    |
        | sms   | SMS        | no    | an    |

    @admincreate.email-medium-without-email @documented
    Scenario: Who has no email cannot be invited by mail
      Source: api-AdminCreateUser (an email must be given with EMAIL)

      Given a user pool with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | TemporaryPassword      | Bob's password |
        | DesiredDeliveryMediums | EMAIL          |
      Then the request is refused with InvalidParameterException
      And there is no user Bob's username

    @admincreate.phone-no-sms-config @attested @open
    Scenario: A pool that cannot send SMS refuses to invite by SMS
      Source: public-programs
      Open: is the account made all the same?

      Given a user pool with
        | SmsConfiguration | absent |
      When the administrator creates Bob with
        | TemporaryPassword | Bob's password |
        | phone_number      | "+1bob"        |
      Then the request is refused with InvalidParameterException
      And the message is "User pool does not have SMS configuration to send messages."

    @admincreate.phone-no-sms-config.suppressed @documented
    Scenario: Without an invitation the same account is made
      Source: api-AdminCreateUser (MessageAction)

      Given a user pool
      When the administrator creates Bob with
        | TemporaryPassword | Bob's password |
        | phone_number      | "+1bob"        |
        | MessageAction     | SUPPRESS       |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD

    @admincreate.template-without-code @documented
    Scenario: An invitation without a place for the password is not sent
      Source: api-AdminCreateUser

      Given a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | Welcome, {username}. |
      When the administrator creates Bob with
        | TemporaryPassword      | Bob's password |
        | email                  | "bob@"         |
        | DesiredDeliveryMediums | EMAIL          |
      Then the request is accepted
      And no mail is sent to "bob@"
      And Bob is FORCE_CHANGE_PASSWORD

    @admincreate.template-without-code.mended @documented
    Scenario: Once its template has a place for the password an invitation is sent again
      Source: api-AdminCreateUser

      Given a user pool of its own with
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage              | Welcome, {username}. |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent               |
      And the administrator has created Bob with
        | TemporaryPassword      | Bob's password |
        | email                  | "bob@"         |
        | DesiredDeliveryMediums | EMAIL          |
      And the administrator has called UpdateUserPool with
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | Welcome, {username}: {####} |
      When the administrator creates Bob with
        | MessageAction          | RESEND |
        | DesiredDeliveryMediums | EMAIL  |
      Then the text of the mail to "bob@" is "Welcome, {Bob's username}: {password}"

  Rule: SUPPRESS keeps it back

    @admincreate.suppress @documented
    Scenario: Nothing is mailed, and the password has to be changed all the same
      Source: api-AdminCreateUser (its sample)

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
    Scenario: A password that nobody was told is replaced by the administrator
      Source: api-AdminCreateUser; api-AdminSetUserPassword

      Given a user pool
      And the administrator has created Bob with
        | MessageAction | SUPPRESS |
      When the administrator sets Bob's password with
        | Permanent | true |
      Then the answer is empty
      And Bob is CONFIRMED
      And signing in as Bob's username with Bob's password reaches Bob

  Rule: RESEND sends it again with another password

    @admincreate.resend.happy @documented
    Scenario: The given password replaces the first
      Source: api-AdminCreateUser (MessageAction)

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
    Scenario: The password of the second mail signs in
      Source: api-AdminCreateUser (MessageAction)

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

    @admincreate.resend.happy.old-password @documented
    Scenario: The password of the first mail is dead
      Source: api-AdminCreateUser (MessageAction)

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
    Scenario: Sending again revives an account whose password has expired
      Source: api-AdminCreateUserConfigType

      Given a user pool of its own with
        | UsernameAttributes | absent |
      And Alice is a user who must change her password
      And 8 days have passed
      And the administrator has created Alice with
        | MessageAction     | RESEND           |
        | TemporaryPassword | Alice's password |
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

    @admincreate.resend.expired.clock @documented
    Scenario Outline: Sending again begins the days anew
      Source: api-AdminCreateUserConfigType

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

      Examples:
        | case   | time   | outcome                                            |
        | before | 6 days | Alice is asked for NEW_PASSWORD_REQUIRED           |
        | after  | 8 days | the request is refused with NotAuthorizedException |

    @admincreate.resend.unknown @reported
    Scenario: Sending again makes no account
      Source: gh-aws-sdk-js-1357

      Given a user pool
      When the administrator creates Bob with
        | MessageAction | RESEND |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
      And there is no user Bob's username

    @admincreate.resend.wrong-state @inferred
    Scenario: Who has a password of his own is not invited again
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
