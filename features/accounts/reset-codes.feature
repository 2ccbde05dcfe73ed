Feature: The code for a forgotten password sets a new one

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                    | email                                       |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |

  @confirmforgot.happy @documented
  Scenario: The new password takes the place of the old one
    Source: api-ConfirmForgotPassword

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has asked for a password reset
    When Alice resets her password with the code mailed for it
    Then the answer is empty
    And Alice is CONFIRMED and her email is verified
    And signing in as Alice's username with Alice's password reaches Alice
    And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

  @confirmforgot.unconfirmed @inferred @open
  Scenario: A user who had not confirmed his sign-up resets the password by an address that is proved
    Source: reasoned (from the trigger source PostConfirmation_ConfirmForgotPassword)
    Open: Does ConfirmForgotPassword of an UNCONFIRMED user with a verified address end in CONFIRMED?

    Given Bob has signed up with the email "bob@"
    And the administrator has changed Bob's attributes with
      | email_verified | true |
    And Bob has asked for a password reset
    When Bob resets his password with the code mailed for it
    Then the request is accepted
    And Bob's email is verified

  @confirmforgot.wrong-code @attested
  Scenario: A wrong code changes nothing
    Source: public-programs; aws-blocks

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has asked for a password reset
    When Alice resets her password with a wrong code
    Then the request is refused with CodeMismatchException
    And the message is "Invalid verification code provided, please try again."
    And signing in as Alice's username with Alice's password reaches Alice

  @confirmforgot.expired @attested
  Scenario Outline: The code is refused after an hour
    Source: public-programs; guide-quotas (1 hour)

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
  Scenario: The code is taken until its hour is over
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

  @confirmforgot.none-requested @documented
  Scenario: A code is refused where none was asked for
    Source: guide-cognito-user-pool-managing-errors; moto (test_confirm_forgot_password)

    Given Alice is a confirmed user with the verified email "alice@"
    When Alice resets her password with a wrong code
    Then the request is refused with ExpiredCodeException
    And the message is "Invalid code provided, please request a code again."
    And signing in as Alice's username with Alice's password reaches Alice

  @confirmforgot.code-reuse @inferred
  Scenario: A code is used once
    Source: reasoned (none is outstanding)

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has asked for a password reset
    And Alice has reset her password with the code mailed for it
    When Alice resets her password with the code mailed for it
    Then the request is refused with ExpiredCodeException
    And signing in as Alice's username with Alice's password reaches Alice

  @status.disabled.confirm-forgot-password @inferred
  Scenario: A user who was disabled meanwhile does not reset the password
    Source: reasoned (the text is attested for other requests of a disabled user)

    Given an app client with
      | PreventUserExistenceErrors | LEGACY |
    And Alice is a confirmed user with the verified email "alice@"
    And Alice has asked for a password reset
    And the administrator has disabled Alice
    When Alice resets her password with the code mailed for it
    Then the request is refused with NotAuthorizedException
    And the message is "User is disabled."

  @confirmforgot.weak @attested
  Scenario: A new password that does not fit the policy is refused, and the old one stays
    Source: public-programs

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

  @confirmforgot.attempts @reported
  Scenario: After twenty wrong codes in an hour even the right one is refused
    Source: gh-amplify-ui-android-180 (limit after the fifth); guide-quotas (5 to 20 an hour)

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has asked for a password reset
    And 20 times already, Alice resets her password with a wrong code
    When Alice resets her password with the code mailed for it
    Then the request is refused with LimitExceededException
    And the message is "Attempt limit exceeded, please try after some time."
    And signing in as Alice's username with Alice's password reaches Alice

  @confirmforgot.second-code @reported @open
  Scenario: The newest of two codes sets the password
    Source: gh-amplify-swift-3127 (maintainer: the older is refused); gh-aws-sdk-net-extensions-cognito-137 (against
      it)
    Open: one report of 2023 says that only the first code worked

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has asked for a password reset
    And Alice has asked for a password reset
    When Alice resets her password with the code mailed for it
    Then the answer is empty
    And signing in as Alice's username with Alice's password reaches Alice

  @confirmforgot.history @documented
  Scenario: A password of the history is refused
    Source: api-ConfirmForgotPassword

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

  @confirmforgot.tokens-kept @inferred
  Scenario: Tokens of before the reset still work
    Source: reasoned (no page says that a reset revokes tokens)

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice is signed in
    And Alice has asked for a password reset
    And Alice has reset her password with the code mailed for it
    When Alice reads her profile
    Then the answer holds
      | Username | Alice's stored username |
