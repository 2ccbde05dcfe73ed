Feature: The first article: sign up, second factor by email, and one address for two accounts

  The calls of the article in its order, each with what its terminal showed.

  @journey.seed-000 @documented
  Scenario: From sign-up by email to a sign-in with a mailed code, and what a second account does to the address
    Source: seed-000 (terminal output of every call); gh-aws-sdk-js-v3-7401 (class and text, of a pool whose
      second factor is a code by email); guide-user-pool-settings-attributes (what becomes of the first account)

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
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

    When Alice signs up with the email "alice@"
    Then the answer holds
      | UserConfirmed | false  |
      | UserSub       | a UUID |
    And the answer announces a code by EMAIL to "alice@"
    And Alice is UNCONFIRMED and her email is not verified

    When Alice confirms her sign-up with the code mailed for it, ForceAliasCreation true
    Then the answer is empty
    And Alice is CONFIRMED and her email is verified

    When the administrator sets Alice's MFA preference with
      | Username                      | "alice@" |
      | EmailMfaSettings.Enabled      | true     |
      | EmailMfaSettings.PreferredMfa | true     |
    Then the answer is empty

    When Alice signs in with
      | AuthParameters.USERNAME | "alice@" |
    Then Alice is asked for EMAIL_OTP with
      | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL            |
      | CODE_DELIVERY_DESTINATION     | "alice@" masked  |
      | USER_ID_FOR_SRP               | Alice's username |

    When Alice answers the challenge with
      | ChallengeResponses.USERNAME       | "alice@"               |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then Alice is given tokens
    And the answer holds
      | AuthenticationResult.NewDeviceMetadata.DeviceKey | a device key |
      | AuthenticationResult.RefreshToken                | a text       |
      | ChallengeParameters                              | empty        |

    When the administrator starts to sign Alice in
    Then Alice is asked for EMAIL_OTP

    When the administrator answers Alice's challenge
    Then the request is refused with InvalidParameterException
    And the message is "Missing required parameter EMAIL_OTP_CODE"

    When the administrator answers Alice's challenge with the code mailed for it
    Then Alice is given tokens

    When Alice asks for a password reset
    Then the request is refused with InvalidParameterException
    And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"

    When Bob signs up with the email "alice@"
    Then the answer announces a code by EMAIL to "alice@"

    When Bob confirms his sign-up with the code mailed for it
    Then the request is refused with AliasExistsException
    And the message is "An account with the email already exists."
    And Bob is UNCONFIRMED and his email is not verified
    And the alias "alice@" belongs to Alice

    When Carol signs up with the email "alice@"
    And the administrator confirms Carol's sign-up
    Then the answer is empty
    And Carol is CONFIRMED and her email is not verified
    And the alias "alice@" belongs to Alice

    When the administrator deletes Bob
    And Bob signs up with the email "alice@"
    And Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
    Then the answer is empty
    And Bob is CONFIRMED and his email is verified
    And the alias "alice@" belongs to Bob
    And Alice is CONFIRMED and her email is not verified
    And signing in as "alice@" with Bob's password reaches Bob
    And signing in as "alice@" with Alice's password is refused with NotAuthorizedException
