Feature: With AttributesRequireVerificationBeforeUpdate a new email waits for its code

  Until its code comes back the old email stays, verified, and signs in.

  Rule: A change waits for its code

    Background:
      Given a user pool with
        | AliasAttributes                                                       | email  |
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email  |
        | MfaConfiguration                                                      | absent |
      And Alice is a confirmed user with the verified email "old@"

    @attr.update.email.pending @documented
    Scenario: Where a new email has to be verified first it is mailed a code, and the old one stays, verified
      Source: api-UserAttributeUpdateSettingsType; guide-user-pool-settings-email-phone-verification

      Given Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the answer announces a code by EMAIL to "new@"
      And one mail is sent to "new@"
      And no mail is sent to "old@"
      And Alice's email is verified
      And Alice's profile holds
        | email | "old@" |
      And the alias "old@" belongs to Alice
      And the alias "new@" belongs to nobody
      And signing in as "old@" with Alice's password reaches Alice

    @attr.update.email.pending.others @documented
    Scenario: Attributes that wait for no code are changed at once beside an email that does
      Source: guide-user-pool-settings-email-phone-verification

      Given Alice is signed in
      When Alice changes her attributes with
        | email | "new@"        |
        | name  | Alice Liddell |
      Then the answer announces a code by EMAIL to "new@"
      And Alice's profile holds
        | email | "old@"        |
        | name  | Alice Liddell |

    @attr.update.email.pending.resend @recorded
    Scenario: A code that is asked for while a change waits goes to the old email
      Source: amplify-integration-tests (amplify-flutter, user_attributes_test); gh-amplify-flutter-3756;
        gh-amplify-flutter-3651

      Given Alice is signed in
      And Alice has changed her attributes with the email "new@"
      When Alice asks for a code to verify her email
      Then the request is accepted
      And one mail is sent to "old@"
      And no mail is sent to "new@"

    @attr.update.email.pending.resend.verify @recorded @open
    Scenario: The code that went to the old email is accepted while a change waits
      Source: amplify-integration-tests (amplify-flutter, user_attributes_test, which does not look at the value
        afterwards); gh-amplify-flutter-3756 (the calls of that test)
      Open: Which email does the user have after it, the old one or the new one?

      Given Alice is signed in
      And Alice has changed her attributes with the email "new@"
      And Alice has asked for a code to verify her email
      When Alice verifies her email with the code mailed to "old@"
      Then the answer is empty

  Rule: The code completes the change

    Background:
      Given a user pool with
        | AliasAttributes                                                       | email |
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      And Alice is a confirmed user with the verified email "old@"

    @attr.update.email.pending.verify @documented
    Scenario: The code of a change replaces the old email by the new one, verified
      Source: api-VerifyUserAttribute

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is signed in
      And Alice has changed her attributes with the email "new@"
      When Alice verifies her email with the code mailed to "new@"
      Then the answer is empty
      And Alice's email is verified
      And Alice's profile holds
        | email | "new@" |
      And the alias "new@" belongs to Alice
      And the alias "old@" belongs to nobody
      And signing in as "old@" with Alice's password is refused with UserNotFoundException

    @attr.update.email.pending.verify.wrong @inferred
    Scenario: A wrong code is refused while a change waits, and the old email stays
      Source: reasoned (the text is that of every wrong code)

      Given Alice is signed in
      And Alice has changed her attributes with the email "new@"
      When Alice verifies her email with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And Alice's email is verified
      And Alice's profile holds
        | email | "old@" |
      And the alias "new@" belongs to nobody

    @attr.update.email.pending.replaced @documented
    Scenario: The newer of two changes that wait is completed by its code
      Source: guide-user-pool-settings-email-phone-verification (its example of Sue)

      Given Alice is signed in
      And Alice has changed her attributes with the email "mistyped@"
      And Alice has changed her attributes with the email "new@"
      When Alice verifies her email with the code mailed to "new@"
      Then the answer is empty
      And Alice's email is verified
      And Alice's profile holds
        | email | "new@" |
      And the alias "mistyped@" belongs to nobody

    @attr.update.email.pending.replaced.old-code @inferred @open
    Scenario: The code of a change that a newer one has replaced is refused
      Source: reasoned (from ResendConfirmationCode, which voids the code before);
        guide-user-pool-settings-email-phone-verification (its example of Sue, which does not say what becomes of the
        older code)
      Open: Is a code that no longer counts a wrong one or an expired one?

      Given Alice is signed in
      And Alice has changed her attributes with the email "mistyped@"
      And Alice has changed her attributes with the email "new@"
      When Alice verifies her email with the code mailed to "mistyped@"
      Then the request is refused with one of
        | CodeMismatchException |
        | ExpiredCodeException  |
      And Alice's profile holds
        | email | "old@" |

    @attr.update.email.pending.conflict @documented @open
    Scenario: A change to the email of another account is not completed
      Source: api-VerifyUserAttribute (declares AliasExistsException)
      Open: Is it refused when the change is asked for, or when the code is answered?

      Given Bob is a confirmed user with the verified email "bob@"
      And Alice is signed in
      And once already, Alice changes her attributes with the email "bob@"
      When Alice verifies her email with the code mailed to "bob@"
      Then Alice's profile holds
        | email          | "old@" |
        | email_verified | true   |
      And the alias "bob@" belongs to Bob
      And the alias "old@" belongs to Alice

  Rule: An administrator decides whether a change waits

    Background:
      Given a user pool with
        | AliasAttributes                                                       | email |
        | AutoVerifiedAttributes                                                | email |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      And Alice is a confirmed user with the verified email "old@"

    @attr.pending.admin @documented
    Scenario: A new email that an administrator sets waits for its code
      Source: api-AdminUpdateUserAttributes (UserAttributes: an attribute that has to be verified first)

      When the administrator changes Alice's attributes with the email "new@"
      Then the answer is empty
      And one mail is sent to "new@"
      And Alice's email is verified
      And Alice's profile holds
        | email | "old@" |
      And the alias "old@" belongs to Alice

    @attr.pending.admin-skip @documented
    Scenario: A new email that an administrator sets as verified replaces the old one at once, without a mail
      Source: api-AdminUpdateUserAttributes (UserAttributes: with email_verified no message is sent)

      When the administrator changes Alice's attributes with the verified email "new@"
      Then the answer is empty
      And no mail is sent to "new@"
      And Alice's email is verified
      And Alice's profile holds
        | email | "new@" |
      And the alias "new@" belongs to Alice
      And the alias "old@" belongs to nobody

  Rule: Where emails are user names the old one signs in until the code comes back

    Background:
      Given a user pool with
        | UsernameAttributes                                                    | email  |
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email  |
        | MfaConfiguration                                                      | absent |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with
        | Username       | "old@" |
        | email          | "old@" |
        | email_verified | true   |
      And Alice is signed in

    @uattr.pending @documented
    Scenario: A new email does not sign in while it is unverified, and the old one does
      Source: guide-user-pool-settings-email-phone-verification; api-UserAttributeUpdateSettingsType

      When Alice changes her attributes with the email "new@"
      Then the answer announces a code by EMAIL to "new@"
      And Alice's email is verified
      And Alice's profile holds
        | email | "old@" |
      And signing in as "old@" with Alice's password reaches Alice
      And signing in as "new@" with Alice's password is refused with UserNotFoundException

    @uattr.pending.verify @documented
    Scenario: A new email signs in once its code comes back, and the old one does not
      Source: guide-user-pool-settings-email-phone-verification; api-VerifyUserAttribute

      Given Alice has changed her attributes with the email "new@"
      When Alice verifies her email with the code mailed to "new@"
      Then the answer is empty
      And Alice's email is verified
      And Alice's profile holds
        | Username | Alice's sub |
        | email    | "new@"      |
      And signing in as "new@" with Alice's password reaches Alice
      And signing in as "old@" with Alice's password is refused with UserNotFoundException

    @uattr.pending.duplicate @inferred
    Scenario: A change to the email that is another user's name is refused before any code is mailed
      Source: reasoned (from user pools that change the email at once: gh-aws-sdk-net-4387)

      Given Bob is a confirmed user with
        | Username | "bob@" |
        | email    | "bob@" |
      When Alice changes her attributes with the email "bob@"
      Then the request is refused with AliasExistsException
      And no mail is sent to "bob@"
      And Alice's profile holds
        | email | "old@" |

  Rule: A new phone number waits like a new email

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                                                | phone_number      |
        | SmsConfiguration.SnsCallerArn                                         | <sms role>        |
        | SmsConfiguration.ExternalId                                           | <sms external id> |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | phone_number      |
        | UsernameAttributes                                                    | absent            |
      And Alice is a confirmed user with
        | phone_number          | "+1old" |
        | phone_number_verified | true    |

    @attr.update.email.pending.resend-sms @reported
    Scenario: A code that is asked for while a new phone number waits goes to the old number
      Source: gh-amplify-flutter-3756 (2023: of a phone number)

      Given Alice is signed in
      And Alice has changed her attributes with the phone number "+1new"
      When Alice asks for a code to verify her phone number
      Then the request is accepted
      And an SMS is sent to "+1old"

  Rule: A change that waits has no end

    @attr.update.email.pending.bounce @documented
    Scenario: A new email that is still unverified after thirty days has not replaced the old one
      Source: guide-user-pool-settings-email-phone-verification

      Given a user pool of its own with
        | AliasAttributes                                                       | email  |
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email  |
        | MfaConfiguration                                                      | absent |
      And Bob is a confirmed user with the verified email "bob@"
      And Bob is signed in
      And Bob has changed his attributes with the email "mistyped@"
      And 30 days have passed
      When Bob signs in with
        | AuthParameters.USERNAME | "bob@" |
      Then Bob is given tokens
      And Bob's email is verified
      And Bob's profile holds
        | email | "bob@" |
      And the alias "mistyped@" belongs to nobody

  Rule: Only what is verified automatically can wait for its code

    @attr.pending.needs-autoverify.update @reported
    Scenario: An update to wait for the proof of an email that the user pool does not verify is refused
      Source: gh-aws-cli-7151 (2022); gh-aws-nuke-477 (2024)

      Given a user pool of its own
      When the administrator calls UpdateUserPool with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | email |
      Then the request is refused with InvalidParameterException
      And the message contains "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes"
