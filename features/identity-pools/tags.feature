Feature: An identity pool carries tags

  IdentityPoolTags of CreateIdentityPool, TagResource and UntagResource set the tags of an identity pool, and
  ListTagsForResource answers them.

  @ip.tags @documented
  Scenario: Tags given at its creation are on the identity pool
    Source: api-CreateIdentityPool (IdentityPoolTags)

    Given an identity pool of its own with
      | IdentityPoolTags | {"stage": "test"} |
    When the administrator calls ListTagsForResource with
      | ResourceArn | the identity pool's ARN |
    Then the answer holds
      | Tags.stage | test |

  @ip.tags.added @documented
  Scenario: TagResource adds a tag, and gives another value to one that is there
    Source: model-cognito-identity (TagResource)

    Given an identity pool of its own with
      | IdentityPoolTags | {"stage": "test"} |
    And the administrator has called TagResource with
      | ResourceArn | the identity pool's ARN           |
      | Tags        | {"stage": "live", "owner": "me"}  |
    When the administrator calls ListTagsForResource with
      | ResourceArn | the identity pool's ARN |
    Then the answer holds
      | Tags.stage | live |
      | Tags.owner | me   |

  @ip.tags.removed @documented
  Scenario: UntagResource removes a tag
    Source: model-cognito-identity (UntagResource)

    Given an identity pool of its own with
      | IdentityPoolTags | {"stage": "test", "owner": "me"} |
    And the administrator has called UntagResource with
      | ResourceArn | the identity pool's ARN |
      | TagKeys     | stage                   |
    When the administrator calls ListTagsForResource with
      | ResourceArn | the identity pool's ARN |
    Then the answer holds
      | Tags.stage | absent |
      | Tags.owner | me     |

  @ip.tags.no-arn @reported
  Scenario: Tags of an identity pool by its id are refused
    Source: gh-aws-sdk-ruby-2173 (class and text)

    Given an identity pool of its own with
      | IdentityPoolTags | {"stage": "test"} |
    When the administrator calls ListTagsForResource with
      | ResourceArn | {the identity pool's id} |
    Then the request is refused with AccessDeniedException
    And the message contains "is not authorized to perform: cognito-identity:ListTagsForResource on resource: {the identity pool's id}"

  @ip.tags.unknown @inferred
  Scenario: Tags of an identity pool that does not exist are refused
    Source: reasoned (the model declares the exception for what does not exist)

    Given an identity pool of its own
    When the administrator calls ListTagsForResource with
      | ResourceArn | {the identity pool's ARN}0 |
    Then the request is refused with ResourceNotFoundException
