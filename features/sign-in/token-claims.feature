Feature: The tokens of a sign-in say who issued them, to whom and for which app client

  Programs check iss and aud or client_id before they believe a token.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes | email |
    And Alice is a confirmed user with the verified email "alice@"

  @jwt.iss @documented
  Scenario: The access token names the user pool as its issuer and the app client as its client_id
    Source: guide-amazon-cognito-user-pools-using-the-access-token

    When Alice signs in
    Then Alice's access token holds
      | iss       | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |
      | token_use | access                                                                |
      | client_id | the client's id                                                       |
      | sub       | Alice's sub                                                           |
      | username  | Alice's stored username                                               |

  @jwt.iss.id-token @documented
  Scenario: The ID token names the user pool as its issuer and the app client as its audience
    Source: guide-amazon-cognito-user-pools-using-the-id-token

    When Alice signs in
    Then Alice's id token holds
      | iss              | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |
      | token_use        | id                                                                    |
      | aud              | the client's id                                                       |
      | sub              | Alice's sub                                                           |
      | cognito:username | Alice's stored username                                               |
      | email            | "alice@"                                                              |
      | email_verified   | true                                                                  |
