Feature: A sign-up by email or phone number

  With UsernameAttributes the user signs up by an email or a phone number and Cognito stores the sub as the user
  name; with AliasAttributes the user name is of its own, and email and phone number sign in beside it.

  Rule: Where emails or phone numbers are user names, the sub is the stored user name

    @signup.username-attr.sets-uuid @recorded
    Scenario: A sign-up by email makes the sub the user name and stores the email
      Source: moto-initiate-auth-user-password-auth-with-email (the tokens after such a sign-up have the sub as user
        name, and the email); moto-sign-up (UserConfirmed); floci-fixtures (sign-up.happy: a UUID);
        guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | email |
      When Alice signs up with
        | Username | "alice@" |
      Then the answer holds
        | UserConfirmed | false  |
        | UserSub       | a UUID |
      And Alice's profile holds
        | Username | Alice's sub |
        | sub      | Alice's sub |
        | email    | "alice@"    |

    @signup.username-attr.duplicate-email @reported @open
    Scenario Outline: A sign-up by an email that is another user's name is refused: <case>
      Source: gh-aws-sdk-js-4308 (2022, class and first text); gh-jonsaw-amazon-cognito-identity-dart-73 (2020, class
        and first text); floci-fixtures (class and second text)
      Open: newer reports show "User already exists" for such names too

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user with
        | Username       | "alice@"   |
        | email          | "alice@"   |
        | email_verified | <verified> |
      When Mallory signs up with
        | Username | "alice@" |
      Then the request is refused with UsernameExistsException
      And the message is one of
        | An account with the given email already exists. |
        | User already exists                             |
      And Alice is CONFIRMED
      And signing in as "alice@" with Alice's password reaches Alice

      Examples:
        | case       | verified |
        | verified   | true     |
        | unverified | false    |

    @signup.username-attr.duplicate-phone @inferred
    Scenario: A sign-up by a phone number that is another user's name is refused
      Source: reasoned (as of an email); gh-aws-sdk-js-4308 (of an email); public-programs (the text)

      Given a user pool with
        | UsernameAttributes | phone_number |
      And Alice is a confirmed user with
        | Username | "+1alice" |
      When Mallory signs up with
        | Username | "+1alice" |
      Then the request is refused with UsernameExistsException
      And the message is "An account with the given phone_number already exists."

    @signup.username-attr.not-an-email @reported
    Scenario: A sign-up by a name that is no email is refused where emails are user names
      Source: gh-amplify-ui-6678 (raw JSON from an AWS maintainer)

      Given a user pool with
        | UsernameAttributes | email |
      When Bob signs up with
        | Username | "bob" |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be an email."
      And there is no user "bob"

    @signup.username-attr.neither @reported @code-inferred
    Scenario: A sign-up by a name that is neither email nor phone number is refused where both are user names
      Source: gh-amplify-js-533 (2018, the text)

      Given a user pool with
        | UsernameAttributes | email, phone_number |
      When Bob signs up with
        | Username | "bob" |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be either an email or a phone number."
      And there is no user "bob"

    @uattr.other-email
    Scenario Outline: Another email beside the email that is the user name is refused where <deed>
      Given a user pool with
        | UsernameAttributes | email |
      When <deed> with
        | Username | "bob@"   |
        | email    | "other@" |
      Then the request is refused with InvalidParameterException
      And the message begins with "User email should be empty or same as username, since username attribute is email"

      @reported @code-inferred
      Examples:
        Source: gh-cognito-local-102 (2022, the text)

        | case         | deed                          |
        | admin-create | the administrator creates Bob |

      @inferred
      Examples: Another operation
        Source: reasoned (as of AdminCreateUser); gh-cognito-local-102 (2022, the text, of AdminCreateUser)

        | case    | deed         |
        | sign-up | Bob signs up |

    @uattr.other-email.same
    Scenario Outline: The same email beside the email that is the user name is accepted where <deed>
      Given a user pool with
        | UsernameAttributes | email |
      When <deed> with
        | Username | "bob@" |
        | email    | "bob@" |
      Then the request is accepted
      And Bob's profile holds
        | email | "bob@" |

      @reported
      Examples:
        Source: gh-cognito-local-102 (2022, accepted, of AdminCreateUser)

        | case         | deed                          |
        | admin-create | the administrator creates Bob |

      @inferred
      Examples: Another operation
        Source: reasoned (as of AdminCreateUser)

        | case    | deed         |
        | sign-up | Bob signs up |

    @uattr.other-phone @inferred
    Scenario Outline: Another phone number beside the phone number that is the user name is refused where <deed>
      Source: reasoned (from the refusal of another email, gh-cognito-local-102)

      Given a user pool with
        | UsernameAttributes | phone_number |
      When <deed> with
        | Username     | "+1bob"   |
        | phone_number | "+1other" |
      Then the request is refused with InvalidParameterException

      Examples:
        | case         | deed                          |
        | sign-up      | Bob signs up                  |
        | admin-create | the administrator creates Bob |

  Rule: Where emails or phone numbers are aliases, user names do not look like them

    @signup.alias-email.username-is-email @reported
    Scenario: A sign-up with a user name like an email is refused where emails are aliases
      Source: gh-amplify-js-8800 (2021, class and text); gh-awsmobile-cli-178 (2018, the text); so-71560661 (the text,
        of a migrated user); guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | email |
      When Bob signs up with
        | Username | "bob@" |
      Then the request is refused with InvalidParameterException
      And the message is "Username cannot be of email format, since user pool is configured for email alias."
      And there is no user "bob@"

    @signup.alias-phone.username-is-phone @inferred
    Scenario: A sign-up with a user name like a phone number is refused where phone numbers are aliases
      Source: reasoned (as of an email); gh-amplify-js-8800 (of an email); public-programs (beginning of the text);
        guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | phone_number |
      When Bob signs up with
        | Username | "+1bob" |
      Then the request is refused with InvalidParameterException
      And the message begins with "Username cannot be of phone number format"
      And there is no user "+1bob"

    @signup.preferred-username.alias @reported
    Scenario: A sign-up with a preferred_username is refused where that is an alias
      Source: gh-amplify-js-1669 (2018, class and text); guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | preferred_username |
      When Bob signs up with
        | preferred_username | "neo" |
      Then the request is refused with InvalidParameterException
      And the message is "Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias."
      And there is no user Bob's username

    @signup.preferred-username.plain @inferred
    Scenario: A sign-up with a preferred_username is accepted where that is no alias
      Source: reasoned (the text of the refusal names the alias setting)

      Given a user pool with
        | AliasAttributes | absent |
      When Bob signs up with
        | preferred_username | "neo" |
      Then the request is accepted
      And Bob's profile holds
        | preferred_username | "neo" |
