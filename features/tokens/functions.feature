Feature: A PreTokenGeneration function is asked before a token is exchanged

  GetDerivedToken declares the errors of functions. By which trigger source it calls one, no page tells, and no scenario
  says.

  Background:
    Given a user pool of its own with
      | UserPoolTier                | ESSENTIALS |
      | DeviceConfiguration         | absent     |
      | MfaConfiguration            | OFF        |
      | UserAttributeUpdateSettings | absent     |
    And an app client with
      | ExplicitAuthFlows | ALLOW_TOKEN_EXCHANGE_IMPERSONATION, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And Alice is signed in

  @tokex.trigger @inferred
  Scenario: A claim that a PreTokenGeneration function adds is in an ID token that was exchanged
    Source: model-cognito-idp (GetDerivedToken declares InvalidLambdaResponseException); reasoned (which function)

    Given the administrator has called UpdateUserPool with
      | LambdaConfig.PreTokenGeneration | <function claims> |
    When the administrator calls GetDerivedToken with
      | SubjectToken       | Alice's id token |
      | SubjectTokenType   | ID_TOKEN         |
      | RequestedTokenType | ID_TOKEN         |
    Then the token at IssuedToken holds
      | sub    | Alice's sub |
      | tenant | blue        |

  @tokex.trigger.raises @inferred
  Scenario: An exchange is refused where the PreTokenGeneration function fails
    Source: model-cognito-idp (GetDerivedToken declares UserLambdaValidationException); reasoned (which function)

    Given the administrator has called UpdateUserPool with
      | LambdaConfig.PreTokenGeneration | <function deny> |
    When the administrator calls GetDerivedToken with
      | SubjectToken     | Alice's access token |
      | SubjectTokenType | ACCESS_TOKEN         |
    Then the request is refused with UserLambdaValidationException
