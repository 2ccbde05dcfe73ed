Feature: A refresh token gives new tokens for as long as its sign-in lasts

  InitiateAuth takes it by REFRESH_TOKEN_AUTH, which is REFRESH_TOKEN by its older name.

  Rule: A refresh gives an access token and an ID token, and no further refresh token

    Background:
      Given a user pool with
        | DeviceConfiguration | absent |

    @refresh.ok @recorded
    Scenario: REFRESH_TOKEN gives tokens of the same user
      Source: moto-initiate-auth-refresh-token (with a client secret)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthFlow                     | REFRESH_TOKEN         |
        | AuthParameters.REFRESH_TOKEN | Alice's refresh token |
      Then Alice is given tokens
      And Alice's access token holds
        | username  | Alice's stored username |
        | client_id | the client's id         |

    @refresh.ok.by-todays-name @reported
    Scenario: REFRESH_TOKEN_AUTH gives tokens without another refresh token
      Source: gh-aws-sdk-js-v3-3548 (2022, the answer); guide-amazon-cognito-user-pools-using-the-refresh-token

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.RefreshToken | absent |

    @refresh.ok.admin @documented
    Scenario: AdminInitiateAuth with a refresh token gives tokens
      Source: api-AdminInitiateAuth

      Given Alice is a confirmed user
      And Alice is signed in
      When the administrator signs Alice in with
        | AuthFlow                     | REFRESH_TOKEN_AUTH    |
        | AuthParameters.REFRESH_TOKEN | Alice's refresh token |
      Then Alice is given tokens

    @refresh.auth-time-kept.new-sign-in @recorded
    Scenario: Another sign-in has another origin_jti and jti
      Source: moto-jti-in-tokens (origin_jti of two sign-ins, the second by SRP; jti of every token)

      Given an app client with
        | EnableTokenRevocation | true |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice signs in
      Then Alice's access token holds
        | origin_jti | another than before |
        | jti        | another than before |

    @refresh.invalid @inferred
    Scenario Outline: A refresh with a text that is no refresh token is refused: <case>
      Source: reasoned (that such a text is answered so); gh-aws-sdk-cpp-1789 (2021, class and text; the cause is not
        told); gh-aws-sdk-java-2253 (2020, class and text, of AdminInitiateAuth, likewise)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.REFRESH_TOKEN | <token> |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Refresh Token  |
        | Invalid Refresh Token. |

      Examples:
        | case         | token                         |
        | no-token     | not-a-refresh-token           |
        | changed      | {Alice's refresh token}AAAA   |
        | access-token | Alice's access token          |

  Rule: The tokens of a refresh are of the old sign-in and of its app client

    Background:
      Given a user pool of its own with
        | DeviceConfiguration | absent |

    @refresh.auth-time-kept @documented
    Scenario: A refresh keeps sub, auth_time and origin_jti and gives new iat, exp and jti
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (2023); moto-jti-in-tokens (origin_jti)

      Given an app client with
        | EnableTokenRevocation | true |
      And Alice is a confirmed user
      And Alice is signed in
      And 10 minutes have passed
      When Alice refreshes her tokens
      Then Alice's access token holds
        | sub        | the same as before  |
        | auth_time  | the same as before  |
        | origin_jti | the same as before  |
        | iat        | another than before |
        | exp        | another than before |
        | jti        | another than before |
      And Alice's id token holds
        | sub        | the same as before  |
        | auth_time  | the same as before  |
        | origin_jti | the same as before  |
        | iat        | another than before |
        | exp        | another than before |
        | jti        | another than before |

    @refresh.other-client @inferred
    Scenario: A refresh through another app client is refused
      Source: reasoned (the same client must refresh, as the developer guide has it; the texts are those of other
        refresh tokens)

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has called CreateUserPoolClient
      When Alice refreshes her tokens with
        | ClientId | the UserPoolClient.ClientId answered before |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Refresh Token  |
        | Invalid Refresh Token. |

  Rule: A refresh token lives thirty days from the sign-in, unless the app client says otherwise

    Background:
      Given a user pool of its own with
        | DeviceConfiguration | absent |

    @refresh.expired @reported
    Scenario: A refresh after 31 days is refused
      Source: gh-amplify-js-4542 (2019, class and text); api-CreateUserPoolClient (RefreshTokenValidity, 30 days by
        default)

      Given Alice is a confirmed user
      And Alice is signed in
      And 31 days have passed
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And the message is "Refresh Token has expired"

    @refresh.expired.in-time @documented
    Scenario: A refresh after 29 days gives tokens
      Source: api-CreateUserPoolClient (RefreshTokenValidity, 30 days by default)

      Given an app client with
        | RefreshTokenValidity | 30 |
      And Alice is a confirmed user
      And Alice is signed in
      And 29 days have passed
      When Alice refreshes her tokens
      Then Alice is given tokens

    @refresh.expired.own-validity @documented @code-inferred
    Scenario Outline: A refresh <outcome> <when> two hours where RefreshTokenValidity is two hours
      Source: api-CreateUserPoolClient (RefreshTokenValidity, TokenValidityUnits)

      Given an app client with
        | RefreshTokenValidity            | 2     |
        | TokenValidityUnits.RefreshToken | hours |
      And Alice is a confirmed user
      And Alice is signed in
      And 119 minutes have passed
      And <minutes> minutes have passed
      When Alice refreshes her tokens
      Then <what follows>

      Examples:
        | case    | minutes | what follows                                       | outcome      | when   |
        | in-time | 0       | Alice is given tokens                              | gives tokens | before |
        | late    | 2       | the request is refused with NotAuthorizedException | is refused   | after  |

    @refresh.expired.not-prolonged @documented @code-inferred
    Scenario: A refresh after 31 days is refused although another came in between
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token

      Given an app client with
        | RefreshTokenValidity | 30 |
      And Alice is a confirmed user
      And Alice is signed in
      And 20 days have passed
      And Alice has refreshed her tokens
      And 11 days have passed
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
