Feature: The user info endpoint tells an app who its user is

  `/oauth2/userInfo` takes an access token and answers with its user's attributes as texts.

  Background:
    Given a user pool with
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

  Rule: An access token with the scope openid is answered with the attributes of its scopes

    @ui.ok @recorded
    Scenario: The user info of the scopes openid, profile and email has the email, and email_verified as a text
      Source: alerta-tests (the body, 2019, of a user who had names and a picture besides)

      Given Alice has signed in through managed login with
        | scope | openid profile email |
      And the app has exchanged Alice's code
      When the app reads Alice's user info
      Then the answer holds
        | sub            | Alice's sub             |
        | email          | "alice@"                |
        | email_verified | matching true           |
        | username       | Alice's stored username |

    @ui.scope @documented
    Scenario: The user info of the scope profile has the user's given name
      Source: guide-userinfo-endpoint (status and type, in its example); guide-cognito-user-pools-app-idp-settings

      Given Bob is a confirmed user with
        | UserAttributes.email      | "bob@" |
        | UserAttributes.given_name | Bob    |
      And Bob has signed in through managed login with
        | scope | openid profile |
      And the app has exchanged Bob's code
      When the app reads Bob's user info
      Then the HTTP status is 200
      And the answer holds
        | given_name | Bob |
      And the answer's headers hold
        | Content-Type | application/json;charset=UTF-8 |

    @ui.scope.email @documented
    Scenario: The user info of the scopes openid and email has the email and no given name
      Source: guide-userinfo-endpoint; guide-cognito-user-pools-app-idp-settings (the attributes of each scope)

      Given Bob is a confirmed user with
        | UserAttributes.email      | "bob@" |
        | UserAttributes.given_name | Bob    |
      And Bob has signed in through managed login with
        | scope | openid email |
      And the app has exchanged Bob's code
      When the app reads Bob's user info
      Then the answer holds
        | email      | "bob@" |
        | given_name | absent |

  Rule: Any other token is refused

    @ui.no-header @documented
    Scenario: A request without a token is refused
      Source: guide-userinfo-endpoint (its example)

      When the app reads Alice's user info with
        | Authorization | absent |
      Then the HTTP status is 400
      And the answer's headers hold
        | WWW-Authenticate | error="invalid_request", error_description="Bad OAuth2 request at UserInfo Endpoint" |

    @ui.bad-token @documented
    Scenario: A token that is none is refused
      Source: guide-userinfo-endpoint (its example)

      When the app reads Alice's user info with
        | Authorization | Bearer nonsense |
      Then the HTTP status is 401
      And the answer's headers hold
        | WWW-Authenticate | error="invalid_token", error_description="Access token is expired, disabled, or deleted, or the user has globally signed out." |

    @ui.bad-token.revoked @documented
    Scenario: An access token of a user who has signed out everywhere is refused
      Source: guide-userinfo-endpoint (invalid_token, its example)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      And the administrator has signed Alice out everywhere
      When the app reads Alice's user info
      Then the HTTP status is 401
      And the request is refused with invalid_token

    @ui.bad-token.other-pool @inferred
    Scenario: An access token of another user pool is refused
      Source: reasoned (the domain is one user pool's)

      Given Alice has signed in through managed login with
        | scope | openid |
      And the app has exchanged Alice's code
      And another user pool with
        | Domain           | <domain prefix> |
        | MfaConfiguration | OFF             |
      When the app reads Alice's user info
      Then the HTTP status is 401
      And the request is refused with invalid_token

    @ui.api-token @reported
    Scenario: An access token of the API is refused, since it has not got the scope openid
      Source: field-web (error and text, of a token of managed login without openid, 2020); gh-grant-189 (the text)

      Given Alice is signed in
      When the app reads Alice's user info
      Then the request is refused with invalid_token
      And the message is "Access token does not contain openid scope"

    @ui.id-token @reported
    Scenario: An ID token is refused
      Source: field-web (error and text, in a comment of a public program)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      When the app reads Alice's user info with
        | Authorization | Bearer {Alice's id token} |
      Then the request is refused with invalid_token
      And the message is "Access token does not contain openid scope"
