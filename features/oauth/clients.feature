Feature: An app client keeps what it was set up with for OAuth 2.0

  Six members of CreateUserPoolClient are its flows, its scopes, its URLs and its identity providers.

  @cli.describe.roundtrip @documented
  Scenario: An app client is described with the OAuth settings that it was created with, and its secret
    Source: model-cognito-idp (UserPoolClientType: what is described)

    Given a user pool
    And an app client with
      | GenerateSecret                  | true                             |
      | AllowedOAuthFlowsUserPoolClient | true                             |
      | AllowedOAuthFlows               | code, implicit                   |
      | AllowedOAuthScopes              | openid, email                    |
      | CallbackURLs                    | https://app.example.com/callback |
      | LogoutURLs                      | https://app.example.com/bye      |
      | DefaultRedirectURI              | https://app.example.com/callback |
      | SupportedIdentityProviders      | COGNITO                          |
    When the administrator calls DescribeUserPoolClient
    Then the answer holds
      | UserPoolClient.AllowedOAuthFlowsUserPoolClient | true                             |
      | UserPoolClient.AllowedOAuthFlows               | in any order: code, implicit     |
      | UserPoolClient.AllowedOAuthScopes              | in any order: openid, email      |
      | UserPoolClient.CallbackURLs                    | https://app.example.com/callback |
      | UserPoolClient.LogoutURLs                      | https://app.example.com/bye      |
      | UserPoolClient.DefaultRedirectURI              | https://app.example.com/callback |
      | UserPoolClient.SupportedIdentityProviders      | COGNITO                          |
      | UserPoolClient.ClientSecret                    | the client's secret              |

  @cli.describe.roundtrip.none @recorded
  Scenario: An app client that was created without OAuth settings is described as not enabled for OAuth 2.0
    Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolClient_basic, what is read back)

    Given a user pool
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | absent |
    When the administrator calls DescribeUserPoolClient
    Then the answer holds
      | UserPoolClient.AllowedOAuthFlowsUserPoolClient | false |
