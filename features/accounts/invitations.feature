Feature: AdminCreateUser invites the user by mail or by SMS

  The invitation tells the user name and the temporary password. SUPPRESS and RESEND stand in
  invitations-again.feature.

  Rule: An invitation is mailed to the email of the user

    @admincreate.happy @documented
    Scenario: AdminCreateUser answers the account and mails the user name and the temporary password
      Source: api-AdminCreateUser; guide-how-to-create-user-accounts;
        guide-cognito-user-pool-settings-user-invitation-message-customization (what stands for the placeholders)

      Given a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | {username}: {####} |
        | UsernameAttributes                                       | absent             |
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
      And the text of the mail to "bob@" is "{Bob's username}: {password}"
      And Bob is FORCE_CHANGE_PASSWORD and his email is not verified
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.happy.address-as-name @documented
    Scenario: The invitation is mailed to the email that is the user name
      Source: api-AdminCreateUser; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool with
        | UsernameAttributes | email |
      When the administrator creates Bob with
        | Username               | "bob@"         |
        | TemporaryPassword      | Bob's password |
        | DesiredDeliveryMediums | EMAIL          |
      Then one mail is sent to "bob@"
      And signing in as "bob@" with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.happy.sender @documented
    Scenario Outline: The invitation is sent by the address of Cognito, and the reply address is <answers>
      Source: guide-user-pool-email; api-EmailConfigurationType

      Given a user pool with
        | EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT |
        | EmailConfiguration.SourceArn           | absent          |
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

  Rule: A temporary password that Cognito generates stands in the mail and nowhere else

    @admincreate.generated-password @documented
    Scenario: A sign-in with the generated temporary password of the mail asks for NEW_PASSWORD_REQUIRED
      Source: api-AdminCreateUser; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED); wrong-password-headers
        (the class of a wrong password)

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
    Scenario: A temporary password that Cognito generates is not in the answer
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
    Scenario: A temporary password that Cognito generates satisfies the policy of the user pool
      Source: api-AdminCreateUser (the generated password conforms to the policy); moto-group-in-access-token (a new
        password may be the temporary one, by AdminRespondToAuthChallenge)

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

  Rule: DesiredDeliveryMediums decide

    @admincreate.medium-default-sms @documented
    Scenario: An invitation without DesiredDeliveryMediums is sent by SMS alone
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
    Scenario: AdminCreateUser without DesiredDeliveryMediums and phone number is accepted
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
    Scenario: A sign-in with the temporary password of an invitation by SMS asks for NEW_PASSWORD_REQUIRED
      Source: api-AdminCreateUser; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

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
    Scenario: An invitation by SMS has the text of the user pool
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
    Scenario Outline: An invitation is sent by the mediums that are desired: <mediums>
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

    @admincreate.email-medium-without-email
    Scenario Outline: An invitation by <mediums> is refused for a user without an email
      Given a user pool with
        | UsernameAttributes            | absent            |
        | SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsConfiguration.ExternalId   | <sms external id> |
        | Schema                        | absent            |
      When the administrator creates Bob with
        | TemporaryPassword      | Bob's password |
        | phone_number           | <number>       |
        | DesiredDeliveryMediums | <mediums>      |
      Then the request is refused with InvalidParameterException
      And the message is "No email provided but desired delivery medium was Email"

      @reported
      Examples:
        Source: gh-cognito-backup-restore-25 (2020 and 2023, class and text); gh-sagemaker-dashboards-for-ml-2 (2020,
          the same)

        | case  | number | mediums |
        | email | absent | EMAIL   |

      @inferred
      Examples: Another medium beside it
        Source: reasoned (as for EMAIL alone)

        | case        | number  | mediums    |
        | email-first | "+1bob" | EMAIL, SMS |

    @admincreate.phone-no-sms-config @inferred @open
    Scenario: An invitation by SMS is refused in a user pool without SmsConfiguration
      Source: reasoned (as a sign-in that would send an SMS); gh-amplify-js-214 (of a sign-in); public-programs (the
        text)
      Open: is the account made all the same?

      Given a user pool with
        | SmsConfiguration | absent |
      When the administrator creates Bob with
        | TemporaryPassword | Bob's password |
        | phone_number      | "+1bob"        |
      Then the request is refused with InvalidParameterException
      And the message is "User pool does not have SMS configuration to send messages."

    @admincreate.phone-no-sms-config.suppressed @documented
    Scenario: AdminCreateUser with SUPPRESS is accepted in a user pool without SmsConfiguration
      Source: api-AdminCreateUser (MessageAction)

      Given a user pool with
        | SmsConfiguration | absent |
      When the administrator creates Bob with
        | TemporaryPassword | Bob's password |
        | phone_number      | "+1bob"        |
        | MessageAction     | SUPPRESS       |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD

    @admincreate.template-without-code @documented
    Scenario: An invitation whose template lacks the place of the password is not sent
      Source: api-AdminCreateUser (without the placeholder no message is delivered)

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
    Scenario: RESEND mails the invitation once its template has the place of the password
      Source: api-AdminCreateUser (the placeholder; RESEND)

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
