Feature: What a user pool without texts of its own writes

  A user pool that is made in the console stores the console's texts; one that is made by the API stores none, and
  Cognito writes its own sentences.

  Rule: A code is six digits, and the sentence around it is Cognito's

    @msg.code-format @recorded
    Scenario: The mail of a sign-up holds a code of six digits
      Source: seed-000 (three codes in its terminal output)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Bob signs up with the email "bob@"
      Then one mail is sent to "bob@"
      And the mail to "bob@" holds a code of 6 digits

    @msg.default-text @reported
    Scenario: The mail of a sign-up says "Your confirmation code is" where the pool has no text
      Source: field-M01 (two suites that read the real mail match this sentence, up to the code);
        gh-monitor-my-watershed-636 (the subject, of a password reset)

      Given a user pool with
        | AutoVerifiedAttributes                   | email  |
        | VerificationMessageTemplate.EmailMessage | absent |
        | VerificationMessageTemplate.EmailSubject | absent |
      When Bob signs up with the email "bob@"
      Then the subject of the mail to "bob@" is "Your verification code"
      And the text of the mail to "bob@" is one of
        | Your confirmation code is {code}  |
        | Your confirmation code is {code}. |

    @msg.default-text.reset @reported
    Scenario: The mail of a password reset says "Your password reset code is" where the pool has no text
      Source: gh-monitor-my-watershed-636 (2022, the whole mail)

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | VerificationMessageTemplate.EmailMessage  | absent                                      |
        | VerificationMessageTemplate.EmailSubject  | absent                                      |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset
      Then the subject of the mail to "alice@" is "Your verification code"
      And the text of the mail to "alice@" is "Your password reset code is {code}"

    @msg.default-text.sms @inferred @open
    Scenario: The SMS of a sign-up holds the code where the pool has no text
      Source: reasoned (a pool made in the console stores "Your verification code is {####}. ", of one made by the API
        nobody tells)
      Open: Does the SMS of a pool without texts say "confirmation code", as its mail does, or "verification code"?

      Given a user pool with
        | AutoVerifiedAttributes                 | phone_number      |
        | SmsConfiguration.SnsCallerArn          | <sms role>        |
        | SmsConfiguration.ExternalId            | <sms external id> |
        | VerificationMessageTemplate.SmsMessage | absent            |
      When Bob signs up with the phone number "+1bob"
      Then the text of the SMS to "+1bob" is one of
        | Your verification code is {code}. |
        | Your verification code is {code}  |
        | Your confirmation code is {code}. |
        | Your confirmation code is {code}  |

    @msg.default-invite @reported
    Scenario Outline: The mail of an invitation names the user and the password in one sentence with a full stop: <case>
      Source: gh-flip-15 (2025, email as user name); gh-amplify-js-10926 (2023, email as alias); gh-amplify-js-14047
        (2024, subject and text)

      Given a user pool with
        | <setting>                                     | email    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent   |
      When the administrator creates Bob with
        | Username               | <username> |
        | DesiredDeliveryMediums | EMAIL      |
        | email                  | "bob@"     |
      Then the subject of the mail to "bob@" is "Your temporary password"
      And the text of the mail to "bob@" is "Your username is {<username>} and temporary password is {password}."

      Examples:
        | case           | setting            | username |
        | email-as-alias | AliasAttributes    | "bob"    |
        | email-as-name  | UsernameAttributes | "bob@"   |

    @msg.default-invite.signs @reported @open
    Scenario: A temporary password with the signs of HTML is mailed in an invitation
      Source: gh-sample-agentcore-lowcode-nocode-1 (2026, raw); public-programs (a reader of mails that puts entities
        back)
      Open: Does the mail hold "<" and "&" as they are, or as entities of HTML?

      Given a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate | absent |
        | Policies.PasswordPolicy                     | absent |
      When the administrator creates Bob with
        | TemporaryPassword      | Ab1<&x.99a |
        | DesiredDeliveryMediums | EMAIL      |
        | email                  | "bob@"     |
      Then one mail is sent to "bob@"
      And the subject of the mail to "bob@" is "Your temporary password"

  Rule: The sender is Cognito's, unless the user pool sends by an SES identity of its own

    @msg.default-sender @reported
    Scenario: A user pool that sends by COGNITO_DEFAULT sends from no-reply@verificationemail.com
      Source: gh-monitor-my-watershed-636 (of a password reset); guide-user-pool-email

      Given a user pool with
        | AutoVerifiedAttributes                 | email           |
        | EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT |
      When Bob signs up with the email "bob@"
      Then the mail to "bob@" holds
        | From | no-reply@verificationemail.com |

    @msg.default-sender.developer @documented
    Scenario: A user pool with an SES identity of its own sends from another address
      Source: guide-user-pool-email

      Given a user pool with
        | AutoVerifiedAttributes                 | email          |
        | EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | EmailConfiguration.SourceArn           | <ses identity> |
      When Bob signs up with the email "bob@"
      Then the mail to "bob@" holds
        | From | other than no-reply@verificationemail.com |
