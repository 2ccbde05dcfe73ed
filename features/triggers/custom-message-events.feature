Feature: CustomMessage is told what the message is for, and not the code

  Its event holds placeholders in place of code, link and user name. `echo` leaves the words to the pool.

  Rule: Each message has its trigger source

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email           |
        | LambdaConfig.CustomMessage                    | <function echo> |
        | MfaConfiguration                              | OFF             |
        | UsernameAttributes                            | absent          |
        | AccountRecoverySetting                        | absent          |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | absent          |

    @trg.custommsg.no-code-visible @reported
    Scenario: CustomMessage is given a placeholder in place of the code, and no words of the pool
      Source: gh-DefinitelyTyped-62357 (the placeholders, and null in the answer); captured-invitation-event (the same,
        of an invitation)

      When Alice signs up with the email "alice@"
      Then the event of CustomMessage_SignUp holds
        | request.codeParameter     | {####} |
        | request.usernameParameter | null   |
        | response.smsMessage       | null   |
        | response.emailMessage     | null   |
        | response.emailSubject     | null   |
      And one mail is sent to "alice@"

    @trg.sources.admin-create-user @reported
    Scenario: For an invitation CustomMessage is given a placeholder of the user name too
      Source: captured-invitation-event (the whole event); gh-DefinitelyTyped-62357 (the placeholder of the user name)

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
    Scenario: CustomMessage is called for another sign-up code, and told what the request says to functions
      Source: guide-cognito-user-pools-working-with-lambda-triggers; api-ResendConfirmationCode (ClientMetadata)

      Given Alice has signed up with the email "alice@"
      When Alice asks for another sign-up code with
        | ClientMetadata.from | app |
      Then the functions were called for CustomMessage_ResendCode
      And the event of CustomMessage_ResendCode holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.forgot-password @documented
    Scenario: CustomMessage is called for a password reset, and told what the request says to functions
      Source: guide-cognito-user-pools-working-with-lambda-triggers; api-ForgotPassword (ClientMetadata)

      Given Alice is a confirmed user with the verified email "alice@"
      When Alice asks for a password reset with
        | ClientMetadata.from | app |
      Then the functions were called for CustomMessage_ForgotPassword
      And the event of CustomMessage_ForgotPassword holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.admin-reset @inferred
    Scenario: CustomMessage is called for a password that an administrator resets, as for one that the user resets
      Source: guide-user-pool-lambda-custom-message (AdminResetUserPassword passes its ClientMetadata); reasoned (the
        source, and that no app client is named)

      Given Alice is a confirmed user with the verified email "alice@"
      When the administrator resets Alice's password with
        | ClientMetadata.from | script |
      Then the functions were called for CustomMessage_ForgotPassword
      And the event of CustomMessage_ForgotPassword holds
        | callerContext.clientId | null               |
        | request.clientMetadata | {"from": "script"} |

    @trg.sources.update-attributes @documented
    Scenario: CustomMessage is called for an email that a user changes, and told what the request says to functions
      Source: guide-cognito-user-pools-working-with-lambda-triggers; api-UpdateUserAttributes (ClientMetadata)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | UserAttributes.email | "new@" |
        | ClientMetadata.from  | app    |
      Then the functions were called for CustomMessage_UpdateUserAttribute
      And the event of CustomMessage_UpdateUserAttribute holds
        | request.clientMetadata | {"from": "app"} |

    @trg.sources.update-attributes.admin @documented
    Scenario: CustomMessage is called for an email that an administrator changes, and told what the request says
      Source: guide-cognito-user-pools-working-with-lambda-triggers; api-AdminUpdateUserAttributes (ClientMetadata)

      Given Alice is a confirmed user with the verified email "alice@"
      When the administrator changes Alice's attributes with
        | UserAttributes.email | "new@" |
        | ClientMetadata.from  | script |
      Then the functions were called for CustomMessage_UpdateUserAttribute
      And the event of CustomMessage_UpdateUserAttribute holds
        | request.clientMetadata | {"from": "script"} |

    @trg.sources.update-attributes.other @documented
    Scenario: No function is called for an attribute that needs no code
      Source: guide-cognito-user-pools-working-with-lambda-triggers (it is called for a new email or phone number)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | UserAttributes.name | Alice |
      Then the request is accepted
      And no function was called

    @trg.sources.verify-attribute @documented
    Scenario: CustomMessage is called for a code that a signed-in user asks for, and told what the request says
      Source: guide-cognito-user-pools-working-with-lambda-triggers; api-GetUserAttributeVerificationCode
        (ClientMetadata)

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
