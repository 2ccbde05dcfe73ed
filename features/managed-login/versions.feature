Feature: The pages of a domain are managed login or the classic hosted UI

  ManagedLoginVersion of the domain says which; managed login wants a style of its own for each app client.

  Rule: Managed login shows no page of an app client without a style

    Background:
      Given a user pool of its own with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 2               |
        | MfaConfiguration    | OFF             |
        | UserPoolTier        | ESSENTIALS      |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |

    @dom.mlv.v2-no-branding @reported
    Scenario: The sign-in page of an app client without a style is refused
      Source: login-pages-unavailable (403 and the text, seen live in 2026); field-web (the beginning of the text, 2026)

      When the app sends Alice to /login
      Then the HTTP status is 403
      And the page says "Login pages unavailable. Please contact an administrator."

    @dom.mlv.v2-no-branding.authorize @documented
    Scenario: An authorization request of an app client without a style is sent to /login
      Source: guide-authorization-endpoint (it leads to the page, whatever the page says)

      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to /login

    @dom.mlv.v2-branding @reported
    Scenario: The sign-in page of an app client with a style is shown
      Source: field-web (an app client made by the CDK, 2026); login-pages-unavailable

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      When the app sends Alice to /login
      Then the HTTP status is 200
      And Alice is shown the sign-in page

    @prm.resource @documented
    Scenario: The access token of a request with a resource is for that resource
      Source: guide-authorization-endpoint (resource, of managed login alone)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login with
        | resource | https://api.example.com |
      When the app exchanges Alice's code
      Then Alice's access token holds
        | aud | https://api.example.com |

  Rule: Another version begins anew

    Background:
      Given a user pool of its own with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 1               |
        | MfaConfiguration    | OFF             |
        | UserPoolTier        | ESSENTIALS      |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login

    @dom.mlv.switch-sessions @documented
    Scenario: A session of a browser is over when the domain gets the other version
      Source: guide-cognito-user-pools-managed-login (sessions are not kept when the version changes)

      Given the administrator has called UpdateUserPoolDomain with
        | Domain              | the name of the pool's domain |
        | ManagedLoginVersion | 2                             |
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to /login
