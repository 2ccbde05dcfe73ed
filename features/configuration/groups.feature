Feature: A user pool has groups of users

  Groups have names, roles and precedences; users are added to them and removed.

  Rule: A group has a name of its own

    @group.duplicate @reported
    Scenario Outline: A second group of the same name is refused: <case>
      Source: gh-aws-sdk-js-v3-3825 (class and text); gh-aws-amplify-amplify-backend-1781 (text, for another case of
        letters)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName   | READERS |
        | Description | first   |
      When the administrator calls CreateGroup with
        | GroupName   | <name> |
        | Description | second |
      Then the request is refused with GroupExistsException
      And the message is "A group with the name already exists."
      And ListGroups shows
        | Groups.0.Description | first  |
        | Groups.1             | absent |

      Examples:
        | case            | name    |
        | same            | READERS |
        | case-of-letters | Readers |

    @group.duplicate.other @documented
    Scenario: A group with another name than the pool's first is created
      Source: model-cognito-idp (CreateGroup)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName | readers |
      When the administrator calls CreateGroup with
        | GroupName   | writers       |
        | Description | Who may write |
        | Precedence  | 5             |
      Then the answer holds
        | Group.GroupName        | writers       |
        | Group.UserPoolId       | the pool's id |
        | Group.Description      | Who may write |
        | Group.Precedence       | 5             |
        | Group.RoleArn          | absent        |
        | Group.CreationDate     | a date        |
        | Group.LastModifiedDate | a date        |
      And ListGroups shows
        | Groups.0.GroupName | one of: readers, writers |
        | Groups.1.GroupName | one of: readers, writers |

  Rule: The role of a group is one of the pool's account

    @group.role-cross-account @reported @code-inferred
    Scenario: A group with a role of another account is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateGroup with
        | GroupName | readers                               |
        | RoleArn   | arn:aws:iam::999999999999:role/theirs |
      Then the request is refused with InvalidParameterException
      And the message is "Cross-account pass role is not allowed."
      And ListGroups shows
        | Groups.0 | absent |

    @group.role-cross-account.update @inferred
    Scenario: A change of a group to a role of another account is refused
      Source: reasoned (from the refusal at its creation)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName | readers      |
        | RoleArn   | <group role> |
      When the administrator calls UpdateGroup with
        | GroupName | readers                               |
        | RoleArn   | arn:aws:iam::999999999999:role/theirs |
      Then the request is refused with InvalidParameterException
      And the message is "Cross-account pass role is not allowed."
      And ListGroups shows
        | Groups.0.RoleArn | <group role> |

    @group.role-cross-account.own @recorded
    Scenario: A group with a role of the pool's account is created
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserGroup_roleARN)

      Given a user pool of its own
      When the administrator calls CreateGroup with
        | GroupName | x/a/b/c/test |
        | RoleArn   | <group role> |
      Then the request is accepted
      And ListGroups shows
        | Groups.0.GroupName | x/a/b/c/test |
        | Groups.0.RoleArn   | <group role> |

  Rule: The group with the lowest number gives its role

    @group.precedence @documented
    Scenario Outline: A user of groups with Precedence <readers> and <writers> is told <which> as the preferred role
      Source: model-cognito-idp (CreateGroup Precedence); guide-cognito-user-pools-user-groups

      Given a user pool of its own
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName  | readers      |
        | RoleArn    | <group role> |
        | Precedence | <readers>    |
      And the administrator has called CreateGroup with
        | GroupName  | writers    |
        | RoleArn    | <sms role> |
        | Precedence | <writers>  |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      When Alice signs in
      Then Alice's id token holds
        | cognito:preferred_role | <preferred> |

      Examples:
        | case         | readers | writers | which                   | preferred    |
        | lower-first  | 1       | 5       | the first group's role  | <group role> |
        | lower-second | 5       | 1       | the second group's role | <sms role>   |
        | zero         | 0       | 1       | the first group's role  | <group role> |
        | none-is-last | absent  | 100     | the second group's role | <sms role>   |
        | tie          | 3       | 3       | neither role            | absent       |

    @group.precedence.below-zero @documented @text-inferred
    Scenario: A group with a precedence below zero is refused
      Source: model-cognito-idp (PrecedenceType); gh-aws-cli-5843 (class and form of a violated range, of the MaxResults
        of ListResourceServers)

      Given a user pool of its own
      When the administrator calls CreateGroup with
        | GroupName  | readers |
        | Precedence | -1      |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'precedence' failed to satisfy constraint: Member must have value greater than or equal to 0"

  Rule: Nobody can be in a group that does not exist

    @group.missing @documented @text-inferred
    Scenario Outline: <operation> of a group that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException); gh-aws-sdk-js-v3-3825 (class and text, of an operation that
        was not kept)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName | readers |
      When the administrator calls <operation> with
        | GroupName | writers |
      Then the request is refused with ResourceNotFoundException
      And the message is "Group not found."
      And ListGroups shows
        | Groups.0.GroupName | readers |
        | Groups.1           | absent  |

      Examples:
        | case    | operation        |
        | get     | GetGroup         |
        | update  | UpdateGroup      |
        | delete  | DeleteGroup      |
        | members | ListUsersInGroup |

    @group.missing.add @documented @text-inferred
    Scenario: Adding a user to a group that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException); gh-aws-sdk-js-v3-3825 (class and text, of an operation that
        was not kept)

      Given a user pool of its own
      And Alice is a confirmed user
      When the administrator calls AdminAddUserToGroup for Alice with
        | GroupName | writers |
      Then the request is refused with ResourceNotFoundException
      And the message is "Group not found."
      And AdminListGroupsForUser for Alice shows
        | Groups.0 | absent |

    @group.missing.nobody @documented @text-inferred
    Scenario: Adding a user whom the pool does not have to a group is refused
      Source: model-cognito-idp (UserNotFoundException); reasoned (the text, as of other operations of an administrator)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName | readers |
      When the administrator calls AdminAddUserToGroup for Bob with
        | GroupName | readers |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @group.missing.member @documented
    Scenario: A user is added to a group of the pool
      Source: model-cognito-idp (AdminAddUserToGroup)

      Given a user pool of its own
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | readers |
      When the administrator calls AdminAddUserToGroup for Alice with
        | GroupName | readers |
      Then the answer is empty
      And AdminListGroupsForUser for Alice shows
        | Groups.0.GroupName | readers |
        | Groups.1           | absent  |

    @group.missing.left @documented
    Scenario: A user who was removed from a group is not in it
      Source: model-cognito-idp (AdminRemoveUserFromGroup)

      Given a user pool of its own
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When the administrator calls AdminRemoveUserFromGroup for Alice with
        | GroupName | readers |
      Then the answer is empty
      And AdminListGroupsForUser for Alice shows
        | Groups.0 | absent |

  Rule: A group's name and precedence have bounds

    @grp.group-name-pattern @documented
    Scenario Outline: A group with a name that is none is refused: <case>
      Source: model-cognito-idp (GroupNameType); gh-boto3-3581 (class of a violated pattern, of the ClientId of
        InitiateAuth); gh-aws-cdk-14699 (class of a violated length, of an attribute's name in CreateUserPool)

      Given a user pool of its own
      When the administrator calls CreateGroup with
        | GroupName | <name> |
      Then the request is refused with InvalidParameterException
      And ListGroups shows
        | Groups.0 | absent |

      Examples:
        | case  | name                     |
        | space | our readers              |
        | long  | a text of 129 characters |

    @grp.group-name-pattern.longest @documented
    Scenario: A group with a name of 128 characters is created
      Source: model-cognito-idp (GroupNameType)

      Given a user pool of its own
      When the administrator calls CreateGroup with
        | GroupName | a text of 128 characters |
      Then the request is accepted
      And ListGroups shows
        | Groups.0.GroupName | matching .{128} |
        | Groups.1           | absent          |

    @grp.precedence-range @documented
    Scenario: A group with the highest precedence of an integer is created
      Source: model-cognito-idp (PrecedenceType)

      Given a user pool of its own
      When the administrator calls CreateGroup with
        | GroupName  | readers    |
        | Precedence | 2147483647 |
      Then the request is accepted
      And ListGroups shows
        | Groups.0.Precedence | 2147483647 |

  Rule: A group can be deleted

    @grp.delete-with-members.none @documented
    Scenario: A group without users is deleted
      Source: model-cognito-idp (DeleteGroup)

      Given a user pool of its own
      And the administrator has called CreateGroup with
        | GroupName | readers |
      When the administrator calls DeleteGroup with
        | GroupName | readers |
      Then the answer is empty
      And ListGroups shows
        | Groups.0 | absent |

    @grp.delete-with-members @inferred @open
    Scenario: A user of a group that is deleted stays in the user pool
      Source: reasoned (a group holds users by their names); guide-cognito-user-pools-user-groups (2023: only groups
        with no members can be deleted)
      Open: can a group be deleted that has users?

      Given a user pool of its own
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When the administrator calls DeleteGroup with
        | GroupName | readers |
      Then the request is accepted, unless it is refused with InvalidParameterException
      And Alice is CONFIRMED
