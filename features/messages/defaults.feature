Feature: What a pool without texts of its own writes

  Rule: A code is six digits, and the text around it is the service's

    @msg.code-format @recorded
    Scenario: The mail of a sign-up holds a code of six digits
      Source: seed-000 (three codes in its terminal output)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Bob signs up with the email "bob@"
      Then one mail is sent to "bob@"
      And the mail to "bob@" holds a code of 6 digits

    @msg.default-text @inferred @open
    Scenario: The mail that verifies an address names the code and nothing else
      Source: emulators (text)
      Open: Does the text still say "confirmation code", as in older pools, or "verification code"?

      Given a user pool with
        | AutoVerifiedAttributes                   | email  |
        | VerificationMessageTemplate.EmailMessage | absent |
        | VerificationMessageTemplate.EmailSubject | absent |
      When Bob signs up with the email "bob@"
      Then the subject of the mail to "bob@" is "Your verification code"
      And the text of the mail to "bob@" is one of
        | Your verification code is {code}. |
        | Your verification code is {code}  |
        | Your confirmation code is {code}. |
        | Your confirmation code is {code}  |

    @msg.default-text.sms @inferred @open
    Scenario: The SMS that verifies a phone number names the code and nothing else
      Source: emulators (text)
      Open: Does the text still say "confirmation code", as in older pools, or "verification code"?

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

    @msg.default-invite @inferred @open
    Scenario: The mail that invites a user names user and password
      Source: reasoned (general knowledge of the default invitation, no page that prints it)
      Open: Does the text end with a full stop?

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent   |
      When the administrator creates Bob with
        | DesiredDeliveryMediums | EMAIL  |
        | email                  | "bob@" |
      Then the subject of the mail to "bob@" is "Your temporary password"
      And the text of the mail to "bob@" is one of
        | Your username is {Bob's username} and temporary password is {password}. |
        | Your username is {Bob's username} and temporary password is {password}  |

  Rule: The sender is the service's, unless the pool sends by an identity of its own

    @msg.default-sender @documented
    Scenario: A pool without email settings sends as the service
      Source: guide-user-pool-email

      Given a user pool with
        | AutoVerifiedAttributes                 | email           |
        | EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT |
      When Bob signs up with the email "bob@"
      Then the mail to "bob@" holds
        | From | no-reply@verificationemail.com |

    @msg.default-sender.developer @documented
    Scenario: A pool with an identity of its own does not send as the service
      Source: guide-user-pool-email

      Given a user pool with
        | AutoVerifiedAttributes                 | email          |
        | EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | EmailConfiguration.SourceArn           | <ses identity> |
      When Bob signs up with the email "bob@"
      Then the mail to "bob@" holds
        | From | other than no-reply@verificationemail.com |
