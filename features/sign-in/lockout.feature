Feature: Too many wrong passwords lock an account for a while

  From the fifth wrong password on an account is locked, for one second, then for two, four, eight and so on.
  Here the eighth locks Alice out for eight seconds.

  Background:
    Given a user pool of its own
    And Alice is a confirmed user

  Rule: While it is locked no password is looked at

    @lock.documented-rule @documented @open
    Scenario: A wrong password is refused while the account is locked
      Source: guide-authentication (lockout behavior); public-programs (first text); existence-calls (B01 to B07:
        second text, seven times in a row)
      Open: is a wrong password that is sent during the lock told by a text of its own?

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, Alice signs in with a wrong password
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Password attempts exceeded      |
        | Incorrect username or password. |

    @lock.correct-password-during-lock @documented @open
    Scenario: The right password is refused while the account is locked
      Source: guide-authentication (lockout behavior); public-programs
      Open: on AWS the right password signed in after seven wrong ones, sent at a pace that is not told; was the lock over?

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, Alice signs in with a wrong password
      When Alice signs in with Alice's password
      Then the request is refused with NotAuthorizedException
      And the message is "Password attempts exceeded"

    @lock.both-apis-share @documented @open
    Scenario: Wrong passwords count whoever sends them
      Source: guide-authentication (lockout behavior, unauthenticated and authorized requests)
      Open: on AWS the right password signed in after seven wrong ones, sent at a pace that is not told; was the lock over?

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, the administrator signs Alice in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, the administrator signs Alice in with a wrong password
      When the administrator signs Alice in
      Then the request is refused with NotAuthorizedException
      And the message is "Password attempts exceeded"

  Rule: Few wrong passwords lock nothing, and a lock ends

    @lock.documented-rule.four @documented
    Scenario: Four wrong passwords lock nothing
      Source: guide-authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.over @documented
    Scenario: The lock of the eighth wrong password ends after eight seconds
      Source: guide-authentication (lockout behavior)

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, Alice signs in with a wrong password
      And 9 seconds have passed
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.not-lengthened @documented
    Scenario: Passwords sent during a lock do not lengthen it
      Source: guide-authentication (lockout behavior)

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And 6 times already, Alice signs in with a wrong password
      And 9 seconds have passed
      When Alice signs in
      Then Alice is given tokens

  Rule: The count begins anew

    @lock.documented-rule.after-sign-in @documented
    Scenario: A sign-in ends the count
      Source: guide-authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      And Alice has signed in
      And 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.after-rest @documented
    Scenario: Fifteen minutes without an attempt end the count
      Source: guide-authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      And 16 minutes have passed
      And 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.admin-set-password-resets @inferred @open
    Scenario: A password that the administrator sets ends the lock
      Source: reasoned (the wrong passwords were wrong for another one)
      Open: Does AdminSetUserPassword end the lock of an account?

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, Alice signs in with a wrong password
      And the administrator has set Alice's password with
        | Permanent | true |
      When Alice signs in
      Then Alice is given tokens
