Feature: A level may be renamed while access tokens name it by its old name

  The old name counts for no level any more. The methods in the token still do.

  Background:
    Given a user pool of its own with
      | UserPoolTier                                  | ESSENTIALS |
      | MfaConfiguration                              | OPTIONAL   |
      | SoftwareTokenMfaConfiguration.Enabled         | true       |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD   |
      | DeviceConfiguration                           | absent     |
      | AcrConfiguration                              | absent     |
      | UserAttributeUpdateSettings                   | absent     |
    And Alice is a confirmed user
    And Alice has signed in with
      | AuthFlow                           | USER_AUTH         |
      | AuthParameters.PREFERRED_CHALLENGE | PASSWORD          |
      | AuthParameters.PASSWORD            | Alice's password  |
      | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:1 |
    And Alice has TOTP as her MFA
    And the administrator has called UpdateUserPool with
      | AcrConfiguration | {"Level1": {"AcrValue": "urn:shop:basic"}} |

  @acr.renamed @documented
  Scenario: An access token whose level was renamed still spares the password
    Source: guide-cognito-user-pools-step-up-authentication (a custom name that does not exist any more)

    When Alice starts to sign in with
      | AuthFlow                         | USER_AUTH                  |
      | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
      | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4          |
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @acr.renamed.name @documented
  Scenario: A sign-in names the level by its new name
    Source: api-AcrLevelConfigType (AcrValue)

    Given Bob is a confirmed user
    When Bob signs in with
      | AuthFlow                           | USER_AUTH      |
      | AuthParameters.PREFERRED_CHALLENGE | PASSWORD       |
      | AuthParameters.PASSWORD            | Bob's password |
      | AuthParameters.TARGET_ACR_VALUES   | urn:shop:basic |
    Then Bob's access token holds
      | acr | urn:shop:basic |

  @acr.renamed.old-name @documented @code-inferred
  Scenario: A sign-in that is asked to reach the old name alone is refused
    Source: api-InitiateAuth (TARGET_ACR_VALUES); reasoned (InvalidParameterException, as for any unknown name)

    Given Bob is a confirmed user
    When Bob signs in with
      | AuthFlow                           | USER_AUTH         |
      | AuthParameters.PREFERRED_CHALLENGE | PASSWORD          |
      | AuthParameters.PASSWORD            | Bob's password    |
      | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:1 |
    Then the request is refused with InvalidParameterException
