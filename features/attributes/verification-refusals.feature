Feature: VerifyUserAttribute with anything but the newest code is refused

  A code is good for a day, and for fifteen attempts in an hour.

  @attr.verify.wrong @reported
  Scenario: VerifyUserAttribute with a wrong code is refused
    Source: gh-floci-2018 (2026, a pool in eu-central-1); floci-fixtures (class and text, of ConfirmSignUp)

    Given Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    When Alice verifies her email with a wrong code
    Then the request is refused with CodeMismatchException
    And the message is "Invalid verification code provided, please try again."
    And Alice's email is not verified

  @attr.verify.wrong.then-right @inferred
  Scenario: VerifyUserAttribute accepts the right code after a wrong one
    Source: reasoned (from the text ("please try again"))

    Given Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And once already, Alice verifies her email with a wrong code
    When Alice verifies her email with the code mailed for it
    Then the answer is empty
    And Alice's email is verified

  @attr.verify.wrong.of-another @inferred
  Scenario: The verification code of another user is refused
    Source: reasoned (a code is one user's)

    Given Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And Mallory is a confirmed user with the email "mallory@"
    And Mallory is signed in
    And Mallory has asked for a code to verify her email
    When Mallory verifies her email with the code mailed to "alice@"
    Then the request is refused with CodeMismatchException
    And Mallory's email is not verified
    And Alice's email is not verified

  @attr.verify.wrong.replaced @inferred @open
  Scenario: A verification code that a newer one has replaced is refused
    Source: reasoned (from ResendConfirmationCode, which voids the code before)
    Open: Is a code that no longer counts a wrong one or an expired one?

    Given Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And Alice has asked for a code to verify her email
    When Alice verifies her email with the first code mailed to "alice@"
    Then the request is refused with one of
      | CodeMismatchException |
      | ExpiredCodeException  |
    And Alice's email is not verified

  @attr.verify.wrong.limit @documented
  Scenario: The right verification code is refused after fifteen attempts within an hour
    Source: guide-quotas (fifteen attempts an hour); api-VerifyUserAttribute (LimitExceededException)

    Given Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And 15 times already, Alice verifies her email with a wrong code
    When Alice verifies her email with the code mailed for it
    Then the request is refused with LimitExceededException
    And Alice's email is not verified

  @attr.verify.expired @inferred
  Scenario: VerifyUserAttribute is refused where no code was asked for
    Source: public-programs (text); reasoned (other operations answer so for a code that was never asked for)

    Given Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    When Alice verifies her email with a wrong code
    Then the request is refused with ExpiredCodeException
    And the message is "Invalid code provided, please request a code again."
    And Alice's email is not verified

  @attr.verify.expired.late @documented @text-inferred
  Scenario: A verification code is refused after a day
    Source: guide-quotas (24 hours); api-VerifyUserAttribute (ExpiredCodeException); reasoned (the text is that of other
      expired codes)

    Given a user pool of its own
    And Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And 25 hours have passed
    And Alice has signed in
    When Alice verifies her email with the code mailed for it
    Then the request is refused with ExpiredCodeException
    And the message is "Invalid code provided, please request a code again."
    And Alice's email is not verified

  @attr.verify.expired.in-time @documented
  Scenario: A verification code is accepted before a day is over
    Source: guide-quotas (24 hours)

    Given a user pool of its own
    And Alice is a confirmed user with the email "alice@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And 23 hours have passed
    And Alice has signed in
    When Alice verifies her email with the code mailed for it
    Then the answer is empty
    And Alice's email is verified

  @attr.verify.after-change @inferred @open
  Scenario: The verification code of an email that was replaced is refused
    Source: reasoned (a code proves the address that it was sent to)
    Open: Is a code that no longer counts a wrong one or an expired one?

    Given a user pool with
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      | UsernameAttributes                                                    | absent |
    And Alice is a confirmed user with the email "old@"
    And Alice is signed in
    And Alice has asked for a code to verify her email
    And Alice has changed her attributes with the email "new@"
    When Alice verifies her email with the code mailed to "old@"
    Then the request is refused with one of
      | CodeMismatchException |
      | ExpiredCodeException  |
    And Alice's email is not verified
    And Alice's profile holds
      | email | "new@" |

  @attr.getcode.bad-name.verify @inferred
  Scenario: VerifyUserAttribute of another attribute than email and phone_number is refused
    Source: reasoned (from GetUserAttributeVerificationCode, whose answer is told: gh-floci-io-floci-1898)

    Given Alice is a confirmed user with
      | name | Alice |
    And Alice is signed in
    When Alice calls VerifyUserAttribute with
      | AttributeName | name   |
      | Code          | 123456 |
    Then the request is refused with InvalidParameterException
