Feature: A user pool that requires TOTP has an app registered at the first sign-in

  MFA_SETUP is answered in three steps, each with the session of the one before: AssociateSoftwareToken,
  VerifySoftwareToken, RespondToAuthChallenge.

  Background:
    Given a user pool with
      | MfaConfiguration                      | ON     |
      | SoftwareTokenMfaConfiguration.Enabled | true   |
      | EmailMfaConfiguration                 | absent |
      | SmsMfaConfiguration                   | absent |
    And Alice is a confirmed user

  @mfa.on-no-factor-totp @reported
  Scenario: A sign-in without an app is asked for MFA_SETUP with TOTP
    Source: moto-user-authentication-flow-mfa-on (the challenge, by SRP); gh-amplify-js-6461 (2021: MFAS_CAN_SETUP,
      after a new password)

    When Alice signs in
    Then Alice is asked for MFA_SETUP with
      | MFAS_CAN_SETUP | in any order: SOFTWARE_TOKEN_MFA |

  @mfa.on-no-factor-totp.wrong-password @inferred
  Scenario: A sign-in with a wrong password is refused before MFA_SETUP
    Source: reasoned (the second factor follows the first)

    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @totp.associate-session @reported
  Scenario: AssociateSoftwareToken with the session of MFA_SETUP gives a secret and a session
    Source: moto-user-authentication-flow-mfa-on (its secret makes the code and its session goes to VerifySoftwareToken)

    Given Alice has started to sign in
    When Alice asks for a TOTP secret
    Then the answer holds
      | SecretCode | a text    |
      | Session    | a session |

  @totp.associate-session.spent @inferred
  Scenario: VerifySoftwareToken with the session of MFA_SETUP is refused after AssociateSoftwareToken
    Source: reasoned (AssociateSoftwareToken has answered that session); gh-amplify-js-6461 (2021, class and text, with
      the session of another sign-in)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice verifies her TOTP secret with
      | Session  | Alice's first session |
      | UserCode | Alice's TOTP code     |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @totp.verify-ok.session @recorded
  Scenario: VerifySoftwareToken with the code of the secret gives a session to finish with
    Source: moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (the session, after a new
      password); moto-user-authentication-flow-mfa-on (the status)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice verifies her TOTP secret with Alice's TOTP code
    Then the answer holds
      | Status  | SUCCESS   |
      | Session | a session |

  @totp.verify-wrong.session @recorded
  Scenario: VerifySoftwareToken with a wrong code is refused in MFA_SETUP
    Source: amplify-android-tests (AWSCognitoAuthPluginTOTPTests: mfasetup_with_incorrect_otp, the text);
      gh-aws-samples-aws-amplify-auth-starters-15 (2021, the class, with a longer text)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice verifies her TOTP secret with a wrong code
    Then the request is refused with EnableSoftwareTokenMFAException
    And the message is "Code mismatch"

  @totp.verify-wrong.session-then-right @recorded
  Scenario: VerifySoftwareToken with the right code is accepted after a wrong one in MFA_SETUP
    Source: amplify-android-tests (AWSCognitoAuthPluginTOTPTests: mfasetup_with_incorrect_otp)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    And once already, Alice verifies her TOTP secret with a wrong code
    When Alice verifies her TOTP secret with Alice's TOTP code
    Then the answer holds
      | Status  | SUCCESS   |
      | Session | a session |

  @totp.mfa-setup-complete @recorded
  Scenario: MFA_SETUP gives tokens once VerifySoftwareToken was accepted
    Source: amplify-android-tests (AWSCognitoAuthPluginTOTPTests: mfa_setup);
      moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (after a new password)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    And Alice has verified her TOTP secret with Alice's TOTP code
    When Alice answers the challenge
    Then Alice is given tokens

  @totp.mfa-setup-unverified-session @inferred @open
  Scenario: MFA_SETUP is refused before VerifySoftwareToken
    Source: emulators (cognito-local); reasoned (nobody has shown yet that the app has the secret)
    Open: code and text of the refusal

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice answers the challenge
    Then the request is refused with one of
      | InvalidParameterException |
      | NotAuthorizedException    |

  @totp.mfa-setup-unverified-session.question @inferred @open
  Scenario: MFA_SETUP is refused before AssociateSoftwareToken
    Source: emulators (cognito-local); reasoned (nobody has registered an app yet)
    Open: code and text of the refusal

    Given Alice has started to sign in
    When Alice answers the challenge
    Then the request is refused with one of
      | InvalidParameterException |
      | NotAuthorizedException    |

  @mfa.on-totp-after-setup @recorded
  Scenario: The sign-in after MFA_SETUP is asked for a TOTP code without any preference
    Source: moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (its second sign-in);
      moto-user-authentication-flow-mfa-on (where MFA_SETUP was not answered to the end)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    And Alice has verified her TOTP secret with Alice's TOTP code
    And Alice has answered the challenge
    When Alice signs in
    Then Alice is asked for SOFTWARE_TOKEN_MFA

  @newpw.then-mfa-setup @recorded
  Scenario: A new password is followed by MFA_SETUP
    Source: moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status

    Given Bob is a user who must change his password
    And Bob has started to sign in
    When Bob answers the challenge with a new password
    Then Bob is asked for MFA_SETUP
    And nobody is given tokens
