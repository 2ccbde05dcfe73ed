Feature: A user name is given once and means one user

  Rule: What can be a user name

    @username.charset @documented
    Scenario Outline: A user name with a blank is refused
      Source: api-SignUp; api-AdminCreateUser (pattern of Username); reasoned (the form of the text is that of every
        constraint)

      When <deed> with
        | Username | {"alice"} b |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+"

      Examples:
        | case         | deed                            |
        | sign-up      | Alice signs up                  |
        | admin-create | the administrator creates Alice |

    @username.charset.letters @documented
    Scenario Outline: Letters of every script, marks and signs are user names
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

    @username.charset.length @documented
    Scenario: A user name of more than 128 characters is refused
      Source: api-SignUp (length of Username); reasoned (the form of the text is that of every constraint)

      When Alice signs up with
        | Username | a text of 129 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'username' failed to satisfy constraint: Member must have length less than or equal to 128"

  Rule: A user name stays

    @username.immutable @documented
    Scenario: A new preferred name leaves the user name as it was
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

    @username.immutable.no-attribute @documented
    Scenario: The user name is no attribute that could be changed
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
    Scenario: The name of a deleted user is free, and its next user is somebody else
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
    Scenario: The name of a user who is there is taken
      Source: guide-user-pool-settings-attributes (a user name is unique within a pool)

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
    Scenario: A user is found by sub as well
      Source: api-AdminGetUser (Username: "this value must be the sub of a local user or ...")

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      When the administrator reads Alice's profile with
        | Username | Alice's sub |
      Then the answer holds
        | Username | Alice's username |

  Rule: Whether case matters is chosen with the pool

    @case.api-default-sensitive @documented
    Scenario Outline: Names that differ in case are two users
      Source: guide-user-pool-case-sensitivity; api-UsernameConfigurationType (true where left out)

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
    Scenario: A name in capitals signs nobody in
      Source: guide-user-pool-case-sensitivity

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
      And nobody is given tokens

    @case.insensitive.signin @documented
    Scenario: Without regard to case a name in capitals signs the same user in
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
    Scenario: Without regard to case a name in capitals is taken
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
    Scenario: Without regard to case the name is stored in small letters
      Source: amplify-android-tests (AWSCognitoAuthPluginTOTPTests)

      Given a user pool with
        | UsernameConfiguration.CaseSensitive | false  |
        | UsernameAttributes                  | absent |
      When Alice signs up with
        | Username | "alice" in capitals |
      Then the request is accepted
      And Alice's profile holds
        | Username | "alice" |
