Feature: A user proves an address by the code that is sent to it

  Rule: A code is sent to the address on the user's request

    @attr.getcode.happy @documented
    Scenario: A code is mailed to an address that is unproved
      Source: api-GetUserAttributeVerificationCode; cli-get-user-attribute-verification-code

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits
      And Alice's email is not verified

    @attr.getcode.happy.verified @attested
    Scenario: A code is mailed to an address that is proved already
      Source: floci-comparison (compared with AWS)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And Alice's email is verified

    @attr.getcode.happy.phone @documented
    Scenario: A code is sent to a phone number by SMS
      Source: api-GetUserAttributeVerificationCode

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number      |
        | SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsConfiguration.ExternalId   | <sms external id> |
        | UsernameAttributes            | absent            |
      And Alice is a confirmed user with the phone number "+1"
      And Alice is signed in
      When Alice asks for a code to verify her phone number
      Then the answer announces a code by SMS to "+1"
      And an SMS is sent to "+1"
      And Alice's phone number is not verified

    @attr.getcode.bad-name @attested
    Scenario Outline: Only an email and a phone number can be verified
      Source: floci-comparison (compared with AWS)

      Given Alice is a confirmed user with
        | name  | Alice    |
        | email | "alice@" |
      And Alice is signed in
      When Alice calls GetUserAttributeVerificationCode with
        | AttributeName | <attribute> |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid attribute name. Only phone_number and email can be verified."
      And no mail is sent to "alice@"

      Examples:
        | case    | attribute   |
        | name    | name        |
        | unknown | custom:nope |

    @attr.getcode.no-value @attested
    Scenario Outline: A user without the address gets no code for it
      Source: floci-comparison (compared with AWS)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When Alice calls GetUserAttributeVerificationCode with
        | AttributeName | <attribute> |
      Then the request is refused with InvalidParameterException
      And the message is "User does not have a valid registered <words>"

      Examples:
        | case  | attribute    | words         |
        | email | email        | email address |
        | phone | phone_number | phone number  |

    @attr.getcode.limit @documented
    Scenario: The sixth code within an hour is refused
      Source: guide-quotas (five codes an hour for a user)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And 5 times already, Alice asks for a code to verify her email
      When Alice asks for a code to verify her email
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And no mail is sent to "alice@"

    @attr.getcode.limit.within @documented
    Scenario: The fifth code within an hour is sent
      Source: guide-quotas (five codes an hour for a user)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And 4 times already, Alice asks for a code to verify her email
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"

  Rule: The code proves the address

    @attr.verify.happy @documented
    Scenario: The address is verified, and becomes an alias
      Source: api-VerifyUserAttribute; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      When Alice verifies her email with the code mailed for it
      Then the answer is empty
      And Alice's email is verified
      And the alias "alice@" belongs to Alice

    @attr.verify.happy.phone @documented
    Scenario: A phone number is verified, and the email is not
      Source: api-VerifyUserAttribute

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number      |
        | SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsConfiguration.ExternalId   | <sms external id> |
        | UsernameAttributes            | absent            |
      And Alice is a confirmed user with
        | email        | "alice@" |
        | phone_number | "+1"     |
      And Alice is signed in
      And Alice has asked for a code to verify her phone number
      When Alice verifies her phone number with the code texted to "+1"
      Then the answer is empty
      And Alice's phone number is verified
      And Alice's email is not verified

    @attr.verify.happy.after-update @documented
    Scenario: The code that a change of address brings proves the new address
      Source: api-UpdateUserAttributes; api-VerifyUserAttribute

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      And Alice has changed her attributes with the email "new@"
      When Alice verifies her email with the code mailed to "new@"
      Then the answer is empty
      And Alice's email is verified
      And Alice's profile holds
        | email | "new@" |

    @attr.verify.happy.once @inferred
    Scenario: A code proves an address once
      Source: reasoned (from other codes, which cannot be used twice)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      And Alice has verified her email with the code mailed for it
      When Alice verifies her email with the code mailed for it
      Then the request is refused with ExpiredCodeException
      And Alice's email is verified

  Rule: What is not the code proves nothing

    @attr.verify.wrong @attested
    Scenario: A wrong code is refused
      Source: public-programs (on this operation); floci-fixtures (confirm-sign-up.error.code-mismatch, text)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      When Alice verifies her email with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And Alice's email is not verified

    @attr.verify.wrong.then-right @inferred
    Scenario: The right code is taken after a wrong one
      Source: reasoned (from the text ("please try again"))

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      And once already, Alice verifies her email with a wrong code
      When Alice verifies her email with the code mailed for it
      Then the answer is empty
      And Alice's email is verified

    @attr.verify.wrong.of-another @inferred
    Scenario: The code of another user is a wrong one
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
    Scenario: A code that a newer one has replaced proves nothing
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

    @attr.verify.wrong.limit @attested
    Scenario: After fifteen attempts within an hour even the right code is refused
      Source: public-programs; guide-quotas

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      And 15 times already, Alice verifies her email with a wrong code
      When Alice verifies her email with the code mailed for it
      Then the request is refused with LimitExceededException
      And Alice's email is not verified

    @attr.verify.expired @attested
    Scenario: A code is refused where none was asked for
      Source: public-programs (text); reasoned (other operations answer so for a code that was never asked for)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      When Alice verifies her email with a wrong code
      Then the request is refused with ExpiredCodeException
      And the message is "Invalid code provided, please request a code again."
      And Alice's email is not verified

    @attr.verify.expired.late @documented
    Scenario: A code is refused after a day
      Source: guide-quotas (24 hours); reasoned (the text is that of other expired codes)

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
    Scenario: A code is taken until its day is over
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
    Scenario: The code for an address that was replaced is refused
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
    Scenario: Only an email and a phone number are verified by a code
      Source: reasoned (from GetUserAttributeVerificationCode, whose text an emulator compared with AWS)

      Given Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When Alice calls VerifyUserAttribute with
        | AttributeName | name   |
        | Code          | 123456 |
      Then the request is refused with InvalidParameterException
