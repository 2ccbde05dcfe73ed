Feature: The answer to a sign-in holds either tokens or a challenge

  A challenge brings the session with which it is answered.

  Rule: Tokens come without a challenge

    Background:
      Given a user pool

    @auth.success.shape @recorded
    Scenario: The answer with tokens holds no challenge and an empty ChallengeParameters
      Source: seed-000 (terminal output, of RespondToAuthChallenge);
        moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (an empty ChallengeParameters)

      Given Alice is a confirmed user
      When Alice signs in
      Then the answer holds nothing but AuthenticationResult, ChallengeParameters
      And the answer holds
        | AuthenticationResult.AccessToken  | a JWT    |
        | AuthenticationResult.IdToken      | a JWT    |
        | AuthenticationResult.RefreshToken | a text   |
        | AuthenticationResult.ExpiresIn    | a number |
        | AuthenticationResult.TokenType    | Bearer   |
        | ChallengeParameters               | empty    |

  Rule: A challenge comes without tokens

    Background:
      Given a user pool

    @auth.challenge.shape @recorded
    Scenario: The answer with a challenge holds a session and no tokens
      Source: seed-000 (terminal output, of EMAIL_OTP); moto-scope-in-access-token (NEW_PASSWORD_REQUIRED and a session)

      Given Alice is a user who must change her password
      When Alice starts to sign in
      Then the answer holds nothing but ChallengeName, ChallengeParameters, Session
      And the answer holds
        | ChallengeName | NEW_PASSWORD_REQUIRED |
        | Session       | a session             |

    @auth.metadata.accepted @documented
    Scenario: InitiateAuth takes ClientMetadata and does not give it back
      Source: api-InitiateAuth (ClientMetadata is handed to triggers and not stored)

      Given Alice is a confirmed user
      When Alice signs in with
        | ClientMetadata.colour | blue |
      Then the answer holds nothing but AuthenticationResult, ChallengeParameters
