Feature: A passkey is added and used on the pages of managed login

  `/passkeys/add` of the domain registers one for who is signed in; the sign-in page offers it from then on.

  Rule: Managed login adds passkeys

    Background:
      Given a user pool of its own with
        | Domain                                        | <domain prefix>     |
        | ManagedLoginVersion                           | 2                   |
        | MfaConfiguration                              | OFF                 |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
        | ExplicitAuthFlows               | ALLOW_USER_AUTH |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login

    @pk.add @documented
    Scenario: Who is signed in is shown the page that adds a passkey
      Source: guide-managed-login-endpoints (/passkeys/add)

      When the app sends Alice to /passkeys/add
      Then the HTTP status is 200
      And Alice is shown the new passkey page

    @pk.add.done @inferred
    Scenario: A passkey that the browser has made leads to the app
      Source: reasoned (there is nothing else to do on the page)

      Given the app has sent Alice to /passkeys/add
      When Alice fills in the new passkey page with
        | credential | a new passkey |
      Then the browser is sent to the callback URL with
        | code | a text |

    @pk.sign-in.offered @documented
    Scenario: Who has added a passkey is asked on the page how to sign in
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given the app has sent Alice to /passkeys/add
      And Alice has filled in the new passkey page with
        | credential | a new passkey |
      And Alice has opened another browser
      And Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then Alice is shown the choice page

    @pk.sign-in @documented
    Scenario: The proof of a passkey leads to the app without a password
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available);
        guide-authentication-flow-things-to-know (passkeys, of managed login alone)

      Given the app has sent Alice to /passkeys/add
      And Alice has filled in the new passkey page with
        | credential | a new passkey |
      And Alice has opened another browser
      And Alice is at the sign-in page
      And Alice has filled in the sign-in page
      And Alice has filled in the choice page with
        | challenge | WEB_AUTHN |
      When Alice fills in the passkey page with
        | credential | the passkey's proof |
      Then the browser is sent to the callback URL with
        | code | a text |

    @pk.sign-in.wrong @inferred
    Scenario: A proof that was tampered with is refused on its page
      Source: reasoned (the text, as of the API)

      Given the app has sent Alice to /passkeys/add
      And Alice has filled in the new passkey page with
        | credential | a new passkey |
      And Alice has opened another browser
      And Alice is at the sign-in page
      And Alice has filled in the sign-in page
      And Alice has filled in the choice page with
        | challenge | WEB_AUTHN |
      When Alice fills in the passkey page with
        | credential | the passkey's proof tampered with |
      Then the browser is not sent to the app
      And Alice is shown the passkey page
      And the page says "Incorrect username or password."

    @pk.add.malformed @inferred
    Scenario: What is no passkey is refused on its page
      Source: reasoned (the text, as of the API)

      Given the app has sent Alice to /passkeys/add
      When Alice fills in the new passkey page with
        | credential | nonsense |
      Then the browser is not sent to the app
      And Alice is shown the new passkey page
      And the page says "Credential data is not valid"

    @pk.add.forged @inferred
    Scenario: A passkey in a form with a forged token is refused
      Source: reasoned (login.csrf.mismatch)

      Given the app has sent Alice to /passkeys/add
      When Alice fills in the new passkey page with
        | _csrf      | made-up       |
        | credential | a new passkey |
      Then the HTTP status is 403
      And the browser is not sent to the app

    @pk.add.no-session @inferred
    Scenario: Who is not signed in is sent to the sign-in page
      Source: reasoned (a passkey is somebody's)

      Given Alice has opened another browser
      When the app sends Alice to /passkeys/add
      Then the browser is sent to /login

    @pk.add.no-session.form @inferred
    Scenario: A user who was disabled before the passkey is made is shown the sign-in page
      Source: reasoned (a disabled user's session is none)

      Given the app has sent Alice to /passkeys/add
      And the administrator has disabled Alice
      When Alice fills in the new passkey page with
        | credential | a new passkey |
      Then the browser is not sent to the app
      And Alice is shown the sign-in page

  Rule: Who has no use for passkeys is told so

    @pk.add.not-enabled @inferred
    Scenario: The page adds no passkey where the user pool does not take any
      Source: reasoned (the text, as of the API)

      Given a user pool of its own with
        | Domain                                        | <domain prefix> |
        | ManagedLoginVersion                           | 2               |
        | MfaConfiguration                              | OFF             |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD        |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
        | ExplicitAuthFlows               | ALLOW_USER_AUTH |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login
      When the app sends Alice to /passkeys/add
      Then the page says "WebAuthn not enabled for this pool"

    @pk.add.classic @inferred
    Scenario: The classic hosted UI has no page that adds a passkey
      Source: guide-managed-login-endpoints (managed login alone has it); reasoned (the status)

      Given a user pool with
        | Domain                                        | <domain prefix>     |
        | ManagedLoginVersion                           | 1                   |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
        | ExplicitAuthFlows               | ALLOW_USER_AUTH |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has signed in through managed login
      When the app sends Alice to /passkeys/add
      Then the HTTP status is 400
      And Alice is shown the error page
