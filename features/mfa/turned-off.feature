Feature: A pool that turns second factors off asks for none

  Background:
    Given a user pool of its own with
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    And Alice is a confirmed user
    And Alice has TOTP as her MFA

  @mfacfg.turn-off-later @inferred
  Scenario: Who had chosen one signs in by password, and has chosen it still
    Source: reasoned (the user's choice is the user's)

    Given the administrator has called SetUserPoolMfaConfig with
      | MfaConfiguration | OFF |
    When Alice signs in
    Then Alice is given tokens
    And Alice's profile holds
      | UserMFASettingList | SOFTWARE_TOKEN_MFA |

  @mfacfg.turn-off-later.before @recorded
  Scenario: Before a pool turns second factors off a code is asked for
    Source: moto-user-authentication-flow-mfa-optional

    When Alice signs in
    Then Alice is asked for SOFTWARE_TOKEN_MFA
