Feature: An app says by prompt whether its user is asked

  The classic hosted UI knows no prompts; managed login does, which is ManagedLoginVersion 2.

  Rule: Managed login asks, or does not ask, as the app wants

    Background:
      Given a user pool of its own with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 2               |
        | MfaConfiguration    | OFF             |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Alice is a confirmed user with the verified email "alice@"

    @prm.prompt.none-no-session @documented
    Scenario: A browser without a session is refused where the app wants nobody to be asked
      Source: guide-authorization-endpoint (prompt none: login_required)

      When the app sends Alice to /oauth2/authorize with
        | prompt | none |
        | state  | s1   |
      Then the browser is sent to the callback URL with
        | error | login_required |
        | state | s1             |

    @prm.prompt.none-session @documented
    Scenario: A browser with a session is sent back at once where the app wants nobody to be asked
      Source: guide-authorization-endpoint (prompt)

      Given Alice has signed in through managed login
      When the app sends Alice to /oauth2/authorize with
        | prompt | none |
      Then the browser is sent to the callback URL with
        | code | a text |

    @prm.prompt.login @documented
    Scenario: A browser with a session is sent to the sign-in page where the app wants its user to be asked
      Source: guide-authorization-endpoint (prompt)

      Given Alice has signed in through managed login
      When the app sends Alice to /oauth2/authorize with
        | prompt | login |
      Then the browser is sent to /login

    @prm.prompt.select-account @documented
    Scenario: The prompt select_account changes nothing for a user of the pool
      Source: guide-authorization-endpoint (prompt)

      Given Alice has signed in through managed login
      When the app sends Alice to /oauth2/authorize with
        | prompt | select_account |
      Then the browser is sent to the callback URL with
        | code | a text |

  Rule: The classic hosted UI takes no notice

    Background:
      Given a user pool with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 1               |
        | MfaConfiguration    | OFF             |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                                         |
        | AllowedOAuthFlows               | code                                         |
        | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
        | CallbackURLs                    | <callback URL>                               |
        | LogoutURLs                      | <sign-out URL>                               |
        | SupportedIdentityProviders      | COGNITO                                      |
      And Alice is a confirmed user with the verified email "alice@"

    @prm.prompt.none-classic @documented
    Scenario: A browser without a session is sent to the sign-in page of the classic hosted UI in spite of prompt none
      Source: guide-authorization-endpoint (prompts are of managed login alone); gh-angular-oauth2-oidc-1216 (a frame
        with prompt none stays at /login, 2022)

      When the app sends Alice to /oauth2/authorize with
        | prompt | none |
      Then the browser is sent to /login
