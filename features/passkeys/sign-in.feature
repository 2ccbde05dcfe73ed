Feature: A user signs in by a passkey

  USER_AUTH offers WEB_AUTHN to a user who has a passkey. The challenge holds what the browser asks of the passkey, and
  its proof is answered with tokens.

  Background:
    Given a user pool with
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      | MfaConfiguration                              | OFF                 |
      | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
      | WebAuthnConfiguration.UserVerification        | preferred           |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user

  Rule: WEB_AUTHN is offered to a user who has a passkey

    @choice.availability.passkey @documented
    Scenario: USER_AUTH offers WEB_AUTHN to a user with a passkey
      Source: guide-authentication-flows-selection-sdk

      Given Alice has a passkey
      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, WEB_AUTHN |

    @choice.availability.no-passkey @documented
    Scenario: USER_AUTH offers no WEB_AUTHN to a user without a passkey
      Source: guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @wa.no-passkey @reported
    Scenario: USER_AUTH with WEB_AUTHN preferred by a user without a passkey is asked for SELECT_CHALLENGE
      Source: field-triggers (FT-87: the challenge, in tests of Amplify for Swift, run on AWS);
        guide-authentication-flows-selection-sdk (what is offered)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @wa.delete.sign-in @documented
    Scenario: USER_AUTH offers no WEB_AUTHN after the user's only passkey was deleted
      Source: api-DeleteWebAuthnCredential; guide-authentication-flows-selection-sdk

      Given Alice has a passkey
      And Alice has called DeleteWebAuthnCredential with
        | CredentialId | Alice's passkey id |
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @mfapref.get-user-auth-factors.passkey @documented
    Scenario: GetUserAuthFactors lists WEB_AUTHN of a user with a passkey
      Source: api-GetUserAuthFactors (what AvailableChallenges holds)

      Given Alice has a passkey
      When Alice calls GetUserAuthFactors
      Then the answer holds
        | ConfiguredUserAuthFactors | in any order: PASSWORD, WEB_AUTHN |

    @mfapref.get-user-auth-factors.no-passkey @documented
    Scenario: GetUserAuthFactors lists no WEB_AUTHN of a user without a passkey
      Source: api-GetUserAuthFactors (what AvailableChallenges holds)

      Given Alice is signed in
      When Alice calls GetUserAuthFactors
      Then the answer holds
        | ConfiguredUserAuthFactors | PASSWORD |

  Rule: The challenge names the passkeys that can answer it

    @wa.challenge @documented
    Scenario: USER_AUTH with WEB_AUTHN preferred answers what the browser is to ask for
      Source: api-InitiateAuth (example 1); guide-amazon-cognito-user-pools-authentication-flow-methods

      Given Alice has a passkey
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for WEB_AUTHN
      And Alice's browser is asked for a passkey with
        | challenge                       | matching [\w-]+    |
        | timeout                         | 180000             |
        | rpId                            | auth.example.com   |
        | allowCredentials.0.type         | public-key         |
        | allowCredentials.0.id           | Alice's passkey id |
        | allowCredentials.0.transports.0 | internal           |
        | allowCredentials.1              | absent             |
        | userVerification                | preferred          |
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, WEB_AUTHN |

    @wa.challenge.two @documented
    Scenario: The challenge of a user with two passkeys names both
      Source: api-InitiateAuth (example 1)

      Given Alice has 2 passkeys
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice's browser is asked for a passkey with
        | allowCredentials.0.id | Alice's first passkey id |
        | allowCredentials.1.id | Alice's passkey id       |
        | allowCredentials.2    | absent                   |

    @choice.select.webauthn @attested
    Scenario: WEB_AUTHN that is selected is answered with the challenge for a passkey
      Source: amplify-js (its client selects, then reads CREDENTIAL_REQUEST_OPTIONS)

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | WEB_AUTHN |
      Then Alice is asked for WEB_AUTHN
      And Alice's browser is asked for a passkey with
        | rpId                  | auth.example.com   |
        | allowCredentials.0.id | Alice's passkey id |

    @choice.select.webauthn.no-passkey @inferred
    Scenario: WEB_AUTHN is refused where it was not offered
      Source: reasoned (the code of any answer that was not offered); emulators (floci)

      Given Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | WEB_AUTHN |
      Then the request is refused with InvalidParameterException

  Rule: The proof of a passkey is answered with tokens

    @wa.sign-in @reported
    Scenario: A passkey that proves itself signs its user in
      Source: field-triggers (FT-85: tests of Amplify for Swift, run on AWS)

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

    @wa.sign-in.selected @attested
    Scenario: A passkey signs in the user who has selected WEB_AUTHN
      Source: amplify-js (its client selects, answers the challenge for a passkey, and reads the tokens)

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow | USER_AUTH |
      And Alice has answered the challenge with
        | ChallengeResponses.ANSWER | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

    @wa.sign-in.either @documented
    Scenario: Either of two passkeys signs the user in
      Source: api-InitiateAuth (example 1: allowCredentials)

      Given Alice has 2 passkeys
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the first passkey's proof |
      Then Alice is given tokens

    @wa.sign-in.algorithm @documented
    Scenario: A passkey with an RS256 key signs its user in
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (the algorithms)

      Given Alice is signed in
      And Alice has started to register a passkey
      And Alice has registered a passkey with
        | Credential | a new passkey with an RS256 key |
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

    @wa.sign-in.admin @documented
    Scenario: A passkey signs in a user whose sign-in the administrator has started
      Source: api-AdminInitiateAuth; api-AdminRespondToAuthChallenge (WEB_AUTHN)

      Given Alice has a passkey
      And the administrator has started to sign Alice in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When the administrator answers Alice's challenge with
        | ChallengeResponses.CREDENTIAL | the passkey's proof |
      Then Alice is given tokens
