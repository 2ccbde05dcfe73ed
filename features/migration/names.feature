Feature: What changes when an email turns from an alias into the user name

  Each pair of rows is the same deed in two user pools: one with AliasAttributes email, one with UsernameAttributes
  email.

  Rule: Whether two users can have one email

    @migration.38 @documented
    Scenario Outline: A sign-up with another user's email <is> where <setting> is email
      Source: guide-user-pool-settings-attributes; guide-cognito-user-pool-managing-errors (its sample, of the first
        row); gh-aws-sdk-js-4308 (2022, class and text, of the second row)

      Given a user pool with
        | <setting>              | email |
        | AutoVerifiedAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When Bob signs up with
        | Username | <name>   |
        | email    | "alice@" |
      Then <outcome>
      And the alias "alice@" belongs to Alice

      Examples:
        | case     | is          | setting            | name     | outcome                                             |
        | alias    | is accepted | AliasAttributes    | "bob"    | the answer announces a code by EMAIL to "alice@"    |
        | username | is refused  | UsernameAttributes | "alice@" | the request is refused with UsernameExistsException |

    @migration.46 @documented
    Scenario Outline: A sign-up with another user's email <is> by a client with ENABLED where <setting> is email
      Source: guide-cognito-user-pool-managing-errors (SignUp: UsernameExistsException, and none where the email is an
        alias)

      Given a user pool with
        | <setting> | email |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user with the verified email "alice@"
      When Mallory signs up with
        | Username | <name>   |
        | email    | "alice@" |
      Then <outcome>

      Examples:
        | case     | is          | setting            | name      | outcome                                             |
        | alias    | is accepted | AliasAttributes    | "mallory" | the request is accepted                             |
        | username | is refused  | UsernameAttributes | "alice@"  | the request is refused with UsernameExistsException |

    @migration.06 @documented @code-inferred
    Scenario Outline: A user created with another user's email in capitals <is> where <setting> is email
      Source: guide-user-pool-case-sensitivity; guide-user-pool-settings-attributes

      Given a user pool with
        | <setting>                                     | email    |
        | UsernameConfiguration.CaseSensitive           | false    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator creates Bob with
        | MessageAction | SUPPRESS             |
        | Username      | <name>               |
        | email         | "alice@" in capitals |
      Then <outcome>
      And the alias "alice@" belongs to Alice

      Examples:
        | case     | is          | setting            | name                 | outcome                                             |
        | alias    | is accepted | AliasAttributes    | "bob"                | Bob is FORCE_CHANGE_PASSWORD                        |
        | username | is refused  | UsernameAttributes | "alice@" in capitals | the request is refused with UsernameExistsException |

  Rule: Which user names are accepted

    @reported
    Scenario Outline: A user whose name does not fit the kind of user pool is refused: <setting>
      Source: gh-sample-aws-genai-ops-demos-2 (2026, class and text of the second row, by the AWS CLI);
        gh-amplify-js-8800 (class and text of the first row, of SignUp); so-71560661 (the text of the first row, of a
        migrated user)

      Given a user pool with
        | <setting> | email |
      When the administrator creates Bob with
        | MessageAction | SUPPRESS |
        | Username      | <name>   |
      Then the request is refused with InvalidParameterException
      And the message is "<text>"
      And there is no user <name>

      Examples:
        | rule         | setting            | name   | text                                                                               |
        | migration.08 | AliasAttributes    | "bob@" | Username cannot be of email format, since user pool is configured for email alias. |
        | migration.09 | UsernameAttributes | "bob"  | Username should be an email.                                                       |

    @documented
    Scenario Outline: A user whose name fits the kind of user pool is accepted: <setting>
      Source: guide-user-pool-settings-attributes

      Given a user pool with
        | <setting>                                     | email    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      When the administrator creates Bob with
        | MessageAction | SUPPRESS |
        | Username      | <name>   |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD

      Examples:
        | rule              | setting            | name   |
        | migration.08.fits | AliasAttributes    | "bob"  |
        | migration.09.fits | UsernameAttributes | "bob@" |

  Rule: With what a user signs in

    @documented
    Scenario Outline: A sign-in by an unverified email <is> where <setting> is email
      Source: guide-user-pool-settings-attributes; gh-amplify-js-6755 (2020, a new email that was never verified signs
        in where it is the user name); gh-amazon-cognito-identity-js-410 (2017, class and text where it is an alias)

      Given a user pool with
        | <setting> | email |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the email "alice@"
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then <outcome>
      And Alice's email is not verified

      Examples:
        | rule                  | is          | setting            | outcome                                           |
        | migration.40.alias    | is refused  | AliasAttributes    | the request is refused with UserNotFoundException |
        | migration.40.username | is accepted | UsernameAttributes | Alice is given tokens                             |

    @migration.42 @inferred
    Scenario Outline: A sign-in by an unverified email <by the address> after AdminConfirmSignUp: <setting>
      Source: seed-000 (the status and the email after it, in a pool with the alias); reasoned (the sign-ins)

      Given a user pool with
        | <setting> | email |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Bob has signed up with the email "bob@"
      When the administrator confirms Bob's sign-up
      Then Bob is CONFIRMED and his email is not verified
      And signing in as "bob@" with Bob's password <by the address>

      Examples:
        | case     | setting            | by the address                        |
        | alias    | AliasAttributes    | is refused with UserNotFoundException |
        | username | UsernameAttributes | reaches Bob                           |

    @migration.42.reset @inferred
    Scenario Outline: ForgotPassword by an unverified email is refused after AdminConfirmSignUp: <case>
      Source: guide-how-to-recover-a-user-account (a proved contact); reasoned (the pair)

      Given a user pool with
        | <setting>                                 | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Bob has signed up with the email "bob@"
      And the administrator has confirmed Bob's sign-up
      When Bob asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"

      Examples:
        | case     | setting            |
        | alias    | AliasAttributes    |
        | username | UsernameAttributes |

    @migration.47 @inferred
    Scenario Outline: The sign-in of an unconfirmed user by email is refused with the code of the pool's kind: <case>
      Source: gh-amazon-cognito-identity-js-514 (2017, the class where it is an alias); reasoned (the address as a
        user name)

      Given a user pool with
        | <setting> | email |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Bob has signed up with the email "bob@"
      When Bob signs in with
        | AuthParameters.USERNAME | "bob@" |
      Then the request is refused with <code>
      And Bob is UNCONFIRMED

      Examples:
        | case     | setting            | code                      |
        | alias    | AliasAttributes    | UserNotFoundException     |
        | username | UsernameAttributes | UserNotConfirmedException |

    @migration.11 @documented
    Scenario Outline: A sign-in by preferred_username <is> where <setting> is <attributes>
      Source: guide-user-pool-settings-attributes; gh-localstack-3201 (the code, of a user whom the pool does not
        have)

      Given a user pool with
        | <setting> | <attributes> |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with
        | email | "alice@" |
      And the administrator has changed Alice's attributes with
        | preferred_username | "neo" |
      When Alice signs in with
        | AuthParameters.USERNAME | "neo" |
      Then <outcome>

      Examples:
        | case     | is          | setting            | attributes                | outcome                                           |
        | alias    | is accepted | AliasAttributes    | email, preferred_username | Alice is given tokens                             |
        | username | is refused  | UsernameAttributes | email                     | the request is refused with UserNotFoundException |

  Rule: By which name tokens and lists show a user

    @migration.43
    Scenario Outline: The tokens hold the user name, which is the sub where the email is the user name: <case>
      Given a user pool with
        | <setting> | email |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is given tokens
      And Alice's access token holds
        | username | <name>      |
        | sub      | Alice's sub |
      And Alice's id token holds
        | cognito:username | <name>   |
        | email            | "alice@" |

      @recorded
      Examples:
        Source: moto-initiate-auth-user-password-auth-with-email (the tokens of a user who signed up by email)

        | case     | setting            | name        |
        | username | UsernameAttributes | Alice's sub |

      @documented
      Examples:
        Source: guide-user-pool-settings-attributes; moto-initiate-auth-refresh-token (the user name in both tokens,
          of a user without an email)

        | case  | setting         | name             |
        | alias | AliasAttributes | Alice's username |

    @migration.44 @documented
    Scenario Outline: A filter on username finds the user by the stored name: <case>
      Source: guide-user-pool-settings-attributes; guide-how-to-manage-user-accounts

      Given a user pool with
        | <setting> | email |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator calls ListUsers with
        | Filter | username = "{<name>}" |
      Then the answer lists <found>

      Examples:
        | case             | setting            | name             | found  |
        | alias            | AliasAttributes    | Alice's username | Alice  |
        | username         | UsernameAttributes | Alice's sub      | Alice  |
        | username-address | UsernameAttributes | Alice's email    | nobody |

    @migration.44.by-email @documented
    Scenario Outline: A filter on email finds the user in either kind of user pool: <case>
      Source: guide-how-to-manage-user-accounts

      Given a user pool with
        | <setting> | email |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator calls ListUsers with
        | Filter | email = "{"alice@"}" |
      Then the answer lists Alice

      Examples:
        | case     | setting            |
        | alias    | AliasAttributes    |
        | username | UsernameAttributes |
