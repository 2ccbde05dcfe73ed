Feature: A user verifies an email or a phone number by the code that is sent to it

  GetUserAttributeVerificationCode sends the code, VerifyUserAttribute answers it. Codes that are refused stand in
  verification-refusals.feature.

  Rule: A code is sent on the user's request

    @attr.getcode.happy @documented
    Scenario: GetUserAttributeVerificationCode mails a code to an unverified email
      Source: api-GetUserAttributeVerificationCode; cli-get-user-attribute-verification-code

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits
      And Alice's email is not verified

    @attr.getcode.happy.verified @reported
    Scenario: GetUserAttributeVerificationCode mails a code to a verified email
      Source: gh-floci-2018 (2026, a pool in eu-central-1)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And Alice's email is verified

    @attr.getcode.happy.link-pool @reported
    Scenario: GetUserAttributeVerificationCode mails a code where sign-ups are confirmed by a link
      Source: gh-amplify-js-2777; guide-cognito-user-pool-settings-message-templates

      Given a user pool with
        | AutoVerifiedAttributes                         | email             |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
      And Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @attr.getcode.happy.phone @documented
    Scenario: GetUserAttributeVerificationCode sends a code to a phone number by SMS
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

    @attr.getcode.bad-name @reported
    Scenario Outline: A code for another attribute than email and phone_number is refused: <attribute>
      Source: gh-amplify-js-3652 (2019: the text, of a phone number as the name); floci-comparison (the class, of an
        attribute that the user lacks)

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
    Scenario Outline: A code for an attribute that the user lacks is refused: <attribute>
      Source: floci-comparison (class and text: an emulator whose author compared it with AWS)

      Given a user pool with
        | UsernameAttributes | absent |
        | Schema             | absent |
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

    @attr.getcode.limit @documented @text-inferred
    Scenario: The sixth verification code within an hour is refused
      Source: guide-quotas (five codes an hour for a user); api-GetUserAttributeVerificationCode (the class)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And 5 times already, Alice asks for a code to verify her email
      When Alice asks for a code to verify her email
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And no mail is sent to "alice@"

    @attr.getcode.limit.within @documented
    Scenario: The fifth verification code within an hour is sent
      Source: guide-quotas (five codes an hour for a user)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And 4 times already, Alice asks for a code to verify her email
      When Alice asks for a code to verify her email
      Then the answer announces a code by EMAIL to "alice@"

  Rule: The code verifies what it was sent to

    @attr.verify.happy @documented
    Scenario: VerifyUserAttribute verifies the email, which becomes an alias
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
    Scenario: VerifyUserAttribute verifies the phone number and not the email
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
    Scenario: The code of a change of the email verifies the new email
      Source: api-UpdateUserAttributes; api-VerifyUserAttribute

      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      And Alice has changed her attributes with the email "new@"
      When Alice verifies her email with the code mailed to "new@"
      Then the answer is empty
      And Alice's email is verified
      And Alice's profile holds
        | email | "new@" |

    @attr.verify.happy.once @reported
    Scenario: A code that has verified the email is refused the second time
      Source: gh-floci-2018 (2026, a pool in eu-central-1)

      Given Alice is a confirmed user with the email "alice@"
      And Alice is signed in
      And Alice has asked for a code to verify her email
      And Alice has verified her email with the code mailed for it
      When Alice verifies her email with the code mailed for it
      Then the request is refused with ExpiredCodeException
      And Alice's email is verified
