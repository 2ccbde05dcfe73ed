Feature: An update of an app client states all of its settings

  UpdateUserPoolClient sets what a request leaves out to its default; what it sets stands in `update-members.feature`.

  @client.update.resets @documented
  Scenario Outline: UpdateUserPoolClient sets a member that it leaves out to its default: <member>
    Source: model-cognito-idp (UpdateUserPoolClient); guide-user-pool-settings-client-apps

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
      | revocation | EnableTokenRevocation      | false                   | true                   |
      | session    | AuthSessionValidity        | 10                      | 3                      |
      | refresh    | RefreshTokenValidity       | 7                       | 30                     |
      | access     | AccessTokenValidity        | 2                       | one of: absent, 0      |
      | id         | IdTokenValidity            | 2                       | one of: absent, 0      |

  @client.update.resets.attributes @reported
  Scenario Outline: UpdateUserPoolClient clears <member> that it leaves out
    Source: gh-CloudFormationCognitoCustomResources-7 (2018, told by who mended it)

    Given a user pool of its own
    And an app client with
      | <member> | email |
    When the administrator calls UpdateUserPoolClient with
      | ClientName | renamed |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientName | renamed |
      | UserPoolClient.<member>   | absent  |

    Examples:
      | case  | member          |
      | read  | ReadAttributes  |
      | write | WriteAttributes |

  @client.update.resets.units @reported
  Scenario: UpdateUserPoolClient without units empties TokenValidityUnits
    Source: imo-tikuwa-cognito-demo (the answer of an update without units, 2025-07); model-cognito-idp
      (UpdateUserPoolClient: what is left out goes to its default)

    Given a user pool of its own
    And an app client with
      | AccessTokenValidity            | 90      |
      | TokenValidityUnits.AccessToken | minutes |
    When the administrator calls UpdateUserPoolClient with
      | ClientName | renamed |
    Then the answer holds
      | UserPoolClient.TokenValidityUnits | empty |
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientName         | renamed |
      | UserPoolClient.TokenValidityUnits | empty   |

  @client.update.resets.flows @reported @code-inferred
  Scenario: After an update without ExplicitAuthFlows a sign-in by password is refused
    Source: imo-tikuwa-cognito-demo (2025-07: the member is gone, and a sign-in by password fails, without its
      class); model-cognito-idp (ExplicitAuthFlows: what counts where none is named)

    Given a user pool of its own
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And the administrator has called UpdateUserPoolClient with
      | ClientName | renamed |
    When Alice signs in
    Then the request is refused with InvalidParameterException
    And DescribeUserPoolClient shows
      | UserPoolClient.ExplicitAuthFlows | absent |

  @client.update.resets.oauth @documented
  Scenario: UpdateUserPoolClient turns OAuth off where it leaves the OAuth members out
    Source: model-cognito-idp (UpdateUserPoolClient)

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
  Scenario: UpdateUserPoolClient leaves settings that it repeats as they were
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
  Scenario Outline: UpdateUserPoolClient neither makes nor removes a secret: <case>
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
  Scenario: Token revocation that was turned off is turned on again
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

    @client.rotation.remove @reported
    Scenario: ALLOW_REFRESH_TOKEN_AUTH is refused in an update of an app client whose refresh tokens rotate
      Source: gh-terraform-provider-aws-47196 (its class; the message is cut off); texts-of-rotation (the
        text, of CreateUserPoolClient)

      Given a user pool of its own
      And an app client with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature | ENABLED                  |
      When the administrator calls UpdateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "ALLOW_REFRESH_TOKEN_AUTH is not a permitted ExplicitAuthFlow when refresh token rotation is enabled."
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | UserPoolClient.RefreshTokenRotation.Feature | ENABLED                  |

    @client.rotation.remove.disabled @inferred
    Scenario: ALLOW_REFRESH_TOKEN_AUTH is accepted in an update that turns rotation off
      Source: gh-terraform-provider-aws-45646 (that an update with DISABLED is accepted); reasoned (that the flow may
        come back in the same update)

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

    @client.rotation.disabled-readback @reported
    Scenario: Rotation that an update turns off is described with a grace period of 0 seconds
      Source: gh-terraform-provider-aws-45646 (2025: the grace period was not sent, and 0 came back)

      Given a user pool of its own
      And an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 30                       |
      When the administrator calls UpdateUserPoolClient with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature | DISABLED                 |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenRotation.Feature                 | DISABLED |
        | UserPoolClient.RefreshTokenRotation.RetryGracePeriodSeconds | 0        |
