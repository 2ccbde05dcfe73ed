Feature: A user pool takes users from a file, sends its logs somewhere and judges risks

  Rule: A file of users has a column for every attribute

    @import.header @documented
    Scenario: The CSV header names the attributes in their order, then MFA and the user name
      Source: cli-get-csv-header

      Given a user pool
      When the administrator calls GetCSVHeader
      Then the answer holds
        | UserPoolId | the pool's id                                                                                                                                                                                                                                                    |
        | CSVHeader  | name, given_name, family_name, middle_name, nickname, preferred_username, profile, picture, website, email, email_verified, gender, birthdate, zoneinfo, locale, phone_number, phone_number_verified, address, updated_at, cognito:mfa_enabled, cognito:username |

    @import.header.custom @inferred
    Scenario: The CSV header names a custom attribute too
      Source: reasoned (from memory of the developer guide, cognito-user-pools-using-import-tool)

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      When the administrator calls GetCSVHeader
      Then the answer holds
        | CSVHeader | matching .*, custom:role, cognito:mfa_enabled, cognito:username |

  Rule: A job waits for its file

    @import.lifecycle.created @documented
    Scenario: A new import job is answered with the URL that its file is put to
      Source: cli-create-user-import-job

      Given a user pool of its own
      When the administrator calls CreateUserImportJob with
        | JobName               | customers     |
        | CloudWatchLogsRoleArn | <import role> |
      Then the answer holds
        | UserImportJob.JobName               | customers              |
        | UserImportJob.JobId                 | matching import-[\w-]+ |
        | UserImportJob.UserPoolId            | the pool's id          |
        | UserImportJob.PreSignedUrl          | matching https://.+    |
        | UserImportJob.CreationDate          | a date                 |
        | UserImportJob.Status                | Created                |
        | UserImportJob.CloudWatchLogsRoleArn | <import role>          |
        | UserImportJob.ImportedUsers         | 0                      |
        | UserImportJob.SkippedUsers          | 0                      |
        | UserImportJob.FailedUsers           | 0                      |

    @import.start-without-upload @documented @open
    Scenario: The start of an import job without its file is refused
      Source: model-cognito-idp (PreconditionNotMetException)
      Open: the exact text

      Given a user pool of its own
      And the administrator has called CreateUserImportJob with
        | JobName               | customers     |
        | CloudWatchLogsRoleArn | <import role> |
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException

    @import.lifecycle.described @documented
    Scenario: An import job without its file is described as Created
      Source: cli-describe-user-import-job

      Given a user pool of its own
      And the administrator has called CreateUserImportJob with
        | JobName               | customers     |
        | CloudWatchLogsRoleArn | <import role> |
      When the administrator calls DescribeUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the answer holds
        | UserImportJob.JobName | customers |
        | UserImportJob.Status  | Created   |

    @import.missing @inferred
    Scenario Outline: <operation> of a job that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException)

      Given a user pool of its own
      When the administrator calls <operation> with
        | JobId | import-nobodys |
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case     | operation             |
        | describe | DescribeUserImportJob |
        | start    | StartUserImportJob    |

    @import.role-cross-account @inferred
    Scenario: An import job with a role of another account is refused
      Source: reasoned (from the same refusal for groups and SMS)

      Given a user pool of its own
      When the administrator calls CreateUserImportJob with
        | JobName               | customers                             |
        | CloudWatchLogsRoleArn | arn:aws:iam::999999999999:role/theirs |
      Then the request is refused with InvalidParameterException

  Rule: Each source of events has one place for its logs

    @log.duplicate-source @reported
    Scenario: Two log configurations of one event source are refused
      Source: gh-floci-io-floci-2867 (measured, September 2026); cdk-preflight (a part of the text)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}, {"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with InvalidParameterException
      And the message is "Request validation Failed. Following event sources appear more then once in a request: [userNotification]."
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

    @log.no-destination @reported
    Scenario Outline: A log configuration without a destination is refused: <case>
      Source: gh-floci-io-floci-2867 (measured, September 2026)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | <configurations> |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

      Examples:
        | case  | configurations                                                                                                           | message                                                                                                                                                                                                     |
        | one   | [{"LogLevel": "ERROR", "EventSource": "userNotification"}]                                                               | Request validation Failed. Following event sources in request have no destination: [userNotification].                                                                                                      |
        | twice | [{"LogLevel": "ERROR", "EventSource": "userNotification"}, {"LogLevel": "ERROR", "EventSource": "userNotification"}]     | Request validation Failed. Following event sources in request have no destination: [userNotification]. Following event sources appear more then once in a request: [userNotification]. |

    @log.enums @reported
    Scenario Outline: A log configuration with an unknown <member> is refused
      Source: gh-floci-io-floci-2867 (pasted, September 2026)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "<level>", "EventSource": "<source>", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'logConfigurations.1.member.<member>' failed to satisfy constraint: Member must satisfy enum value set: [<values>]"

      Examples:
        | case   | member      | level   | source           | values                           |
        | source | eventSource | ERROR   | notAThing        | userAuthEvents, userNotification |
        | level  | logLevel    | VERBOSE | userNotification | ERROR, INFO                      |

    @log.pairs @documented @open
    Scenario Outline: A log of <source> with the level <level> and <where> is accepted, unless that is refused
      Source: api-LogConfigurationType (which level and destination goes with which source)
      Open: with which error, if with any? Terraform's users met a refusal in 2026 whose text is cut off (gh-terraform-provider-aws-47790)

      Given a user pool of its own with
        | UserPoolTier | PLUS |
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "<level>", "EventSource": "<source>", "<where>": <destination>}] |
      Then the request is accepted, unless it is refused with InvalidParameterException

      Examples:
        | case  | source           | level | where                       | destination                           |
        | error | userAuthEvents   | ERROR | CloudWatchLogsConfiguration | {"LogGroupArn": "{<log group>}"}      |
        | info  | userNotification | INFO  | CloudWatchLogsConfiguration | {"LogGroupArn": "{<log group>}"}      |

    @log.duplicate-source.one @recorded
    Scenario: A log configuration of one event source is stored
      Source: terraform-acceptance-tests (TestAccCognitoIDPLogDeliveryConfiguration_basic); cli-set-log-delivery-configuration

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is accepted
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.UserPoolId                                                  | the pool's id    |
        | LogDeliveryConfiguration.LogConfigurations.0.EventSource                             | userNotification |
        | LogDeliveryConfiguration.LogConfigurations.0.LogLevel                                | ERROR            |
        | LogDeliveryConfiguration.LogConfigurations.0.CloudWatchLogsConfiguration.LogGroupArn | <log group>      |

    @log.duplicate-source.cleared @recorded
    Scenario: An empty list of log configurations removes what was configured
      Source: terraform-acceptance-tests (TestAccCognitoIDPLogDeliveryConfiguration_disappears); gh-floci-io-floci-2867

      Given a user pool of its own
      And the administrator has called SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | empty |
      Then the request is accepted
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

    @log.group-region @reported @code-inferred
    Scenario: A log group of another region is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "arn:aws:logs:eu-south-2:123456789012:log-group:cognito"}}] |
      Then the request is refused with InvalidParameterException
      And the message is "ARN does not belong to current region"
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

  Rule: Addresses that are let through and kept out are ranges

    @risk.cidr @reported @code-inferred
    Scenario Outline: An address range that is not written as CIDR is refused: <range>
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                            | absent  |
        | RiskExceptionConfiguration.<member> | <range> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Incorrect CIDR format"

      Examples:
        | case    | member             | range        |
        | address | BlockedIPRangeList | 10.10.10.10  |
        | text    | BlockedIPRangeList | everybody    |
        | skipped | SkippedIPRangeList | 300.0.0.0/24 |

    @risk.cidr.range @recorded
    Scenario Outline: An address range is stored: <range>
      Source: terraform-acceptance-tests (TestAccCognitoIDPRiskConfiguration_exception)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                            | absent  |
        | RiskExceptionConfiguration.<member> | <range> |
      Then the answer holds
        | RiskConfiguration.UserPoolId                              | the pool's id |
        | RiskConfiguration.ClientId                                | absent        |
        | RiskConfiguration.RiskExceptionConfiguration.<member>     | <range>       |
        | RiskConfiguration.AccountTakeoverRiskConfiguration        | absent        |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration | absent        |

      Examples:
        | case    | member             | range                          |
        | one     | BlockedIPRangeList | 10.10.10.10/32                 |
        | two     | BlockedIPRangeList | 10.10.10.10/32, 10.10.10.11/32 |
        | skipped | SkippedIPRangeList | 10.10.10.10/32                 |

    @risk.cidr.max @reported
    Scenario: A list of 201 blocked address ranges is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                                      | absent             |
        | RiskExceptionConfiguration.BlockedIPRangeList | 201 address ranges |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'riskExceptionConfiguration.blockedIPRangeList' failed to satisfy constraint: Member must have length less than or equal to 200"

    @risk.cidr.readback @documented
    Scenario: The risk configuration of an app client is described as it was set
      Source: cli-describe-risk-configuration

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | CompromisedCredentialsRiskConfiguration.EventFilter         | SIGN_IN |
        | CompromisedCredentialsRiskConfiguration.Actions.EventAction | BLOCK   |
      Then the request is accepted
      And DescribeRiskConfiguration shows
        | RiskConfiguration.ClientId                                                    | the client's id |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration.EventFilter         | SIGN_IN         |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration.Actions.EventAction | BLOCK           |

    @risk.cidr.actions @reported
    Scenario Outline: A risk configuration with an unknown <case> is refused
      Source: cdk-preflight (deployments that failed with the texts)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                                                    | absent   |
        | CompromisedCredentialsRiskConfiguration.EventFilter         | <event>  |
        | CompromisedCredentialsRiskConfiguration.Actions.EventAction | <action> |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy enum value set: "

      Examples:
        | case   | event    | action |
        | event  | SIGN_OUT | BLOCK  |
        | action | SIGN_IN  | SHRUG  |
