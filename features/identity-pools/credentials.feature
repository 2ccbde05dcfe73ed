Feature: An identity gets AWS credentials in the enhanced flow

  GetCredentialsForIdentity answers AWS credentials of the role that the identity pool has for users or for guests.

  Background:
    Given a user pool

  Rule: The credentials are of the identity pool's role

    Background:
      Given an identity pool with
        | AllowUnauthenticatedIdentities | true                                                                  |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated            | <user role>                                                           |
        | Roles.unauthenticated          | <guest role>                                                          |
      And Alice is a confirmed user

    @gc.ok @reported
    Scenario: A user gets AWS credentials that are good for an hour
      Source: field-triggers (FT-71: the members, of a guest); repost-identity-pool-credentials (an hour); seed-004 (a
        user is given credentials)

      Given Alice is signed in
      And Alice has got her identity
      When Alice gets AWS credentials
      Then the answer holds
        | IdentityId               | Alice's identity id |
        | Credentials.AccessKeyId  | matching ASIA\w+    |
        | Credentials.SecretKey    | a text              |
        | Credentials.SessionToken | a text              |
        | Credentials.Expiration   | in 1 hour           |

    @gc.caller @reported
    Scenario Outline: The credentials of <whose> are a session CognitoIdentityCredentials of the role
      Source: seed-004 (a user, without the first letters of UserId); field-triggers (FT-71: a guest)

      Given <signed in>
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn    | the session "CognitoIdentityCredentials" of <role> |
        | UserId | matching AROA\w+:CognitoIdentityCredentials        |

      Examples:
        | case  | whose   | signed in               | role         |
        | user  | a user  | Alice is signed in      | <user role>  |
        | guest | a guest | Bob is a confirmed user | <guest role> |

    @gc.guest @recorded
    Scenario: A guest gets AWS credentials
      Source: amplify-swift-tests (SignedOutAuthSessionTests); field-triggers (FT-71: the members)

      Given Alice has got her identity
      When Alice gets AWS credentials
      Then the answer holds
        | IdentityId               | Alice's identity id |
        | Credentials.AccessKeyId  | a text              |
        | Credentials.SessionToken | a text              |

    @gc.no-logins @reported
    Scenario: A user's identity without a login is refused
      Source: gh-amplify-js-5015 (class and text; the operation is not shown); gh-amplify-js-8278 (that this case is
        refused)

      Given Alice is signed in
      And Alice has got her identity
      When Alice calls GetCredentialsForIdentity with
        | Logins | absent |
      Then the request is refused with NotAuthorizedException
      And the message is "Access to Identity '{Alice's identity id}' is forbidden."

    @gc.foreign-login @inferred
    Scenario: A user's identity is refused to another user
      Source: gh-amplify-js-2443 (the text; that it is this case is reasoned)

      Given Alice is signed in
      And Alice has got her identity
      And Bob is a confirmed user
      And Bob is signed in
      When Bob calls GetCredentialsForIdentity with
        | IdentityId | Alice's identity id |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Logins don't match."

    @gc.tampered @inferred
    Scenario: A user's identity is refused to an ID token that was tampered with
      Source: gh-amazon-cognito-identity-js-91 (class and text, in 2016, when AWS could not verify good tokens: that it
        is this case is reasoned)

      Given Alice is signed in
      And Alice has got her identity
      When Alice calls GetCredentialsForIdentity with
        | Logins.{the provider} | Alice's id token tampered with |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid login token. "

    @gc.identity-id-format @inferred
    Scenario: GetCredentialsForIdentity with an IdentityId of another form is refused
      Source: reasoned (the pattern is the model's, the code that of an empty name)

      When Alice calls GetCredentialsForIdentity with
        | IdentityId | nope |
      Then the request is refused with ValidationException

  Rule: The credentials are good for what the role allows

    @gc.role-allows @documented
    Scenario: A call that the role allows is answered
      Source: guide-iam-roles

      Given a role "readers" with
        | amr   | authenticated  |
        | Allow | sqs:ListQueues |
      And an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | the role "readers"                                                    |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls ListQueues of sqs with her AWS credentials
      Then the request is accepted

    @gc.role-denies @inferred
    Scenario: A call that the role does not allow is refused
      Source: reasoned (class and text of any call that IAM denies; guide-iam-roles has that the role decides);
        amplify-cli-tests (user-groups-s3-access)

      Given a role "readers" with
        | amr   | authenticated  |
        | Allow | sqs:ListQueues |
      And an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | the role "readers"                                                    |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls ListSecrets of secretsmanager with her AWS credentials
      Then the request is refused with AccessDeniedException
      And the message contains "is not authorized to perform: secretsmanager:ListSecrets"

    @gc.role-denies.explicitly @inferred
    Scenario: A call that the role both allows and denies is refused
      Source: reasoned (class and text of any call that IAM denies); iam-policy-evaluation (an explicit deny is final)

      Given a role "readers" with
        | amr   | authenticated              |
        | Allow | secretsmanager:*           |
        | Deny  | secretsmanager:ListSecrets |
      And an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | the role "readers"                                                    |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls ListSecrets of secretsmanager with her AWS credentials
      Then the request is refused with AccessDeniedException
      And the message contains "with an explicit deny in an identity-based policy"

    @gc.scope-down-unauth @reported
    Scenario: A guest may not use a service that is not one for guests, though the role allows it
      Source: gh-aws-sdk-js-4303 (class and text, of ssm:GetParameter); guide-iam-roles

      Given a role "guests" with
        | amr   | unauthenticated         |
        | Allow | secretsmanager:*, sqs:* |
      And an identity pool with
        | AllowUnauthenticatedIdentities | true              |
        | Roles.unauthenticated          | the role "guests" |
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls ListSecrets of secretsmanager with her AWS credentials
      Then the request is refused with AccessDeniedException
      And the message contains "because no session policy allows the secretsmanager:ListSecrets action"

    @gc.scope-down-unauth.listed @documented
    Scenario: A guest may use a service for guests that the role allows
      Source: guide-iam-roles

      Given a role "guests" with
        | amr   | unauthenticated         |
        | Allow | secretsmanager:*, sqs:* |
      And an identity pool with
        | AllowUnauthenticatedIdentities | true              |
        | Roles.unauthenticated          | the role "guests" |
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls ListQueues of sqs with her AWS credentials
      Then the request is accepted
