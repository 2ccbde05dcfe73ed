Feature: The secret hash is over the user name that the request has

  Where emails are user names a request may name the user by the email or by the stored user name, which is the sub. The
  hash is over the one that is sent. A refresh names nobody; its hash is over the user name in the tokens.

  Rule: Where emails are user names the hash is over the name that is sent

    Background:
      Given a user pool with
        | UsernameAttributes  | email  |
        | DeviceConfiguration | absent |
      And an app client with
        | GenerateSecret | true |

    @secret.username-as-sent @recorded
    Scenario: A sign-in by the email with the hash over the email gives tokens
      Source: moto-initiate-auth-user-password-auth-with-email

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME    | Alice's username                      |
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then Alice is given tokens

    @secret.username-as-sent.other-name @inferred
    Scenario: A sign-in by the stored user name with the hash over the email is refused
      Source: reasoned (the hash is judged before the user is looked up)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME    | Alice's stored username               |
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

    @secret.challenge-uses-real-username @reported
    Scenario: An answer in the stored user name with the hash over the email is refused
      Source: gh-alexrudd-cognito-srp-1 (2018, the class, of PASSWORD_VERIFIER where emails are aliases);
        gh-warrant-74 (2017, likewise)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.USERNAME     | Alice's stored username               |
        | ChallengeResponses.SECRET_HASH  | the secret hash over Alice's username |
        | ChallengeResponses.NEW_PASSWORD | a new password                        |
      Then the request is refused with NotAuthorizedException

    @secret.challenge-uses-real-username.hashed @reported
    Scenario: An answer in the stored user name with the hash over that name gives tokens
      Source: gh-warrant-74 (2017, of PASSWORD_VERIFIER where emails are aliases); pycognito (does so)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.USERNAME     | Alice's stored username                      |
        | ChallengeResponses.SECRET_HASH  | the secret hash over Alice's stored username |
        | ChallengeResponses.NEW_PASSWORD | a new password                               |
      Then Alice is given tokens

    @secret.refresh-uses-username-claim @reported
    Scenario: A refresh with the hash over the email is refused
      Source: gh-amplify-android-3111 (2025); gh-boto3-2736 (2021, the text of that year);
        gh-aws-sdk-net-extensions-cognito-75 (2022); gh-aws-sdk-net-extensions-cognito-122 (2023, class and text)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

    @secret.refresh-uses-username-claim.hashed @reported
    Scenario: A refresh with the hash over the user name in the tokens gives tokens
      Source: gh-aws-sdk-net-extensions-cognito-122 (2023: the user name that GetUser shows)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.SECRET_HASH | the secret hash over Alice's stored username |
      Then Alice is given tokens

  Rule: Where user names are plain a refresh hashes the user name

    Background:
      Given a user pool with
        | UsernameAttributes  | absent |
        | DeviceConfiguration | absent |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      And Alice is signed in

    @secret.refresh-uses-username-claim.plain @recorded
    Scenario: A refresh with the hash over a plain user name gives tokens
      Source: moto-initiate-auth-refresh-token

      When Alice refreshes her tokens with
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then Alice is given tokens

    @secret.refresh-uses-username-claim.missing @inferred
    Scenario: A refresh without the hash is refused
      Source: reasoned (from the sign-in)

      When Alice refreshes her tokens with
        | AuthParameters.SECRET_HASH | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"
