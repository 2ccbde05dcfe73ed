Feature: AdminSetUserPassword sets a password

  With Permanent the user is CONFIRMED, without it FORCE_CHANGE_PASSWORD.

  Rule: A permanent password is the user's own

    @adminset.permanent @reported
    Scenario Outline: AdminSetUserPassword with a permanent password confirms the user and verifies nothing: <case>
      Source: terraform-acceptance-tests (user_test.go: CONFIRMED, and tokens at once);
        gh-aws-aspnet-cognito-identity-provider-67 (2021, the email stays unverified); api-AdminSetUserPassword;
        wrong-password-headers (the class of a wrong password)

      Given Alice is a user who must change her password, with
        | email          | "alice@"   |
        | email_verified | <verified> |
      When the administrator sets Alice's password with
        | Permanent | true |
      Then the answer is empty
      And Alice's profile holds
        | UserStatus     | CONFIRMED  |
        | email_verified | <verified> |
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

      Examples:
        | case       | verified |
        | verified   | true     |
        | unverified | false    |

    @adminset.then-recovery.temporary @reported
    Scenario: ForgotPassword of a user with a temporary password is refused
      Source: gh-amplify-flutter-3048 (2023, class and text, of the status that a temporary password leaves);
        gh-amplify-js-2955

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And the administrator has set Alice's password with
        | Permanent | false |
      When Alice asks for a password reset
      Then the request is refused with NotAuthorizedException
      And the message is "User password cannot be reset in the current state."
      And no mail is sent to "alice@"

  Rule: A temporary password has to be changed

    @adminset.temporary @documented
    Scenario Outline: AdminSetUserPassword without Permanent sets a temporary password: <case>
      Source: api-AdminSetUserPassword; wrong-password-headers (the class of a wrong password)

      Given Alice is a confirmed user with the verified email "alice@"
      When the administrator sets Alice's password with
        | Permanent | <permanent> |
      Then the answer is empty
      And Alice is FORCE_CHANGE_PASSWORD and her email is verified
      And signing in as Alice's username with Alice's password asks for NEW_PASSWORD_REQUIRED
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

      Examples:
        | case   | permanent |
        | absent | absent    |
        | false  | false     |

    @adminset.temporary.no-message @inferred
    Scenario: AdminSetUserPassword mails nothing
      Source: api-AdminSetUserPassword (the administrator sends it to the user); reasoned (that nothing is sent beside)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator sets Alice's password
      Then the answer is empty
      And no mail is sent to "alice@"

    @adminset.temporary.expires
    Scenario Outline: A temporary password of AdminSetUserPassword <is> <time> later
      Source: api-AdminSetUserPassword; api-PasswordPolicyType

      Given a user pool of its own with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
      And Alice is a confirmed user
      And 6 days have passed
      And the administrator has set Alice's password
      And <time> have passed
      When Alice signs in
      Then <outcome>

      @documented
      Examples:
        | case   | is          | time   | outcome                                  |
        | before | is accepted | 6 days | Alice is asked for NEW_PASSWORD_REQUIRED |

      @documented @code-inferred
      Examples:
        | case  | is         | time   | outcome                                            |
        | after | is refused | 8 days | the request is refused with NotAuthorizedException |

  Rule: A password that does not fit the user pool is refused, and the old one stays

    @adminset.weak @documented
    Scenario Outline: AdminSetUserPassword with a password that breaks the policy is refused: Permanent <permanent>
      Source: api-AdminSetUserPassword

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Alice is a confirmed user
      When the administrator sets Alice's password with
        | Password  | Aa1aaaaa    |
        | Permanent | <permanent> |
      Then the request is refused with InvalidPasswordException
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case      | permanent |
        | symbol    | true      |
        | temporary | false     |

    @adminset.history.without @inferred
    Scenario: AdminSetUserPassword with the present password is accepted where the user pool keeps no history
      Source: reasoned (without PasswordHistorySize nothing is remembered)

      Given a user pool with
        | Policies.PasswordPolicy.PasswordHistorySize | absent |
      And Alice is a confirmed user
      When the administrator sets Alice's password with
        | Password  | Alice's password |
        | Permanent | true             |
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice

    @adminset.remove @documented @code-inferred
    Scenario: AdminSetUserPassword with an empty password is refused
      Source: api-AdminSetUserPassword (pattern of Password); reasoned (code by the form of the member)

      Given Alice is a confirmed user
      When the administrator sets Alice's password with
        | Password  | empty |
        | Permanent | true  |
      Then the request is refused with InvalidParameterException
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice
