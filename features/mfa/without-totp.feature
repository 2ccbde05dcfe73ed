Feature: A pool that has not turned authenticator apps on registers none

  @totp.associate-pool-off @documented
  Scenario: A pool without authenticator apps gives no secret
    Source: guide-user-pool-settings-mfa-totp (2023)

    Given a user pool with
      | MfaConfiguration              | OFF    |
      | SoftwareTokenMfaConfiguration | absent |
    And Alice is a confirmed user
    And Alice is signed in
    When Alice asks for a TOTP secret
    Then the request is refused with SoftwareTokenMFANotFoundException
    And the message is "Software Token MFA has not been enabled by the userPool"

  @totp.associate-pool-off.on @documented
  Scenario: A pool with authenticator apps gives a secret
    Source: guide-user-pool-settings-mfa-totp (2023)

    Given a user pool with
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    And Alice is a confirmed user
    And Alice is signed in
    When Alice asks for a TOTP secret
    Then the answer holds
      | SecretCode | matching [A-Z2-7]{16,} |
