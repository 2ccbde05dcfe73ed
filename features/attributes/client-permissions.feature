Feature: WriteAttributes and ReadAttributes of an app client bind its users

  A list that is left out holds the standard attributes and custom ones; administrators are bound by neither.

  Background:
    Given a user pool with
      | Schema             | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}, {"Name": "level", "AttributeDataType": "String", "Mutable": false}] |
      | UsernameAttributes | absent                                                                                                                                 |

  Rule: A user writes the attributes of WriteAttributes

    @attr.unwritable @reported
    Scenario: A change of an attribute that the client may not write is refused, and nothing is changed
      Source: attribute-run (the class, of an immutable attribute); gh-amazon-cognito-identity-js-397 (the text; the
        operation is not told); gh-aws-aspnet-cognito-identity-provider-97 (the text, of SignUp);
        guide-user-pool-settings-attributes

      Given an app client with
        | WriteAttributes | name |
      And Alice is a confirmed user with
        | name        | Alice |
        | custom:role | guest |
      And Alice is signed in
      When Alice changes her attributes with
        | name        | Alice Liddell |
        | custom:role | owner         |
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And Alice's profile holds
        | name        | Alice |
        | custom:role | guest |

    @attr.unwritable.listed @documented
    Scenario: An attribute of WriteAttributes is changed by its user
      Source: api-UserPoolClientType (WriteAttributes); guide-user-pool-settings-attributes

      Given an app client with
        | WriteAttributes | name, custom:role |
      And Alice is a confirmed user with
        | name        | Alice |
        | custom:role | guest |
      And Alice is signed in
      When Alice changes her attributes with
        | custom:role | owner |
      Then the answer announces no code
      And Alice's profile holds
        | name        | Alice |
        | custom:role | owner |

    @attr.unwritable.before-immutable @reported
    Scenario: An immutable attribute that the client may not write is refused as one that it may not write
      Source: attribute-run (the class); gh-aws-sdk-js-3603 (the text, of email_verified in SignUp)

      Given an app client with
        | WriteAttributes | name |
      And Alice is a confirmed user with
        | custom:level | one |
      And Alice is signed in
      When Alice changes her attributes with
        | custom:level | two |
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And Alice's profile holds
        | custom:level | one |

    @attr.write-default-all @documented
    Scenario: A client without WriteAttributes lets its users change a standard and a custom attribute
      Source: api-UserPoolClientType (WriteAttributes: the standard ones); attribute-run (a custom attribute, one that
        was added later)

      Given an app client with
        | WriteAttributes | absent |
      And Alice is a confirmed user with
        | custom:role | guest |
      And Alice is signed in
      When Alice changes her attributes with
        | custom:role | owner         |
        | name        | Alice Liddell |
      Then the answer announces no code
      And Alice's profile holds
        | custom:role | owner         |
        | name        | Alice Liddell |

    @attr.delete.unwritable @inferred
    Scenario: Deleting an attribute that the client may not write is refused
      Source: reasoned (deleting is writing)

      Given an app client with
        | WriteAttributes | name |
      And Alice is a confirmed user with
        | name        | Alice |
        | custom:role | guest |
      And Alice is signed in
      When Alice deletes her attributes with
        | UserAttributeNames | custom:role |
      Then the request is refused with NotAuthorizedException
      And Alice's profile holds
        | custom:role | guest |

    @attr.delete.unwritable.listed @documented
    Scenario: An attribute of WriteAttributes is deleted by its user
      Source: api-DeleteUserAttributes (deletion); guide-user-pool-settings-attributes (WriteAttributes)

      Given an app client with
        | WriteAttributes | name, custom:role |
      And Alice is a confirmed user with
        | custom:role | guest |
      And Alice is signed in
      When Alice deletes her attributes with
        | UserAttributeNames | custom:role |
      Then the answer is empty
      And Alice's profile holds
        | custom:role | absent |

  Rule: Only an administrator writes the flags of verification, and every attribute

    @attr.user.verified-flag @inferred @open
    Scenario Outline: UpdateUserAttributes with <flag> verifies nothing
      Source: reasoned (from SignUp, which refuses the flag: gh-aws-sdk-js-3603)
      Open: Is the request refused, and with which code, or accepted without any effect?

      Given Alice is a confirmed user with
        | email        | "alice@" |
        | phone_number | "+1"     |
      And Alice is signed in
      When Alice changes her attributes with
        | <flag> | true |
      Then Alice's email is not verified
      And Alice's phone number is not verified

      Examples:
        | case  | flag                  |
        | email | email_verified        |
        | phone | phone_number_verified |

    @attr.admin-ignores-client @documented
    Scenario: AdminUpdateUserAttributes changes an attribute that is not in WriteAttributes
      Source: guide-user-pool-settings-attributes (an administrator's tool changes what the app may not);
        api-UserPoolClientType (WriteAttributes is about the user's access token)

      Given an app client with
        | WriteAttributes | name |
      And Alice is a confirmed user with
        | custom:role | guest |
      When the administrator changes Alice's attributes with
        | custom:role | owner |
      Then the answer is empty
      And Alice's profile holds
        | custom:role | owner |

    @attr.admin-ignores-client.delete @documented
    Scenario: AdminDeleteUserAttributes deletes an attribute that is not in WriteAttributes
      Source: api-UserPoolClientType (WriteAttributes is about the user's access token); api-AdminDeleteUserAttributes

      Given an app client with
        | WriteAttributes | name |
      And Alice is a confirmed user with
        | custom:role | guest |
      When the administrator deletes Alice's attributes with
        | UserAttributeNames | custom:role |
      Then the answer is empty
      And Alice's profile holds
        | custom:role | absent |

  Rule: A user reads the attributes of ReadAttributes

    @attr.getuser-readable-only @documented
    Scenario: GetUser shows an attribute of ReadAttributes, and not others
      Source: api-UserPoolClientType (ReadAttributes); guide-user-pool-settings-attributes

      Given an app client with
        | ReadAttributes | name |
      And Alice is a confirmed user with
        | name        | Alice |
        | nickname    | Al    |
        | custom:role | guest |
      And Alice is signed in
      When Alice reads her profile
      Then the answer holds
        | UserAttributes.name        | Alice  |
        | UserAttributes.nickname    | absent |
        | UserAttributes.custom:role | absent |

    @attr.getuser-readable-only.administrator @documented
    Scenario: AdminGetUser shows attributes that are not in ReadAttributes
      Source: api-UserPoolClientType (ReadAttributes is about the user's access token); api-AdminGetUser

      Given an app client with
        | ReadAttributes | name |
      And Alice is a confirmed user with
        | name        | Alice |
        | nickname    | Al    |
        | custom:role | guest |
      When the administrator reads Alice's profile
      Then the answer holds
        | UserAttributes.name        | Alice |
        | UserAttributes.nickname    | Al    |
        | UserAttributes.custom:role | guest |

    @attr.getuser-readable-only.default @documented
    Scenario: GetUser shows the standard attributes where the client has no ReadAttributes
      Source: api-UserPoolClientType (ReadAttributes)

      Given an app client with
        | ReadAttributes | absent |
      And Alice is a confirmed user with
        | name     | Alice |
        | nickname | Al    |
      And Alice is signed in
      When Alice reads her profile
      Then the answer holds
        | UserAttributes.name     | Alice       |
        | UserAttributes.nickname | Al          |
        | UserAttributes.sub      | Alice's sub |
