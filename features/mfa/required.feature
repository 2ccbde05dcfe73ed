Feature: A user pool that requires a code by email asks every user with an email

  The user needs no preference; the email that the sign-up confirmed is enough.

  Background:
    Given a user pool with
      | AliasAttributes                           | email                                                                                         |
      | AutoVerifiedAttributes                    | email                                                                                         |
      | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
      | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      | MfaConfiguration                          | ON                                                                                            |
      | EmailMfaConfiguration.Message             | Your code is {####}                                                                           |
      | EmailMfaConfiguration.Subject             | Sign in                                                                                       |

  @mfa.email-auto @recorded
  Scenario: A sign-in after the email was confirmed is asked for a code by email
    Source: amplify-integration-tests (mfa_email_required_test.dart, of a user whom an administrator made);
      seed-000 (the parameters, where MFA is optional; the destination blanked)

    Given Alice has signed up with the email "alice@"
    And Alice has confirmed her sign-up with the code mailed for it
    When Alice signs in
    Then Alice is asked for EMAIL_OTP with
      | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL  |
      | CODE_DELIVERY_DESTINATION     | a text |
    And one mail is sent to "alice@"

  @mfa.email-auto.answered @recorded
  Scenario: The code by email gives tokens where the user pool requires MFA
    Source: amplify-integration-tests (mfa_email_required_test.dart); guide-user-pool-settings-mfa-sms-email-message

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has started to sign in
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @mfa.email-auto.wrong-code @reported
  Scenario: A wrong code by email is refused where the user pool requires MFA
    Source: amplify-android-tests (AWSCognitoAuthPluginEmailMFATests: the class); email-otp-run (class and text, of
      EMAIL_OTP as a first factor)

    Given Alice is a confirmed user with the verified email "alice@"
    And Alice has started to sign in
    When Alice answers the challenge with a wrong code
    Then the request is refused with CodeMismatchException
    And the message is "Invalid code or auth state for the user."

  @newpw.then-email-otp @reported
  Scenario: The new password of NEW_PASSWORD_REQUIRED is followed by a code by email
    Source: gh-amplify-docs-8309 (2025: the chain); gh-amplify-js-14330 (2025, the same; whether MFA or a function asked
      for the code is not certain)

    Given Alice is a user who must change her password, with
      | email          | "alice@" |
      | email_verified | true     |
    And Alice has started to sign in
    When Alice answers the challenge with a new password
    Then Alice is asked for EMAIL_OTP
    And the answer holds
      | Session | other than {Alice's first session} |

  @newpw.then-email-otp.answered @inferred
  Scenario: The code by email after a new password gives tokens with the session that came with it
    Source: reasoned (each challenge brings the session that answers it); gh-amplify-js-14330 (2025: with the session
      before it is refused)

    Given Alice is a user who must change her password, with
      | email          | "alice@" |
      | email_verified | true     |
    And Alice has started to sign in
    And Alice has answered the challenge with a new password
    When Alice answers the challenge with the code mailed for it
    Then Alice is given tokens

  @newpw.then-email-otp.old-session @reported
  Scenario: The code by email after a new password is refused with the session of NEW_PASSWORD_REQUIRED
    Source: gh-amplify-js-14330 (2025, class and text; whether MFA or a function asked for the code is not certain);
      gh-amplify-docs-8309 (2025, the same told again)

    Given Alice is a user who must change her password, with
      | email          | "alice@" |
      | email_verified | true     |
    And Alice has started to sign in
    And Alice has answered the challenge with a new password
    When Alice answers the challenge with
      | Session                           | Alice's first session  |
      | ChallengeResponses.EMAIL_OTP_CODE | the code mailed for it |
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid session for the user, session can only be used once."
