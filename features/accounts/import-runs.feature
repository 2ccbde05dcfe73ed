Feature: An import job runs from its start to its end or to its stop

  One job at a time runs, and what a job has imported before it is stopped stays.

  Rule: One job at a time runs, from its start to its end or to its stop

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes | email |
      And an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |

    @import.lifecycle.started @documented
    Scenario: An import job that is started is Pending
      Source: cli-start-user-import-job; guide-cognito-user-pools-creating-import-job

      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the answer holds
        | UserImportJob.Status          | Pending |
        | UserImportJob.StartDate       | a date  |
        | UserImportJob.ImportedUsers   | 0       |
        | UserImportJob.CompletionDate  | absent  |

    @import.lifecycle.listed @documented
    Scenario: An import job whose file has not been started is listed as Created
      Source: cli-list-user-import-jobs

      When the administrator calls ListUserImportJobs with
        | MaxResults | 10 |
      Then the answer holds
        | UserImportJobs.0.JobName | customers |
        | UserImportJobs.0.Status  | Created   |
        | UserImportJobs.1         | absent    |
        | PaginationToken          | absent    |

    @import.lifecycle.pages @documented
    Scenario: Import jobs are listed by pages, the newest first
      Source: guide-cognito-user-pools-creating-import-job (from last created to first created)

      Given the administrator has called CreateUserImportJob with
        | JobName               | more customers |
        | CloudWatchLogsRoleArn | <import role>  |
      And the administrator has called ListUserImportJobs with
        | MaxResults | 1 |
      When the administrator calls ListUserImportJobs with
        | MaxResults      | 1                                 |
        | PaginationToken | the PaginationToken answered before |
      Then the answer holds
        | UserImportJobs.0.JobName | customers |
        | UserImportJobs.1         | absent    |

    @import.start-twice @inferred
    Scenario: The second start of an import job is refused
      Source: guide-cognito-user-pools-creating-import-job (a job is started once); reasoned (the code)

      Given the administrator has called StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException

    @import.one-at-a-time @documented @code-inferred
    Scenario: The start of an import job while another one runs is refused
      Source: guide-cognito-user-pools-creating-import-job (one job at a time is active)

      Given the administrator has called StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      And an import job of the users
        | cognito:username | email  | email_verified |
        | "bob"            | "bob@" | true           |
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException
      And there is no user "bob"

    @import.stop.ok @documented
    Scenario: An import job that is stopped before it imports anybody is Stopped
      Source: cli-stop-user-import-job

      Given the administrator has called StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      When the administrator calls StopUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the answer holds
        | UserImportJob.Status            | Stopped                                      |
        | UserImportJob.CompletionMessage | The Import Job was stopped by the developer. |
        | UserImportJob.CompletionDate    | a date                                       |
        | UserImportJob.ImportedUsers     | 0                                            |
      And there is no user "alice"

    @import.stop.stopping @documented @open
    Scenario: The stop of an import job that runs is answered with Stopping or Stopped
      Source: model-cognito-idp (UserImportJobStatusType); guide-cognito-user-pools-creating-import-job
      Open: Does the stop of a job that imports already answer Stopping? The samples show Stopped.

      Given the administrator has called StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      And the administrator has called DescribeUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      When the administrator calls StopUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the answer holds
        | UserImportJob.Status | one of: Stopping, Stopped |

    @import.stop.again @documented @code-inferred
    Scenario: An import job that was stopped cannot be started again
      Source: guide-cognito-user-pools-creating-import-job (a job that was stopped cannot be restarted)

      Given the administrator has called StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      And the administrator has called StopUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException

    @import.stop.not-running @inferred
    Scenario: The stop of an import job that was not started is refused
      Source: model-cognito-idp (PreconditionNotMetException)

      When the administrator calls StopUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException

    @import.expired @documented
    Scenario: An import job that nobody starts for two days is Expired
      Source: model-cognito-idp (UserImportJobStatusType); cli-list-user-import-jobs (the message)

      Given 2 days have passed
      When the administrator calls DescribeUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the answer holds
        | UserImportJob.Status            | Expired                          |
        | UserImportJob.CompletionMessage | The user import job has expired. |

    @import.expired.start @documented @code-inferred
    Scenario: The start of an import job that has expired is refused
      Source: model-cognito-idp (UserImportJobStatusType)

      Given 2 days have passed
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException

    @pool.update.import-running @documented
    Scenario Outline: <operation> is refused while an import job runs
      Source: model-cognito-idp (UserImportInProgressException)

      Given the administrator has called StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      When the administrator calls <operation> with
        | <member> | <value> |
      Then the request is refused with UserImportInProgressException

      Examples:
        | case       | operation           | member           | value                                                |
        | update     | UpdateUserPool      | UserPoolTier     | ESSENTIALS                                           |
        | attributes | AddCustomAttributes | CustomAttributes | [{"Name": "role", "AttributeDataType": "String"}] |
