Feature: An app client says how long its tokens live

  How long access, ID and refresh tokens live, in which unit, and whether refresh tokens rotate.

  Rule: A lifetime has bounds, whatever unit it is counted in

    @client.validity.range
    Scenario Outline: A lifetime of <value> <unit> is refused for the <token>
      Source: cdk-preflight (the text, of deployments that failed); gh-awsdocs-aws-cloudformation-user-guide-828 (36500
        days, the text); gh-terraform-provider-aws-32504 (class and text, of UpdateUserPoolClient);
        guide-user-pool-settings-client-apps (five minutes at least)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <token>Validity            | <value> |
        | TokenValidityUnits.<token> | <unit>  |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid range for token validity."

      @reported
      Examples:
        | case          | token        | value | unit    |
        | access-long   | AccessToken  | 25    | hours   |
        | id-long       | IdToken      | 25    | hours   |
        | refresh-short | RefreshToken | 30    | minutes |
        | refresh-long  | RefreshToken | 36500 | days    |

      @documented
      Examples:
        | case         | token       | value | unit    |
        | access-short | AccessToken | 299   | seconds |
        | id-short     | IdToken     | 4     | minutes |

    @client.validity.range.within @documented
    Scenario Outline: A token's lifetime at a bound is stored: <case>
      Source: guide-user-pool-settings-client-apps (five minutes to a day, an hour to ten years); model-cognito-idp
        (RefreshTokenValidityType: 315,360,000 seconds at most)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <token>Validity            | <value> |
        | TokenValidityUnits.<token> | <unit>  |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.<token>Validity            | <value> |
        | UserPoolClient.TokenValidityUnits.<token> | <unit>  |

      Examples:
        | case             | token        | value | unit    |
        | access-shortest  | AccessToken  | 300   | seconds |
        | access-longest   | AccessToken  | 1     | days    |
        | id-shortest      | IdToken      | 5     | minutes |
        | id-longest       | IdToken      | 24    | hours   |
        | refresh-shortest | RefreshToken | 60    | minutes |
        | refresh-longest  | RefreshToken | 3650  | days    |

    @client.validity.range.minutes @reported
    Scenario: A refresh token that lives 36500 minutes is accepted
      Source: gh-awsdocs-aws-cloudformation-user-guide-828 (of a template of CloudFormation)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | RefreshTokenValidity            | 36500   |
        | TokenValidityUnits.RefreshToken | minutes |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenValidity | 36500 |

    @client.validity.order @reported @code-inferred
    Scenario Outline: A lifetime of the <token> beyond that of the refresh token is refused
      Source: cdk-preflight (the text, which names both tokens, of deployments whose access token would have outlived
        the refresh token)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <token>Validity                 | 121     |
        | TokenValidityUnits.<token>      | minutes |
        | RefreshTokenValidity            | 2       |
        | TokenValidityUnits.RefreshToken | hours   |
      Then the request is refused with InvalidParameterException
      And the message is "Access and Id Token expiration times must be less than or equal to refresh token expiration times."

      Examples:
        | case   | token       |
        | access | AccessToken |
        | id     | IdToken     |

    @client.validity.order.equal @inferred
    Scenario Outline: The <token> may live as long as the refresh token
      Source: reasoned (the text of the refusal says "less than or equal to"); cdk-preflight (its rule lets an equal
        lifetime pass)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <token>Validity                 | 120     |
        | TokenValidityUnits.<token>      | minutes |
        | RefreshTokenValidity            | 2       |
        | TokenValidityUnits.RefreshToken | hours   |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.<token>Validity      | 120 |
        | UserPoolClient.RefreshTokenValidity | 2   |

      Examples:
        | case   | token       |
        | access | AccessToken |
        | id     | IdToken     |

  Rule: Without units, lifetimes are hours, hours and days

    @client.validity.units-trap @reported
    Scenario Outline: A lifetime of 60 without a unit is refused: <token>
      Source: cdk-preflight (the text, and the units that count where none is sent, of deployments);
        gh-lgallard-terraform-aws-cognito-user-pool-68 (sixty hours, sent with their unit);
        gh-terraform-provider-aws-32504 (class and text, of UpdateUserPoolClient)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <token>Validity | 60 |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid range for token validity."

      Examples:
        | case   | token       |
        | access | AccessToken |
        | id     | IdToken     |

    @client.validity.units-trap.defaults @reported
    Scenario Outline: A lifetime without a unit is described as the number that was sent: <token>
      Source: terraform-acceptance-tests (user_pool_client_test.go: accessTokenValidity, idTokenValidity and
        refreshTokenValidity); field-K02 (the empty units)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | <token>Validity | <value> |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.<token>Validity    | <value> |
        | UserPoolClient.TokenValidityUnits | empty   |

      Examples:
        | case    | token        | value |
        | access  | AccessToken  | 5     |
        | id      | IdToken      | 5     |
        | refresh | RefreshToken | 60    |

    @client.validity.units-trap.one-unit
    Scenario Outline: An app client with one unit of a lifetime is described with all three: <token>
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolClient_tokenValidityUnits, days for the access
        token); reasoned (by analogy for the others)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | TokenValidityUnits.<token> | <unit> |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.TokenValidityUnits.AccessToken  | <access>  |
        | UserPoolClient.TokenValidityUnits.IdToken      | <id>      |
        | UserPoolClient.TokenValidityUnits.RefreshToken | <refresh> |

      @recorded
      Examples:
        | case   | token       | unit | access | id    | refresh |
        | access | AccessToken | days | days   | hours | days    |

      @inferred
      Examples:
        | case    | token        | unit  | access | id    | refresh |
        | id      | IdToken      | days  | hours  | days  | days    |
        | refresh | RefreshToken | hours | hours  | hours | hours   |

    @client.validity.refresh-zero @documented
    Scenario: A RefreshTokenValidity of 0 is stored as thirty days
      Source: model-cognito-idp (RefreshTokenValidity)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | RefreshTokenValidity | 0 |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenValidity | 30 |

    @client.validity.update-drops-units @reported
    Scenario: An update that repeats 90 minutes without their unit is refused
      Source: gh-aws-samples-cloudfront-authorization-at-edge-144 (class and text, of an update of an app client that
        stood; its numbers are not told); gh-terraform-provider-aws-30433 (class and text, likewise)

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity            | 90      |
        | TokenValidityUnits.AccessToken | minutes |
      When the administrator calls UpdateUserPoolClient with
        | AccessTokenValidity | 90 |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid range for token validity."
      And DescribeUserPoolClient shows
        | UserPoolClient.AccessTokenValidity            | 90      |
        | UserPoolClient.TokenValidityUnits.AccessToken | minutes |

    @client.validity.update-drops-units.repeated @documented
    Scenario: An update that repeats a lifetime with its unit leaves both as they were
      Source: cli-update-user-pool-client (example)

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity            | 90      |
        | TokenValidityUnits.AccessToken | minutes |
      When the administrator calls UpdateUserPoolClient with
        | AccessTokenValidity            | 90      |
        | TokenValidityUnits.AccessToken | minutes |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AccessTokenValidity            | 90      |
        | UserPoolClient.TokenValidityUnits.AccessToken | minutes |

  Rule: A refresh token is renewed at every use, where the client rotates them

    @client.rotation.on @documented
    Scenario Outline: The rotation of refresh tokens is stored with a grace period of <grace> seconds
      Source: model-cognito-idp (RetryGracePeriodSecondsType: 0 to 60); terraform-acceptance-tests
        (TestAccCognitoIDPUserPoolClient_refreshTokenRotation, with 10 and 20)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | <grace>                  |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenRotation.Feature                 | ENABLED |
        | UserPoolClient.RefreshTokenRotation.RetryGracePeriodSeconds | <grace> |

      Examples:
        | case    | grace |
        | none    | 0     |
        | longest | 60    |

    @client.rotation.on.new-token @documented
    Scenario: Where refresh tokens rotate, GetTokensFromRefreshToken answers with a new refresh token
      Source: model-cognito-idp (RefreshTokenRotation); guide-amazon-cognito-user-pools-using-the-refresh-token

      Given a user pool with
        | DeviceConfiguration | absent |
      And an app client with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature | ENABLED                  |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken
      Then the answer holds
        | AuthenticationResult.AccessToken  | a JWT                                  |
        | AuthenticationResult.RefreshToken | other than Alice's first refresh token |

    @client.rotation.on.off @documented
    Scenario: Where refresh tokens do not rotate, GetTokensFromRefreshToken answers without a refresh token
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token

      Given a user pool with
        | DeviceConfiguration | absent |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken
      Then the answer holds
        | AuthenticationResult.AccessToken  | a JWT  |
        | AuthenticationResult.RefreshToken | absent |

    @client.rotation.with-refresh-flow @reported @code-inferred
    Scenario: The rotation of refresh tokens beside ALLOW_REFRESH_TOKEN_AUTH is refused
      Source: texts-of-rotation (five projects of 2026 quote the text, one as seen on 2026-09-13; no class);
        guide-amazon-cognito-user-pools-using-the-refresh-token

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | RefreshTokenRotation.Feature | ENABLED                                            |
      Then the request is refused with InvalidParameterException
      And the message is "ALLOW_REFRESH_TOKEN_AUTH is not a permitted ExplicitAuthFlow when refresh token rotation is enabled."

    @client.rotation.grace-range @documented @text-inferred
    Scenario Outline: A grace period of <grace> seconds is refused
      Source: model-cognito-idp (RetryGracePeriodSecondsType); gh-aws-cli-5843 (class and form of a violated
        range, of the MaxResults of ListResourceServers)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | <grace>                  |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'refreshTokenRotation.retryGracePeriodSeconds' failed to satisfy constraint: <limit>"

      Examples:
        | case  | grace | limit                                             |
        | long  | 61    | Member must have value less than or equal to 60   |
        | below | -1    | Member must have value greater than or equal to 0 |
