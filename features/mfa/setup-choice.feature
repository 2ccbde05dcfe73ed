Feature: A user pool that requires one of several second factors offers those that it has

  A user who has an address or number for a factor is asked for a code sent there. A user who has nothing is asked to
  set one up by MFA_SETUP.

  Rule: SMS and TOTP are turned on

    Background:
      Given a user pool with
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
        | SoftwareTokenMfaConfiguration.Enabled             | true                |
        | MfaConfiguration                                  | ON                  |
        | EmailMfaConfiguration                             | absent              |
        | UsernameAttributes                                | absent              |

    @mfa.setup-choice @documented
    Scenario: A user without a phone number is asked for MFA_SETUP with SMS and TOTP
      Source: api-InitiateAuth (MFA_SETUP, MFAS_CAN_SETUP); amplify-android-tests (AWSCognitoAuthPluginEmailMFATests:
        the list, of email and TOTP)

      Given Alice is a confirmed user
      When Alice signs in
      Then Alice is asked for MFA_SETUP with
        | MFAS_CAN_SETUP | in any order: SMS_MFA, SOFTWARE_TOKEN_MFA |

    @mfa.setup-choice.with-phone @documented
    Scenario: A user with a phone number is asked for a code by SMS
      Source: guide-user-pool-settings-mfa (users with the attribute are eligible); amplify-integration-tests
        (mfa_sms_totp_required_test.dart: SMS_MFA); gh-amplify-js-7253 (2020, a number that begins with + and is
        masked, of SignUp)

      Given Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      When Alice signs in
      Then Alice is asked for SMS_MFA with
        | CODE_DELIVERY_DESTINATION | matching \+.* |

    @mfa.select-type.without-preference @reported
    Scenario: A user with a phone number and a registered app is asked for SELECT_MFA_TYPE without any preference
      Source: gh-amplify-js-4646 (2023: the challenge); amplify-integration-tests (mfa_sms_totp_optional_test.dart:
        MFAS_CAN_CHOOSE, of factors that a preference has enabled)

      Given Alice is a confirmed user with
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |
      And Alice has started to sign in
      And Alice has answered the challenge with
        | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1alice" |
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with Alice's TOTP code
      When Alice signs in
      Then Alice is asked for SELECT_MFA_TYPE with
        | MFAS_CAN_CHOOSE | in any order: SMS_MFA, SOFTWARE_TOKEN_MFA |

  Rule: Email and TOTP are turned on

    Background:
      Given a user pool with
        | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
        | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
        | MfaConfiguration                          | ON                                                                                            |
        | EmailMfaConfiguration.Message             | Your code is {####}                                                                           |
        | EmailMfaConfiguration.Subject             | Sign in                                                                                       |
        | SoftwareTokenMfaConfiguration.Enabled     | true                                                                                          |
        | SmsMfaConfiguration                       | absent                                                                                        |
        | UsernameAttributes                        | absent                                                                                        |
        | Schema                                    | absent                                                                                        |
      And Alice is a confirmed user

    @mfa.setup-choice.email @recorded
    Scenario: A user without an email is asked for MFA_SETUP with email and TOTP
      Source: amplify-android-tests (AWSCognitoAuthPluginEmailMFATests: fresh_email_mfa_setup)

      When Alice signs in
      Then Alice is asked for MFA_SETUP with
        | MFAS_CAN_SETUP | in any order: EMAIL_OTP, SOFTWARE_TOKEN_MFA |

    @mfa.setup-choice.email-given @recorded
    Scenario: An answer to MFA_SETUP with an EMAIL sends a code to it
      Source: amplify-android-tests (AWSCognitoAuthPluginEmailMFATests: fresh_email_mfa_setup, Amplify sends EMAIL);
        seed-000 (the parameters, of a sign-in; the destination blanked)

      Given Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.EMAIL | "alice@" |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL  |
        | CODE_DELIVERY_DESTINATION     | a text |
      And one mail is sent to "alice@"
