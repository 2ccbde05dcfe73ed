Feature: A preferred_username that is an alias changes at once

  It needs no verification, and a sign-up cannot bring it: sign-up-names.feature.

  Background:
    Given a user pool with
      | AliasAttributes | preferred_username |

  @alias.preferred-username.set-after @documented
  Scenario: A confirmed user sets a preferred_username and signs in by it at once
    Source: guide-user-pool-settings-attributes

    Given Alice is a confirmed user
    And Alice is signed in
    When Alice changes her attributes with
      | preferred_username | "neo" |
    Then the request is accepted
    And the alias "neo" belongs to Alice
    And signing in as "neo" with Alice's password reaches Alice

  @alias.preferred-username.change @documented
  Scenario: A changed preferred_username signs in, the old one no longer
    Source: guide-user-pool-settings-attributes; gh-localstack-3201 (the class, of a user name that nobody has)

    Given an app client with
      | PreventUserExistenceErrors | LEGACY |
    And Alice is a confirmed user with
      | preferred_username | "neo" |
    And Alice is signed in
    When Alice changes her attributes with
      | preferred_username | "trinity" |
    Then the request is accepted
    And the alias "trinity" belongs to Alice
    And the alias "neo" belongs to nobody
    And signing in as "neo" with Alice's password is refused with UserNotFoundException
    And signing in as Alice's username with Alice's password reaches Alice

  @alias.preferred-username.duplicate @inferred @open
  Scenario: A preferred_username that is another user's alias is refused
    Source: reasoned (an alias leads to one user)
    Open: the exact text

    Given Alice is a confirmed user with
      | preferred_username | "neo" |
    And Bob is a confirmed user
    And Bob is signed in
    When Bob changes his attributes with
      | preferred_username | "neo" |
    Then the request is refused with AliasExistsException
    And the alias "neo" belongs to Alice
    And Bob's profile holds
      | preferred_username | absent |

  @alias.preferred-username.equals-username @reported
  Scenario: AdminCreateUser with the user name as preferred_username is refused where that is an alias
    Source: gh-aws-sdk-net-761 (2017, the class; which aliases the pool has is not told)

    When the administrator creates Alice with
      | preferred_username | Alice's username |
      | MessageAction      | SUPPRESS         |
    Then the request is refused with UserNotFoundException
    And there is no user Alice's username

  @alias.preferred-username.equals-username.other @inferred
  Scenario: AdminCreateUser with another name as preferred_username is accepted
    Source: reasoned (the guide keeps it from sign-ups only, and an administrator's user is no unconfirmed one)

    When the administrator creates Alice with
      | preferred_username | "neo"    |
      | MessageAction      | SUPPRESS |
    Then the request is accepted
    And the alias "neo" belongs to Alice
