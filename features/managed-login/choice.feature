Feature: Managed login asks for the user name first, where users choose how to sign in

  An app client with ALLOW_USER_AUTH lets them; the classic hosted UI knows no such choice.

  Rule: Where a password is the only way the second page asks for it

    Background:
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
        | PreventUserExistenceErrors      | ENABLED         |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Alice is a confirmed user with the verified email "alice@"

    @login.two-step @attested
    Scenario: The sign-in page asks for the user name alone
      Source: login-form-programs (told.two-step: one program of 2026, the form and the names of its fields)

      When the app sends Alice to /login
      Then the form of Alice's sign-in page holds
        | form.name | cognitoSignInForm |
        | username  | empty             |
        | password  | absent            |
        | _csrf     | a text            |

    @login.two-step.password @attested
    Scenario: The user name leads to the page for the password
      Source: login-form-programs (told.two-step: one program of 2026, the names of the second page's fields)

      Given Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then the browser is not sent to the app
      And the form of Alice's password page holds
        | password       | empty  |
        | cognitoAsfData | empty  |
        | csrf           | a text |

    @login.two-step.right @documented
    Scenario: The right password leads to the app
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given Alice is at the sign-in page
      And Alice has filled in the sign-in page
      When Alice fills in the password page
      Then the browser is sent to the callback URL with
        | code | a text |

    @login.two-step.wrong @inferred
    Scenario: A wrong password is refused on the page for the password
      Source: reasoned (the text, as of the API)

      Given Alice is at the sign-in page
      And Alice has filled in the sign-in page
      When Alice fills in the password page with
        | password | a wrong password |
      Then the browser is not sent to the app
      And Alice is shown the password page
      And the page says "Incorrect username or password."

    @login.two-step.unknown-user @inferred
    Scenario: A user name that nobody has is asked for a password too, where the app client hides who exists
      Source: reasoned (guide-cognito-user-pool-managing-errors says so of the API)

      Given Alice is at the sign-in page
      And Alice has filled in the sign-in page with
        | username | "nobody" |
      When Alice fills in the password page
      Then the browser is not sent to the app
      And Alice is shown the password page
      And the page says "Incorrect username or password."

    @login.two-step.forged @inferred
    Scenario: A password with a forged token is refused
      Source: reasoned (login.csrf.mismatch)

      Given Alice is at the sign-in page
      And Alice has filled in the sign-in page
      When Alice fills in the password page with
        | csrf | made-up |
      Then the HTTP status is 403
      And the browser is not sent to the app

  Rule: Where there are more ways the second page asks which

    Background:
      Given a user pool of its own with
        | Domain                                        | <domain prefix>                |
        | ManagedLoginVersion                           | 2                              |
        | MfaConfiguration                              | OFF                            |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP, WEB_AUTHN |
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
      And Alice is at the sign-in page

    @login.choice @documented
    Scenario: A user with a password and a verified email is asked to choose, and nothing is mailed yet
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      When Alice fills in the sign-in page
      Then Alice is shown the choice page
      And no mail is sent to "alice@"

    @login.choice.password @documented
    Scenario: The choice of the password leads to the page for it
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given Alice has filled in the sign-in page
      When Alice fills in the choice page with
        | challenge | PASSWORD |
      Then Alice is shown the password page

    @login.choice.email @documented
    Scenario: The choice of an email message has a code mailed
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given Alice has filled in the sign-in page
      When Alice fills in the choice page with
        | challenge | EMAIL_OTP |
      Then Alice is shown the code page
      And one mail is sent to "alice@"

    @login.choice.email.right @documented
    Scenario: The code that was mailed leads to the app without a password
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given Alice has filled in the sign-in page
      And Alice has filled in the choice page with
        | challenge | EMAIL_OTP |
      When Alice fills in the code page with
        | code | the code mailed to "alice@" |
      Then the browser is sent to the callback URL with
        | code | a text |

    @login.choice.email.wrong @inferred
    Scenario: A wrong code is refused on the page that asks for it
      Source: reasoned (CodeMismatchException of the API)

      Given Alice has filled in the sign-in page
      And Alice has filled in the choice page with
        | challenge | EMAIL_OTP |
      When Alice fills in the code page with
        | code | a wrong code |
      Then the browser is not sent to the app
      And Alice is shown the code page

    @login.choice.not-offered @inferred
    Scenario: A way that was not offered is refused
      Source: reasoned (choice.select.unavailable of the API)

      Given Alice has filled in the sign-in page
      When Alice fills in the choice page with
        | challenge | WEB_AUTHN |
      Then the browser is not sent to the app
      And Alice is shown the choice page

  Rule: A verified phone number is a way too

    @login.choice.sms @documented
    Scenario: The code that was sent by SMS leads to the app without a password
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given a user pool of its own with
        | Domain                                        | <domain prefix>   |
        | ManagedLoginVersion                           | 2                 |
        | MfaConfiguration                              | OFF               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |
        | SmsConfiguration.SnsCallerArn                 | <sms role>        |
        | SmsConfiguration.ExternalId                   | <sms external id> |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
        | ExplicitAuthFlows               | ALLOW_USER_AUTH |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      And Alice is at the sign-in page
      And Alice has filled in the sign-in page
      And Alice has filled in the choice page with
        | challenge | SMS_OTP |
      When Alice fills in the code page with
        | code | the code texted to "+1alice" |
      Then the browser is sent to the callback URL with
        | code | a text |

  Rule: Without ALLOW_USER_AUTH, and on the classic hosted UI, one page asks for name and password

    @login.choice.not-enabled @documented
    Scenario: Managed login of an app client without ALLOW_USER_AUTH asks for user name and password
      Source: guide-authentication-flows-selection-managedlogin (ALLOW_USER_AUTH: users select from what is available)

      Given a user pool of its own with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 2               |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true                     |
        | AllowedOAuthFlows               | code                     |
        | AllowedOAuthScopes              | openid                   |
        | CallbackURLs                    | <callback URL>           |
        | SupportedIdentityProviders      | COGNITO                  |
        | ExplicitAuthFlows               | ALLOW_REFRESH_TOKEN_AUTH |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      When the app sends Alice to /login
      Then the form of Alice's sign-in page holds
        | username | empty |
        | password | empty |

    @login.choice.classic @documented
    Scenario: The classic hosted UI asks for user name and password, also of an app client with ALLOW_USER_AUTH
      Source: guide-authentication-flow-things-to-know (a sign-in without a password is managed login's alone)

      Given a user pool with
        | Domain              | <domain prefix> |
        | ManagedLoginVersion | 1               |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid          |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
        | ExplicitAuthFlows               | ALLOW_USER_AUTH |
      When the app sends Alice to /login
      Then the form of Alice's sign-in page holds
        | username | empty |
        | password | empty |
