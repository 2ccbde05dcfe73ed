Feature: Where everybody must have a second factor, the first sign-in on the page sets it up

  The page shows the secret of an authenticator app, as a QR code too, or asks for an address.

  Rule: An authenticator app is set up by a code that it shows

    Background:
      Given a user pool with
        | Domain                                | <domain prefix> |
        | MfaConfiguration                      | ON              |
        | SoftwareTokenMfaConfiguration.Enabled | true            |
        | EmailMfaConfiguration                 | absent          |
        | SmsMfaConfiguration                   | absent          |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | SupportedIdentityProviders      | COGNITO        |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is at the sign-in page

    @mfa.setup @documented
    Scenario: A user without a second factor is asked after the password to set one up
      Source: guide-user-pool-settings-mfa (required MFA is set up at sign-in, optional MFA is not)

      When Alice fills in the sign-in page
      Then the browser is not sent to the app
      And Alice is shown the set-up page

    @mfa.setup.done @documented
    Scenario: A code of the secret leads to the app
      Source: guide-user-pool-settings-mfa (required MFA is set up at sign-in, optional MFA is not)

      Given Alice has filled in the sign-in page
      When Alice fills in the set-up page
      Then the browser is sent to the callback URL with
        | code | a text |
      And AdminGetUser for Alice shows
        | UserMFASettingList | SOFTWARE_TOKEN_MFA |

    @mfa.setup.wrong @inferred
    Scenario: A wrong code is refused on the set-up page
      Source: reasoned (EnableSoftwareTokenMFAException of the API)

      Given Alice has filled in the sign-in page
      When Alice fills in the set-up page with
        | code | a wrong code |
      Then the browser is not sent to the app
      And Alice is shown the set-up page

    @mfa.setup.next-time @documented
    Scenario: The next sign-in asks for a code of the authenticator app
      Source: guide-user-pool-settings-mfa-totp (each later sign-in asks for a code)

      Given Alice has filled in the sign-in page
      And Alice has filled in the set-up page
      And Alice has opened another browser
      And Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then the browser is not sent to the app
      And Alice is shown the code page

  Rule: An email address is set up by the code that is mailed to it

    Background:
      Given a user pool with
        | Domain                                    | <domain prefix>                                |
        | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                      |
        | EmailConfiguration.SourceArn              | <ses identity>                                 |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_phone_number"}] |
        | MfaConfiguration                          | ON                                             |
        | EmailMfaConfiguration.Message             | Your code is {####}                            |
        | EmailMfaConfiguration.Subject             | Sign in                                        |
        | SoftwareTokenMfaConfiguration             | absent                                         |
        | SmsMfaConfiguration                       | absent                                         |
        | UsernameAttributes                        | absent                                         |
        | Schema                                    | absent                                         |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | SupportedIdentityProviders      | COGNITO        |
      And Bob is a confirmed user
      And Bob is at the sign-in page
      And Bob has filled in the sign-in page

    @mfa.setup.email @inferred
    Scenario: A user without an address is asked for one, and a code is mailed to it
      Source: reasoned (MFA_SETUP of the API takes an EMAIL)

      When Bob fills in the email set-up page with
        | email | "bob@" |
      Then Bob is shown the code page
      And one mail is sent to "bob@"

    @mfa.setup.email.right @inferred
    Scenario: The code that was mailed to the new address leads to the app
      Source: reasoned (MFA_SETUP of the API takes an EMAIL)

      Given Bob has filled in the email set-up page with
        | email | "bob@" |
      When Bob fills in the code page with
        | code | the code mailed to "bob@" |
      Then the browser is sent to the callback URL with
        | code | a text |

    @mfa.setup.email.malformed @inferred
    Scenario: What is no address is refused on its page
      Source: reasoned (the API refuses such an attribute)

      When Bob fills in the email set-up page with
        | email | nonsense |
      Then the browser is not sent to the app
      And Bob is shown the email set-up page

  Rule: Where MFA is optional nobody is asked to set it up

    @mfa.setup.optional @documented
    Scenario: A user without a second factor is sent to the app where MFA is optional
      Source: guide-user-pool-settings-mfa (required MFA is set up at sign-in, optional MFA is not)

      Given a user pool with
        | Domain                                | <domain prefix> |
        | MfaConfiguration                      | OPTIONAL        |
        | SoftwareTokenMfaConfiguration.Enabled | true            |
      And an app client with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid, email  |
        | CallbackURLs                    | <callback URL> |
        | SupportedIdentityProviders      | COGNITO        |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is at the sign-in page
      When Alice fills in the sign-in page
      Then the browser is sent to the callback URL with
        | code | a text |
