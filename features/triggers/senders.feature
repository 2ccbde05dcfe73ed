Feature: A sender of the pool's own delivers what Cognito would send

  Codes go to the pool's own function under the pool's key, and Cognito sends nothing.

  Rule: It is given the code under the pool's key, and Cognito sends nothing

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email           |
        | LambdaConfig.CustomEmailSender.LambdaVersion  | V1_0            |
        | LambdaConfig.CustomEmailSender.LambdaArn      | <function echo> |
        | LambdaConfig.KMSKeyID                         | <kms key>       |
        | MfaConfiguration                              | OFF             |
        | UsernameAttributes                            | absent          |
        | AccountRecoverySetting                        | absent          |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | absent          |

    @trg.sender.event @documented
    Scenario: CustomEmailSender is given who gets which kind of message, and no mail is sent
      Source: guide-user-pool-lambda-custom-email-sender; gh-DefinitelyTyped-52111 (type, and the clientMetadata that is
        null, of another occasion)

      When Alice signs up with the email "alice@"
      Then the functions were called for CustomEmailSender_SignUp
      And the event of CustomEmailSender_SignUp holds
        | version                      | 1                          |
        | userName                     | "alice"                    |
        | callerContext.clientId       | the client's id            |
        | request.type                 | customEmailSenderRequestV1 |
        | request.code                 | a text                     |
        | request.userAttributes.email | "alice@"                   |
        | request.userAttributes.sub   | Alice's sub                |
        | request.clientMetadata       | null                       |
      And no mail is sent to "alice@"

    @trg.sender.decrypt @recorded
    Scenario: The code is a message of the AWS Encryption SDK under the pool's key
      Source: gh-aws-sdk-rust-1250 (2025: a code of AWS, taken apart); amplify-flutter-custom-auth (how AWS's tests open
        it)

      When Alice signs up with the email "alice@"
      Then the code given to CustomEmailSender_SignUp is sealed with
        | version                       | 1             |
        | type                          | 128           |
        | algorithm                     | 0378          |
        | context.userpool-id           | the pool's id |
        | context.aws-crypto-public-key | a text        |
        | keys.0.provider               | aws-kms       |
        | keys.0.key                    | <kms key>     |
        | frame                         | 4096          |

    @trg.sender.decrypt.confirms @documented
    Scenario: The code that CustomEmailSender is given confirms the sign-up
      Source: guide-user-pool-lambda-custom-email-sender

      Given Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with the code given to CustomEmailSender_SignUp
      Then the request is accepted
      And Alice is CONFIRMED and her email is verified

    @trg.sender.decrypt.wrong @documented
    Scenario: Another code than the one that CustomEmailSender is given is refused
      Source: guide-user-pool-lambda-custom-email-sender; api-ConfirmSignUp (CodeMismatchException)

      Given Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with CodeMismatchException

    @trg.sender.sources @documented
    Scenario Outline: CustomEmailSender is called where <deed>
      Source: guide-user-pool-lambda-custom-email-sender

      Given Alice is a confirmed user with the <email> "alice@"
      And Alice is signed in
      When <deed>
      Then the functions were called for CustomEmailSender_<occasion>
      And no mail is sent to "alice@"

      Examples:
        | case             | email     | deed                                             | occasion            |
        | forgot           | verified email | Alice asks for a password reset                  | ForgotPassword      |
        | admin-reset      | verified email | the administrator resets Alice's password        | ForgotPassword      |
        | verify-attribute | email | Alice asks for a code to verify her email        | VerifyUserAttribute |
        | update-attribute | verified email | Alice changes her attributes with the email "new@" | UpdateUserAttribute |

    @trg.sender.sources.resend @documented
    Scenario: CustomEmailSender is called for another sign-up code
      Source: guide-user-pool-lambda-custom-email-sender

      Given Alice has signed up with the email "alice@"
      When Alice asks for another sign-up code
      Then the functions were called for CustomEmailSender_ResendCode

    @trg.sender.sources.invitation @documented
    Scenario: CustomEmailSender is given the temporary password of an invitation
      Source: guide-user-pool-lambda-custom-email-sender; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given the administrator has created Alice with
        | UserAttributes.email   | "alice@" |
        | DesiredDeliveryMediums | EMAIL    |
      When Alice signs in with the password given to CustomEmailSender_AdminCreateUser
      Then Alice is asked for NEW_PASSWORD_REQUIRED

  Rule: Nobody waits for a sender

    @trg.sender.async @documented
    Scenario: A sign-up is accepted though its sender raises an error
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given a user pool with
        | AutoVerifiedAttributes                       | email           |
        | LambdaConfig.CustomEmailSender.LambdaVersion | V1_0            |
        | LambdaConfig.CustomEmailSender.LambdaArn     | <function deny> |
        | LambdaConfig.KMSKeyID                        | <kms key>       |
        | MfaConfiguration                             | OFF             |
      When Alice signs up with the email "alice@"
      Then the answer announces a code by EMAIL to "alice@"
      And the functions were called for CustomEmailSender_SignUp
      And no mail is sent to "alice@"

  Rule: SMS have a sender of their own

    @trg.sender.event.sms @documented
    Scenario: CustomSMSSender is given who gets which kind of message, and no SMS is sent
      Source: guide-user-pool-lambda-custom-sms-sender

      Given a user pool with
        | AutoVerifiedAttributes                     | phone_number      |
        | SmsConfiguration.SnsCallerArn              | <sms role>        |
        | SmsConfiguration.ExternalId                | <sms external id> |
        | LambdaConfig.CustomSMSSender.LambdaVersion | V1_0              |
        | LambdaConfig.CustomSMSSender.LambdaArn     | <function echo>   |
        | LambdaConfig.KMSKeyID                      | <kms key>         |
        | MfaConfiguration                           | OFF               |
        | UsernameAttributes                         | absent            |
      When Alice signs up with the phone number "+1"
      Then the event of CustomSMSSender_SignUp holds
        | request.type                        | customSMSSenderRequestV1 |
        | request.code                        | a text                   |
        | request.userAttributes.phone_number | "+1"                     |
      And no SMS is sent to "+1"

    @trg.sender.decrypt.sms @documented
    Scenario: The code that CustomSMSSender is given confirms the sign-up
      Source: guide-user-pool-lambda-custom-sms-sender

      Given a user pool with
        | AutoVerifiedAttributes                     | phone_number      |
        | SmsConfiguration.SnsCallerArn              | <sms role>        |
        | SmsConfiguration.ExternalId                | <sms external id> |
        | LambdaConfig.CustomSMSSender.LambdaVersion | V1_0              |
        | LambdaConfig.CustomSMSSender.LambdaArn     | <function echo>   |
        | LambdaConfig.KMSKeyID                      | <kms key>         |
        | MfaConfiguration                           | OFF               |
        | UsernameAttributes                         | absent            |
      And Alice has signed up with the phone number "+1"
      When Alice confirms her sign-up with the code given to CustomSMSSender_SignUp
      Then the request is accepted
      And Alice is CONFIRMED and her phone number is verified

  Rule: A sender comes last, and changes no setting

    @trg.sources.sign-up @documented
    Scenario: The functions of a pool are called for a sign-up in their order
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given a user pool with
        | AutoVerifiedAttributes                       | email           |
        | LambdaConfig.PreSignUp                       | <function echo> |
        | LambdaConfig.PostConfirmation                | <function echo> |
        | LambdaConfig.CustomMessage                   | <function echo> |
        | LambdaConfig.CustomEmailSender.LambdaVersion | V1_0            |
        | LambdaConfig.CustomEmailSender.LambdaArn     | <function echo> |
        | LambdaConfig.KMSKeyID                        | <kms key>       |
        | MfaConfiguration                             | OFF             |
      When Alice signs up with the email "alice@"
      Then the functions were called for PreSignUp_SignUp, CustomMessage_SignUp, CustomEmailSender_SignUp

    @mfacfg.email-custom-sender @inferred
    Scenario: Email as a second factor is refused without Amazon SES though the pool's own sender delivers its codes
      Source: gh-amplify-js-14067 (a maintainer, of the console); gh-cdkd-1968 (class and text, without a sender of the
        pool's own)

      Given a user pool of its own with
        | LambdaConfig.CustomEmailSender.LambdaVersion | V1_0            |
        | LambdaConfig.CustomEmailSender.LambdaArn     | <function echo> |
        | LambdaConfig.KMSKeyID                        | <kms key>       |
        | MfaConfiguration                             | OFF             |
        | EmailConfiguration                           | absent          |
        | UserPoolTier                                 | absent          |
        | AccountRecoverySetting.RecoveryMechanisms    | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration              | OPTIONAL |
        | EmailMfaConfiguration.Message | {####}   |
        | EmailMfaConfiguration.Subject | Sign in  |
      Then the request is refused with InvalidParameterException
      And the message begins with "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT"
