Feature: A code of an authenticator app as second factor

  Background:
    Given a user pool with
      | MfaConfiguration                      | OPTIONAL |
      | SoftwareTokenMfaConfiguration.Enabled | true     |
    And Alice is a confirmed user

  Rule: An app is registered by a secret and a code made from it

    @totp.associate-token @reported
    Scenario: A signed-in user is given a secret
      Source: gh-amazon-cognito-identity-js-627

      Given Alice is signed in
      When Alice asks for a TOTP secret
      Then the answer holds nothing but SecretCode
      And the answer holds
        | SecretCode | matching [A-Z2-7]{16,} |

    @totp.associate-neither @inferred
    Scenario: Nobody is given a TOTP secret without a token and without a session
      Source: reasoned (AccessToken and Session are both optional in the API's model)

      When Alice calls AssociateSoftwareToken with
        | AccessToken | absent |
      Then the request is refused with InvalidParameterException

    @totp.associate-session-as-token @reported
    Scenario: A session is no access token
      Source: gh-moto-8027

      When Alice calls AssociateSoftwareToken with
        | AccessToken | an unknown session |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

    @totp.verify-ok @recorded
    Scenario: A code made from the secret registers the app
      Source: moto-user-authentication-flow-mfa-optional

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with Alice's TOTP code
      Then the answer holds
        | Status | SUCCESS |

    @totp.verify-wrong @recorded @open
    Scenario: A wrong code does not
      Source: amplify-android-tests (totp set-up with a wrong code); gh-aws-samples-aws-amplify-auth-starters-15 (body
        of 2021)
      Open: does the text go on with "and fail enable Software Token MFA"

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with a wrong code
      Then the request is refused with EnableSoftwareTokenMFAException
      And the message begins with "Code mismatch"

    @totp.verify-format @attested @open
    Scenario: A code of letters is refused by its form
      Source: public-programs (2 validation errors detected: Value 'Aaaa' at 'userCode' ...)
      Open: does the text still repeat the code, which the API's model has come to call sensitive

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with
        | UserCode | Aaaa |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'userCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+"

    @totp.verify-without-associate @inferred @open
    Scenario: Without a secret no code registers anything
      Source: reasoned
      Open: which of the two codes

      Given Alice is signed in
      When Alice verifies her TOTP secret with a wrong code
      Then the request is refused with one of
        | EnableSoftwareTokenMFAException   |
        | SoftwareTokenMFANotFoundException |

    @totp.verify-does-not-enable @reported
    Scenario: An app that is registered is not yet chosen
      Source: gh-amplify-js-7016

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      When Alice verifies her TOTP secret with Alice's TOTP code
      Then the request is accepted
      And Alice's profile holds
        | UserMFASettingList | absent |

    @mfa.optional-totp-verified-not-enabled @reported
    Scenario: Who has registered an app and not chosen it signs in by password
      Source: gh-amplify-js-7016

      Given Alice is signed in
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with Alice's TOTP code
      When Alice signs in
      Then Alice is given tokens

  Rule: Who has chosen it needs a code of the app

    @mfa.optional-totp-preferred @recorded
    Scenario: The password is followed by the question for a code
      Source: moto-user-authentication-flow-mfa-optional

      Given Alice has TOTP as her MFA
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @mfa.totp-challenge @documented
    Scenario: The question names the user
      Source: api-InitiateAuth (example)

      Given Alice has TOTP as her MFA
      When Alice signs in
      Then Alice is asked for SOFTWARE_TOKEN_MFA with
        | USER_ID_FOR_SRP | Alice's stored username |

    @totp.friendly-name @documented
    Scenario: The question names the device that the user has named
      Source: api-InitiateAuth (example with FRIENDLY_DEVICE_NAME)

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

    @mfa.totp-window @documented
    Scenario: The code of the next half minute gives tokens too
      Source: guide-user-pool-settings-mfa-totp (2023)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice is given tokens

    @mfa.wrong-totp @attested
    Scenario: A wrong code gives none
      Source: public-programs (text with a full stop and without)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with a wrong code
      Then the request is refused with CodeMismatchException
      And the message begins with "Invalid code received for user"

    @mfa.totp-reuse @recorded
    Scenario: The code that registered the app does not sign in
      Source: moto-user-authentication-flow-mfa-optional (comment); public-programs

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      When Alice answers the challenge with Alice's first TOTP code
      Then the request is refused with ExpiredCodeException
      And the message is "Your software token has already been used once."

    @mfa.totp-not-found @reported
    Scenario: Whose app was taken away meanwhile has nothing to answer with
      Source: gh-amazon-cognito-identity-js-630 (text); reasoned (that the sign-in was under way)

      Given Alice has TOTP as her MFA
      And Alice has started to sign in
      And the administrator has called AdminDeleteSoftwareToken for Alice
      When Alice answers the challenge with Alice's next TOTP code
      Then the request is refused with SoftwareTokenMFANotFoundException
      And the message is "Software Token MFA does not exist for the user."

  Rule: Another app takes the place of the first

    @totp.reassociate @documented
    Scenario: A second secret counts from its code on
      Source: guide-user-pool-settings-mfa-totp ("to replace ... associate and verify a new software token")

      Given Alice has TOTP as her MFA
      And Alice has asked for a TOTP secret
      And Alice has verified her TOTP secret with Alice's TOTP code
      And Alice has started to sign in
      When Alice answers the challenge with Alice's next TOTP code
      Then Alice is given tokens

    @totp.reassociate.unverified @inferred
    Scenario: A second secret does not count before
      Source: reasoned (an app that is not registered must not shut the user out)

      Given Alice has TOTP as her MFA
      And Alice has asked for a TOTP secret
      And Alice has started to sign in
      When Alice answers the challenge with Alice's next TOTP code
      Then the request is refused with CodeMismatchException
