Feature: A user chooses among the second factors of the user pool

  SetUserMFAPreference and AdminSetUserMFAPreference enable factors and prefer one of them. AdminGetUser shows the
  enabled ones in UserMFASettingList and the preferred one in PreferredMfaSetting.

  Background:
    Given a user pool with
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | MfaConfiguration                                  | OPTIONAL            |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
      | SoftwareTokenMfaConfiguration.Enabled             | true                |
    And Alice is a confirmed user

  Rule: A factor can be chosen by who has what it needs

    @mfapref.totp-not-registered @reported
    Scenario: AdminSetUserMFAPreference with TOTP is refused for a user who has registered no app
      Source: cli-notes-2025-07 (class and text); gh-aws-sdk-js-v3-4645 (2023, class and text); gh-amplify-js-944 (2018,
        an older text, of a preference that turns TOTP off)

      When the administrator sets Alice's MFA preference with
        | SoftwareTokenMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA"
      And Alice's profile holds
        | UserMFASettingList | absent |

    @mfapref.totp-not-registered.unverified @reported @open
    Scenario: SetUserMFAPreference with TOTP is refused while the TOTP secret is not verified
      Source: gh-aws-sdk-js-v3-4645 (2023, class and first text, of AdminSetUserMFAPreference where no secret was asked
        for); gh-amplify-js-944 (2018, second text, of a preference that turns TOTP off); gh-amplify-js-7016 (2020,
        third text, before the secret is verified)
      Open: is the older text still given to a user who was given a secret and did not verify it

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice sets her MFA preference with
        | SoftwareTokenMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA |
        | User has not set up software token mfa                               |
        | User has not verified software token mfa                             |
      And Alice's profile holds
        | UserMFASettingList | absent |

    @mfapref.totp-not-registered.verified @recorded
    Scenario: SetUserMFAPreference enables TOTP once its secret is verified
      Source: moto-user-authentication-flow-mfa-optional (accepted, and the next sign-in asks for a code);
        amplify-integration-tests (mfa_sms_totp_optional_test.dart: both members, with SMS enabled too)

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with Alice's TOTP code
      When Alice sets her MFA preference with
        | SoftwareTokenMfaSettings.Enabled      | true |
        | SoftwareTokenMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | SOFTWARE_TOKEN_MFA |
        | PreferredMfaSetting | SOFTWARE_TOKEN_MFA |

    @mfapref.sms-unverified-phone-ok @reported
    Scenario: AdminSetUserMFAPreference makes SMS preferred for a phone number that is not verified
      Source: gh-amplify-js-11259 (2023, of SetUserMFAPreference); guide-user-pool-settings-mfa (2023, prerequisites)

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled      | true |
        | SMSMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Bob's profile holds
        | PreferredMfaSetting | SMS_MFA |

    @mfapref.token-errors @reported
    Scenario: SetUserMFAPreference with a text that is no access token is refused
      Source: gh-moto-8027 (class and text, of AssociateSoftwareToken)

      When Alice calls SetUserMFAPreference with
        | AccessToken            | an unknown session |
        | SMSMfaSettings.Enabled | true               |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

  Rule: One factor is preferred, and it is an enabled one

    @mfapref.two-preferred @documented @code-inferred @open
    Scenario: AdminSetUserMFAPreference with two preferred factors is refused
      Source: api-SetUserMFAPreference ("only one factor can be set as preferred"); gh-amplify-docs-5690 (the call is an
        error)
      Open: the exact text

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      And Bob has TOTP as his MFA
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled                | true |
        | SMSMfaSettings.PreferredMfa           | true |
        | SoftwareTokenMfaSettings.Enabled      | true |
        | SoftwareTokenMfaSettings.PreferredMfa | true |
      Then the request is refused with InvalidParameterException
      And Bob's profile holds
        | UserMFASettingList  | SOFTWARE_TOKEN_MFA |
        | PreferredMfaSetting | SOFTWARE_TOKEN_MFA |

    @mfapref.exclusive-over-time @inferred
    Scenario: TOTP stays enabled where SMS is made the preferred factor after it
      Source: api-SetUserMFAPreference; reasoned (that both stay enabled)

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      And Bob has TOTP as his MFA
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled      | true |
        | SMSMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Bob's profile holds
        | UserMFASettingList  | in any order: SMS_MFA, SOFTWARE_TOKEN_MFA |
        | PreferredMfaSetting | SMS_MFA                                   |

    @mfapref.omitted-unchanged @inferred
    Scenario: AdminSetUserMFAPreference leaves a factor as it is that it does not name
      Source: reasoned; gh-amplify-js-618 (Amplify leaves a factor alone by not naming it)

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      And Bob has TOTP as his MFA
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled | true |
      Then the answer is empty
      And Bob's profile holds
        | UserMFASettingList  | in any order: SMS_MFA, SOFTWARE_TOKEN_MFA |
        | PreferredMfaSetting | SOFTWARE_TOKEN_MFA                        |

    @mfapref.preferred-without-enabled @reported
    Scenario: AdminSetUserMFAPreference with a preferred factor that is not enabled is refused
      Source: gh-amplify-android-2580 (2023, of SetUserMFAPreference, told by a maintainer)

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled      | false |
        | SMSMfaSettings.PreferredMfa | true  |
      Then the request is refused with InvalidParameterException
      And Bob's profile holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |

  Rule: An administrator can take an app away

    @mfapref.admin-delete-software-token @inferred
    Scenario: AdminDeleteSoftwareToken lets the user sign in by password alone
      Source: api-AdminDeleteSoftwareToken (2026: TOTP does not sign in any more); reasoned (that the password alone
        does where MFA is optional)

      Given Alice has TOTP as her MFA
      When the administrator calls AdminDeleteSoftwareToken for Alice
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |
      And signing in as Alice's username with Alice's password reaches Alice

    @mfapref.admin-delete-software-token.again @documented
    Scenario: AdminDeleteSoftwareToken leaves the user free to register another app
      Source: api-AdminDeleteSoftwareToken (2026: a new TOTP factor can be registered)

      Given Alice has TOTP as her MFA
      And the administrator has called AdminDeleteSoftwareToken for Alice
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with Alice's TOTP code
      Then the answer holds
        | Status | SUCCESS |

    @mfapref.admin-delete-software-token.unknown @documented @text-inferred
    Scenario: AdminDeleteSoftwareToken of an unknown user is refused
      Source: api-AdminDeleteSoftwareToken (errors); reasoned (text by its family)

      When the administrator calls AdminDeleteSoftwareToken for Mallory
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
