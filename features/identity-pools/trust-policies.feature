Feature: A role gives AWS credentials where its trust policy lets the identity in

  The trust policy of an IAM role says by aud, amr and sub which identities of which identity pools may have it.
  GetCredentialsForIdentity is refused to all others. Roles that were just set take some seconds to settle on AWS.

  Background:
    Given a user pool

  @gc.no-role @documented
  Scenario: A user of an identity pool without roles gets no AWS credentials
    Source: api-GetCredentialsForIdentity (the class, of this case); seed-004 (class and text, of roles that had just
      been set); gh-amazon-cognito-auth-js-167 (the text; the cause is not told)

    Given an identity pool with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And Alice is a confirmed user
    And Alice is signed in
    And Alice has got her identity
    When Alice gets AWS credentials
    Then the request is refused with InvalidIdentityPoolConfigurationException
    And the message is "Invalid identity pool configuration. Check assigned IAM roles for this pool."

  Scenario Outline: A role <that> gives no AWS credentials
    Source: api-GetCredentialsForIdentity (the class, of every role that cannot be assumed); gh-lambdauth-4 (the class,
      of another action); gh-amazon-cognito-identity-js-296 (another identity pool, as the commonest cause of the
      error); seed-004 (class and text, of roles that had just been set)

    Given a role "users" with
      | <element> | <value> |
    And an identity pool with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      | Roles.authenticated      | the role "users"                                                      |
    And Alice is a confirmed user
    And Alice is signed in
    And Alice has got her identity
    When Alice gets AWS credentials
    Then the request is refused with InvalidIdentityPoolConfigurationException
    And the message is "Invalid identity pool configuration. Check assigned IAM roles for this pool."

    @reported
    Examples:
      | rule                 | that                         | element   | value                                          |
      | gc.bad-trust.aud     | for another identity pool    | aud       | us-east-1:8d8f7658-417e-46dd-a884-8b5cf9165a02 |
      | gc.bad-trust.action  | of another action            | Action    | sts:AssumeRole                                 |

    @documented
    Examples:
      | rule                 | that                         | element   | value                                          |
      | gc.bad-trust         | for guests                   | amr       | unauthenticated                                |
      | tp.wrong-service     | of another service           | Principal | cognito-idp.amazonaws.com                      |

  @tp.aud-amr @documented
  Scenario: A role for the users of the identity pool gives a user AWS credentials
    Source: guide-role-trust-and-permissions; seed-004

    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true                                                                  |
      | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And a role "users" with
      | aud | {the identity pool's id} |
      | amr | authenticated            |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.authenticated   | the role "users" |
      | Roles.unauthenticated | the role "users" |
    And Alice is a confirmed user
    And Alice is signed in
    And Alice has got her identity
    When Alice gets AWS credentials
    Then the request is accepted

  @tp.aud-amr.guest @documented
  Scenario: A role for the users of the identity pool gives a guest no AWS credentials
    Source: guide-role-trust-and-permissions (the condition); api-GetCredentialsForIdentity (the class, of roles that
      cannot be assumed); gh-lambdauth-4 (the class, of a policy for another action)

    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true |
    And a role "users" with
      | aud | {the identity pool's id} |
      | amr | authenticated            |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.unauthenticated | the role "users" |
    And Alice has got her identity
    When Alice gets AWS credentials
    Then the request is refused with InvalidIdentityPoolConfigurationException

  @documented
  Scenario Outline: A role for the users of <which> gives <what>
    Source: guide-iam-roles (amr is a provider); gh-lambdauth-4 (the class)

    Given a role "users" with
      | amr | <amr> |
    And an identity pool with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      | Roles.authenticated      | the role "users"                                                      |
    And Alice is a confirmed user
    And Alice is signed in
    And Alice has got her identity
    When Alice gets AWS credentials
    Then <then>

    Examples:
      | rule                    | which             | what               | amr                                                     | then                                                                  |
      | tp.amr-provider         | the user pool     | AWS credentials    | {the provider}                                          | the request is accepted                                               |
      | tp.amr-provider.another | another user pool | no AWS credentials | cognito-idp.us-east-1.amazonaws.com/us-east-1_Zr231apJu | the request is refused with InvalidIdentityPoolConfigurationException |

  @documented
  Scenario Outline: A role for <which> identity gives <what>
    Source: guide-iam-roles (sub is an identity); gh-lambdauth-4 (the class)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And Alice is a confirmed user
    And Alice is signed in
    And Alice has got her identity
    And a role "one" with
      | sub | <sub> |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.authenticated | the role "one" |
    When Alice gets AWS credentials
    Then <then>

    Examples:
      | rule           | which      | what               | sub                                            | then                                                                  |
      | tp.sub         | the user's | AWS credentials    | {Alice's identity id}                          | the request is accepted                                               |
      | tp.sub.another | another    | no AWS credentials | us-east-1:8d8f7658-417e-46dd-a884-8b5cf9165a02 | the request is refused with InvalidIdentityPoolConfigurationException |

  @gc.eventual @reported
  Scenario: Roles that were just set give AWS credentials once they have settled
    Source: seed-004 (of a user: ten seconds after the roles were set; asked at once, it was refused)

    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.unauthenticated | <guest role> |
    And Alice has got her identity
    When Alice gets AWS credentials
    Then the request is accepted
