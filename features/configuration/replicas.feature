Feature: A user pool has a replica in another region

  CreateUserPoolReplica and its family, as far as the settings of a pool answer; nobody signs in through a replica here.
  The pools stand in another region than us-west-2 and eu-west-1 and have the updated issuer, as replication asks.

  Rule: A pool of the right make has one replica

    @mrr.create @documented
    Scenario: A replica of a pool with a multi-Region key is created as the secondary
      Source: api-CreateUserPoolReplica; guide-user-pool-multi-region

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      When the administrator calls CreateUserPoolReplica with
        | RegionName   | us-west-2           |
        | UserPoolTags | {"purpose": "test"} |
      Then the answer holds
        | UserPoolReplica.RegionName  | us-west-2                                                            |
        | UserPoolReplica.Status      | CREATING                                                             |
        | UserPoolReplica.Role        | SECONDARY                                                            |
        | UserPoolReplica.UserPoolArn | arn:aws:cognito-idp:us-west-2:{the account}:userpool/{the pool's id} |

    @mrr.create.tier @documented
    Scenario: A replica of a pool of the Lite tier is refused
      Source: api-CreateUserPoolReplica (FeatureUnavailableInTierException); guide-user-pool-multi-region

      Given a user pool of its own with
        | UserPoolTier               | LITE                 |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      When the administrator calls CreateUserPoolReplica with
        | RegionName | us-west-2 |
      Then the request is refused with FeatureUnavailableInTierException

    @mrr.create.second @documented @code-inferred
    Scenario: A second replica of a pool is refused
      Source: guide-user-pool-multi-region (at most one secondary replica)

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      And the administrator has called CreateUserPoolReplica with
        | RegionName | us-west-2 |
      When the administrator calls CreateUserPoolReplica with
        | RegionName | eu-west-1 |
      Then the request is refused with LimitExceededException

    @mrr.create.key @documented @code-inferred
    Scenario Outline: A replica of a pool with <what> is refused
      Source: guide-user-pool-multi-region (a multi-Region customer managed key is needed)

      Given a user pool of its own with
        | UserPoolTier             | ESSENTIALS |
        | IssuerConfiguration.Type | UPDATED    |
        | KeyConfiguration         | <key>      |
      When the administrator calls CreateUserPoolReplica with
        | RegionName | us-west-2 |
      Then the request is refused with InvalidParameterException

      Examples:
        | case | what                | key                          |
        | none | no key of its own   | absent                       |
        | aws  | a key that AWS owns | {"KeyType": "AWS_OWNED_KEY"} |

    @mrr.create.own-region @inferred
    Scenario: A replica in the region of the pool itself is refused
      Source: reasoned (a replica is in another region)

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      When the administrator calls CreateUserPoolReplica with
        | RegionName | the pool's region |
      Then the request is refused with InvalidParameterException

    @mrr.unknown-pool @documented @code-inferred
    Scenario: ListUserPoolReplicas of a pool that does not exist is refused
      Source: model-cognito-idp (ResourceNotFoundException)

      When the administrator calls ListUserPoolReplicas with
        | UserPoolId | {the pool's region}_Unknown00 |
      Then the request is refused with ResourceNotFoundException

  Rule: A replica is made active and inactive

    @mrr.update @recorded
    Scenario Outline: A replica that is set <status> is <status>
      Source: gh-terraform-provider-aws-48670 (TestAccCognitoIDPUserPoolReplica_status: the statuses that the provider
        waits for)

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      And the administrator has called CreateUserPoolReplica with
        | RegionName | us-west-2 |
      When the administrator calls UpdateUserPoolReplica with
        | RegionName | us-west-2 |
        | Status     | <status>  |
      Then the answer holds
        | UserPoolReplica.RegionName | us-west-2 |
        | UserPoolReplica.Status     | <status>  |
        | UserPoolReplica.Role       | SECONDARY |

      Examples:
        | case     | status   |
        | active   | ACTIVE   |
        | inactive | INACTIVE |

    @mrr.list @documented
    Scenario: ListUserPoolReplicas shows the pool itself and its replica
      Source: model-cognito-idp (ListUserPoolReplicas)

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      And the administrator has called CreateUserPoolReplica with
        | RegionName | us-west-2 |
      When the administrator calls ListUserPoolReplicas
      Then the answer holds
        | UserPoolReplicas.0.Role | one of: PRIMARY, SECONDARY                             |
        | UserPoolReplicas.1.Role | other than the UserPoolReplicas.0.Role answered before |
        | UserPoolReplicas.2      | absent                                                 |

    @mrr.missing @inferred
    Scenario: UpdateUserPoolReplica of a replica that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException); reasoned (that the replica is what it means)

      Given a user pool of its own
      When the administrator calls UpdateUserPoolReplica with
        | RegionName | us-west-2 |
        | Status     | ACTIVE    |
      Then the request is refused with ResourceNotFoundException

    @mrr.missing.delete @inferred
    Scenario: DeleteUserPoolReplica of a replica that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException); reasoned (that the replica is what it means)

      Given a user pool of its own
      When the administrator calls DeleteUserPoolReplica with
        | RegionName | us-west-2 |
      Then the request is refused with ResourceNotFoundException

  Rule: A replica is deleted while it is inactive

    @mrr.delete @documented
    Scenario: The deletion of a replica that is inactive is accepted
      Source: model-cognito-idp (DeleteUserPoolReplica)

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      And the administrator has called CreateUserPoolReplica with
        | RegionName | us-west-2 |
      When the administrator calls DeleteUserPoolReplica with
        | RegionName | us-west-2 |
      Then the answer holds
        | UserPoolReplica.RegionName | us-west-2 |
        | UserPoolReplica.Status     | DELETING  |

    @mrr.delete.active @documented @code-inferred
    Scenario: The deletion of a replica that is active is refused
      Source: model-cognito-idp (DeleteUserPoolReplica); reasoned (the code)

      Given a user pool of its own with
        | UserPoolTier               | ESSENTIALS           |
        | IssuerConfiguration.Type   | UPDATED              |
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <multi-Region key>   |
      And the administrator has called CreateUserPoolReplica with
        | RegionName | us-west-2 |
      And the administrator has called UpdateUserPoolReplica with
        | RegionName | us-west-2 |
        | Status     | ACTIVE    |
      When the administrator calls DeleteUserPoolReplica with
        | RegionName | us-west-2 |
      Then the request is refused with InvalidParameterException
