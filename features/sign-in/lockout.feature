Feature: Too many wrong passwords lock an account for a while

  From the fifth wrong password on an account is locked, for one second, then for two, four, eight and so on.
  Here the eighth locks Alice out for eight seconds.

  Background:
    Given a user pool of its own
    And Alice is a confirmed user

  Rule: While it is locked no password is looked at

    @documented @open
    Scenario Outline: A password is not looked at while the account is locked
      Source: developer guide, authentication (lockout behavior); the text is compared by public clients
      Open: Seven wrong passwords in a row were answered alike on AWS and the right one then signed in: how strict is the lock?

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, Alice signs in with a wrong password
      When Alice signs in with <password>
      Then the request is refused with NotAuthorizedException
      And the message is "Password attempts exceeded"

      Examples:
        | rule                              | password         |
        | lock.documented-rule              | a wrong password |
        | lock.correct-password-during-lock | Alice's password |

    @lock.both-apis-share @documented
    Scenario: Wrong passwords count whoever sends them
      Source: developer guide, authentication (lockout behavior, unauthenticated and authorized requests)

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
      Source: developer guide, authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.over @documented
    Scenario: The lock of the eighth wrong password ends after eight seconds
      Source: developer guide, authentication (lockout behavior)

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
      Source: developer guide, authentication (lockout behavior)

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
      Source: developer guide, authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      And Alice has signed in
      And 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.after-rest @documented
    Scenario: Fifteen minutes without an attempt end the count
      Source: developer guide, authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      And 16 minutes have passed
      And 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.admin-set-password-resets @inferred @open
    Scenario: A password that the administrator sets ends the lock
      Source: reasoned: the wrong passwords were wrong for another one
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
