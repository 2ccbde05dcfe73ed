Feature: Functions define, create and judge challenges of their own

  DefineAuthChallenge, CreateAuthChallenge and VerifyAuthChallengeResponse run a sign-in without a password.

  Rule: A sign-in begins with the challenge that the functions define

    Background:
      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
        | MfaConfiguration                         | OFF                      |
        | UsernameAttributes                       | absent                   |
      And Alice is a confirmed user

    @custom.start @recorded
    Scenario: CUSTOM_CHALLENGE holds the public parameters of CreateAuthChallenge and USERNAME, and nothing else
      Source: amplify-flutter-custom-auth (without SRP)

      When Alice signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then Alice is asked for CUSTOM_CHALLENGE
      And the answer holds
        | ChallengeParameters | {"riddle": "The year of the bridge?", "USERNAME": "{Alice's username}"} |

    @custom.start.functions @documented
    Scenario: DefineAuthChallenge and CreateAuthChallenge are called when CUSTOM_AUTH begins, with an empty session
      Source: guide-user-pool-lambda-define-auth-challenge; guide-user-pool-lambda-create-auth-challenge

      When Alice signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the functions were called for DefineAuthChallenge_Authentication, CreateAuthChallenge_Authentication
      And the event of DefineAuthChallenge_Authentication holds
        | version                        | 1               |
        | userName                       | "alice"         |
        | callerContext.clientId         | the client's id |
        | request.session                | empty           |
        | request.userAttributes.sub     | Alice's sub     |
      And the event of CreateAuthChallenge_Authentication holds
        | request.challengeName | CUSTOM_CHALLENGE |
        | request.session       | empty            |

    @custom.start.admin @documented
    Scenario: AdminInitiateAuth with CUSTOM_AUTH is asked for CUSTOM_CHALLENGE
      Source: api-AdminInitiateAuth (CUSTOM_AUTH)

      When the administrator signs Alice in with
        | AuthFlow | CUSTOM_AUTH |
      Then Alice is asked for CUSTOM_CHALLENGE with
        | riddle | The year of the bridge? |

    @custom.user-attributes-in-event @reported
    Scenario: DefineAuthChallenge is given the status of a user who must change the password
      Source: gh-amplify-js-5834 (2020, an event of DefineAuthChallenge, pasted)

      Given Bob is a user who must change his password
      When Bob signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the event of DefineAuthChallenge_Authentication holds
        | request.userAttributes.sub                 | Bob's sub             |
        | request.userAttributes.cognito:user_status | FORCE_CHANGE_PASSWORD |

    @custom.force-change-user-allowed @inferred
    Scenario: CUSTOM_AUTH of a user who must change the password is asked for CUSTOM_CHALLENGE
      Source: reasoned (the functions decide); gh-amplify-js-5834 (2020: DefineAuthChallenge is called for such a user)

      Given Bob is a user who must change his password
      When Bob signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then Bob is asked for CUSTOM_CHALLENGE

  Rule: An answer is judged by the function that verifies

    Background:
      Given a user pool with
        | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
        | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
        | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle> |
        | MfaConfiguration                         | OFF                      |
      And Alice is a confirmed user

    @custom.answer-ok @recorded
    Scenario: A right answer to CUSTOM_CHALLENGE gives tokens
      Source: amplify-flutter-custom-auth; guide-user-pool-lambda-verify-auth-challenge-response

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with 1133
      Then Alice is given tokens

    @custom.answer-ok.functions @documented
    Scenario: VerifyAuthChallengeResponse and DefineAuthChallenge are called for a right answer
      Source: guide-user-pool-lambda-challenge; guide-user-pool-lambda-verify-auth-challenge-response;
        amplify-flutter-custom-auth (its functions read the challengeMetadata that they set)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with 1133
      Then the functions were called for VerifyAuthChallengeResponse_Authentication, DefineAuthChallenge_Authentication
      And the event of VerifyAuthChallengeResponse_Authentication holds
        | request.privateChallengeParameters | {"answer": "1133"} |
        | request.challengeAnswer            | 1133               |
      And the event of DefineAuthChallenge_Authentication holds
        | request.session | [{"challengeName": "CUSTOM_CHALLENGE", "challengeResult": true, "challengeMetadata": "1"}] |

    @custom.wrong-then-retry @recorded
    Scenario: A wrong answer to CUSTOM_CHALLENGE is followed by another one where DefineAuthChallenge wants it
      Source: amplify-flutter-custom-auth (challengeMetadata of the last round reaches both functions)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with 1134
      Then Alice is asked for CUSTOM_CHALLENGE
      And the event of CreateAuthChallenge_Authentication holds
        | request.session.0.challengeMetadata | 1 |

    @custom.wrong-then-retry.right @recorded
    Scenario: A right answer gives tokens after a wrong one
      Source: amplify-flutter-custom-auth

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      And Alice has answered the challenge with 1134
      When Alice answers the challenge with 1133
      Then Alice is given tokens

    @custom.wrong-then-retry.old-session @inferred
    Scenario: A second answer with the session of the first CUSTOM_CHALLENGE is refused
      Source: reasoned (a session is answered once); gh-amplify-js-5834 (2020, class and text, where the wrong answer
        had been refused); gh-aws-samples-amazon-cognito-passwordless-email-auth-17 (where a function had failed)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      And Alice has answered the challenge with 1134
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | 1133                  |
        | Session                   | Alice's first session |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid session for the user"

    @custom.fail-authentication @reported
    Scenario: The fourth wrong answer is refused where DefineAuthChallenge then sets failAuthentication
      Source: amplify-flutter-custom-auth (the class, at the fourth); gh-amplify-js-8145 (2021, class and text);
        gh-amplify-js-10447 (2022, likewise)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      And Alice has answered the challenge with 1134
      And Alice has answered the challenge with 1134
      And Alice has answered the challenge with 1134
      When Alice answers the challenge with 1134
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @custom.fail-authentication.over @recorded
    Scenario: A right answer is refused after DefineAuthChallenge has set failAuthentication
      Source: amplify-flutter-custom-auth (with SRP, after one wrong answer)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      And Alice has answered the challenge with 1134
      And Alice has answered the challenge with 1134
      And Alice has answered the challenge with 1134
      And once already, Alice answers the challenge with 1134
      When Alice answers the challenge with 1133
      Then the request is refused with NotAuthorizedException

    @custom.answer-missing @inferred
    Scenario: An answer to CUSTOM_CHALLENGE without ANSWER is refused
      Source: reasoned (from the attested family of the text)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | absent |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter ANSWER"

    @lock.custom-auth-exempt @documented
    Scenario: Six wrong answers to CUSTOM_CHALLENGE do not lock the password
      Source: guide-authentication (lockout behavior: not of custom challenges without a password)

      Given Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      And 3 times already, Alice answers the challenge with 1134
      And Alice has started to sign in with
        | AuthFlow | CUSTOM_AUTH |
      And 3 times already, Alice answers the challenge with 1134
      When Alice signs in
      Then Alice is given tokens
