Feature: An identity pool is made, changed, listed and deleted

  CreateIdentityPool, UpdateIdentityPool, DescribeIdentityPool, ListIdentityPools and DeleteIdentityPool are about an
  identity pool and its providers.

  Rule: It is as it was set

    @ip.create @documented
    Scenario: An identity pool is described as it was made
      Source: api-CreateIdentityPool; seed-004

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false                                                                    |
        | AllowClassicFlow               | true                                                                     |
        | CognitoIdentityProviders       | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}]    |
      Then the answer holds
        | IdentityPoolId                              | matching [a-z]+(-[a-z]+)+-\d:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} |
        | AllowUnauthenticatedIdentities              | false                                                                    |
        | AllowClassicFlow                            | true                                                                     |
        | CognitoIdentityProviders.0.ProviderName     | {the provider}                                                           |
        | CognitoIdentityProviders.0.ClientId         | the client's id                                                          |
      And DescribeIdentityPool shows
        | AllowClassicFlow                    | true            |
        | CognitoIdentityProviders.0.ClientId | the client's id |

    @ip.create.least @recorded
    Scenario: An identity pool of a name and nothing else has no developer provider
      Source: terraform-acceptance-tests (TestAccCognitoIdentityPool_basic)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false |
      Then the request is accepted
      And DescribeIdentityPool shows
        | AllowUnauthenticatedIdentities | false  |
        | DeveloperProviderName          | absent |

    @ip.create.unknown-user-pool @recorded
    Scenario: A user pool that does not exist is accepted as a provider
      Source: terraform-acceptance-tests (TestAccCognitoIdentityPool_cognitoIdentityProviders)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false |
        | CognitoIdentityProviders       | [{"ProviderName": "cognito-idp.us-east-1.amazonaws.com/us-east-1_Zr231apJu", "ClientId": "7lhlkkfbfb4q5kpp90urffao"}] |
      Then the request is accepted
      And DescribeIdentityPool shows
        | CognitoIdentityProviders.0.ProviderName | cognito-idp.us-east-1.amazonaws.com/us-east-1_Zr231apJu |

    @ip.create.same-name @inferred
    Scenario: Two identity pools can have one name
      Source: reasoned (an identity pool is known by its id alone)

      Given the administrator has called CreateIdentityPool with
        | IdentityPoolName               | a text of 60 characters |
        | AllowUnauthenticatedIdentities | false                   |
      When the administrator calls CreateIdentityPool with
        | IdentityPoolName               | a text of 60 characters |
        | AllowUnauthenticatedIdentities | false                   |
      Then the answer holds
        | IdentityPoolId   | other than the IdentityPoolId answered first |
        | IdentityPoolName | a text of 60 characters                      |

    @ip.update.replaces @recorded
    Scenario: An update takes away the SupportedLoginProviders that it leaves out
      Source: terraform-acceptance-tests (TestAccCognitoIdentityPool_supportedLoginProviders)

      Given an identity pool of its own with
        | SupportedLoginProviders | {"accounts.google.com": "1.apps.googleusercontent.com"} |
      When the administrator calls UpdateIdentityPool with
        | AllowUnauthenticatedIdentities | true |
      Then the answer holds
        | AllowUnauthenticatedIdentities | true   |
        | SupportedLoginProviders        | one of: absent, empty |
      And DescribeIdentityPool shows
        | AllowUnauthenticatedIdentities | true                  |
        | SupportedLoginProviders        | one of: absent, empty |

    @documented
    Scenario Outline: An update sets <what>
      Source: api-UpdateIdentityPool

      Given an identity pool of its own
      And the administrator has called UpdateIdentityPool with
        | AllowUnauthenticatedIdentities | false   |
        | <member>                       | <value> |
      When the administrator calls DescribeIdentityPool
      Then the answer holds
        | <member> | <found> |

      Examples:
        | rule                  | what                          | member                    | value                                              | found                                              |
        | ip.update.classic     | the classic flow              | AllowClassicFlow          | true                                               | true                                               |
        | ip.update.social      | social providers              | SupportedLoginProviders   | {"accounts.google.com": "1.apps"}                  | {"accounts.google.com": "1.apps"}                  |
        | ip.update.oidc        | OpenID Connect providers      | OpenIdConnectProviderARNs | arn:aws:iam::{the account}:oidc-provider/id.example | arn:aws:iam::{the account}:oidc-provider/id.example |
        | ip.update.saml        | SAML providers                | SamlProviderARNs          | arn:aws:iam::{the account}:saml-provider/example   | arn:aws:iam::{the account}:saml-provider/example   |
        | ip.update.tags        | tags                          | IdentityPoolTags          | {"stage": "test"}                                  | {"stage": "test"}                                  |
        | ip.update.user-pool   | user pools                    | CognitoIdentityProviders  | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": true}] | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}", "ServerSideTokenCheck": true}] |

    @ip.delete @documented
    Scenario: An identity pool that was deleted is not found
      Source: api-DeleteIdentityPool; gh-aws-sdk-android-samples-163 (class and text, of GetId)

      Given an identity pool of its own with
        | AllowUnauthenticatedIdentities | true |
      And the administrator has called DeleteIdentityPool
      When Alice gets her identity
      Then the request is refused with ResourceNotFoundException
      And the message is "IdentityPool '{the identity pool's id}' not found."

    @ip.list @documented
    Scenario: A list of identity pools has no more entries than asked for, and a NextToken where there are more
      Source: api-ListIdentityPools; aws-sdk-js-smoke-tests (a list is answered)

      Given an identity pool of its own
      And an identity pool of its own
      When the administrator calls ListIdentityPools with
        | MaxResults | 1 |
      Then the answer holds
        | IdentityPools.0.IdentityPoolId   | present |
        | IdentityPools.0.IdentityPoolName | present |
        | IdentityPools.1                  | absent  |
        | NextToken                        | a text  |

    @ip.list.pages @documented
    Scenario: The next page of a list of identity pools begins with another one than the page before
      Source: api-ListIdentityPools

      Given an identity pool of its own
      And an identity pool of its own
      And the administrator has called ListIdentityPools with
        | MaxResults | 1 |
      When the administrator calls ListIdentityPools with
        | MaxResults | 1                             |
        | NextToken  | the NextToken answered before |
      Then the answer holds
        | IdentityPools.0.IdentityPoolId | other than the IdentityPools.0.IdentityPoolId answered first |

  Rule: What cannot be is refused

    @ip.create.required @inferred
    Scenario: An identity pool that does not say whether guests are let in is refused
      Source: reasoned (the model requires the member; the code is that of ip.create.name)

      When the administrator calls CreateIdentityPool
      Then the request is refused with ValidationException

    @ip.create.name @recorded
    Scenario: An identity pool with an empty name is refused
      Source: aws-sdk-js-smoke-tests (CreateIdentityPool with an empty name)

      When the administrator calls CreateIdentityPool with
        | IdentityPoolName               | empty |
        | AllowUnauthenticatedIdentities | false |
      Then the request is refused with ValidationException

    @ip.create.name.slash @inferred
    Scenario: An identity pool whose name has a slash is refused
      Source: reasoned (the pattern is the model's, the code that of an empty name)

      When the administrator calls CreateIdentityPool with
        | IdentityPoolName               | a/b   |
        | AllowUnauthenticatedIdentities | false |
      Then the request is refused with ValidationException
      And the message contains "Member must satisfy regular expression pattern: [\w\s+=,.@-]+"

    @ip.create.provider-name @reported @code-inferred
    Scenario: A user pool by its id alone is refused as a provider
      Source: cdk-preflight (identity-pool-provider-name-format)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false |
        | CognitoIdentityProviders       | [{"ProviderName": "{the pool's id}", "ClientId": "{the client's id}"}] |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid Cognito Identity Provider"

    @ip.create.developer-name @reported @code-inferred
    Scenario: A developer provider whose name has a slash is refused
      Source: cdk-preflight (developer-provider-name-format)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false |
        | DeveloperProviderName          | a/b   |
      Then the request is refused with ValidationException
      And the message contains "Member must satisfy regular expression pattern: [\w._-]+"

    @ip.create.login-provider-value @reported @code-inferred
    Scenario: An app id of a social provider with a blank at its end is refused
      Source: gh-aws-cdk-31795; field-triggers (FT-59: the text)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false                                                |
        | SupportedLoginProviders        | {"accounts.google.com": "1.apps.googleusercontent.com "} |
      Then the request is refused with ValidationException
      And the message contains "at 'supportedLoginProviders' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\w.;_/-]+]"

    @ip.create.saml-account @reported @code-inferred
    Scenario: A SAML provider of another account is refused
      Source: cdk-preflight (identity-pool-saml-arn-account)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false                                            |
        | SamlProviderARNs               | arn:aws:iam::000000000000:saml-provider/foreign  |
      Then the request is refused with InvalidParameterException
      And the message begins with "Identity provider arn:aws:iam::000000000000:saml-provider/foreign is not valid for account "

    @ip.create.oidc-account @reported
    Scenario: An OpenID Connect provider of another account is accepted
      Source: cdk-preflight (identity-pool-saml-arn-account, measured 2026-09-08)

      When the administrator calls CreateIdentityPool with
        | AllowUnauthenticatedIdentities | false                                                         |
        | OpenIdConnectProviderARNs      | arn:aws:iam::000000000000:oidc-provider/id.example.com        |
      Then the request is accepted
      And DescribeIdentityPool shows
        | OpenIdConnectProviderARNs | arn:aws:iam::000000000000:oidc-provider/id.example.com |

    @ip.describe.unknown @recorded
    Scenario: DescribeIdentityPool of an identity pool that does not exist is refused
      Source: aws-sdk-js-smoke-tests (DescribeIdentityPool)

      When the administrator calls DescribeIdentityPool with
        | IdentityPoolId | us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee |
      Then the request is refused with ResourceNotFoundException
      And the message contains "IdentityPool 'us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' not found"

    @ip.update.developer-name @inferred
    Scenario: Another name for the developer provider is refused
      Source: api-CreateIdentityPool (it cannot be changed once it is set; the code is reasoned)

      Given an identity pool of its own with
        | DeveloperProviderName | login.example |
      When the administrator calls UpdateIdentityPool with
        | AllowUnauthenticatedIdentities | false         |
        | DeveloperProviderName          | another.example |
      Then the request is refused with InvalidParameterException
      And DescribeIdentityPool shows
        | DeveloperProviderName | login.example |

    @ip.validation @reported
    Scenario: A login without a token is refused
      Source: gh-amplify-js-10833 (class and text)

      Given an identity pool with
        | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      When Alice calls GetId with
        | Logins.{the provider} | empty |
      Then the request is refused with ValidationException
      And the message is "1 validation error detected: Value '{{the provider}=}' at 'logins' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 50000, Member must have length greater than or equal to 1]"
