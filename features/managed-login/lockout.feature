Feature: The lock after too many wrong passwords holds on the sign-in page

  It is the user's, and opens again by itself.

  Background:
    Given a user pool of its own with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
    And Alice is a confirmed user with the verified email "alice@"

  @login.post.wrong-password.locked @inferred
  Scenario: A right password is refused on the page after too many wrong ones
    Source: reasoned (the lock is the user's, wherever the password is typed)

    Given Alice is at the sign-in page
    And 5 times already, Alice fills in the sign-in page with
      | password | a wrong password |
    And 2 seconds have passed
    And once already, Alice fills in the sign-in page with
      | password | a wrong password |
    And 3 seconds have passed
    And once already, Alice fills in the sign-in page with
      | password | a wrong password |
    And 5 seconds have passed
    And once already, Alice fills in the sign-in page with
      | password | a wrong password |
    When Alice fills in the sign-in page
    Then the browser is not sent to the app
    And the page says "Password attempts exceeded"

  @login.post.wrong-password.not-locked @inferred
  Scenario: A right password leads to the app after a few wrong ones
    Source: reasoned (the lock begins with the fifth wrong one, as of the API)

    Given Alice is at the sign-in page
    And 4 times already, Alice fills in the sign-in page with
      | password | a wrong password |
    When Alice fills in the sign-in page
    Then the browser is sent to the callback URL with
      | code | a text |
