Feature: The shape of a request is looked at before what it asks for

  The service checks a request against its model before the operation runs, and tells all violations at once.

  Rule: One violation is told by place and constraint

    @shape.single-violation
    Scenario Outline: <operation> with <member> <value> is refused, naming the place and the constraint
      Source: gh-aws-cli-5843 (value: the answer whole); gh-CloudFormationCognitoCustomResources-1 (enum: class and
        text, of the value false); gh-boto3-3581 (pattern: the answer of InitiateAuth, cut off before the pattern)

      When the administrator calls <operation> with
        | <member> | <value> |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '<value>' at '<place>' failed to satisfy constraint: <constraint>"

      @recorded
      Examples:
        | case  | operation           | member     | value | place      | constraint                                        |
        | value | ListResourceServers | MaxResults | 0     | maxResults | Member must have value greater than or equal to 1 |

      @reported
      Examples:
        | case | operation      | member           | value     | place            | constraint                                              |
        | enum | CreateUserPool | MfaConfiguration | SOMETIMES | mfaConfiguration | Member must satisfy enum value set: [OPTIONAL, OFF, ON] |

      @reported @text-inferred
      Examples:
        | case    | operation              | member   | value                    | place    | constraint                                              |
        | pattern | DescribeUserPoolClient | ClientId | ap-northeast-1_xxxxxxxxx | clientId | Member must satisfy regular expression pattern: [\\w+]+ |

    @shape.single-violation.within @documented
    Scenario: ListResourceServers with MaxResults 1 is accepted
      Source: model-cognito-idp (ListResourceServers MaxResults: from 1)

      When the administrator calls ListResourceServers with
        | MaxResults | 1 |
      Then the answer holds
        | ResourceServers | a list |

    @shape.single-violation.missing @recorded
    Scenario: A request without a required member is refused with null at its place
      Source: gh-amplify-js-6460 (2020, the answer whole)

      When Bob calls ConfirmSignUp with
        | ConfirmationCode | absent |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null"

    @shape.zero-where-left-out @reported
    Scenario: ListResourceServers without MaxResults is refused as if it were 0
      Source: imo-tikuwa-cognito-demo (2025-07); gh-aws-cli-5843 (class and text, of a 0 that was sent)

      When the administrator calls ListResourceServers
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1"

    @shape.zero-where-left-out.pools @reported
    Scenario: ListUserPools without MaxResults is refused as if it were 0
      Source: gh-aws-sdk-js-v3-2335 (2021)

      When the administrator calls ListUserPools
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1"

    @shape.zero-where-left-out.providers @documented
    Scenario: ListIdentityProviders without MaxResults is accepted
      Source: api-ListIdentityProviders (a minimum of 0; that of 2019, when gh-aws-cli-3866 was refused, said 1)

      When the administrator calls ListIdentityProviders
      Then the answer holds
        | Providers | a list |

    @shape.list-member-violation @reported
    Scenario: A list with a value outside its enum is refused as a whole
      Source: gh-awsdocs-aws-cloudformation-user-guide-517 (2019, class and text, of the value token)

      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlows | password |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]"

    @shape.structure-echo @reported
    Scenario: A list of structures that is too long is refused with each member of each structure
      Source: gh-floci-io-floci-2867 (measured, September 2026)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}, {"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}, {"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '[LogConfigurationType(logLevel=ERROR, eventSource=userNotification, cloudWatchLogsConfiguration=CloudWatchLogsConfigurationType(logGroupArn={<log group>}), s3Configuration=null, firehoseConfiguration=null), LogConfigurationType(logLevel=ERROR, eventSource=userNotification, cloudWatchLogsConfiguration=CloudWatchLogsConfigurationType(logGroupArn={<log group>}), s3Configuration=null, firehoseConfiguration=null), LogConfigurationType(logLevel=ERROR, eventSource=userNotification, cloudWatchLogsConfiguration=CloudWatchLogsConfigurationType(logGroupArn={<log group>}), s3Configuration=null, firehoseConfiguration=null)]' at 'logConfigurations' failed to satisfy constraint: Member must have length less than or equal to 2"

  Rule: Several violations are told in one answer

    @shape.all-violations-in-one @recorded
    Scenario: An empty id is refused with both constraints that it breaks
      Source: gh-terraform-provider-aws-38167 (2024, the answer whole)

      When the administrator calls DescribeUserPoolClient with
        | ClientId | empty |
      Then the request is refused with InvalidParameterException
      And the message is "2 validation errors detected: Value '' at 'clientId' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+]+"

  Rule: A value of another JSON type is not read at all

    @shape.single-violation.json-type @reported @code-inferred
    Scenario: A structure where a text is expected is refused
      Source: gh-amplify-js-5165 (text, of a structure as ConfirmationCode); gh-floci-io-floci-2867 (the code, of a text
        where a list is expected); reasoned (that both belong together)

      When Alice calls ConfirmForgotPassword with
        | ConfirmationCode | a wrong code                 |
        | ClientMetadata   | {"page": {"language": "en"}} |
      Then the request is refused with SerializationException
      And the message is "Start of structure or map found where not expected."

  Rule: Whether a pool or a client exists is asked afterwards

    @shape.before-semantics @reported
    Scenario: A request with a fault in its shape is refused for it before the unknown pool is noticed
      Source: gh-floci-io-floci-2867 (the class beside an unknown pool, the text in a known one, September 2026)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | UserPoolId        | {the pool's region}_Unknown00 |
        | LogConfigurations | absent                        |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must not be null"

    @pool.missing
    Scenario Outline: <operation> is refused for an unknown pool
      Source: gh-floci-io-floci-2951 (DescribeUserPool, 2026); public-programs (pasted output of the AWS CLI and
        Terraform); reasoned (that the other operations answer the same)

      Given a user pool of its own
      When the administrator calls <operation> with
        | UserPoolId | {the pool's region}_Unknown00 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Unknown00 does not exist."

      @reported
      Examples:
        | case     | operation        |
        | describe | DescribeUserPool |

      @inferred
      Examples:
        | case          | operation            |
        | update        | UpdateUserPool       |
        | create-client | CreateUserPoolClient |

    @pool.missing.known @documented
    Scenario: A known pool is described
      Source: api-DescribeUserPool

      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.Id | the pool's id |

    @client.missing @documented
    Scenario: DescribeUserPoolClient is refused for an unknown app client
      Source: api-DescribeUserPoolClient (ResourceNotFoundException); gh-anomalyco-guide-82 (2017, class and text, of
        SignUp)

      When the administrator calls DescribeUserPoolClient with
        | ClientId | 1unknownclient1unknownclie |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client 1unknownclient1unknownclie does not exist."

    @client.missing.known @documented
    Scenario: A known app client is described
      Source: api-DescribeUserPoolClient

      When the administrator calls DescribeUserPoolClient
      Then the answer holds
        | UserPoolClient.ClientId | the client's id |
