Feature: Attributes are deleted by their user and by an administrator

  DeleteUserAttributes by the user, AdminDeleteUserAttributes by an administrator.

  Rule: A deleted attribute is gone

    @attr.delete.self @documented
    Scenario Outline: A deleted attribute is gone and the others stay where <deed>
      Source: api-DeleteUserAttributes; api-AdminDeleteUserAttributes

      Given Alice is a confirmed user with
        | name     | Alice |
        | nickname | Al    |
        | locale   | en_GB |
      And Alice is signed in
      When <deed> with
        | UserAttributeNames | nickname, locale |
      Then the answer is empty
      And Alice's profile holds
        | nickname | absent |
        | locale   | absent |
        | name     | Alice  |

      Examples:
        | case          | deed                                         |
        | user          | Alice deletes her attributes                 |
        | administrator | the administrator deletes Alice's attributes |

    @attr.delete.self.token @documented
    Scenario: The ID token after a deletion lacks the attribute
      Source: api-DeleteUserAttributes; api-AdminDeleteUserAttributes (the next ID token, of this operation)

      Given Alice is a confirmed user with
        | name     | Alice |
        | nickname | Al    |
      And Alice is signed in
      And Alice has deleted her attributes with
        | UserAttributeNames | nickname |
      When Alice signs in
      Then Alice is given tokens
      And Alice's id token holds
        | nickname | absent |
        | name     | Alice  |

    @attr.delete.self.unset
    Scenario Outline: Deleting an attribute that is not set is accepted where <deed>
      Source: gh-amplify-js-12128 (2023, by the user; by an administrator it is reasoned)

      Given Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When <deed> with
        | UserAttributeNames | nickname |
      Then the request is accepted
      And Alice's profile holds
        | nickname | absent |
        | name     | Alice  |

      @reported
      Examples:
        | case | deed                         |
        | user | Alice deletes her attributes |

      @inferred
      Examples:
        | case          | deed                                         |
        | administrator | the administrator deletes Alice's attributes |

    @attr.delete.alias @inferred
    Scenario: A deleted email takes its verification and its alias along
      Source: reasoned (from the developer guide, user-pool-settings-attributes)

      Given a user pool with
        | AliasAttributes        | email  |
        | AutoVerifiedAttributes | email  |
        | Schema                 | absent |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice deletes her attributes with
        | UserAttributeNames | email |
      Then the answer is empty
      And Alice's profile holds
        | email          | absent |
        | email_verified | absent |
      And the alias "alice@" belongs to nobody
      And signing in as "alice@" with Alice's password is refused with UserNotFoundException
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: An attribute that cannot be deleted stays

    @attr.delete.unknown @inferred
    Scenario Outline: Deleting an attribute that the schema lacks is refused, and nothing is deleted: <case>
      Source: emulators (text)

      Given Alice is a confirmed user with
        | nickname | Al |
      And Alice is signed in
      When <deed> with
        | UserAttributeNames | nickname, custom:nope |
      Then the request is refused with InvalidParameterException
      And the message begins with "Invalid user attributes: user.custom:nope: Attribute does not exist in the schema."
      And Alice's profile holds
        | nickname | Al |

      Examples:
        | case          | deed                                         |
        | user          | Alice deletes her attributes                 |
        | administrator | the administrator deletes Alice's attributes |

    @attr.delete.self.required @inferred
    Scenario Outline: Deleting a required attribute is refused: <case>
      Source: reasoned (from the developer guide, user-pool-settings-attributes (a required attribute has a value))

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      And Alice is a confirmed user with
        | name | Alice |
      And Alice is signed in
      When <deed> with
        | UserAttributeNames | name |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | name | Alice |

      Examples:
        | case          | deed                                         |
        | user          | Alice deletes her attributes                 |
        | administrator | the administrator deletes Alice's attributes |

    @attr.immutable.delete @inferred
    Scenario Outline: Deleting an immutable attribute is refused: <case>
      Source: reasoned (from attributes that cannot be changed; the text is theirs)

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": false}] |
      And Alice is a confirmed user with
        | custom:role | guest |
      And Alice is signed in
      When <deed> with
        | UserAttributeNames | custom:role |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | custom:role | guest |

      Examples:
        | case          | deed                                         |
        | user          | Alice deletes her attributes                 |
        | administrator | the administrator deletes Alice's attributes |

    @attr.delete.alias.username-attribute @inferred
    Scenario Outline: Deleting the email that is the user name is refused: <case>
      Source: reasoned (nobody would find the user any more)

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user with
        | Username       | "alice@" |
        | email          | "alice@" |
        | email_verified | true     |
      And Alice is signed in
      When <deed> with
        | UserAttributeNames | email |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | email          | "alice@" |
        | email_verified | true     |

      Examples:
        | case          | deed                                         |
        | user          | Alice deletes her attributes                 |
        | administrator | the administrator deletes Alice's attributes |

    @existence.admin.delete-attributes @inferred
    Scenario: AdminDeleteUserAttributes of a user who does not exist is refused
      Source: reasoned (from AdminGetUser and AdminUpdateUserAttributes, whose answers are quoted (github
        cognito-local#380, cognito-local#315))

      When the administrator deletes Mallory's attributes with
        | UserAttributeNames | nickname |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
