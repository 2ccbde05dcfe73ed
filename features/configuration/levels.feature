Feature: A user pool names the levels of authentication

  AcrConfiguration gives a name to one or more of the four levels; the others keep theirs.

  @acr.config.effective @documented
  Scenario: A user pool is described with all four names where two were set
    Source: model-cognito-idp (UserPoolType: the effective configuration, with default names merged in);
      guide-cognito-user-pools-step-up-authentication

    Given a user pool
    When the administrator creates a user pool with
      | AcrConfiguration | {"Level2": {"AcrValue": "urn:mine:2"}, "Level3": {"AcrValue": "urn:mine:3"}} |
    Then the answer holds
      | UserPool.AcrConfiguration.Level1.AcrValue | urn:cognito:loa:1 |
      | UserPool.AcrConfiguration.Level2.AcrValue | urn:mine:2        |
      | UserPool.AcrConfiguration.Level3.AcrValue | urn:mine:3        |
      | UserPool.AcrConfiguration.Level4.AcrValue | urn:cognito:loa:4 |

  @acr.config.effective.update @documented
  Scenario: An update gives a level another name
    Source: guide-cognito-user-pools-step-up-authentication

    Given a user pool of its own with
      | UserPoolTier                                                          | ESSENTIALS |
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent     |
    When the administrator updates the user pool with
      | AcrConfiguration | {"Level1": {"AcrValue": "urn:mine:1"}} |
    Then the answer is empty
    And DescribeUserPool shows
      | UserPool.AcrConfiguration.Level1.AcrValue | urn:mine:1        |
      | UserPool.AcrConfiguration.Level2.AcrValue | urn:cognito:loa:2 |

  @acr.config.unique @documented @code-inferred
  Scenario Outline: A user pool is refused in which two levels have one name: <case>
    Source: model-cognito-idp (AcrConfiguration: unique across all four levels, default names included)

    When the administrator creates a user pool with
      | AcrConfiguration | <names> |
    Then the request is refused with InvalidParameterException

    Examples:
      | case    | names                                                                            |
      | own     | {"Level1": {"AcrValue": "urn:mine"}, "Level2": {"AcrValue": "urn:mine"}} |
      | default | {"Level1": {"AcrValue": "urn:cognito:loa:2"}}                            |

  @acr.config.shape @documented @text-inferred
  Scenario Outline: A name of a level is refused that <fault>
    Source: api-AcrLevelConfigType; gh-boto3-3581 (class and form of a violated pattern, of the ClientId of
      InitiateAuth)

    When the administrator creates a user pool with
      | AcrConfiguration | {"Level1": {"AcrValue": "<name>"}} |
    Then the request is refused with InvalidParameterException
    And the message contains "failed to satisfy constraint: "

    Examples:
      | case  | fault         | name    |
      | space | holds a space | urn: my |
      | quote | holds a quote | a\\"b   |

  @acr.config.tier @documented @code-inferred
  Scenario: Names of levels are refused in the tier LITE
    Source: model-cognito-idp (AcrConfiguration: Essentials or Plus)

    When the administrator creates a user pool with
      | UserPoolTier     | LITE                                   |
      | AcrConfiguration | {"Level1": {"AcrValue": "urn:mine:1"}} |
    Then the request is refused with FeatureUnavailableInTierException
