Feature: A user with two second factors is asked on the page which one it shall be

  Both factors are enabled for the user, and none is preferred.

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

  @login.post.mfa.choice @inferred
  Scenario: A user with two factors and no preference is asked which, and no code is sent yet
    Source: reasoned (SELECT_MFA_TYPE of the API)

    When Alice fills in the sign-in page
    Then the browser is not sent to the app
    And Alice is shown the factor page
    And no SMS is sent to "+1alice"

  @login.post.mfa.chosen @inferred
  Scenario: A code of the factor that was chosen leads to the app
    Source: reasoned (SELECT_MFA_TYPE of the API)

    Given Alice has filled in the sign-in page
    And Alice has filled in the factor page with
      | answer | SOFTWARE_TOKEN_MFA |
    When Alice fills in the code page with
      | code | Alice's next TOTP code |
    Then the browser is sent to the callback URL with
      | code | a text |

  @login.post.mfa.chosen.other @inferred
  Scenario: A factor that the user has not got is refused
    Source: reasoned (SELECT_MFA_TYPE of the API)

    Given Alice has filled in the sign-in page
    When Alice fills in the factor page with
      | answer | EMAIL_OTP |
    Then the browser is not sent to the app
    And Alice is shown the factor page

  @login.post.mfa.chosen.sms @inferred
  Scenario: The choice of an SMS has a code sent, which leads to the app
    Source: reasoned (SELECT_MFA_TYPE of the API)

    Given Alice has filled in the sign-in page
    And Alice has filled in the factor page with
      | answer | SMS_MFA |
    When Alice fills in the code page with
      | code | the code texted to "+1alice" |
    Then the browser is sent to the callback URL with
      | code | a text |

  @login.post.mfa.chosen.other-code @inferred
  Scenario: A code of the authenticator app is refused where an SMS was chosen
    Source: reasoned (the session is of the chosen challenge)

    Given Alice has filled in the sign-in page
    And Alice has filled in the factor page with
      | answer | SMS_MFA |
    When Alice fills in the code page with
      | code | Alice's next TOTP code |
    Then the browser is not sent to the app
    And Alice is shown the code page

  @login.post.mfa.chosen.again @inferred
  Scenario: The code page of a sign-in that is over is refused
    Source: reasoned (a sign-in replaces the token against forged forms: ses.cookies)

    Given Alice has filled in the sign-in page
    And Alice has filled in the factor page with
      | answer | SOFTWARE_TOKEN_MFA |
    And Alice has filled in the code page with
      | code | Alice's next TOTP code |
    When Alice fills in the code page with
      | code | Alice's first TOTP code |
    Then the HTTP status is 403
    And the browser is not sent to the app
