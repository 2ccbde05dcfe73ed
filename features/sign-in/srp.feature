Feature: USER_SRP_AUTH proves the password by SRP without sending it

  InitiateAuth sends SRP_A and is answered by PASSWORD_VERIFIER with a salt, SRP_B and a secret block. The answer holds
  a signature made from them and the password.

  Rule: PASSWORD_VERIFIER asks for the proof

    Background:
      Given a user pool

    @srp.challenge @reported
    Scenario: USER_SRP_AUTH is asked for PASSWORD_VERIFIER with what the proof is made of
      Source: gh-floci-io-floci-1305 (2026: the members, SALT of hexadecimal digits); gh-ministack-1758 (2026:
        USER_ID_FOR_SRP is the user name)

      Given Alice is a confirmed user
      When Alice starts to sign in by SRP
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER       |
        | ChallengeParameters.SALT            | matching [0-9a-f]{1,32} |
        | ChallengeParameters.SRP_B           | a text                  |
        | ChallengeParameters.SECRET_BLOCK    | a text                  |
        | ChallengeParameters.USERNAME        | a text                  |
        | ChallengeParameters.USER_ID_FOR_SRP | Alice's stored username |

    @srp.respond @reported
    Scenario: The SRP proof of the password gives tokens
      Source: gh-ministack-1758 (2026, tried on AWS); api-RespondToAuthChallenge (PASSWORD_VERIFIER); pycognito
        (arithmetic)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens

    @srp.wrong-password @reported
    Scenario: The SRP proof of another password is refused
      Source: gh-ministack-1758 (2026, class and text, tried on AWS); amplify-integration-tests (a wrong password: the
        class)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @srp.missing-claim-params @reported
    Scenario Outline: PASSWORD_VERIFIER without <member> is refused
      Source: ministack-measurements (2026, class and text)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.<member> | absent |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter <member>"

      Examples:
        | case         | member                      |
        | secret-block | PASSWORD_CLAIM_SECRET_BLOCK |
        | signature    | PASSWORD_CLAIM_SIGNATURE    |
        | timestamp    | TIMESTAMP                   |

    @srp.timestamp.malformed @reported
    Scenario Outline: PASSWORD_VERIFIER with a TIMESTAMP in another form is refused: <timestamp>
      Source: ministack-measurements (2026, class and text)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.TIMESTAMP | <timestamp> |
      Then the request is refused with InvalidParameterException
      And the message is "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english."

      Examples:
        | case   | timestamp                    |
        | iso    | 2026-11-26T10:20:30Z         |
        | german | Do Nov 26 10:20:30 UTC 2026  |
        | zone   | Thu Nov 26 10:20:30 utc 2026 |

    @srp.signature.malformed @reported
    Scenario: PASSWORD_VERIFIER with a signature that is not Base64 is refused
      Source: ministack-measurements (2026, class and text)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | not-base64! |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid PASSWORD_CLAIM_SIGNATURE format. Must be a Base64 string."

    @srp.tampered-secret-block @reported
    Scenario: PASSWORD_VERIFIER with a secret block that was changed is refused
      Source: gh-ministack-1758 (2026, a wrong SECRET_BLOCK, class and text)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SECRET_BLOCK | the secret block tampered with |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @srp.a-not-hexadecimal @inferred
    Scenario: USER_SRP_AUTH with an SRP_A that is no hexadecimal number is refused
      Source: reasoned (the change of gh-ministack-1758 answers so, and its thread says that it matches AWS)

      Given Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | not-hex       |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value 'not-hex' at 'sRPA' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-fA-F]+$"

    @srp.a-mod-n-zero @inferred @open
    Scenario: USER_SRP_AUTH with an SRP_A that is zero in the group is refused
      Source: reasoned (from the protocol, RFC 5054, section 2.5.4); gh-amazon-cognito-identity-js-356
        (InvalidParameterException for many changed values)
      Open: code and text of the refusal

      Given Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | 0             |
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |

    @srp.arbitrary-srp-a.altered @reported @open
    Scenario: USER_SRP_AUTH with another hexadecimal number for SRP_A is asked for the proof or refused
      Source: gh-amazon-cognito-identity-js-356 (2017: most changed values are refused, some are not); floci-fixtures
        (2026: 768 times the letter a is taken)
      Open: which values does the service refuse?

      Given Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow             | USER_SRP_AUTH    |
        | AuthParameters.SRP_A | 1f2e3d4c5b6a7988 |
      Then the request is accepted, unless it is refused with InvalidParameterException

  Rule: A proof is good until the challenge ends

    Background:
      Given a user pool with
        | MfaConfiguration | OFF |

    @srp.secret-block-replay @inferred
    Scenario: An SRP proof that is sent twice gives tokens twice
      Source: reasoned (as a comment in ministack-measurements says of AWS, and none that it was tried)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      And Alice has answered the password challenge
      When Alice answers the password challenge
      Then Alice is given tokens

  Rule: The proof is of the password that the user has now

    Background:
      Given a user pool

    @srp.admin-password-change-keeps-working @inferred
    Scenario: The SRP proof of the password that AdminSetUserPassword has set gives tokens
      Source: reasoned (the verifier is of the new password)

      Given Alice is a confirmed user
      And the administrator has called AdminSetUserPassword for Alice with
        | Permanent | true |
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens

    @srp.admin-password-change-keeps-working.old @inferred
    Scenario: The SRP proof of the password before AdminSetUserPassword is refused
      Source: reasoned (the verifier is of the new password)

      Given Alice is a confirmed user
      And the administrator has called AdminSetUserPassword for Alice with
        | Permanent | true |
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with Alice's old password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @srp.force-change-password @recorded
    Scenario: The SRP proof of a temporary password is asked for NEW_PASSWORD_REQUIRED
      Source: moto-authorize-user-with-force-password-change-status

      Given Bob is a user who must change his password
      And Bob has started to sign in by SRP
      When Bob answers the password challenge
      Then Bob is asked for NEW_PASSWORD_REQUIRED

    @srp.force-change-password.wrong @inferred
    Scenario: The SRP proof of another password is refused for a user who must change the password
      Source: reasoned (the new password follows the old one)

      Given Bob is a user who must change his password
      And Bob has started to sign in by SRP
      When Bob answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

  Rule: A client with PreventUserExistenceErrors ENABLED pretends that the user exists

    Background:
      Given a user pool

    @srp.unknown-user-enabled @documented
    Scenario: The SRP proof of an unknown user is refused as a wrong password by a client with ENABLED
      Source: guide-cognito-user-pool-managing-errors (SRP: NotAuthorizedException); wrong-password-headers (class and
        text, of USER_PASSWORD_AUTH)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Mallory has started to sign in by SRP
      When Mallory answers the password challenge
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @srp.unknown-user-enabled.challenge @documented
    Scenario: USER_SRP_AUTH gives an unknown user one SALT and one USER_ID_FOR_SRP each time by a client with ENABLED
      Source: guide-cognito-user-pool-managing-errors (2023); gh-floci-io-floci-1305 (the parameters of the challenge)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Mallory has started to sign in by SRP
      When Mallory starts to sign in by SRP
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER                                      |
        | ChallengeParameters.SALT            | the ChallengeParameters.SALT answered first            |
        | ChallengeParameters.USER_ID_FOR_SRP | the ChallengeParameters.USER_ID_FOR_SRP answered first |

    @srp.unknown-user-enabled.known @documented
    Scenario: The SRP proof of a user who exists gives tokens by a client with ENABLED
      Source: api-RespondToAuthChallenge (PASSWORD_VERIFIER)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens

  Rule: The proof has to come in time

    Background:
      Given a user pool of its own

    @srp.answer-late @documented
    Scenario: An SRP proof after ten minutes is refused where AuthSessionValidity is 3
      Source: api-RespondToAuthChallenge (PASSWORD_VERIFIER "within a few seconds", else NotAuthorizedException)

      Given an app client with
        | AuthSessionValidity | 3 |
      And Alice is a confirmed user
      And Alice has started to sign in by SRP
      And 10 minutes have passed
      When Alice answers the password challenge
      Then the request is refused with NotAuthorizedException
