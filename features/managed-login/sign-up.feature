Feature: Somebody signs up on the pages, and is signed in by the code that was mailed

  `/signup` of the domain makes the account, `/confirm` takes its code.

  Rule: The sign-up page asks for what an account has to have

    Background:
      Given a user pool with
        | Domain                                         | <domain prefix>                                                                       |
        | AutoVerifiedAttributes                         | email                                                                                 |
        | Schema                                         | [{"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": true}] |
        | UsernameAttributes                             | absent                                                                                |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | false                                                                                 |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |

    @su.page @attested
    Scenario: The sign-up page has a field for each attribute that the user pool requires
      Source: sign-up-page-copy (a saved page of 2020)

      When the app sends Bob to /signup
      Then the HTTP status is 200
      And the form of Bob's sign-up page holds
        | form.name                 | signupform |
        | username                  | empty      |
        | requiredAttributes[email] | empty      |
        | password                  | empty      |
        | _csrf                     | a text     |

    @su.post @documented
    Scenario: A sign-up is sent to the page that asks for the code, and a code is mailed
      Source: guide-cognitoauth-events (the redirect, in events of a sign-up); reasoned (the page's path as there)

      Given the app has sent Bob to /signup
      When Bob fills in the sign-up page with
        | requiredAttributes[email] | "bob@" |
      Then Bob is shown the confirmation page
      And one mail is sent to "bob@"
      And Bob is UNCONFIRMED and his email is not verified

    @su.dup @inferred
    Scenario: A user name that somebody has is refused on the sign-up page
      Source: reasoned (the text, as of the API)

      Given Alice is a confirmed user with the verified email "alice@"
      And the app has sent Bob to /signup
      When Bob fills in the sign-up page with
        | username                  | Alice's username |
        | requiredAttributes[email] | "bob@"           |
      Then Bob is shown the sign-up page
      And the page says "User already exists"

    @su.password-policy @inferred
    Scenario: A password that the policy does not allow is refused on the sign-up page
      Source: reasoned (the text, as of the API)

      Given the app has sent Bob to /signup
      When Bob fills in the sign-up page with
        | requiredAttributes[email] | "bob@" |
        | password                  | short  |
      Then Bob is shown the sign-up page
      And the page says "Password did not conform with policy"

    @su.post.forged @inferred
    Scenario: A sign-up with a forged token is refused, and nothing is mailed
      Source: reasoned (login.csrf.mismatch)

      Given the app has sent Bob to /signup
      When Bob fills in the sign-up page with
        | _csrf                     | made-up |
        | requiredAttributes[email] | "bob@"  |
      Then the HTTP status is 403
      And no mail is sent to "bob@"

    @su.page.foreign-redirect @inferred
    Scenario: The sign-up page of a request for a foreign URL is refused
      Source: reasoned (az.err.redirect-mismatch)

      When the app sends Bob to /signup with
        | redirect_uri | https://evil.example.com/ |
      Then the browser is sent to /error

  Rule: The code of a sign-up signs in

    Background:
      Given a user pool with
        | Domain                                         | <domain prefix> |
        | AutoVerifiedAttributes                         | email           |
        | UsernameAttributes                             | email           |
        | MfaConfiguration                               | OFF             |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | false           |
        | Schema                                         | absent          |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |
      And the app has sent Bob to /signup

    @su.confirm.page @documented
    Scenario: The page that asks for the code holds the user name and how the code was sent
      Source: guide-cognitoauth-events (the parameters of Confirm_POST, some with hidden values)

      When Bob fills in the sign-up page with
        | username | "bob@" |
      Then the form of Bob's confirmation page holds
        | username       | "bob@" |
        | sub            | a text |
        | destination    | a text |
        | deliveryMedium | EMAIL  |
        | code           | empty  |

    @su.confirm.post @documented
    Scenario: The right code leads to the app, without the password being asked again
      Source: guide-cognitoauth-events (Confirm_POST is a redirect); guide-cognito-user-pools-managed-login

      Given Bob has filled in the sign-up page with
        | username | "bob@" |
      When Bob fills in the confirmation page with
        | code | the code mailed to "bob@" |
      Then the browser is sent to the callback URL with
        | code | a text |
      And Bob is CONFIRMED and his email is verified

    @su.confirm.wrong @inferred
    Scenario: A wrong code is refused on its page
      Source: reasoned (the text, as of the API)

      Given Bob has filled in the sign-up page with
        | username | "bob@" |
      When Bob fills in the confirmation page with
        | code | a wrong code |
      Then the browser is not sent to the app
      And Bob is shown the confirmation page
      And the page says "Invalid verification code provided, please try again."
      And Bob is UNCONFIRMED and his email is not verified

    @su.resend @documented
    Scenario: A browser that is sent to /resendcode has another code mailed
      Source: guide-managed-login-endpoints (/resendcode sends another code)

      Given Bob has filled in the sign-up page with
        | username | "bob@" |
      When the app sends Bob to /resendcode
      Then one mail is sent to "bob@"

    @login.post.unconfirmed @inferred
    Scenario: A user who is not confirmed is sent to the page that asks for the code
      Source: reasoned (there is nothing else that helps)

      Given Bob has filled in the sign-up page with
        | username | "bob@" |
      And Bob has opened another browser
      And Bob is at the sign-in page
      When Bob fills in the sign-in page
      Then the browser is not sent to the app
      And Bob is shown the confirmation page

    @login.post.unconfirmed.confirmed @inferred
    Scenario: A code that is proved without a password leads to the sign-in page
      Source: reasoned (a code of a mail is no password)

      Given Bob has filled in the sign-up page with
        | username | "bob@" |
      And Bob has opened another browser
      And Bob is at the sign-in page
      And Bob has filled in the sign-in page with
        | password | a wrong password |
      When Bob fills in the confirmation page with
        | code | the code mailed to "bob@" |
      Then the browser is not sent to the app
      And Bob is shown the sign-in page
      And Bob is CONFIRMED and his email is verified

  Rule: Where administrators alone make users nobody signs up

    Background:
      Given a user pool with
        | Domain                                         | <domain prefix> |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true            |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | LogoutURLs                      | <sign-out URL> |
        | SupportedIdentityProviders      | COGNITO        |

    @su.admin-only @inferred
    Scenario: The sign-up page is refused where administrators alone make users
      Source: reasoned (SignUp of the API is refused so)

      When the app sends Bob to /signup
      Then Bob is shown the error page

  Rule: Managed login shows what an app client asks its users to read

    Background:
      Given a user pool of its own with
        | Domain                                         | <domain prefix> |
        | ManagedLoginVersion                            | 2               |
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | false           |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true            |
        | AllowedOAuthFlows               | code            |
        | AllowedOAuthScopes              | openid, email   |
        | CallbackURLs                    | <callback URL>  |
        | SupportedIdentityProviders      | COGNITO         |
        | ExplicitAuthFlows               | ALLOW_USER_AUTH |
      And the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And the administrator has called CreateTerms with
        | TermsName   | terms-of-use                                     |
        | TermsSource | LINK                                             |
        | Enforcement | NONE                                             |
        | Links       | {"cognito:default": "https://example.com/terms"} |

    @terms.shown @documented
    Scenario: The sign-up page links to terms of use and privacy policy where there are both
      Source: model-cognito-idp (CreateTerms: links to both in the sign-up page, once there are both in one language)

      Given the administrator has called CreateTerms with
        | TermsName   | privacy-policy                                     |
        | TermsSource | LINK                                               |
        | Enforcement | NONE                                               |
        | Links       | {"cognito:default": "https://example.com/privacy"} |
      When the app sends Bob to /signup
      Then Bob's page links to https://example.com/terms
      And Bob's page links to https://example.com/privacy

    @terms.shown.one @documented
    Scenario: The sign-up page links to no terms of use where there is no privacy policy
      Source: model-cognito-idp (CreateTerms: links to both in the sign-up page, once there are both in one language)

      When the app sends Bob to /signup
      Then Bob's page does not link to https://example.com/terms

    @terms.shown.other-language @documented
    Scenario: The sign-up page links to no terms of use where no language has both
      Source: model-cognito-idp (CreateTerms: links to both in the sign-up page, once there are both in one language)

      Given the administrator has called CreateTerms with
        | TermsName   | privacy-policy                                    |
        | TermsSource | LINK                                              |
        | Enforcement | NONE                                              |
        | Links       | {"cognito:french": "https://example.com/privacy"} |
      When the app sends Bob to /signup
      Then Bob's page does not link to https://example.com/terms
