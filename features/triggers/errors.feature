Feature: What a caller sees of a Lambda function that fails

  A function can raise, give back something else, take too long or not be there; each has its code and text.

  Rule: An error of the function is the caller's, with a full stop behind it

    @trg.err.raise
    Scenario Outline: A request whose <trigger> function raises an error is refused with its text
      Source: gh-amplify-flutter-1051 (PreSignUp: class and text); gh-amplify-js-9167 (UserMigration: the text);
        guide-cognito-user-pools-working-with-lambda-triggers (the form of the text)

      Given a user pool with
        | LambdaConfig.<trigger> | <function deny> |
        | MfaConfiguration       | OFF             |
      When Alice <does>
      Then the request is refused with UserLambdaValidationException
      And the message is "<trigger> failed with error Not today."
      And the HTTP status is 400

      @reported
      Examples:
        | case           | trigger       | does     |
        | pre-sign-up    | PreSignUp     | signs up |

      @reported @code-inferred
      Examples:
        | case           | trigger       | does     |
        | user-migration | UserMigration | signs in |

    @trg.err.raise.sign-in
    Scenario Outline: A sign-in whose <trigger> function raises an error is refused with its text
      Source: existence-calls (PreAuthentication: class and text); pre-token-refusals (PreTokenGeneration: class and
        text); guide-cognito-user-pools-working-with-lambda-triggers (the form of the text)

      Given a user pool with
        | LambdaConfig.<trigger> | <function deny> |
        | MfaConfiguration       | OFF             |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with UserLambdaValidationException
      And the message is "<trigger> failed with error Not today."
      And the functions were called for <source>

      @reported
      Examples:
        | case                | trigger            | source                            |
        | pre-authentication  | PreAuthentication  | PreAuthentication_Authentication  |
        | pre-token           | PreTokenGeneration | TokenGeneration_Authentication    |

      @documented @code-inferred
      Examples:
        | case                | trigger            | source                            |
        | post-authentication | PostAuthentication | PostAuthentication_Authentication |

    @trg.presignup.deny @attested
    Scenario Outline: A sign-up is refused with a full stop behind the error's text, whatever the text ends with: <case>
      Source: error-text-clients (an exclamation mark, and a full stop, as two programs compare them)

      Given a user pool with
        | LambdaConfig.PreSignUp | <function deny> |
        | MfaConfiguration       | OFF             |
      When Alice signs up with
        | ClientMetadata.say | <said> |
      Then the request is refused with UserLambdaValidationException
      And the message is "PreSignUp failed with error <said>."
      And there is no user Alice's username

      Examples:
        | case        | said                             |
        | exclamation | Apikey non valida!               |
        | full-stop   | Add something to tell you apart. |

    @trg.err.raise.custom-message @attested
    Scenario: A sign-up whose CustomMessage function raises an error is refused, and leaves an unconfirmed user
      Source: error-text-clients (the text, and that an administrator confirms the user later)

      Given a user pool with
        | AutoVerifiedAttributes     | email           |
        | LambdaConfig.CustomMessage | <function deny> |
        | MfaConfiguration           | OFF             |
      When Alice signs up with
        | UserAttributes.email | "alice@"             |
        | ClientMetadata.say   | Pending for approval |
      Then the request is refused with UserLambdaValidationException
      And the message is "CustomMessage failed with error Pending for approval."
      And Alice is UNCONFIRMED and her email is not verified
      And no mail is sent to "alice@"

    @trg.err.raise.bug @reported
    Scenario: A sign-up whose function fails by a bug is refused with Python's text alone
      Source: gh-amazon-cognito-passwordless-email-auth-17 (class and text of a KeyError, of CreateAuthChallenge)

      Given a user pool with
        | LambdaConfig.PreSignUp | <function raise_key_error> |
        | MfaConfiguration       | OFF                        |
      When Alice signs up
      Then the request is refused with UserLambdaValidationException
      And the message is "PreSignUp failed with error 'challengeMetaData'."

    @trg.err.raise.not-deployable @inferred
    Scenario Outline: A request is refused with Lambda's own words where the function <cannot>
      Source: reasoned (Lambda's texts for what it cannot start, in the form of every other error of a function)

      Given a user pool with
        | LambdaConfig.PreSignUp | <answers> |
        | MfaConfiguration       | OFF       |
      When Alice signs up
      Then the request is refused with UserLambdaValidationException
      And the message begins with "PreSignUp failed with error <text>"

      Examples:
        | case       | cannot                                | answers                    | text                       |
        | no-import  | needs a module that is not there      | <function not_importable>  | Unable to import module '  |
        | no-handler | has no handler                        | <function without_handler> | Handler 'handler' missing  |
        | no-data    | gives back what cannot be put in JSON | <function no_data>         | Unable to marshal response |

  Rule: A function gives its event back

    @trg.err.not-event
    Scenario Outline: A sign-up is refused where the PreSignUp function gives back <what> instead of its event
      Source: so-42706896 (class and text, of PreSignUp); gh-amazon-cognito-identity-js-633 (the same; what was given
        back is not shown); custom-auth-operations-notes (the response alone, of DefineAuthChallenge);
        post-confirmation-answers (no caller, names in PascalCase, of PostConfirmation)

      Given a user pool with
        | LambdaConfig.PreSignUp | <answers> |
        | MfaConfiguration       | OFF       |
      When Alice signs up
      Then the request is refused with InvalidLambdaResponseException
      And the message is "Unrecognizable lambda output"
      And there is no user Alice's username

      @reported
      Examples:
        | case             | what                        | answers                     |
        | response-only    | the response alone          | <function response_only>    |
        | without-caller   | an event without its caller | <function without_caller>   |
        | capitalized      | names in PascalCase         | <function capitalized>      |

      @inferred
      Examples:
        | case             | what                        | answers                     |
        | null             | null                        | <function null>             |
        | text             | a text                      | <function text>             |
        | empty            | an empty object             | <function empty_object>     |
        | without-response | an event without a response | <function without_response> |

    @trg.err.not-event.null-metadata @reported
    Scenario: A confirmation is refused where the function adds a clientMetadata that is null
      Source: post-confirmation-answers

      Given a user pool with
        | LambdaConfig.PostConfirmation | <function null_metadata> |
        | MfaConfiguration              | OFF                      |
      And Alice has signed up
      When the administrator confirms Alice's sign-up
      Then the request is refused with InvalidLambdaResponseException
      And the message is "Unrecognizable lambda output"

    @trig.unrecognizable.retry @reported @code-inferred
    Scenario: A confirmation whose function answered wrongly cannot be repeated
      Source: custom-auth-operations-notes (that it cannot be repeated); ef-cms-troubleshooting (class and text, of a
        user who is confirmed)

      Given a user pool with
        | LambdaConfig.PostConfirmation | <function null> |
        | MfaConfiguration              | OFF             |
      And Alice has signed up
      And once already, the administrator confirms Alice's sign-up
      When the administrator confirms Alice's sign-up
      Then the request is refused with NotAuthorizedException
      And the message is "User cannot be confirmed. Current status is CONFIRMED"
      And Alice is CONFIRMED

    @trig.bad-json @reported
    Scenario: A request is refused where a function gives back what is no JSON
      Source: gh-amplify-js-13352 (2024, of a sign-in; what was given back is not shown); gh-amplify-js-4158 (2019, of
        PostConfirmation); gh-amplify-js-3754 (2019, of CustomMessage)

      Given a user pool with
        | LambdaConfig.PreSignUp | <function no_number> |
        | MfaConfiguration       | OFF                  |
      When Alice signs up
      Then the request is refused with InvalidLambdaResponseException
      And the message is "Invalid lambda function output : Invalid JSON"

    @trg.err.bad-type @inferred
    Scenario: An answer is refused where VerifyAuthChallengeResponse says yes instead of true
      Source: reasoned (gh-amazon-cognito-identity-js-167 shows the text for a wrong answer, not for this one)

      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_yes>    |
        | MfaConfiguration                         | OFF                      |
      And Alice is a confirmed user
      And Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with 1133
      Then the request is refused with InvalidLambdaResponseException
      And the message is "Unrecognizable lambda output"

  Rule: A function that Cognito cannot call fails the request

    @trg.err.no-permission @inferred
    Scenario Outline: A sign-up is refused where the PreSignUp function <is>
      Source: reasoned (the class; guide-cognito-user-pools-working-with-lambda-triggers has the permission that is
        asked for); public-programs (the text)

      Given a user pool with
        | LambdaConfig.PreSignUp | <answers> |
        | MfaConfiguration       | OFF       |
      When Alice signs up
      Then the request is refused with UnexpectedLambdaException
      And the message is "PreSignUp invocation failed due to error AccessDeniedException."
      And there is no user Alice's username

      Examples:
        | case          | is                     | answers                  |
        | no-permission | may not be called      | <function not_permitted> |
        | missing       | does not exist any more | <function missing>      |

  Rule: A function has five seconds

    @trg.err.timeout @reported
    Scenario: A sign-up is refused where the PreSignUp function takes longer than five seconds on every try
      Source: gh-sst-1815 (class and text); gh-amazon-cognito-identity-dart-2-204 (the same, of PostAuthentication)

      Given a user pool of its own with
        | LambdaConfig.PreSignUp | <function slow> |
        | MfaConfiguration       | OFF             |
      When Alice signs up
      Then the request is refused with UnexpectedLambdaException
      And the message is "PreSignUp invocation failed due to error Socket timeout while invoking Lambda function."
      And there is no user Alice's username

    @trg.err.timeout.tries @reported
    Scenario: A function that is too slow is run three times
      Source: gh-amplify-js-4805 (2020, of a cold start); guide-cognito-user-pools-working-with-lambda-triggers (three
        tries, in 2023)

      Given a user pool of its own with
        | LambdaConfig.PreSignUp | <function slow> |
        | MfaConfiguration       | OFF             |
      When Alice signs up
      Then the functions were called for PreSignUp_SignUp, PreSignUp_SignUp, PreSignUp_SignUp

    @trg.err.timeout.sign-in @reported
    Scenario: Nobody is signed in where the PostAuthentication function takes longer than five seconds
      Source: gh-amazon-cognito-identity-dart-2-204 (2022: class and text)

      Given a user pool of its own with
        | LambdaConfig.PostAuthentication | <function slow> |
        | MfaConfiguration                | OFF             |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with UnexpectedLambdaException
      And the message is "PostAuthentication invocation failed due to error Socket timeout while invoking Lambda function."

    @trg.err.timeout.in-time @documented
    Scenario: A function that takes four seconds is waited for
      Source: guide-cognito-user-pools-working-with-lambda-triggers

      Given a user pool of its own with
        | LambdaConfig.PreSignUp | <function slow_once_warm> |
        | MfaConfiguration       | OFF                       |
      When Alice signs up
      Then the request is accepted
      And the functions were called for PreSignUp_SignUp

    @trg.err.timeout.own @reported @code-inferred
    Scenario: A confirmation is refused with Lambda's text where Lambda ends the function at its own time limit
      Source: post-confirmation-timeout (the text, of ConfirmSignUp; it is that of a function that fails, so that its
        code is too)

      Given a user pool of its own with
        | LambdaConfig.PostConfirmation | <function ended_by_lambda> |
        | MfaConfiguration              | OFF                        |
      And Alice has signed up
      When the administrator confirms Alice's sign-up
      Then the request is refused with UserLambdaValidationException
      And the message begins with "PostConfirmation failed with error "
      And the message contains " Task timed out after 3.0"
      And the functions were called for PostConfirmation_ConfirmSignUp
