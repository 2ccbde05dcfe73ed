Feature: A challenge is answered once, in time, and whole

  The session of a challenge carries the sign-in to its next step. AuthSessionValidity of the app client says for how
  many minutes it is good.

  Background:
    Given a user pool of its own with
      | AliasAttributes                           | email                                                                                         |
      | AutoVerifiedAttributes                    | email                                                                                         |
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
      | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | MfaConfiguration                          | OPTIONAL                                                                                      |
      | EmailMfaConfiguration.Message             | Your code is {####}                                                                           |
      | EmailMfaConfiguration.Subject             | Sign in                                                                                       |
    And Alice is a confirmed user with the verified email "alice@"
    And Alice has email as her MFA

  @resp.missing-code @inferred
  Scenario: RespondToAuthChallenge without EMAIL_OTP_CODE is refused
    Source: seed-000 (terminal output of AdminRespondToAuthChallenge); reasoned (the same answer from both operations)

    Given Alice has started to sign in
    When Alice answers the challenge
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter EMAIL_OTP_CODE"

  @resp.missing-code.admin
  Scenario Outline: AdminRespondToAuthChallenge with an EMAIL_OTP_CODE that is <case> is refused
    Source: seed-000 (terminal output); reasoned (an empty text counts as missing in other parameters)

    Given the administrator has started to sign Alice in
    When the administrator answers Alice's challenge with
      | ChallengeResponses.EMAIL_OTP_CODE | <code> |
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter EMAIL_OTP_CODE"

    @recorded
    Examples:
      | case   | code   |
      | absent | absent |

    @inferred
    Examples:
      | case  | code  |
      | empty | empty |

  @resp.missing-code.admin-given @documented
  Scenario: AdminRespondToAuthChallenge with the code by email gives tokens
    Source: api-AdminRespondToAuthChallenge (EMAIL_OTP)

    Given the administrator has started to sign Alice in
    When the administrator answers Alice's challenge with the code mailed for it
    Then Alice is given tokens

  @resp.missing-session @reported
  Scenario: RespondToAuthChallenge without a session is refused
    Source: gh-amazon-cognito-identity-js-627 (2017, class and text, of MFA_SETUP); gh-amplify-js-11771;
      gh-amazon-cognito-identity-dart-2-241 (2023, class and text; the challenge is not told)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | Session                           | absent                 |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter Session"

  @resp.missing-session.admin @reported @code-inferred
  Scenario: AdminRespondToAuthChallenge without a session is refused
    Source: gh-aws-sdk-java-2724 (2022, the text, typed by hand)

    Given the administrator has started to sign Alice in
    When the administrator answers Alice's challenge with
      | Session                           | absent                 |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter Session"

  @resp.session-once @reported
  Scenario: A session that was answered is refused the second time
    Source: email-otp-run (a session used twice, of EMAIL_OTP as a first factor); gh-amplify-js-14330 (2025, of
      one that a new password had answered)

    Given Alice has started to sign in
    And Alice has answered the challenge with the code mailed for it
    When Alice answers the challenge with the code mailed for it
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid session for the user, session can only be used once."

  @resp.session-expired @reported
  Scenario: A code by email is refused four minutes after it was mailed where AuthSessionValidity is 3
    Source: email-otp-run (class and text, of EMAIL_OTP as a first factor, answered after 3 minutes and 54 seconds);
      api-CreateUserPoolClient (AuthSessionValidity)

    Given an app client with
      | AuthSessionValidity | 3 |
    And Alice has started to sign in
    And 4 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid session for the user, session is expired."

  @resp.session-expired.in-time @documented
  Scenario: A code by email gives tokens two minutes after it was mailed where AuthSessionValidity is 3
    Source: api-CreateUserPoolClient (AuthSessionValidity)

    Given an app client with
      | AuthSessionValidity | 3 |
    And Alice has started to sign in
    And 2 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @resp.auth-session-validity @documented
  Scenario: A code by email gives tokens fourteen minutes after it was mailed where AuthSessionValidity is 15
    Source: api-CreateUserPoolClient (AuthSessionValidity)

    Given an app client with
      | AuthSessionValidity | 15 |
    And Alice has started to sign in
    And 14 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @resp.session-garbage @inferred @open
  Scenario: RespondToAuthChallenge with a session that Cognito never gave is refused
    Source: reasoned (what was never given cannot be good); qiita-khmer495 (CodeMismatchException, "Invalid session
      provided", of an operation that is not told); gh-amplify-js-6461 (2021, of VerifySoftwareToken:
      NotAuthorizedException, "Invalid session for the user.")
    Open: does it matter whether the session is none at all or one that was never given?

    Given Alice has started to sign in
    When Alice answers the challenge with
      | Session                           | an unknown session     |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with one of
      | NotAuthorizedException |
      | CodeMismatchException  |
    And the message begins with "Invalid session "

  @resp.session-too-short @inferred
  Scenario: RespondToAuthChallenge with a session of less than 20 characters is refused by its length
    Source: api-RespondToAuthChallenge (Session, minimum 20); reasoned (text, from the family of validation texts)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | Session                           | short                  |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException
    And the message is "1 validation error detected: Value at 'session' failed to satisfy constraint: Member must have length greater than or equal to 20"

  @resp.session-other-user @inferred
  Scenario: RespondToAuthChallenge in another user's name is refused
    Source: reasoned (the session is of the user who began the sign-in)

    Given Bob is a confirmed user
    And Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.USERNAME       | Bob's username         |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session "

  @resp.session-other-user.nobody @inferred
  Scenario: RespondToAuthChallenge in a name that no user has is refused
    Source: gh-kdgregory-example-cognito-java-1 (2017, "Invalid session provided for the user."); reasoned (that nobody
      had the name)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.USERNAME       | "nobody"               |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session "

  @resp.session-wrong-challenge @inferred
  Scenario: RespondToAuthChallenge with the ChallengeName of another challenge is refused
    Source: reasoned (the text is attested for other causes)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeName                   | SMS_MFA                |
      | ChallengeResponses.SMS_MFA_CODE | the code mailed for it |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @resp.admin-no-srp-challenge-name @documented @code-inferred
  Scenario: RespondToAuthChallenge with ADMIN_NO_SRP_AUTH as its ChallengeName is refused
    Source: api-RespondToAuthChallenge (ChallengeName)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeName                     | ADMIN_NO_SRP_AUTH      |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException

  @resp.session-across-api @inferred @open
  Scenario: AdminRespondToAuthChallenge with a session of InitiateAuth gives tokens or refuses the session
    Source: reasoned (the session is of the client and the user)
    Open: Does a session of one operation serve the other?

    Given Alice has started to sign in
    When the administrator answers Alice's challenge with the code mailed for it
    Then the request is accepted, unless it is refused with NotAuthorizedException

  @resp.session-across-api.back @inferred @open
  Scenario: RespondToAuthChallenge with a session of AdminInitiateAuth gives tokens or refuses the session
    Source: reasoned (the session is of the client and the user)
    Open: Does a session of one operation serve the other?

    Given the administrator has started to sign Alice in
    When Alice answers the challenge with the code mailed for it
    Then the request is accepted, unless it is refused with NotAuthorizedException

  @resp.admin-flow-gate @inferred
  Scenario: AdminRespondToAuthChallenge gives tokens through a client without ADMIN_USER_PASSWORD_AUTH
    Source: reasoned (the flow was judged when the sign-in began)

    Given an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And the administrator has started to sign Alice in with
      | AuthFlow                           | USER_AUTH        |
      | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
      | AuthParameters.PASSWORD            | Alice's password |
    When the administrator answers Alice's challenge with the code mailed for it
    Then Alice is given tokens

  @resp.new-session-each-step @documented
  Scenario: The challenge that follows an answer has another session
    Source: api-RespondToAuthChallenge (Session)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | PASSWORD_SRP  |
      | ChallengeResponses.SRP_A  | Alice's SRP_A |
    Then Alice is asked for PASSWORD_VERIFIER
    And the answer holds
      | Session | other than {Alice's first session} |
