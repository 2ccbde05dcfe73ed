Feature: The value of an attribute keeps to its type and its constraints

  StringAttributeConstraints and NumberAttributeConstraints of the schema; what is answered for a number or another
  type is not known beyond the beginning of the text.

  @schema.value-length @reported @code-inferred
  Scenario Outline: A sign-up with a text that is shorter or longer than its attribute allows is refused: <case>
    Source: gh-amplify-flutter-2034 (2022: a birthdate that is shorter, with the class; the operation is not told);
      gh-amplify-ui-4356 (2023: a birthdate that is longer, of SignUp, without the class)

    Given a user pool with
      | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true, "StringAttributeConstraints": {"MinLength": "3", "MaxLength": "5"}}] |
    When Alice signs up with
      | custom:role | <value> |
    Then the request is refused with InvalidParameterException
    And the message begins with "Attributes did not conform to the schema: custom:role: String must be no <bound> characters"
    And there is no user Alice's username

    Examples:
      | case  | value  | bound          |
      | short | ab     | shorter than 3 |
      | long  | abcdef | longer than 5  |

  @schema.value-length.within @documented
  Scenario Outline: A sign-up with a text of the least and of the greatest length is accepted: <case>
    Source: api-StringAttributeConstraintsType

    Given a user pool with
      | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true, "StringAttributeConstraints": {"MinLength": "3", "MaxLength": "5"}}] |
    When Alice signs up with
      | custom:role | <value> |
    Then the request is accepted
    And Alice's profile holds
      | custom:role | <value> |

    Examples:
      | case     | value |
      | shortest | abc   |
      | longest  | abcde |

  @schema.value-length.update @reported
  Scenario: A new value that is shorter than its MinLength is refused, and the old one stays
    Source: alphanah-tests (2023: class and text, of an attribute of 36 characters)

    Given a user pool with
      | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true, "StringAttributeConstraints": {"MinLength": "3", "MaxLength": "5"}}] |
    And Alice is a confirmed user with
      | custom:role | guest |
    And Alice is signed in
    When Alice changes her attributes with
      | custom:role | ab |
    Then the request is refused with InvalidParameterException
    And the message begins with "user.custom:role: String must be no shorter than 3 characters"
    And Alice's profile holds
      | custom:role | guest |

  @schema.value-length.number @inferred
  Scenario Outline: A sign-up with a number below MinValue or above MaxValue is refused: <case>
    Source: reasoned (from the API reference, NumberAttributeConstraintsType; of the text only the beginning is known)

    Given a user pool with
      | Schema | [{"Name": "age", "AttributeDataType": "Number", "Mutable": true, "NumberAttributeConstraints": {"MinValue": "18", "MaxValue": "99"}}] |
    When Alice signs up with
      | custom:age | <value> |
    Then the request is refused with InvalidParameterException
    And the message begins with "Attributes did not conform to the schema: custom:age: "
    And there is no user Alice's username

    Examples:
      | case  | value |
      | small | 17    |
      | great | 100   |

  @schema.value-length.number-within @documented
  Scenario Outline: A sign-up with a number of MinValue and of MaxValue is accepted: <case>
    Source: api-NumberAttributeConstraintsType

    Given a user pool with
      | Schema | [{"Name": "age", "AttributeDataType": "Number", "Mutable": true, "NumberAttributeConstraints": {"MinValue": "18", "MaxValue": "99"}}] |
    When Alice signs up with
      | custom:age | <value> |
    Then the request is accepted
    And Alice's profile holds
      | custom:age | <value> |

    Examples:
      | case     | value |
      | smallest | 18    |
      | greatest | 99    |

  @schema.value-type @inferred
  Scenario Outline: A sign-up with a value of another type than its attribute is refused: <case>
    Source: api-SchemaAttributeType (values are held to their type); reasoned (the code and the beginning of the text
      are those of other values that do not fit)

    Given a user pool with
      | Schema | [{"Name": "age", "AttributeDataType": "Number", "Mutable": true}, {"Name": "agreed", "AttributeDataType": "Boolean", "Mutable": true}] |
    When Alice signs up with
      | <attribute> | <value> |
    Then the request is refused with InvalidParameterException
    And the message begins with "Attributes did not conform to the schema: <attribute>: "
    And there is no user Alice's username

    Examples:
      | case    | attribute     | value |
      | number  | custom:age    | abc   |
      | boolean | custom:agreed | maybe |

  @schema.strings-in-token @documented
  Scenario: Number and Boolean attributes are texts in the ID token
    Source: api-SchemaAttributeType

    Given a user pool with
      | Schema | [{"Name": "age", "AttributeDataType": "Number", "Mutable": true}, {"Name": "agreed", "AttributeDataType": "Boolean", "Mutable": true}] |
    And Alice is a confirmed user with
      | custom:age    | 42   |
      | custom:agreed | true |
    When Alice signs in
    Then Alice is given tokens
    And Alice's id token holds
      | custom:age    | a text |
      | custom:age    | 42     |
      | custom:agreed | a text |
      | custom:agreed | true   |

  @schema.birthdate @reported
  Scenario Outline: A birthdate of other than ten characters is refused: <value>
    Source: gh-amplify-flutter-2034 (2022: shorter, with the class; the operation is not told); gh-amplify-ui-4356
      (2023: longer, of SignUp, without the class); stored-pastes (class, of another attribute that is longer);
      alphanah-tests (class, of another attribute that is shorter)

    Given Alice is a confirmed user with
      | birthdate | 1852-05-04 |
    And Alice is signed in
    When Alice changes her attributes with
      | birthdate | <value> |
    Then the request is refused with InvalidParameterException
    And Alice's profile holds
      | birthdate | 1852-05-04 |

    Examples:
      | case  | value       |
      | short | 1865-11-2   |
      | long  | 1865-11-026 |

  @schema.birthdate.ten @documented
  Scenario: A birthdate of ten characters is stored
    Source: guide-user-pool-settings-attributes; cloud-custodian-recordings (DescribeUserPool: ten characters are the
      least and the most)

    Given Alice is a confirmed user with
      | birthdate | 1852-05-04 |
    And Alice is signed in
    When Alice changes her attributes with
      | birthdate | 1865-11-26 |
    Then the request is accepted
    And Alice's profile holds
      | birthdate | 1865-11-26 |

  @schema.updated-at @inferred
  Scenario Outline: An updated_at that is no number or below zero is refused: <value>
    Source: cloud-custodian-recordings (DescribeUserPool, the attribute's type and smallest value); reasoned (the
      refusal)

    Given Alice is a confirmed user with
      | updated_at | 1700000000 |
    And Alice is signed in
    When Alice changes her attributes with
      | updated_at | <value> |
    Then the request is refused with InvalidParameterException
    And Alice's profile holds
      | updated_at | 1700000000 |

    Examples:
      | case     | value     |
      | text     | yesterday |
      | negative | -1        |

  @schema.updated-at.number @documented
  Scenario Outline: An updated_at that is a number is stored: <case>
    Source: guide-user-pool-settings-attributes

    Given Alice is a confirmed user
    And Alice is signed in
    When Alice changes her attributes with
      | updated_at | <value> |
    Then the request is accepted
    And Alice's profile holds
      | updated_at | <value> |

    Examples:
      | case  | value      |
      | zero  | 0          |
      | today | 1700000000 |
