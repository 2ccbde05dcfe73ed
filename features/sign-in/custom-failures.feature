Feature: Functions of custom authentication that fail, or decide nothing

  What a client is answered where one of the three functions raises, ends or leaves everything open.

  @custom.define-no-decision @inferred
  Scenario: CUSTOM_AUTH is refused where DefineAuthChallenge decides nothing
    Source: reasoned (a response without a decision is of no use); custom-auth-operations-notes (2026, class and text,
      of an event that lacks members); gh-amazon-cognito-identity-js-167 (2016, class and text, of a response of another
      form)

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge | <function echo> |
      | MfaConfiguration                 | OFF             |
    And Alice is a confirmed user
    When Alice signs in with
      | AuthFlow | CUSTOM_AUTH |
    Then the request is refused with InvalidLambdaResponseException
    And the message is "Unrecognizable lambda output"

  @custom.trigger-throws @reported
  Scenario: CUSTOM_AUTH is refused with the text of the error that CreateAuthChallenge raises
    Source: gh-aws-samples-amazon-cognito-passwordless-email-auth-17 (class and text, at a wrong answer)

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge | <function define_riddle>   |
      | LambdaConfig.CreateAuthChallenge | <function raise_key_error> |
      | MfaConfiguration                 | OFF                        |
    And Alice is a confirmed user
    When Alice signs in with
      | AuthFlow | CUSTOM_AUTH |
    Then the request is refused with UserLambdaValidationException
    And the message is "CreateAuthChallenge failed with error 'challengeMetaData'."

  @custom.trigger-crash @reported
  Scenario: CUSTOM_AUTH is refused with Lambda's text where the process of DefineAuthChallenge ends
    Source: gh-amplify-js-9127 (2021, class and text)

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge | <function crash> |
      | MfaConfiguration                 | OFF              |
    And Alice is a confirmed user
    When Alice signs in with
      | AuthFlow | CUSTOM_AUTH |
    Then the request is refused with UserLambdaValidationException
    And the message begins with "DefineAuthChallenge failed with error RequestId: "
    And the message contains " Error: Runtime exited with error: exit status 129."

  @custom.trigger-throws.session @reported
  Scenario: A second answer with the session of one on which a function failed is refused
    Source: gh-aws-samples-amazon-cognito-passwordless-email-auth-17 (class and text, where CreateAuthChallenge
      fails)

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge         | <function define_riddle> |
      | LambdaConfig.CreateAuthChallenge         | <function create_riddle> |
      | LambdaConfig.VerifyAuthChallengeResponse | <function deny>          |
      | MfaConfiguration                         | OFF                      |
    And Alice is a confirmed user
    And Alice has started to sign in with
      | AuthFlow | CUSTOM_AUTH |
    And once already, Alice answers the challenge with 1133
    When Alice answers the challenge with 1133
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @trg.custom-auth.loop @documented @code-inferred
  Scenario: A wrong answer is refused where DefineAuthChallenge grants one try
    Source: guide-user-pool-lambda-define-auth-challenge (failAuthentication)

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge         | <function define_one_try> |
      | LambdaConfig.CreateAuthChallenge         | <function create_riddle>  |
      | LambdaConfig.VerifyAuthChallengeResponse | <function verify_riddle>  |
      | MfaConfiguration                         | OFF                       |
    And Alice is a confirmed user
    And Alice has started to sign in with
      | AuthFlow | CUSTOM_AUTH |
    When Alice answers the challenge with 1134
    Then the request is refused with NotAuthorizedException

  @trg.custom-auth.loop.tokens @documented
  Scenario: CUSTOM_AUTH gives tokens without a challenge where DefineAuthChallenge sets issueTokens at once
    Source: guide-user-pool-lambda-define-auth-challenge (issueTokens)

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge | <function define_tokens> |
      | MfaConfiguration                 | OFF                      |
    And Alice is a confirmed user
    When Alice signs in with
      | AuthFlow | CUSTOM_AUTH |
    Then Alice is given tokens

  @custom.no-mfa-without-password.named @reported @open
  Scenario: CUSTOM_AUTH gives no tokens where DefineAuthChallenge names SMS_MFA
    Source: gh-amplify-js-566 (the name is passed on, in 2018); gh-amplify-js-12887 (it cannot be chosen)
    Open: whether the name is passed on to the client or refused

    Given a user pool with
      | LambdaConfig.DefineAuthChallenge | <function define_sms_mfa> |
      | MfaConfiguration                 | OFF                       |
    And Alice is a confirmed user
    When Alice signs in with
      | AuthFlow | CUSTOM_AUTH |
    Then nobody is given tokens
