Feature: A user with two second factors prefers one, or is asked which by SELECT_MFA_TYPE

  Both factors are enabled for the user. With a preference the preferred one is asked for.

  Background:
    Given a user pool with
      | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
      | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      | MfaConfiguration                                  | OPTIONAL            |
      | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
      | SoftwareTokenMfaConfiguration.Enabled             | true                |
    And Alice is a confirmed user with
      | phone_number          | "+1alice" |
      | phone_number_verified | true      |
    And Alice has TOTP as her MFA
    And the administrator has set Alice's MFA preference with
      | SMSMfaSettings.Enabled                | true  |
      | SoftwareTokenMfaSettings.Enabled      | true  |
      | SoftwareTokenMfaSettings.PreferredMfa | false |

  @mfa.select-type @recorded
  Scenario: A sign-in is asked for SELECT_MFA_TYPE where neither factor is preferred
    Source: amplify-integration-tests (mfa_sms_totp_optional_test.dart: the challenge and MFAS_CAN_CHOOSE);
      amplify-android-tests (AWSCognitoAuthPluginTOTPTests: select_mfa_type, where MFA is required)

    When Alice signs in
    Then Alice is asked for SELECT_MFA_TYPE with
      | MFAS_CAN_CHOOSE | in any order: SMS_MFA, SOFTWARE_TOKEN_MFA |

  @mfa.select-answer @reported
  Scenario: The answer SMS_MFA to SELECT_MFA_TYPE sends a code by SMS
    Source: amplify-integration-tests (mfa_sms_totp_optional_test.dart: can select SMS MFA, and the medium);
      gh-amplify-js-7253 (2020, a number that begins with + and is masked, of SignUp)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | SMS_MFA |
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DELIVERY_MEDIUM | SMS           |
      | CODE_DELIVERY_DESTINATION     | matching \+.* |
    And an SMS is sent to "+1alice"

  @mfa.select-answer.totp @recorded
  Scenario: The answer SOFTWARE_TOKEN_MFA to SELECT_MFA_TYPE asks for a TOTP code
    Source: amplify-integration-tests (mfa_sms_totp_optional_test.dart: can select TOTP MFA)

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | SOFTWARE_TOKEN_MFA |
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @mfa.select-answer.completed @recorded
  Scenario: The TOTP code after SELECT_MFA_TYPE gives tokens
    Source: amplify-integration-tests (mfa_sms_totp_optional_test.dart: can select TOTP MFA)

    Given Alice has started to sign in
    And Alice has answered the challenge with
      | ChallengeResponses.ANSWER | SOFTWARE_TOKEN_MFA |
    When Alice answers the challenge with Alice's next TOTP code
    Then Alice is given tokens

  @mfa.select-answer.other-factor @inferred
  Scenario: A TOTP code is refused where SELECT_MFA_TYPE was answered SMS_MFA
    Source: reasoned (the session is of the chosen challenge)

    Given Alice has started to sign in
    And Alice has answered the challenge with
      | ChallengeResponses.ANSWER | SMS_MFA |
    When Alice answers the challenge with Alice's next TOTP code
    Then the request is refused with CodeMismatchException

  @mfa.select-answer-invalid @inferred @open
  Scenario: An answer to SELECT_MFA_TYPE that was not offered is refused
    Source: reasoned (what was not offered cannot be chosen)
    Open: which of the two codes

    Given Alice has started to sign in
    When Alice answers the challenge with
      | ChallengeResponses.ANSWER | EMAIL_OTP |
    Then the request is refused with one of
      | InvalidParameterException  |
      | MFAMethodNotFoundException |

  @mfa.preferred-wins @reported
  Scenario: A sign-in is asked for the preferred factor at once
    Source: amplify-integration-tests (mfa_sms_totp_optional_test.dart: SMS as preferred); gh-amplify-js-7253
      (2020, a number that begins with + and is masked, of SignUp); api-SetUserMFAPreference (PreferredMfa)

    Given the administrator has set Alice's MFA preference with
      | SMSMfaSettings.Enabled      | true |
      | SMSMfaSettings.PreferredMfa | true |
    When Alice signs in
    Then Alice is asked for SMS_MFA with
      | CODE_DELIVERY_DESTINATION | matching \+.* |
    And an SMS is sent to "+1alice"
