Feature: A user pool takes users from a file, sends its logs somewhere and judges risks

  Rule: A file of users has a column for every attribute

    @import.header @documented
    Scenario: The columns are the attributes in their order, then MFA and the user name
      Source: cli-get-csv-header

      Given a user pool
      When the administrator calls GetCSVHeader
      Then the answer holds
        | UserPoolId | the pool's id                                                                                                                                                                                                                                                    |
        | CSVHeader  | name, given_name, family_name, middle_name, nickname, preferred_username, profile, picture, website, email, email_verified, gender, birthdate, zoneinfo, locale, phone_number, phone_number_verified, address, updated_at, cognito:mfa_enabled, cognito:username |

    @import.header.custom @inferred
    Scenario: An attribute of the pool's own has a column too
      Source: reasoned (from memory of the developer guide, cognito-user-pools-using-import-tool)

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      When the administrator calls GetCSVHeader
      Then the answer holds
        | CSVHeader | matching .*, custom:role, cognito:mfa_enabled, cognito:username |

  Rule: A job waits for its file

    @import.lifecycle.created @documented
    Scenario: A new job tells where its file is to be put
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
    Scenario: A job without its file is not started
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
    Scenario: A job without its file stays created
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
    Scenario Outline: A job that the pool does not have is refused: <operation>
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
    Scenario: A job does not write its log by a role of another account
      Source: reasoned (from the same refusal for groups and SMS)

      Given a user pool of its own
      When the administrator calls CreateUserImportJob with
        | JobName               | customers                             |
        | CloudWatchLogsRoleArn | arn:aws:iam::999999999999:role/theirs |
      Then the request is refused with InvalidParameterException

  Rule: Each source of events has one place for its logs

    @log.duplicate-source @reported
    Scenario: Two places for one source are refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}, {"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with InvalidParameterException
      And the message contains "Following event sources appear more then once in a request"
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

    @log.duplicate-source.one @documented
    Scenario: One place for one source is kept
      Source: cli-set-log-delivery-configuration

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is accepted
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.UserPoolId                                                  | the pool's id    |
        | LogDeliveryConfiguration.LogConfigurations.0.EventSource                             | userNotification |
        | LogDeliveryConfiguration.LogConfigurations.0.LogLevel                                | ERROR            |
        | LogDeliveryConfiguration.LogConfigurations.0.CloudWatchLogsConfiguration.LogGroupArn | <log group>      |

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
    Scenario Outline: What is no range is refused: <range>
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
    Scenario Outline: A range is kept: <range>
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
    Scenario: No 201 ranges are kept out
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                                      | absent             |
        | RiskExceptionConfiguration.BlockedIPRangeList | 201 address ranges |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'riskExceptionConfiguration.blockedIPRangeList' failed to satisfy constraint: Member must have length less than or equal to 200"

    @risk.cidr.readback @documented
    Scenario: The risks of a client are described as they were set
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
    Scenario Outline: An event and an action have fixed names: <case>
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
