Feature: A challenge is answered once, in time, and whole

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

  @resp.missing-code @recorded
  Scenario: An answer without its code is refused
    Source: seed-000 (terminal output)

    Given Alice has started to sign in
    When Alice answers the challenge
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter EMAIL_OTP_CODE"

  @resp.missing-code.admin
  Scenario Outline: An administrator's answer without its code is refused
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
  Scenario: An administrator's answer with the code completes the sign-in
    Source: api-AdminRespondToAuthChallenge; seed-000 (has the calls, not the answer)

    Given the administrator has started to sign Alice in
    When the administrator answers Alice's challenge with the code mailed for it
    Then Alice is given tokens

  @resp.missing-session @reported
  Scenario: An answer without its session is refused
    Source: gh-amazon-cognito-identity-js-627; gh-amplify-js-11771

    Given Alice has started to sign in
    When Alice answers the challenge with
      | Session                           | absent                 |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter Session"

  @resp.session-once @attested
  Scenario: A session is used once
    Source: email-otp-run (session used twice); public-programs

    Given Alice has started to sign in
    And Alice has answered the challenge with the code mailed for it
    When Alice answers the challenge with the code mailed for it
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid session for the user, session can only be used once."

  @resp.session-expired @attested
  Scenario: A session ends after three minutes
    Source: email-otp-run (session expired); api-CreateUserPoolClient (AuthSessionValidity, 3 by default)

    Given an app client with
      | AuthSessionValidity | 3 |
    And Alice has started to sign in
    And 4 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid session for the user, session is expired."

  @resp.session-expired.in-time @documented
  Scenario: A session is good for three minutes
    Source: api-CreateUserPoolClient (AuthSessionValidity, 3 by default)

    Given Alice has started to sign in
    And 2 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @resp.auth-session-validity @documented
  Scenario: The client says how long a session is good for
    Source: api-CreateUserPoolClient (AuthSessionValidity)

    Given an app client with
      | AuthSessionValidity | 15 |
    And Alice has started to sign in
    And 14 minutes have passed
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @resp.session-garbage @reported @open
  Scenario: A session that nobody gave is refused
    Source: qiita-khmer495 (pasted AWS answer: CodeMismatchException, "Invalid session provided"); public-programs
      (has NotAuthorizedException, "Invalid session for the user.")
    Open: does it matter whether the session is none at all or one that was never given?

    Given Alice has started to sign in
    When Alice answers the challenge with
      | Session                           | an unknown session     |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with one of
      | NotAuthorizedException |
      | CodeMismatchException  |
    And the message begins with "Invalid session "
    And nobody is given tokens

  @resp.session-too-short @inferred
  Scenario: A session of less than 20 characters is refused by its length
    Source: api-RespondToAuthChallenge (Session, minimum 20); reasoned (text, from the family of validation texts)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | Session                           | short                  |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException
    And the message is "1 validation error detected: Value at 'session' failed to satisfy constraint: Member must have length greater than or equal to 20"

  @resp.session-other-user @inferred
  Scenario: A session belongs to its user
    Source: reasoned

    Given Bob is a confirmed user
    And Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.USERNAME       | Bob's username         |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @resp.session-wrong-challenge @inferred
  Scenario: A session answers the challenge that it was given with
    Source: reasoned (the text is attested for other causes)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeName                   | SMS_MFA                |
      | ChallengeResponses.SMS_MFA_CODE | the code mailed for it |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @resp.admin-no-srp-challenge-name @documented
  Scenario: ADMIN_NO_SRP_AUTH is no challenge that is answered
    Source: api-RespondToAuthChallenge (ChallengeName)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeName                     | ADMIN_NO_SRP_AUTH      |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with InvalidParameterException
    And nobody is given tokens

  @resp.session-across-api @inferred @open
  Scenario: A challenge of InitiateAuth is answered by AdminRespondToAuthChallenge
    Source: reasoned (the session is of the client and the user)
    Open: Does a session of one operation serve the other?

    Given Alice has started to sign in
    When the administrator answers Alice's challenge with the code mailed for it
    Then Alice is given tokens

  @resp.session-across-api.back @inferred @open
  Scenario: A challenge of AdminInitiateAuth is answered by RespondToAuthChallenge
    Source: reasoned (the session is of the client and the user)
    Open: Does a session of one operation serve the other?

    Given the administrator has started to sign Alice in
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @resp.admin-flow-gate @inferred
  Scenario: An administrator answers a challenge through a client without administrators' flows
    Source: reasoned (the flow was judged when the sign-in began)

    Given an app client with
      | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice has started to sign in
    When the administrator answers Alice's challenge with the code mailed for it
    Then Alice is given tokens

  @resp.new-session-each-step @documented
  Scenario: The next challenge has another session
    Source: api-RespondToAuthChallenge (Session)

    Given Alice has started to sign in with
      | AuthFlow | USER_AUTH |
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | PASSWORD_SRP     |
      | ChallengeResponses.SRP_A  | 1f2e3d4c5b6a7988 |
    Then Alice is asked for PASSWORD_VERIFIER
    And the answer holds
      | Session | other than {Alice's first session} |

  Rule: An SMS code is answered in the name of the challenge

    @resp.username-alias-sms @reported
    Scenario: With an unverified phone number the address is no name for the answer
      Source: gh-amazon-cognito-identity-dart-2-223

      Given a user pool with
        | UsernameAttributes                           | email               |
        | SmsConfiguration.SnsCallerArn                | <sms role>          |
        | SmsConfiguration.ExternalId                  | <sms external id>   |
        | MfaConfiguration                             | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage | Your code is {####} |
      And Bob is a confirmed user with
        | phone_number | "+1bob" |
      And Bob has SMS as his MFA
      And Bob has started to sign in
      When Bob answers the challenge with
        | ChallengeResponses.USERNAME     | Bob's username             |
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob" |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
      And nobody is given tokens

    @resp.username-alias-sms.user-id @reported
    Scenario: With an unverified phone number the user id of the challenge answers
      Source: gh-amazon-cognito-identity-dart-2-223

      Given a user pool with
        | UsernameAttributes                           | email               |
        | SmsConfiguration.SnsCallerArn                | <sms role>          |
        | SmsConfiguration.ExternalId                  | <sms external id>   |
        | MfaConfiguration                             | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage | Your code is {####} |
      And Bob is a confirmed user with
        | phone_number | "+1bob" |
      And Bob has SMS as his MFA
      And Bob has started to sign in
      When Bob answers the challenge with
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob" |
      Then Bob is given tokens

    @resp.username-alias-sms.verified @reported
    Scenario: With a verified phone number the address answers
      Source: gh-amazon-cognito-identity-dart-2-223

      Given a user pool with
        | UsernameAttributes                           | email               |
        | SmsConfiguration.SnsCallerArn                | <sms role>          |
        | SmsConfiguration.ExternalId                  | <sms external id>   |
        | MfaConfiguration                             | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage | Your code is {####} |
      And Bob is a confirmed user with
        | phone_number          | "+1bob" |
        | phone_number_verified | true    |
      And Bob has SMS as his MFA
      And Bob has started to sign in
      When Bob answers the challenge with
        | ChallengeResponses.USERNAME     | Bob's username             |
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob" |
      Then Bob is given tokens
