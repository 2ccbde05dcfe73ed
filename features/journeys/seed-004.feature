Feature: The story of seed 004: a user of a user pool gets AWS credentials through an identity pool

  The calls of the article in their order, each with what it answers.

  Background:
    Given a user pool of its own with
      | AutoVerifiedAttributes | email |
      | UsernameAttributes     | email |
    And an app client with
      | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_AUTH |
    And Alice has signed up with the email "alice@"
    And the administrator has confirmed Alice's sign-up
    And an identity pool of its own with
      | AllowUnauthenticatedIdentities | false                                                                 |
      | AllowClassicFlow               | true                                                                  |
      | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": false}] |
    And a role "users" with
      | aud   | {the identity pool's id} |
      | amr   | authenticated            |
      | Allow | *                        |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.authenticated | the role "users" |

  @journey.seed-004 @reported
  Scenario: A user who signed in with a password acts as the role of the identity pool
    Source: seed-004 (its calls, and what the last of them printed); big-iam-challenge (the first letters of the key)

    When the administrator signs Alice in
    Then Alice is given tokens
    When Alice gets her identity
    Then the answer holds
      | IdentityId | matching [a-z]+(-[a-z]+)+-\d:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} |
    When Alice gets AWS credentials
    Then the answer holds
      | IdentityId              | Alice's identity id |
      | Credentials.AccessKeyId | matching ASIA\w+    |
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the answer holds
      | UserId  | matching AROA\w+:CognitoIdentityCredentials                     |
      | Account | matching \d{12}                                                 |
      | Arn     | the session "CognitoIdentityCredentials" of the role "users" |

  @journey.seed-004.classic @documented
  Scenario: A user who signed in with a password acts as the role by way of the classic flow
    Source: seed-004; guide-authentication-flow

    When the administrator signs Alice in
    Then Alice is given tokens
    When Alice gets her identity
    Then the request is accepted
    When Alice gets an OpenID token
    Then the answer holds
      | Token | a JWT |
    When Alice takes on a role with
      | RoleArn         | the role "users"           |
      | RoleSessionName | CognitoIdentityCredentials |
    Then the answer holds
      | AssumedRoleUser.Arn | the session "CognitoIdentityCredentials" of the role "users" |

  @journey.seed-004.tampered @inferred
  Scenario: A user whose ID token was tampered with gets nothing
    Source: gh-amazon-cognito-identity-js-91 (the class, in 2016, when AWS could not verify good tokens: that it is this
      case is reasoned)

    When the administrator signs Alice in
    Then Alice is given tokens
    When Alice calls GetId with
      | Logins.{the provider} | Alice's id token tampered with |
    Then the request is refused with NotAuthorizedException

  @journey.seed-004.no-login @reported
  Scenario: Nobody gets anything without a login
    Source: gh-aws-sdk-js-v3-3113 (class and text)

    When Bob gets his identity
    Then the request is refused with NotAuthorizedException
    And the message is "Unauthenticated access is not supported for this identity pool."

  @journey.seed-004.foreign-provider @inferred
  Scenario: A token under the name of a user pool that the identity pool does not know gets nothing
    Source: gh-amplify-js-2443 (class and text, of a wrong identity pool, without the operation); reasoned (the name is
      looked at before the token)

    When the administrator signs Alice in
    Then Alice is given tokens
    When Alice calls GetId with
      | Logins.{the provider}                                         | absent           |
      | Logins.cognito-idp.us-east-1.amazonaws.com/us-east-1_Zr231apJu | Alice's id token |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Logins don't match."

  @journey.seed-004.another-pools-role @reported
  Scenario: A user does not act as a role for another identity pool
    Source: gh-amazon-cognito-identity-js-296 (the text, of this case); api-GetCredentialsForIdentity (the class);
      seed-004 (class and text, of roles that had just been set)

    Given a role "others" with
      | aud | us-east-1:8d8f7658-417e-46dd-a884-8b5cf9165a02 |
      | amr | authenticated                                  |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.authenticated | the role "others" |
    When the administrator signs Alice in
    Then Alice is given tokens
    When Alice gets her identity
    Then the request is accepted
    When Alice gets AWS credentials
    Then the request is refused with InvalidIdentityPoolConfigurationException
    And the message is "Invalid identity pool configuration. Check assigned IAM roles for this pool."
