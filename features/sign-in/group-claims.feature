Feature: Tokens tell the groups of their user

  Both tokens name the groups; their roles stand in the ID token alone.

  Background:
    Given a user pool of its own with
      | DeviceConfiguration | absent |
      | LambdaConfig        | absent |
    And Alice is a confirmed user
    And the administrator has called CreateGroup with
      | GroupName | readers |
    And the administrator has called CreateGroup with
      | GroupName  | writers      |
      | RoleArn    | <group role> |
      | Precedence | 5            |
    And the administrator has called CreateGroup with
      | GroupName  | owners     |
      | RoleArn    | <sms role> |
      | Precedence | 1          |

  Rule: Groups are told by their names

    @at.groups @recorded
    Scenario: The access token names the group of the user
      Source: moto-group-in-access-token (after NEW_PASSWORD_REQUIRED)

      Given the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When Alice signs in
      Then Alice's access token holds
        | cognito:groups | in any order: readers |

    @at.groups.none @documented
    Scenario: The tokens of a user in no group have no claim for groups
      Source: guide-cognito-user-pools-user-groups

      When Alice signs in
      Then Alice's access token holds
        | cognito:groups | absent |
      And Alice's id token holds
        | cognito:groups | absent |

    @grp.add-idempotent @inferred
    Scenario: A user who is added to a group twice is in it once
      Source: reasoned (a user is a member or is none)

      Given the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When the administrator calls AdminAddUserToGroup for Alice with
        | GroupName | readers |
      Then the answer is empty
      And AdminListGroupsForUser for Alice shows
        | Groups.0.GroupName | readers |
        | Groups.1           | absent  |

    @grp.claims-after-refresh @inferred
    Scenario: A refresh tells the groups of now
      Source: reasoned (a refresh makes new tokens of the user as he is)

      Given Alice is signed in
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When Alice refreshes her tokens
      Then Alice's access token holds
        | cognito:groups | in any order: readers |

    @grp.claims-after-refresh.removed @inferred
    Scenario: A refresh tells no group that the user has left
      Source: reasoned (a refresh makes new tokens of the user as he is)

      Given the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And Alice is signed in
      And the administrator has called AdminRemoveUserFromGroup for Alice with
        | GroupName | readers |
      When Alice refreshes her tokens
      Then Alice's access token holds
        | cognito:groups | absent |

  Rule: Roles are told in the ID token

    @it.groups-roles @documented
    Scenario: The ID token has the roles of all groups, and the preferred one is of the lowest precedence
      Source: guide-cognito-user-pools-user-groups; model-cognito-idp (CreateGroup Precedence)

      Given the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | owners |
      When Alice signs in
      Then Alice's id token holds
        | cognito:groups         | in any order: writers, owners             |
        | cognito:roles          | in any order: <group role>, <sms role>    |
        | cognito:preferred_role | <sms role>                                |

    @at.no-roles @documented
    Scenario: The access token has no roles
      Source: guide-cognito-user-pools-user-groups

      Given the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      When Alice signs in
      Then Alice's access token holds
        | cognito:groups         | in any order: writers |
        | cognito:roles          | absent                |
        | cognito:preferred_role | absent                |

    @grp.no-role @inferred
    Scenario: The ID token of a user whose groups have no role has no roles
      Source: reasoned (there is none to tell)

      Given the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When Alice signs in
      Then Alice's id token holds
        | cognito:groups         | in any order: readers |
        | cognito:roles          | absent                |
        | cognito:preferred_role | absent                |

    @grp.tie-same-role @documented
    Scenario: Two groups of one precedence and one role have that role preferred
      Source: model-cognito-idp (CreateGroup Precedence)

      Given the administrator has called CreateGroup with
        | GroupName  | authors      |
        | RoleArn    | <group role> |
        | Precedence | 5            |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | authors |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      When Alice signs in
      Then Alice's id token holds
        | cognito:preferred_role | <group role> |
