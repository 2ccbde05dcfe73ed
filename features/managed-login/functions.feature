Feature: Functions of the user pool take part in a sign-in on the page

  As they do in one by the API, with a source of their own for the tokens.

  Rule: Every function that fits is called

    Background:
      Given a user pool with
        | Domain                          | <domain prefix> |
        | MfaConfiguration                | OFF             |
        | DeviceConfiguration             | absent          |
        | LambdaConfig.PreAuthentication  | <function echo> |
        | LambdaConfig.PostAuthentication | <function echo> |
        | LambdaConfig.PreTokenGeneration | <function echo> |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code, implicit  |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
      And Alice is a confirmed user with the verified email "alice@"

    @trg.sources.managed-login @documented
    Scenario: A sign-in on the page that ends with tokens has HostedAuth as the source of the tokens
      Source: guide-cognito-user-pools-working-with-lambda-triggers; guide-user-pool-lambda-pre-token-generation (the
        table of sources of each)

      When Alice signs in through managed login with
        | response_type | token        |
        | scope         | openid email |
      Then the functions were called, in any order, for PreAuthentication_Authentication, PostAuthentication_Authentication, TokenGeneration_HostedAuth

    @trg.sources.managed-login.refresh @documented
    Scenario: A refresh at the token endpoint has RefreshTokens as the source of the tokens
      Source: guide-user-pool-lambda-pre-token-generation (its table of sources)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      When the app refreshes Alice's tokens
      Then the functions were called for TokenGeneration_RefreshTokens

    @trg.sources.managed-login.session @inferred
    Scenario: No function is called where a browser with a session is sent to /oauth2/authorize
      Source: reasoned (nobody signs in then)

      Given Alice has signed in through managed login
      When the app sends Alice to /oauth2/authorize
      Then no function was called

  Rule: A function that refuses is heard on the page

    Background:
      Given a user pool with
        | Domain                         | <domain prefix> |
        | MfaConfiguration               | OFF             |
        | DeviceConfiguration            | absent          |
        | LambdaConfig.PreAuthentication | <function deny> |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code, implicit  |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
      And Alice is a confirmed user with the verified email "alice@"

    @trg.err.managed-login @inferred
    Scenario: The text of a function that refuses a sign-in stands on the page
      Source: reasoned (a sign-in that is refused stays on its page); field-web (the text is shown to the user, of
        PreSignUp, 2026); guide-cognito-user-pools-working-with-lambda-triggers (the form of the text; it says that
        errors are parameters of the callback URL)

      Given Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then the browser is not sent to the app
      And Alice is shown the sign-in page
      And the page says "PreAuthentication failed with error Not today."
