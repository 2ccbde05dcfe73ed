Feature: The SRP proof of a sign-in by an alias is made for the user name behind it

  USER_ID_FOR_SRP of the challenge is what the proof is made for, whatever name the sign-in began with.

  Background:
    Given a user pool with
      | AliasAttributes        | email |
      | AutoVerifiedAttributes | email |
    And Alice is a confirmed user with the verified email "alice@"
    And Alice has started to sign in by SRP with
      | AuthParameters.USERNAME | "alice@" |

  @srp.user-id-for-srp @reported
  Scenario: The SRP proof in USER_ID_FOR_SRP gives tokens
    Source: gh-ministack-1758 (2026, tried on AWS); model-cognito-idp (AdminInitiateAuth ChallengeParameters: the
      answer names USER_ID_FOR_SRP); amazon-cognito-identity-js (makes it so)

    When Alice answers the password challenge with
      | ChallengeResponses.USERNAME | Alice's stored username |
    Then Alice is given tokens

  @srp.user-id-for-srp.wrong-password @reported
  Scenario: The SRP proof of another password in USER_ID_FOR_SRP is refused
    Source: gh-ministack-1758 (2026, class and text, of a wrong password; the name is not told)

    When Alice answers the password challenge with
      | ChallengeResponses.USERNAME                 | Alice's stored username                  |
      | ChallengeResponses.PASSWORD_CLAIM_SIGNATURE | the signature made with a wrong password |
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @srp.user-id-for-srp.challenge @reported
  Scenario: PASSWORD_VERIFIER of a sign-in by the alias names the user by the stored user name
    Source: gh-ministack-1758 (2026, tried on AWS: it is the user name)

    When Alice starts to sign in by SRP with
      | AuthParameters.USERNAME | "alice@" |
    Then the answer holds
      | ChallengeParameters.USER_ID_FOR_SRP | Alice's stored username |

  @srp.sub @reported
  Scenario: USER_SRP_AUTH by the sub of a user who has a user name is refused as that of an unknown user
    Source: gh-ministack-1758 (2026, tried on AWS: the class); gh-localstack-localstack-3201 (class and text, of a sub
      given as USERNAME)

    Given an app client with
      | PreventUserExistenceErrors | LEGACY |
    When Alice starts to sign in by SRP with
      | AuthParameters.USERNAME | Alice's sub |
    Then the request is refused with UserNotFoundException
    And the message is "User does not exist."
