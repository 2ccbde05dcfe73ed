Feature: Every refusal has one shape on the wire

  What is sent here is sent without an SDK, byte for byte, so that the answer can be looked at on the wire.

  Rule: A refusal is HTTP 400 with a code and a text, in the body and in two headers

    Scenario Outline: The body of a refused <operation> holds the code and the text, and nothing else
      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | UsernameAttributes                        | absent                                      |
        | Policies.PasswordPolicy                   | absent                                      |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | Schema                                    | absent                                      |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
        | GenerateSecret             | false  |
      And Alice is a confirmed user with the verified email "alice@"
      When <operation> is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "<username>", <rest>}
        """
      Then the HTTP status is 400
      And the body of the answer is
        """
        {"__type": "<code>", "message": "<text>"}
        """

      @recorded
      Examples:
        Source: floci-fixtures (sign-up.error.username-exists and forgot-password.unknown-user: code and text);
          gh-localstack-3201 (2020, the bodies of two refused sign-ins); gh-pmill-aws-cognito-37 (2020, the body of
          another refusal of SignUp)

        | rule                        | operation      | username             | rest                   | code                    | text                                      |
        | error.envelope.body         | SignUp         | {Alice's username}   | "Password": "Aa1!aaaa" | UsernameExistsException | User already exists                       |
        | error.envelope.body.unknown | ForgotPassword | {Mallory's username} | "ClientMetadata": {}   | UserNotFoundException   | Username/client id combination not found. |

      @reported
      Examples:
        Source: gh-amazon-cognito-identity-js-525 (raw JSON)

        | rule                          | operation              | username           | rest                 | code                      | text                       |
        | error.envelope.body.confirmed | ResendConfirmationCode | {Alice's username} | "ClientMetadata": {} | InvalidParameterException | User is already confirmed. |

      @inferred
      Examples:
        Source: reasoned (from the others); gh-amazon-cognito-identity-dart-2-80 (code and text)

        | rule                             | operation     | username           | rest                         | code                   | text                                                  |
        | error.envelope.body.confirm-anew | ConfirmSignUp | {Alice's username} | "ConfirmationCode": "000000" | NotAuthorizedException | User cannot be confirmed. Current status is CONFIRMED |

    @error.envelope.headers @reported
    Scenario: A refusal repeats its code, with a colon behind it, and its text in two headers
      Source: gh-localstack-3201 (2020, the headers of two refused sign-ins); gh-amazon-cognito-identity-js-167 (2016,
        the headers of a refusal); floci-fixtures (sign-up.error.username-exists: code and text)

      Given a user pool with
        | UsernameAttributes      | absent |
        | Policies.PasswordPolicy | absent |
        | Schema                  | absent |
      And an app client with
        | GenerateSecret | false |
      And Alice is a confirmed user
      When SignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Alice's username}", "Password": "Aa1!aaaa"}
        """
      Then the answer's headers hold
        | Content-Type        | application/x-amz-json-1.1 |
        | x-amzn-ErrorType    | UsernameExistsException:   |
        | x-amzn-ErrorMessage | User already exists        |

    @error.envelope.accepted @reported
    Scenario: An accepted request has no error headers
      Source: gh-amazon-cognito-identity-js-34 (2016, all headers of an accepted ConfirmSignUp)

      Given a user pool with
        | UsernameAttributes      | absent |
        | Policies.PasswordPolicy | absent |
        | Schema                  | absent |
      And an app client with
        | GenerateSecret | false |
      When SignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Bob's username}", "Password": "Aa1!aaaa"}
        """
      Then the HTTP status is 200
      And the answer's headers hold
        | Content-Type        | application/x-amz-json-1.1 |
        | x-amzn-ErrorType    | absent                     |
        | x-amzn-ErrorMessage | absent                     |

    Scenario Outline: Two headers tell what is refused: <act>

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user
      When <act>
      Then the request is refused with <code>
      And the HTTP status is 400
      And the answer's headers hold
        | x-amzn-ErrorType    | <code>: |
        | x-amzn-ErrorMessage | <text>  |

      @recorded
      Examples:
        Source: wrong-password-headers; gh-localstack-3201 (2020, body and headers)

        | rule                          | act                                  | code                   | text                            |
        | error.envelope.wrong-password | Alice signs in with a wrong password | NotAuthorizedException | Incorrect username or password. |

      @inferred
      Examples:
        Source: reasoned (from the headers of InitiateAuth; code and text stand in scenarios of their own)

        | rule                                   | act                                                       | code                      | text                                                                                        |
        | error.envelope.unknown-recovery        | Mallory asks for a password reset                         | UserNotFoundException     | Username/client id combination not found.                                                   |
        | error.envelope.unknown-user            | the administrator reads Mallory's profile                 | UserNotFoundException     | User does not exist.                                                                        |
        | error.envelope.unknown-group           | the administrator calls GetGroup with GroupName "nothing" | ResourceNotFoundException | Group not found.                                                                            |
        | error.envelope.not-resettable          | Alice asks for a password reset                           | InvalidParameterException | Cannot reset password for the user as there is no registered/verified email or phone_number |
        | error.envelope.already-confirmed       | Alice confirms her sign-up with a wrong code              | NotAuthorizedException    | User cannot be confirmed. Current status is CONFIRMED                                       |
        | error.envelope.already-confirmed-admin | the administrator confirms Alice's sign-up                | NotAuthorizedException    | User cannot be confirmed. Current status is CONFIRMED                                       |

  Rule: What an SDK would not send is refused by the service

    @error.015 @inferred
    Scenario: SignUp with an empty Username is refused by its form
      Source: reasoned (the form of a violated length); public-programs (the text, without its operation)

      Given a user pool
      When SignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "", "Password": "Aa1!aaaa"}
        """
      Then the request is refused with InvalidParameterException
      And the message contains "at 'username' failed to satisfy constraint: Member must have length greater than or equal to 1"

    @error.029 @attested
    Scenario: ConfirmSignUp with spaces in the ConfirmationCode is refused by its form
      Source: stored-pastes (a program that knows this answer of boto3); public-programs (the whole text)

      Given Bob has signed up
      When ConfirmSignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Bob's username}", "ConfirmationCode": "1 12 123"}
        """
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '1 12 123' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\S]+"
      And Bob is UNCONFIRMED

    @error.029.null @inferred
    Scenario: ConfirmSignUp with a ConfirmationCode of null is refused as missing
      Source: gh-amplify-js-6460 (2020, class and text, of a code that was not sent); reasoned (that null is the same)

      Given Bob has signed up
      When ConfirmSignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Bob's username}", "ConfirmationCode": null}
        """
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null"
      And Bob is UNCONFIRMED

    @error.envelope.wrong-type @reported
    Scenario: ConfirmForgotPassword with an object as ConfirmationCode is refused as one that cannot be read
      Source: gh-amplify-js-5165 (2020, status and text)

      Given Alice is a confirmed user
      When ConfirmForgotPassword is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Alice's username}", "ConfirmationCode": {"code": "1"},
         "Password": "Aa1!aaaa"}
        """
      Then the HTTP status is 400
      And the message is "Start of structure or map found where not expected."
      And signing in as Alice's username with Alice's password reaches Alice

    @error.envelope.unknown-member @inferred
    Scenario: SignUp with a member that the API does not know ignores it
      Source: reasoned (from the protocol: newer clients speak to older services)

      Given a user pool with
        | UsernameAttributes      | absent |
        | Policies.PasswordPolicy | absent |
        | Schema                  | absent |
      And an app client with
        | GenerateSecret | false |
      When SignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Bob's username}", "Password": "Aa1!aaaa", "Nonsense": "1"}
        """
      Then the HTTP status is 200
      And Bob is UNCONFIRMED

    @error.envelope.unsigned @inferred
    Scenario: AdminGetUser without a signature is refused
      Source: reasoned (from the AWS signing process; the API reference asks AdminGetUser to be signed)

      Given Alice is a confirmed user
      When AdminGetUser is sent unsigned with the body
        """
        {"UserPoolId": "{the pool's id}", "Username": "{Alice's username}"}
        """
      Then the HTTP status is 400
      And the request is refused with MissingAuthenticationTokenException

    @error.011 @inferred
    Scenario: SignUp with an attribute whose value is null is refused, naming the attribute
      Source: reasoned (as of UpdateUserAttributes); alphanah-tests (code and text, of UpdateUserAttributes);
        public-programs (the text)

      Given a user pool with
        | UsernameAttributes | absent |
      And an app client with
        | GenerateSecret | false |
      When SignUp is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "Username": "{Bob's username}", "Password": "Aa1!aaaa",
         "UserAttributes": [{"Name": "picture", "Value": null}]}
        """
      Then the request is refused with InvalidParameterException
      And the message is "Attribute value for picture must not be null"
      And there is no user Bob's username

    @error.013 @reported
    Scenario: AdminCreateUser with a misspelt MessageAction is refused with the values that there are
      Source: gh-aws-doc-sdk-examples-891 (class and text)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction | SURPRESS |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value 'SURPRESS' at 'messageAction' failed to satisfy constraint: Member must satisfy enum value set: [SUPPRESS, RESEND]"
      And there is no user Bob's username

    @error.090 @reported
    Scenario: AdminGetUser with a UserPoolId of another form is refused by its form
      Source: qiita-khmer495 (class and text; of which operation is not told)

      Given a user pool
      When the administrator reads Mallory's profile with
        | UserPoolId | string |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value 'string' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+_[0-9a-zA-Z]+"

    @error.023 @inferred @open
    Scenario: VerifySoftwareToken with a UserCode of four letters is refused by its form
      Source: reasoned (the form of two violations); gh-terraform-provider-aws-38167 (that form); public-programs (the
        text, without its operation)
      Open: Which of the two violations is told first, and is the code still shown in the text, as it was?

      Given a user pool of its own
      And Alice is a confirmed user
      And Alice is signed in
      When Alice verifies her TOTP secret with
        | UserCode | Aaaa |
      Then the request is refused with InvalidParameterException
      And the message begins with "2 validation errors detected: Value "
      And the message contains "at 'userCode' failed to satisfy constraint: "
      And the message contains "Member must satisfy regular expression pattern: [0-9]+"
      And the message contains "Member must have length greater than or equal to 6"
