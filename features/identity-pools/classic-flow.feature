Feature: An OpenID token is changed for AWS credentials in the classic flow

  GetOpenIdToken gives an identity an OpenID token of identity pools, and AssumeRoleWithWebIdentity of STS changes it
  for AWS credentials. AllowClassicFlow says whether an identity pool allows this.

  Rule: An identity gets an OpenID token

    Background:
      Given an identity pool with
        | AllowUnauthenticatedIdentities | true                                                                  |
        | AllowClassicFlow               | true                                                                  |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      And Alice is a confirmed user

    @cf.token.ok @inferred
    Scenario: A user's OpenID token is for ten minutes and names user and provider
      Source: api-GetOpenIdToken; gh-aws-jwt-verify-89 (header, lifetime and issuer, of a guest's token);
        gh-aws-sdk-net-420 (the form of amr, of a developer's token); reasoned (the amr of a user's: API Gateway tells
        apps its two last parts)

      Given Alice is signed in
      And Alice has got her identity
      When Alice gets an OpenID token
      Then the answer holds
        | IdentityId | Alice's identity id |
        | Token      | a JWT               |
      And Alice's OpenID token holds
        | header.alg | RS512                                                                   |
        | header.typ | JWS                                                                     |
        | iss        | https://cognito-identity.amazonaws.com                                  |
        | aud        | the identity pool's id                                                  |
        | sub        | Alice's identity id                                                     |
        | amr        | authenticated, {the provider}, {the provider}:CognitoSignIn:{Alice's sub} |
        | exp        | 600 later than iat                                                      |

    @cf.token.guest @reported
    Scenario: A guest's OpenID token says that it is a guest's
      Source: field-triggers (FT-73: the whole token); gh-aws-jwt-verify-89 (header, issuer and lifetime)

      Given Alice has got her identity
      When Alice gets an OpenID token
      Then Alice's OpenID token holds
        | header.alg | RS512                                  |
        | header.kid | matching [a-z]+(-[a-z]+)+-\d-?\d+      |
        | sub        | Alice's identity id                    |
        | aud        | the identity pool's id                 |
        | amr        | unauthenticated                        |
        | iss        | https://cognito-identity.amazonaws.com |
        | exp        | 600 later than iat                     |

    @cf.token.left-out @reported
    Scenario: An identity pool that does not say whether the classic flow is allowed gives OpenID tokens
      Source: gh-aws-cli-7652 (the token); field-triggers (FT-52: the same); gh-aws-sdk-net-cognito-identity (its
        integration test does not name the flow)

      Given an identity pool with
        | AllowUnauthenticatedIdentities | true |
      And Alice has got her identity
      When Alice gets an OpenID token
      Then the answer holds
        | IdentityId | Alice's identity id |
        | Token      | a JWT               |

    @cf.disabled @reported
    Scenario: An identity pool that forbids the classic flow gives no OpenID token
      Source: gh-aws-cli-7652; gh-amplify-js-9704; field-triggers (FT-52: class and text)

      Given an identity pool with
        | AllowUnauthenticatedIdentities | true  |
        | AllowClassicFlow               | false |
      And Alice has got her identity
      When Alice gets an OpenID token
      Then the request is refused with InvalidParameterException
      And the message is "Basic (classic) flow is not enabled, please use enhanced flow."

    @cf.role-mappings @reported
    Scenario: An identity pool with role mappings gives no OpenID token
      Source: gh-aws-rum-web-172 (2022: the text); gh-amplify-js-9704 (the class, of an identity pool that forbids the
        flow)

      Given an identity pool with
        | AllowUnauthenticatedIdentities | true                                                                  |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | RoleMappings                   | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "Deny"}} |
      And Alice has got her identity
      When Alice gets an OpenID token
      Then the request is refused with InvalidParameterException
      And the message is "Basic (classic) flow is not supported with RoleMappings, please use enhanced flow."

  Rule: STS changes the token for credentials where the role lets it in

    Background:
      Given an identity pool of its own with
        | AllowUnauthenticatedIdentities | true                                                                  |
        | AllowClassicFlow               | true                                                                  |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      And a role "users" with
        | aud | {the identity pool's id} |
        | amr | authenticated            |
      And a role "anybody" with
        | aud   | {the identity pool's id} |
        | Allow | secretsmanager:*         |
      And Alice is a confirmed user

    @cf.assume.ok @documented
    Scenario: A user takes on a role that is for users
      Source: field-triggers (FT-74: the first five members, of a guest with another role);
        api-AssumeRoleWithWebIdentity (credentials, for an hour where nothing else is asked)

      Given Alice is signed in
      And Alice has got her identity
      And Alice has got an OpenID token
      When Alice takes on a role with
        | RoleArn         | the role "users" |
        | RoleSessionName | web              |
      Then the answer holds
        | SubjectFromWebIdentityToken   | Alice's identity id                  |
        | Provider                      | cognito-identity.amazonaws.com       |
        | Audience                      | the identity pool's id               |
        | AssumedRoleUser.Arn           | the session "web" of the role "users" |
        | AssumedRoleUser.AssumedRoleId | matching AROA\w+:web                 |
        | Credentials.AccessKeyId       | a text                               |
        | Credentials.Expiration        | in 1 hour                            |

    @cf.assume.session-name @reported
    Scenario: The credentials are of the session that was named
      Source: field-triggers (FT-74: of a guest with another role); big-iam-challenge (the write-ups that it tells of)

      Given Alice is signed in
      And Alice has got her identity
      And Alice has got an OpenID token
      And Alice has taken on a role with
        | RoleArn         | the role "users" |
        | RoleSessionName | web              |
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "web" of the role "users" |

    @cf.assume.untrusted @reported
    Scenario: A guest does not take on a role that is for users
      Source: field-triggers (FT-75: code, status and text); guide-role-trust-and-permissions

      Given Alice has got her identity
      And Alice has got an OpenID token
      When Alice takes on a role with
        | RoleArn         | the role "users" |
        | RoleSessionName | web              |
      Then the request is refused with AccessDenied
      And the message is "Not authorized to perform sts:AssumeRoleWithWebIdentity"
      And the HTTP status is 403

    @cf.assume.without-amr @reported
    Scenario: A guest takes on a role whose trust policy does not ask whether it is a user
      Source: field-triggers (FT-75: a guest, and a role that asks for aud alone)

      Given Alice has got her identity
      And Alice has got an OpenID token
      When Alice takes on a role with
        | RoleArn         | the role "anybody" |
        | RoleSessionName | web                |
      Then the answer holds
        | AssumedRoleUser.Arn | the session "web" of the role "anybody" |

    @cf.assume.guest-without-limit @documented
    Scenario: A guest may use in the classic flow a service that is not one for guests in the enhanced flow
      Source: guide-iam-roles (other services than those for guests need this flow); gh-aws-sdk-js-4303 (2023: AWS
        advises it for ssm:GetParameter)

      Given Alice has got her identity
      And Alice has got an OpenID token
      And Alice has taken on a role with
        | RoleArn         | the role "anybody" |
        | RoleSessionName | web                |
      When Alice calls ListSecrets of secretsmanager with her AWS credentials
      Then the request is accepted

    @cf.assume.garbage @reported
    Scenario: A text that is no token is refused by STS
      Source: gh-aws-rum-web-345; field-triggers (FT-76: class and text)

      When Alice takes on a role with
        | RoleArn          | the role "users" |
        | RoleSessionName  | web              |
        | WebIdentityToken | undefined        |
      Then the request is refused with InvalidIdentityToken
      And the message is "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
      And the HTTP status is 400

    @cf.assume.foreign-issuer @reported
    Scenario: The token of an issuer that the account does not know is refused by STS
      Source: gh-mozilla-aws-cli-127 (2019: class and text, of another issuer)

      Given Alice is signed in
      When Alice takes on a role with
        | RoleArn          | the role "users" |
        | RoleSessionName  | web              |
        | WebIdentityToken | Alice's id token |
      Then the request is refused with InvalidIdentityToken
      And the message begins with "No OpenIDConnect provider found in your account for "

    @cf.assume.bad-signature @inferred
    Scenario: An OpenID token that was tampered with is refused by STS
      Source: api-AssumeRoleWithWebIdentity (the code; the text is not known)

      Given Alice is signed in
      And Alice has got her identity
      And Alice has got an OpenID token
      When Alice takes on a role with
        | RoleArn          | the role "users"                   |
        | RoleSessionName  | web                                |
        | WebIdentityToken | Alice's OpenID token tampered with |
      Then the request is refused with InvalidIdentityToken

    @cf.assume.expired @reported
    Scenario: An OpenID token of eleven minutes ago is refused by STS
      Source: gh-aws-orbit-workbench-771 (class and text, of another issuer's token); gh-aws-sdk-java-v2-5709 (the same,
        of Entra's); api-GetOpenIdToken (ten minutes)

      Given Alice is signed in
      And Alice has got her identity
      And Alice has got an OpenID token
      And 11 minutes have passed for the identity pool
      When Alice takes on a role with
        | RoleArn         | the role "users" |
        | RoleSessionName | web              |
      Then the request is refused with ExpiredTokenException
      And the message begins with "Token expired: current date/time "

    @cf.assume.policy @documented @code-inferred
    Scenario: A call that the role allows is refused where a policy of the request does not allow it
      Source: api-AssumeRoleWithWebIdentity (Policy)

      Given Alice has got her identity
      And Alice has got an OpenID token
      And Alice has taken on a role with
        | RoleArn         | the role "anybody" |
        | RoleSessionName | web                |
        | Policy          | {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]} |
      When Alice calls ListSecrets of secretsmanager with her AWS credentials
      Then the request is refused with AccessDeniedException

    @cf.assume.policy.malformed @documented
    Scenario: AssumeRoleWithWebIdentity with a Policy that is no policy is refused
      Source: api-AssumeRoleWithWebIdentity (MalformedPolicyDocument)

      Given Alice has got her identity
      And Alice has got an OpenID token
      When Alice takes on a role with
        | RoleArn         | the role "anybody" |
        | RoleSessionName | web                |
        | Policy          | nonsense           |
      Then the request is refused with MalformedPolicyDocument
