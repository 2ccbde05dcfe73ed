Feature: A user chooses among the second factors of the pool

  Background:
    Given a user pool with
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | MfaConfiguration                                  | OPTIONAL            |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
      | SoftwareTokenMfaConfiguration.Enabled             | true                |
    And Alice is a confirmed user

  Rule: A factor can be chosen by who has what it needs

    @mfapref.totp-not-registered @reported @open
    Scenario: Without a registered app nobody chooses it
      Source: gh-aws-sdk-js-v3-4645 (2023); gh-amplify-js-944; gh-amplify-js-7016 (2018 to 2020, older texts)
      Open: is the older text still given to a user who was given a secret and did not verify it

      When the administrator sets Alice's MFA preference with
        | SoftwareTokenMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA |
        | User has not set up software token mfa                               |
        | User has not verified software token mfa                             |
      And Alice's profile holds
        | UserMFASettingList | absent |

    @mfapref.totp-not-registered.unverified @reported @open
    Scenario: A secret that was not verified is no registered app
      Source: gh-aws-sdk-js-v3-4645 (2023); gh-amplify-js-944; gh-amplify-js-7016 (2018 to 2020, older texts)
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
    Scenario: With a registered app one chooses it
      Source: moto-user-authentication-flow-mfa-optional

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

    @mfapref.sms-no-phone @reported @open
    Scenario: Without a phone number nobody chooses SMS
      Source: gh-amplify-js-618 (2018, older text); reasoned (the newer text by its family)
      Open: the text of today

      Given a user pool with
        | MfaConfiguration                                  | OPTIONAL            |
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
        | UsernameAttributes                                | absent              |
      And Bob is a confirmed user
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | User does not have delivery config set to turn on SMS_MFA |
        | User does not have a phone_number set to turn on SMS MFA  |
      And Bob's profile holds
        | UserMFASettingList | absent |

    @mfapref.sms-unverified-phone-ok @reported
    Scenario: A number that is not verified will do
      Source: gh-amplify-js-11259; guide-user-pool-settings-mfa (2023, prerequisites)

      Given Bob is a confirmed user with
        | phone_number | "+1bob" |
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled      | true |
        | SMSMfaSettings.PreferredMfa | true |
      Then the answer is empty
      And Bob's profile holds
        | UserMFASettingList  | SMS_MFA |
        | PreferredMfaSetting | SMS_MFA |

    @mfapref.pool-factor-off @inferred @open
    Scenario: What the pool has not turned on nobody chooses
      Source: reasoned
      Open: code and text of the refusal

      Given a user pool with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
        | EmailMfaConfiguration                 | absent   |
      And Bob is a confirmed user with the verified email "bob@"
      When the administrator sets Bob's MFA preference with
        | EmailMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And Bob's profile holds
        | UserMFASettingList | absent |

    @mfapref.token-errors @reported
    Scenario: What is no access token chooses nothing
      Source: gh-moto-8027 (text)

      When Alice calls SetUserMFAPreference with
        | AccessToken            | an unknown session |
        | SMSMfaSettings.Enabled | true               |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

  Rule: One factor is preferred, and it is an enabled one

    @mfapref.two-preferred @inferred @open
    Scenario: Two cannot be preferred at once
      Source: api-SetUserMFAPreference ("only one factor can be set as preferred"); reasoned (the error)
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

    @mfapref.exclusive-over-time @documented
    Scenario: The one that is preferred later takes the place of the earlier
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
    Scenario: A factor that the call does not name stays as it is
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

    @mfapref.preferred-without-enabled @inferred @open
    Scenario: A factor that is not enabled is not preferred
      Source: reasoned
      Open: code and text of the refusal

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

    @mfapref.admin-delete-software-token @documented
    Scenario: Whose app is taken away signs in by password
      Source: api-AdminDeleteSoftwareToken (2026)

      Given Alice has TOTP as her MFA
      When the administrator calls AdminDeleteSoftwareToken for Alice
      Then the answer is empty
      And Alice's profile holds
        | UserMFASettingList  | absent |
        | PreferredMfaSetting | absent |
      And signing in as Alice's username with Alice's password reaches Alice

    @mfapref.admin-delete-software-token.again @documented
    Scenario: Another app can be registered afterwards
      Source: api-AdminDeleteSoftwareToken (2026)

      Given Alice has TOTP as her MFA
      And the administrator has called AdminDeleteSoftwareToken for Alice
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with Alice's TOTP code
      Then the answer holds
        | Status | SUCCESS |

    @mfapref.admin-delete-software-token.unknown @documented
    Scenario: Nobody's app is taken away
      Source: api-AdminDeleteSoftwareToken (errors); reasoned (text by its family)

      When the administrator calls AdminDeleteSoftwareToken for Mallory
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

  Rule: What a user could sign in with can be read

    @mfapref.get-user-auth-factors @documented
    Scenario: The password, verified addresses and a registered app are listed
      Source: api-GetUserAuthFactors (ConfiguredUserAuthFactors)

      Given Bob is a confirmed user with
        | email                 | "bob@"  |
        | email_verified        | true    |
        | phone_number          | "+1bob" |
        | phone_number_verified | true    |
      And Bob has TOTP as his MFA
      When Bob calls GetUserAuthFactors
      Then the answer holds
        | Username                  | Bob's stored username                                      |
        | ConfiguredUserAuthFactors | in any order: PASSWORD, EMAIL_OTP, SMS_OTP, SOFTWARE_TOKEN |

    @mfapref.get-user-auth-factors.unverified @documented
    Scenario: An address that is not verified is not listed
      Source: api-GetUserAuthFactors (ConfiguredUserAuthFactors)

      Given Bob is a confirmed user with the email "bob@"
      When the administrator calls AdminGetUserAuthFactors for Bob
      Then the answer holds
        | Username                  | Bob's stored username |
        | ConfiguredUserAuthFactors | PASSWORD              |

    @mfapref.get-user-auth-factors.unknown @documented
    Scenario: A stranger has no factors to list
      Source: api-AdminGetUserAuthFactors (errors); reasoned (text by its family)

      When the administrator calls AdminGetUserAuthFactors for Mallory
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."
