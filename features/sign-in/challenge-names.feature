Feature: A code by SMS is answered in the name that the challenge gives

  USER_ID_FOR_SRP of the challenge is the stored user name. Where emails are user names an answer in the email counts
  once the phone number is verified.

  Background:
    Given a user pool with
      | UsernameAttributes                           | email               |
      | SmsConfiguration.SnsCallerArn                | <sms role>          |
      | SmsConfiguration.ExternalId                  | <sms external id>   |
      | MfaConfiguration                             | OPTIONAL            |
      | SmsMfaConfiguration.SmsAuthenticationMessage | Your code is {####} |

  @resp.username-alias-sms @reported
  Scenario: A code by SMS is refused with the email as USERNAME while the phone number is not verified
    Source: gh-amazon-cognito-identity-dart-2-223 (2023, class and text)

    Given Bob is a confirmed user with
      | phone_number | "+1bob" |
    And Bob has SMS as his MFA
    And Bob has started to sign in with
      | AuthParameters.USERNAME | Bob's username |
    When Bob answers the challenge with
      | ChallengeResponses.USERNAME     | Bob's username             |
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob" |
    Then the request is refused with UserNotFoundException
    And the message is "User does not exist."

  @resp.username-alias-sms.user-id @reported
  Scenario: A code by SMS gives tokens with USER_ID_FOR_SRP as USERNAME while the phone number is not verified
    Source: gh-amazon-cognito-identity-dart-2-223

    Given Bob is a confirmed user with
      | phone_number | "+1bob" |
    And Bob has SMS as his MFA
    And Bob has started to sign in with
      | AuthParameters.USERNAME | Bob's username |
    When Bob answers the challenge with
      | ChallengeResponses.USERNAME     | the ChallengeParameters.USER_ID_FOR_SRP answered before |
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob"                              |
    Then Bob is given tokens

  @resp.username-alias-sms.verified @reported
  Scenario: A code by SMS gives tokens with the email as USERNAME once the phone number is verified
    Source: gh-amazon-cognito-identity-dart-2-223

    Given Bob is a confirmed user with
      | phone_number          | "+1bob" |
      | phone_number_verified | true    |
    And Bob has SMS as his MFA
    And Bob has started to sign in with
      | AuthParameters.USERNAME | Bob's username |
    When Bob answers the challenge with
      | ChallengeResponses.USERNAME     | Bob's username             |
      | ChallengeResponses.SMS_MFA_CODE | the code texted to "+1bob" |
    Then Bob is given tokens
