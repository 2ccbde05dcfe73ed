Feature: How users are named is chosen once, when a pool is made

  AliasAttributes and UsernameAttributes exclude each other and cannot be changed.

  Rule: A pool has aliases, user names that are addresses, and not both

    @pool.signin.alias-with-username-attributes @reported @code-inferred
    Scenario Outline: A pool with aliases and username attributes is refused: <case>
      Source: cdk-preflight (the text, of a deployment with email in both; its note: whatever the values);
        guide-user-pool-settings-attributes

      When the administrator calls CreateUserPool with
        | AliasAttributes    | <aliases> |
        | UsernameAttributes | <names>   |
      Then the request is refused with InvalidParameterException
      And the message is "Only one of the aliasAttributes or usernameAttributes can be set in a User pool."

      Examples:
        | case      | aliases            | names        |
        | same      | email              | email        |
        | different | email              | phone_number |
        | preferred | preferred_username | email        |

    @pool.signin.alias-with-username-attributes.one @documented
    Scenario Outline: A pool with <case> alone is made
      Source: guide-user-pool-settings-attributes

      When the administrator calls CreateUserPool with
        | AliasAttributes    | <aliases> |
        | UsernameAttributes | <names>   |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AliasAttributes    | <aliases> |
        | UserPool.UsernameAttributes | <names>   |

      Examples:
        | case    | aliases | names  |
        | aliases | email   | absent |
        | names   | absent  | email  |

  Rule: The choice stands for the life of the pool

    @pool.fixed.signin-attributes @documented
    Scenario Outline: UpdateUserPool leaves aliases and username attributes as they were: <case>
      Source: model-cognito-idp (UpdateUserPool has no such members)

      Given a user pool of its own with
        | AliasAttributes    | <aliases> |
        | UsernameAttributes | <names>   |
      When the administrator calls UpdateUserPool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.AliasAttributes        | <aliases> |
        | UserPool.UsernameAttributes     | <names>   |
        | UserPool.AutoVerifiedAttributes | email     |

      Examples:
        | case    | aliases | names  |
        | aliases | email   | absent |
        | names   | absent  | email  |
