Feature: What a user loses on the way to another user pool

  Alice is in the old user pool; what comes after is about another one.

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |
    And Alice is a confirmed user

  Rule: The other user pool has a sub of its own

    @migration.15 @documented
    Scenario: The same user name has another sub in another user pool
      Source: theburningmonk-migration; cloudar-migration; guide-user-pool-settings-attributes (Cognito assigns the sub)

      Given another user pool with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | MessageAction | SUPPRESS         |
        | Username      | Alice's username |
      Then the request is accepted
      And Bob's profile holds
        | Username | Alice's username         |
        | sub      | other than Alice's sub |

    @migration.15.by-address @reported
    Scenario: The other user pool makes its own sub the user name where the email is the user name
      Source: gh-aws-sdk-js-1693 (2017, the sub is the stored user name); guide-user-pool-settings-attributes

      Given another user pool with
        | UsernameAttributes | email |
      When the administrator creates Bob with
        | MessageAction | SUPPRESS |
        | Username      | "bob@"   |
      Then the request is accepted
      And Bob's profile holds
        | Username | Bob's sub              |
        | sub      | other than Alice's sub |

    @migration.15.refused @inferred
    Scenario: AdminCreateUser with the sub of the old user pool is refused
      Source: reasoned (from the developer guide, user-pool-settings-attributes (sub is the service's own))

      Given another user pool
      When the administrator creates Bob with
        | MessageAction | SUPPRESS         |
        | Username      | Alice's username |
        | sub           | Alice's sub      |
      Then the request is refused with InvalidParameterException
      And there is no user Alice's username

    @migration.15.carried @documented
    Scenario: A custom attribute holds the sub of the old user pool
      Source: theburningmonk-migration; cloudar-migration

      Given another user pool with
        | Schema | [{"Name": "old_sub", "AttributeDataType": "String", "Mutable": true}] |
      When the administrator creates Bob with
        | MessageAction  | SUPPRESS         |
        | Username       | Alice's username |
        | custom:old_sub | Alice's sub      |
      Then the request is accepted
      And Bob's profile holds
        | custom:old_sub | Alice's sub            |
        | sub            | other than Alice's sub |

  Rule: The other user pool does not know the tokens of the first

    @migration.18 @inferred
    Scenario: A refresh token is refused by another user pool
      Source: reasoned (a refresh token belongs to the app client that it was issued for)

      Given Alice is signed in
      And another user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException

    @migration.18.same-pool @documented
    Scenario: A refresh token is accepted by its own user pool
      Source: api-InitiateAuth

      Given Alice is signed in
      When Alice refreshes her tokens
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
        | AuthenticationResult.IdToken     | a JWT |

    @migration.16.not-shown @documented
    Scenario: AdminGetUser shows no password
      Source: api-AdminGetUser

      When the administrator reads Alice's profile
      Then the answer holds nothing but Username, Enabled, UserStatus, UserAttributes, UserCreateDate, UserLastModifiedDate
