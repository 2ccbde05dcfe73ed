Feature: AssociateSoftwareToken needs a user pool that has turned TOTP on

  SoftwareTokenMfaConfiguration of the user pool turns TOTP on, whether MFA is optional or required.

  Rule: TOTP is off

    Background:
      Given a user pool with
        | MfaConfiguration              | OFF    |
        | SoftwareTokenMfaConfiguration | absent |
      And Alice is a confirmed user
      And Alice is signed in

    @totp.associate-pool-off @documented
    Scenario: AssociateSoftwareToken is refused where TOTP is off
      Source: guide-user-pool-settings-mfa-totp (2023: class and text)

      When Alice asks for a TOTP secret
      Then the request is refused with SoftwareTokenMFANotFoundException
      And the message is "Software Token MFA has not been enabled by the userPool"

  Rule: TOTP is on

    Background:
      Given a user pool with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
      And Alice is a confirmed user
      And Alice is signed in

    @totp.associate-pool-off.on @documented
    Scenario: AssociateSoftwareToken gives a secret where TOTP is on
      Source: guide-user-pool-settings-mfa-totp (2023); model-cognito-idp (SecretCodeType)

      When Alice asks for a TOTP secret
      Then the answer holds
        | SecretCode | matching [A-Za-z0-9]{16,} |
