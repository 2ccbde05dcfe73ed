Feature: A user pool carries tags

  Tags are set with the pool, and by TagResource and UntagResource under the ARN of the pool.

  @tag.lifecycle.created @documented
  Scenario: Tags given at its creation are on the pool
    Source: model-cognito-idp (UserPoolTags and ListTagsForResource)

    Given a user pool of its own with
      | UserPoolTags | {"stage": "test", "team": "shop"} |
    And the administrator has called DescribeUserPool
    When the administrator calls ListTagsForResource with
      | ResourceArn | the UserPool.Arn answered before |
    Then the answer holds
      | Tags.stage | test |
      | Tags.team  | shop |
    And DescribeUserPool shows
      | UserPool.UserPoolTags.stage | test |
      | UserPool.UserPoolTags.team  | shop |

  @tag.lifecycle.none @documented
  Scenario: A pool that was given no tags has none
    Source: model-cognito-idp (ListTagsForResource); terraform-acceptance-tests (user_pool_test.go: a pool with a name
      only)

    Given a user pool of its own
    And the administrator has called DescribeUserPool
    When the administrator calls ListTagsForResource with
      | ResourceArn | the UserPool.Arn answered before |
    Then the answer holds
      | Tags | one of: absent, empty |

  @tag.lifecycle.added @documented
  Scenario: TagResource adds a tag and changes the value of one that the pool has
    Source: model-cognito-idp (TagResource); cli-tag-resource

    Given a user pool of its own with
      | UserPoolTags | {"stage": "test", "team": "shop"} |
    And the administrator has called DescribeUserPool
    When the administrator calls TagResource with
      | ResourceArn | the UserPool.Arn answered before |
      | Tags.stage  | live                             |
      | Tags.owner  | Alice                            |
    Then the answer is empty
    And DescribeUserPool shows
      | UserPool.UserPoolTags.stage | live  |
      | UserPool.UserPoolTags.team  | shop  |
      | UserPool.UserPoolTags.owner | Alice |

  @tag.lifecycle.another-arn @inferred @open
  Scenario Outline: The ARN of a resource of another <part> is refused, though it ends in the pool's id
    Source: api-TagResource (ResourceArn is the ARN of the user pool); reasoned (there is no such user pool)
    Open: which error does the service answer?

    Given a user pool of its own
    When the administrator calls TagResource with
      | ResourceArn | arn:<partition>:<service>:<region>:<account>:userpool/{the pool's id} |
      | Tags.stage  | test                                                                  |
    Then the request is refused with one of
      | ResourceNotFoundException |
      | InvalidParameterException |
      | NotAuthorizedException    |
      | AccessDeniedException     |
    And DescribeUserPool shows
      | UserPool.UserPoolTags | one of: absent, empty |

    Examples:
      | case      | part      | partition | service          | region              | account       |
      | partition | partition | aws-cn    | cognito-idp      | {the pool's region} | {the account} |
      | service   | service   | aws       | cognito-identity | {the pool's region} | {the account} |
      | region    | region    | aws       | cognito-idp      | ap-nowhere-9        | {the account} |
      | account   | account   | aws       | cognito-idp      | {the pool's region} | 999999999999  |

  @tag.lifecycle.removed @documented
  Scenario: UntagResource removes the tags that it names
    Source: model-cognito-idp (UntagResource)

    Given a user pool of its own with
      | UserPoolTags | {"stage": "test", "team": "shop"} |
    And the administrator has called DescribeUserPool
    When the administrator calls UntagResource with
      | ResourceArn | the UserPool.Arn answered before |
      | TagKeys     | stage, owner                     |
    Then the answer is empty
    And DescribeUserPool shows
      | UserPool.UserPoolTags.stage | absent |
      | UserPool.UserPoolTags.team  | shop   |

  @tag.lifecycle.limits @documented
  Scenario Outline: A tag with a <part> of <length> characters is refused
    Source: model-cognito-idp (TagKeysType and TagValueType); gh-aws-cdk-14699 (class of a violated length, of an
      attribute's name in CreateUserPool)

    Given a user pool of its own
    And the administrator has called DescribeUserPool
    When the administrator calls TagResource with
      | ResourceArn | the UserPool.Arn answered before |
      | Tags        | {"<key>": "<value>"}             |
    Then the request is refused with InvalidParameterException
    And DescribeUserPool shows
      | UserPool.UserPoolTags | one of: absent, empty |

    Examples:
      | case  | part  | length | key                        | value                      |
      | key   | key   | 129    | {a text of 129 characters} | test                       |
      | value | value | 257    | stage                      | {a text of 257 characters} |

  @tag.lifecycle.limits.reached @documented
  Scenario: A tag with a key of 128 and a value of 256 characters is kept
    Source: model-cognito-idp (TagKeysType and TagValueType)

    Given a user pool of its own
    And the administrator has called DescribeUserPool
    When the administrator calls TagResource with
      | ResourceArn | the UserPool.Arn answered before                             |
      | Tags        | {"{a text of 128 characters}": "{a text of 256 characters}"} |
    Then the answer is empty
    And DescribeUserPool shows
      | UserPool.UserPoolTags | {"{a text of 128 characters}": "{a text of 256 characters}"} |
