Feature: A user pool imports users from a CSV file

  The CSV header of a pool, and import jobs up to the point where a file would be uploaded.

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
