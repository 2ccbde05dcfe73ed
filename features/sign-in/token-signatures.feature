Feature: Tokens are signed by keys of the user pool, and refresh tokens can be read by nobody

  Programs look the key up by kid, and check alg before they use it.

  Background:
    Given a user pool
    And Alice is a confirmed user

  @jwt.rs256-two-keys @documented
  Scenario: The access token and the ID token are signed by different keys with RS256
    Source: guide-amazon-cognito-user-pools-using-the-access-token (another key than that of ID tokens); alerta-tests
      (2019, of the token endpoint: RS256 and two key ids)

    When Alice signs in
    Then Alice's access token holds
      | header.alg | RS256  |
      | header.kid | a text |
    And Alice's id token holds
      | header.alg | RS256                                      |
      | header.kid | other than the kid of Alice's access token |

  @jwt.rs256-two-keys.kept @inferred
  Scenario: The access tokens of two sign-ins are signed by one key
    Source: reasoned (programs keep the keys of a user pool)

    Given Alice is signed in
    When Alice signs in
    Then Alice's access token holds
      | header | the same as before |

  @jwt.header-minimal @documented
  Scenario Outline: The header of the <token> has kid and alg, and neither typ nor jku
    Source: guide-amazon-cognito-user-pools-using-the-access-token (sample);
      guide-amazon-cognito-user-pools-using-the-id-token (sample)

    When Alice signs in
    Then Alice's <token> holds
      | header.kid | a text |
      | header.alg | RS256  |
      | header.typ | absent |
      | header.jku | absent |

    Examples:
      | case   | token        |
      | access | access token |
      | id     | id token     |

  @jwt.no-revocation-claims @documented
  Scenario: The tokens of an app client without token revocation have neither origin_jti nor jti
    Source: guide-token-revocation (both are added where revocation is enabled)

    Given an app client with
      | EnableTokenRevocation | false |
    When Alice signs in
    Then Alice's access token holds
      | origin_jti | absent |
      | jti        | absent |
    And Alice's id token holds
      | origin_jti | absent |
      | jti        | absent |

  @rt.opaque @reported
  Scenario: The refresh token is encrypted
    Source: gh-aws-sdk-java-2841 (2022: how it begins); gh-pmill-aws-cognito-42 (2020, likewise, fewer letters);
      alerta-tests (2019, of the token endpoint: its five parts)

    When Alice signs in
    Then the answer holds
      | AuthenticationResult.RefreshToken | a JWE                       |
      | AuthenticationResult.RefreshToken | matching eyJjdHkiOiJKV1Qi.+ |
