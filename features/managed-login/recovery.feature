Feature: Somebody who has forgotten the password sets a new one on the pages

  `/forgotPassword` of the domain has a code sent, `/confirmforgotPassword` takes it with the new password.

  Background:
    Given a user pool with
      | Domain                  | <domain prefix> |
      | AutoVerifiedAttributes  | email           |
      | UsernameAttributes      | absent          |
      | AccountRecoverySetting  | absent          |
      | MfaConfiguration        | OFF             |
      | Policies.PasswordPolicy | absent          |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid, email  |
      | CallbackURLs                    | <callback URL> |
      | LogoutURLs                      | <sign-out URL> |
      | SupportedIdentityProviders      | COGNITO        |
      | PreventUserExistenceErrors      | ENABLED        |
    And Alice is a confirmed user with the verified email "alice@"
    And the app has sent Alice to /forgotPassword

  @fp.page @documented
  Scenario: The recovery page asks for the user name
    Source: guide-managed-login-endpoints (/forgotPassword asks for the user name)

    When the app sends Alice to /forgotPassword
    Then the HTTP status is 200
    And the form of Alice's recovery page holds
      | username | empty |

  @fp.post @documented
  Scenario: A user name has a code mailed, and leads to the page that asks for it
    Source: guide-managed-login-endpoints (/forgotPassword sends a code and leads to /confirmforgotPassword)

    When Alice fills in the recovery page
    Then Alice is shown the reset page
    And one mail is sent to "alice@"

  @fp.post.unknown @documented
  Scenario: A user name that nobody has leads to the same page, where the app client hides who exists
    Source: guide-cognito-user-pool-managing-errors (ForgotPassword simulates a delivery); guide-managed-login-endpoints

    When Alice fills in the recovery page with
      | username | "nobody" |
    Then Alice is shown the reset page
    And no mail is sent to "alice@"

  @fp.confirm @documented
  Scenario: The code and a new password lead to the sign-in page, and nobody is signed in
    Source: guide-managed-login-endpoints (the redirect to /login)

    Given Alice has filled in the recovery page
    When Alice fills in the reset page with
      | code     | the code mailed to "alice@" |
      | password | a new password              |
    Then the browser is not sent to the app
    And Alice is shown the sign-in page

  @fp.confirm.signs-in @documented
  Scenario: A password that was set by the code signs in
    Source: guide-managed-login-endpoints (/confirmforgotPassword takes the code and the new password)

    Given Alice has filled in the recovery page
    And Alice has filled in the reset page with
      | code     | the code mailed to "alice@" |
      | password | Correct-horse-9             |
    When Alice fills in the sign-in page with
      | password | Correct-horse-9 |
    Then the browser is sent to the callback URL with
      | code | a text |

  @fp.confirm.old-password @documented @text-inferred
  Scenario: The old password is refused after a reset
    Source: guide-managed-login-endpoints (/confirmforgotPassword sets a new password); reasoned (the text, as of the
      API)

    Given Alice has filled in the recovery page
    And Alice has filled in the reset page with
      | code     | the code mailed to "alice@" |
      | password | Correct-horse-9             |
    When Alice fills in the sign-in page
    Then the browser is not sent to the app
    And the page says "Incorrect username or password."

  @fp.confirm.wrong @inferred
  Scenario: A wrong code is refused on the reset page
    Source: reasoned (the text, as of the API)

    Given Alice has filled in the recovery page
    When Alice fills in the reset page with
      | code     | a wrong code   |
      | password | a new password |
    Then Alice is shown the reset page
    And the page says "Invalid verification code provided, please try again."
