Feature: An update of an app client states all of its settings

  @client.update.resets @documented @open
  Scenario Outline: A setting that an update leaves out goes to its default: <member>
    Source: model-cognito-idp (UpdateUserPoolClient); guide-user-pool-settings-client-apps
    Open: it was not measured for each of these members by itself

    Given a user pool of its own
    And an app client with
      | <member> | <set> |
    When the administrator calls UpdateUserPoolClient with
      | ClientName | renamed |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientName | renamed   |
      | UserPoolClient.<member>   | <default> |

    Examples:
      | case       | member                     | set                     | default                |
      | existence  | PreventUserExistenceErrors | ENABLED                 | one of: absent, LEGACY |
      | urls       | CallbackURLs               | https://example.com/in  | one of: absent, empty  |
      | logout     | LogoutURLs                 | https://example.com/out | one of: absent, empty  |
      | providers  | SupportedIdentityProviders | COGNITO                 | one of: absent, empty  |
      | read       | ReadAttributes             | email                   | absent                 |
      | write      | WriteAttributes            | email                   | absent                 |
      | revocation | EnableTokenRevocation      | false                   | true                   |
      | session    | AuthSessionValidity        | 10                      | 3                      |
      | refresh    | RefreshTokenValidity       | 7                       | 30                     |
      | access     | AccessTokenValidity        | 2                       | one of: absent, 0      |

  @client.update.resets.flows @documented @open
  Scenario: Flows that an update leaves out are closed
    Source: model-cognito-idp (UpdateUserPoolClient and ExplicitAuthFlows)
    Open: it was not measured for this member by itself

    Given a user pool of its own
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And the administrator has called UpdateUserPoolClient with
      | ClientName | renamed |
    When Alice signs in
    Then the request is refused with InvalidParameterException
    And nobody is given tokens

  @client.update.resets.oauth @documented @open
  Scenario: OAuth that an update leaves out is turned off
    Source: model-cognito-idp (UpdateUserPoolClient)
    Open: it was not measured for these members by themselves

    Given a user pool of its own
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                   |
      | AllowedOAuthFlows               | code                   |
      | AllowedOAuthScopes              | openid, email          |
      | CallbackURLs                    | https://example.com/in |
    When the administrator calls UpdateUserPoolClient with
      | ClientName | renamed |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.AllowedOAuthFlowsUserPoolClient | false                 |
      | UserPoolClient.AllowedOAuthFlows               | one of: absent, empty |
      | UserPoolClient.AllowedOAuthScopes              | one of: absent, empty |

  @client.update.resets.repeated @documented
  Scenario: Settings that an update repeats stay
    Source: cli-update-user-pool-client (example); model-cognito-idp

    Given a user pool of its own
    And an app client with
      | PreventUserExistenceErrors | ENABLED                                            |
      | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    When the administrator calls UpdateUserPoolClient with
      | ClientName                 | renamed                                            |
      | PreventUserExistenceErrors | ENABLED                                            |
      | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    Then the answer holds
      | UserPoolClient.ClientName                 | renamed |
      | UserPoolClient.PreventUserExistenceErrors | ENABLED |
    And DescribeUserPoolClient shows
      | UserPoolClient.ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

  @client.update.resets.secret-kept @documented
  Scenario Outline: An update neither makes nor takes away a secret
    Source: model-cognito-idp (UpdateUserPoolClient has no GenerateSecret)

    Given a user pool of its own
    And an app client with
      | GenerateSecret | <secret> |
    When the administrator calls UpdateUserPoolClient with
      | ClientName | renamed |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientName   | renamed |
      | UserPoolClient.ClientSecret | <kept>  |

    Examples:
      | case    | secret | kept                |
      | with    | true   | the client's secret |
      | without | false  | absent              |

  @client.update.resets.revocation @recorded
  Scenario: Token revocation is turned off and on again
    Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolClient_enableRevocation)

    Given a user pool of its own
    And the administrator has called UpdateUserPoolClient with
      | EnableTokenRevocation | false |
    When the administrator calls UpdateUserPoolClient with
      | EnableTokenRevocation | true |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.EnableTokenRevocation | true |

  Rule: Rotation of refresh tokens ends only where the update says so

    @client.rotation.remove @reported @open
    Scenario: The flow for refresh tokens does not come back while rotation is left out
      Source: gh-terraform-provider-aws-47196 (the message is cut off there)
      Open: the exact text

      Given a user pool of its own
      And an app client with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature | ENABLED                  |
      When the administrator calls UpdateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with InvalidParameterException
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | UserPoolClient.RefreshTokenRotation.Feature | ENABLED                  |

    @client.rotation.remove.disabled @reported
    Scenario: The flow for refresh tokens comes back with rotation turned off
      Source: gh-terraform-provider-aws-47196

      Given a user pool of its own
      And an app client with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature | ENABLED                  |
      When the administrator calls UpdateUserPoolClient with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | RefreshTokenRotation.Feature | DISABLED                                           |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenRotation.Feature | DISABLED |
