Feature: A refresh token gives new tokens for as long as its sign-in lasts

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |

  Rule: A refresh gives an access token and an ID token, and no further refresh token

    @refresh.ok @recorded
    Scenario: REFRESH_TOKEN gives tokens without another refresh token
      Source: moto-initiate-auth-refresh-token

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthFlow                     | REFRESH_TOKEN         |
        | AuthParameters.REFRESH_TOKEN | Alice's refresh token |
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.RefreshToken | absent |

    @refresh.ok.by-todays-name @documented
    Scenario: REFRESH_TOKEN_AUTH gives tokens without another refresh token
      Source: api-InitiateAuth; guide-amazon-cognito-user-pools-using-the-refresh-token

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.RefreshToken | absent |

    @refresh.ok.admin @documented
    Scenario: An administrator refreshes a user's tokens
      Source: api-AdminInitiateAuth

      Given Alice is a confirmed user
      And Alice is signed in
      When the administrator signs Alice in with
        | AuthFlow                     | REFRESH_TOKEN_AUTH    |
        | AuthParameters.REFRESH_TOKEN | Alice's refresh token |
      Then Alice is given tokens

    @refresh.auth-time-kept @documented
    Scenario: New tokens are of the old sign-in
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (2023); moto-jti-in-tokens (origin_jti)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
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

    @refresh.auth-time-kept.new-sign-in @recorded
    Scenario: Another sign-in has tokens of its own
      Source: moto-jti-in-tokens

      Given an app client with
        | EnableTokenRevocation | true |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice signs in
      Then Alice's access token holds
        | origin_jti | another than before |
        | jti        | another than before |

    @refresh.invalid @attested
    Scenario Outline: A text that is no refresh token is refused
      Source: public-programs; gh-aws-sdk-java-2253; gh-aws-sdk-js-v3-7162 (both texts)

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

    @refresh.other-client @inferred
    Scenario: The refresh token of one client is none of another's
      Source: reasoned (from the developer guide (the same client must refresh); text attested for other refresh
        tokens)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And Alice is a confirmed user
      And Alice is signed in
      And the administrator has called CreateUserPoolClient
      When Alice refreshes her tokens with
        | ClientId | the UserPoolClient.ClientId answered before |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Refresh Token  |
        | Invalid Refresh Token. |

  Rule: A refresh token lives thirty days from the sign-in

    @refresh.expired @inferred
    Scenario: After thirty days a refresh token is expired
      Source: api-CreateUserPoolClient (RefreshTokenValidity, 30 days by default); reasoned (text from memory)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And Alice is a confirmed user
      And Alice is signed in
      And 31 days have passed
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException
      And the message is "Refresh Token has expired"

    @refresh.expired.in-time @documented
    Scenario: Before thirty days are over a refresh token gives tokens
      Source: api-CreateUserPoolClient (RefreshTokenValidity, 30 days by default)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
        | RefreshTokenValidity | 30 |
      And Alice is a confirmed user
      And Alice is signed in
      And 29 days have passed
      When Alice refreshes her tokens
      Then Alice is given tokens

    @refresh.expired.own-validity @documented
    Scenario Outline: The client says how long a refresh token lives
      Source: api-CreateUserPoolClient (RefreshTokenValidity, TokenValidityUnits)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
        | RefreshTokenValidity            | 2     |
        | TokenValidityUnits.RefreshToken | hours |
      And Alice is a confirmed user
      And Alice is signed in
      And 119 minutes have passed
      And <minutes> minutes have passed
      When Alice refreshes her tokens
      Then <what follows>

      Examples:
        | case    | minutes | what follows                                         |
        | in-time | 0       | Alice is given tokens                                |
        | late    | 2       | the request is refused with NotAuthorizedException   |

    @refresh.expired.not-prolonged @documented
    Scenario: A refresh does not prolong the life of the refresh token
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
        | RefreshTokenValidity | 30 |
      And Alice is a confirmed user
      And Alice is signed in
      And 20 days have passed
      And Alice has refreshed her tokens
      And 11 days have passed
      When Alice refreshes her tokens
      Then the request is refused with NotAuthorizedException

  Rule: The user is looked at anew

    @refresh.attributes-fresh @inferred
    Scenario: What changed since the sign-in stands in the new ID token
      Source: reasoned (the tokens are built anew)

      Given Alice is a confirmed user with
        | nickname | Ali |
      And Alice is signed in
      And the administrator has changed Alice's attributes with
        | nickname | Lissy |
      When Alice refreshes her tokens
      Then Alice is given tokens
      And Alice's id token holds
        | nickname | Lissy |

    @refresh.attributes-fresh.groups @inferred
    Scenario: A group that came since the sign-in stands in the new access token
      Source: reasoned (the tokens are built anew)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And Alice is a confirmed user
      And Alice is signed in
      And the administrator has called CreateGroup with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      When Alice refreshes her tokens
      Then Alice is given tokens
      And Alice's access token holds
        | cognito:groups | readers |

    @refresh.deleted-user @inferred @open
    Scenario: The refresh token of a deleted user is refused
      Source: reasoned
      Open: Which of the two codes is it?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has deleted Alice
      When Alice refreshes her tokens
      Then the request is refused with one of
        | NotAuthorizedException |
        | UserNotFoundException  |

    @refresh.deleted-user.namesake @inferred @open
    Scenario: A namesake who came after is not given the tokens of a deleted user
      Source: reasoned (the tokens are of the old sub)
      Open: Which of the two codes is it?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has deleted Alice
      And the administrator has created Alice with
        | MessageAction | SUPPRESS |
      When Alice refreshes her tokens
      Then the request is refused with one of
        | NotAuthorizedException |
        | UserNotFoundException  |
      And nobody is given tokens

    @refresh.after-password-change @inferred @open
    Scenario: A refresh token outlives the password of its sign-in
      Source: reasoned (no page says that it is revoked)
      Open: Do ChangePassword and AdminSetUserPassword leave refresh tokens as they are?

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has changed her password
      When Alice refreshes her tokens
      Then Alice is given tokens

    @refresh.after-password-change.admin @inferred @open
    Scenario: A refresh token outlives a password that the administrator replaces
      Source: reasoned (no page says that it is revoked)
      Open: Does AdminSetUserPassword leave refresh tokens as they are?

      Given Alice is a confirmed user
      And Alice is signed in
      And the administrator has set Alice's password with
        | Permanent | true |
      When Alice refreshes her tokens
      Then Alice is given tokens

    @refresh.mfa-not-asked @documented
    Scenario: A refresh asks for no second factor
      Source: guide-user-pool-settings-mfa

      Given a user pool of its own with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
        | DeviceConfiguration                   | absent   |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has TOTP as her MFA
      When Alice refreshes her tokens
      Then Alice is given tokens

  Rule: Where devices are tracked a refresh names the device of its sign-in

    @refresh.device-tracking @reported
    Scenario Outline: A refresh is refused that does not name a confirmed device
      Source: gh-aws-sdk-java-v2-1389; gh-aws-sdk-java-v2-3418; gh-aws-sdk-net-extensions-cognito-85

      Given a user pool of its own with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | false |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthParameters.DEVICE_KEY | <device> |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Refresh Token."

      Examples:
        | case            | device             |
        | no-device       | absent             |
        | never-confirmed | Alice's device key |

    @refresh.device-tracking.confirmed @reported
    Scenario: A refresh gives tokens that names the confirmed device
      Source: gh-aws-sdk-java-v2-1389; gh-aws-sdk-net-extensions-cognito-85

      Given a user pool of its own with
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | false |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has called ConfirmDevice with
        | DeviceKey                                   | Alice's device key       |
        | DeviceName                                  | telephone                |
        | DeviceSecretVerifierConfig.PasswordVerifier | dmVyaWZpZXIgb2YgYSBkZXZpY2U= |
        | DeviceSecretVerifierConfig.Salt             | c2FsdCBvZiBhIGRldmljZQ== |
      When Alice refreshes her tokens with
        | AuthParameters.DEVICE_KEY | Alice's device key |
      Then Alice is given tokens

  Rule: GetTokensFromRefreshToken is another way to the same tokens

    @rot.gettokens-ungated @documented
    Scenario: GetTokensFromRefreshToken is no flow that a client has to name
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken
      Then Alice is given tokens

    @rot.gettokens-invalid @reported
    Scenario Outline: GetTokensFromRefreshToken takes no text that is no refresh token
      Source: gh-aws-sdk-js-v3-7162 (one of the two texts that are known of a refresh)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken with
        | RefreshToken | <token> |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Refresh Token  |
        | Invalid Refresh Token. |

      Examples:
        | case         | token                |
        | no-token     | not-a-refresh-token  |
        | access-token | Alice's access token |

  Rule: With rotation a refresh token is exchanged for the next

    @rot.enabled @documented
    Scenario: The exchange gives the next refresh token too
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation)

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
        | EnableTokenRevocation                        | true                     |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetTokensFromRefreshToken
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.RefreshToken | a text                                   |
        | AuthenticationResult.RefreshToken | other than {Alice's first refresh token} |
      And Alice's access token holds
        | auth_time  | the same as before  |
        | origin_jti | the same as before  |

    @rot.enabled.next @documented
    Scenario: The next refresh token is good for the exchange after it
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
    Scenario: Without a grace period a refresh token is exchanged once
      Source: api-GetTokensFromRefreshToken (RefreshTokenReuseException); reasoned (its text is not known)

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
      And nobody is given tokens

    @rot.reuse-after-grace.late @documented
    Scenario: After the grace period a refresh token is exchanged no more
      Source: api-CreateUserPoolClient ((RetryGracePeriodSeconds), GetTokensFromRefreshToken)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
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

    @rot.reuse-in-grace @documented
    Scenario: Within the grace period a refresh token is exchanged again
      Source: api-CreateUserPoolClient (RetryGracePeriodSeconds)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 60                       |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has called GetTokensFromRefreshToken
      When Alice calls GetTokensFromRefreshToken with
        | RefreshToken | Alice's first refresh token |
      Then Alice is given tokens

    @rot.lifetime-not-extended @documented
    Scenario Outline: The next refresh token ends when the first would have
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token (rotation)

      Given a user pool of its own with
        | DeviceConfiguration | absent |
      And an app client with
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
        | case    | days | what follows                                       |
        | in-time | 9    | Alice is given tokens                              |
        | late    | 11   | the request is refused with NotAuthorizedException |

    @rot.initiateauth-refused @inferred @open
    Scenario: With rotation InitiateAuth refreshes nothing
      Source: gh-amplify-android-3113 (the guide: the flow has to be turned off); reasoned (the code is that of a flow
        turned off)
      Open: What are code and text?

      Given an app client with
        | ExplicitAuthFlows                            | ALLOW_USER_PASSWORD_AUTH |
        | RefreshTokenRotation.Feature                 | ENABLED                  |
        | RefreshTokenRotation.RetryGracePeriodSeconds | 0                        |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens
      Then the request is refused with InvalidParameterException
      And nobody is given tokens
