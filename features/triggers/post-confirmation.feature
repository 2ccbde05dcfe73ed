Feature: PostConfirmation is told of a user who was confirmed

  The function is told of confirmed sign-ups and of passwords that were reset, and cannot undo them.

  Rule: It is told after the confirmation

    Background:
      Given a user pool with
        | AutoVerifiedAttributes        | email           |
        | LambdaConfig.PostConfirmation | <function echo> |
        | MfaConfiguration              | OFF             |
        | UsernameAttributes            | absent          |
        | AccountRecoverySetting        | absent          |

    @trg.postconf.event @documented
    Scenario: PostConfirmation is given the user as confirmed and verified
      Source: guide-user-pool-lambda-post-confirmation; trigger-samples

      Given Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with the code mailed for it
      Then the event of PostConfirmation_ConfirmSignUp holds
        | version                                    | 1                              |
        | userName                                   | "alice"                        |
        | callerContext.clientId                     | the client's id                |
        | triggerSource                              | PostConfirmation_ConfirmSignUp |
        | request.userAttributes.sub                 | Alice's sub                    |
        | request.userAttributes.cognito:user_status | CONFIRMED                      |
        | request.userAttributes.email_verified      | true                           |
        | response                                   | empty                          |

    @trg.postconf.event.admin @reported
    Scenario: Where an administrator confirms, no app client is named and the email is not verified
      Source: post-confirmation-answers (a captured event)

      Given Alice has signed up with the email "alice@"
      When the administrator confirms Alice's sign-up
      Then the event of PostConfirmation_ConfirmSignUp holds
        | callerContext.awsSdkVersion                | a text    |
        | callerContext.clientId                     | null      |
        | request.userAttributes.cognito:user_status | CONFIRMED |
        | request.userAttributes.email_verified      | false     |
        | response                                   | empty     |
      And the request of PostConfirmation_ConfirmSignUp holds nothing but userAttributes

    @trg.postconf.event.metadata @reported
    Scenario: What a sign-up says to functions does not reach PostConfirmation
      Source: gh-amplify-js-4439 (from the service team)

      Given Alice has signed up with
        | UserAttributes.email | "alice@" |
        | ClientMetadata.foo   | bar      |
      When Alice confirms her sign-up with the code mailed for it
      Then the request of PostConfirmation_ConfirmSignUp holds nothing but userAttributes

    @trg.postconf.event.own-metadata @documented
    Scenario: What the confirmation says to functions reaches PostConfirmation
      Source: guide-user-pool-lambda-post-confirmation; api-ConfirmSignUp (ClientMetadata)

      Given Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with
        | ConfirmationCode   | the code mailed to Alice |
        | ClientMetadata.foo | bar                      |
      Then the event of PostConfirmation_ConfirmSignUp holds
        | request.clientMetadata | {"foo": "bar"} |

    @trg.postconf.event.admin-metadata @documented
    Scenario: What an administrator's confirmation says to functions reaches PostConfirmation
      Source: api-AdminConfirmSignUp (ClientMetadata)

      Given Alice has signed up with the email "alice@"
      When the administrator confirms Alice's sign-up with
        | ClientMetadata.foo | bar |
      Then the event of PostConfirmation_ConfirmSignUp holds
        | request.clientMetadata | {"foo": "bar"} |

    @trg.sources.confirm-sign-up @documented
    Scenario Outline: PostConfirmation is called for a confirmation by <whom>
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given Alice has signed up with the email "alice@"
      When <deed>
      Then the functions were called for PostConfirmation_ConfirmSignUp

      Examples:
        | case          | whom             | deed                                                        |
        | user          | the user         | Alice confirms her sign-up with the code mailed to "alice@" |
        | administrator | an administrator | the administrator confirms Alice's sign-up                  |

    @trg.sources.confirm-sign-up.refused @documented
    Scenario: No function is called for a confirmation with a wrong code
      Source: guide-user-pool-lambda-post-confirmation; floci-fixtures (confirm-sign-up.error.code-mismatch: the code)

      Given Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with a wrong code
      Then the request is refused with CodeMismatchException
      And no function was called

    @trg.sources.confirm-forgot-password @documented
    Scenario: PostConfirmation is told of a password that was reset by a code
      Source: guide-user-pool-lambda-post-confirmation; guide-cognito-user-pools-working-with-lambda-triggers;
        api-ConfirmForgotPassword (ClientMetadata)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with
        | ConfirmationCode   | the code mailed to Alice |
        | ClientMetadata.foo | bar                      |
      Then the functions were called for PostConfirmation_ConfirmForgotPassword
      And the event of PostConfirmation_ConfirmForgotPassword holds
        | request.clientMetadata                     | {"foo": "bar"} |
        | request.userAttributes.cognito:user_status | CONFIRMED      |

    @trg.postconf.not-on-admin-first-login @reported
    Scenario: No function is told of a user who becomes CONFIRMED by changing the password that he was given
      Source: gh-amazon-cognito-identity-js-656 (2018); gh-amplify-cli-13127 (2023)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with a new password
      Then Alice is given tokens
      And Alice is CONFIRMED
      And no function was called

  Rule: Its error comes too late for the confirmation

    @trg.postconf.raise @reported
    Scenario: A confirmation whose PostConfirmation raises an error is refused, and the user is confirmed
      Source: gh-dabit3-full-stack-serverless-code-108 (class and text); post-confirmation-timeout (the account is made
        all the same); custom-auth-operations-notes (it cannot be confirmed again)

      Given a user pool with
        | AutoVerifiedAttributes        | email           |
        | LambdaConfig.PostConfirmation | <function deny> |
        | MfaConfiguration              | OFF             |
      And Alice has signed up with the email "alice@"
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with UserLambdaValidationException
      And the message is "PostConfirmation failed with error Not today."
      And Alice is CONFIRMED

    @trg.postconf.raise.again @reported
    Scenario: A confirmation whose PostConfirmation raised an error is refused when it is repeated
      Source: post-confirmation-timeout (the account is made all the same); gh-amazon-cognito-identity-dart-2-80 (class
        and text, of a user who is confirmed)

      Given a user pool with
        | AutoVerifiedAttributes        | email           |
        | LambdaConfig.PostConfirmation | <function deny> |
        | MfaConfiguration              | OFF             |
      And Alice has signed up with the email "alice@"
      And once already, Alice confirms her sign-up with the code mailed for it
      When Alice confirms her sign-up with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
