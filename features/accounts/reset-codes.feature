Feature: ConfirmForgotPassword sets a new password by the code that was sent

  The code is good for an hour, and the user is CONFIRMED afterwards.

  Rule: The newest code is accepted once

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |

    @confirmforgot.happy @documented
    Scenario: ConfirmForgotPassword replaces the old password by the new one
      Source: api-ConfirmForgotPassword; wrong-password-headers (the class of a wrong password)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with the code mailed for it
      Then the answer is empty
      And Alice is CONFIRMED and her email is verified
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

    @confirmforgot.unconfirmed @inferred @open
    Scenario: ConfirmForgotPassword of an unconfirmed user with a verified email is accepted
      Source: reasoned (from the trigger source PostConfirmation_ConfirmForgotPassword)
      Open: Does ConfirmForgotPassword of an UNCONFIRMED user with a verified address end in CONFIRMED?

      Given Bob has signed up with the email "bob@"
      And the administrator has changed Bob's attributes with
        | email_verified | true |
      And Bob has asked for a password reset
      When Bob resets his password with the code mailed for it
      Then the request is accepted
      And Bob's email is verified

    @confirmforgot.wrong-code @reported
    Scenario: A reset with a wrong code is refused
      Source: gh-amplify-js-11738 (2023, class and text)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And signing in as Alice's username with Alice's password reaches Alice

    @confirmforgot.none-requested @documented @text-inferred
    Scenario: ConfirmForgotPassword is refused where no code was asked for
      Source: guide-cognito-user-pool-managing-errors (ExpiredCodeException); gh-amplify-flutter-1128 (class and
        text, of ConfirmSignUp)

      Given Alice is a confirmed user with the verified email "alice@"
      When Alice resets her password with a wrong code
      Then the request is refused with ExpiredCodeException
      And the message is "Invalid code provided, please request a code again."
      And signing in as Alice's username with Alice's password reaches Alice

    @confirmforgot.code-reuse @inferred
    Scenario: A code that has reset the password is refused the second time
      Source: reasoned (none is outstanding)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      And Alice has reset her password with the code mailed for it
      When Alice resets her password with the code mailed for it
      Then the request is refused with ExpiredCodeException
      And signing in as Alice's username with Alice's password reaches Alice

    @status.disabled.confirm-forgot-password @inferred
    Scenario: ConfirmForgotPassword of a user who was disabled meanwhile is refused
      Source: reasoned (as a sign-in of a disabled user); gh-localstack-8454 (class and text, of AdminInitiateAuth)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      And the administrator has disabled Alice
      When Alice resets her password with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."

    @confirmforgot.attempts @reported
    Scenario: The right code is refused after twenty wrong ones in an hour
      Source: gh-amplify-ui-android-180 (class and text; after the fifth); guide-quotas (5 to 20 an hour)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      And 20 times already, Alice resets her password with a wrong code
      When Alice resets her password with the code mailed for it
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And signing in as Alice's username with Alice's password reaches Alice

    @confirmforgot.second-code @reported @open
    Scenario: The newest of two reset codes leaves the user confirmed
      Source: gh-amplify-swift-3127 (2023, its reporter: the older is accepted; a maintainer: it is refused);
        gh-aws-sdk-net-extensions-cognito-137 (2023: only the first one worked); api-ConfirmForgotPassword
        (CodeMismatchException)
      Open: Is it the newest code or the first one that sets the password?

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      And Alice has asked for a password reset
      When Alice resets her password with the code mailed for it
      Then the request is accepted, unless it is refused with CodeMismatchException
      And Alice is CONFIRMED

    @confirmforgot.tokens-kept @inferred
    Scenario: An access token from before a reset is accepted after it
      Source: reasoned (no page says that a reset revokes tokens)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      And Alice has asked for a password reset
      And Alice has reset her password with the code mailed for it
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

  Rule: A code is good for an hour

    @confirmforgot.expired @documented
    Scenario Outline: The code of a reset is refused after an hour: <case>
      Source: guide-quotas (1 hour); gh-amplify-flutter-1128 (class and text, of ConfirmSignUp)

      Given a user pool of its own with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      And <minutes> minutes have passed
      When Alice resets her password with the code mailed for it
      Then the request is refused with ExpiredCodeException
      And the message is "Invalid code provided, please request a code again."
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case         | minutes |
        | just-expired | 61      |
        | next-day     | 1500    |

    @confirmforgot.expired.in-time @documented
    Scenario: The code of a reset is accepted before an hour is over
      Source: guide-quotas (1 hour)

      Given a user pool of its own with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      And 59 minutes have passed
      When Alice resets her password with the code mailed for it
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: The new password satisfies the policy and the history

    @confirmforgot.weak @documented @text-inferred
    Scenario: A reset to a password that breaks the policy is refused
      Source: api-ConfirmForgotPassword (InvalidPasswordException); amplify-ui-fixtures
        (force-change-password-phone-failure: code and text, of NEW_PASSWORD_REQUIRED); public-programs (the text,
        without its operation)

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | Policies.PasswordPolicy                   | absent                                      |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with
        | ConfirmationCode | the code mailed for it |
        | Password         | Aa1!aaa                |
      Then the request is refused with InvalidPasswordException
      And the message is "Password does not conform to policy: Password not long enough"
      And signing in as Alice's username with Alice's password reaches Alice

    @confirmforgot.history @inferred
    Scenario: A reset to the present password is refused where the user pool keeps a history
      Source: api-ConfirmForgotPassword (PasswordHistoryPolicyViolationException); reasoned (that the present password
        counts)

      Given a user pool with
        | AutoVerifiedAttributes                       | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms    | [{"Priority": 1, "Name": "verified_email"}] |
        | Policies.PasswordPolicy.PasswordHistorySize  | 2                                           |
        | Policies.PasswordPolicy.MinimumLength        | 8                                           |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with
        | ConfirmationCode | the code mailed for it |
        | Password         | Alice's password       |
      Then the request is refused with PasswordHistoryPolicyViolationException
      And signing in as Alice's username with Alice's password reaches Alice
