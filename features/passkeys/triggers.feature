Feature: A sign-in by passkey calls the functions of a sign-in

  What stands before and after a password stands before and after a passkey.

  Background:
    Given a user pool with
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      | MfaConfiguration                              | OFF                 |
      | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
      | LambdaConfig.PreAuthentication                | <function echo>     |
      | LambdaConfig.PostAuthentication               | <function echo>     |
      | LambdaConfig.PreTokenGeneration               | <function echo>     |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And Alice has a passkey

  @trg.sources.sign-in.passkey @documented
  Scenario: PreAuthentication is called when a sign-in by passkey begins
    Source: guide-cognito-user-pools-working-with-lambda-triggers (of sign-ins, by whatever factor)

    When Alice starts to sign in with
      | AuthFlow                           | USER_AUTH |
      | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
    Then the functions were called for PreAuthentication_Authentication

  @trg.sources.respond.passkey @documented
  Scenario: The functions that follow a sign-in are called for the proof of a passkey
    Source: guide-cognito-user-pools-working-with-lambda-triggers (of sign-ins, by whatever factor)

    Given Alice has started to sign in with
      | AuthFlow                           | USER_AUTH |
      | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
    When Alice answers the passkey challenge
    Then the functions were called, in any order, for PostAuthentication_Authentication, TokenGeneration_Authentication

  @trg.sources.respond.passkey-refused @inferred
  Scenario: No function is called for a passkey's proof that is refused
    Source: reasoned (PostAuthentication is called after a sign-in that succeeds)

    Given Alice has started to sign in with
      | AuthFlow                           | USER_AUTH |
      | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
    When Alice answers the challenge with
      | ChallengeResponses.CREDENTIAL | the passkey's proof tampered with |
    Then the request is refused with NotAuthorizedException
    And no function was called

  @trg.sources.none.passkey @inferred
  Scenario: No function is called for the registration of a passkey
    Source: reasoned (guide-cognito-user-pools-working-with-lambda-triggers names no function for it)

    Given Alice has started to register a passkey
    When Alice registers a passkey
    Then the answer is empty
    And no function was called
