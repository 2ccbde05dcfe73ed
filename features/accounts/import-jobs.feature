Feature: A user pool imports users from a CSV file

  A job is made, its file is put to a URL that the answer names, and it is started. DescribeUserImportJob shows how far
  it has come.

  Rule: A file of users has a column for every attribute

    @import.header @documented
    Scenario: The CSV header names the attributes in their order, then MFA and the user name
      Source: cli-get-csv-header (its sample); gist-csv-header (2021, with a custom attribute)

      Given a user pool
      When the administrator calls GetCSVHeader
      Then the answer holds
        | UserPoolId | the pool's id                                                                                                                                                                                                                                                    |
        | CSVHeader  | name, given_name, family_name, middle_name, nickname, preferred_username, profile, picture, website, email, email_verified, gender, birthdate, zoneinfo, locale, phone_number, phone_number_verified, address, updated_at, cognito:mfa_enabled, cognito:username |

    @import.header.custom @reported
    Scenario: The CSV header names a custom attribute before MFA and the user name
      Source: gist-csv-header (2021, output of the AWS CLI); guide-cognito-user-pools-using-import-tool-csv-header
        (custom attributes are in it)

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

    @import.start-without-upload @reported
    Scenario: The start of an import job without its file is refused
      Source: gh-amplify-js-6416 (2020, class and text, in the console)

      Given a user pool of its own
      And the administrator has called CreateUserImportJob with
        | JobName               | customers     |
        | CloudWatchLogsRoleArn | <import role> |
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException
      And the message is "No csv file was uploaded for {the UserImportJob.JobId answered before}"

    @import.hash @documented
    Scenario Outline: A new import job is answered with the algorithm of its password hashes: <algorithm>
      Source: model-cognito-idp (CreateUserImportJob PasswordHashingAlgorithm)

      Given a user pool of its own
      When the administrator calls CreateUserImportJob with
        | JobName                  | customers     |
        | CloudWatchLogsRoleArn    | <import role> |
        | PasswordHashingAlgorithm | <algorithm>   |
      Then the answer holds
        | UserImportJob.PasswordHashingAlgorithm | <algorithm> |
        | UserImportJob.Status                   | Created     |

      Examples:
        | case   | algorithm     |
        | bcrypt | BCRYPT        |
        | scrypt | SCRYPT        |
        | argon  | ARGON2ID      |
        | pbkdf2 | PBKDF2_SHA256 |

    @import.hash.unknown @documented @text-inferred
    Scenario: An import job with another algorithm of password hashes is refused
      Source: model-cognito-idp (CreateUserImportJob PasswordHashingAlgorithm); gh-aws-doc-sdk-examples-891 (class and
        form of a violated enum, of AdminCreateUser)

      Given a user pool of its own
      When the administrator calls CreateUserImportJob with
        | JobName                  | customers     |
        | CloudWatchLogsRoleArn    | <import role> |
        | PasswordHashingAlgorithm | MD5           |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'passwordHashingAlgorithm' failed to satisfy constraint: Member must satisfy enum value set"

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
        | stop     | StopUserImportJob     |

    @import.role-cross-account @inferred
    Scenario: An import job with a role of another account is refused
      Source: reasoned (from the same refusal for groups and SMS)

      Given a user pool of its own
      When the administrator calls CreateUserImportJob with
        | JobName               | customers                             |
        | CloudWatchLogsRoleArn | arn:aws:iam::999999999999:role/theirs |
      Then the request is refused with InvalidParameterException

  Rule: The file is put to the URL within 15 minutes

    @import.upload.expired
    Scenario Outline: A file that is put for an import job after <minutes> minutes is answered with HTTP <status>
      Source: guide-cognito-user-pools-creating-import-job (the URL is valid for 15 minutes); stored-pastes (the status
        of S3 for such a URL whose time is over)

      Given a user pool of its own
      And the administrator has called CreateUserImportJob with
        | JobName               | customers     |
        | CloudWatchLogsRoleArn | <import role> |
      And <minutes> minutes have passed
      When a file is put for the import job with
        | x-amz-server-side-encryption | aws:kms |
      Then the HTTP status is <status>

      @documented
      Examples: In time
        | case   | minutes | status |
        | before | 13      | 200    |

      @documented
      Examples: Too late
        | case  | minutes | status |
        | after | 16      | 403    |

    @import.upload.signature @inferred
    Scenario: A file that is put for an import job without the header of its encryption is refused by HTTP 403
      Source: guide-cognito-user-pools-creating-import-job (its command sends the header); cli-list-user-import-jobs
        (X-Amz-SignedHeaders of the URL); reasoned (S3 refuses a request without a header that was signed)

      Given a user pool of its own
      And the administrator has called CreateUserImportJob with
        | JobName               | customers     |
        | CloudWatchLogsRoleArn | <import role> |
      When a file is put for the import job with
        | x-amz-server-side-encryption | absent |
      Then the HTTP status is 403
