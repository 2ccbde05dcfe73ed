Feature: Where an authenticator app is a must, the first sign-in registers one

  Background:
    Given a user pool with
      | MfaConfiguration                      | ON     |
      | SoftwareTokenMfaConfiguration.Enabled | true   |
      | EmailMfaConfiguration                 | absent |
      | SmsMfaConfiguration                   | absent |
    And Alice is a confirmed user

  @mfa.on-no-factor-totp @recorded
  Scenario: Who has no app is asked to register one
    Source: moto-user-authentication-flow-mfa-on (challenge); public-programs (parameters)

    When Alice signs in
    Then Alice is asked for MFA_SETUP with
      | MFAS_CAN_SETUP  | in any order: SOFTWARE_TOKEN_MFA |
      | USER_ID_FOR_SRP | Alice's stored username          |

  @mfa.on-no-factor-totp.wrong-password @inferred
  Scenario: A wrong password is asked to set up nothing
    Source: reasoned (the second factor follows the first)

    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @totp.associate-session @recorded
  Scenario: The session of MFA_SETUP gives a secret and a session to go on with
    Source: moto-user-authentication-flow-mfa-on

    Given Alice has started to sign in
    When Alice asks for a TOTP secret
    Then the answer holds
      | SecretCode | matching [A-Z2-7]{16,}           |
      | Session    | other than Alice's first session |

  @totp.associate-session.spent @reported
  Scenario: The session of MFA_SETUP does not verify the secret that it gave
    Source: gh-amplify-js-6461

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice verifies her TOTP secret with
      | Session  | Alice's first session |
      | UserCode | Alice's TOTP code     |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid session for the user"

  @totp.verify-ok.session @recorded
  Scenario: A code made from the secret registers the app and gives a session to finish with
    Source: moto-user-authentication-flow-mfa-on

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice verifies her TOTP secret with Alice's TOTP code
    Then the answer holds
      | Status  | SUCCESS   |
      | Session | a session |

  @totp.verify-wrong.session @recorded
  Scenario: A wrong code does not
    Source: amplify-android-tests (totp set-up with a wrong code)

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice verifies her TOTP secret with a wrong code
    Then the request is refused with EnableSoftwareTokenMFAException
    And the message begins with "Code mismatch"

  @totp.mfa-setup-complete @documented
  Scenario: Who has registered the app is given tokens
    Source: api-RespondToAuthChallenge (MFA_SETUP); moto-user-authentication-flow-mfa-on

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    And Alice has verified her TOTP secret with Alice's TOTP code
    When Alice answers the challenge
    Then Alice is given tokens

  @totp.mfa-setup-unverified-session @inferred @open
  Scenario: Who has not is given none
    Source: emulators (cognito-local); reasoned
    Open: code and text of the refusal

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    When Alice answers the challenge
    Then the request is refused with one of
      | InvalidParameterException |
      | NotAuthorizedException    |
    And nobody is given tokens

  @totp.mfa-setup-unverified-session.question @inferred @open
  Scenario: Who answers the question without a secret is given none
    Source: emulators (cognito-local); reasoned
    Open: code and text of the refusal

    Given Alice has started to sign in
    When Alice answers the challenge
    Then the request is refused with one of
      | InvalidParameterException |
      | NotAuthorizedException    |
    And nobody is given tokens

  @mfa.on-totp-after-setup @recorded
  Scenario: The next sign-in asks for a code of the app, without any choice made
    Source: moto-user-authentication-flow-mfa-on

    Given Alice has started to sign in
    And Alice has asked for a TOTP secret
    And Alice has verified her TOTP secret with Alice's TOTP code
    And Alice has answered the challenge
    When Alice signs in
    Then Alice is asked for SOFTWARE_TOKEN_MFA
