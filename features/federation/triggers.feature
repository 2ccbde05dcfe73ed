Feature: A sign-in through a provider calls the pool's functions

  The first one is a sign-up, every later one a sign-in; InboundFederation stands in inbound-federation.feature.

  Rule: Every function that fits is called

    Background:
      Given a user pool of its own with
        | Domain                              | <domain prefix> |
        | LambdaConfig.PreSignUp              | <function echo> |
        | LambdaConfig.PostConfirmation       | <function echo> |
        | LambdaConfig.PreAuthentication      | <function echo> |
        | LambdaConfig.PostAuthentication     | <function echo> |
        | LambdaConfig.UserMigration          | <function echo> |
        | LambdaConfig.CustomMessage          | <function echo> |
        | Schema                              | absent          |
        | UsernameConfiguration.CaseSensitive | true            |
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
        | SupportedIdentityProviders      | Acme                                                  |
      And Acme knows Alice as
        | email | "alice@" |

    @fed.trigger.first @reported
    Scenario: The first sign-in calls the functions of a sign-up
      Source: federated-events (every trigger had a function, 2021);
        guide-cognito-user-pools-working-with-lambda-triggers (its table of sources); gh-amplify-js-5885 (no
        PostAuthentication at the first sign-in, of Facebook)

      When Alice signs in through Acme
      Then the functions were called, in any order, for PreSignUp_ExternalProvider, PostConfirmation_ConfirmSignUp

    @fed.trigger.first.event @reported
    Scenario: PreSignUp is given the mapped attributes before there is a profile
      Source: federated-events (an event of 2021: the user's attributes, the validation data and the three flags);
        federated-profiles (the user name)

      When Alice signs in through Acme
      Then the event of PreSignUp_ExternalProvider holds
        | userName                                          | Acme_{Alice's subject} |
        | callerContext.clientId                            | the client's id        |
        | request.userAttributes.email                      | "alice@"               |
        | request.userAttributes.email_verified             | false                  |
        | request.userAttributes.cognito:email_alias        | empty                  |
        | request.userAttributes.cognito:phone_number_alias | empty                  |
        | request.userAttributes.sub                        | absent                 |
        | request.userAttributes.identities                 | absent                 |
        | request.validationData                            | empty                  |
        | response.autoConfirmUser                          | false                  |
        | response.autoVerifyEmail                          | false                  |
        | response.autoVerifyPhone                          | false                  |

    @fed.trigger.first.confirmed @reported
    Scenario: PostConfirmation is given the profile that was made
      Source: federated-events (an event of 2021: the user's attributes); federated-profiles (the user name)

      When Alice signs in through Acme
      Then the event of PostConfirmation_ConfirmSignUp holds
        | userName                                   | Acme_{Alice's subject}     |
        | request.userAttributes.sub                 | a text                     |
        | request.userAttributes.cognito:user_status | EXTERNAL_PROVIDER          |
        | request.userAttributes.email               | "alice@"                   |
        | request.userAttributes.identities          | matching .*"primary":true.* |

    @fed.trigger.later @reported
    Scenario: A later sign-in calls the functions of a sign-in
      Source: federated-events (every trigger had a function, 2021);
        guide-cognito-user-pools-working-with-lambda-triggers (its table of sources)

      Given Alice has signed in through Acme
      And Alice has opened another browser
      When Alice signs in through Acme
      Then the functions were called, in any order, for PreAuthentication_Authentication, PostAuthentication_Authentication
      And the event of PreAuthentication_Authentication holds
        | userName                                   | Acme_{Alice's subject} |
        | request.userAttributes.cognito:user_status | EXTERNAL_PROVIDER      |
        | request.validationData                     | empty                  |

  Rule: A function can refuse the sign-in

    @fed.trigger.refusal @reported
    Scenario Outline: What PreSignUp raises is told to the app: <case>
      Source: gh-amplify-js-14063 (Google, 2024, with a state); field-web (Google, 2026, without one: the function's
        text, a dot and a blank)

      Given a user pool of its own with
        | Domain                              | <domain prefix> |
        | LambdaConfig.PreSignUp              | <function deny> |
        | Schema                              | absent          |
        | UsernameConfiguration.CaseSensitive | true            |
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
        | SupportedIdentityProviders      | Acme                                                  |
      And Acme knows Alice
      When Alice signs in through Acme with
        | state | <state> |
      Then the browser is sent to the callback URL with
        | error_description | matching PreSignUp failed with error Not today\.\s |
        | state             | <state>                                          |
        | error             | invalid_request                                  |
      And the redirect is "{the client's callback URL}?<letters>"
      And there is no user Alice's username

      Examples:
        | case    | state  | letters                                                                                  |
        | state   | s1     | error_description=PreSignUp+failed+with+error+Not+today.+&state=s1&error=invalid_request |
        | nothing | absent | error_description=PreSignUp+failed+with+error+Not+today.+&error=invalid_request          |

    @fed.trigger.refusal.fragment @inferred
    Scenario: Of an implicit grant what PreSignUp raises stands in the fragment
      Source: reasoned (as of every other error: az.err.in-fragment)

      Given a user pool of its own with
        | Domain                              | <domain prefix> |
        | LambdaConfig.PreSignUp              | <function deny> |
        | Schema                              | absent          |
        | UsernameConfiguration.CaseSensitive | true            |
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
        | SupportedIdentityProviders      | Acme                                                  |
      And Acme knows Alice
      When Alice signs in through Acme with
        | response_type | token |
      Then the browser is sent to the callback URL with, in the fragment
        | error_description | matching PreSignUp failed with error Not today\.\s |
        | error             | invalid_request                                  |
