Feature: An app client says how people may sign in through it

  Rule: What a client is when nothing is said

    @client.default.describe @recorded
    Scenario: A client with a name only has these settings
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolClient_basic); model-cognito-idp

      Given a user pool
      When the administrator calls CreateUserPoolClient
      Then the answer holds
        | UserPoolClient.UserPoolId                               | the pool's id          |
        | UserPoolClient.ClientId                                 | matching [a-z0-9]{26}  |
        | UserPoolClient.ClientSecret                             | absent                 |
        | UserPoolClient.RefreshTokenValidity                     | 30                     |
        | UserPoolClient.AccessTokenValidity                      | one of: absent, 0      |
        | UserPoolClient.IdTokenValidity                          | one of: absent, 0      |
        | UserPoolClient.TokenValidityUnits                       | one of: absent, empty  |
        | UserPoolClient.AllowedOAuthFlowsUserPoolClient          | false                  |
        | UserPoolClient.AllowedOAuthFlows                        | one of: absent, empty  |
        | UserPoolClient.AllowedOAuthScopes                       | one of: absent, empty  |
        | UserPoolClient.CallbackURLs                             | one of: absent, empty  |
        | UserPoolClient.AnalyticsConfiguration                   | one of: absent, empty  |
        | UserPoolClient.EnableTokenRevocation                    | true                   |
        | UserPoolClient.EnablePropagateAdditionalUserContextData | false                  |
        | UserPoolClient.AuthSessionValidity                      | 3                      |
        | UserPoolClient.PreventUserExistenceErrors               | one of: absent, LEGACY |
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenValidity | 30     |
        | UserPoolClient.AuthSessionValidity  | 3      |
        | UserPoolClient.ClientSecret         | absent |

    @client.default.flows @documented
    Scenario: A client without named flows lets people sign in by SRP
      Source: model-cognito-idp (ExplicitAuthFlows)

      Given a user pool
      And the administrator has called CreateUserPoolClient
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow                | USER_SRP_AUTH    |
        | AuthParameters.USERNAME | Alice's username |
        | AuthParameters.SRP_A    | 1f2e3d4c5b6a7988 |
      Then the answer holds
        | ChallengeName | PASSWORD_VERIFIER |

    @client.default.flows.password @documented
    Scenario: A client without named flows takes no password
      Source: model-cognito-idp (ExplicitAuthFlows)

      Given a user pool
      And the administrator has called CreateUserPoolClient
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException
      And nobody is given tokens

    @client.default.flows.admin-password @documented
    Scenario: A client without named flows takes no password from an administrator
      Source: model-cognito-idp (ExplicitAuthFlows)

      Given a user pool
      And the administrator has called CreateUserPoolClient
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then the request is refused with InvalidParameterException
      And nobody is given tokens

    @client.default.prevent-existence @documented
    Scenario: A client made through the API tells that there is no such user
      Source: model-cognito-idp (PreventUserExistenceErrors); seed-001 (the console sets ENABLED)

      Given a user pool
      And the administrator has called CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      When Bob signs in
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @client.default.prevent-existence.enabled @documented
    Scenario: A client that was told to does not tell that there is no such user
      Source: model-cognito-idp (PreventUserExistenceErrors)

      Given a user pool
      And the administrator has called CreateUserPoolClient with
        | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | PreventUserExistenceErrors | ENABLED                                            |
      When Bob signs in
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

  Rule: Flows are named in one way

    @client.flows.legacy-mix @reported @code-inferred
    Scenario Outline: Old names of flows do not stand beside new ones
      Source: cdk-preflight (deployments that failed with the text); model-cognito-idp (ExplicitAuthFlows)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | <flows> |
      Then the request is refused with InvalidParameterException
      And the message is "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names."

      Examples:
        | case     | flows                                              |
        | admin    | ADMIN_NO_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH        |
        | custom   | CUSTOM_AUTH_FLOW_ONLY, ALLOW_REFRESH_TOKEN_AUTH    |
        | password | USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH |

    @client.flows.legacy-only
    Scenario Outline: Old names of flows are kept as they are
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolClient_basic); cli-describe-user-pool-client

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | <flows> |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows | <flows> |

      @recorded
      Examples:
        | case | flows             |
        | one  | ADMIN_NO_SRP_AUTH |

      @documented
      Examples:
        | case | flows                                 |
        | two  | ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH |

    @client.flows.refresh-required @reported @open
    Scenario: A client that rotates refresh tokens names no flow to refresh them
      Source: gh-terraform-provider-aws-47196 (makes such a client, 2026)
      Open: is a list without ALLOW_REFRESH_TOKEN_AUTH still refused where rotation is off, as aws-cdk#7625 tells of 2020 ("REFRESH_TOKEN_AUTH should always be allowed.")?

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature | ENABLED                  |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows            | ALLOW_USER_PASSWORD_AUTH |
        | UserPoolClient.RefreshTokenRotation.Feature | ENABLED                  |

    @client.flows.user-auth @documented
    Scenario: ALLOW_USER_AUTH lets people choose a password without a flow for passwords
      Source: model-cognito-idp (ExplicitAuthFlows); seed-002; seed-004

      Given a user pool
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.USERNAME            | Alice's username |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | Alice's password |
      Then Alice is given tokens

    @client.flows.user-auth.plain @documented
    Scenario: ALLOW_USER_AUTH does not open the flow for passwords itself
      Source: model-cognito-idp (ExplicitAuthFlows)

      Given a user pool
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException
      And nobody is given tokens

    @client.flows.token-exchange @documented
    Scenario Outline: A client is allowed to exchange tokens: <flow>
      Source: model-cognito-idp (ExplicitAuthFlowsType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | <flow>, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows | <flow>, ALLOW_REFRESH_TOKEN_AUTH |

      Examples:
        | case          | flow                               |
        | impersonation | ALLOW_TOKEN_EXCHANGE_IMPERSONATION |
        | delegation    | ALLOW_TOKEN_EXCHANGE_DELEGATION    |

    @client.flows.token-exchange.unknown @documented
    Scenario: A flow that does not exist is not allowed
      Source: model-cognito-idp (ExplicitAuthFlowsType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_TOKEN_EXCHANGE, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'explicitAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: "

  Rule: A name is a name, and need not be the only one

    @client.name.charset @reported
    Scenario Outline: A name with other characters is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ClientName | <name> |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'clientName' failed to satisfy constraint: Member must satisfy regular expression pattern: "

      Examples:
        | case     | name   |
        | hash     | a#b    |
        | japanese | アプリ |

    @client.name.charset.accepted @documented
    Scenario: Letters, digits and these signs make a name
      Source: model-cognito-idp (ClientNameType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ClientName | A client+of=mine, no.1@home_today-2 |
      Then the answer holds
        | UserPoolClient.ClientName | A client+of=mine, no.1@home_today-2 |

    @client.name.charset.twice @inferred
    Scenario: Two clients of a pool have one name
      Source: reasoned (no refusal is known)

      Given a user pool of its own
      And the administrator has called CreateUserPoolClient with
        | ClientName | mobile |
      When the administrator calls CreateUserPoolClient with
        | ClientName | mobile |
      Then the answer holds
        | UserPoolClient.ClientName | mobile |
      And ListUserPoolClients shows
        | UserPoolClients.0.ClientName | mobile |
        | UserPoolClients.1.ClientName | mobile |

  Rule: The session of a sign-in lasts from three to fifteen minutes

    @client.session-validity @documented
    Scenario Outline: A client's sessions do not last <minutes> minutes
      Source: model-cognito-idp (AuthSessionValidityType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AuthSessionValidity | <minutes> |
      Then the request is refused with InvalidParameterException
      And the message contains "Value '<minutes>' at 'authSessionValidity' failed to satisfy constraint: <limit>"

      Examples:
        | case  | minutes | limit                                             |
        | short | 2       | Member must have value greater than or equal to 3 |
        | long  | 16      | Member must have value less than or equal to 15   |

    @client.session-validity.within @documented
    Scenario Outline: A client's sessions last <minutes> minutes
      Source: model-cognito-idp (AuthSessionValidityType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AuthSessionValidity | <minutes> |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AuthSessionValidity | <minutes> |

      Examples:
        | case     | minutes |
        | shortest | 3       |
        | longest  | 15      |

  Rule: Analytics are configured in one of two ways

    @client.analytics @reported @code-inferred
    Scenario Outline: A mixture of the two ways is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AnalyticsConfiguration | <configuration> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Invalid analytics configuration given, either "

      Examples:
        | case           | configuration                                                                                                                                                   |
        | id-only        | {"ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12"}                                                                                                           |
        | no-external-id | {"ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12", "RoleArn": "arn:aws:iam::123456789012:role/analytics"}                                                    |
        | both           | {"ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12", "ApplicationArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/d70b2ba36a8c4dc5a04a0451a31a1e12"} |

    @client.analytics.complete @documented
    Scenario: An application with its role and external id is taken
      Source: api-CreateUserPoolClient (its sample)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AnalyticsConfiguration.ApplicationId | d70b2ba36a8c4dc5a04a0451a31a1e12 |
        | AnalyticsConfiguration.RoleArn       | <sms role>                       |
        | AnalyticsConfiguration.ExternalId    | conformance                      |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AnalyticsConfiguration.ApplicationId | d70b2ba36a8c4dc5a04a0451a31a1e12 |

  Rule: Nobody signs up through a client that is gone

    @client.delete.then-use @inferred
    Scenario: A sign-up through a deleted client is refused
      Source: reasoned (from memory of the developer guide)

      Given a user pool of its own
      And the administrator has called DeleteUserPoolClient
      When Bob signs up
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client {the client's id} does not exist."
      And there is no user Bob's username
