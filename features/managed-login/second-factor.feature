Feature: A sign-in on the page asks for the second factor of the user

  The page asks what the API asks as a challenge, before anybody is sent to the app.

  Background:
    Given a user pool with
      | Domain                                | <domain prefix> |
      | MfaConfiguration                      | OPTIONAL        |
      | SoftwareTokenMfaConfiguration.Enabled | true            |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
    And Alice is a confirmed user with the verified email "alice@"
    And Alice has TOTP as her MFA
    And Alice is at the sign-in page

  @login.post.mfa @documented
  Scenario: A user with TOTP as MFA is asked for a code after the password
    Source: guide-user-pool-settings-mfa (a code after the password)

    When Alice fills in the sign-in page
    Then the browser is not sent to the app
    And Alice is shown the code page

  @login.post.mfa.right @documented
  Scenario: The code of the second factor leads to the app
    Source: guide-user-pool-settings-mfa (a code after the password)

    Given Alice has filled in the sign-in page
    When Alice fills in the code page with
      | code | Alice's next TOTP code |
    Then the browser is sent to the callback URL with
      | code | a text |

  @login.post.mfa.wrong @inferred
  Scenario: A wrong code of the second factor is refused on its page
    Source: reasoned (CodeMismatchException of the API)

    Given Alice has filled in the sign-in page
    When Alice fills in the code page with
      | code | a wrong code |
    Then the browser is not sent to the app
    And Alice is shown the code page
