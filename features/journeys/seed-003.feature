Feature: The story of seed 003: a server signs users in with a form of its own

  The server calls AdminInitiateAuth with what the form sends, and answers what Cognito asks.

  Rule: The server signs a user in with name and password

    Background:
      Given a user pool with
        | UsernameAttributes | absent |
        | MfaConfiguration   | OFF    |
      And an app client with
        | ExplicitAuthFlows          | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | EnableTokenRevocation      | absent                                                                                                  |
        | AccessTokenValidity        | absent                                                                                                  |
        | PreventUserExistenceErrors | absent                                                                                                  |
      And Alice is a confirmed user

    @journey.seed-003 @documented
    Scenario: The access token of a user whom the server signs in holds what the article prints
      Source: seed-003 (the payload of the access token); api-AdminInitiateAuth (the rest of the answer);
        guide-amazon-cognito-user-pools-using-the-access-token (which claims are of one sign-in)

      When the administrator signs Alice in
      Then the answer holds
        | AuthenticationResult.AccessToken  | a JWT  |
        | AuthenticationResult.IdToken      | a JWT  |
        | AuthenticationResult.RefreshToken | a text |
        | AuthenticationResult.ExpiresIn    | 3600   |
        | AuthenticationResult.TokenType    | Bearer |
        | ChallengeName                     | absent |
      And Alice's access token holds
        | sub        | Alice's sub                                                           |
        | iss        | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |
        | client_id  | the client's id                                                       |
        | origin_jti | a UUID                                                                |
        | event_id   | a UUID                                                                |
        | token_use  | access                                                                |
        | scope      | aws.cognito.signin.user.admin                                         |
        | auth_time  | a number                                                              |
        | exp        | a number                                                              |
        | iat        | a number                                                              |
        | jti        | a UUID                                                                |
        | username   | Alice's username                                                      |
        | aud        | absent                                                                |
        | version    | absent                                                                |
      When Alice signs in
      Then Alice is given tokens
      And Alice's access token holds
        | sub        | the same as before    |
        | iss        | the same as before    |
        | client_id  | the same as before    |
        | token_use  | the same as before    |
        | scope      | the same as before    |
        | username   | the same as before    |
        | origin_jti | another than before   |
        | event_id   | another than before   |
        | jti        | another than before   |
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's username |

    @journey.seed-003.tampered @inferred
    Scenario: An access token that was tampered with shows nobody's profile
      Source: reasoned (the twin of the token that is good)

      When the administrator signs Alice in
      Then Alice is given tokens
      When Alice reads her profile with
        | AccessToken | Alice's access token tampered with |
      Then the request is refused with NotAuthorizedException

    @journey.seed-003.wrong-password @reported
    Scenario: A user with a wrong password is refused whether the server asks or the browser
      Source: wrong-password-headers (class and text, of USER_PASSWORD_AUTH); existence-calls (the same, of
        AdminInitiateAuth too)

      When the administrator signs Alice in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And nobody is given tokens

    @journey.seed-003.unknown-user @inferred
    Scenario: A user whom nobody made is refused by name
      Source: reasoned (from InitiateAuth, whose answer is recorded)

      When the administrator signs Mallory in
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @journey.seed-003.srp @documented
    Scenario: The server proves the password by SRP
      Source: seed-003 (both flows are named); api-AdminInitiateAuth; guide-cognito-user-pool-managing-errors (SRP:
        NotAuthorizedException); pycognito (arithmetic)

      When the administrator starts to sign Alice in with
        | AuthFlow                | USER_SRP_AUTH |
        | AuthParameters.SRP_A    | the SRP_A     |
        | AuthParameters.PASSWORD | absent        |
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER |
        | ChallengeParameters.SALT            | a text            |
        | ChallengeParameters.SRP_B           | a text            |
        | ChallengeParameters.SECRET_BLOCK    | a text            |
        | ChallengeParameters.USER_ID_FOR_SRP | Alice's username  |
      When the administrator answers Alice's challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SECRET_BLOCK | the secret block                         |
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE    | the signature made with a wrong password |
        | ChallengeResponses.TIMESTAMP                   | the timestamp                            |
      Then the request is refused with NotAuthorizedException
      When the administrator starts to sign Alice in with
        | AuthFlow                | USER_SRP_AUTH |
        | AuthParameters.SRP_A    | the SRP_A     |
        | AuthParameters.PASSWORD | absent        |
      Then the answer holds
        | ChallengeName | PASSWORD_VERIFIER |
      When the administrator answers Alice's challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SECRET_BLOCK | the secret block |
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE    | the signature    |
        | ChallengeResponses.TIMESTAMP                   | the timestamp    |
      Then Alice is given tokens

  Rule: The server's app client has to allow it

    Background:
      Given a user pool

    @journey.seed-003.flow-off @documented
    Scenario: A server is refused through an app client without its flow
      Source: cli-notes-2025-07 (class, of such a client); seed-000 (names exception and setting);
        guide-amazon-cognito-user-pools-authentication-flow

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then the request is refused with InvalidParameterException
      When Alice signs in
      Then Alice is given tokens

    @journey.seed-003.secret @inferred
    Scenario: A server with a client secret is refused without the hash
      Source: reasoned (from the public operation: gh-amplify-android-2504)

      Given an app client with
        | GenerateSecret    | true                           |
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthParameters.SECRET_HASH | absent |
      Then the request is refused with NotAuthorizedException
      When the administrator signs Alice in with
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then Alice is given tokens

  Rule: The server asks for the second factor

    Background:
      Given a user pool with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
        | DeviceConfiguration                   | absent   |
      And an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      And Alice has TOTP as her MFA

    @journey.seed-003.mfa @inferred
    Scenario: A user with an authenticator app is given tokens after the code that the server asks her for
      Source: seed-003 (its author's product does so); public-programs (text of a wrong code, with a full stop and
        without)

      When the administrator starts to sign Alice in
      Then Alice is asked for SOFTWARE_TOKEN_MFA
      And the answer holds
        | AuthenticationResult | absent    |
        | Session              | a session |
      When the administrator answers Alice's challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message begins with "Invalid code received for user"
      When the administrator answers Alice's challenge with Alice's next TOTP code
      Then Alice is given tokens
