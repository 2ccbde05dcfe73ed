Feature: A code by email is the second factor of who chooses it

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

  Rule: Who wants it chooses it

    @mfapref.admin-by-alias @recorded
    Scenario: An administrator chooses it for a user named by the alias
      Source: seed-000 (terminal output)

      When the administrator sets Alice's MFA preference with
        | Username                      | "alice@" |
        | EmailMfaSettings.Enabled      | true     |
        | EmailMfaSettings.PreferredMfa | true     |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | EMAIL_OTP |
        | PreferredMfaSetting | EMAIL_OTP |

    @mfapref.admin-by-alias.unknown @inferred
    Scenario: An address that is nobody's alias names nobody
      Source: reasoned (from the developer guide, user-pool-settings-attributes (an unverified address is no alias))

      Given Bob is a confirmed user with the email "bob@"
      When the administrator sets Bob's MFA preference with
        | Username                      | "bob@" |
        | EmailMfaSettings.Enabled      | true   |
        | EmailMfaSettings.PreferredMfa | true   |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
      And Bob's profile holds
        | UserMFASettingList | absent |

    @mfapref.values @documented
    Scenario: A signed-in user chooses it without another sign-in
      Source: api-SetUserMFAPreference; api-GetUser; seed-000 (its design)

      Given Alice is signed in
      When Alice sets her MFA preference with
        | EmailMfaSettings.Enabled      | true |
        | EmailMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | EMAIL_OTP |
        | PreferredMfaSetting | EMAIL_OTP |

    @mfapref.values.after-sign-up @documented
    Scenario: Where the pool leaves it to the users, one can choose it right after confirming
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
    Scenario: Who has chosen no second factor has no members that tell of one
      Source: moto-initiate-auth-user-password-auth (AWS returns no values)

      When the administrator reads Alice's profile
      Then the answer holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |

    @mfapref.email-no-email @inferred
    Scenario: Who has no address cannot choose it
      Source: reasoned (from the family of the text for SOFTWARE_TOKEN_MFA (github aws-sdk-js-v3#4645))

      Given Bob is a confirmed user
      When the administrator sets Bob's MFA preference with
        | EmailMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is "User does not have delivery config set to turn on EMAIL_OTP"
      And Bob's profile holds
        | UserMFASettingList | absent |

    @mfapref.disable-clears-preferred @inferred
    Scenario: Who gives it up is no longer asked
      Source: moto-initiate-auth-user-password-auth (no challenge afterwards); reasoned (members)

      Given Alice has email as her MFA
      When the administrator sets Alice's MFA preference with
        | EmailMfaSettings.Enabled | false |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: The password alone is not enough for who has chosen it

    @mfa.optional-no-factor @recorded
    Scenario: Who has not chosen it signs in by password
      Source: guide-user-pool-settings-mfa; moto-user-authentication-flow-mfa-optional

      When Alice signs in
      Then Alice is given tokens

    @mfa.email-challenge @recorded
    Scenario: Who has chosen email as second factor is asked for a code
      Source: seed-000 (terminal output)

      Given Alice has email as her MFA
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL                   |
        | CODE_DELIVERY_DESTINATION     | "alice@" masked         |
        | USER_ID_FOR_SRP               | Alice's stored username |
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @mfa.email-challenge.wrong-password @inferred
    Scenario: A wrong password brings neither the question nor a code
      Source: reasoned (the second factor follows the first)

      Given Alice has email as her MFA
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And no mail is sent to "alice@"

    @resp.username-alias-email-otp @recorded
    Scenario: The code completes the sign-in, by the alias too
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
        | AuthenticationResult.ExpiresIn    | 3600  |
        | AuthenticationResult.RefreshToken | a JWE |
        | ChallengeParameters               | empty |

    @mfa.wrong-sms-or-email-code @attested
    Scenario: A wrong code gives no tokens
      Source: public-programs (email); gh-amplify-js-11069; gh-amplify-js-3066 (SMS)

      Given Alice has email as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

    @resp.session-survives-wrong-code @recorded
    Scenario: After a wrong code the right one still counts
      Source: amplify-android-tests (email MFA, wrong code then right code)

      Given Alice has email as her MFA
      And Alice has started to sign in
      And once already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with the code mailed for it
      Then Alice is given tokens

    @mfa.new-initiate-invalidates-code @reported
    Scenario: The code of an earlier sign-in does not answer a later one
      Source: gh-amplify-js-11069; gh-aws-sdk-java-2018

      Given Alice has email as her MFA
      And Alice has started to sign in
      And Alice has started to sign in
      When Alice answers the challenge with the first code mailed to "alice@"
      Then the request is refused with CodeMismatchException
      And the message is "Invalid code or auth state for the user."

  Rule: The same address does not serve for both

    @forgot.email-mfa-excludes-email @reported
    Scenario: Who is asked for a code by email cannot reset the password by email
      Source: gh-aws-sdk-js-v3-7401; gh-aws-sdk-js-v3-7101; api-CreateUserPool (AccountRecoverySetting); seed-000

      Given Alice has email as her MFA
      When Alice asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And no mail is sent to "alice@"

    @forgot.email-mfa-excludes-email.without-mfa @documented
    Scenario: Who has chosen no second factor resets the password by email
      Source: guide-how-to-recover-a-user-account

      When Alice asks for a password reset
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

    @forgot.email-mfa-excludes-email.by-phone @documented
    Scenario: A verified phone number takes the place of the email
      Source: api-CreateUserPool (AccountRecoverySetting)

      Given Bob is a confirmed user with
        | email                 | "bob@"  |
        | email_verified        | true    |
        | phone_number          | "+1bob" |
        | phone_number_verified | true    |
      And Bob has email as his MFA
      When Bob asks for a password reset
      Then the answer announces a code by SMS to "+1bob"
      And no mail is sent to "bob@"

  Rule: A new device is announced with the tokens

    @dev.on-metadata @recorded
    Scenario: The tokens come with a new device
      Source: seed-000 (terminal output)

      Given Alice has email as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with the code mailed for it
      Then the answer holds
        | AuthenticationResult.NewDeviceMetadata.DeviceKey      | a device key |
        | AuthenticationResult.NewDeviceMetadata.DeviceGroupKey | a text       |
