Feature: A sign-in by USER_AUTH is asked to reach a level

  TARGET_ACR_VALUES names levels, from the highest to the lowest. The tokens then say which level was reached (acr), and
  by which methods (amr).

  Background:
    Given a user pool with
      | UserPoolTier                                  | ESSENTIALS          |
      | MfaConfiguration                              | OPTIONAL            |
      | SoftwareTokenMfaConfiguration.Enabled         | true                |
      | AcrConfiguration                              | absent              |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD            |
      | DeviceConfiguration                           | absent              |
    And Alice is a confirmed user

  Rule: The tokens say what was reached

    @acr.levels @documented
    Scenario: A sign-in by a password alone reaches the first level
      Source: guide-cognito-user-pools-step-up-authentication; api-InitiateAuth (TARGET_ACR_VALUES)

      When Alice signs in with
        | AuthFlow                           | USER_AUTH           |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD            |
        | AuthParameters.PASSWORD            | Alice's password    |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:1   |
      Then Alice's access token holds
        | acr | urn:cognito:loa:1 |
        | amr | pwd               |
      And Alice's id token holds
        | acr | urn:cognito:loa:1 |
        | amr | pwd               |

    @acr.levels.totp @documented
    Scenario: A sign-in by a password and a TOTP code reaches the fourth level
      Source: guide-cognito-user-pools-step-up-authentication

      Given Alice has TOTP as her MFA
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH         |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD          |
        | AuthParameters.PASSWORD            | Alice's password  |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:4 |
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice's access token holds
        | acr | urn:cognito:loa:4 |
        | amr | pwd, otp, mfa     |

    @acr.levels.srp @documented
    Scenario: A sign-in by the SRP proof of the password reaches the first level by the method pwd
      Source: guide-cognito-user-pools-step-up-authentication (pwd: SRP too)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH         |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP      |
        | AuthParameters.SRP_A               | Alice's SRP_A     |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:1 |
      When Alice answers the password challenge
      Then Alice's access token holds
        | acr | urn:cognito:loa:1 |
        | amr | pwd               |

    @acr.claims.refresh @documented
    Scenario: A refresh keeps acr, amr and auth_time
      Source: guide-cognito-user-pools-step-up-authentication

      Given Alice has signed in with
        | AuthFlow                           | USER_AUTH         |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD          |
        | AuthParameters.PASSWORD            | Alice's password  |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:1 |
      When Alice refreshes her tokens
      Then Alice's access token holds
        | acr       | the same as before |
        | amr       | pwd                |
        | auth_time | the same as before |

  Rule: The level is one that the user can reach

    @acr.fallback @documented
    Scenario: A user without a second factor falls back to the next level of TARGET_ACR_VALUES
      Source: api-InitiateAuth (TARGET_ACR_VALUES: it falls back through the list)

      When Alice signs in with
        | AuthFlow                           | USER_AUTH                           |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD                            |
        | AuthParameters.PASSWORD            | Alice's password                    |
        | AuthParameters.TARGET_ACR_VALUES   | urn:cognito:loa:4 urn:cognito:loa:1 |
      Then Alice's access token holds
        | acr | urn:cognito:loa:1 |

    @choice.acr.unrecognized @documented
    Scenario: A name in TARGET_ACR_VALUES that is no level is passed over beside one that is
      Source: api-InitiateAuth (TARGET_ACR_VALUES)

      When Alice signs in with
        | AuthFlow                           | USER_AUTH                     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD                      |
        | AuthParameters.PASSWORD            | Alice's password              |
        | AuthParameters.TARGET_ACR_VALUES   | urn:nobodys urn:cognito:loa:1 |
      Then Alice's access token holds
        | acr | urn:cognito:loa:1 |

    @choice.acr.unrecognized.none @documented @code-inferred
    Scenario: TARGET_ACR_VALUES without any level is refused
      Source: api-InitiateAuth (TARGET_ACR_VALUES: an error)

      When Alice signs in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | Alice's password |
        | AuthParameters.TARGET_ACR_VALUES   | urn:nobodys      |
      Then the request is refused with InvalidParameterException

  Rule: An access token spares what it was issued for

    Background:
      Given Alice is signed in
      And Alice has TOTP as her MFA

    @acr.claims.step-up @documented
    Scenario: A step-up with the access token of a sign-in by password is asked for the TOTP code
      Source: api-InitiateAuth (ACCESS_TOKEN); guide-cognito-user-pools-step-up-authentication

      When Alice starts to sign in with
        | AuthFlow                         | USER_AUTH            |
        | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
        | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4    |
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @acr.claims.step-up.tokens @documented
    Scenario: The TOTP code after a step-up gives tokens of the fourth level
      Source: guide-cognito-user-pools-step-up-authentication (new access, ID and refresh tokens)

      Given Alice has started to sign in with
        | AuthFlow                         | USER_AUTH                  |
        | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
        | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4          |
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice is given tokens
      And Alice's access token holds
        | acr | urn:cognito:loa:4 |
        | amr | pwd, otp, mfa     |

    @choice.acr.other-user @documented @code-inferred
    Scenario: A step-up with the access token of another user is refused
      Source: api-InitiateAuth (ACCESS_TOKEN: the user must be the token's)

      Given Bob is a confirmed user
      When Bob starts to sign in with
        | AuthFlow                         | USER_AUTH            |
        | AuthParameters.ACCESS_TOKEN      | Alice's first access token |
        | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4    |
      Then the request is refused with NotAuthorizedException

    @choice.acr.token @inferred
    Scenario: A step-up with an access token that was tampered with is refused
      Source: reasoned (an access token is verified)

      When Alice starts to sign in with
        | AuthFlow                         | USER_AUTH                          |
        | AuthParameters.ACCESS_TOKEN      | Alice's first access token tampered with |
        | AuthParameters.TARGET_ACR_VALUES | urn:cognito:loa:4                  |
      Then the request is refused with NotAuthorizedException
