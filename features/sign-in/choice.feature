Feature: USER_AUTH lets the user choose how to sign in

  AllowedFirstAuthFactors of the user pool and what the user has decide what is offered. PREFERRED_CHALLENGE asks for
  one of it at once.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: USER_AUTH offers what the user can do

    @choice.no-preference @documented
    Scenario: USER_AUTH without a preference is asked for SELECT_CHALLENGE with all that is possible
      Source: api-InitiateAuth (AuthParameters)

      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, EMAIL_OTP |

    @choice.availability @documented
    Scenario: USER_AUTH offers no code to an email that is not verified
      Source: guide-authentication-flows-selection-sdk

      Given Bob is a confirmed user with the email "bob@"
      When Bob starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Bob is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @choice.preferred-available @reported
    Scenario: USER_AUTH with EMAIL_OTP preferred mails a code at once
      Source: email-otp-run (the challenge, the choices and the medium)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL |
      And the answer holds
        | AvailableChallenges | EMAIL_OTP |
      And one mail is sent to "alice@"

    @choice.preferred-unavailable @reported
    Scenario: USER_AUTH with a preference that the user cannot meet is asked for SELECT_CHALLENGE with the others
      Source: email-otp-run (of a user in FORCE_CHANGE_PASSWORD, with the others); amplify-android-tests
        (signInWithAnIncompatiblePreferredFirstFactorShowsSelectChallenge: SMS_OTP of a user without a phone number)

      Given Bob is a user who must change his password, with
        | email          | "bob@" |
        | email_verified | true   |
      When Bob starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then Bob is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |
      And no mail is sent to "bob@"

    @choice.preferred-nonsense @inferred @open
    Scenario: USER_AUTH with a preference that is no challenge is refused
      Source: emulators (floci); reasoned (there is no such challenge)
      Open: the exact text

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | NONSENSE  |
      Then the request is refused with InvalidParameterException
      And no mail is sent to "alice@"

    @choice.acr.access-token-needs-target @documented @code-inferred @open
    Scenario: USER_AUTH with an ACCESS_TOKEN and without TARGET_ACR_VALUES is refused
      Source: api-InitiateAuth (ACCESS_TOKEN, TARGET_ACR_VALUES; 2026)
      Open: the exact text

      Given Alice is signed in
      When Alice starts to sign in with
        | AuthFlow                    | USER_AUTH            |
        | AuthParameters.ACCESS_TOKEN | Alice's access token |
      Then the request is refused with InvalidParameterException

  Rule: A preference and its answer may come together

    @choice.preferred-password-inline @documented
    Scenario: USER_AUTH with the password beside its preference gives tokens in one call
      Source: guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | Alice's password |
      Then Alice is given tokens

    @choice.preferred-password-inline.wrong @inferred
    Scenario: USER_AUTH with a wrong password beside its preference is refused
      Source: reasoned (a wrong password is answered as in the other flows); wrong-password-headers (class and text, of
        USER_PASSWORD_AUTH)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @choice.preferred-srp-inline @documented
    Scenario: USER_AUTH with SRP_A beside its preference is asked for PASSWORD_VERIFIER
      Source: guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      Then Alice is asked for PASSWORD_VERIFIER with
        | SECRET_BLOCK | a text |

    @choice.preferred-srp-inline.proof @documented
    Scenario: The SRP proof of the password gives tokens after USER_AUTH with SRP_A
      Source: guide-authentication-flows-selection-sdk

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      When Alice answers the password challenge
      Then Alice is given tokens

    @choice.preferred-srp-inline.wrong @inferred
    Scenario: The SRP proof of another password is refused after USER_AUTH with SRP_A
      Source: reasoned (a wrong password is answered as in the other flows); wrong-password-headers (class and text, of
        USER_PASSWORD_AUTH)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      When Alice answers the password challenge with
        | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @choice.preferred-password-inline.asked @documented
    Scenario: USER_AUTH with PASSWORD preferred and no password is asked for PASSWORD
      Source: api-RespondToAuthChallenge (PASSWORD); guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD  |
      Then Alice is asked for PASSWORD

    @choice.preferred-password-inline.answered @documented
    Scenario: PASSWORD answered with the password gives tokens
      Source: api-RespondToAuthChallenge (PASSWORD)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD  |
      When Alice answers the challenge with
        | ChallengeResponses.PASSWORD | Alice's password |
      Then Alice is given tokens

    @choice.preferred-password-inline.answered-wrong @inferred
    Scenario: PASSWORD answered with a wrong password is refused
      Source: reasoned (a wrong password is answered as in the other flows); wrong-password-headers (class and text, of
        USER_PASSWORD_AUTH)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD  |
      When Alice answers the challenge with
        | ChallengeResponses.PASSWORD | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @choice.preferred-srp-inline.asked @documented
    Scenario: USER_AUTH with PASSWORD_SRP preferred and no SRP_A is asked for PASSWORD_SRP
      Source: api-RespondToAuthChallenge (PASSWORD_SRP); guide-authentication-flows-selection-sdk

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH    |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP |
      Then Alice is asked for PASSWORD_SRP

    @choice.preferred-srp-inline.answered @documented
    Scenario: PASSWORD_SRP answered with SRP_A is asked for PASSWORD_VERIFIER
      Source: api-RespondToAuthChallenge (PASSWORD_SRP)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH    |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP |
      When Alice answers the challenge with
        | ChallengeResponses.SRP_A | Alice's SRP_A |
      Then Alice is asked for PASSWORD_VERIFIER with
        | SECRET_BLOCK | a text |

  Rule: A client with PreventUserExistenceErrors ENABLED pretends that the user exists

    @choice.unknown-user-legacy @inferred
    Scenario: USER_AUTH of an unknown user is refused by a client with LEGACY
      Source: reasoned (from the other flows)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      When Mallory starts to sign in with
        | AuthFlow | USER_AUTH |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @choice.unknown-user-enabled @reported
    Scenario: USER_AUTH of an unknown user announces a code and mails none by a client with ENABLED
      Source: email-otp-run (a destination made from the name, and masked);
        moto-forgot-password-with-email-delivery-details (the mask, of ForgotPassword)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Mallory starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.USERNAME            | "nobody@" |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      Then Mallory is asked for EMAIL_OTP with
        | CODE_DELIVERY_DESTINATION | "nobody@" masked |
      And no mail is sent to "nobody@"
