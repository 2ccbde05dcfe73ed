Feature: GetTokensFromRefreshToken exchanges a refresh token, with rotation for the next one

  With RefreshTokenRotation each exchange gives another refresh token. The one before is good for
  RetryGracePeriodSeconds more.

  Rule: Without rotation GetTokensFromRefreshToken gives the same tokens as InitiateAuth

    Background:
      Given a user pool with
        | DeviceConfiguration | absent |

    @rot.gettokens-ungated @inferred
    Scenario: GetTokensFromRefreshToken gives tokens through a client without REFRESH_TOKEN_AUTH
      Source: reasoned (the operation is no flow of InitiateAuth);
        guide-amazon-cognito-user-pools-using-the-refresh-token (with rotation the flow has to be off)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken
      Then Alice is given tokens

    @rot.gettokens-invalid @inferred
    Scenario Outline: GetTokensFromRefreshToken with a text that is no refresh token is refused: <case>
      Source: reasoned (that such a text is answered so); gh-aws-sdk-js-v3-7162 (2025, class and text, of a token that
        AdminInitiateAuth gave; the cause is not told)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken with
        | RefreshToken | <token> |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Refresh Token."

      Examples:
        | case         | token                |
        | no-token     | not-a-refresh-token  |
        | access-token | Alice's access token |

  Rule: With rotation a refresh token is exchanged for the next

    Background:
      Given a user pool with
        | DeviceConfiguration | absent |

    @rot.enabled @documented
    Scenario: GetTokensFromRefreshToken gives the next refresh token with the tokens
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.RefreshToken | a text                                   |
        | AuthenticationResult.RefreshToken | other than {Alice's first refresh token} |

    @rot.enabled.next @documented
    Scenario: GetTokensFromRefreshToken takes the next refresh token
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has called GetTokensFromRefreshToken
      When Alice calls GetTokensFromRefreshToken
      Then Alice is given tokens

    @rot.reuse-after-grace @documented
    Scenario: GetTokensFromRefreshToken refuses a refresh token that was exchanged where there is no grace period
      Source: api-GetTokensFromRefreshToken (RefreshTokenReuseException)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has called GetTokensFromRefreshToken
      When Alice calls GetTokensFromRefreshToken with
        | RefreshToken | Alice's first refresh token |
      Then the request is refused with RefreshTokenReuseException

    @rot.initiateauth-refused @inferred @open
    Scenario: InitiateAuth with a refresh token is refused by a client with rotation
      Source: gh-amplify-android-3113 (2025); gh-amplify-js-14427 (2025: the flow does not work any more); reasoned (the
        code is that of a flow turned off)
      Open: What are code and text?

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |

  Rule: Time ends the grace period and the life of the sign-in

    Background:
      Given a user pool of its own with
        | DeviceConfiguration | absent |

    @rot.reuse-in-grace @documented
    Scenario: GetTokensFromRefreshToken takes a refresh token that was exchanged within the grace period
      Source: api-CreateUserPoolClient (RetryGracePeriodSeconds)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 60                       |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has called GetTokensFromRefreshToken
      When Alice calls GetTokensFromRefreshToken with
        | RefreshToken | Alice's first refresh token |
      Then Alice is given tokens

    @rot.reuse-after-grace.late @documented
    Scenario: GetTokensFromRefreshToken refuses a refresh token that was exchanged 61 seconds ago where the grace is 60
      Source: api-CreateUserPoolClient (RetryGracePeriodSeconds); api-GetTokensFromRefreshToken
        (RefreshTokenReuseException)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 60                       |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has called GetTokensFromRefreshToken
      And 61 seconds have passed
      When Alice calls GetTokensFromRefreshToken with
        | RefreshToken | Alice's first refresh token |
      Then the request is refused with RefreshTokenReuseException

    @rot.lifetime-not-extended @documented @code-inferred
    Scenario Outline: A refresh token exchanged on day 20 <outcome> <days> days later where it is valid 30 days
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
        | RefreshTokenValidity                         | 30                       |
      And Alice is a confirmed user
      And Alice is signed in
      And 20 days have passed
      And Alice has called GetTokensFromRefreshToken
      And <days> days have passed
      When Alice calls GetTokensFromRefreshToken
      Then <what follows>

      Examples:
        | case    | days | what follows                                       | outcome      |
        | in-time | 9    | Alice is given tokens                              | gives tokens |
        | late    | 11   | the request is refused with NotAuthorizedException | is refused   |
