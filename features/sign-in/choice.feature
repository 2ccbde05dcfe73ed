Feature: A user chooses how to sign in

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: What a user can do is what is offered

    @choice.no-preference @documented
    Scenario: Who prefers nothing is offered all that is possible
      Source: api-InitiateAuth (AuthParameters)

      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, EMAIL_OTP |

    @choice.availability @documented
    Scenario: Who has no verified address is offered no code by email
      Source: guide-authentication-flows-selection-sdk

      Given Bob is a confirmed user with the email "bob@"
      When Bob starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Bob is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @choice.preferred-available @reported
    Scenario: A preference that is possible is asked for at once
      Source: email-otp-run

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL           |
        | CODE_DELIVERY_DESTINATION     | "alice@" masked |
      And the answer holds
        | AvailableChallenges | EMAIL_OTP |
      And one mail is sent to "alice@"

    @choice.preferred-unavailable @recorded
    Scenario: A preference that is not possible is no error but a choice of the others
      Source: email-otp-run

      Given Bob is a user who must change his password, with
        | email          | "bob@" |
        | email_verified | true   |
      When Bob starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then Bob is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |
      And no mail is sent to "bob@"

    @choice.preferred-nonsense @inferred @open
    Scenario: A preference that is no challenge is refused
      Source: emulators (floci); reasoned
      Open: the exact text

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | NONSENSE  |
      Then the request is refused with InvalidParameterException
      And no mail is sent to "alice@"

    @choice.acr.access-token-needs-target @documented @open
    Scenario: An access token without a level to reach is refused
      Source: api-InitiateAuth (ACCESS_TOKEN, TARGET_ACR_VALUES; 2026)
      Open: the exact text

      Given Alice is signed in
      When Alice starts to sign in with
        | AuthFlow                    | USER_AUTH            |
        | AuthParameters.ACCESS_TOKEN | Alice's access token |
      Then the request is refused with InvalidParameterException
      And nobody is given tokens

  Rule: A preference and its answer may come together

    @choice.preferred-password-inline @documented
    Scenario: The password beside the preference gives tokens in one call
      Source: guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | Alice's password |
      Then Alice is given tokens

    @choice.preferred-password-inline.wrong @documented
    Scenario: A wrong password beside the preference gives none
      Source: guide-cognito-user-pool-managing-errors (2023)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @choice.preferred-srp-inline @documented
    Scenario: The public value beside the preference asks for the proof
      Source: guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      Then Alice is asked for PASSWORD_VERIFIER with
        | SECRET_BLOCK | a text |

    @choice.preferred-srp-inline.proof @documented
    Scenario: A proof of the password after the preference gives tokens
      Source: guide-authentication-flows-selection-sdk

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      When Alice answers the password challenge
      Then Alice is given tokens

    @choice.preferred-srp-inline.wrong @documented
    Scenario: A proof of another password gives none
      Source: guide-cognito-user-pool-managing-errors (2023)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

  Rule: A choice is made once, among what was offered

    @choice.select.email-otp @documented
    Scenario: Who chooses a code by email is sent one
      Source: api-RespondToAuthChallenge (SELECT_CHALLENGE)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | EMAIL_OTP |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL           |
        | CODE_DELIVERY_DESTINATION     | "alice@" masked |
      And one mail is sent to "alice@"

    @choice.select.password @documented
    Scenario: Who chooses the password and gives it is given tokens
      Source: api-RespondToAuthChallenge (SELECT_CHALLENGE)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER   | PASSWORD         |
        | ChallengeResponses.PASSWORD | Alice's password |
      Then Alice is given tokens

    @choice.select.password.wrong @documented
    Scenario: Who chooses the password and gives another is given none
      Source: guide-cognito-user-pool-managing-errors (2023)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER   | PASSWORD         |
        | ChallengeResponses.PASSWORD | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @choice.select.srp @documented
    Scenario: Who chooses the proof is asked for it
      Source: api-RespondToAuthChallenge (SELECT_CHALLENGE)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | PASSWORD_SRP  |
        | ChallengeResponses.SRP_A  | Alice's SRP_A |
      Then Alice is asked for PASSWORD_VERIFIER with
        | SECRET_BLOCK | a text |

    @choice.select.unavailable @inferred @open
    Scenario: Who chooses what was not offered is refused
      Source: emulators (floci); reasoned
      Open: code and text of the refusal

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | SMS_OTP |
      Then the request is refused with InvalidParameterException
      And nobody is given tokens

    @choice.select.answer-missing @inferred
    Scenario: Who chooses nothing is refused
      Source: reasoned (from the attested family of the text)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter ANSWER"

  Rule: A mailed code is as good as the password

    @choice.otp.ok @reported
    Scenario: The code gives tokens
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When Alice answers the challenge with the code mailed for it
      Then Alice is given tokens

    @choice.otp.length-8 @recorded
    Scenario: The code has eight digits
      Source: email-otp-run; seed-000 (shows six digits for the second factor)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then the mail to "alice@" holds a code of 8 digits

    @choice.otp.wrong-code @recorded
    Scenario: A wrong code gives none
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

    @choice.otp.wrong-code.then-right @reported
    Scenario: After wrong codes the right one still counts
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      And twice already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with the code mailed for it
      Then Alice is given tokens

    @choice.otp.code-missing @recorded
    Scenario: A code under another name is no code
      Source: seed-000 (terminal output); public-programs

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | the code mailed for it |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter EMAIL_OTP_CODE"

    @choice.otp.session-reuse @reported
    Scenario: The session of a code is used once
      Source: email-otp-run

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      And Alice has answered the challenge with the code mailed for it
      When Alice answers the challenge with the code mailed for it
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session can only be used once."

  Rule: Nobody learns by it who is a user, where the client hides that

    @choice.unknown-user-legacy @inferred
    Scenario: A client that hides nothing says that there is no such user
      Source: reasoned (from the other flows)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Mallory starts to sign in with
        | AuthFlow | USER_AUTH |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @choice.unknown-user-enabled @reported
    Scenario: A client that hides it pretends to send a code
      Source: email-otp-run

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Mallory starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.USERNAME            | "nobody@" |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then Mallory is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL            |
        | CODE_DELIVERY_DESTINATION     | "nobody@" masked |
      And no mail is sent to "nobody@"
