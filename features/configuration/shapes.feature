Feature: The shape of a request is looked at before what it asks for

  Rule: One violation is told by place and constraint

    @shape.single-violation @recorded
    Scenario Outline: A value that breaks one constraint is told with its place
      Source: gh-aws-cli-5843 (value); gh-boto3-3581 (pattern, told by InitiateAuth);
        gh-CloudFormationCognitoCustomResources-1 (enum)

      When the administrator calls <operation> with
        | <member> | <value> |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '<value>' at '<place>' failed to satisfy constraint: <constraint>"

      Examples:
        | case    | operation              | member           | value                    | place            | constraint                                              |
        | value   | ListResourceServers    | MaxResults       | 0                        | maxResults       | Member must have value greater than or equal to 1       |
        | pattern | DescribeUserPoolClient | ClientId         | ap-northeast-1_xxxxxxxxx | clientId         | Member must satisfy regular expression pattern: [\\w+]+ |
        | enum    | CreateUserPool         | MfaConfiguration | SOMETIMES                | mfaConfiguration | Member must satisfy enum value set: [OPTIONAL, OFF, ON] |

    @shape.single-violation.within @inferred
    Scenario: A value that keeps its constraint is no violation
      Source: gh-cdkd-1975 (control of the recorded refusals)

      When the administrator calls ListResourceServers with
        | MaxResults | 1 |
      Then the answer holds
        | ResourceServers | a list |

    @shape.single-violation.missing @recorded
    Scenario: A required member that is missing is told as null without quotes
      Source: gh-amplify-js-6460

      When Bob calls ConfirmSignUp with
        | ConfirmationCode | absent |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null"

    @shape.list-member-violation @reported
    Scenario: A list with a value outside its enum is told as a whole
      Source: gh-awsdocs-amazon-cognito-developer-guide-517 (pasted answer)

      When the administrator calls CreateUserPoolClient with
        | AllowedOAuthFlows | password |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]"

  Rule: Several violations are told in one answer

    @shape.all-violations-in-one @recorded
    Scenario: An empty id breaks two constraints
      Source: gh-terraform-provider-aws-38167

      When the administrator calls DescribeUserPoolClient with
        | ClientId | empty |
      Then the request is refused with InvalidParameterException
      And the message is "2 validation errors detected: Value '' at 'clientId' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+]+"

  Rule: A value of another JSON type is not read at all

    @shape.single-violation.json-type @inferred @open
    Scenario: A structure where a text is expected cannot be read
      Source: gh-amplify-js-5165 (text); reasoned (the code, from the AWS JSON protocol)
      Open: With which code does the text come?

      When Alice calls ConfirmForgotPassword with
        | ConfirmationCode | a wrong code                 |
        | ClientMetadata   | {"page": {"language": "en"}} |
      Then the request is refused with SerializationException
      And the message is "Start of structure or map found where not expected."

  Rule: Whether a pool or a client exists is asked afterwards

    @shape.before-semantics @inferred
    Scenario: An unknown pool is not told while the request has another fault
      Source: reasoned (the framework validates before an operation starts)

      When the administrator calls DescribeUserPoolClient with
        | UserPoolId | {the pool's region}_Unknown00 |
        | ClientId   | no-client!                    |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'clientId' failed to satisfy constraint"

    @pool.missing @attested
    Scenario Outline: An unknown pool is told by its id
      Source: public-programs (pasted output of the AWS CLI and Terraform)

      Given a user pool of its own
      When the administrator calls <operation> with
        | UserPoolId | {the pool's region}_Unknown00 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Unknown00 does not exist."

      Examples:
        | case          | operation            |
        | describe      | DescribeUserPool     |
        | update        | UpdateUserPool       |
        | create-client | CreateUserPoolClient |

    @pool.missing.known @documented
    Scenario: A known pool is described
      Source: api-DescribeUserPool

      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.Id | the pool's id |

    @client.missing @inferred
    Scenario: An unknown client is told by its id
      Source: reasoned (developer guide from memory); api-DescribeUserPoolClient (ResourceNotFoundException)

      When the administrator calls DescribeUserPoolClient with
        | ClientId | 1unknownclient1unknownclie |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client 1unknownclient1unknownclie does not exist."

    @client.missing.known @documented
    Scenario: A known client is described
      Source: api-DescribeUserPoolClient

      When the administrator calls DescribeUserPoolClient
      Then the answer holds
        | UserPoolClient.ClientId | the client's id |
