Feature: A login is proved by a token of its provider

  GetId takes ID tokens as Logins, by the name of their provider, and answers the identity that a login has in the
  identity pool.

  Background:
    Given a user pool
    And an identity pool with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: A user has one identity

    @gi.ok @documented
    Scenario: A user gets an identity by an ID token
      Source: api-GetId; seed-004

      When Alice gets her identity
      Then the answer holds
        | IdentityId | matching [a-z]+(-[a-z]+)+-\d:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} |

    @gi.account @documented
    Scenario: A user gets the same identity where the account is named
      Source: api-GetId (AccountId)

      Given Alice has got her identity
      When Alice calls GetId with
        | AccountId | {the account} |
      Then the answer holds
        | IdentityId | Alice's identity id |

    @gi.stable @documented
    Scenario: A user gets the same identity after another sign-in
      Source: api-GetId (it generates or retrieves)

      Given Alice has got her identity
      And Alice has signed in
      When Alice gets her identity
      Then the answer holds
        | IdentityId | Alice's first identity id |

    @gi.two-users @documented
    Scenario: Two users get two identities
      Source: api-GetId

      Given Bob is a confirmed user
      And Bob is signed in
      And Bob has got his identity
      When Alice gets her identity
      Then the answer holds
        | IdentityId | other than Bob's identity id |

  Rule: What proves nobody is refused

    @gi.access-token @reported
    Scenario: An access token is refused as a login
      Source: gh-amazon-cognito-identity-js-7

      When Alice calls GetId with
        | Logins.{the provider} | Alice's access token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid login token. Missing a required claim: aud"

    @gi.garbage @inferred
    Scenario: A text that is no token is refused as a login
      Source: reasoned (the class of every login that does not count); public-programs (the text)

      When Alice calls GetId with
        | Logins.{the provider} | nonsense |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid login token. Not a valid OpenId Connect identity token."

    @gi.bad-signature @inferred
    Scenario: An ID token that was tampered with is refused as a login
      Source: gh-amazon-cognito-identity-js-91 (class and text, in 2016, when AWS could not verify good tokens: that it
        is this case is reasoned)

      When Alice calls GetId with
        | Logins.{the provider} | Alice's id token tampered with |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid login token. "

    @gi.dev-token @reported
    Scenario: A token of identity pools themselves is refused as a login
      Source: gh-aws-sdk-net-420 (2016: class and text, of a developer's token; the operation is not shown);
        gh-amplify-swift-2842 (2023: the text, of GetId)

      Given Alice has got her identity
      And Alice has got an OpenID token
      When Alice calls GetId with
        | Logins.{the provider}                 | absent               |
        | Logins.cognito-identity.amazonaws.com | Alice's OpenID token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid login token. Can't pass in a Cognito token."

    @gi.pool-id-format @inferred
    Scenario: GetId with an IdentityPoolId of another form is refused
      Source: reasoned (the pattern is the model's, the code that of an empty name)

      When Alice calls GetId with
        | IdentityPoolId | nope |
      Then the request is refused with ValidationException

    @gi.unknown-pool
    Scenario Outline: An identity pool <which> is not found
      Source: gh-aws-sdk-android-samples-163; field-triggers (FT-63: class and text)

      When Alice calls GetId with
        | IdentityPoolId | <id> |
      Then the request is refused with ResourceNotFoundException
      And the message is "IdentityPool '<id>' not found."

      @reported
      Examples:
        | case           | which               | id                                              |
        | unknown        | that does not exist | us-east-1:8d8f7658-417e-46dd-a884-8b5cf9165a02  |

      @inferred
      Examples:
        | case           | which               | id                                              |
        | another-region | of another region   | eu-north-1:8d8f7658-417e-46dd-a884-8b5cf9165a02 |

  Rule: The provider is one of the identity pool's

    @gi.no-match @reported
    Scenario: A login of a user pool that the identity pool does not know is refused
      Source: gh-amplify-js-2443 (class and text, of another identity pool than was meant; the operation is not shown)

      Given an identity pool with
        | SupportedLoginProviders | {"accounts.google.com": "1.apps.googleusercontent.com"} |
      When Alice gets her identity
      Then the request is refused with NotAuthorizedException
      And the message is "Logins don't match. Please include at least one valid login for this identity or identity pool."

    @gi.no-providers @reported
    Scenario: A login is refused by an identity pool without providers
      Source: gh-aws-sdk-ios-3034 (class and text); gh-amazon-cognito-identity-dart-80 (the same)

      Given an identity pool with
        | AllowUnauthenticatedIdentities | true |
      When Alice gets her identity
      Then the request is refused with NotAuthorizedException
      And the message is "Identity pool - {the identity pool's id} does not have identity providers configured."

    @gi.issuer-mismatch @reported
    Scenario Outline: A token of another user pool than the login names is refused: <case>
      Source: gh-amazon-cognito-identity-js-40; gh-amazon-cognito-identity-js-220

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "<provider>", "ClientId": "{the client's id}"}] |
      When Alice calls GetId with
        | Logins.{the provider} | absent           |
        | Logins.<provider>     | Alice's id token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid login token. Issuer doesn't match providerName"

      Examples:
        | case           | provider                                                  |
        | another-pool   | cognito-idp.us-east-1.amazonaws.com/us-east-1_Zr231apJu   |
        | another-region | cognito-idp.eu-north-1.amazonaws.com/eu-north-1_Zr231apJu |

    @gi.client-not-configured @reported
    Scenario: A token of another app client of the user pool is refused
      Source: gh-amplify-js-2067 (2018: the text, of wrong app clients in the identity pool);
        gh-amazon-cognito-identity-js-153 (class and text, of another user pool)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "7lhlkkfbfb4q5kpp90urffao"}] |
      When Alice gets her identity
      Then the request is refused with NotAuthorizedException
      And the message is "Token is not from a supported provider of this identity pool."

    @gi.social @inferred
    Scenario Outline: A login of Google by <what> is refused
      Source: reasoned (as a token of a user pool, whose texts are told)

      Given an identity pool with
        | SupportedLoginProviders | {"accounts.google.com": "1.apps.googleusercontent.com"} |
      When Alice calls GetId with
        | Logins.{the provider}      | absent  |
        | Logins.accounts.google.com | <token> |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case     | what                    | token            |
        | nonsense | a text that is no token | nonsense         |
        | foreign  | a user pool's token     | Alice's id token |

  Rule: Whether the user pool still stands by the token is asked only where it was wanted

    @gi.sstc-false @documented
    Scenario: A user who was signed out everywhere gets AWS credentials where nobody asks the user pool
      Source: api-CognitoIdentityProvider (ServerSideTokenCheck)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": false}] |
        | Roles.authenticated      | <user role>                                                                                          |
      And Alice has got her identity
      And Alice has signed out everywhere
      When Alice gets AWS credentials
      Then the request is accepted

    @documented
    Scenario Outline: A user who <has> gets no AWS credentials where the user pool is asked
      Source: api-CognitoIdentityProvider (ServerSideTokenCheck; it names the code and not the text)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": true}] |
        | Roles.authenticated      | <user role>                                                                                         |
      And Bob is a confirmed user
      And Bob is signed in
      And Bob has got his identity
      And <has happened>
      When Bob gets AWS credentials
      Then the request is refused with NotAuthorizedException

      Examples:
        | rule                 | has                   | has happened                      |
        | gi.sstc-true         | signed out everywhere | Bob has signed out everywhere     |
        | gi.sstc-true.deleted | was deleted           | the administrator has deleted Bob |

    @gi.sstc-true.disabled @inferred
    Scenario: A user who was disabled gets no AWS credentials where the user pool is asked
      Source: reasoned (disabling revokes the tokens as a global sign-out does)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": true}] |
        | Roles.authenticated      | <user role>                                                                                         |
      And Bob is a confirmed user
      And Bob is signed in
      And Bob has got his identity
      And the administrator has disabled Bob
      When Bob gets AWS credentials
      Then the request is refused with NotAuthorizedException

    @gi.sstc-true.ok @documented
    Scenario: A user who is signed in gets AWS credentials where the user pool is asked
      Source: api-CognitoIdentityProvider (ServerSideTokenCheck)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": true}] |
        | Roles.authenticated      | <user role>                                                                                         |
      And Alice has got her identity
      When Alice gets AWS credentials
      Then the request is accepted
