Feature: An access token spares a sign-in nothing that is older than MAX_AGE

  MAX_AGE are the seconds since its user signed in. The token itself stays good.

  Background:
    Given a user pool of its own with
      | UserPoolTier                                  | ESSENTIALS |
      | MfaConfiguration                              | OPTIONAL   |
      | SoftwareTokenMfaConfiguration.Enabled         | true       |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD   |
      | DeviceConfiguration                           | absent     |
    And Alice is a confirmed user
    And Alice is signed in
    And Alice has TOTP as her MFA

  @choice.acr.max-age @documented
  Scenario: An access token that is older than MAX_AGE spares nothing
    Source: api-InitiateAuth (MAX_AGE)

    Given 60 seconds have passed
    When Alice starts to sign in with
      | AuthFlow                         | USER_AUTH            |
      | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
      | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4    |
      | AuthParameters.MAX_AGE           | 30                   |
    Then Alice is asked for SELECT_CHALLENGE
    And GetUser for Alice shows
      | Username | Alice's stored username |

  @choice.acr.max-age.in-time @documented
  Scenario: An access token that is younger than MAX_AGE spares the password
    Source: api-InitiateAuth (MAX_AGE)

    Given 60 seconds have passed
    When Alice starts to sign in with
      | AuthFlow                         | USER_AUTH                  |
      | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
      | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4          |
      | AuthParameters.MAX_AGE           | 600                        |
    Then Alice is asked for SOFTWARE_TOKEN_MFA
