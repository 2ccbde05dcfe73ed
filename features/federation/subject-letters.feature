Feature: A provider's subject is told apart by its letters, and a user name is not

  In a pool that does not tell capital letters from small ones, two subjects can want the same user name.

  Background:
    Given a user pool of its own with
      | Domain                              | <domain prefix> |
      | Schema                              | absent          |
      | UsernameConfiguration.CaseSensitive | false           |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                 | Corp            |
      | ProviderType                 | SAML            |
      | ProviderDetails.MetadataFile | <saml metadata> |
      | AttributeMapping.email       | email           |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | Corp                                                  |

  @fed.subject-letters @reported
  Scenario: A subject with capital letters is refused where the same in small ones was linked
    Source: gh-service-workbench-on-aws-605 (2021: server_error, the text, and the value that was linked); currents-sso
      (the text as it begins today, for a NameID with capital letters)

    Given Bob is a confirmed user
    And the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Bob's username   |
      | SourceUser.ProviderName                | Corp             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | "alice"          |
    And Corp knows Alice by "alice" in capitals
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | error_description | matching Invalid SAML response received: Invalid ProviderName/Username combination\. .* |
      | error             | server_error                                                                          |
    And AdminGetUser for Bob shows
      | UserAttributes.identities | matching \[\{[^{}]*"providerName":"Corp"[^{}]*"primary":false[^{}]*\}\] |

  @fed.subject-letters.same @documented
  Scenario: A subject in the letters in which it was linked signs in, and gets no profile of its own
    Source: model-cognito-idp (DestinationUser: returned when the source signs in)

    Given Bob is a confirmed user
    And the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Bob's username   |
      | SourceUser.ProviderName                | Corp             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | "alice"          |
    And Corp knows Alice by "alice"
    When Alice signs in through Corp
    Then the browser is sent to the callback URL with
      | code | a text |
    And there is no user Alice's username

  @fed.subject-letters.profile @inferred
  Scenario: A subject with capital letters is refused where the same in small ones has a profile
    Source: reasoned (a person who returns is known by a NameId that is case-sensitive:
      guide-cognito-user-pools-saml-idp-things-to-know)

    Given Corp knows Alice by "carol"
    And Alice has signed in through Corp
    And Corp knows Bob by "carol" in capitals
    When Bob signs in through Corp
    Then the browser is sent to the callback URL with
      | error_description | present      |
      | error             | server_error |
    And AdminGetUser for Alice shows
      | UserAttributes.identities | matching \[\{[^{}]*"providerName":"Corp"[^{}]*"primary":true[^{}]*\}\] |
