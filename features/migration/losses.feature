Feature: What a user loses on the way to another user pool

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |
    And Alice is a confirmed user

  Rule: The other pool knows the user by an id of its own

    @migration.15 @documented
    Scenario: The same name has another sub
      Source: theburningmonk-migration; cloudar-migration; api-AttributeType (of sub)

      Given a user pool of its own with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | MessageAction | SUPPRESS         |
        | Username      | Alice's username |
      Then the request is accepted
      And Bob's profile holds
        | Username | Alice's username         |
        | sub      | other than Alice's sub |

    @migration.15.by-address @recorded
    Scenario: Where the address is the user name, the sub is the name
      Source: moto-initiate-auth-user-password-auth-with-email; guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | email |
      When the administrator creates Bob with
        | MessageAction | SUPPRESS |
        | Username      | "bob@"   |
      Then the request is accepted
      And Bob's profile holds
        | Username | Bob's sub              |
        | sub      | other than Alice's sub |

    @migration.15.refused @inferred
    Scenario: The old sub cannot be given to the new account
      Source: reasoned (from the developer guide, user-pool-settings-attributes (sub is the service's own))

      Given a user pool of its own
      When the administrator creates Bob with
        | MessageAction | SUPPRESS         |
        | Username      | Alice's username |
        | sub           | Alice's sub      |
      Then the request is refused with InvalidParameterException
      And there is no user Alice's username

    @migration.15.carried @documented
    Scenario: A custom attribute carries the old sub
      Source: theburningmonk-migration; cloudar-migration

      Given a user pool of its own with
        | Schema | [{"Name": "old_sub", "AttributeDataType": "String", "Mutable": true}] |
      When the administrator creates Bob with
        | MessageAction  | SUPPRESS         |
        | Username       | Alice's username |
        | custom:old_sub | Alice's sub      |
      Then the request is accepted
      And Bob's profile holds
        | custom:old_sub | Alice's sub            |
        | sub            | other than Alice's sub |

  Rule: The other pool does not know what the user had before

    @migration.18 @reported
    Scenario: A refresh token of the old pool is refused by the other
      Source: gh-amazon-cognito-identity-js-153

      Given Alice is signed in
      And a user pool of its own
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @migration.18.same-pool @documented
    Scenario: A refresh token is taken by its own pool
      Source: api-InitiateAuth

      Given Alice is signed in
      When Alice refreshes her tokens
      Then the answer holds
        | AuthenticationResult.AccessToken | a JWT |
        | AuthenticationResult.IdToken     | a JWT |

    @migration.16.not-shown @documented
    Scenario: Nothing that is told of a user holds a password
      Source: api-AdminGetUser

      When the administrator reads Alice's profile
      Then the answer holds nothing but Username, Enabled, UserStatus, UserAttributes, UserCreateDate, UserLastModifiedDate
