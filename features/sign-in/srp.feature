Feature: A password can be proved without being sent

  Background:
    Given a user pool

  Rule: The service asks for a proof and takes it once

    @srp.challenge @reported
    Scenario: Whoever names a user is given what a proof is made of
      Source: gh-floci-io-floci-1305 (SALT of hexadecimal digits, USERNAME, USER_ID_FOR_SRP, no Session); pycognito

      Given Alice is a confirmed user
      When Alice starts to sign in by SRP
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER       |
        | ChallengeParameters.SALT            | matching [0-9a-f]{1,32} |
        | ChallengeParameters.SRP_B           | matching [0-9a-f]+      |
        | ChallengeParameters.SECRET_BLOCK    | a text                  |
        | ChallengeParameters.USERNAME        | Alice's stored username |
        | ChallengeParameters.USER_ID_FOR_SRP | Alice's stored username |
      And nobody is given tokens

    @srp.respond @documented
    Scenario: A proof of the password gives tokens
      Source: api-RespondToAuthChallenge (PASSWORD_VERIFIER); pycognito (arithmetic)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens

    @srp.wrong-password @documented
    Scenario: A proof of another password gives none
      Source: guide-cognito-user-pool-managing-errors (2023)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @srp.missing-claim-params @inferred
    Scenario Outline: An answer that lacks a part of the proof is refused
      Source: reasoned (from the attested family of the text)

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

    @srp.tampered-secret-block @inferred
    Scenario: A secret block that the service did not give proves nothing
      Source: reasoned (from the protocol)

      Given Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SECRET_BLOCK | the secret block tampered with |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @srp.secret-block-replay @inferred @open
    Scenario: A proof is good once
      Source: reasoned (from the protocol)
      Open: does the service refuse the same PASSWORD_VERIFIER answer a second time

      Given a user pool with
        | MfaConfiguration | OFF |
      And Alice is a confirmed user
      And Alice has started to sign in by SRP
      And Alice has answered the password challenge
      When Alice answers the password challenge
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @srp.answer-late @documented
    Scenario: A proof that comes after ten minutes is late
      Source: api-RespondToAuthChallenge (PASSWORD_VERIFIER, "within a few seconds")

      Given a user pool of its own
      And an app client with
        | AuthSessionValidity | 3 |
      And Alice is a confirmed user
      And Alice has started to sign in by SRP
      And 10 minutes have passed
      When Alice answers the password challenge
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @srp.a-mod-n-zero @inferred @open
    Scenario: A public value that is zero in the group is refused
      Source: reasoned (from the protocol (RFC 5054, section 2.5.4))
      Open: code and text of the refusal

      Given Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | 0             |
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |
      And nobody is given tokens

  Rule: The proof is of the password that the user has now

    @srp.admin-password-change-keeps-working @inferred
    Scenario: A password that an administrator has set is proved from then on
      Source: reasoned (the verifier is of the new password)

      Given Alice is a confirmed user
      And the administrator has called AdminSetUserPassword for Alice with
        | Permanent | true |
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens

    @srp.admin-password-change-keeps-working.old @inferred
    Scenario: The password before the one that an administrator has set is proved no more
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
    Scenario: A proof of a temporary password asks for a new one
      Source: moto-user-authentication-flow-mfa-on (its helper user_authentication_flow, FORCE_CHANGE_PASSWORD by
        SRP); pycognito

      Given Bob is a user who must change his password
      And Bob has started to sign in by SRP
      When Bob answers the password challenge
      Then Bob is asked for NEW_PASSWORD_REQUIRED

    @srp.force-change-password.wrong @inferred
    Scenario: A proof of another password asks for nothing
      Source: reasoned (the new password follows the old one)

      Given Bob is a user who must change his password
      And Bob has started to sign in by SRP
      When Bob answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

  Rule: Nobody learns by it who is a user, where the client hides that

    @srp.unknown-user-enabled @documented
    Scenario: A client that hides it refuses in the end, in the words of a wrong password
      Source: guide-cognito-user-pool-managing-errors (2023)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Mallory has started to sign in by SRP
      When Mallory answers the password challenge
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @srp.unknown-user-enabled.challenge @documented
    Scenario: A client that hides it gives a stranger the same salt every time
      Source: guide-cognito-user-pool-managing-errors (2023)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Mallory has started to sign in by SRP
      When Mallory starts to sign in by SRP
      Then the answer holds
        | ChallengeName                       | PASSWORD_VERIFIER                                      |
        | ChallengeParameters.SALT            | the ChallengeParameters.SALT answered first            |
        | ChallengeParameters.USER_ID_FOR_SRP | the ChallengeParameters.USER_ID_FOR_SRP answered first |
      And nobody is given tokens

    @srp.unknown-user-enabled.known @documented
    Scenario: A client that hides it takes the proof of who is a user
      Source: api-RespondToAuthChallenge (PASSWORD_VERIFIER)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user
      And Alice has started to sign in by SRP
      When Alice answers the password challenge
      Then Alice is given tokens
