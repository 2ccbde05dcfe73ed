Feature: A guest has an identity, and keeps it with a login

  An identity without logins is a guest's. A login that is sent with it comes to it, or merges it into the identity
  that the login has already.

  Rule: Guests are let in where the identity pool says so

    @gi.unauth-on @recorded
    Scenario: A guest who asks again gets another identity
      Source: amplify-swift-tests (SignedOutAuthSessionTests); field-triggers (FT-68: the calls of that test)

      Given an identity pool with
        | AllowUnauthenticatedIdentities | true |
      And Alice has got her identity
      When Alice gets her identity
      Then the answer holds
        | IdentityId | other than Alice's first identity id |

    @gi.unauth-off @reported
    Scenario: A guest is refused by an identity pool that lets none in
      Source: gh-aws-sdk-js-v3-3113 (class and text); amplify-integration-tests (guests off)

      Given an identity pool with
        | AllowUnauthenticatedIdentities | false |
      When Alice gets her identity
      Then the request is refused with NotAuthorizedException
      And the message is "Unauthenticated access is not supported for this identity pool."

  Rule: A login comes to the guest's identity

    Background:
      Given an identity pool with
        | AllowUnauthenticatedIdentities | true                                                                  |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated            | <user role>                                                           |
        | Roles.unauthenticated          | <guest role>                                                          |
      And Alice has got her identity
      And Alice is a confirmed user
      And Alice is signed in

    @gi.guest-upgrade @reported
    Scenario: A guest who takes a login keeps the identity
      Source: amplify-integration-tests (federated_sign_in_test, can specify identity ID); field-triggers (FT-65: the
        calls of that test); gh-amplify-js-14207 (the login is linked)

      When Alice gets AWS credentials
      Then the answer holds
        | IdentityId              | Alice's first identity id |
        | Credentials.AccessKeyId | a text                    |
      And DescribeIdentity for Alice shows
        | Logins.0 | {the provider} |

    @gi.guest-upgrade.later @reported
    Scenario: A user whose login came to a guest's identity gets that identity again
      Source: gh-amplify-js-14207 (its table of identity ids, checked by hand)

      Given Alice has got AWS credentials
      When Alice gets her identity
      Then the answer holds
        | IdentityId | Alice's first identity id |

    @gi.guest-unlinked @recorded
    Scenario: A user who does not name the guest's identity that she had gets another
      Source: amplify-integration-tests (sign_in_test, identity ID)

      When Alice gets her identity
      Then the answer holds
        | IdentityId | other than Alice's first identity id |

    @gi.guest-merged @reported
    Scenario: A guest who takes a login that has an identity gets that identity
      Source: gh-amplify-js-14207 (its table of identity ids; the calls are a library's)

      Given Alice has got her identity
      And Bob has got his identity
      When Alice calls GetCredentialsForIdentity with
        | IdentityId | Bob's identity id |
      Then the answer holds
        | IdentityId | Alice's identity id |

    @gc.merged-guest @reported
    Scenario: A guest's identity that was merged gets no AWS credentials
      Source: gh-amplify-js-6616 (that it is refused, and the beginning of the text); gh-amplify-js-5015 (class and
        text, of an identity with logins)

      Given Alice has got her identity
      And Bob has got his identity
      And Alice has called GetCredentialsForIdentity with
        | IdentityId | Bob's identity id |
      When Bob gets AWS credentials
      Then the request is refused with NotAuthorizedException
      And the message is "Access to Identity '{Bob's identity id}' is forbidden."

    @gc.merged-guest.hidden @documented
    Scenario: An identity that was merged is left out of the list where disabled ones are hidden
      Source: api-ListIdentities (HideDisabled); gh-amplify-js-6616 (an identity that was merged is disabled)

      Given an identity pool of its own with
        | AllowUnauthenticatedIdentities | true                                                                  |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated            | <user role>                                                           |
      And Bob has got his identity
      And Alice has got her identity
      And Alice has called GetCredentialsForIdentity with
        | IdentityId | Bob's identity id |
      When the administrator calls ListIdentities with
        | MaxResults   | 60   |
        | HideDisabled | true |
      Then the answer holds
        | Identities.0.IdentityId | Alice's identity id |
        | Identities.1            | absent              |
