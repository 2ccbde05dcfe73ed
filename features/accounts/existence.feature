Feature: Whether a user exists is told, or hidden, as the app client says

  Rule: A client with LEGACY tells that there is nobody by this name

    Scenario Outline: An operation for nobody through a client that tells
      Source: floci's recorded AWS answer (forgot-password) and Amplify's tests on AWS (sign-in); github
        amazon-cognito-identity-js#537 (confirming); public client code; by analogy for the administrator

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      When <nobody acts>
      Then the request is refused with UserNotFoundException
      And the message is "<text>"

      @recorded
      Examples:
        | rule                             | nobody acts                       | text                                      |
        | existence.legacy.sign-in         | Mallory signs in                  | User does not exist.                      |
        | existence.legacy.forgot-password | Mallory asks for a password reset | Username/client id combination not found. |

      @reported
      Examples:
        | rule                             | nobody acts                                    | text                                      |
        | existence.legacy.confirm-sign-up | Mallory confirms her sign-up with a wrong code | Username/client id combination not found. |

      @attested
      Examples:
        | rule                                     | nobody acts                                   | text                                      |
        | existence.legacy.confirm-forgot-password | Mallory resets her password with a wrong code | Username/client id combination not found. |
        | existence.legacy.resend                  | Mallory asks for another sign-up code         | Username/client id combination not found. |

      @inferred
      Examples:
        | rule                           | nobody acts                        | text                 |
        | existence.legacy.admin-sign-in | the administrator signs Mallory in | User does not exist. |

    @existence.initiate-auth-srp.legacy @recorded
    Scenario: A proof of the password is not even begun for nobody
      Source: floci's recorded AWS answer (initiate-auth, SRP, an unknown user)

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Mallory signs in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

  Rule: A client with ENABLED answers for nobody as for somebody who makes a mistake

    @existence.initiate-auth @recorded
    Scenario Outline: A sign-in of nobody and one with a wrong password have one answer
      Source: a published table of 23 calls made on AWS through a client with ENABLED; developer guide,
        cognito-user-pool-managing-errors

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user
      When <somebody acts> with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

      Examples:
        | case             | somebody acts                      |
        | nobody           | Mallory signs in                   |
        | somebody         | Alice signs in                     |
        | nobody-by-admin  | the administrator signs Mallory in |
        | somebody-by-admin | the administrator signs Alice in  |

    @existence.initiate-auth-srp @documented
    Scenario Outline: A proof of the password is begun for nobody as for somebody
      Source: developer guide, cognito-user-pool-managing-errors

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user
      When <person> signs in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER |
        | ChallengeParameters.SALT            | a text            |
        | ChallengeParameters.SRP_B           | a text            |
        | ChallengeParameters.SECRET_BLOCK    | a text            |
        | ChallengeParameters.USER_ID_FOR_SRP | a text            |

      Examples:
        | case     | person  |
        | nobody   | Mallory |
        | somebody | Alice   |

    @documented @open
    Scenario Outline: A code of nobody is refused like a code that does not count
      Source: developer guide, cognito-user-pool-managing-errors
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

    @documented
    Scenario Outline: A code for nobody is announced and not sent
      Source: developer guide, cognito-user-pool-managing-errors

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When <nobody acts> with
        | Username | "nobody@" |
      Then the answer holds
        | CodeDeliveryDetails.DeliveryMedium | EMAIL            |
        | CodeDeliveryDetails.Destination    | "nobody@" masked |
        | CodeDeliveryDetails.AttributeName  | email            |
      And no mail is sent to "nobody@"

      Examples:
        | rule                              | nobody acts                           |
        | existence.enabled.forgot-password | Mallory asks for a password reset     |
        | existence.enabled.resend          | Mallory asks for another sign-up code |

  Rule: Some answers tell it whatever the client says

    @existence.sign-up.told
    Scenario Outline: A sign-up tells that a user name is taken
      Source: floci's recorded AWS answer (sign-up, a taken user name); developer guide, cognito-user-pool-managing-errors

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | <setting> |
      And Alice is a confirmed user
      When Bob signs up with
        | Username | Alice's username |
      Then the request is refused with UsernameExistsException
      And the message is "User already exists"
      And Alice is CONFIRMED

      @recorded
      Examples:
        | case   | setting |
        | legacy | LEGACY  |

      @documented
      Examples:
        | case    | setting |
        | enabled | ENABLED |

    Scenario Outline: An administrator is told
      Source: github cognito-local#380, #315 (answers of AWS quoted); public client code; by analogy for the
        operations of which nobody has shown an answer

      Given a user pool
      And an app client with
        | PreventUserExistenceErrors | ENABLED |
      When the administrator <acts>
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

      @reported
      Examples:
        | rule                         | acts                                             |
        | existence.admin.read         | reads Mallory's profile                          |
        | existence.admin.change-email | changes Mallory's attributes with the email "m@" |

      @attested
      Examples:
        | rule                    | acts                       |
        | existence.admin.confirm | confirms Mallory's sign-up |
        | existence.admin.reset   | resets Mallory's password  |
        | existence.admin.delete  | deletes Mallory            |

      @inferred
      Examples:
        | rule                         | acts                                     |
        | existence.admin.set-password | sets Mallory's password                  |
        | existence.admin.disable      | disables Mallory                         |
        | existence.admin.enable       | enables Mallory                          |
        | existence.admin.sign-out     | signs Mallory out everywhere             |
        | existence.admin.list-groups  | calls AdminListGroupsForUser for Mallory |
        | existence.admin.list-devices | calls AdminListDevices for Mallory       |
