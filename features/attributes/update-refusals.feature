Feature: A change of attributes is made as a whole or refused as a whole

  UpdateUserAttributes by the user, AdminUpdateUserAttributes by an administrator; a refusal changes no attribute of
  the request.

  @attr.update.ordinary.atomic @recorded
  Scenario: UpdateUserAttributes is refused as a whole where one attribute is unknown
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

  @attr.update.ordinary.atomic.text @reported
  Scenario: UpdateUserAttributes refuses an unknown attribute with "user." before its name and a line end behind
    Source: account-takeover-writeup (2023, the answer as JSON); gh-amplify-flutter-1531 (2022, of five attributes)

    Given Alice is a confirmed user
    And Alice is signed in
    When UpdateUserAttributes is sent unsigned with the body
      """
      {"AccessToken": "{Alice's access token}", "UserAttributes": [{"Name": "update_email", "Value": "x"}]}
      """
    Then the HTTP status is 400
    And the body of the answer is
      """
      {"__type": "InvalidParameterException", "message": "user.update_email: Attribute does not exist in the schema.\n"}
      """

  @attr.update.ordinary.atomic.several @reported
  Scenario: UpdateUserAttributes is refused naming each of two unknown attributes
    Source: gh-amplify-flutter-1531 (2022, of five attributes)

    Given Alice is a confirmed user
    And Alice is signed in
    When Alice changes her attributes with
      | custom:address  | 1 Main Street |
      | custom:latitude | 51            |
    Then the request is refused with InvalidParameterException
    And the message contains "user.custom:address: Attribute does not exist in the schema."
    And the message contains "user.custom:latitude: Attribute does not exist in the schema."

  @attr.update.email.immediate.bad-address @recorded
  Scenario: A change of the email to a text of another form is refused
    Source: amplify-integration-tests (user_attributes_test, without the text)

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice is signed in
    When Alice changes her attributes with
      | email | invalidEmailFormat.com |
    Then the request is refused with InvalidParameterException
    And Alice's email is verified
    And Alice's profile holds
      | email | "alice@" |

  @attr.unknown.admin @inferred @open
  Scenario: AdminUpdateUserAttributes with an attribute that the schema lacks is refused
    Source: reasoned (as UpdateUserAttributes answers); public-programs (text); emulators (another text)
    Open: Is the text "Type for attribute {custom:nope} could not be determined", or that the attribute does not exist
      in the schema?

    Given Alice is a confirmed user
    When the administrator changes Alice's attributes with
      | custom:nope | x |
    Then the request is refused with InvalidParameterException
    And the message contains "custom:nope"
    And Alice's profile holds
      | custom:nope | absent |

  @attr.sub
  Scenario Outline: A change of the sub is refused: <case>
    Source: alphanah-tests (code and text of UpdateUserAttributes; of the administrator's operation it is reasoned)

    Given Alice is a confirmed user
    And Alice is signed in
    When <deed> with
      | sub | 11111111-2222-4333-8444-555555555555 |
    Then the request is refused with InvalidParameterException
    And the message is "Cannot modify the non-mutable attribute sub"
    And Alice's profile holds
      | sub | Alice's sub |

    @reported
    Examples:
      | case | deed                         |
      | user | Alice changes her attributes |

    @inferred
    Examples:
      | case          | deed                                         |
      | administrator | the administrator changes Alice's attributes |

  @alias.preferred-username.set-after.unconfirmed @inferred
  Scenario: A preferred_username for an unconfirmed user is refused where that is an alias
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

  @uattr.type-switch @documented @code-inferred @open
  Scenario: A change from email to phone number is refused where the email is the user name
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

  @attr.value-max @documented @text-inferred
  Scenario Outline: An attribute value of more than 2048 characters is refused: <case>
    Source: api-AttributeType (length of Value); gh-aws-cdk-14699 (class and form of a violated length,
      of CreateUserPool)

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
  Scenario: An attribute value of 2048 characters is stored
    Source: api-AttributeType (length of Value)

    Given Alice is a confirmed user
    And Alice is signed in
    When Alice changes her attributes with
      | profile | a text of 2048 characters |
    Then the request is accepted
    And Alice's profile holds
      | profile | a text of 2048 characters |
