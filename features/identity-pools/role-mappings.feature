Feature: A role mapping chooses the role of a user

  RoleMappings of SetIdentityPoolRoles choose for a provider by the roles in the ID token (Token) or by rules about
  its claims (Rules). AmbiguousRoleResolution says what happens where they leave it open.

  Rule: By the token, which names the roles of the user's groups

    Background:
      Given a user pool of its own
      And a role "reader" with
        | amr | authenticated |
      And a role "writer" with
        | amr | authenticated |
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName  | readers           |
        | RoleArn    | the role "reader" |
        | Precedence | 5                 |

    @rm.token.single @reported
    Scenario: A user of one group gets the role of the group
      Source: amplify-cli-tests (user-groups-s3-access: what the group's role may do is done); field-triggers (FT-71:
        the session's name)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole"}} |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "CognitoIdentityCredentials" of the role "reader" |

    @rm.token.preferred @documented
    Scenario: A user of two groups gets the role of the group that comes first
      Source: guide-role-based-access-control; field-triggers (FT-71 and FT-82: the session's name)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole"}} |
      And the administrator has called CreateGroup with
        | GroupName  | writers           |
        | RoleArn    | the role "writer" |
        | Precedence | 1                 |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "CognitoIdentityCredentials" of the role "writer" |

    @rm.token.ambiguous-auth @documented
    Scenario: A user whose groups leave the role open gets the role of users with AuthenticatedRole
      Source: guide-role-based-access-control; field-triggers (FT-71 and FT-82: the session's name)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole"}} |
      And the administrator has called CreateGroup with
        | GroupName  | writers           |
        | RoleArn    | the role "writer" |
        | Precedence | 5                 |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "CognitoIdentityCredentials" of <user role> |

    @rm.token.ambiguous-deny @documented @code-inferred
    Scenario: A user whose groups leave the role open is refused where AmbiguousRoleResolution is Deny
      Source: guide-role-based-access-control (it is denied)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "Deny"}} |
      And the administrator has called CreateGroup with
        | GroupName  | writers           |
        | RoleArn    | the role "writer" |
        | Precedence | 5                 |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      And Alice is signed in
      And Alice has got her identity
      When Alice gets AWS credentials
      Then the request is refused with NotAuthorizedException

    @gc.custom-role.ok @documented
    Scenario: A user of two groups chooses the role of one
      Source: guide-role-based-access-control; api-GetCredentialsForIdentity (CustomRoleArn); field-triggers (FT-71 and
        FT-82: the session's name)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "Deny"}} |
      And the administrator has called CreateGroup with
        | GroupName  | writers           |
        | RoleArn    | the role "writer" |
        | Precedence | 1                 |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | writers |
      And Alice is signed in
      And Alice has got her identity
      And Alice has called GetCredentialsForIdentity with
        | CustomRoleArn | the role "reader" |
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "CognitoIdentityCredentials" of the role "reader" |

    @gc.custom-role.foreign @documented @code-inferred
    Scenario: A user does not choose a role that the token does not name
      Source: guide-role-based-access-control (access is denied)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Token", "AmbiguousRoleResolution": "Deny"}} |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And Alice is signed in
      And Alice has got her identity
      When Alice calls GetCredentialsForIdentity with
        | CustomRoleArn | the role "writer" |
      Then the request is refused with NotAuthorizedException

    @rm.not-set @documented
    Scenario: The roles of groups count for nothing without a role mapping
      Source: guide-role-based-access-control; field-triggers (FT-71 and FT-82: the session's name)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | readers |
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "CognitoIdentityCredentials" of <user role> |

  Rule: By rules about the claims of the token

    Background:
      Given a role "first" with
        | amr | authenticated |
      And a role "second" with
        | amr | authenticated |
      And Alice is a confirmed user with
        | email | "alice@" |

    @documented
    Scenario Outline: A claim that <fits> gives the role of the <which> rule
      Source: guide-role-based-access-control; api-MappingRule; field-triggers (FT-71 and FT-82: the session's name)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Rules", "AmbiguousRoleResolution": "AuthenticatedRole", "RulesConfiguration": {"Rules": [{"Claim": "<claim>", "MatchType": "<match>", "Value": "<value>", "RoleARN": "{the role first}"}, {"Claim": "token_use", "MatchType": "Equals", "Value": "<second>", "RoleARN": "{the role second}"}]}}} |
      And Alice is signed in
      And Alice has got her identity
      And Alice has got AWS credentials
      When Alice calls GetCallerIdentity of sts with her AWS credentials
      Then the answer holds
        | Arn | the session "CognitoIdentityCredentials" of <role> |

      Examples:
        | rule                      | fits                        | which   | claim     | match      | value | second | role              |
        | rm.rules.order            | fits two rules              | first   | token_use | Equals     | id    | id     | the role "first"  |
        | rm.rules.starts           | begins so                   | first   | token_use | StartsWith | i     | x      | the role "first"  |
        | rm.rules.contains         | contains it                 | first   | email     | Contains   | ali   | x      | the role "first"  |
        | rm.rules.notequal         | is another                  | first   | token_use | NotEqual   | x     | x      | the role "first"  |
        | rm.rules.notequal-missing | is missing is no other, and | second  | locale    | NotEqual   | x     | id     | the role "second" |

    @rm.rules.none
    Scenario Outline: Where no rule fits, the mapping <says>
      Source: guide-role-based-access-control

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
        | Roles.authenticated      | <user role>                                                           |
        | RoleMappings             | {"{the provider}:{the client's id}": {"Type": "Rules", "AmbiguousRoleResolution": "<resolution>", "RulesConfiguration": {"Rules": [{"Claim": "token_use", "MatchType": "Equals", "Value": "x", "RoleARN": "{the role first}"}]}}} |
      And Alice is signed in
      And Alice has got her identity
      When Alice gets AWS credentials
      Then <then>

      @documented
      Examples:
        | case    | says                   | resolution        | then                                                |
        | default | gives AWS credentials  | AuthenticatedRole | the request is accepted                             |

      @documented @code-inferred
      Examples:
        | case    | says                   | resolution        | then                                                |
        | deny    | refuses                | Deny              | the request is refused with NotAuthorizedException  |
