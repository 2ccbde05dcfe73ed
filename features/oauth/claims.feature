Feature: The tokens of managed login say which scopes were granted

  An app asks for scopes, and the claims of both tokens follow from what it was granted.

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
      | AccessTokenValidity             | absent                                                |
      | IdTokenValidity                 | absent                                                |
      | EnableTokenRevocation           | absent                                                |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: An access token of managed login differs from one of the API

    @cl.at.hosted @recorded
    Scenario: An access token of managed login has a version, and the scopes that were granted
      Source: alerta-tests (one of 2019)

      Given Alice has signed in through managed login with
        | scope | openid profile email |
      When the app exchanges Alice's code
      Then Alice's access token holds
        | token_use | access                                                                |
        | version   | 2                                                                     |
        | scope     | openid profile email                                                  |
        | client_id | the client's id                                                       |
        | username  | Alice's stored username                                               |
        | sub       | Alice's sub                                                           |
        | iss       | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |
        | exp       | 3600 later than iat                                                   |
        | auth_time | a number                                                              |
        | jti       | a UUID                                                                |
        | aud       | absent                                                                |
        | email     | absent                                                                |

    @cl.at.api @reported
    Scenario: An access token of the API has no version, and the scope aws.cognito.signin.user.admin alone
      Source: gh-aws-amplify-identity-broker-376 (claims of 2022; the value of origin_jti was taken out)

      When Alice signs in
      Then Alice's access token holds
        | scope      | aws.cognito.signin.user.admin |
        | version    | absent                        |
        | origin_jti | present                       |
        | event_id   | a UUID                        |

    @cl.admin-scope @reported
    Scenario: GetUser refuses an access token without the scope aws.cognito.signin.user.admin
      Source: gh-amplify-js-5744 (class and text); gh-amplify-js-469 (class and text, of DeleteUser)

      Given Alice has signed in through managed login with
        | scope | openid email |
      And the app has exchanged Alice's code
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token does not have required scopes"

    @cl.admin-scope.granted @documented
    Scenario: GetUser accepts an access token of managed login with the scope aws.cognito.signin.user.admin
      Source: guide-cognito-user-pools-app-idp-settings (aws.cognito.signin.user.admin: the API's own operations)

      Given Alice has signed in through managed login with
        | scope | openid aws.cognito.signin.user.admin |
      And the app has exchanged Alice's code
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

    @cl.rt.opaque @recorded
    Scenario: A refresh token of managed login is no JWT but an encrypted one
      Source: alerta-tests (one of 2019)

      Given Alice has signed in through managed login
      When the app exchanges Alice's code
      Then the answer holds
        | refresh_token | a JWE |

  Rule: An ID token of managed login shows what its scopes show

    @cl.id.hosted @recorded
    Scenario: An ID token of managed login has the hash of its access token and the user's email
      Source: alerta-tests (one of 2019); field-web (four of implicit grants, 2020 to 2025)

      Given Alice has signed in through managed login with
        | scope | openid profile email |
      When the app exchanges Alice's code
      Then Alice's id token holds
        | at_hash          | matching [\w-]{22}      |
        | aud              | the client's id          |
        | token_use        | id                       |
        | sub              | Alice's sub              |
        | cognito:username | Alice's stored username  |
        | email            | "alice@"                 |
        | email_verified   | true                     |
        | exp              | 3600 later than iat      |

    @cl.id.scope-filter @documented
    Scenario: The scopes openid and email show the email and no given name
      Source: guide-cognito-user-pools-app-idp-settings (email: email and email_verified)

      Given Bob is a confirmed user with
        | UserAttributes.email          | "bob@"  |
        | UserAttributes.email_verified | true    |
        | UserAttributes.given_name     | Bob     |
      And Bob has signed in through managed login with
        | scope | openid email |
      When the app exchanges Bob's code
      Then Bob's id token holds
        | email      | "bob@" |
        | given_name | absent |

    @cl.id.scope-filter.profile @documented
    Scenario: The scope profile shows the given name
      Source: guide-cognito-user-pools-app-idp-settings (every attribute that the app client can read); alerta-tests (an
        ID token with given_name, of openid, profile and email, 2019)

      Given Bob is a confirmed user with
        | UserAttributes.email          | "bob@"  |
        | UserAttributes.email_verified | true    |
        | UserAttributes.given_name     | Bob     |
      And Bob has signed in through managed login with
        | scope | openid profile |
      When the app exchanges Bob's code
      Then Bob's id token holds
        | given_name | Bob |
