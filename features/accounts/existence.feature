Feature: Whether a user exists is told, or hidden, as the app client says

  Every operation for a name that nobody has: through a client with LEGACY, through one with ENABLED, and by an
  administrator, whom no client's setting concerns. A sign-up tells that a name is taken whatever the client says
  (sign-up.feature); what a wrong password is told stands in sign-in/passwords.feature.

  Rule: A client with LEGACY tells that the user does not exist

    Scenario Outline: An unknown user is refused with UserNotFoundException when <nobody acts>
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      When <nobody acts>
      Then the request is refused with UserNotFoundException
      And the message is "<text>"

      @recorded
      Examples:
        Source: floci-fixtures (initiate-auth.srp.unknown-user and forgot-password.unknown-user);
          amplify-integration-tests (forgotten password of an unknown user)

        | rule                               | nobody acts                       | text                                      |
        | existence.initiate-auth-srp.legacy | Mallory starts to sign in by SRP  | User does not exist.                      |
        | existence.legacy.forgot-password   | Mallory asks for a password reset | Username/client id combination not found. |

      @reported
      Examples: By password
        Source: amplify-integration-tests (the class); gh-localstack-3201 (2020, class and text of a sign-in; by which
          flow is not told); floci-fixtures (class and text, by SRP)

        | rule                     | nobody acts      | text                 |
        | existence.legacy.sign-in | Mallory signs in | User does not exist. |

      @reported
      Examples:
        Source: gh-amazon-cognito-identity-js-537 (2017, the text, by an email that is not verified yet);
          gh-amazon-cognito-identity-js-525 (2017, class and text, of ResendConfirmationCode)

        | rule                             | nobody acts                                    | text                                      |
        | existence.legacy.confirm-sign-up | Mallory confirms her sign-up with a wrong code | Username/client id combination not found. |

      @reported
      Examples: Codes of a reset, and another code
        Source: gh-aws-sdk-ios-1732 (2019, class and text, of ConfirmForgotPassword); gh-amazon-cognito-identity-js-525
          (2017, class and text, of ResendConfirmationCode by an email that is no active alias)

        | rule                                     | nobody acts                                   | text                                      |
        | existence.legacy.confirm-forgot-password | Mallory resets her password with a wrong code | Username/client id combination not found. |
        | existence.legacy.resend                  | Mallory asks for another sign-up code         | Username/client id combination not found. |

      @inferred
      Examples:
        Source: reasoned (from InitiateAuth, whose answer is recorded)

        | rule                           | nobody acts                        | text                 |
        | existence.legacy.admin-sign-in | the administrator signs Mallory in | User does not exist. |

  Rule: A client with ENABLED answers for an unknown user as for a user who makes a mistake

    @existence.initiate-auth @reported
    Scenario Outline: An unknown user is refused in the words of a wrong password when <nobody> in
      Source: existence-calls; guide-cognito-user-pool-managing-errors

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When <nobody> in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

      Examples:
        | case            | nobody                          |
        | nobody          | Mallory signs                   |
        | nobody-by-admin | the administrator signs Mallory |

    @existence.initiate-auth-srp @documented
    Scenario Outline: USER_SRP_AUTH is answered with PASSWORD_VERIFIER for <case> of the user pool
      Source: guide-cognito-user-pool-managing-errors; gh-floci-io-floci-1305 (the parameters of the challenge)

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user
      When <person> starts to sign in by SRP
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER |
        | ChallengeParameters.SALT            | a text            |
        | ChallengeParameters.SRP_B           | a text            |
        | ChallengeParameters.SECRET_BLOCK    | a text            |
        | ChallengeParameters.USER_ID_FOR_SRP | a text            |

      Examples:
        | case    | person  |
        | no-user | Mallory |
        | a-user  | Alice   |

    @documented @open
    Scenario Outline: A code for an unknown user is refused like a code that does not count when <nobody acts>
      Source: guide-cognito-user-pool-managing-errors; aws-blocks (CodeMismatchException); amplify-integration-tests
        (they take either)
      Open: Is it told as a wrong code or as an expired one?

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When <nobody acts> with a wrong code
      Then the request is refused with one of
        | CodeMismatchException |
        | ExpiredCodeException  |

      Examples:
        | rule                                      | nobody acts                  |
        | existence.enabled.confirm-forgot-password | Mallory resets her password  |
        | existence.enabled.confirm-sign-up         | Mallory confirms her sign-up |

    @documented @open
    Scenario Outline: No code is sent to an unknown user when <nobody acts>
      Source: guide-cognito-user-pool-managing-errors; gh-amplify-js-4699 (2020, of ForgotPassword: success; the
        client's setting is not told)
      Open: the page of 2023 has a simulated delivery, newer ones say that it alternates with InvalidParameterException;
        when does which come?

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When <nobody acts> with
        | Username | "nobody@" |
      Then the request is accepted, unless it is refused with InvalidParameterException
      And no mail is sent to "nobody@"

      Examples:
        | rule                              | nobody acts                           |
        | existence.enabled.forgot-password | Mallory asks for a password reset     |
        | existence.enabled.resend          | Mallory asks for another sign-up code |

  Rule: An administrator is told whatever the client says

    Scenario Outline: An unknown user is refused with UserNotFoundException when an administrator <acts>
      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When the administrator <acts>
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

      @reported
      Examples:
        Source: gh-cognito-local-380 (2023, class and text, of AdminUpdateUserAttributes by the AWS CLI);
          gh-cognito-local-315 (2022, the answer of AWS to AdminGetUser quoted)

        | rule                         | acts                                             |
        | existence.admin.read         | reads Mallory's profile                          |
        | existence.admin.change-email | changes Mallory's attributes with the email "m@" |

      @inferred
      Examples:
        Source: reasoned (from the operations whose answers are quoted)

        | rule                         | acts                                     |
        | existence.admin.reset        | resets Mallory's password                |
        | existence.admin.delete       | deletes Mallory                          |
        | existence.admin.confirm      | confirms Mallory's sign-up               |
        | existence.admin.set-password | sets Mallory's password                  |
        | existence.admin.disable      | disables Mallory                         |
        | existence.admin.enable       | enables Mallory                          |
        | existence.admin.sign-out     | signs Mallory out everywhere             |
        | existence.admin.list-groups  | calls AdminListGroupsForUser for Mallory |
        | existence.admin.list-devices | calls AdminListDevices for Mallory       |
