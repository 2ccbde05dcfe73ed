Feature: Passkeys are the user's own business, for which the access token needs the scope

  A function may take aws.cognito.signin.user.admin out of the access token.

  Background:
    Given a user pool with
      | Policies.SignInPolicy.AllowedFirstAuthFactors       | PASSWORD, WEB_AUTHN      |
      | MfaConfiguration                                    | OFF                      |
      | WebAuthnConfiguration.RelyingPartyId                | auth.example.com         |
      | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                     |
      | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function without_scope> |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And Alice is signed in

  @wa.start-token.scope @documented @text-inferred
  Scenario Outline: <operation> is refused with an access token without the scope aws.cognito.signin.user.admin
    Source: api-StartWebAuthnRegistration; api-ListWebAuthnCredentials (the token must have the scope);
      gh-amplify-js-469 (class and text, of another operation)

    When Alice calls <operation>
    Then the request is refused with NotAuthorizedException
    And the message is "Access Token does not have required scopes"

    Examples:
      | case  | operation                 |
      | start | StartWebAuthnRegistration |
      | list  | ListWebAuthnCredentials   |
