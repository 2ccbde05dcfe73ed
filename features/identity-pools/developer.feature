Feature: An application's own backend vouches for its users

  GetOpenIdTokenForDeveloperIdentity registers a user of the identity pool's developer provider
  (DeveloperProviderName), and answers the identity and an OpenID token. A backend calls it with AWS credentials.

  Background:
    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true                                                                  |
      | DeveloperProviderName          | login.example                                                         |
      | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      | Roles.authenticated            | <user role>                                                           |

  Rule: A developer's user has one identity

    @dv.new @documented
    Scenario: A developer's user gets an identity and a token of fifteen minutes
      Source: api-GetOpenIdTokenForDeveloperIdentity (fifteen minutes); gh-aws-sdk-net-420 (header, issuer, aud, sub
        and amr of such a token)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      Then the answer holds
        | IdentityId | matching [a-z]+(-[a-z]+)+-\d:[0-9a-f-]{36} |
        | Token      | a JWT                                      |
      And Alice's OpenID token holds
        | header.alg | RS512                                                                       |
        | iss        | https://cognito-identity.amazonaws.com                                      |
        | aud        | the identity pool's id                                                      |
        | sub        | Alice's identity id                                                         |
        | amr        | authenticated, login.example, login.example:{the identity pool's id}:{Alice's developer name} |
        | exp        | 900 later than iat                                                          |

    @dv.new.duration @documented
    Scenario: A developer's token is good for as long as asked
      Source: api-GetOpenIdTokenForDeveloperIdentity (TokenDuration)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
        | TokenDuration        | 86400   |
      Then Alice's OpenID token holds
        | exp | 86400 later than iat |

    @dv.new.duration-too-long @inferred
    Scenario: A developer's token for more than a day is refused
      Source: reasoned (the limit is the model's, the code that of an empty name)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example | "alice" |
        | TokenDuration        | 86401   |
      Then the request is refused with ValidationException

    @dv.again @documented
    Scenario: A developer's user has the same identity again
      Source: api-GetOpenIdTokenForDeveloperIdentity (it registers or retrieves)

      Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      When the administrator calls GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      Then the answer holds
        | IdentityId | Alice's first identity id |

    @gc.dev-token @documented
    Scenario: A developer's user gets AWS credentials by the token
      Source: api-GetCredentialsForIdentity

      Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      When Alice calls GetCredentialsForIdentity with
        | Logins.cognito-identity.amazonaws.com | Alice's OpenID token |
      Then the answer holds
        | IdentityId              | Alice's identity id |
        | Credentials.AccessKeyId | a text              |

    @gc.dev-token.foreign @inferred
    Scenario: A developer's token gives no AWS credentials for another identity
      Source: reasoned (its subject is the identity)

      Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      And the administrator has called GetOpenIdTokenForDeveloperIdentity for Bob with
        | Logins.login.example | "bob" |
      When Bob calls GetCredentialsForIdentity with
        | Logins.cognito-identity.amazonaws.com | Alice's OpenID token |
      Then the request is refused with NotAuthorizedException

    @gc.dev-token.expired @inferred
    Scenario: A developer's token of sixteen minutes ago gives no AWS credentials
      Source: reasoned (as an ID token that has expired)

      Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      And 16 minutes have passed for the identity pool
      When Alice calls GetCredentialsForIdentity with
        | Logins.cognito-identity.amazonaws.com | Alice's OpenID token |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid login token. "

    @gc.dev-token.not-ours @inferred
    Scenario: A token of somebody else in the place of a developer's gives no AWS credentials
      Source: gh-aws-sdk-android-1431 (the text; that it is this case is reasoned)

      Given the administrator has called GetOpenIdTokenForDeveloperIdentity for Alice with
        | Logins.login.example | "alice" |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice calls GetCredentialsForIdentity with
        | Logins                                | absent           |
        | Logins.cognito-identity.amazonaws.com | Alice's id token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid login token. Not a Cognito token."

    @dv.getid @inferred
    Scenario: A developer's user gets no identity without the backend
      Source: guide-developer-authenticated-identities (it cannot be used so; sources name two codes)

      When Alice calls GetId with
        | Logins.login.example | "alice" |
      Then the request is refused with one of
        | NotAuthorizedException    |
        | InvalidParameterException |

    @dv.unknown-provider @reported @code-inferred
    Scenario: A developer provider that the identity pool does not have is refused
      Source: gh-lambdauth-32 (the text; the operation is not told)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | Logins.another.example | "alice" |
      Then the request is refused with NotAuthorizedException
      And the message begins with "This identity pool does not support the specified developer provider"

    @dv.two-devs @inferred
    Scenario: Two developer providers in one request are refused
      Source: api-GetOpenIdTokenForDeveloperIdentity (only one; the code is reasoned)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example   | "alice" |
        | Logins.another.example | "alice" |
      Then the request is refused with InvalidParameterException

    @dv.tags-list @reported
    Scenario: A principal tag with two values is refused
      Source: gh-aws-sdk-js-v3-2831; field-triggers (FT-80: class and text)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example | "alice"           |
        | PrincipalTags        | {"t": ["a", "b"]} |
      Then the request is refused with SerializationException
      And the message is "Start of list found where not expected"

  Rule: A developer's user is linked to an identity by proving it

    @dv.link @inferred
    Scenario: A developer's user is linked to a user's identity with the login of the user
      Source: reasoned (a design document that ran on AWS tells it; it cannot be named)

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has got her identity
      And the administrator has called GetOpenIdTokenForDeveloperIdentity with
        | IdentityId            | Alice's identity id |
        | Logins.login.example  | "alice"             |
        | Logins.{the provider} | Alice's id token    |
      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example | "alice" |
      Then the answer holds
        | IdentityId | Alice's identity id |

    @dv.link.logins-missing @reported
    Scenario: A developer's user is not linked to a user's identity without the login of the user
      Source: gh-aws-sdk-js-2327 (the text, of a login of Facebook); gh-aws-sdk-net-1112 (the same);
        gh-amplify-js-2443 (class and text; the operation is not shown)

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has got her identity
      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | IdentityId           | Alice's identity id |
        | Logins.login.example | "alice"             |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Logins don't match"

    @dv.link.guest @documented
    Scenario: A developer's user is linked to a guest's identity
      Source: api-GetOpenIdTokenForDeveloperIdentity

      Given Alice has got her identity
      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | IdentityId           | Alice's identity id |
        | Logins.login.example | "alice"             |
      Then the answer holds
        | IdentityId | Alice's identity id |

    @dv.link.unknown-identity @inferred
    Scenario: A developer's user is not linked to an identity that does not exist
      Source: reasoned (the model declares the exception for what does not exist)

      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | IdentityId           | us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee |
        | Logins.login.example | "alice"                                        |
      Then the request is refused with ResourceNotFoundException

    @dv.taken @documented
    Scenario: A developer's user that has an identity is not linked to another
      Source: api-GetOpenIdTokenForDeveloperIdentity (DeveloperUserAlreadyRegisteredException)

      Given the administrator has called GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example | "alice" |
      And Bob has got his identity
      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | IdentityId           | Bob's identity id |
        | Logins.login.example | "alice"           |
      Then the request is refused with DeveloperUserAlreadyRegisteredException

    @dv.conflict @inferred
    Scenario: An identity that has a login of a provider is refused another of the same provider
      Source: reasoned (two users of one provider are not merged either: api-MergeDeveloperIdentities; the code is that
        of a login that another identity has: model-cognito-identity)

      Given Alice is a confirmed user
      And Alice is signed in
      And Bob is a confirmed user
      And Bob is signed in
      And the administrator has called GetOpenIdTokenForDeveloperIdentity for Carol with
        | Logins.login.example  | "carol"          |
        | Logins.{the provider} | Alice's id token |
      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | IdentityId            | Carol's identity id |
        | Logins.login.example  | "carol"             |
        | Logins.{the provider} | Bob's id token      |
      Then the request is refused with ResourceConflictException

    @dv.conflict.two-identities @documented
    Scenario: Two logins of which two identities have one each are refused where both have a login of one provider
      Source: model-cognito-identity (ResourceConflictException: the login is linked to another account already)

      Given Alice is a confirmed user
      And Alice is signed in
      And Bob is a confirmed user
      And Bob is signed in
      And the administrator has called GetOpenIdTokenForDeveloperIdentity for Carol with
        | Logins.login.example  | "carol"          |
        | Logins.{the provider} | Alice's id token |
      And the administrator has called GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example  | "mallory"      |
        | Logins.{the provider} | Bob's id token |
      When the administrator calls GetOpenIdTokenForDeveloperIdentity with
        | Logins.login.example  | "carol"        |
        | Logins.{the provider} | Bob's id token |
      Then the request is refused with ResourceConflictException
