Feature: A user pool lets applications register themselves, or does not

  DcrConfiguration says who may register, for which grants and for which scopes.

  @dcr.enable-default @documented
  Scenario: A configuration without EnableStatus turns registration on
    Source: model-cognito-idp (DcrConfigurationType)

    When the administrator creates a user pool with
      | UserPoolTier                    | ESSENTIALS |
      | DcrConfiguration.OpenDcrEnabled | false      |
    Then DescribeUserPool shows
      | UserPool.DcrConfiguration.EnableStatus   | Enabled |
      | UserPool.DcrConfiguration.OpenDcrEnabled | false   |

  @dcr.settings @documented
  Scenario: The grants and scopes of registrations are described as they were set
    Source: model-cognito-idp (DcrConfigurationType)

    Given a user pool of its own with
      | UserPoolTier                | ESSENTIALS |
      | UserAttributeUpdateSettings | absent     |
    When the administrator updates the user pool with
      | DcrConfiguration.EnableStatus            | Enabled                       |
      | DcrConfiguration.OpenDcrEnabled          | true                          |
      | DcrConfiguration.AuthenticatedGrantTypes | code                          |
      | DcrConfiguration.OpenDcrGrantTypes       | code                          |
      | DcrConfiguration.AllowedScopes           | aws.cognito.signin.user.admin |
    Then the answer is empty
    And DescribeUserPool shows
      | UserPool.DcrConfiguration.OpenDcrEnabled          | true                          |
      | UserPool.DcrConfiguration.AuthenticatedGrantTypes | code                          |
      | UserPool.DcrConfiguration.OpenDcrGrantTypes       | code                          |
      | UserPool.DcrConfiguration.AllowedScopes           | aws.cognito.signin.user.admin |

  @dcr.grants.implicit @documented
  Scenario: CreateUserPool with the implicit grant for registrations is accepted
    Source: model-cognito-idp (DcrConfigurationType: accepted and ignored)

    When the administrator creates a user pool with
      | UserPoolTier                             | ESSENTIALS     |
      | DcrConfiguration.AuthenticatedGrantTypes | implicit, code |
      | DcrConfiguration.OpenDcrGrantTypes       | implicit, code |
      | DcrConfiguration.AllowedScopes           | openid         |
    Then DescribeUserPool shows
      | UserPool.DcrConfiguration.EnableStatus  | Enabled |
      | UserPool.DcrConfiguration.AllowedScopes | openid  |

  @dcr.grants.implicit.unknown @documented @text-inferred
  Scenario: CreateUserPool with the grant "password" for registrations is refused
    Source: model-cognito-idp (DcrConfigurationType); gh-aws-doc-sdk-examples-891 (class and form of a violated enum,
      of AdminCreateUser)

    When the administrator creates a user pool with
      | UserPoolTier                       | ESSENTIALS |
      | DcrConfiguration.OpenDcrGrantTypes | password   |
    Then the request is refused with InvalidParameterException
    And the message contains "failed to satisfy constraint: "

  @dcr.tier @documented @code-inferred
  Scenario: CreateUserPool with registration turned on is refused in the tier LITE
    Source: model-cognito-idp (DcrConfigurationType: Essentials or higher)

    When the administrator creates a user pool with
      | UserPoolTier                  | LITE    |
      | DcrConfiguration.EnableStatus | Enabled |
    Then the request is refused with FeatureUnavailableInTierException

  @dcr.client.type @documented
  Scenario: An app client that an administrator made is REGULAR
    Source: model-cognito-idp (UserPoolClientType ClientType)

    Given a user pool
    When the administrator calls CreateUserPoolClient
    Then the answer holds
      | UserPoolClient.ClientType | REGULAR |
