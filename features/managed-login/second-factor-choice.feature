Feature: Who has two second factors and prefers neither chooses one on the pages

  The page after the password offers them; a code is sent for the one that is chosen.

  Background:
    Given a user pool with
      | Domain                                            | <domain prefix>     |
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | MfaConfiguration                                  | OPTIONAL            |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
      | SoftwareTokenMfaConfiguration.Enabled             | true                |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true           |
      | AllowedOAuthFlows               | code           |
      | AllowedOAuthScopes              | openid, email  |
      | CallbackURLs                    | <callback URL> |
      | SupportedIdentityProviders      | COGNITO        |
    And Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    And Alice has TOTP as her MFA
    And the administrator has set Alice's MFA preference with
      | SMSMfaSettings.Enabled                | true  |
      | SoftwareTokenMfaSettings.Enabled      | true  |
      | SoftwareTokenMfaSettings.PreferredMfa | false |
    And Alice is at the sign-in page

  @login.post.mfa.choice @documented
  Scenario: A user with two second factors chooses after the password, and no code is sent yet
    Source: guide-user-pool-settings-mfa; api-SetUserMFAPreference

    When Alice fills in the sign-in page
    Then Alice is shown the MFA choice page
    And no SMS is sent to "+1alice"

  @login.post.mfa.choice.totp @documented
  Scenario: The choice of the authenticator app leads to the app by its code
    Source: guide-user-pool-settings-mfa

    Given Alice has filled in the sign-in page
    And Alice has filled in the MFA choice page with
      | mfa_type | SOFTWARE_TOKEN_MFA |
    When Alice fills in the code page with
      | code | Alice's next TOTP code |
    Then the browser is sent to the callback URL with
      | code | a UUID |

  @login.post.mfa.choice.sms @documented
  Scenario: The choice of an SMS has a code sent, which leads to the app
    Source: guide-user-pool-settings-mfa

    Given Alice has filled in the sign-in page
    And Alice has filled in the MFA choice page with
      | mfa_type | SMS_MFA |
    When Alice fills in the code page with
      | code | the code texted to "+1alice" |
    Then the browser is sent to the callback URL with
      | code | a UUID |

  @login.post.mfa.choice.other-factor @inferred
  Scenario: A code of the authenticator app is refused where an SMS was chosen
    Source: reasoned (the session is of the chosen challenge)

    Given Alice has filled in the sign-in page
    And Alice has filled in the MFA choice page with
      | mfa_type | SMS_MFA |
    When Alice fills in the code page with
      | code | Alice's next TOTP code |
    Then the browser is not sent to the app
    And Alice is shown the code page

  @login.post.mfa.choice.not-offered @inferred
  Scenario: A second factor that was not offered is refused
    Source: reasoned (as of the API)

    Given Alice has filled in the sign-in page
    When Alice fills in the MFA choice page with
      | mfa_type | EMAIL_OTP |
    Then the browser is not sent to the app
    And Alice is shown the MFA choice page

  @login.post.mfa.choice.again @inferred
  Scenario: The code page of a sign-in that is over is refused
    Source: reasoned (a sign-in replaces the token against forged forms: ses.cookies)

    Given Alice has filled in the sign-in page
    And Alice has filled in the MFA choice page with
      | mfa_type | SOFTWARE_TOKEN_MFA |
    And Alice has filled in the code page with
      | code | Alice's next TOTP code |
    When Alice fills in the code page with
      | code | Alice's first TOTP code |
    Then the HTTP status is 403
    And the browser is not sent to the app
