Feature: A code by email is the second factor of a user who has enabled it

  The code has six digits. The email cannot reset the password at the same time. The user pool is that of seed-000; its
  phone numbers and its devices matter to the last two Rules alone.

  Background:
    Given a user pool with
      | AliasAttributes                                      | email                                                                                         |
      | AutoVerifiedAttributes                               | email, phone_number                                                                           |
      | SmsConfiguration.SnsCallerArn                        | <sms role>                                                                                    |
      | SmsConfiguration.ExternalId                          | <sms external id>                                                                             |
      | EmailConfiguration.EmailSendingAccount               | DEVELOPER                                                                                     |
      | EmailConfiguration.SourceArn                         | <ses identity>                                                                                |
      | AccountRecoverySetting.RecoveryMechanisms            | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | DeviceConfiguration.ChallengeRequiredOnNewDevice     | false                                                                                         |
      | DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt | false                                                                                         |
      | MfaConfiguration                                     | OPTIONAL                                                                                      |
      | EmailMfaConfiguration.Message                        | Your code is {####}                                                                           |
      | EmailMfaConfiguration.Subject                        | Sign in                                                                                       |
      | Schema                                               | absent                                                                                        |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: The preference of a user enables it

    @mfapref.admin-by-alias @recorded
    Scenario: AdminSetUserMFAPreference by an alias enables email as MFA
      Source: seed-000 (terminal output: the answer, and a code is asked for afterwards); amplify-integration-tests
        (mfa_email_totp_required_test.dart: both members, after SetUserMFAPreference, with TOTP enabled too)

      When the administrator sets Alice's MFA preference with
        | Username                      | "alice@" |
        | EmailMfaSettings.Enabled      | true     |
        | EmailMfaSettings.PreferredMfa | true     |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | EMAIL_OTP |
        | PreferredMfaSetting | EMAIL_OTP |

    @mfapref.admin-by-alias.unknown @inferred
    Scenario: AdminSetUserMFAPreference by an email that is not verified is refused
      Source: reasoned (guide-user-pool-settings-attributes: an email that is not verified is no alias)

      Given Bob is a confirmed user with the email "bob@"
      When the administrator sets Bob's MFA preference with
        | Username                      | "bob@" |
        | EmailMfaSettings.Enabled      | true   |
        | EmailMfaSettings.PreferredMfa | true   |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
      And Bob's profile holds
        | UserMFASettingList | absent |

    @mfapref.values @recorded
    Scenario: SetUserMFAPreference enables email as MFA for a signed-in user
      Source: amplify-integration-tests (mfa_email_optional_test.dart; mfa_email_totp_required_test.dart has both
        members, with TOTP enabled too); api-SetUserMFAPreference; api-GetUser

      Given Alice is signed in
      When Alice sets her MFA preference with
        | EmailMfaSettings.Enabled      | true |
        | EmailMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | EMAIL_OTP |
        | PreferredMfaSetting | EMAIL_OTP |

    @mfapref.values.after-sign-up @documented
    Scenario: SetUserMFAPreference enables email as MFA right after the sign-up was confirmed
      Source: seed-000 (its chain of sign-up, sign-in and choice); api-SetUserMFAPreference

      Given Bob has signed up with the email "bob@"
      And Bob has confirmed his sign-up with the code mailed for it
      And Bob is signed in
      When Bob sets his MFA preference with
        | EmailMfaSettings.Enabled      | true |
        | EmailMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Bob's profile holds
        | UserMFASettingList  | EMAIL_OTP |
        | PreferredMfaSetting | EMAIL_OTP |

    @mfapref.absent-when-empty @recorded
    Scenario: AdminGetUser has no MFA members for a user who has enabled no factor
      Source: moto-initiate-auth-user-password-auth (once TOTP was disabled); terraform-acceptance-tests (AdminGetUser
        of a user who was just created)

      When the administrator reads Alice's profile
      Then the answer holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |

    @mfapref.email-no-email @inferred
    Scenario: AdminSetUserMFAPreference with email is refused for a user without an email
      Source: reasoned (the text is of the family of gh-aws-sdk-js-v3-4645, which has it of SOFTWARE_TOKEN_MFA)

      Given Bob is a confirmed user
      When the administrator sets Bob's MFA preference with
        | EmailMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is "User does not have delivery config set to turn on EMAIL_OTP"
      And Bob's profile holds
        | UserMFASettingList | absent |

    @mfapref.disable-clears-preferred @inferred
    Scenario: AdminSetUserMFAPreference that disables email clears the preference, and the password signs in
      Source: amplify-integration-tests (mfa_totp_optional_test.dart, of TOTP: it is neither enabled nor preferred any
        more); reasoned (that email is no other)

      Given Alice has email as her MFA
      When the administrator sets Alice's MFA preference with
        | EmailMfaSettings.Enabled | false |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: A user who has enabled it needs a code by email to sign in

    @mfa.optional-no-factor @recorded
    Scenario: A sign-in of a user who has enabled no MFA gives tokens
      Source: moto-user-authentication-flow-mfa-optional (by SRP, TOTP and SMS on); guide-user-pool-settings-mfa

      When Alice signs in
      Then Alice is given tokens

    @mfa.email-challenge @recorded
    Scenario: A sign-in with email as MFA is asked for a code of six digits
      Source: seed-000 (terminal output: the parameters, the destination blanked; its author types six digits)

      Given Alice has email as her MFA
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL                   |
        | CODE_DELIVERY_DESTINATION     | a text                  |
        | USER_ID_FOR_SRP               | Alice's stored username |
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @mfa.email-challenge.wrong-password @inferred
    Scenario: A sign-in with a wrong password is refused, and no mail is sent
      Source: reasoned (the second factor follows the first)

      Given Alice has email as her MFA
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And no mail is sent to "alice@"

    @resp.username-alias-email-otp @recorded
    Scenario: The code by email gives tokens where it is answered in the alias
      Source: seed-000 (terminal output)

      Given an app client with
        | AccessTokenValidity | 1 |
      And Alice has email as her MFA
      And Alice has started to sign in with
        | AuthParameters.USERNAME | "alice@" |
      When Alice answers the challenge with
        | ChallengeResponses.USERNAME       | "alice@"               |
        | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
      Then Alice is given tokens
      And the answer holds
        | AuthenticationResult.ExpiresIn    | 3600   |
        | AuthenticationResult.RefreshToken | a text |
        | ChallengeParameters               | empty  |

    @mfa.wrong-sms-or-email-code @reported
    Scenario: A wrong code to EMAIL_OTP is refused
      Source: amplify-android-tests (AWSCognitoAuthPluginEmailMFATests: the class); email-otp-run (class and text, of
        EMAIL_OTP as a first factor); gh-amplify-js-11069 (class and text, of SMS_MFA)

      Given Alice has email as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

    @resp.session-survives-wrong-code @recorded
    Scenario: The right code to EMAIL_OTP gives tokens after a wrong one
      Source: amplify-android-tests (AWSCognitoAuthPluginEmailMFATests: a wrong code, then the right one)

      Given Alice has email as her MFA
      And Alice has started to sign in
      And once already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with the code mailed for it
      Then Alice is given tokens

    @mfa.new-initiate-invalidates-code @inferred
    Scenario: The code of an earlier sign-in is refused after a later one has begun
      Source: gh-amplify-js-11069 (2023, of SMS); gh-aws-sdk-java-2018 (2019, of SMS); reasoned (that mails are no
        other)

      Given Alice has email as her MFA
      And Alice has started to sign in
      And Alice has started to sign in
      When Alice answers the challenge with the first code mailed to "alice@"
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

  Rule: An email that is the second factor does not reset the password

    @forgot.email-mfa-excludes-email @reported
    Scenario: ForgotPassword is refused where the only verified contact is the email that is the MFA
      Source: gh-aws-sdk-js-v3-7401 (2025, class and text); gh-aws-sdk-js-v3-7101 (2025); api-CreateUserPool
        (AccountRecoverySetting)

      Given Alice has email as her MFA
      When Alice asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And no mail is sent to "alice@"

    @forgot.email-mfa-excludes-email.without-mfa @documented
    Scenario: ForgotPassword mails a code to a user who has enabled no MFA
      Source: guide-how-to-recover-a-user-account

      When Alice asks for a password reset
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

    @forgot.email-mfa-excludes-email.by-phone @documented
    Scenario: ForgotPassword sends its code by SMS where the email is the MFA
      Source: api-CreateUserPool (AccountRecoverySetting)

      Given Bob is a confirmed user with
        | email                 | "bob@"  |
        | email_verified        | true    |
        | phone_number          | "+1bob" |
        | phone_number_verified | true    |
      And Bob has email as his MFA
      When Bob asks for a password reset
      Then the answer announces a code by SMS to "+1bob"
      And an SMS is sent to "+1bob"
      And no mail is sent to "bob@"

  Rule: The tokens come with a new device

    @dev.on-metadata @recorded
    Scenario: A sign-in by a code by email is given a device key
      Source: seed-000 (terminal output)

      Given Alice has email as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with the code mailed for it
      Then the answer holds
        | AuthenticationResult.NewDeviceMetadata.DeviceKey      | a device key |
        | AuthenticationResult.NewDeviceMetadata.DeviceGroupKey | a text       |
