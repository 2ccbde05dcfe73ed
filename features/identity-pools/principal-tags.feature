Feature: Claims of a login become principal tags

  A principal tag attribute map names the claims of a provider's ID token that become tags of the session.

  Background:
    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true                                                                  |
      | AllowClassicFlow               | true                                                                  |
      | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And Alice is a confirmed user

  @pt.set @documented
  Scenario: SetPrincipalTagAttributeMap answers the mapping that it was given
    Source: api-SetPrincipalTagAttributeMap; guide-attributes-for-access-control

    When the administrator calls SetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider}    |
      | UseDefaults          | false             |
      | PrincipalTags        | {"userSub": "sub"} |
    Then the answer holds
      | IdentityProviderName  | {the provider} |
      | UseDefaults           | false          |
      | PrincipalTags.userSub | sub            |

  @pt.read @documented
  Scenario: GetPrincipalTagAttributeMap answers the mapping that was set
    Source: api-GetPrincipalTagAttributeMap

    Given the administrator has called SetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider}     |
      | PrincipalTags        | {"userSub": "sub"} |
    When the administrator calls GetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider} |
    Then the answer holds
      | PrincipalTags.userSub | sub |

  @pt.unset @reported
  Scenario: A mapping of claims to tags that was never set is not found
    Source: ministack-measurements (2026, ap-southeast-2: class and text)

    When the administrator calls GetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider} |
    Then the request is refused with ResourceNotFoundException
    And the message is "No Principal Tags configured for Provider {the provider}"

  @pt.defaults @documented
  Scenario: SetPrincipalTagAttributeMap with UseDefaults maps username to sub and client to aud
    Source: guide-attributes-for-access-control

    Given the administrator has called SetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider} |
      | UseDefaults          | true           |
    And Alice is signed in
    And Alice has got her identity
    When Alice gets an OpenID token
    Then Alice's OpenID token holds
      | https://aws.amazon.com/tags | {"principal_tags": {"username": ["{Alice's sub}"], "client": ["{the client's id}"]}} |

  @pt.token @reported
  Scenario: The tags stand in the OpenID token as lists
    Source: gh-aws-sdk-js-v3-2831 (of the PrincipalTags of GetOpenIdTokenForDeveloperIdentity)

    Given the administrator has called SetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider}     |
      | PrincipalTags        | {"userSub": "sub"} |
    And Alice is signed in
    And Alice has got her identity
    When Alice gets an OpenID token
    Then Alice's OpenID token holds
      | https://aws.amazon.com/tags | {"principal_tags": {"userSub": ["{Alice's sub}"]}} |

  @pt.tag-session
  Scenario Outline: A session with tags is <what> by a role that <allows> tagging
    Source: gh-aws-cdk-30919 (that the action is needed); gh-sst-1034 (the same); gh-amplify-js-54 (a trust policy that
      works); api-GetCredentialsForIdentity (the class, of every role that cannot be assumed)

    Given the administrator has called SetPrincipalTagAttributeMap with
      | IdentityProviderName | {the provider}     |
      | PrincipalTags        | {"userSub": "sub"} |
    And a role "users" with
      | amr    | authenticated |
      | Action | <actions>     |
    And the administrator has called SetIdentityPoolRoles with
      | Roles.authenticated | the role "users" |
    And Alice is signed in
    And Alice has got her identity
    When Alice gets AWS credentials
    Then <then>

    @reported
    Examples:
      | case    | what    | allows         | actions                                       | then                    |
      | allowed | given   | allows         | sts:AssumeRoleWithWebIdentity, sts:TagSession | the request is accepted |

    @documented
    Examples:
      | case    | what    | allows         | actions                       | then                                                                  |
      | missing | refused | does not allow | sts:AssumeRoleWithWebIdentity                 | the request is refused with InvalidIdentityPoolConfigurationException |
