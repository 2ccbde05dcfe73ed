Feature: Attributes are changed by their user and by an administrator

  Attributes that need no proof, those that are set to an empty text, and immutable ones. A new email or phone
  number stands in update-email.feature, what is refused as a whole in update-refusals.feature.

  Rule: An ordinary attribute is changed at once

    @attr.update.ordinary @documented
    Scenario Outline: A new value of an ordinary attribute is stored without a code: <case>
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
    Scenario: A change of an attribute moves UserLastModifiedDate
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
    Scenario: Several attributes are changed by one request
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
    Scenario: UpdateUserAttributes is refused after an administrator has reset the password
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

  Rule: An empty value deletes the attribute

    @attr.blank-deletes
    Scenario Outline: An attribute that is set to an empty text is gone: <case>
      Source: alphanah-tests (2023, by the user); api-UpdateUserAttributes; api-AdminUpdateUserAttributes

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

      @reported
      Examples:
        | case | deed                         |
        | user | Alice changes her attributes |

      @documented
      Examples:
        | case          | deed                                         |
        | administrator | the administrator changes Alice's attributes |

    @attr.blank-deletes.required
    Scenario Outline: A required attribute that is set to an empty text is refused: <case>
      Source: gh-aws-sdk-ios-4251 (2022, of an email; that an administrator is answered alike is reasoned)

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      And Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When <deed> with
        | name | empty |
      Then the request is refused with InvalidParameterException
      And the message begins with "user.name: Required attribute cannot be deleted."
      And Alice's profile holds
        | name | Alice |

      @reported
      Examples:
        | case | deed                         |
        | user | Alice changes her attributes |

      @inferred
      Examples:
        | case          | deed                                         |
        | administrator | the administrator changes Alice's attributes |

    @attr.blank-deletes.email @inferred
    Scenario: An email that is set to an empty text takes its verification along
      Source: reasoned (from the API reference, UpdateUserAttributes)

      Given a user pool with
        | AliasAttributes        | email  |
        | AutoVerifiedAttributes | email  |
        | Schema                 | absent |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice changes her attributes with
        | email | empty |
      Then the answer announces no code
      And Alice's profile holds
        | email          | absent |
        | email_verified | absent |
      And the alias "alice@" belongs to nobody

  Rule: An immutable attribute is set with the user

    @attr.immutable @reported
    Scenario Outline: A change of an immutable attribute is refused, also where it was never set: <case>
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
    Scenario: A change of an immutable email is refused
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
    Scenario: A mutable attribute is changed by its user
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
