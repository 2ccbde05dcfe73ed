Feature: A sign-in on the pages of the domain is asked to reach a level

  acr_values of an authorization request name levels, from the highest to the lowest, as TARGET_ACR_VALUES does in the
  API. The tokens then say which one was reached.

  Background:
    Given a user pool of its own with
      | Domain                                        | <domain prefix> |
      | UserPoolTier                                  | ESSENTIALS      |
      | MfaConfiguration                              | OPTIONAL        |
      | SoftwareTokenMfaConfiguration.Enabled         | true            |
      | AcrConfiguration                              | absent          |
      | DeviceConfiguration                           | absent          |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | absent          |
      | Policies.PasswordPolicy                       | absent          |
      | UserAttributeUpdateSettings                   | absent          |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                  |
      | AllowedOAuthFlows               | code                                  |
      | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                        |
      | SupportedIdentityProviders      | COGNITO                               |
      | ExplicitAuthFlows               | ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user

  @acr.request @documented
  Scenario: A password on the sign-in page reaches the first level
    Source: guide-cognito-user-pools-step-up-authentication (acr_values; the levels, and the words of amr)

    Given Alice has signed in through managed login with
      | acr_values | urn:cognito:loa:1 |
    When the app exchanges Alice's code
    Then Alice's access token holds
      | acr | urn:cognito:loa:1 |
      | amr | pwd               |
    And Alice's id token holds
      | acr | urn:cognito:loa:1 |
      | amr | pwd               |

  @acr.request.totp @documented
  Scenario: A password and a TOTP code on the pages reach the fourth level
    Source: guide-cognito-user-pools-step-up-authentication (acr_values; the levels, and the words of amr)

    Given Alice has TOTP as her MFA
    And Alice is at the sign-in page with
      | acr_values | urn:cognito:loa:4 urn:cognito:loa:1 |
    And Alice has filled in the sign-in page
    And Alice has filled in the code page with
      | code | Alice's next TOTP code |
    When the app exchanges Alice's code
    Then Alice's access token holds
      | acr | urn:cognito:loa:4            |
      | amr | in any order: mfa, otp, pwd |

  @acr.request.beyond @documented
  Scenario: A sign-in on the pages that cannot reach the level reaches the one after it in the list
    Source: guide-cognito-user-pools-step-up-authentication (an ordered list of target levels)

    Given Alice has signed in through managed login with
      | acr_values | urn:cognito:loa:4 urn:cognito:loa:1 |
    When the app exchanges Alice's code
    Then Alice's access token holds
      | acr | urn:cognito:loa:1 |

  @acr.request.step-up @inferred
  Scenario: A browser that is signed in has to sign in again for a higher level
    Source: guide-cognito-user-pools-step-up-authentication (an app that needs a level sends the user there); reasoned

    Given Alice has signed in through managed login with
      | acr_values | urn:cognito:loa:1 |
    And Alice has TOTP as her MFA
    When the app sends Alice to /oauth2/authorize with
      | acr_values | urn:cognito:loa:4 |
    Then the browser is sent to /login

  @acr.request.credit @inferred
  Scenario: An access token that came of a password on the pages spares the password in the API
    Source: api-InitiateAuth (ACCESS_TOKEN); reasoned (whichever way the password was proved)

    Given Alice has signed in through managed login
    And the app has exchanged Alice's code
    And Alice has TOTP as her MFA
    When Alice starts to sign in with
      | AuthFlow                         | USER_AUTH            |
      | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
      | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4    |
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @acr.request.held @inferred
  Scenario: A browser that is signed in at the level is not asked again
    Source: guide-cognito-user-pools-step-up-authentication (credit for what was proved); reasoned

    Given Alice has signed in through managed login with
      | acr_values | urn:cognito:loa:1 |
    When the app sends Alice to /oauth2/authorize with
      | acr_values | urn:cognito:loa:1 |
    Then the browser is sent to the callback URL with
      | code | a text |

  @acr.request.max-age @documented
  Scenario Outline: A browser that signed in ten minutes ago <does> where the app asks for max_age <seconds>
    Source: guide-cognito-user-pools-step-up-authentication (max_age: within a recent time window)

    Given Alice has signed in through managed login
    And 10 minutes have passed
    When the app sends Alice to /oauth2/authorize with
      | max_age | <seconds> |
    Then the browser is sent to <place>

    Examples:
      | case  | does             | seconds | place            |
      | old   | signs in again   | 300     | /login           |
      | fresh | is not asked     | 900     | the callback URL |

  @acr.request.tier.pages @documented
  Scenario: On the Lite plan a sign-in on the pages passes over the levels that the app asks for
    Source: guide-cognito-user-pools-step-up-authentication (feature plan: acr_values are ignored; the claims come in
      response to them)

    Given the administrator has called UpdateUserPool with
      | UserPoolTier | LITE |
    And Alice has signed in through managed login with
      | acr_values | urn:cognito:loa:1 |
    When the app exchanges Alice's code
    Then Alice's access token holds
      | acr | absent |
      | amr | absent |
