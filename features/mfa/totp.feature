Feature: A TOTP code of an authenticator app is the second factor of a user who has enabled it

  AssociateSoftwareToken gives a secret, VerifySoftwareToken registers the app by a code made from it, and the
  preference enables it. A code is used once: the code that registered the app does not sign in.

  Background:
    Given a user pool with
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    And Alice is a confirmed user

  Rule: An app is registered by a secret and a code made from it

    @totp.associate-token @reported
    Scenario: AssociateSoftwareToken with an access token gives a secret and nothing else
      Source: gh-amazon-cognito-identity-js-627 (2017: the secret, and no session)

      Given Alice is signed in
      When Alice asks for a TOTP secret
      Then the answer holds nothing but SecretCode
      And the answer holds
        | SecretCode | a text |

    @totp.associate-neither @inferred
    Scenario: AssociateSoftwareToken without an access token and without a session is refused
      Source: reasoned (AccessToken and Session are both optional in the API's model)

      When Alice calls AssociateSoftwareToken with
        | AccessToken | absent |
      Then the request is refused with InvalidParameterException

    @totp.associate-session-as-token @reported
    Scenario: AssociateSoftwareToken with a session for its access token is refused
      Source: gh-moto-8027 (2024, class and text); gh-aws-cognito-angular-quickstart-137 (2018, class and text; what was
        sent is not told)

      When Alice calls AssociateSoftwareToken with
        | AccessToken | an unknown session |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

    @totp.verify-ok @recorded
    Scenario: VerifySoftwareToken with the code of the secret is answered SUCCESS
      Source: moto-user-authentication-flow-mfa-optional; cli-notes-2025-07 (the whole answer)

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with Alice's TOTP code
      Then the answer holds
        | Status | SUCCESS |

    @totp.verify-wrong @recorded @open
    Scenario: VerifySoftwareToken with a wrong code is refused
      Source: gh-aws-samples-aws-amplify-auth-starters-15 (body of 2021, the longer text); amplify-android-tests
        (AWSCognitoAuthPluginTOTPTests: mfasetup_with_incorrect_otp, in MFA_SETUP, the shorter text)
      Open: does the text go on with "and fail enable Software Token MFA"

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with a wrong code
      Then the request is refused with EnableSoftwareTokenMFAException
      And the message begins with "Code mismatch"

    @totp.verify-without-associate @inferred @open
    Scenario: VerifySoftwareToken without a secret is refused
      Source: reasoned (there is no secret yet to make a code from)
      Open: which of the two codes

      Given Alice is signed in
      When Alice verifies her TOTP secret with a wrong code
      Then the request is refused with one of
        | EnableSoftwareTokenMFAException   |
        | SoftwareTokenMFANotFoundException |

    @totp.verify-does-not-enable @reported
    Scenario: VerifySoftwareToken does not enable TOTP as MFA
      Source: gh-amplify-docs-5690 (2023: the members show what a preference has set); gh-amplify-js-7016 (2020: no
        challenge follows)

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with Alice's TOTP code
      Then the request is accepted
      And Alice's profile holds
        | UserMFASettingList | absent |

    @mfa.optional-totp-verified-not-enabled @reported
    Scenario: A sign-in with an app that is registered and not enabled gives tokens
      Source: gh-amplify-js-7016 (2020: verified, and no challenge at the next sign-in)

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with Alice's TOTP code
      When Alice signs in
      Then Alice is given tokens

  Rule: Who has chosen it needs a code of the app

    @mfa.optional-totp-preferred @recorded
    Scenario: A sign-in with TOTP as MFA is asked for a TOTP code
      Source: moto-user-authentication-flow-mfa-optional (by SRP)

      Given Alice has TOTP as her MFA
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @mfa.totp-challenge @reported
    Scenario: The TOTP challenge holds USER_ID_FOR_SRP, and no FRIENDLY_DEVICE_NAME where none was given
      Source: cli-notes-2025-07 (of AdminInitiateAuth: there is no other parameter); amplify-integration-tests
        (mfa_totp_optional_test.dart: no device name where none was given)

      Given Alice has TOTP as her MFA
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA with
        | USER_ID_FOR_SRP      | a text |
        | FRIENDLY_DEVICE_NAME | absent |

    @totp.friendly-name @recorded
    Scenario: The TOTP challenge holds the FriendlyDeviceName that VerifySoftwareToken was given
      Source: amplify-integration-tests (mfa_totp_optional_test.dart: the library has it from the challenge);
        api-InitiateAuth (its example)

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with
        | UserCode           | Alice's TOTP code |
        | FriendlyDeviceName | phone             |
      And Alice has set her MFA preference with
        | SoftwareTokenMfaSettings.Enabled      | true |
        | SoftwareTokenMfaSettings.PreferredMfa | true |
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA with
        | FRIENDLY_DEVICE_NAME | phone |

    @mfa.totp-window @recorded
    Scenario: The TOTP code of the next half minute gives tokens
      Source: amplify-android-tests (AWSCognitoAuthPluginTOTPTests: signIn_with_totp_after_mfa_setup);
        gh-amplify-js-3873 (2019, of the half minute that is over)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice is given tokens

    @mfa.wrong-totp @inferred
    Scenario: A wrong TOTP code is refused
      Source: reasoned (the code of every wrong code); public-programs (text with a full stop and without)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message begins with "Invalid code received for user"

    @mfa.wrong-totp.then-right @inferred
    Scenario: The right TOTP code gives tokens after a wrong one on the same session
      Source: reasoned (recorded of codes by SMS and by email)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      And once already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice is given tokens

    @lock.mfa-codes @documented @open
    Scenario: The right TOTP code after five wrong ones gives tokens or meets a lock
      Source: guide-user-pool-settings-mfa (a lock begins after five wrong codes); email-otp-run (six wrong codes of a
        first factor lock nothing)
      Open: is the account locked after the fifth wrong code of a second factor, and with which code and text?

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      And 5 times already, Alice answers the challenge with a wrong code
      When Alice answers the challenge with Alice's next TOTP code
      Then the request is accepted, unless it is refused with NotAuthorizedException

    @mfa.totp-reuse @recorded
    Scenario: The TOTP code that registered the app is refused at sign-in
      Source: moto-user-authentication-flow-mfa-on (class and text, in its comment, where MFA is required)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with Alice's first TOTP code
      Then the request is refused with ExpiredCodeException
      And the message is "Your software token has already been used once."

    @mfa.totp-not-found @inferred
    Scenario: A TOTP code is refused after AdminDeleteSoftwareToken
      Source: gh-amazon-cognito-identity-js-630 (2017, class and text, of another cause); reasoned (the app is gone)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      And the administrator has called AdminDeleteSoftwareToken for Alice
      When Alice answers the challenge with Alice's next TOTP code
      Then the request is refused with SoftwareTokenMFANotFoundException
      And the message is "Software Token MFA does not exist for the user."

  Rule: Another app takes the place of the first

    @totp.reassociate @documented
    Scenario: A second TOTP secret counts once it is verified
      Source: guide-user-pool-settings-mfa-totp ("to replace ... associate and verify a new software token")

      Given Alice has TOTP as her MFA
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with Alice's TOTP code
      And Alice has started to sign in
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice is given tokens

    @totp.reassociate.unverified @inferred
    Scenario: The code of a second TOTP secret is refused before it is verified
      Source: reasoned (an app that is not registered must not shut the user out)

      Given Alice has TOTP as her MFA
      And Alice has asked for a TOTP secret
      And Alice has started to sign in
      When Alice answers the challenge with Alice's next TOTP code
      Then the request is refused with CodeMismatchException
