Feature: A user pool can be deleted once nothing protects it

  DeleteUserPool, and what stands in its way.

  Rule: Deletion protection is turned off first

    @pool.delete.protected @attested
    Scenario: The deletion of a pool with deletion protection is refused
      Source: aws-nuke (compares class and text); model-cognito-idp (DeletionProtection)

      Given a user pool of its own with
        | DeletionProtection | ACTIVE |
      When the administrator calls DeleteUserPool
      Then the request is refused with InvalidParameterException
      And the message is "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first."
      And DescribeUserPool shows
        | UserPool.DeletionProtection | ACTIVE |

    @pool.delete.protected.inactivated @documented
    Scenario: A pool whose deletion protection was turned off is deleted
      Source: model-cognito-idp (DeletionProtection); guide-user-pool-settings-deletion-protection

      Given a user pool of its own with
        | DeletionProtection                                                    | ACTIVE |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And the administrator has called UpdateUserPool with
        | DeletionProtection | INACTIVE |
      When the administrator calls DeleteUserPool
      Then the answer is empty

    @pool.delete.protected.readback @recorded
    Scenario: Deletion protection that was turned on is turned off again
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_deletionProtection)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And the administrator has called UpdateUserPool with
        | DeletionProtection | ACTIVE |
      When the administrator calls UpdateUserPool with
        | DeletionProtection | INACTIVE |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.DeletionProtection | INACTIVE |

  Rule: The domain is deleted first

    @pool.delete.domain @reported
    Scenario: The deletion of a pool with a domain is refused
      Source: gh-terraform-provider-aws-16479 (2020, class and text); api-DeleteUserPool (example)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DeleteUserPool
      Then the request is refused with InvalidParameterException
      And the message is "User pool cannot be deleted. It has a domain configured that should be deleted first."
      And DescribeUserPool shows
        | UserPool.Domain | "login" |

    @pool.delete.domain.removed @documented
    Scenario: A pool whose domain was deleted is deleted
      Source: api-DeleteUserPool

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called DeleteUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DeleteUserPool
      Then the answer is empty

    @pool.delete.both @inferred @open
    Scenario: The deletion of a pool with deletion protection and a domain is refused
      Source: reasoned (from the two refusals)
      Open: which of the two refusals comes first?

      Given a user pool of its own with
        | DeletionProtection | ACTIVE |
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DeleteUserPool
      Then the request is refused with InvalidParameterException
      And the message is one of
        | The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first. |
        | User pool cannot be deleted. It has a domain configured that should be deleted first.                                    |
      And DescribeUserPool shows
        | UserPool.DeletionProtection | ACTIVE  |
        | UserPool.Domain             | "login" |

    @pool.delete.both.teardown @inferred
    Scenario: A pool is deleted once its deletion protection is off and its domain is gone
      Source: reasoned (from the two refusals)

      Given a user pool of its own with
        | DeletionProtection                                                    | ACTIVE |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called UpdateUserPool with
        | DeletionProtection | INACTIVE |
      And the administrator has called DeleteUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DeleteUserPool
      Then the answer is empty

  Rule: What was in the pool goes with it

    @pool.delete.ok @documented
    Scenario: A pool with a user and a group is deleted
      Source: model-cognito-idp (DeleteUserPool)

      Given a user pool of its own
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | readers |
      When the administrator calls DeleteUserPool
      Then the answer is empty

    @pool.delete.ok.gone @documented
    Scenario Outline: <operation> is refused for a deleted pool
      Source: model-cognito-idp (DeleteUserPool and ResourceNotFoundException); gh-floci-io-floci-2951 (the class, of an
        id that no pool has)

      Given a user pool of its own
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | readers |
      And the administrator has called DeleteUserPool
      When the administrator calls <operation>
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case    | operation              |
        | pool    | DescribeUserPool       |
        | clients | DescribeUserPoolClient |
        | groups  | ListGroups             |
        | users   | ListUsers              |

    @pool.delete.ok.sign-in @inferred
    Scenario: A sign-in through an app client of a deleted pool is refused
      Source: reasoned (from the answer to an unknown client id)

      Given a user pool of its own
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user
      And the administrator has called DeleteUserPool
      When Alice signs in
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client {the client's id} does not exist."

    @pool.delete.twice @inferred
    Scenario: The deletion of a deleted pool is refused
      Source: reasoned (from the answer to an unknown pool id)

      Given a user pool of its own
      And the administrator has called DeleteUserPool
      When the administrator calls DeleteUserPool
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's id} does not exist."
