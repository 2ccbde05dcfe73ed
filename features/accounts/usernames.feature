Feature: A user name is given once and means one user

  The user name never changes and is in use until the user is deleted.

  Rule: A user name has up to 128 letters, marks, signs, digits and punctuation marks

    @username.charset
    Scenario Outline: A user name with a space is refused where <deed>
      When <deed> with
        | Username | {"alice"} b |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+"

      @reported @code-inferred
      Examples:
        Source: gh-amplify-js-7408 (2020, the text); gh-amplify-js-8002 (2021, the text)

        | case    | deed           |
        | sign-up | Alice signs up |

      @documented @code-inferred
      Examples: Another operation
        Source: api-AdminCreateUser (pattern of Username); gh-amplify-js-7408 (2020, the text, of SignUp)

        | case         | deed                            |
        | admin-create | the administrator creates Alice |

    @username.charset.letters @documented
    Scenario Outline: A sign-up with letters of every script, marks and signs in the user name is accepted: <case>
      Source: api-SignUp (pattern of Username)

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | Username | <name> |
      Then the request is accepted
      And Alice is UNCONFIRMED

      Examples:
        | case    | name             |
        | accents | Ælfrēd-{"alice"} |
        | script  | 愛麗絲-{"alice"} |
        | signs   | €+~{"alice"}     |

    @username.charset.length @documented @text-inferred
    Scenario: A sign-up with a user name of more than 128 characters is refused
      Source: api-SignUp (length of Username); gh-aws-cdk-14699 (class and form of a violated length, of
        CreateUserPool)

      When Alice signs up with
        | Username | a text of 129 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'username' failed to satisfy constraint: Member must have length less than or equal to 128"

  Rule: A user name never changes

    @username.immutable @documented
    Scenario: A new preferred_username leaves the user name as it was
      Source: guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | preferred_username |
      And Alice is a confirmed user with
        | preferred_username | "neo" |
      When the administrator changes Alice's attributes with
        | preferred_username | "trinity" |
      Then the request is accepted
      And Alice's profile holds
        | Username           | Alice's username |
        | preferred_username | "trinity"        |
        | sub                | Alice's sub      |

    @username.immutable.no-attribute @documented @code-inferred
    Scenario: A change of the user name by AdminUpdateUserAttributes is refused
      Source: guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | username | "neo" |
      Then the request is refused with InvalidParameterException
      And there is no user "neo"
      And Alice's profile holds
        | Username | Alice's username |

    @username.reuse @documented
    Scenario: The name of a deleted user makes another user with another sub
      Source: guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
        | nickname | Al      |
      And the administrator has deleted Alice
      When the administrator creates Bob with
        | Username      | "alice"  |
        | MessageAction | SUPPRESS |
      Then the request is accepted
      And Bob's profile holds
        | Username | "alice"                |
        | sub      | other than Alice's sub |
        | nickname | absent                 |

    @username.reuse.taken @documented
    Scenario: AdminCreateUser with the name of a user who exists is refused
      Source: guide-user-pool-settings-attributes (a user name is unique within a pool); gh-localstack-4465 (class and
        text)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
      When the administrator creates Bob with
        | Username      | "alice"  |
        | MessageAction | SUPPRESS |
      Then the request is refused with UsernameExistsException
      And Alice's profile holds
        | Username | "alice"     |
        | sub      | Alice's sub |

    @username.sub-lookup @documented
    Scenario: AdminGetUser finds a user by sub
      Source: api-AdminGetUser (Username: "this value must be the sub of a local user or ...")

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      When the administrator reads Alice's profile with
        | Username | Alice's sub |
      Then the answer holds
        | Username | Alice's username |

  Rule: UsernameConfiguration says whether case matters

    @case.api-default-sensitive @documented
    Scenario Outline: User names that differ in case are two users where CaseSensitive is <sensitive>
      Source: guide-user-pool-case-sensitivity; api-UsernameConfigurationType (true where left out); gh-amplify-js-610
        (2018, before the setting: two users)

      Given a user pool with
        | UsernameConfiguration.CaseSensitive | <sensitive> |
        | UsernameAttributes                  | absent      |
      And Alice is a confirmed user with
        | Username | "alice" |
      When the administrator creates Bob with
        | Username      | "alice" in capitals |
        | MessageAction | SUPPRESS            |
      Then the request is accepted
      And Alice's profile holds
        | Username | "alice"     |
        | sub      | Alice's sub |
      And Bob's profile holds
        | Username | "alice" in capitals    |
        | sub      | other than Alice's sub |

      Examples:
        | case    | sensitive |
        | default | absent    |
        | true    | true      |

    @case.api-default-sensitive.signin @documented
    Scenario: A sign-in with the user name in capitals is refused where case matters
      Source: guide-user-pool-case-sensitivity; gh-localstack-3201 (the code, of a user whom the pool does not have)

      Given a user pool with
        | UsernameConfiguration.CaseSensitive | true   |
        | UsernameAttributes                  | absent |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with
        | Username | "alice" |
      When Alice signs in with
        | AuthParameters.USERNAME | "alice" in capitals |
      Then the request is refused with UserNotFoundException

    @case.insensitive.signin @documented
    Scenario: A user name in capitals signs in where case does not matter
      Source: guide-user-pool-case-sensitivity

      Given a user pool with
        | UsernameConfiguration.CaseSensitive | false  |
        | UsernameAttributes                  | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
      When Alice signs in with
        | AuthParameters.USERNAME | "alice" in capitals |
      Then Alice is given tokens

    @case.insensitive.signup-duplicate @inferred
    Scenario: A sign-up with a user name in capitals is refused where case does not matter and the name exists
      Source: reasoned (from the developer guide, user-pool-case-sensitivity)

      Given a user pool with
        | UsernameConfiguration.CaseSensitive | false  |
        | UsernameAttributes                  | absent |
      And Alice is a confirmed user with
        | Username | "alice" |
      When Bob signs up with
        | Username | "alice" in capitals |
      Then the request is refused with UsernameExistsException
      And Alice is CONFIRMED

    @case.insensitive.signup-duplicate.stored @recorded
    Scenario: A user name is stored in small letters where case does not matter
      Source: amplify-android-tests (AWSCognitoAuthPluginTOTPTests: GetUser shows the name in small letters)

      Given a user pool with
        | UsernameConfiguration.CaseSensitive | false  |
        | UsernameAttributes                  | absent |
      When Alice signs up with
        | Username | "alice" in capitals |
      Then the request is accepted
      And Alice's profile holds
        | Username | "alice" |
