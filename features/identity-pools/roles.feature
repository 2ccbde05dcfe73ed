Feature: An identity pool has roles

  SetIdentityPoolRoles gives an identity pool a role for users, a role for guests and role mappings, and
  GetIdentityPoolRoles answers them.

  @ip.roles.set @documented
  Scenario: Roles are read as they were set
    Source: api-GetIdentityPoolRoles (Roles); gh-aws-sdk-net-cognito-identity (its integration test counts two roles)

    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated   | <user role>  |
      | Roles.unauthenticated | <guest role> |
    Then the answer is empty
    And GetIdentityPoolRoles shows
      | Roles.authenticated   | <user role>  |
      | Roles.unauthenticated | <guest role> |

  @ip.roles.unset @recorded
  Scenario: An identity pool has no roles before they are set
    Source: gh-aws-sdk-net-cognito-identity (its integration test)

    Given an identity pool of its own
    When the administrator calls GetIdentityPoolRoles
    Then the answer holds
      | IdentityPoolId | the identity pool's id |
      | Roles          | one of: absent, empty  |

  @ip.roles.key @inferred
  Scenario: A role for others than users and guests is refused
    Source: api-SetIdentityPoolRoles (the keys; sources name two codes)

    Given an identity pool of its own
    When the administrator calls SetIdentityPoolRoles with
      | Roles.administrators | <user role> |
    Then the request is refused with one of
      | InvalidParameterException |
      | ValidationException       |
    And GetIdentityPoolRoles shows
      | Roles | one of: absent, empty |

  @ip.roles.passrole.no-arn @reported
  Scenario Outline: A role that is not named by its ARN is refused: <case>
    Source: gh-boto3-73; gh-aws-sdk-js-908; gh-lambdauth-40; gh-aws-cognito-angular-quickstart-35; field-triggers
      (FT-57: class and text)

    Given an identity pool of its own
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <role> |
    Then the request is refused with NotAuthorizedException
    And the message is "Access to Role '<role>' is forbidden."
    And GetIdentityPoolRoles shows
      | Roles | one of: absent, empty |

    Examples:
      | case   | role                                |
      | name   | my-stack-SomeRole-KBKHTR8P6UC2      |
      | broken | arn:aws:iam::123456789012ole/x-role |

  @rm.key-format @reported
  Scenario: A role mapping whose provider has https:// is refused
    Source: gh-aws-cdk-22951 (2022: class and text); cdk-preflight (role-mappings-key-format); field-triggers (FT-58:
      the same)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <user role> |
      | RoleMappings        | {"https://{the provider}": {"Type": "Token", "AmbiguousRoleResolution": "Deny"}} |
    Then the request is refused with InvalidParameterException
    And the message is "(https://{the provider}) is not a valid RoleMapping ProviderName or is not a configured provider."

  @rm.key-format.no-client @inferred
  Scenario: A role mapping of a user pool without its app client is refused
    Source: cdk-preflight (role-mappings-key-format says which keys there are; this one is reasoned)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <user role> |
      | RoleMappings        | {"{the provider}": {"Type": "Token", "AmbiguousRoleResolution": "Deny"}} |
    Then the request is refused with InvalidParameterException

  @rm.mapping.read-back @recorded
  Scenario: A role mapping is read as it was set
    Source: amplify-cli-tests (user-groups); field-triggers (FT-82: the calls of that test)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <user role> |
      | RoleMappings        | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole"}} |
    Then the request is accepted
    And GetIdentityPoolRoles shows
      | RoleMappings | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole"}} |

  Scenario Outline: A role mapping that <lacks> is refused
    Source: api-RoleMapping (what is required of a type; that rules are too many for Token is reasoned)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    And a role "reader" with
      | amr | authenticated |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <user role> |
      | RoleMappings        | {"{the provider}:{the client's id}": <mapping>} |
    Then the request is refused with InvalidParameterException
    And GetIdentityPoolRoles shows
      | RoleMappings | one of: absent, empty |

    @documented @code-inferred
    Examples:
      | rule                         | lacks                                 | mapping                                                     |
      | rm.required.ambiguous        | does not say what an ambiguity means  | {"Type": "Token"}                                           |
      | rm.required.rules            | is of rules and has none              | {"Type": "Rules", "AmbiguousRoleResolution": "Deny"}        |

    @inferred
    Examples:
      | rule                         | lacks                                 | mapping                                                     |
      | rm.required.token-with-rules | is of the token and has rules         | {"Type": "Token", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": {"Rules": [{"Claim": "sub", "MatchType": "Equals", "Value": "x", "RoleARN": "{the role reader}"}]}} |

  @rm.rules.max @reported @code-inferred
  Scenario: A role mapping of twenty-six rules is refused
    Source: cdk-preflight (role-mapping-rules-max)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <user role> |
      | RoleMappings        | {"{the provider}:{the client's id}": {"Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": {"Rules": {26 mapping rules}}}} |
    Then the request is refused with InvalidParameterException
    And the message is "The number of rules in the request exceeded 25."

  @rm.rules.match-type @reported @code-inferred
  Scenario: A role mapping with a MatchType that does not exist is refused
    Source: cdk-preflight (role-mapping-rule-match-type)

    Given an identity pool of its own with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
    When the administrator calls SetIdentityPoolRoles with
      | Roles.authenticated | <user role> |
      | RoleMappings        | {"{the provider}:{the client's id}": {"Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": {"Rules": [{"Claim": "sub", "MatchType": "EndsWith", "Value": "x", "RoleARN": "arn:aws:iam::123456789012:role/x"}]}}} |
    Then the request is refused with ValidationException
    And the message contains "Member must satisfy enum value set: [StartsWith, Equals, Contains, NotEqual]"
