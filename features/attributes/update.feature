Feature: Attributes are changed by their user and by an administrator

  Rule: An ordinary attribute is changed at once

    @attr.update.ordinary @documented
    Scenario Outline: A new value is stored, and nothing is to be proved
      Source: api-UpdateUserAttributes; api-AdminUpdateUserAttributes

      Given Alice is a confirmed user with
        | name     | Alice |
        | nickname | Al    |
      And Alice is signed in
      When <deed> with
        | name | Alice Liddell |
      Then the answer announces no code
      And Alice's profile holds
        | name     | Alice Liddell |
        | nickname | Al            |

      Examples:
        | case          | deed                                         |
        | user          | Alice changes her attributes                 |
        | administrator | the administrator changes Alice's attributes |

    @attr.update.ordinary.modified @documented
    Scenario: A change moves the date of the last one
      Source: api-UserType (UserLastModifiedDate)

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has read Alice's profile
      When Alice changes her attributes with
        | name | Alice Liddell |
      Then the request is accepted
      And Alice's profile holds
        | UserLastModifiedDate | other than the UserLastModifiedDate answered before |
        | UserCreateDate       | the UserCreateDate answered before                  |

    @attr.update.ordinary.several @documented
    Scenario: Several attributes are changed together
      Source: api-UpdateUserAttributes

      Given Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When Alice changes her attributes with
        | name     | Alice Liddell |
        | nickname | Al            |
        | locale   | en_GB         |
      Then the answer announces no code
      And Alice's profile holds
        | name     | Alice Liddell |
        | nickname | Al            |
        | locale   | en_GB         |

    @token.user-after-password-reset @inferred
    Scenario: A user whose password the administrator has reset changes nothing by an old token
      Source: api-UpdateUserAttributes (declares PasswordResetRequiredException); reasoned (when)

      Given a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      And the administrator has reset Alice's password
      When Alice changes her attributes with
        | nickname | Ali |
      Then the request is refused with PasswordResetRequiredException
      And Alice's profile holds
        | nickname | absent |

  Rule: All attributes of a request are changed, and else none

    @attr.update.ordinary.atomic @recorded
    Scenario: One unknown attribute keeps the others from being changed
      Source: amplify-integration-tests (user_attributes_test, without the text)

      Given Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When Alice changes her attributes with
        | name          | Alice Liddell |
        | fake-key-name | mock-value    |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | name          | Alice  |
        | fake-key-name | absent |

    @attr.update.email.immediate.bad-address @recorded
    Scenario: A text that is no address is refused as email
      Source: amplify-integration-tests (user_attributes_test, without the text)

      Given Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | email | invalidEmailFormat.com |
      Then the request is refused with InvalidParameterException
      And Alice's email is verified
      And Alice's profile holds
        | email | "alice@" |

    @attr.unknown.admin @attested @open
    Scenario: An attribute that the schema lacks is refused to an administrator
      Source: public-programs (text); emulators (another text)
      Open: Is the text "Type for attribute {custom:nope} could not be determined", or that the attribute does not exist in the schema?

      Given Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | custom:nope | x |
      Then the request is refused with InvalidParameterException
      And the message contains "custom:nope"
      And Alice's profile holds
        | custom:nope | absent |

    @attr.sub @inferred
    Scenario Outline: The sub of a user cannot be changed
      Source: reasoned (the text is that of every attribute that cannot be changed)

      Given Alice is a confirmed user
      And Alice is signed in
      When <deed> with
        | sub | 11111111-2222-4333-8444-555555555555 |
      Then the request is refused with InvalidParameterException
      And the message is "user.sub: Attribute cannot be updated."
      And Alice's profile holds
        | sub | Alice's sub |

      Examples:
        | case          | deed                                         |
        | user          | Alice changes her attributes                 |
        | administrator | the administrator changes Alice's attributes |

    @alias.preferred-username.set-after.unconfirmed @inferred
    Scenario: A preferred name that signs in is refused before the account is confirmed
      Source: reasoned (from the developer guide, user-pool-settings-attributes (it is set after the confirmation),
        and from SignUp, which refuses it)

      Given a user pool with
        | AliasAttributes | preferred_username |
      And Alice has signed up
      When the administrator changes Alice's attributes with
        | preferred_username | "neo" |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | UserStatus         | UNCONFIRMED |
        | preferred_username | absent      |
      And the alias "neo" belongs to nobody

    @uattr.type-switch @documented @open
    Scenario: A user who signs in by address does not change over to a phone number
      Source: guide-user-pool-settings-attributes
      Open: With which code and text is it refused?

      Given a user pool with
        | UsernameAttributes | email, phone_number |
      And Alice is a confirmed user with
        | Username       | "alice@" |
        | email          | "alice@" |
        | email_verified | true     |
      When the administrator changes Alice's attributes with
        | email        | empty |
        | phone_number | "+1"  |
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |
      And Alice's profile holds
        | email        | "alice@" |
        | phone_number | absent   |
      And signing in as "alice@" with Alice's password reaches Alice

    @attr.value-max @documented
    Scenario Outline: A value of more than 2048 characters is refused
      Source: api-AttributeType (length of Value); reasoned (the form of the text is that of every constraint)

      Given Alice is a confirmed user with
        | profile | short |
      And Alice is signed in
      When <deed> with
        | profile | a text of 2049 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to 2048"
      And Alice's profile holds
        | profile | short |

      Examples:
        | case          | deed                                         |
        | user          | Alice changes her attributes                 |
        | administrator | the administrator changes Alice's attributes |

    @attr.value-max.within @documented
    Scenario: A value of 2048 characters is stored
      Source: api-AttributeType (length of Value)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice changes her attributes with
        | profile | a text of 2048 characters |
      Then the request is accepted
      And Alice's profile holds
        | profile | a text of 2048 characters |

  Rule: An empty value takes the attribute away

    @attr.blank-deletes @documented
    Scenario Outline: An attribute that is set to nothing is gone
      Source: api-UpdateUserAttributes; api-AdminUpdateUserAttributes

      Given Alice is a confirmed user with
        | name     | Alice |
        | nickname | Al    |
      And Alice is signed in
      When <deed> with
        | nickname | empty |
      Then the request is accepted
      And Alice's profile holds
        | nickname | absent |
        | name     | Alice  |

      Examples:
        | case          | deed                                         |
        | user          | Alice changes her attributes                 |
        | administrator | the administrator changes Alice's attributes |

    @attr.blank-deletes.required @inferred
    Scenario Outline: A required attribute cannot be set to nothing
      Source: reasoned (from the developer guide, user-pool-settings-attributes (a required attribute has a value))

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      And Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When <deed> with
        | name | empty |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | name | Alice |

      Examples:
        | case          | deed                                         |
        | user          | Alice changes her attributes                 |
        | administrator | the administrator changes Alice's attributes |

    @attr.blank-deletes.email @inferred
    Scenario: An email that is set to nothing takes its verification along
      Source: reasoned (from the API reference, UpdateUserAttributes)

      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | email | empty |
      Then the answer announces no code
      And Alice's profile holds
        | email          | absent |
        | email_verified | absent |
      And the alias "alice@" belongs to nobody

  Rule: An attribute that cannot be changed is set with the account

    @attr.immutable @reported
    Scenario Outline: An attribute that cannot be changed is changed by nobody, not even where it was never set
      Source: gh-amplify-swift-3981 (2025, the text for email); attribute-run

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": false}] |
      And Alice is a confirmed user with
        | custom:role | <before> |
      And Alice is signed in
      When <deed> with
        | custom:role | owner |
      Then the request is refused with InvalidParameterException
      And the message begins with "user.custom:role: Attribute cannot be updated."
      And Alice's profile holds
        | custom:role | <before> |

      Examples:
        | case                | deed                                         | before |
        | user-set            | Alice changes her attributes                 | guest  |
        | user-unset          | Alice changes her attributes                 | absent |
        | administrator-set   | the administrator changes Alice's attributes | guest  |
        | administrator-unset | the administrator changes Alice's attributes | absent |

    @attr.immutable.email @reported
    Scenario: An email that cannot be changed stays
      Source: gh-amplify-swift-3981

      Given a user pool with
        | Schema | [{"Name": "email", "Required": true, "Mutable": false}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the request is refused with InvalidParameterException
      And the message begins with "user.email: Attribute cannot be updated."
      And Alice's profile holds
        | email          | "alice@" |
        | email_verified | true     |

    @attr.immutable.mutable @documented
    Scenario: An attribute that can be changed is changed
      Source: api-SchemaAttributeType (Mutable)

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
      And Alice is a confirmed user with
        | custom:role | guest |
      And Alice is signed in
      When Alice changes her attributes with
        | custom:role | owner |
      Then the request is accepted
      And Alice's profile holds
        | custom:role | owner |

  Rule: A new email is unproved

    @attr.update.email.immediate @reported
    Scenario: A code goes to the new address, which replaces the old one at once
      Source: gh-amplify-js-1676; gh-amplify-js-6755; guide-user-pool-settings-email-phone-verification

      Given a user pool with
        | AutoVerifiedAttributes                                                | email  |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the answer announces a code by EMAIL to "new@"
      And one mail is sent to "new@"
      And no mail is sent to "old@"
      And Alice is CONFIRMED and her email is not verified
      And Alice's profile holds
        | email | "new@" |

    @attr.update.email.immediate.alias @reported
    Scenario: Until the new address is proved neither it nor the old one finds the user
      Source: gh-amazon-cognito-identity-js-369; gh-amazon-cognito-identity-js-515;
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

    @attr.update.email.no-autoverify @documented
    Scenario: Without automatic verification no code is sent
      Source: guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes | absent |
      And Alice is a confirmed user with the verified email "old@"
      And Alice is signed in
      When Alice changes her attributes with the email "new@"
      Then the answer announces no code
      And no mail is sent to "new@"
      And Alice is CONFIRMED and her email is not verified
      And Alice's profile holds
        | email | "new@" |

    @attr.admin.email-only @reported @open
    Scenario Outline: An address that an administrator enters is unproved
      Source: gh-amazon-cognito-identity-js-322; repost-cognito-email-verified-attribute
      Open: Is a code mailed to the new address where the pool verifies addresses automatically?

      Given a user pool with
        | AutoVerifiedAttributes                                                | <verified> |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent     |
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
    Scenario: An address is called verified, and becomes an alias
      Source: api-AdminUpdateUserAttributes

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
    Scenario: An address is called unverified, and is an alias no longer
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
    Scenario: An address that is not there cannot be called verified
      Source: reasoned; api-AdminCreateUser (says it of new users)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | email_verified | true |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | email_verified | absent |
