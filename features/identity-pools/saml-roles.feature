Feature: A SAML response says which roles its user gets

  Its attribute `https://aws.amazon.com/SAML/Attributes/Role` holds pairs of a role and the provider that grants it.
  An identity pool needs no roles of its own for users of a SAML provider.

  Background:
    Given Corp knows Alice
    And a role "reader" with
      | amr | authenticated |
    And a role "writer" with
      | amr | authenticated |

  @gc.saml-role @inferred
  Scenario: A user gets the role of the SAML response from an identity pool without roles
    Source: guide-saml-identity-provider (no authenticated role is needed); field-triggers (FT-71 and FT-82: the
      session's name, of a guest and of a user of a user pool; of SAML it is reasoned)

    Given an identity pool with
      | SamlProviderARNs | <saml provider> |
    And Corp knows Alice as
      | https://aws.amazon.com/SAML/Attributes/Role | {the role "reader"},{the SAML provider} |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    And Alice has called GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the answer holds
      | Arn | the session "CognitoIdentityCredentials" of the role "reader" |

  @gc.saml-role.custom @documented
  Scenario: A user chooses one of the roles of the SAML response
    Source: guide-saml-identity-provider (customRoleArn); field-triggers (FT-71 and FT-82: the session's name)

    Given an identity pool with
      | SamlProviderARNs | <saml provider> |
    And Corp knows Alice as
      | https://aws.amazon.com/SAML/Attributes/Role | {the role "reader"},{the SAML provider}, {the role "writer"},{the SAML provider} |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    And Alice has called GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
      | CustomRoleArn              | the role "writer"     |
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the answer holds
      | Arn | the session "CognitoIdentityCredentials" of the role "writer" |

  @gc.saml-role.custom.foreign @documented @code-inferred
  Scenario: A user does not choose a role that the SAML response does not name
    Source: guide-saml-identity-provider (the role is assumed if it matches one in the claim)

    Given an identity pool with
      | SamlProviderARNs | <saml provider> |
    And Corp knows Alice as
      | https://aws.amazon.com/SAML/Attributes/Role | {the role "reader"},{the SAML provider} |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    When Alice calls GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
      | CustomRoleArn              | the role "writer"     |
    Then the request is refused with NotAuthorizedException

  @gc.saml-role.other-provider @inferred
  Scenario: A role that the SAML response pairs with another provider is refused
    Source: reasoned (a pair names the provider that grants the role)

    Given an identity pool with
      | SamlProviderARNs | <saml provider> |
    And Corp knows Alice as
      | https://aws.amazon.com/SAML/Attributes/Role | {the role "reader"},arn:aws:iam::{the account}:saml-provider/example |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    When Alice calls GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
    Then the request is refused with InvalidIdentityPoolConfigurationException

  @gc.saml-role.default @documented
  Scenario: A user whose SAML response names no role gets the identity pool's
    Source: guide-saml-identity-provider (the default role of a provider is the authenticated role); field-triggers
      (FT-71 and FT-82: the session's name)

    Given an identity pool with
      | SamlProviderARNs    | <saml provider>   |
      | Roles.authenticated | the role "writer" |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    And Alice has called GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the answer holds
      | Arn | the session "CognitoIdentityCredentials" of the role "writer" |

  @gc.saml-role.rules @documented
  Scenario: Rules about the attributes of a SAML response choose the role
    Source: guide-saml-identity-provider (role with rules); field-triggers (FT-71 and FT-82: the session's name)

    Given an identity pool with
      | SamlProviderARNs    | <saml provider>   |
      | Roles.authenticated | the role "writer" |
      | RoleMappings        | {"{the SAML provider}": {"Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": {"Rules": [{"Claim": "department", "MatchType": "Equals", "Value": "books", "RoleARN": "{the role reader}"}]}}} |
    And Corp knows Alice as
      | department | books |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    And Alice has called GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the answer holds
      | Arn | the session "CognitoIdentityCredentials" of the role "reader" |

  @gc.saml-role.rules.none @documented @code-inferred
  Scenario: A user whose SAML response fits no rule is refused AWS credentials where the mapping says Deny
    Source: guide-saml-identity-provider (role resolution)

    Given an identity pool with
      | SamlProviderARNs    | <saml provider>   |
      | Roles.authenticated | the role "writer" |
      | RoleMappings        | {"{the SAML provider}": {"Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": {"Rules": [{"Claim": "department", "MatchType": "Equals", "Value": "books", "RoleARN": "{the role reader}"}]}}} |
    And Corp knows Alice as
      | department | music |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    When Alice calls GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
    Then the request is refused with NotAuthorizedException

  @gc.saml-role.expired @reported @code-inferred
  Scenario: A user's identity gets no AWS credentials by a SAML response whose time is over
    Source: gh-amazon-cognito-identity-js-684 (2018: the text)

    Given an identity pool with
      | SamlProviderARNs    | <saml provider>   |
      | Roles.authenticated | the role "writer" |
    And Alice has called GetId with
      | Logins.{the SAML provider} | Alice's SAML response |
    And Corp says of Alice
      | until | 2020-01-01T00:00:00Z |
    When Alice calls GetCredentialsForIdentity with
      | Logins.{the SAML provider} | Alice's SAML response |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid login token. Token expired: "
