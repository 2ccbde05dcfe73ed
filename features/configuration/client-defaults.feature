Feature: An app client of which nothing is said but its name has the defaults of the API

  CreateUserPoolClient with ClientName alone, and what such a client lets users do.

  Rule: What a client is when nothing is said

    @client.default.describe @reported
    Scenario: An app client made with a name alone is described with the defaults of the API
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolClient_basic, which names a flow);
        imo-tikuwa-cognito-demo (the answer to a name alone, 2025-07)

      Given a user pool
      When the administrator calls CreateUserPoolClient
      Then the answer holds
        | UserPoolClient.UserPoolId                               | the pool's id          |
        | UserPoolClient.ClientId                                 | matching [a-z0-9]{26}  |
        | UserPoolClient.ClientSecret                             | absent                 |
        | UserPoolClient.ExplicitAuthFlows                        | absent                 |
        | UserPoolClient.RefreshTokenValidity                     | 30                     |
        | UserPoolClient.AccessTokenValidity                      | one of: absent, 0      |
        | UserPoolClient.IdTokenValidity                          | one of: absent, 0      |
        | UserPoolClient.TokenValidityUnits                       | empty                  |
        | UserPoolClient.AllowedOAuthFlowsUserPoolClient          | false                  |
        | UserPoolClient.AllowedOAuthFlows                        | one of: absent, empty  |
        | UserPoolClient.AllowedOAuthScopes                       | one of: absent, empty  |
        | UserPoolClient.CallbackURLs                             | one of: absent, empty  |
        | UserPoolClient.AnalyticsConfiguration                   | one of: absent, empty  |
        | UserPoolClient.EnableTokenRevocation                    | true                   |
        | UserPoolClient.EnablePropagateAdditionalUserContextData | false                  |
        | UserPoolClient.AuthSessionValidity                      | 3                      |
        | UserPoolClient.PreventUserExistenceErrors               | one of: absent, LEGACY |
      And DescribeUserPoolClient shows
        | UserPoolClient.RefreshTokenValidity | 30     |
        | UserPoolClient.TokenValidityUnits   | empty  |
        | UserPoolClient.AuthSessionValidity  | 3      |
        | UserPoolClient.ExplicitAuthFlows    | absent |
        | UserPoolClient.ClientSecret         | absent |

    @client.default.flows @documented
    Scenario: An app client without ExplicitAuthFlows lets users sign in by SRP
      Source: model-cognito-idp (ExplicitAuthFlows)

      Given a user pool
      And the administrator has called CreateUserPoolClient
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow                | USER_SRP_AUTH    |
        | AuthParameters.USERNAME | Alice's username |
        | AuthParameters.SRP_A    | 1f2e3d4c5b6a7988 |
      Then the answer holds
        | ChallengeName | PASSWORD_VERIFIER |

    @client.default.flows.password @documented
    Scenario: A sign-in by password is refused through an app client without ExplicitAuthFlows
      Source: model-cognito-idp (ExplicitAuthFlows); stored-pastes (the code)

      Given a user pool
      And the administrator has called CreateUserPoolClient
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException

    @client.default.flows.admin-password @documented
    Scenario: An administrator's sign-in by password is refused through an app client without ExplicitAuthFlows
      Source: model-cognito-idp (ExplicitAuthFlows); cli-notes-2025-07 (the code)

      Given a user pool
      And the administrator has called CreateUserPoolClient
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then the request is refused with InvalidParameterException

    @client.default.prevent-existence @documented
    Scenario: A sign-in of an unknown user is refused with UserNotFoundException by default
      Source: amplify-ui-fixtures (class and text, by SRP, of clients that hide nothing); model-cognito-idp
        (PreventUserExistenceErrors)

      Given a user pool
      And the administrator has called CreateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      When Bob signs in
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @client.default.prevent-existence.enabled @reported
    Scenario: A sign-in of an unknown user is refused like a wrong password where PreventUserExistenceErrors is ENABLED
      Source: existence-calls (C03, C14); model-cognito-idp (PreventUserExistenceErrors)

      Given a user pool
      And the administrator has called CreateUserPoolClient with
        | ExplicitAuthFlows          | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | PreventUserExistenceErrors | ENABLED                                            |
      When Bob signs in
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
