Feature: What a user pool without texts of its own writes after the sign-up

  Where no source shows the sentence, the code and its length are asserted and the wording is an open question.

  Rule: Another code, a reset and a change are written like a sign-up, or nobody has shown how

    @msg.default-text.resend @documented
    Scenario: The mail of another sign-up code says what the first one said where the pool has no text
      Source: guide-user-pool-email (SignUp and ResendConfirmationCode send the same message); field-M01 (the sentence
        of a sign-up)

      Given a user pool with
        | AutoVerifiedAttributes                   | email  |
        | VerificationMessageTemplate.EmailMessage | absent |
        | VerificationMessageTemplate.EmailSubject | absent |
      And Bob has signed up with the email "bob@"
      When Bob asks for another sign-up code
      Then the subject of the mail to "bob@" is "Your verification code"
      And the text of the mail to "bob@" is one of
        | Your confirmation code is {code}  |
        | Your confirmation code is {code}. |

    @msg.default-text.reset-sms @inferred @open
    Scenario: The SMS of a password reset holds a code of six digits where the pool has no text
      Source: reasoned (the mail of a reset has six digits)
      Open: what does the SMS say? Of the mail one paste is known, of the SMS none.

      Given a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_phone_number"}] |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                         |
        | SmsConfiguration.ExternalId               | <sms external id>                                  |
        | VerificationMessageTemplate.SmsMessage    | absent                                             |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      When Alice asks for a password reset
      Then the SMS to "+1alice" holds a code of 6 digits

    @msg.default-text.admin-reset @inferred @open
    Scenario: The mail of AdminResetUserPassword holds a code of six digits where the pool has no text
      Source: reasoned (the mail of a reset has six digits); api-AdminResetUserPassword
      Open: is it worded as a reset that the user asks for, or does it say that the password has been reset?

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | VerificationMessageTemplate.EmailMessage  | absent                                      |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator resets Alice's password
      Then one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @msg.default-text.attribute @inferred @open
    Scenario: The mail of a code for an attribute holds six digits where the pool has no text
      Source: reasoned (as the mail of a sign-up); guide-user-pool-email (the code template is used)
      Open: which sentence is around the code?

      Given a user pool with
        | AutoVerifiedAttributes                   | email  |
        | VerificationMessageTemplate.EmailMessage | absent |
      And Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email
      Then the mail to "alice@" holds a code of 6 digits

    @change.happy.no-message @inferred
    Scenario: ChangePassword mails nothing
      Source: reasoned (no source shows a mail about a changed password)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her password
      Then the answer is empty
      And no mail is sent to "alice@"

  Rule: An invitation has one sentence, by mail and by SMS

    @msg.default-invite.again @documented
    Scenario: The mail of a second invitation says what the first one said where the pool has no text
      Source: api-AdminCreateUser (RESEND sends the invitation again); gh-amplify-js-14047 (subject and
        sentence)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent   |
      And Bob is a user who must change his password, with
        | email | "bob@" |
      When the administrator invites Bob again with
        | DesiredDeliveryMediums | EMAIL |
      Then the subject of the mail to "bob@" is "Your temporary password"
      And the text of the mail to "bob@" is "Your username is {Bob's username} and temporary password is {password}."

    @msg.default-invite.sms @inferred @open
    Scenario: The SMS of an invitation names the user and the password where the pool has no text
      Source: reasoned (a pool made in the console stores this sentence; of one made by the API nobody tells)
      Open: does the SMS end with a full stop, as the mail does?

      Given a user pool with
        | SmsConfiguration.SnsCallerArn                 | <sms role>        |
        | SmsConfiguration.ExternalId                   | <sms external id> |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent            |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD          |
      When the administrator creates Bob with
        | DesiredDeliveryMediums | SMS     |
        | phone_number           | "+1bob" |
      Then the text of the SMS to "+1bob" is one of
        | Your username is {Bob's username} and temporary password is {password}. |
        | Your username is {Bob's username} and temporary password is {password}  |

    @msg.default-invite.passwordless @documented @open
    Scenario: A user who is created without a password is mailed an invitation
      Source: guide-cognito-user-pool-settings-user-invitation-message-customization; gh-terraform-provider-aws-49294
      Open: what does it say where the pool has no text? The usual sentence names a password.

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent              |
      When the administrator creates Bob with
        | TemporaryPassword      | absent |
        | DesiredDeliveryMediums | EMAIL  |
        | email                  | "bob@" |
        | email_verified         | true   |
      Then one mail is sent to "bob@"

  Rule: A code for signing in

    @msg.default-text.sms-mfa @inferred @open
    Scenario: The SMS of a second factor says "Your authentication code is" where the pool has no text
      Source: reasoned (a pool made in the console stores "Your authentication code is {####}. "); gh-yulin-618 (2026,
        an emulator that follows it)
      Open: does a full stop end it where the pool has no text?

      Given a user pool with
        | MfaConfiguration                                  | OPTIONAL          |
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id> |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | absent            |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      And Alice has SMS as her MFA
      When Alice signs in
      Then the text of the SMS to "+1alice" is one of
        | Your authentication code is {code}. |
        | Your authentication code is {code}  |

    @msg.default-text.email-mfa @documented @open
    Scenario: The mail of a second factor holds a code of six digits where the pool has no text
      Source: api-EmailMfaConfigType (there is a default format); seed-000 (six digits)
      Open: which subject and which sentence, here and for EMAIL_OTP as the first factor? No page shows the default.

      Given a user pool with
        | MfaConfiguration                          | OPTIONAL                                                                                      |
        | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
        | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
        | EmailMfaConfiguration                     | {}                                                                                            |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has email as her MFA
      When Alice signs in
      Then the mail to "alice@" holds a code of 6 digits

    @choice.otp.ok.sms-message @documented
    Scenario: The SMS of the first factor SMS_OTP is worded by SmsAuthenticationMessage
      Source: api-CreateUserPool (SmsAuthenticationMessage); gh-amplify-js-14428 (2025: eight digits)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP   |
        | SmsConfiguration.SnsCallerArn                 | <sms role>          |
        | SmsConfiguration.ExternalId                   | <sms external id>   |
        | SmsAuthenticationMessage                      | Your code is {####} |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      When Alice signs in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | SMS_OTP   |
      Then Alice is asked for SMS_OTP
      And the text of the SMS to "+1alice" is "Your code is {8 digits}"
