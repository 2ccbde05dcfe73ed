Feature: A linked person of a provider signs in as the user

  Alice is a user of the pool, and Bob is a person of the provider Acme, who is linked to her.

  Background:
    Given a user pool of its own with
      | Domain                              | <domain prefix> |
      | Schema                              | absent          |
      | UsernameConfiguration.CaseSensitive | true            |
      | UsernameAttributes                  | absent          |
    And the administrator has called CreateIdentityProvider with
      | ProviderName                              | Acme                       |
      | ProviderType                              | OIDC                       |
      | ProviderDetails.client_id                 | shop                       |
      | ProviderDetails.client_secret             | conformance                |
      | ProviderDetails.authorize_scopes          | openid email profile phone |
      | ProviderDetails.attributes_request_method | GET                        |
      | ProviderDetails.oidc_issuer               | <oidc issuer>              |
      | AttributeMapping.email                    | email                      |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                                  |
      | AllowedOAuthFlows               | code, implicit                                        |
      | AllowedOAuthScopes              | openid, email, profile, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                                        |
      | SupportedIdentityProviders      | COGNITO, Acme                                         |
    And Alice is a confirmed user with the verified email "alice@"
    And Acme knows Bob as
      | email | "bob@" |


  @fed.linked @documented
  Scenario: The tokens of a linked person are those of the user that he is linked to
    Source: model-cognito-idp (DestinationUser: returned when the source signs in);
      guide-cognito-user-pools-identity-federation-consolidate-users (identities in the ID token)

    Given the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    And Bob has signed in through Acme
    When the app exchanges Bob's code
    Then Bob's access token holds
      | username | Alice's username |
      | sub      | Alice's sub      |
    And Bob's id token holds
      | cognito:username          | Alice's username |
      | identities.0.userId       | {Bob's subject}  |
      | identities.0.providerName | Acme             |
      | identities.0.primary      | false            |
    And Alice is CONFIRMED

  @fed.linked.password @documented
  Scenario: A linked user signs in with the password after a sign-in through the provider
    Source: model-cognito-idp (AdminLinkProviderForUser: after at least one sign-in through the provider)

    Given the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    And Bob has signed in through Acme
    When Alice signs in
    Then Alice is given tokens

  @fed.linked.by-attribute @inferred
  Scenario: A person who was linked by an attribute goes by the subject from the first sign-in on
    Source: model-cognito-idp (SourceUser: by a mapped attribute); reasoned (as of SAML providers, whose links are
      undone by the subject once somebody has signed in: AdminDisableProviderForUser)

    Given the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | email            |
      | SourceUser.ProviderAttributeValue      | "bob@"           |
    When Bob signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
    And Alice's profile holds
      | identities | matching \[\{"userId":"(?!bob@)[^@"]+","providerName":"Acme".*"primary":false.*\}\] |
    And there is no user Bob's username

  @fed.linked.update @documented
  Scenario: A sign-in through the provider overwrites the mapped attributes of the linked user
    Source: guide-cognito-user-pools-specifying-attribute-mapping (mapped attributes are updated at every sign-in);
      gh-amplify-cli-4427 (email_verified of a linked user becomes false, 2020)

    Given the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    When Bob signs in through Acme
    Then Alice's profile holds
      | email          | "bob@" |
      | email_verified | false  |

  @fed.linked.undone @documented
  Scenario: A person whose link was undone gets a profile of his own at the next sign-in
    Source: model-cognito-idp (AdminDisableProviderForUser: signing in again makes a new user account)

    Given the administrator has called AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    And Bob has signed in through Acme
    And the administrator has called AdminDisableProviderForUser with
      | User.ProviderName           | Acme            |
      | User.ProviderAttributeName  | Cognito_Subject |
      | User.ProviderAttributeValue | Bob's subject   |
    And Bob has opened another browser
    When Bob signs in through Acme
    Then the browser is sent to the callback URL with
      | code | a text |
    And AdminGetUser for Bob shows
      | Username   | Acme_{Bob's subject} |
      | UserStatus | EXTERNAL_PROVIDER    |
    And Alice's profile holds
      | identities | absent |

  @link.source-signed-up @reported
  Scenario: A person who has signed in before is not linked
    Source: gh-aws-sdk-net-1000 (class and text); federated-links (class and whole text, 2026)

    Given Bob has signed in through Acme
    When the administrator calls AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    Then the request is refused with InvalidParameterException
    And the message is "Merging is not currently supported, provide a SourceUser that has not been signed up in order to link"
    And Alice's profile holds
      | identities | absent |

  @link.source-signed-up.deleted @reported
  Scenario: A person whose profile was deleted can be linked
    Source: federated-links (told of a project that deletes the profile and links again, 2026)

    Given Bob has signed in through Acme
    And the administrator has deleted Bob
    When the administrator calls AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Cognito          |
      | DestinationUser.ProviderAttributeValue | Alice's username |
      | SourceUser.ProviderName                | Acme             |
      | SourceUser.ProviderAttributeName       | Cognito_Subject  |
      | SourceUser.ProviderAttributeValue      | Bob's subject    |
    Then the request is accepted
    And Alice's profile holds
      | identities | matching .*"providerName":"Acme".* |

  @unlink.value-form.own @inferred
  Scenario: A profile that is linked to nobody cannot be parted from its own identity
    Source: reasoned (the text says so: the account is not linked to anyone else)

    Given Bob has signed in through Acme
    When the administrator calls AdminDisableProviderForUser with
      | User.ProviderName           | Acme            |
      | User.ProviderAttributeName  | Cognito_Subject |
      | User.ProviderAttributeValue | Bob's subject   |
    Then the request is refused with InvalidParameterException
    And Bob is EXTERNAL_PROVIDER

  @link.destination-profile @documented
  Scenario: A person of one provider is linked to the profile of another
    Source: model-cognito-idp (DestinationUser: a federated user, by the provider's user id); federated-profiles
      (primary true in a profile of its own); guide-cognito-user-pools-identity-federation-consolidate-users (primary
      false of a link)

    Given the administrator has called CreateIdentityProvider with
      | ProviderName                     | Google       |
      | ProviderType                     | Google       |
      | ProviderDetails.client_id        | shop         |
      | ProviderDetails.client_secret    | conformance  |
      | ProviderDetails.authorize_scopes | email openid |
    And Bob has signed in through Acme
    When the administrator calls AdminLinkProviderForUser with
      | DestinationUser.ProviderName           | Acme            |
      | DestinationUser.ProviderAttributeValue | Bob's subject   |
      | SourceUser.ProviderName                | Google          |
      | SourceUser.ProviderAttributeName       | Cognito_Subject |
      | SourceUser.ProviderAttributeValue      | 1084            |
    Then the request is accepted
    And Bob's profile holds
      | identities | matching \[\{.*"providerName":"Acme".*"primary":true.*\},\{.*"userId":"1084","providerName":"Google".*"primary":false.*\}\] |
