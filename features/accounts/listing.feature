Feature: ListUsers lists the users of a user pool

  Filters stand in listing-filters.feature, pages in listing-pages.feature.

  Rule: Without a filter all users of the user pool are listed

    @list.all @documented
    Scenario Outline: ListUsers with Filter <filter> lists every user, whatever the status
      Source: api-ListUsers (no filter, and an empty one)

      Given a user pool of its own with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      And Bob is a user who must change his password
      And Carol has signed up
      And the administrator has disabled Carol
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists Alice, Bob and Carol
      And the answer holds nothing but Users

      Examples:
        | case   | filter |
        | absent | absent |
        | empty  | empty  |

    @list.all.unknown-pool @reported
    Scenario: ListUsers of an unknown user pool is refused
      Source: gh-floci-io-floci-2951 (code and text, of ListUsers too)

      When the administrator calls ListUsers with
        | UserPoolId | {the pool's region}_Nowhere12 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Nowhere12 does not exist."

    @list.all.shape @documented
    Scenario: ListUsers shows attributes, dates, status, and whether the user is enabled
      Source: api-ListUsers; api-UserType

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator calls ListUsers with
        | Filter | username = "{Alice's username}" |
      Then the answer lists Alice
      And the answer holds
        | Users.0.Attributes.sub            | Alice's sub |
        | Users.0.Attributes.email          | "alice@"    |
        | Users.0.Attributes.email_verified | true        |
        | Users.0.UserCreateDate            | a date      |
        | Users.0.UserLastModifiedDate      | a date      |
        | Users.0.Enabled                   | true        |
        | Users.0.UserStatus                | CONFIRMED   |
        | Users.0.UserAttributes            | absent      |
        | Users.0.UserMFASettingList        | absent      |

  Rule: Only the attributes that are asked for are shown

    @list.attributes-to-get @documented
    Scenario: ListUsers shows the attributes that are asked for
      Source: api-ListUsers (and its sample, which asks for sub and email)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | email    | "alice@" |
        | nickname | Al       |
      When the administrator calls ListUsers with
        | Filter          | username = "{Alice's username}" |
        | AttributesToGet | sub, email                      |
      Then the answer lists Alice
      And the answer holds
        | Users.0.Attributes.sub      | Alice's sub |
        | Users.0.Attributes.email    | "alice@"    |
        | Users.0.Attributes.nickname | absent      |
        | Users.0.Enabled             | true        |
        | Users.0.UserStatus          | CONFIRMED   |

    @list.attributes-to-get.empty @reported
    Scenario: ListUsers with an empty AttributesToGet shows users without attributes
      Source: gh-aws-sdk-js-2570 (2019, users without attributes); gh-aws-sdk-js-2203 (2018, the same)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | nickname | Al |
      When the administrator calls ListUsers with
        | Filter          | username = "{Alice's username}" |
        | AttributesToGet | empty                           |
      Then the answer lists Alice
      And the answer holds
        | Users.0.Attributes | one of: absent, empty |
        | Users.0.UserStatus | CONFIRMED             |

    @list.attributes-to-get.missing @reported @open
    Scenario: AttributesToGet with an attribute that a listed user lacks is refused
      Source: gh-aws-sdk-js-2570 (2019, code and first text); gh-sample-collaborative-ai-dlc-52 (2026, code and second
        text, perhaps of an attribute that the pool lacks); public-programs (texts)
      Open: Which of the two texts stands for an attribute that a listed user lacks, and which for one that the pool
        lacks?

      Given Alice is a confirmed user with
        | family_name | {"reddy"} |
        | nickname    | Al        |
      And Bob is a confirmed user with
        | family_name | {"reddy"} |
      When the administrator calls ListUsers with
        | Filter          | family_name = "{"reddy"}" |
        | AttributesToGet | family_name, nickname     |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | One or more requested attributes do not exist |
        | Input fails to satisfy the constraints.       |
