Feature: An app client says how users may sign in through it

  Authentication flows, names, sessions and analytics of an app client.

  Rule: Flows are named in one way

    @client.flows.legacy-mix
    Scenario Outline: Legacy names of authentication flows beside names with ALLOW are refused: <case>
      Source: cdk-preflight (the text, of a deployment with ADMIN_NO_SRP_AUTH); model-cognito-idp (ExplicitAuthFlows:
        that they cannot be set at the same time)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | <flows> |
      Then the request is refused with InvalidParameterException
      And the message is "Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names."

      @reported @code-inferred
      Examples:
        | case  | flows                                       |
        | admin | ADMIN_NO_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

      @documented @code-inferred
      Examples:
        | case     | flows                                              |
        | custom   | CUSTOM_AUTH_FLOW_ONLY, ALLOW_REFRESH_TOKEN_AUTH    |
        | password | USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH |

    @client.flows.legacy-only
    Scenario Outline: Legacy names of authentication flows are stored as they were sent: <case>
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

    @client.flows.refresh-required @reported
    Scenario Outline: ExplicitAuthFlows without ALLOW_REFRESH_TOKEN_AUTH are accepted: <case>
      Source: gh-terraform-provider-aws-47196 (with rotation, 2026: an app client of USER_SRP_AUTH alone is made);
        imo-tikuwa-cognito-demo (without rotation, 2025; in 2020 it was refused, aws-cdk#7625)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows    | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation | <rotation>               |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH |

      Examples:
        | case             | rotation               |
        | with-rotation    | {"Feature": "ENABLED"} |
        | without-rotation | absent                 |

    @client.flows.user-auth @documented
    Scenario: ALLOW_USER_AUTH lets a user sign in by PASSWORD as the preferred challenge
      Source: model-cognito-idp (ExplicitAuthFlows)

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
    Scenario: USER_PASSWORD_AUTH is refused where ALLOW_USER_AUTH and the refresh alone are allowed
      Source: model-cognito-idp (ExplicitAuthFlows); stored-pastes (the code)

      Given a user pool
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException

    @client.flows.token-exchange @documented
    Scenario Outline: An app client may be allowed to exchange tokens: <flow>
      Source: model-cognito-idp (ExplicitAuthFlowsType)

      Given a user pool with
        | UserPoolTier | absent |
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | <flow>, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ExplicitAuthFlows | <flow>, ALLOW_REFRESH_TOKEN_AUTH |

      Examples:
        | case          | flow                               |
        | impersonation | ALLOW_TOKEN_EXCHANGE_IMPERSONATION |
        | delegation    | ALLOW_TOKEN_EXCHANGE_DELEGATION    |

    @client.flows.token-exchange.unknown @documented @text-inferred
    Scenario: An authentication flow that does not exist is refused
      Source: model-cognito-idp (ExplicitAuthFlowsType); gh-aws-doc-sdk-examples-891 (class and form of a violated
        enum, of the MessageAction of AdminCreateUser)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_TOKEN_EXCHANGE, ALLOW_REFRESH_TOKEN_AUTH |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'explicitAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: "

  Rule: A name is a name, and need not be the only one

    @client.name.charset
    Scenario Outline: A name of an app client with a character outside the set is refused: <case>
      Source: cdk-preflight (a deployment with a Japanese name that failed, its text cut off before the pattern);
        model-cognito-idp (ClientNameType, the pattern); gh-boto3-3581 (class and form of a violated pattern, of the
        ClientId of InitiateAuth)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ClientName | <name> |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'clientName' failed to satisfy constraint: Member must satisfy regular expression pattern: "

      @reported @text-inferred
      Examples:
        | case     | name |
        | japanese | アプリ  |

      @documented @text-inferred
      Examples:
        | case | name |
        | hash | a#b  |

    @client.name.charset.accepted @documented
    Scenario: A name of an app client may hold letters, digits, blanks and the signs _ + = , . @ -
      Source: model-cognito-idp (ClientNameType)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | ClientName | A client+of=mine, no.1@home_today-2 |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ClientName | A client+of=mine, no.1@home_today-2 |

    @client.name.charset.twice @inferred
    Scenario: Two app clients of a pool may have one name
      Source: reasoned (no refusal is known)

      Given a user pool of its own
      And the administrator has called CreateUserPoolClient with
        | ClientName | mobile |
      When the administrator calls CreateUserPoolClient with
        | ClientName | mobile |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ClientName | mobile |
      And ListUserPoolClients shows
        | UserPoolClients.0.ClientName | mobile |
        | UserPoolClients.1.ClientName | mobile |

  Rule: The session of a sign-in lasts from three to fifteen minutes

    @client.session-validity @documented @text-inferred
    Scenario Outline: An AuthSessionValidity of <minutes> minutes is refused
      Source: model-cognito-idp (AuthSessionValidityType); gh-aws-cli-5843 (class and form of a violated range,
        of the MaxResults of ListResourceServers)

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
    Scenario Outline: An AuthSessionValidity of <minutes> minutes is stored
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

    @client.analytics
    Scenario Outline: An analytics configuration that is neither form whole is refused: <case>
      Source: cdk-preflight (deployments that failed with the text, without a role and with both forms); reasoned (that
        the external id belongs to it, as the text says)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AnalyticsConfiguration | <configuration> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Invalid analytics configuration given, either "

      @reported @code-inferred
      Examples:
        | case    | configuration                                                                                                                                                   |
        | id-only | {"ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12"}                                                                                                           |
        | both    | {"ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12", "ApplicationArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/d70b2ba36a8c4dc5a04a0451a31a1e12"} |

      @inferred
      Examples:
        | case           | configuration                                                                                                |
        | no-external-id | {"ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12", "RoleArn": "arn:aws:iam::123456789012:role/analytics"} |

    @client.analytics.complete @documented
    Scenario: An analytics configuration of application id, role and external id is stored
      Source: api-CreateUserPoolClient (its sample)

      Given a user pool
      When the administrator calls CreateUserPoolClient with
        | AnalyticsConfiguration.ApplicationId | d70b2ba36a8c4dc5a04a0451a31a1e12 |
        | AnalyticsConfiguration.RoleArn       | <sms role>                       |
        | AnalyticsConfiguration.ExternalId    | conformance                      |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.AnalyticsConfiguration.ApplicationId | d70b2ba36a8c4dc5a04a0451a31a1e12 |
        | UserPoolClient.AnalyticsConfiguration.RoleArn       | <sms role>                       |
        | UserPoolClient.AnalyticsConfiguration.ExternalId    | conformance                      |

  Rule: A deleted app client lets nobody sign up

    @client.delete.then-use @inferred
    Scenario: A sign-up through a deleted app client is refused
      Source: reasoned (from memory of the developer guide)

      Given a user pool of its own
      And the administrator has called DeleteUserPoolClient
      When Bob signs up
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client {the client's id} does not exist."
      And there is no user Bob's username

  Rule: The list of app clients has pages

    @list.pagination.bad-token.clients @inferred @open
    Scenario: ListUserPoolClients with a made-up NextToken is accepted, unless that is refused
      Source: gh-boto3-3104 (2022, no error and a list without the newest app client); reasoned (a refusal, as other
        lists answer)
      Open: is a made-up token refused, as by other lists, or passed over?

      When the administrator calls ListUserPoolClients with
        | NextToken | made-up |
      Then the request is accepted, unless it is refused with InvalidParameterException
