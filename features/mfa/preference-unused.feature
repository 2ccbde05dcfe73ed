Feature: A factor that the user pool has not turned on can be preferred and is not asked for

  The preference of the user and the factors of the user pool are set apart.

  Background:
    Given a user pool with
      | MfaConfiguration                      | ON     |
      | SoftwareTokenMfaConfiguration.Enabled | true   |
      | EmailMfaConfiguration                 | absent |
      | SmsMfaConfiguration                   | absent |
    And Bob is a confirmed user with
      | email          | "bob@"  |
      | email_verified | true    |
      | phone_number   | "+1bob" |

  @mfapref.pool-factor-off @reported
  Scenario: AdminSetUserMFAPreference with SMS is accepted where the user pool has TOTP alone
    Source: gh-amplify-js-11260 (2023, of SetUserMFAPreference)

    When the administrator sets Bob's MFA preference with
      | SMSMfaSettings.Enabled      | true |
      | SMSMfaSettings.PreferredMfa | true |
    Then the answer is empty
    And Bob's profile holds
      | PreferredMfaSetting | SMS_MFA |

  @mfapref.pool-factor-off.sign-in @reported
  Scenario: A sign-in is asked for a TOTP code although SMS is preferred where the user pool has TOTP alone
    Source: gh-amplify-js-11260 (2023, after SetUserMFAPreference)

    Given Bob has started to sign in
    And Bob has asked for a TOTP secret
    And Bob has verified his TOTP secret with Bob's TOTP code
    And Bob has answered the challenge
    And the administrator has set Bob's MFA preference with
      | SMSMfaSettings.Enabled      | true |
      | SMSMfaSettings.PreferredMfa | true |
    When Bob signs in
    Then Bob is asked for SOFTWARE_TOKEN_MFA

  @mfapref.pool-factor-off.email @inferred @open
  Scenario: AdminSetUserMFAPreference with email is accepted or refused where the user pool has no email MFA
    Source: reasoned (gh-amplify-js-11260 has it accepted for SMS)
    Open: is email accepted as SMS is?

    When the administrator sets Bob's MFA preference with
      | EmailMfaSettings.Enabled | true |
    Then the request is accepted, unless it is refused with InvalidParameterException
