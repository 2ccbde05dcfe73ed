Feature: Only the proof of the user's own passkey signs in

  No source shows what a proof that does not hold is answered with; the code is that of a wrong password.

  Rule: The proof is held against the challenge, the relying party and the registered key

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |

    @inferred @open
    Scenario Outline: A passkey's proof <how> is refused
      Source: reasoned (the code of a wrong password)
      Open: the exact text

      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the passkey's proof <how> |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

      Examples:
        | rule                         | how                               |
        | wa.sign-in-bad.challenge     | for another challenge             |
        | wa.sign-in-bad.origin        | made at https://auth.example.org  |
        | wa.sign-in-bad.relying-party | for the relying party example.com |
        | wa.sign-in-bad.signature     | tampered with                     |

    @wa.sign-in-bad.other-passkey @inferred @open
    Scenario: The proof of another user's passkey is refused
      Source: reasoned (the code of a wrong password)
      Open: the exact text

      Given Bob is a confirmed user
      And Bob has a passkey
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | Bob's passkey's proof |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @wa.sign-in-bad.deleted @inferred @open
    Scenario: The proof of a passkey that was deleted meanwhile is refused
      Source: reasoned (the code of a wrong password)
      Open: the exact text

      Given Alice has called DeleteWebAuthnCredential with
        | CredentialId | Alice's passkey id |
      When Alice answers the passkey challenge
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @wa.sign-in-bad.replayed @inferred @open
    Scenario: The proof of an earlier sign-in is refused
      Source: reasoned (the code of a wrong password)
      Open: the exact text

      Given Alice has answered the passkey challenge
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the credential sent before |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @wa.sign-in-bad.malformed @inferred @open
    Scenario Outline: A CREDENTIAL that is no proof is refused: <case>
      Source: reasoned (of a wrong password, or of data that is not valid)
      Open: which of the codes, and the exact text

      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | <credential> |
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |

      Examples:
        | case    | credential                                            |
        | text    | nonsense                                              |
        | empty   | {}                                                    |
        | partial | {"id": "AAAA", "rawId": "AAAA", "type": "public-key"} |

    @wa.sign-in.credential-missing @inferred
    Scenario: An answer to WEB_AUTHN without CREDENTIAL is refused
      Source: api-RespondToAuthChallenge (WEB_AUTHN); reasoned (text of other challenges)

      When Alice answers the challenge with
        | ChallengeResponses.ANSWER | WEB_AUTHN |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter CREDENTIAL"

    @wa.sign-in.session-other-challenge @inferred
    Scenario: The session of a passkey challenge is refused for a password
      Source: reasoned (the code and the text of other challenges)

      When Alice calls RespondToAuthChallenge with
        | ChallengeName               | PASSWORD         |
        | ChallengeResponses.PASSWORD | Alice's password |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid session for the user"

    @wa.sign-in.session-unknown @inferred
    Scenario: A passkey's proof with an unknown session is refused
      Source: reasoned (the code and the text of other challenges)

      When Alice answers the passkey challenge with
        | Session | an unknown session |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid session for the user"

    @wa.sign-in.session-once @inferred
    Scenario: The session of a passkey challenge is refused the second time
      Source: reasoned (the code and the text of other challenges)

      Given Alice has answered the passkey challenge
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the credential sent before |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session can only be used once."

    @wa.sign-in.disabled @inferred
    Scenario: A passkey of a user who is disabled is refused
      Source: reasoned (the code and the text of other ways to sign in)

      Given the administrator has disabled Alice
      When Alice answers the passkey challenge
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."

  Rule: The challenge expires with its session

    @wa.sign-in.session-expired @inferred
    Scenario: A passkey's proof after the session has expired is refused
      Source: reasoned (the code and the text of other challenges)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows   | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
        | AuthSessionValidity | 3                                                                   |
      And Alice is a confirmed user
      And Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      And 4 minutes have passed
      When Alice answers the passkey challenge
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session is expired."
