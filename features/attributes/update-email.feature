Feature: A new email is unverified until its code comes back or an administrator says so

  These are user pools that change the email at once; those that wait for the code stand in verify-before-
  update.feature.

  Rule: A new email is unverified

    @attr.update.email.immediate @reported
    Scenario: A new email replaces the old one at once, unverified, and is mailed a code
      Source: gh-amazon-cognito-identity-js-369 (2017, where emails are aliases); gh-amplify-js-1676 (2018, where they
        are user names); guide-user-pool-settings-email-phone-verification

      Given a user pool with
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
        | UsernameAttributes                                                    | absent |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the answer announces a code by EMAIL to "new@"
      And one mail is sent to "new@"
      And no mail is sent to "old@"
      And Alice is CONFIRMED and her email is not verified
      And Alice's profile holds
        | email | "new@" |

    @attr.update.email.immediate.resend @recorded
    Scenario: A code that is asked for after a change goes to the new address
      Source: amplify-integration-tests (amplify-flutter, user_attributes_test)

      Given a user pool with
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
        | UsernameAttributes                                                    | absent |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      And Alice has changed her attributes with the email "new@"
      When Alice asks for a code to verify her email
      Then the answer holds
        | CodeDeliveryDetails.AttributeName  | email |
        | CodeDeliveryDetails.DeliveryMedium | EMAIL |
      And one mail is sent to "new@"
      And no mail is sent to "old@"

    @attr.update.email.same @reported
    Scenario: An email that is set to the value that it has is mailed no code
      Source: gh-amplify-js-4908 (2020); gh-amplify-cli-13833 (2024); gh-amazon-cognito-identity-js-350 (2017, of a
        phone number)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with the email "alice@"
      Then the answer announces no code
      And no mail is sent to "alice@"
      And Alice's email is verified

    @attr.update.email.immediate.alias @reported
    Scenario: Neither the old nor the new email is an alias while the new one is unverified
      Source: gh-amazon-cognito-identity-js-369; gh-amazon-cognito-identity-js-515 (both: neither address signs in);
        guide-user-pool-settings-email-phone-verification

      Given a user pool with
        | AliasAttributes                                                       | email  |
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the request is accepted
      And the alias "old@" belongs to nobody
      And the alias "new@" belongs to nobody
      And signing in as "old@" with Alice's password is refused with UserNotFoundException
      And signing in as Alice's username with Alice's password reaches Alice

    @attr.update.email.no-autoverify @reported
    Scenario: A new email is mailed no code in a user pool without AutoVerifiedAttributes
      Source: gh-aws-sdk-ios-4255 (2022)

      Given a user pool with
        | AutoVerifiedAttributes | absent |
        | UsernameAttributes     | absent |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the answer announces no code
      And no mail is sent to "new@"
      And Alice's profile holds
        | email | "new@" |

    @attr.admin.email-only @reported @open
    Scenario Outline: A new email that an administrator sets is unverified where AutoVerifiedAttributes is <verified>
      Source: gh-amazon-cognito-identity-js-322 (where emails are aliases); repost-cognito-email-verified-attribute
      Open: Is a code mailed to the new address where the pool verifies addresses automatically?

      Given a user pool with
        | AutoVerifiedAttributes                                                | <verified> |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent     |
        | UsernameAttributes                                                    | absent     |
      And Alice is a confirmed user with the verified email "old@"
      When the administrator changes Alice's attributes with the email "new@"
      Then the answer is empty
      And Alice is CONFIRMED and her email is not verified
      And Alice's profile holds
        | email | "new@" |

      Examples:
        | case             | verified |
        | verified         | email    |
        | nothing-verified | absent   |

  Rule: An administrator decides what is verified

    @attr.admin.verify-flag @documented
    Scenario: An email that an administrator marks as verified becomes an alias
      Source: api-AdminUpdateUserAttributes (it can mark an email as verified); guide-user-pool-settings-attributes (a
        verified email is an alias)

      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the email "alice@"
      When the administrator changes Alice's attributes with
        | email_verified | true |
      Then the answer is empty
      And Alice's email is verified
      And the alias "alice@" belongs to Alice

    @attr.admin.verify-flag.false @inferred
    Scenario: An email that an administrator marks as unverified is no alias any more
      Source: reasoned (from the developer guide, user-pool-settings-attributes (an alias is active only when
        verified))

      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator changes Alice's attributes with
        | email_verified | false |
      Then the answer is empty
      And Alice's email is not verified
      And Alice's profile holds
        | email | "alice@" |
      And the alias "alice@" belongs to nobody

    @attr.admin.verify-flag.no-value @inferred
    Scenario: AdminUpdateUserAttributes with email_verified is refused for a user without an email
      Source: reasoned; api-AdminCreateUser (says it of new users)

      Given a user pool with
        | UsernameAttributes | absent |
        | Schema             | absent |
      And Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | email_verified | true |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | email_verified | absent |
