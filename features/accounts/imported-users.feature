Feature: An import job makes a user of each line of its file

  The file has a column for each attribute, and one for MFA and the user name. A user who was imported has no password.

  Rule: A user who was imported has to reset the password

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes | email  |
        | AliasAttributes        | absent |
        | UsernameAttributes     | absent |
        | Schema                 | absent |
        | MfaConfiguration       | OFF    |
        | AccountRecoverySetting | absent |

    @import.status @documented
    Scenario: A user who was imported is RESET_REQUIRED with a verified email
      Source: guide-cognito-user-pools-using-import-tool; guide-cognito-user-pools-using-import-tool-csv-header;
        api-UserImportJobType (the counts)

      Given an import job of the users
        | cognito:username | email    | email_verified | given_name |
        | "alice"          | "alice@" | TRUE           | Alice      |
      When the import job runs
      Then the answer holds
        | UserImportJob.Status            | Succeeded                          |
        | UserImportJob.CompletionMessage | a text                             |
        | UserImportJob.ImportedUsers     | 1                                  |
        | UserImportJob.SkippedUsers      | 0                                  |
        | UserImportJob.FailedUsers       | 0                                  |
        | UserImportJob.StartDate         | a date                             |
        | UserImportJob.CompletionDate    | a date                             |
      And Alice is RESET_REQUIRED and her email is verified
      And Alice's profile holds
        | given_name | Alice |

    @import.status.no-mail @documented
    Scenario: No mail is sent to a user who is imported
      Source: guide-signing-up-users-in-your-app (imported users get no invitation)

      Given an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
      When the import job runs
      Then no mail is sent to "alice@"

    @migration.27 @documented
    Scenario: A sign-in of a user who was imported is refused with PasswordResetRequiredException
      Source: guide-cognito-user-pools-using-import-tool-password-reset (PasswordResetRequiredException);
        amplify-ui-fixtures (class and text, of a password that an administrator has reset)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY                                             |
        | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
      And the import job has run
      When Alice signs in with a wrong password
      Then the request is refused with PasswordResetRequiredException
      And the message is "Password reset required for the user"

    @exist.imported @documented
    Scenario: A sign-in of a user who was imported is refused as a wrong password is by an app client with ENABLED
      Source: guide-cognito-user-pool-managing-errors (NotAuthorizedException for imported users);
        wrong-password-headers (class and text, of a wrong password by USER_PASSWORD_AUTH)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED                                                           |
        | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
      And the import job has run
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @import.reset @documented
    Scenario: A user who was imported resets the password with a code that is mailed for it
      Source: guide-cognito-user-pools-using-import-tool-password-reset

      Given an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
      And the import job has run
      And Alice has asked for a password reset
      When Alice resets her password with the code mailed to "alice@"
      Then the request is accepted
      And Alice is CONFIRMED and her email is verified

    @migration.16 @documented
    Scenario: A user who was imported has a creation date beside the updated_at of the file
      Source: guide-cognito-user-pools-using-import-tool (the creation date is that of the import, and no column);
        guide-cognito-user-pools-using-import-tool-csv-header (updated_at)

      Given an import job of the users
        | cognito:username | email    | email_verified | updated_at |
        | "alice"          | "alice@" | true           | 1471453471 |
      And the import job has run
      When the administrator reads Alice's profile
      Then the answer holds
        | UserCreateDate            | a date     |
        | UserAttributes.updated_at | 1471453471 |

  Rule: A line that makes no user is passed over, and the log says why

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes | email  |
        | AliasAttributes        | absent |
        | UsernameAttributes     | absent |
        | Schema                 | absent |
        | MfaConfiguration       | OFF    |

    @import.row.skipped @documented
    Scenario: A line of a user who exists already is skipped
      Source: guide-cognito-user-pools-using-import-tool-cloudwatch; api-UserImportJobType (the counts)

      Given Bob is a confirmed user
      And an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
        | Bob's username   | "bob@"   | true           |
      When the import job runs
      Then the answer holds
        | UserImportJob.Status        | Succeeded |
        | UserImportJob.ImportedUsers | 1         |
        | UserImportJob.SkippedUsers  | 1         |
        | UserImportJob.FailedUsers   | 0         |
      And the log of the import job holds
        | [SUCCEEDED] Line Number {line} - The import succeeded.    |
        | [SKIPPED] Line Number {line} - The user already exists. |
      And Bob is CONFIRMED

    @import.row.not-verified @documented
    Scenario: A line that sets none of the auto-verified attributes to true fails, and the others are imported
      Source: guide-cognito-user-pools-using-import-tool-cloudwatch;
        gh-cognito-user-profiles-export-reference-architecture-58 (2024, that such lines fail); api-UserImportJobType
        (the counts)

      Given an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
        | "bob"            | "bob@"   | false          |
      When the import job runs
      Then the answer holds
        | UserImportJob.Status        | Succeeded |
        | UserImportJob.ImportedUsers | 1         |
        | UserImportJob.FailedUsers   | 1         |
      And there is no user "bob"
      And Alice is RESET_REQUIRED and her email is verified

    @import.row.not-verified.log @documented @open
    Scenario: The log of an import job names the line that sets none of the auto-verified attributes
      Source: guide-cognito-user-pools-using-import-tool-cloudwatch;
        gh-cognito-user-profiles-export-reference-architecture-58 (2024, the text)
      Open: the end of the text; the guide says "to true", a report of 2024 "to verified"

      Given an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
        | "bob"            | "bob@"   | false          |
      When the import job runs
      Then the log of the import job holds
        | [SUCCEEDED] Line Number {line} - The import succeeded.                                                     |
        | beginning [FAILED] Line Number {line} - The User Record does not set any of the auto verified attributes to |

    @import.row.failed @documented
    Scenario Outline: A line fails whose <fault>
      Source: guide-cognito-user-pools-using-import-tool-csv-header; api-UserImportJobType (the counts)

      Given an import job of the users
        | cognito:username | email    | email_verified | cognito:mfa_enabled | birthdate   | phone_number_verified |
        | "alice"          | "alice@" | true           | false               | absent      | absent                |
        | <username>       | <email>  | true           | <mfa>               | <birthdate> | <phone verified>      |
      When the import job runs
      Then the answer holds
        | UserImportJob.ImportedUsers | 1 |
        | UserImportJob.FailedUsers   | 1 |
      And there is no user "bob"

      Examples:
        | case      | fault                               | username | email  | mfa    | birthdate  | phone verified |
        | no-name   | user name is missing                | absent   | "bob@" | false  | absent     | absent         |
        | space     | user name has a space               | b ob     | "bob@" | false  | absent     | absent         |
        | no-email  | verified email is missing           | "bob"    | absent | false  | absent     | absent         |
        | mfa-on    | MFA is on in a pool that has it off | "bob"    | "bob@" | true   | absent     | absent         |
        | no-mfa    | MFA is missing                      | "bob"    | "bob@" | absent | absent     | absent         |
        | birthdate | birthdate begins with the year      | "bob"    | "bob@" | false  | 1985-02-01 | absent         |
        | no-phone  | verified phone number is missing    | "bob"    | "bob@" | false  | absent     | true           |

    @import.row.values @documented
    Scenario: A value with a comma, which stands behind a backslash in the file, is imported without the backslash
      Source: guide-cognito-user-pools-using-import-tool-csv-header

      Given an import job of the users
        | cognito:username | email    | email_verified | birthdate  | address               |
        | "alice"          | "alice@" | true           | 02/01/1985 | 1 Main Street, Anywhere |
      When the import job runs
      Then Alice's profile holds
        | address   | 1 Main Street, Anywhere |

    @import.too-many-failed @documented
    Scenario: An import job all of whose lines fail is Failed
      Source: cli-list-user-import-jobs; guide-cognito-user-pools-creating-import-job;
        gh-cognito-user-profiles-export-reference-architecture-9 (2021, the message, where 32 of 46 lines failed)

      Given an import job of the users
        | cognito:username | email  | email_verified |
        | "bob"            | "bob@" | false          |
      When the import job runs
      Then the answer holds
        | UserImportJob.Status            | Failed                                                        |
        | UserImportJob.CompletionMessage | Too many users have failed or been skipped during the import. |
        | UserImportJob.FailedUsers       | 1                                                             |
        | UserImportJob.ImportedUsers     | 0                                                             |

    @migration.22 @documented
    Scenario: An import job of a file without the columns of the CSV header is Failed
      Source: guide-cognito-user-pools-using-import-tool-csv-header (all columns of the header must be there);
        guide-cognito-user-pools-using-import-tool-cloudwatch (a file that cannot be read fails the job);
        api-UserImportJobType (the counts)

      Given an import job of the file
        """
        cognito:username,email,email_verified,cognito:mfa_enabled
        {"alice"},{"alice@"},true,false
        """
      When the import job runs
      Then the answer holds
        | UserImportJob.Status        | Failed |
        | UserImportJob.ImportedUsers | 0      |
      And there is no user "alice"

  Rule: What the user pool requires stands in each line

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes | email                                                                     |
        | AliasAttributes        | absent                                                                    |
        | UsernameAttributes     | absent                                                                    |
        | Schema                 | [{"Name": "given_name", "Required": true, "AttributeDataType": "String"}] |
        | MfaConfiguration       | OFF                                                                       |

    @import.row.required @documented
    Scenario: A line without an attribute that the user pool requires fails
      Source: guide-cognito-user-pools-using-import-tool-csv-header;
        guide-cognito-user-pools-using-import-tool-cloudwatch (the schema); api-UserImportJobType (the counts)

      Given an import job of the users
        | cognito:username | email    | email_verified | given_name |
        | "alice"          | "alice@" | true           | Alice      |
        | "bob"            | "bob@"   | true           | absent     |
      When the import job runs
      Then the answer holds
        | UserImportJob.ImportedUsers | 1 |
        | UserImportJob.FailedUsers   | 1 |
      And there is no user "bob"

  Rule: A user pool without auto-verified attributes imports nobody

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes | absent |

    @migration.24 @documented @code-inferred
    Scenario: The start of an import job in a user pool without auto-verified attributes is refused
      Source: guide-cognito-user-pools-using-import-tool-csv-header (the job will not start)

      Given an import job of the users
        | cognito:username | email    | email_verified |
        | "alice"          | "alice@" | true           |
      When the administrator calls StartUserImportJob with
        | JobId | the UserImportJob.JobId answered before |
      Then the request is refused with PreconditionNotMetException

  Rule: Where addresses are user names, the user name of a line is the address

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | email  |
        | Schema                 | absent |
        | MfaConfiguration       | OFF    |

    @import.row.address @inferred
    Scenario: A user who was imported by an email address is found by it
      Source: guide-cognito-user-pools-using-import-tool-csv-header; reasoned (the user name is the address)

      Given an import job of the users
        | cognito:username | email    | email_verified |
        | "alice@"         | "alice@" | true           |
      When the import job runs
      Then the answer holds
        | UserImportJob.ImportedUsers | 1 |
      And ListUsers shows
        | Users.0.Attributes.email | "alice@"       |
        | Users.0.UserStatus       | RESET_REQUIRED |
