Feature: A client with a secret is believed by the hash of it

  SECRET_HASH is base64 of HMAC-SHA256, keyed with the secret, over the user name and the client id.

  Background:
    Given a user pool with
      | UsernameAttributes  | absent |
      | DeviceConfiguration | absent |
    And an app client with
      | GenerateSecret | true |

  Rule: Each request of such a client has the hash

    @secret.wrong.right-hash @documented
    Scenario: The hash of the user name signs in
      Source: guide-signing-up-users-in-your-app (computing secret hash values)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | Alice's secret hash |
      Then Alice is given tokens

    @secret.missing @reported
    Scenario: A sign-in without the hash is refused
      Source: gh-amplify-android-2504 (2023; the text until 2022 was another)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

    @secret.missing.admin @inferred
    Scenario: An administrator's sign-in without the hash is refused
      Source: reasoned (from the public operation)

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthParameters.SECRET_HASH | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

    @secret.wrong @reported
    Scenario: A wrong hash is refused
      Source: gh-aws-sdk-net-extensions-cognito-122 (2023); gh-amplify-android-3111 (2025)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | Bob's secret hash |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

    @secret.before-user-check @inferred
    Scenario Outline: A wrong hash is refused before the user is looked at
      Source: reasoned (every report has the refusal of the hash, whatever the password was)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME    | <username>        |
        | AuthParameters.PASSWORD    | a wrong password  |
        | AuthParameters.SECRET_HASH | Bob's secret hash |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

      Examples:
        | case           | username         |
        | unknown-user   | "nobody"         |
        | wrong-password | Alice's username |

    @secret.per-challenge @documented
    Scenario: An answer to a challenge with the hash is accepted
      Source: api-RespondToAuthChallenge

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | a new password      |
        | ChallengeResponses.SECRET_HASH  | Alice's secret hash |
      Then Alice is given tokens

    @secret.per-challenge.missing @documented
    Scenario: An answer to a challenge without the hash is refused
      Source: api-RespondToAuthChallenge; reasoned (the text is that of a sign-in)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | a new password |
        | ChallengeResponses.SECRET_HASH  | absent         |
      Then the request is refused with NotAuthorizedException
      And Alice is FORCE_CHANGE_PASSWORD

  Rule: A client without a secret has nothing to hash

    @secret.on-public-client @inferred @open
    Scenario: A hash for a client without a secret is refused
      Source: reasoned (github threads have the refusal with the text of before 2023)
      Open: What is the text of today?

      Given an app client with
        | GenerateSecret | false |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | bm90IGEgaGFzaCBvZiBhbnkgc2VjcmV0IGF0IGFsbCE= |
      Then the request is refused with NotAuthorizedException

  Rule: The hash is over the user name that the request has

    @secret.username-as-sent @recorded
    Scenario: Who signs in by an address hashes the address
      Source: moto-initiate-auth-user-password-auth-with-email

      Given a user pool with
        | UsernameAttributes | email |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME    | Alice's username    |
        | AuthParameters.SECRET_HASH | Alice's secret hash |
      Then Alice is given tokens

    @secret.username-as-sent.other-name @inferred
    Scenario: The hash of another name of the same user is refused
      Source: reasoned (the hash is judged before the user is looked up)

      Given a user pool with
        | UsernameAttributes | email |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME    | Alice's stored username |
        | AuthParameters.SECRET_HASH | Alice's secret hash     |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

    @secret.challenge-uses-real-username @reported
    Scenario: An answer in the real user name with the hash of the address is refused
      Source: gh-warrant-74

      Given a user pool with
        | UsernameAttributes | email |
      And an app client with
        | GenerateSecret | true |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.USERNAME     | Alice's stored username |
        | ChallengeResponses.SECRET_HASH  | Alice's secret hash     |
        | ChallengeResponses.NEW_PASSWORD | a new password          |
      Then the request is refused with NotAuthorizedException

    @secret.challenge-uses-real-username.hashed @reported
    Scenario: An answer in the real user name with the hash of that name is accepted
      Source: gh-warrant-74; pycognito (does so)

      Given a user pool with
        | UsernameAttributes | email |
      And an app client with
        | GenerateSecret | true |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.USERNAME     | Alice's stored username |
        | ChallengeResponses.NEW_PASSWORD | a new password          |
      Then Alice is given tokens

  Rule: A refresh hashes the user name that the tokens have

    @secret.refresh-uses-username-claim @reported
    Scenario: A refresh with the hash of the address is refused
      Source: gh-amplify-android-3111; gh-boto3-2736

      Given a user pool with
        | UsernameAttributes | email |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.SECRET_HASH | Alice's secret hash |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

    @secret.refresh-uses-username-claim.hashed @reported
    Scenario: A refresh with the hash of the name in the tokens is accepted
      Source: gh-amplify-android-3111; gh-boto3-2736

      Given a user pool with
        | UsernameAttributes  | email  |
        | DeviceConfiguration | absent |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.USERNAME | Alice's stored username |
      Then Alice is given tokens

    @secret.refresh-uses-username-claim.plain @recorded
    Scenario: In a pool of plain user names a refresh hashes the user name
      Source: moto-initiate-auth-refresh-token

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.SECRET_HASH | Alice's secret hash |
      Then Alice is given tokens

    @secret.refresh-uses-username-claim.missing @inferred
    Scenario: A refresh without the hash is refused
      Source: reasoned (from the sign-in)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

  Rule: GetTokensFromRefreshToken has the secret itself

    @secret.gettokens-uses-client-secret @documented
    Scenario: The client secret exchanges a refresh token
      Source: api-GetTokensFromRefreshToken

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | the client's secret |
      Then Alice is given tokens

    @rot.gettokens-needs-secret @inferred
    Scenario Outline: Without the secret a refresh token of such a client is worth nothing
      Source: reasoned (from the API reference, GetTokensFromRefreshToken (ClientSecret))

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | <secret> |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

      Examples:
        | case   | secret                     |
        | absent | absent                     |
        | wrong  | notthesecretofthisclient12 |

    @secret.two-active @documented
    Scenario: Of two secrets the second exchanges a refresh token
      Source: api-AddUserPoolClientSecret (two secrets are active, so that one is replaced without a break)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      And Alice is signed in
      And the administrator has called AddUserPoolClientSecret
      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | the ClientSecretDescriptor.ClientSecretValue answered before |
      Then Alice is given tokens

    @secret.two-active.first @documented
    Scenario: Of two secrets the first is still good for a hash
      Source: api-AddUserPoolClientSecret (two secrets are active, so that one is replaced without a break)

      Given a user pool of its own
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      And the administrator has called AddUserPoolClientSecret
      When Alice signs in with
        | AuthParameters.SECRET_HASH | Alice's secret hash |
      Then Alice is given tokens
