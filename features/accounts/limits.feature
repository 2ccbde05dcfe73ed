Feature: Every user has so many attempts an hour

  The limits themselves stand with their operations (confirm.attempt-limit, resend.limit, attr.getcode.limit,
  attr.verify.wrong.limit, change.limit, forgot.limit, confirmforgot.attempts).

  Rule: The limit is by user and by operation

    @quota.per-user.verify.last @documented
    Scenario: The fifteenth attempt to verify an email within an hour is accepted
      Source: guide-quotas

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      And 14 times already, Alice verifies her email with a wrong code
      When Alice verifies her email with the code mailed for it
      Then the request is accepted
      And Alice's email is verified

    @quota.per-user.of-another @inferred
    Scenario: The attempts of one user do not count for another
      Source: reasoned (from the developer guide, limits (the limits are per user))

      Given a user pool
      And Alice is a confirmed user
      And Alice is signed in
      And Bob is a confirmed user
      And Bob is signed in
      And 5 times already, Alice changes her password with
        | PreviousPassword | a wrong password |
      When Bob changes his password
      Then the request is accepted

    @quota.per-user.of-another-operation @inferred
    Scenario: The attempts of one operation do not count for another
      Source: reasoned (from the developer guide, limits (a limit for each operation))

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And 5 times already, Alice changes her password with
        | PreviousPassword | a wrong password |
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"

  Rule: An hour later the attempts no longer count

    @documented
    Scenario Outline: An attempt of a signed-in user is accepted an hour later: Alice <acts>
      Source: guide-quotas (attempts an hour)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And an app client with
        | AccessTokenValidity | 24 |
      And Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And <times> times already, Alice <tries>
      And 61 minutes have passed
      When Alice <acts>
      Then the request is accepted

      Examples:
        | rule                         | times | tries                                | acts                                |
        | quota.per-user.change.later  | 6     | changes her password                 | changes her password                |
        | quota.per-user.get-code.later | 6    | asks for a code to verify her email  | asks for a code to verify her email |

    @documented
    Scenario Outline: An attempt of an unconfirmed user is accepted an hour later: Bob <acts>
      Source: guide-quotas (attempts an hour)

      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And Bob has signed up with the email "bob@"
      And <times> times already, Bob <tries>
      And 61 minutes have passed
      When Bob <acts>
      Then the request is accepted
      And Bob is <status>

      Examples:
        | rule                         | times | tries                                | acts                                              | status      |
        | quota.per-user.resend.later  | 6     | asks for another sign-up code        | asks for another sign-up code                     | UNCONFIRMED |
        | quota.per-user.confirm.later | 16    | confirms his sign-up with a wrong code | confirms his sign-up with the code mailed for it | CONFIRMED   |

    @quota.per-user.not-yet-later @inferred
    Scenario: A sixth attempt half an hour later is refused
      Source: reasoned (from the developer guide, limits (attempts an hour))

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      And 5 times already, Alice changes her password with
        | PreviousPassword | a wrong password |
      And 30 minutes have passed
      When Alice changes her password
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
