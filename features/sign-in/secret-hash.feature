Feature: A client with a secret proves it by a hash in each request

  SECRET_HASH is base64 of HMAC-SHA256, keyed with the client's secret, over the user name of the request and the client
  id. Until 2022 every fault of it was answered with "Unable to verify secret hash for client <id>"; in 2021 and 2022 a
  missing one also with "Client <id> is configured for secret but secret was not received".

  Rule: Each request of a client with a secret has the hash

    Background:
      Given a user pool with
        | UsernameAttributes  | absent |
        | DeviceConfiguration | absent |
      And an app client with
        | GenerateSecret | true |

    @secret.wrong.right-hash @documented
    Scenario: A sign-in with the hash over the user name gives tokens
      Source: guide-signing-up-users-in-your-app (computing secret hash values)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then Alice is given tokens

    @secret.missing @reported
    Scenario: A sign-in without the hash is refused
      Source: gh-amplify-android-2504 (2023, class and text); gh-nextjs-cognito-auth-2 (2024, the text);
        gh-amazon-cognito-identity-dart-2-160 (2021, the text of that year)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

    @secret.missing.admin @inferred
    Scenario: A sign-in by an administrator without the hash is refused
      Source: reasoned (from the public operation)

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthParameters.SECRET_HASH | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

    @secret.wrong @reported
    Scenario: A sign-in with the hash over another user name is refused
      Source: gh-aws-sdk-net-extensions-cognito-122 (2023, class and text, of a refresh); gh-amplify-android-3111 (2025,
        likewise)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | the secret hash over Bob's username |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

    @secret.before-user-check @inferred
    Scenario Outline: A sign-in with a wrong hash is refused for the hash, whoever it names: <case>
      Source: reasoned (every report has the refusal of the hash, whatever the password was)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME    | <username>                          |
        | AuthParameters.PASSWORD    | a wrong password                    |
        | AuthParameters.SECRET_HASH | the secret hash over Bob's username |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

      Examples:
        | case           | username         |
        | unknown-user   | "nobody"         |
        | wrong-password | Alice's username |

    @order.gate-before-secret @inferred
    Scenario Outline: A sign-in by a flow that the app client has not is refused for the flow, whatever the hash: <case>
      Source: reasoned (what the client allows is known before anybody is named)

      Given an app client with
        | GenerateSecret    | true                                           |
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | <hash> |
      Then the request is refused with InvalidParameterException
      And the message is "USER_PASSWORD_AUTH flow not enabled for this client"

      Examples:
        | case    | hash                                |
        | missing | absent                              |
        | wrong   | the secret hash over Bob's username |

    @secret.per-challenge @documented
    Scenario: An answer to a challenge with the hash gives tokens
      Source: api-RespondToAuthChallenge

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | a new password                        |
        | ChallengeResponses.SECRET_HASH  | the secret hash over Alice's username |
      Then Alice is given tokens

    @secret.per-challenge.missing @documented @code-inferred
    Scenario: An answer to a challenge without the hash is refused
      Source: api-RespondToAuthChallenge; reasoned (the code is that of a sign-in)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | a new password |
        | ChallengeResponses.SECRET_HASH  | absent         |
      Then the request is refused with NotAuthorizedException
      And Alice is FORCE_CHANGE_PASSWORD

    @secret.missing.users @inferred
    Scenario Outline: <operation> without a SecretHash is refused
      Source: reasoned (from SignUp and InitiateAuth)

      Given Alice <state>
      When Alice calls <operation> with
        | SecretHash | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

      Examples:
        | case   | operation              | state               |
        | resend | ResendConfirmationCode | has signed up       |
        | forgot | ForgotPassword         | is a confirmed user |

    @secret.wrong.users @inferred
    Scenario Outline: <operation> with the hash over another user name is refused
      Source: reasoned (from SignUp and InitiateAuth)

      Given Alice <state>
      When Alice calls <operation> with
        | SecretHash | the secret hash over Bob's username |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

      Examples:
        | case   | operation              | state               |
        | resend | ResendConfirmationCode | has signed up       |
        | forgot | ForgotPassword         | is a confirmed user |

    @secret.missing.codes @inferred
    Scenario Outline: <operation> with a code and without a SecretHash is refused
      Source: reasoned (from SignUp and InitiateAuth)

      Given Alice <state>
      When Alice calls <operation> with
        | ConfirmationCode | 123456 |
        | SecretHash       | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Client {the client's id} is configured with secret but SECRET_HASH was not received"

      Examples:
        | case    | operation             | state               |
        | confirm | ConfirmSignUp         | has signed up       |
        | reset   | ConfirmForgotPassword | is a confirmed user |

    @secret.wrong.codes @inferred
    Scenario Outline: <operation> with a code and the hash over another user name is refused
      Source: reasoned (from SignUp and InitiateAuth)

      Given Alice <state>
      When Alice calls <operation> with
        | ConfirmationCode | 123456                              |
        | SecretHash       | the secret hash over Bob's username |
      Then the request is refused with NotAuthorizedException
      And the message is "SecretHash does not match for the client: {the client's id}"

      Examples:
        | case    | operation             | state               |
        | confirm | ConfirmSignUp         | has signed up       |
        | reset   | ConfirmForgotPassword | is a confirmed user |

  Rule: A client without a secret takes no hash

    Background:
      Given a user pool
      And an app client with
        | GenerateSecret | false |

    @secret.on-public-client @reported @open
    Scenario: A sign-in with a hash is refused by a client without a secret
      Source: gh-aws-sdk-ios-samples-102 (2016, headers, the first text); gh-pmill-aws-cognito-23 (2019, the second; the
        operation is not told); gh-aws-sdk-ios-2369 (2020)
      Open: which of the two beginnings has the text of today?

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.SECRET_HASH | bm90IGEgaGFzaCBvZiBhbnkgc2VjcmV0IGF0IGFsbCE= |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | Client {the client's id} is not configured for secret but secret hash was received     |
        | App client {the client's id} is not configured for secret but secret hash was received |

    @secret.on-public-client.sign-up @reported
    Scenario: A sign-up with a SecretHash is refused by a client without a secret
      Source: gh-keivanK1-Cognito-Android-Studio-1 (2021, class and text)

      When Alice signs up with
        | SecretHash | bm90IGEgaGFzaCBvZiBhbnkgc2VjcmV0IGF0IGFsbCE= |
      Then the request is refused with InvalidParameterException
      And the message is "App client {the client's id} is not configured for secret but secret hash was received"
      And there is no user Alice's username

  Rule: GetTokensFromRefreshToken has the secret itself

    Background:
      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
        | GenerateSecret | true |
      And Alice is a confirmed user
      And Alice is signed in

    @secret.gettokens-uses-client-secret @documented
    Scenario: GetTokensFromRefreshToken with the client secret gives tokens
      Source: api-GetTokensFromRefreshToken

      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | the client's secret |
      Then Alice is given tokens

    @rot.gettokens-needs-secret @inferred
    Scenario Outline: GetTokensFromRefreshToken with a ClientSecret that is <case> is refused
      Source: reasoned (api-GetTokensFromRefreshToken has ClientSecret for a client with a secret)

      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | <secret> |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case   | secret                     |
        | absent | absent                     |
        | wrong  | notthesecretofthisclient12 |

    @secret.two-active @documented
    Scenario: GetTokensFromRefreshToken with the second of two client secrets gives tokens
      Source: api-AddUserPoolClientSecret (two secrets are active, so that one is replaced without a break)

      Given the administrator has called AddUserPoolClientSecret
      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | the ClientSecretDescriptor.ClientSecretValue answered before |
      Then Alice is given tokens

    @secret.two-active.own @documented
    Scenario: GetTokensFromRefreshToken with a second client secret that its maker chose gives tokens
      Source: api-AddUserPoolClientSecret (ClientSecret; two secrets are active)

      Given the administrator has called AddUserPoolClientSecret with
        | ClientSecret | chosenbyitsmaker0123456789 |
      When Alice calls GetTokensFromRefreshToken with
        | ClientSecret | chosenbyitsmaker0123456789 |
      Then Alice is given tokens

    @secret.two-active.first @documented
    Scenario: A sign-in with the hash of the first of two client secrets gives tokens
      Source: api-AddUserPoolClientSecret (two secrets are active, so that one is replaced without a break)

      Given the administrator has called AddUserPoolClientSecret
      When Alice signs in with
        | AuthParameters.SECRET_HASH | the secret hash over Alice's username |
      Then Alice is given tokens
