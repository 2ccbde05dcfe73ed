Feature: The revocation endpoint voids a refresh token and what it was good for

  `/oauth2/revoke` is the API's RevokeToken, asked as OAuth 2.0 has it.

  Rule: An app client with a secret revokes its own tokens

    Background:
      Given a user pool with
        | Domain           | <domain prefix> |
        | MfaConfiguration | OFF             |
      And an app client with
        | GenerateSecret                  | true                                         |
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |
        | EnableTokenRevocation           | absent                                       |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login
      And the app has exchanged Alice's code

    @rv.ok @documented
    Scenario: A revocation is answered with HTTP 200 and no body
      Source: guide-revocation-endpoint (an empty body)

      When the app revokes Alice's refresh token
      Then the HTTP status is 200
      And the answer is empty

    @rv.ok.access-token @documented @text-inferred
    Scenario: The access token of a refresh token that was revoked is refused
      Source: guide-revocation-endpoint (that it is void); gh-amplify-js-3435 (class and text of GetUser, after
        GlobalSignOut)

      Given the app has revoked Alice's refresh token
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @rv.already @documented
    Scenario: The revocation of a refresh token that was revoked already is answered with HTTP 200
      Source: guide-revocation-endpoint (HTTP 200 if the token has been revoked)

      Given the app has revoked Alice's refresh token
      When the app revokes Alice's refresh token
      Then the HTTP status is 200

    @rv.already.unknown @documented
    Scenario: The revocation of a token that was never given is answered with HTTP 200
      Source: guide-revocation-endpoint (HTTP 200 where the token is invalid)

      When the app revokes Alice's refresh token with
        | token | nonsense |
      Then the HTTP status is 200

    @rv.bad-client @documented
    Scenario: A revocation with a wrong secret is refused with HTTP 401
      Source: guide-revocation-endpoint (HTTP 401, invalid_client)

      When the app revokes Alice's refresh token with
        | Authorization | Basic {the client's id}:wrong |
      Then the HTTP status is 401
      And the request is refused with invalid_client

    @rv.missing @documented
    Scenario: A revocation without a token is refused
      Source: guide-revocation-endpoint (HTTP 400, invalid_request)

      When the app revokes Alice's refresh token with
        | token | absent |
      Then the HTTP status is 400
      And the request is refused with invalid_request

    @rv.access-token @documented
    Scenario: The revocation of an access token is refused
      Source: guide-revocation-endpoint (HTTP 400, unsupported_token_type)

      When the app revokes Alice's refresh token with
        | token | Alice's access token |
      Then the HTTP status is 400
      And the request is refused with unsupported_token_type

  Rule: An app client without a secret names itself

    Background:
      Given a user pool with
        | Domain           | <domain prefix> |
        | MfaConfiguration | OFF             |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |
        | GenerateSecret                  | absent                                       |
        | EnableTokenRevocation           | absent                                       |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login
      And the app has exchanged Alice's code

    @rv.no-client-id @reported
    Scenario: A refresh token stays good after a revocation without a client_id
      Source: gh-react-native-app-auth-774 (the library passes over the refusal, and the token is good, 2022)

      Given once already, the app revokes Alice's refresh token with
        | client_id | absent |
      When the app refreshes Alice's tokens
      Then the HTTP status is 200
      And the answer holds
        | access_token | a JWT |

    @rv.no-client-id.refused @documented @code-inferred
    Scenario: A revocation without a client_id is refused with HTTP 401
      Source: guide-revocation-endpoint (client_id is required where there is no secret)

      When the app revokes Alice's refresh token with
        | client_id | absent |
      Then the HTTP status is 401
      And the request is refused with invalid_client

    @rv.other-client @documented @code-inferred
    Scenario: The revocation of another app client's token is refused
      Source: guide-revocation-endpoint (it must be the same client); reasoned (the error)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
      When the app revokes Alice's refresh token
      Then the HTTP status is 400
      And the request is refused with invalid_request

    @rv.missing.off @documented
    Scenario: A revocation is refused where the app client has it turned off
      Source: guide-revocation-endpoint (HTTP 400, invalid_request, if it is disabled for the app client)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
        | EnableTokenRevocation           | false          |
      And Alice has signed in through managed login
      And the app has exchanged Alice's code
      When the app revokes Alice's refresh token
      Then the HTTP status is 400
      And the request is refused with invalid_request
