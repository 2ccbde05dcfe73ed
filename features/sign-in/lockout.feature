Feature: Too many wrong passwords lock an account for a while

  From the fifth wrong password on an account is locked, for one second, then for two, four, eight and so on, up to
  fifteen minutes. What is sent during a lock does not count. The eighth locks Alice out for eight seconds.

  Background:
    Given a user pool of its own
    And Alice is a confirmed user

  Rule: While it is locked no password is looked at

    @lock.documented-rule @documented
    Scenario: A wrong password is refused with a text of its own while the account is locked
      Source: guide-authentication (lockout behavior); gh-amazon-cognito-identity-js-506 (seven wrong passwords, then
        this text); gh-amazon-cognito-auth-js-153; existence-calls (B01 to B07: seven wrong ones at a pace that is not
        told)

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 5 seconds have passed
      And once already, Alice signs in with a wrong password
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Password attempts exceeded"

    @lock.correct-password-during-lock @documented
    Scenario: The right password is refused while the account is locked
      Source: guide-authentication (lockout behavior); existence-calls (B08: the right password signed in after seven
        wrong ones, at a pace that is not told); gh-amazon-cognito-identity-js-506 (class and text)

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

    @lock.both-apis-share @documented
    Scenario: The right password is refused after wrong ones to InitiateAuth and AdminInitiateAuth together
      Source: guide-authentication (lockout behavior, unauthenticated and authorized requests);
        gh-amazon-cognito-identity-js-506 (class and text, of InitiateAuth)

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

    @lock.documented-rule.paced @documented
    Scenario: The eighth wrong password is refused as one too many three seconds after the seventh
      Source: guide-authentication (lockout behavior); gh-amazon-cognito-identity-js-506 (seven wrong ones, the eighth
        too many); gh-amazon-cognito-auth-js-153 (the same, and a sign-in right after)

      Given 5 times already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Password attempts exceeded"

    @lock.documented-rule.paced-seventh @documented
    Scenario: The seventh wrong password is refused as a wrong one three seconds after the sixth
      Source: guide-authentication (lockout behavior); gh-amazon-cognito-identity-js-506 (class and text, up to the
        seventh, at a pace that is not told)

      Given 5 times already, Alice signs in with a wrong password
      And 3 seconds have passed
      And once already, Alice signs in with a wrong password
      And 3 seconds have passed
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

  Rule: Few wrong passwords lock nothing, and a lock ends

    @lock.documented-rule.four @documented
    Scenario: The right password gives tokens after four wrong ones
      Source: guide-authentication (lockout behavior)

      Given 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.over @documented
    Scenario: The right password gives tokens nine seconds after the eighth wrong one
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
    Scenario: The right password gives tokens nine seconds after the lock, whatever was sent during it
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
    Scenario: A sign-in ends the count of wrong passwords
      Source: guide-authentication (lockout behavior)

      Given 5 times already, Alice signs in with a wrong password
      And 2 seconds have passed
      And Alice has signed in
      And 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.documented-rule.after-rest @documented
    Scenario: Fifteen minutes without an attempt end the count of wrong passwords
      Source: guide-authentication (lockout behavior)

      Given 5 times already, Alice signs in with a wrong password
      And 16 minutes have passed
      And 4 times already, Alice signs in with a wrong password
      When Alice signs in
      Then Alice is given tokens

    @lock.admin-set-password-resets @inferred @open
    Scenario: A sign-in with the password that AdminSetUserPassword has set gives tokens or meets the lock
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
      Then the request is accepted, unless it is refused with NotAuthorizedException
