Feature: Tokens expire when their app client says

  ExpiresIn of an answer and exp of a token say the same; without settings both are an hour.

  Background:
    Given a user pool
    And Alice is a confirmed user

  @at.times @documented
  Scenario Outline: The <token> of a sign-in is good for an hour by default
    Source: api-CreateUserPoolClient (AccessTokenValidity, IdTokenValidity);
      guide-amazon-cognito-user-pools-using-the-access-token (its example: auth_time is iat); seed-003 (the
      times of an access token)

    Given an app client with
      | AccessTokenValidity | absent |
      | IdTokenValidity     | absent |
      | TokenValidityUnits  | absent |
    When Alice signs in
    Then the answer holds
      | AuthenticationResult.ExpiresIn | 3600 |
    And Alice's <token> holds
      | auth_time | the same as iat     |
      | exp       | 3600 later than iat |

    Examples:
      | case   | token        |
      | access | access token |
      | id     | id token     |

  @ttl.units @documented
  Scenario: The access token expires as its app client says, and ExpiresIn says so
    Source: api-CreateUserPoolClient (AccessTokenValidity, TokenValidityUnits)

    Given an app client with
      | AccessTokenValidity            | 5       |
      | TokenValidityUnits.AccessToken | minutes |
      | IdTokenValidity                | absent  |
    When Alice signs in
    Then the answer holds
      | AuthenticationResult.ExpiresIn | 300 |
    And Alice's access token holds
      | exp | 300 later than iat |
    And Alice's id token holds
      | exp | 3600 later than iat |

  @ttl.expires-in @inferred
  Scenario: ExpiresIn is of the access token where the ID token lives otherwise
    Source: reasoned (of the two tokens, OAuth's expires_in is of the access token)

    Given an app client with
      | AccessTokenValidity        | absent  |
      | IdTokenValidity            | 10      |
      | TokenValidityUnits.IdToken | minutes |
    When Alice signs in
    Then the answer holds
      | AuthenticationResult.ExpiresIn | 3600 |
    And Alice's access token holds
      | exp | 3600 later than iat |
    And Alice's id token holds
      | exp | 600 later than iat |
