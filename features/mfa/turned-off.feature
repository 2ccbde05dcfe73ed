Feature: A user pool that turns MFA off asks for no second factor

  MfaConfiguration OFF changes the user pool and leaves the preferences of its users.

  Background:
    Given a user pool of its own with
      | AutoVerifiedAttributes                | absent   |
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    And Alice is a confirmed user
    And Alice has TOTP as her MFA

  @mfacfg.turn-off-later @inferred
  Scenario: A sign-in gives tokens after the user pool has turned MFA off, and the user keeps the preference
    Source: reasoned (the user's choice is the user's)

    Given the administrator has called SetUserPoolMfaConfig with
      | MfaConfiguration | OFF |
    When Alice signs in
    Then Alice is given tokens
    And Alice's profile holds
      | UserMFASettingList | SOFTWARE_TOKEN_MFA |

  @mfacfg.turn-off-later.before @recorded
  Scenario: A sign-in is asked for a TOTP code while the user pool has MFA OPTIONAL
    Source: moto-user-authentication-flow-mfa-optional (by SRP)

    When Alice signs in
    Then Alice is asked for SOFTWARE_TOKEN_MFA
