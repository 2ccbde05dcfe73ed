Feature: CustomMessage words what Cognito sends

  The function words mails and SMS by placeholders and never sees the code. The guide has its mails accepted where the
  pool sends by Amazon SES (EmailSendingAccount DEVELOPER).

  Rule: A text with its placeholders is sent instead of the pool's

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email                    |
        | EmailConfiguration.EmailSendingAccount        | DEVELOPER                |
        | EmailConfiguration.SourceArn                  | <ses identity>           |
        | LambdaConfig.CustomMessage                    | <function word_messages> |
        | MfaConfiguration                              | OFF                      |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | absent                   |

    @trg.custommsg.placeholder @documented
    Scenario: A mail in the function's words carries the code
      Source: guide-user-pool-lambda-custom-message

      When Alice signs up with the email "alice@"
      Then the subject of the mail to "alice@" is "A subject of ours"
      And the text of the mail to "alice@" is "Mail in our words: {code}"

    @trg.custommsg.placeholder.code @documented
    Scenario: The code of a mail in the function's words confirms the sign-up
      Source: guide-user-pool-lambda-custom-message

      Given Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with the code mailed for it
      Then the request is accepted
      And Alice is CONFIRMED and her email is verified

    @trg.custommsg.placeholder.invitation @documented
    Scenario: An invitation in the function's words carries user name and password
      Source: guide-user-pool-lambda-custom-message

      When the administrator creates Alice with
        | UserAttributes.email   | "alice@" |
        | DesiredDeliveryMediums | EMAIL    |
      Then the subject of the mail to "alice@" is "A subject of ours"
      And the text of the mail to "alice@" is "Mail in our words for {Alice's username}: {password}"

  Rule: By SMS it words the SMS

    @trg.custommsg.placeholder.sms @documented
    Scenario: An SMS in the function's words carries the code
      Source: guide-user-pool-lambda-custom-message

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number             |
        | SmsConfiguration.SnsCallerArn | <sms role>               |
        | SmsConfiguration.ExternalId   | <sms external id>        |
        | LambdaConfig.CustomMessage    | <function word_messages> |
        | MfaConfiguration              | OFF                      |
        | UsernameAttributes            | absent                   |
      When Alice signs up with the phone number "+1"
      Then the text of the SMS to "+1" is "SMS in our words: {code}"

  Rule: Cognito's own sender

    Background:
      Given a user pool with
        | AutoVerifiedAttributes     | email                    |
        | EmailConfiguration         | absent                   |
        | LambdaConfig.CustomMessage | <function word_messages> |
        | MfaConfiguration           | OFF                      |

    @trg.custommsg.default-sender @reported @code-inferred @open
    Scenario: A sign-up whose mail the function words is accepted by a pool that uses Cognito's own sender
      Source: guide-user-pool-lambda-custom-message (refused); gh-DefinitelyTyped-62357 (in use)
      Open: the guide has such an answer refused with InvalidLambdaResponseException, and practitioners rely on it

      When Alice signs up with the email "alice@"
      Then the request is accepted, unless it is refused with InvalidLambdaResponseException

  Rule: What it leaves out is the pool's

    @trg.custommsg.placeholder.null @reported
    Scenario: A function that words the subject alone leaves the text to the pool
      Source: gh-DefinitelyTyped-62357 (null takes the pool's text, member by member)

      Given a user pool with
        | AutoVerifiedAttributes                 | email                   |
        | EmailConfiguration.EmailSendingAccount | DEVELOPER               |
        | EmailConfiguration.SourceArn           | <ses identity>          |
        | EmailVerificationMessage               | The pool's text {####}  |
        | EmailVerificationSubject               | The pool's subject      |
        | LambdaConfig.CustomMessage             | <function word_subject> |
        | MfaConfiguration                       | OFF                     |
        | VerificationMessageTemplate            | absent                  |
      When Alice signs up with the email "alice@"
      Then the subject of the mail to "alice@" is "A subject of ours"
      And the text of the mail to "alice@" is "The pool's text {code}"

    @trg.custommsg.placeholder.missing @documented
    Scenario: A text without the code is not sent, but the pool's
      Source: guide-user-pool-lambda-custom-message

      Given a user pool with
        | AutoVerifiedAttributes                 | email                        |
        | EmailConfiguration.EmailSendingAccount | DEVELOPER                    |
        | EmailConfiguration.SourceArn           | <ses identity>               |
        | EmailVerificationMessage               | The pool's text {####}       |
        | LambdaConfig.CustomMessage             | <function word_without_code> |
        | MfaConfiguration                       | OFF                          |
        | VerificationMessageTemplate            | absent                       |
      When Alice signs up with the email "alice@"
      Then the text of the mail to "alice@" is "The pool's text {code}"

    @trg.custommsg.placeholder.missing-username @documented
    Scenario: An invitation without the user name is not sent, but the pool's
      Source: guide-user-pool-lambda-custom-message

      Given a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | For {username}, the pool's text {####} |
        | EmailConfiguration.EmailSendingAccount                   | DEVELOPER                              |
        | EmailConfiguration.SourceArn                             | <ses identity>                         |
        | LambdaConfig.CustomMessage                               | <function word_without_username>       |
        | MfaConfiguration                                         | OFF                                    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors            | absent                                 |
      When the administrator creates Alice with
        | UserAttributes.email   | "alice@" |
        | DesiredDeliveryMediums | EMAIL    |
      Then the text of the mail to "alice@" is "For {Alice's username}, the pool's text {password}"

    @trg.custommsg.lengths @documented @code-inferred
    Scenario: A sign-up is refused where the function words a mail of more than 20,000 characters
      Source: guide-user-pool-lambda-custom-message (the limit; no code is told)

      Given a user pool with
        | AutoVerifiedAttributes                 | email                     |
        | EmailConfiguration.EmailSendingAccount | DEVELOPER                 |
        | EmailConfiguration.SourceArn           | <ses identity>            |
        | LambdaConfig.CustomMessage             | <function word_at_length> |
        | MfaConfiguration                       | OFF                       |
      When Alice signs up with the email "alice@"
      Then the request is refused with InvalidLambdaResponseException
      And no mail is sent to "alice@"

    @trg.custommsg.lengths.sms @documented @code-inferred
    Scenario: A sign-up is refused where the function words an SMS of more than 140 characters
      Source: guide-user-pool-lambda-custom-message (the limit; no code is told)

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number                  |
        | SmsConfiguration.SnsCallerArn | <sms role>                    |
        | SmsConfiguration.ExternalId   | <sms external id>             |
        | LambdaConfig.CustomMessage    | <function word_sms_at_length> |
        | MfaConfiguration              | OFF                           |
        | UsernameAttributes            | absent                        |
      When Alice signs up with the phone number "+1"
      Then the request is refused with InvalidLambdaResponseException
      And no SMS is sent to "+1"
