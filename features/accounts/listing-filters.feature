Feature: ListUsers filters by one attribute

  A filter is an attribute, = or ^=, and a value in quotes.

  Rule: A filter compares one attribute with one value

    @list.filter.exact @documented
    Scenario Outline: A filter with = compares the whole value, with ^= its beginning: <case> lists <people>
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
    Scenario Outline: ListUsers filters by <case>
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
    Scenario Outline: ListUsers filters by status and by cognito:user_status: <case>
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
    Scenario Outline: A filter on family_name ignores case: <case>
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

    @list.filter.case.username @documented
    Scenario: A filter on username finds the name as it is written
      Source: guide-how-to-manage-user-accounts (its table of attributes)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
      When the administrator calls ListUsers with
        | Filter | username = "{"alice"}" |
      Then the answer lists Alice

    @list.filter.case.username.capitals @documented @open
    Scenario: A filter on username with the name in capitals is accepted
      Source: guide-how-to-manage-user-accounts (its table of attributes, and the sentence beside it)
      Open: Does it find the user, as the sentence says of all searches, or not, as the table marks username?

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
      When the administrator calls ListUsers with
        | Filter | username = "{"alice" in capitals}" |
      Then the request is accepted

    @list.filter.username-attr @documented
    Scenario Outline: A filter on username compares the UUID where the email is the user name: <case> lists <people>
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
    Scenario: A filter on email lists all users with that email
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

    @list.filter.custom @inferred
    Scenario Outline: A filter on an attribute that is not searchable is refused: <attribute>
      Source: reasoned (api-ListUsers names ten attributes to filter by, no custom ones; what is refused, and how, it
        does not say); moto (text)

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
    Scenario Outline: A filter that cannot be parsed is refused: <case>
      When the administrator calls ListUsers with
        | Filter | <filter> |
      Then the request is refused with InvalidParameterException
      And the message is "Error while parsing filter."

      @recorded
      Examples:
        Source: gh-aws-sdk-php-1961 (2020, the raw answer)

        | case           | filter                      |
        | escaped-quotes | phone_number ^= \\"+4474\\" |

      @reported
      Examples:
        Source: gh-aws-sdk-php-1088 (2016, the text); gh-aws-aspnet-cognito-identity-provider-235 (2023, class and text)

        | case        | filter |
        | no-operator | foo    |

      @inferred
      Examples:
        Source: reasoned (that other filters are answered alike)

        | case      | filter                    |
        | no-quotes | email = alice@example.com |

    @list.filter.syntax.form @inferred
    Scenario Outline: A filter of another form than one comparison is refused: <case>
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

    @list.filter.syntax.length @reported @text-inferred
    Scenario: A filter of more than 256 characters is refused
      Source: gh-aws-sdk-net-3565 (2024: class and form); api-ListUsers (Filter, maximum length of 256)

      When the administrator calls ListUsers with
        | Filter | a text of 257 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'filter' failed to satisfy constraint: Member must have length less than or equal to 256"
