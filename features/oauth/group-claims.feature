Feature: The tokens of managed login name the groups of their user

  As those of the API do.

  Background:
    Given a user pool of its own with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code                                                  |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | LogoutURLs                      | <sign-out URL>                                        |
      | SupportedIdentityProviders      | COGNITO                                               |
    And Alice is a confirmed user with the verified email "alice@"

  @cl.at.groups @documented
  Scenario: Both tokens of managed login name the groups of the user
    Source: guide-cognito-user-pools-user-groups (the claim cognito:groups)

    Given the administrator has called CreateGroup with
      | GroupName | "readers" |
    And the administrator has called AdminAddUserToGroup for Alice with
      | GroupName | "readers" |
    And Alice has signed in through managed login
    When the app exchanges Alice's code
    Then Alice's access token holds
      | cognito:groups | "readers" |
    And Alice's id token holds
      | cognito:groups | "readers" |

  @cl.at.groups.none @inferred
  Scenario: The tokens of a user who is in no group name none
    Source: reasoned (there is nothing to name)

    Given Alice has signed in through managed login
    When the app exchanges Alice's code
    Then Alice's access token holds
      | cognito:groups | absent |
    And Alice's id token holds
      | cognito:groups | absent |
