Feature: UsernameConfiguration says whether the case of an alias matters

  CaseSensitive is true where it is left out, and cannot be changed.

  @alias.case-insensitive @documented
  Scenario: An email in capitals signs in as the same alias where case does not matter
    Source: guide-user-pool-case-sensitivity

    Given a user pool with
      | AliasAttributes                     | email |
      | AutoVerifiedAttributes              | email |
      | UsernameConfiguration.CaseSensitive | false |
    And Alice is a confirmed user with the verified email "alice@"
    When Alice signs in with
      | AuthParameters.USERNAME | "alice@" in capitals |
    Then Alice is given tokens

  @alias.case-insensitive.conflict @documented @code-inferred @open
  Scenario: An email in capitals is refused as the alias of a second user where case does not matter
    Source: guide-user-pool-case-sensitivity; gh-boto3-3213 (UsernameExistsException, where the letters are the same);
      api-AdminCreateUser (AliasExistsException, which the operation does not declare)
    Open: with which of the two classes is it refused?

    Given a user pool with
      | AliasAttributes                     | email |
      | AutoVerifiedAttributes              | email |
      | UsernameConfiguration.CaseSensitive | false |
    And Alice is a confirmed user with the verified email "alice@"
    When the administrator creates Bob with
      | email          | "alice@" in capitals |
      | email_verified | true                 |
      | MessageAction  | SUPPRESS             |
    Then the request is refused with one of
      | UsernameExistsException |
      | AliasExistsException    |
    And there is no user Bob's username
    And the alias "alice@" belongs to Alice

  @alias.case-sensitive @documented
  Scenario Outline: An email in capitals is another alias where CaseSensitive is <sensitive>
    Source: guide-user-pool-case-sensitivity; model-cognito-idp (true where left out)

    Given a user pool with
      | AliasAttributes                     | email       |
      | AutoVerifiedAttributes              | email       |
      | UsernameConfiguration.CaseSensitive | <sensitive> |
    And Alice is a confirmed user with the verified email "alice@"
    When the administrator creates Bob with
      | email          | "alice@" in capitals |
      | email_verified | true                 |
      | MessageAction  | SUPPRESS             |
    Then the request is accepted
    And the alias "alice@" belongs to Alice
    And the alias "alice@" in capitals belongs to Bob

    Examples:
      | case    | sensitive |
      | default | absent    |
      | true    | true      |
