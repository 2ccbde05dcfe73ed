Feature: Where everybody must have a second factor, the first sign-in on the page sets it up

  The user pool has TOTP as its one second factor.

  Background:
    Given a user pool with
      | Domain                                | <domain prefix> |
      | MfaConfiguration                      | ON              |
      | SoftwareTokenMfaConfiguration.Enabled | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid, email  |
      | CallbackURLs                    | <callback URL> |
      | SupportedIdentityProviders      | COGNITO        |
    And Alice is a confirmed user with the verified email "alice@"
    And Alice is at the sign-in page

  @mfa.setup @documented
  Scenario: A user without a second factor is shown a secret after the password
    Source: guide-user-pool-settings-mfa

    When Alice fills in the sign-in page
    Then the browser is not sent to the app
    And Alice is shown the set-up page

  @mfa.setup.done @documented
  Scenario: A code of the secret leads to the app
    Source: guide-user-pool-settings-mfa

    Given Alice has filled in the sign-in page
    When Alice fills in the set-up page
    Then the browser is sent to the callback URL with
      | code | a UUID |
    And AdminGetUser for Alice shows
      | UserMFASettingList | SOFTWARE_TOKEN_MFA |

  @mfa.setup.wrong @inferred
  Scenario: A wrong code is refused on the page that shows the secret
    Source: reasoned (EnableSoftwareTokenMFAException of the API)

    Given Alice has filled in the sign-in page
    When Alice fills in the set-up page with
      | code | a wrong code |
    Then the browser is not sent to the app
    And Alice is shown the set-up page
