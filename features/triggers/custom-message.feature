Feature: CustomMessage words what Cognito sends

  The function words mails and SMS by placeholders and never sees the code.

  Rule: A text with its placeholders is sent instead of the pool's

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email                    |
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

    @trg.custommsg.default-sender @reported @code-inferred @open
    Scenario: A mail in the function's words is sent by a pool that uses Cognito's own sender
      Source: guide-user-pool-lambda-custom-message (refused); gh-DefinitelyTyped-62357 (in use)
      Open: the guide has such an answer refused with InvalidLambdaResponseException, and practitioners rely on it

      When Alice signs up with the email "alice@"
      Then the request is accepted, unless it is refused with InvalidLambdaResponseException

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

  Rule: What it leaves out is the pool's

    @trg.custommsg.placeholder.null @reported
    Scenario: A function that words the subject alone leaves the text to the pool
      Source: gh-DefinitelyTyped-62357 (null takes the pool's text, member by member)

      Given a user pool with
        | AutoVerifiedAttributes      | email                   |
        | EmailVerificationMessage    | The pool's text {####}  |
        | EmailVerificationSubject    | The pool's subject      |
        | LambdaConfig.CustomMessage  | <function word_subject> |
        | MfaConfiguration            | OFF                     |
        | VerificationMessageTemplate | absent                  |
      When Alice signs up with the email "alice@"
      Then the subject of the mail to "alice@" is "A subject of ours"
      And the text of the mail to "alice@" is "The pool's text {code}"

    @trg.custommsg.placeholder.missing @documented
    Scenario: A text without the code is not sent, but the pool's
      Source: guide-user-pool-lambda-custom-message

      Given a user pool with
        | AutoVerifiedAttributes      | email                        |
        | EmailVerificationMessage    | The pool's text {####}       |
        | LambdaConfig.CustomMessage  | <function word_without_code> |
        | MfaConfiguration            | OFF                          |
        | VerificationMessageTemplate | absent                       |
      When Alice signs up with the email "alice@"
      Then the text of the mail to "alice@" is "The pool's text {code}"

    @trg.custommsg.placeholder.missing-username @documented
    Scenario: An invitation without the user name is not sent, but the pool's
      Source: guide-user-pool-lambda-custom-message

      Given a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | For {username}, the pool's text {####} |
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
        | AutoVerifiedAttributes     | email                     |
        | LambdaConfig.CustomMessage | <function word_at_length> |
        | MfaConfiguration           | OFF                       |
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

  Rule: It is told what the message is for, and not the code

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email           |
        | LambdaConfig.CustomMessage                    | <function echo> |
        | MfaConfiguration                              | OFF             |
        | UsernameAttributes                            | absent          |
        | AccountRecoverySetting                        | absent          |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | absent          |

    @trg.custommsg.no-code-visible @reported
    Scenario: CustomMessage is given placeholders in place of the code
      Source: gh-DefinitelyTyped-62357; captured-invitation-event (the placeholders);
        guide-user-pool-lambda-custom-message

      When Alice signs up with the email "alice@"
      Then the event of CustomMessage_SignUp holds
        | version                                    | 1               |
        | userName                                   | "alice"         |
        | callerContext.clientId                     | the client's id |
        | request.userAttributes.sub                 | Alice's sub     |
        | request.userAttributes.cognito:user_status | UNCONFIRMED     |
        | request.codeParameter                      | {####}          |
        | request.usernameParameter                  | null            |
        | response.smsMessage                        | null            |
        | response.emailMessage                      | null            |
        | response.emailSubject                      | null            |
      And one mail is sent to "alice@"

    @trg.sources.admin-create-user @reported
    Scenario: For an invitation CustomMessage is given a placeholder of the user name too
      Source: captured-invitation-event; gh-DefinitelyTyped-62357

      When the administrator creates Alice with
        | UserAttributes.email          | "alice@" |
        | UserAttributes.email_verified | true     |
        | DesiredDeliveryMediums        | EMAIL    |
      Then the functions were called for CustomMessage_AdminCreateUser
      And the event of CustomMessage_AdminCreateUser holds
        | callerContext.clientId                     | CLIENT_ID_NOT_APPLICABLE |
        | request.userAttributes.sub                 | Alice's sub              |
        | request.userAttributes.email_verified      | true                     |
        | request.userAttributes.cognito:user_status | FORCE_CHANGE_PASSWORD    |
        | request.codeParameter                      | {####}                   |
        | request.linkParameter                      | {##Click Here##}         |
        | request.usernameParameter                  | {username}               |
        | response                                   | {"smsMessage": null, "emailMessage": null, "emailSubject": null} |

    @trg.sources.resend @documented
    Scenario: CustomMessage is called for another sign-up code
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice has signed up with the email "alice@"
      When Alice asks for another sign-up code with
        | ClientMetadata.from | app |
      Then the functions were called for CustomMessage_ResendCode
      And the event of CustomMessage_ResendCode holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.forgot-password @documented
    Scenario: CustomMessage is called for a password reset
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset with
        | ClientMetadata.from | app |
      Then the functions were called for CustomMessage_ForgotPassword
      And the event of CustomMessage_ForgotPassword holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.admin-reset @inferred
    Scenario: CustomMessage is called for a password that an administrator resets, as for one that the user resets
      Source: reasoned (model-cognito-idp declares the errors of functions; the source is from memory)

      Given Alice is a confirmed user with the verified email "alice@"
      When the administrator resets Alice's password with
        | ClientMetadata.from | script |
      Then the functions were called for CustomMessage_ForgotPassword
      And the event of CustomMessage_ForgotPassword holds
        | callerContext.clientId | null               |
        | request.clientMetadata | {"from": "script"} |

    @trg.sources.update-attributes @documented
    Scenario: CustomMessage is called for an email that a user changes
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | UserAttributes.email | "new@" |
        | ClientMetadata.from  | app    |
      Then the functions were called for CustomMessage_UpdateUserAttribute
      And the event of CustomMessage_UpdateUserAttribute holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.update-attributes.admin @documented
    Scenario: CustomMessage is called for an email that an administrator changes
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user with the verified email "alice@"
      When the administrator changes Alice's attributes with
        | UserAttributes.email | "new@" |
        | ClientMetadata.from  | script |
      Then the functions were called for CustomMessage_UpdateUserAttribute
      And the event of CustomMessage_UpdateUserAttribute holds
        | request.clientMetadata | {"from": "script"} |

    @trg.sources.update-attributes.other @documented
    Scenario: No function is called for an attribute that needs no code
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | UserAttributes.name | Alice |
      Then the request is accepted
      And no function was called

    @trg.sources.verify-attribute @documented
    Scenario: CustomMessage is called for a code that a signed-in user asks for
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email with
        | ClientMetadata.from | app |
      Then the functions were called for CustomMessage_VerifyUserAttribute
      And the event of CustomMessage_VerifyUserAttribute holds
        | request.clientMetadata | {"from": "app"} |

    @trg.custommsg.metadata @documented
    Scenario: What a sign-up says to functions reaches CustomMessage
      Source: guide-user-pool-lambda-custom-message; api-SignUp (ClientMetadata)

      When Alice signs up with
        | UserAttributes.email | "alice@" |
        | ClientMetadata.from  | app      |
      Then the event of CustomMessage_SignUp holds
        | request.clientMetadata | {"from": "app"} |

  Rule: What a sign-in says to functions stays outside

    @trg.custommsg.metadata.sign-in @documented
    Scenario: What InitiateAuth says to functions does not reach CustomMessage
      Source: guide-user-pool-lambda-custom-message; api-InitiateAuth (ClientMetadata)

      Given a user pool with
        | MfaConfiguration                       | OPTIONAL          |
        | EmailConfiguration.EmailSendingAccount | DEVELOPER         |
        | EmailConfiguration.SourceArn           | <ses identity>    |
        | EmailMfaConfiguration.Message          | The pool's {####} |
        | EmailMfaConfiguration.Subject          | The pool's        |
        | LambdaConfig.CustomMessage             | <function echo>   |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has email as her MFA
      When Alice signs in with
        | ClientMetadata.from | start |
      Then Alice is asked for EMAIL_OTP
      And the functions were called for CustomMessage_Authentication
      And the event of CustomMessage_Authentication holds
        | request.clientMetadata | absent |
