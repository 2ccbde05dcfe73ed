Feature: A code reaches the second level and a passkey the third

  TARGET_ACR_VALUES narrows what a sign-in by USER_AUTH may begin with: a code by e-mail or SMS to the second level, a
  passkey to the third.

  Background:
    Given a user pool with
      | UserPoolTier                                  | ESSENTIALS                     |
      | MfaConfiguration                              | OFF                            |
      | AcrConfiguration                              | absent                         |
      | AutoVerifiedAttributes                        | email                          |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP, WEB_AUTHN |
      | WebAuthnConfiguration.RelyingPartyId          | auth.example.com               |
      | WebAuthnConfiguration.UserVerification        | preferred                      |
      | DeviceConfiguration                           | absent                         |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user with
      | email          | "alice@" |
      | email_verified | true     |

  Rule: The methods of a level are the ones that begin it

    @acr.levels.code @documented
    Scenario: A sign-in by a code by email reaches the second level
      Source: guide-cognito-user-pools-step-up-authentication

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH         |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP         |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:2 |
      When Alice answers the challenge with
        | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it        |
      Then Alice's access token holds
        | acr | urn:cognito:loa:2 |

    @acr.levels.passkey @documented
    Scenario: A sign-in by a passkey reaches the third level
      Source: guide-cognito-user-pools-step-up-authentication

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH         |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN         |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:3 |
      When Alice answers the passkey challenge
      Then Alice's access token holds
        | acr | urn:cognito:loa:3 |
