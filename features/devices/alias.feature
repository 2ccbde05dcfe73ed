Feature: A device whose second factor was answered in an alias is never confirmed

  The challenge names the user in USER_ID_FOR_SRP. An answer in the email gives tokens and a device key too, but the key
  is of no use.

  Rule: The answer with a TOTP code names the user as the challenge does

    Background:
      Given a user pool with
        | UsernameAttributes                                   | email    |
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true     |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false    |
        | MfaConfiguration                                     | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled                | true     |
      And Alice is a confirmed user
      And Alice has TOTP as her MFA
      And Alice has started to sign in

    @dev.confirm-alias-trap @reported
    Scenario: ConfirmDevice is refused after a TOTP code that was answered in the email
      Source: gh-amplify-js-4047 (2019); gh-amazon-cognito-identity-dart-2-201 (2022, TOTP or SMS is not told);
        gh-amplify-js-8469 (2021, likewise); gh-boto3-4059 (2024, class and text, after SRP without a second factor)

      Given Alice has answered the challenge with
        | ChallengeResponses.USERNAME                | Alice's username       |
        | ChallengeResponses.SOFTWARE_TOKEN_MFA_CODE | Alice's next TOTP code |
      When Alice confirms her device
      Then the request is refused with InvalidParameterException
      And the message is "Invalid device key given."
      And AdminListDevices for Alice shows
        | Devices | empty |

    @dev.confirm-alias-trap.tokens @reported
    Scenario: A TOTP code that is answered in the email gives tokens and a device key
      Source: gh-amplify-js-4047 (2019: the sign-in went on to ConfirmDevice);
        gh-aws-aspnet-cognito-identity-provider-206 (2021, of an SMS code: the DeviceKey of the answer)

      When Alice answers the challenge with
        | ChallengeResponses.USERNAME                | Alice's username       |
        | ChallengeResponses.SOFTWARE_TOKEN_MFA_CODE | Alice's next TOTP code |
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.NewDeviceMetadata.DeviceKey | a device key |

    @dev.confirm-alias-trap.user-id @reported
    Scenario: ConfirmDevice is accepted after a TOTP code that was answered in USER_ID_FOR_SRP
      Source: gh-amplify-js-4047 (2019); gh-amazon-cognito-identity-dart-2-201 (2022, TOTP or SMS is not told)

      Given Alice has answered the challenge with
        | ChallengeResponses.USERNAME                | Alice's stored username |
        | ChallengeResponses.SOFTWARE_TOKEN_MFA_CODE | Alice's next TOTP code  |
      When Alice confirms her device
      Then the request is accepted

  Rule: The answer with an SMS code names the user as the challenge does

    Background:
      Given a user pool with
        | UsernameAttributes                                   | email               |
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true                |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false               |
        | SmsConfiguration.SnsCallerArn                        | <sms role>          |
        | SmsConfiguration.ExternalId                          | <sms external id>   |
        | MfaConfiguration                                     | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage         | Your code is {####} |
      And Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      And Alice has SMS as her MFA
      And Alice has started to sign in

    @dev.confirm-alias-trap.sms @reported
    Scenario: ConfirmDevice is refused after an SMS code that was answered in the email
      Source: gh-aws-aspnet-cognito-identity-provider-206 (2021, class and text); gh-amplify-js-7615 (2021: the cause);
        gh-amplify-js-6846 (2020, text); gh-amplify-js-4047 (class and text, after a TOTP code)

      Given Alice has answered the challenge with
        | ChallengeResponses.USERNAME     | Alice's username             |
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
      When Alice confirms her device
      Then the request is refused with InvalidParameterException
      And the message is "Invalid device key given."

    @dev.confirm-alias-trap.sms-user-id @reported
    Scenario: ConfirmDevice is accepted after an SMS code that was answered in USER_ID_FOR_SRP
      Source: gh-amplify-js-4047 (2019, of a TOTP code); gh-amazon-cognito-identity-dart-2-201 (2022, TOTP or SMS is not
        told); gh-amplify-js-7615 (2021, of an SMS code: it is what the client has to send)

      Given Alice has answered the challenge with
        | ChallengeResponses.USERNAME     | Alice's stored username      |
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
      When Alice confirms her device
      Then the request is accepted

  Rule: Of other answers it is not known

    Background:
      Given a user pool with
        | UsernameAttributes                                   | email |
        | DeviceConfiguration.ChallengeRequiredOnNewDevice     | true  |
        | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false |
        | MfaConfiguration                                     | OFF   |
      And Alice is a confirmed user

    @dev.confirm-alias-trap.srp @reported @open
    Scenario: ConfirmDevice after a PASSWORD_VERIFIER that was answered in the email confirms or refuses the key
      Source: gh-boto3-4059 (2024: SRP without a second factor is refused; the name in its answer is not told)
      Open: does a PASSWORD_VERIFIER answered in the alias make the device key void too?

      Given Alice has started to sign in by SRP
      And Alice has answered the password challenge with
        | ChallengeResponses.USERNAME | Alice's username |
      When Alice confirms her device
      Then the request is accepted, unless it is refused with InvalidParameterException

    @dev.confirm-alias-trap.password @reported @open
    Scenario: ConfirmDevice after USER_PASSWORD_AUTH by the email confirms or refuses the key
      Source: gh-amplify-js-2087 (2019, refused after NEW_PASSWORD_REQUIRED); gh-amplify-docs-6192 (2023: device
        tracking does not go with USER_PASSWORD_AUTH where emails sign in); gh-amplify-js-4047 (class, after TOTP)
      Open: does a USER_PASSWORD_AUTH by the alias without a second factor make the device key void too?

      Given Alice is signed in
      When Alice confirms her device
      Then the request is accepted, unless it is refused with InvalidParameterException
