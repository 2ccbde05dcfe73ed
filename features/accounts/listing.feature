Feature: ListUsers finds the users of a pool by one attribute, page by page

  Rule: Without a filter all users of the pool are listed

    @list.all @documented
    Scenario Outline: Every user is listed, whatever the status
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

    @list.all.unknown-pool @attested
    Scenario: The users of an unknown pool are not listed
      Source: emulators (text); public-programs (text)

      When the administrator calls ListUsers with
        | UserPoolId | {the pool's region}_Nowhere12 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Nowhere12 does not exist."

    @list.all.shape @documented
    Scenario: A listed user is shown with attributes, dates, status, and whether he is enabled
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

  Rule: A filter compares one attribute with one value

    @list.filter.exact @documented
    Scenario Outline: An equals sign takes the whole value, with a caret its beginning
      Source: api-ListUsers; guide-how-to-manage-user-accounts

      Given Alice is a confirmed user with
        | family_name | {"reddy"} |
      And Bob is a confirmed user with
        | family_name | {"reddy"}-bach |
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists <people>

      Examples:
        | case             | filter                           | people        |
        | whole            | family_name = "{"reddy"}"        | Alice         |
        | no-space         | family_name="{"reddy"}-bach"     | Bob           |
        | prefix           | family_name ^= "{"reddy"}"       | Alice and Bob |
        | longer-prefix    | family_name ^= "{"reddy"}-b"     | Bob           |
        | quoted-name      | "family_name"^="{"reddy"}-b"     | Bob           |
        | whole-of-nobody  | family_name = "{"reddy"}-b"      | nobody        |
        | prefix-of-nobody | family_name ^= "{"reddy"}-bache" | nobody        |
        | other-attribute  | given_name = "{"reddy"}"         | nobody        |

    @list.filter.attributes @documented
    Scenario Outline: Ten attributes can be searched for
      Source: api-ListUsers

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | email              | "alice@"             |
        | phone_number       | "+1"                 |
        | name               | {"alice"} Liddell    |
        | given_name         | {"alice"}            |
        | family_name        | Liddell of {"alice"} |
        | preferred_username | "al"                 |
      And Bob is a confirmed user with
        | email | "bob@" |
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists Alice

      Examples:
        | case               | filter                               |
        | username           | username = "{Alice's username}"      |
        | email              | email = "{"alice@"}"                 |
        | phone_number       | phone_number = "{"+1"}"              |
        | name               | name = "{"alice"} Liddell"           |
        | given_name         | given_name = "{"alice"}"             |
        | family_name        | family_name = "Liddell of {"alice"}" |
        | preferred_username | preferred_username = "{"al"}"        |
        | sub                | sub = "{Alice's sub}"                |

    @list.filter.status @documented
    Scenario Outline: A user is found by what he may and by the state of his account
      Source: api-ListUsers (status for being enabled, cognito:user_status for the state)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a user who must change his password
      And the administrator has disabled Bob
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists <people>

      Examples:
        | case               | filter                                        | people |
        | enabled            | status = "Enabled"                            | Alice  |
        | disabled           | status = "Disabled"                           | Bob    |
        | disabled-in-small  | status = "disabled"                           | nobody |
        | confirmed          | cognito:user_status = "CONFIRMED"             | Alice  |
        | confirmed-in-small | cognito:user_status = "confirmed"             | Alice  |
        | to-change-password | cognito:user_status = "FORCE_CHANGE_PASSWORD" | Bob    |
        | unconfirmed        | cognito:user_status = "UNCONFIRMED"           | nobody |

    @list.filter.case @documented
    Scenario Outline: Case does not matter in other attributes
      Source: guide-how-to-manage-user-accounts

      Given Alice is a confirmed user with
        | family_name | {"reddy"} |
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists Alice

      Examples:
        | case   | filter                                 |
        | whole  | family_name = "{"reddy" in capitals}"  |
        | prefix | family_name ^= "{"reddy" in capitals}" |

    @list.filter.case.username @documented @open
    Scenario Outline: Case matters in user names
      Source: guide-how-to-manage-user-accounts (its table of attributes)
      Open: Does a search for a user name regard case, as the guide's table marks it, or not, as the sentence beside it says of all searches?

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists <people>

      Examples:
        | case     | filter                             | people |
        | as-it-is | username = "{"alice"}"             | Alice  |
        | capitals | username = "{"alice" in capitals}" | nobody |

    @list.filter.username-attr @documented
    Scenario Outline: Where addresses are user names, the user name that is searched is the UUID
      Source: guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user with
        | Username | "alice@" |
        | email    | "alice@" |
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the answer lists <people>

      Examples:
        | case    | filter                     | people |
        | uuid    | username = "{Alice's sub}" | Alice  |
        | address | username = "{"alice@"}"    | nobody |
        | email   | email = "{"alice@"}"       | Alice  |

    @list.filter.same-email @inferred
    Scenario: All users with one address are listed
      Source: reasoned (from the developer guide, user-pool-settings-attributes (an address need not be unique))

      Given a user pool with
        | AliasAttributes        | email |
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "shared@"
      And Bob is a confirmed user with the email "shared@"
      And Carol is a confirmed user with the email "carol@"
      When the administrator calls ListUsers with
        | Filter | email = "{"shared@"}" |
      Then the answer lists Alice and Bob

  Rule: What is no filter is refused

    @list.filter.custom @attested
    Scenario Outline: Other attributes cannot be searched for
      Source: api-ListUsers (ten attributes, no custom ones); moto (text)

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      When the administrator calls ListUsers with
        | Filter | <attribute> = "x" |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid search attribute: <attribute>"

      Examples:
        | case     | attribute   |
        | custom   | custom:role |
        | unknown  | custom:nope |
        | standard | nickname    |

    @list.filter.syntax
    Scenario Outline: A filter that cannot be read is refused
      Source: gh-aws-sdk-php-1961 (raw answers); gh-aws-aspnet-cognito-identity-provider-235 (log of 2023); reasoned
        (that other filters are answered alike)

      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the request is refused with InvalidParameterException
      And the message is "Error while parsing filter."

      @recorded
      Examples:
        | case           | filter                      |
        | escaped-quotes | phone_number ^= \\"+4474\\" |

      @inferred
      Examples:
        | case        | filter                    |
        | no-quotes   | email = alice@example.com |
        | no-operator | email                     |

    @list.filter.syntax.form @inferred
    Scenario Outline: A filter of more than one comparison, of none, and with an unknown operator is refused
      Source: api-ListUsers (one attribute, two operators); reasoned (the text is that of other filters that cannot be
        read)

      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the request is refused with InvalidParameterException
      And the message is "Error while parsing filter."

      Examples:
        | case             | filter                                     |
        | two-comparisons  | email = "a@example.com" AND name = "Alice" |
        | empty-value      | email = ""                                 |
        | another-operator | email != "a@example.com"                   |

    @list.filter.syntax.length @documented
    Scenario: A filter of more than 256 characters is refused
      Source: api-ListUsers (Filter, maximum length of 256)

      When the administrator calls ListUsers with
        | Filter | a text of 257 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'filter' failed to satisfy constraint: Member must have length less than or equal to 256"

  Rule: Only the attributes that are asked for are shown

    @list.attributes-to-get @documented
    Scenario: A user is listed with the attributes that were asked for
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

    @list.attributes-to-get.missing @reported @open
    Scenario: An attribute that one of the listed users lacks is refused
      Source: api-ListUsers; public-programs (texts); gh-sample-collaborative-ai-dlc-52 (2026)
      Open: Which of the two texts stands for an attribute that a listed user lacks, and which for one that the pool lacks?

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

  Rule: A list comes in pages

    @list.limit @documented
    Scenario: A page has at most sixty users
      Source: api-ListUsers; reasoned (the form of the text is that of every constraint)

      When the administrator calls ListUsers with
        | Limit | 61 |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60"

    @list.limit.within @documented
    Scenario Outline: A limit of up to sixty is taken, and none stands for the default
      Source: api-ListUsers (0 to 60)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      When the administrator calls ListUsers with
        | Filter | username = "{Alice's username}" |
        | Limit  | <limit>                         |
      Then the answer lists Alice

      Examples:
        | case    | limit |
        | none    | 0     |
        | one     | 1     |
        | highest | 60    |

    @list.pagination @documented
    Scenario: The token of a page leads to the next one
      Source: api-ListUsers (PaginationToken)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      And Carol is a confirmed user
      And the administrator has called ListUsers with
        | Limit | 2 |
      When the administrator calls ListUsers with
        | Limit           | 2                                   |
        | PaginationToken | the PaginationToken answered before |
      Then the pages together list Alice, Bob and Carol
      And the answer holds nothing but Users

    @list.pagination.chain @documented
    Scenario: Each page has a token of its own, and nobody is on two pages
      Source: api-ListUsers (PaginationToken)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      And Carol is a confirmed user
      And the administrator has called ListUsers with
        | Limit | 1 |
      And the administrator has called ListUsers with
        | Limit           | 1                                   |
        | PaginationToken | the PaginationToken answered before |
      When the administrator calls ListUsers with
        | Limit           | 1                                   |
        | PaginationToken | the PaginationToken answered before |
      Then the pages together list Alice, Bob and Carol

    @list.pagination.first-page @documented
    Scenario: A page that is not the last has a token
      Source: api-ListUsers (PaginationToken)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      When the administrator calls ListUsers with
        | Limit | 1 |
      Then the answer holds nothing but Users, PaginationToken
      And the answer holds
        | Users.0 | present |
        | Users.1 | absent  |

    @list.pagination.expired @documented
    Scenario: A token is of no use after an hour
      Source: api-ListUsers (a token is valid for an hour); reasoned (the code is that of other tokens that are
        refused)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      And the administrator has called ListUsers with
        | Limit | 1 |
      And 61 minutes have passed
      When the administrator calls ListUsers with
        | Limit           | 1                                   |
        | PaginationToken | the PaginationToken answered before |
      Then the request is refused with InvalidParameterException

    @list.pagination.in-time @documented
    Scenario: A token still leads to the next page shortly before the hour is up
      Source: api-ListUsers (a token is valid for an hour)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      And the administrator has called ListUsers with
        | Limit | 1 |
      And 59 minutes have passed
      When the administrator calls ListUsers with
        | Limit           | 1                                   |
        | PaginationToken | the PaginationToken answered before |
      Then the pages together list Alice and Bob

    @list.pagination.bad-token @inferred @open
    Scenario: A token that the service never gave is refused
      Source: reasoned
      Open: What does the service say of a token that it cannot read?

      When the administrator calls ListUsers with
        | PaginationToken | CAMQ-no-such-page |
      Then the request is refused with InvalidParameterException

    @list.pagination.same-filter @documented
    Scenario: A token leads on through the users whom its filter finds
      Source: api-ListUsers (Filter and PaginationToken)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      And Carol is a confirmed user
      And the administrator has disabled Bob
      And the administrator has called ListUsers with
        | Limit  | 1                  |
        | Filter | status = "Enabled" |
      When the administrator calls ListUsers with
        | Limit           | 1                                   |
        | Filter          | status = "Enabled"                  |
        | PaginationToken | the PaginationToken answered before |
      Then the pages together list Alice and Carol

    @list.pagination.other-filter @reported
    Scenario: A token belongs to the filter that it was given for
      Source: gh-aws-sdk-js-3705 (2021; the text, the code is reasoned)

      Given a user pool of its own
      And Alice is a confirmed user
      And Bob is a confirmed user
      And the administrator has called ListUsers with
        | Limit | 1 |
      When the administrator calls ListUsers with
        | Limit           | 1                                   |
        | Filter          | status = "Enabled"                  |
        | PaginationToken | the PaginationToken answered before |
      Then the request is refused with InvalidParameterException
      And the message is "Paging Marker is Invalid for Request"
