Feature: Advice of scanners on app clients

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: It does not tell who has an account, and takes tokens back

    @cfg.l.client.existence-errors @error
    Scenario: Prowler advises PreventUserExistenceErrors ENABLED
      Source: prowler (cognito_user_pool_client_prevent_user_existence_errors)

      When the configuration is judged
      Then every judged app client has
        | PreventUserExistenceErrors | ENABLED |

    @cfg.l.client.revocation @error
    Scenario: Prowler advises token revocation
      Source: prowler (cognito_user_pool_client_token_revocation_enabled)

      When the configuration is judged
      Then every judged app client has
        | EnableTokenRevocation | true |

    @cfg.l.client.access-validity @warning
    Scenario: This suite advises access tokens that live an hour at most
      Source: guide-amazon-cognito-user-pools-using-the-access-token (an access token cannot be taken back everywhere)

      When the configuration is judged
      Then every judged app client has
        | AccessTokenValidity | at most 1 hour |

    @cfg.l.client.refresh-validity @warning
    Scenario: This suite advises refresh tokens that live thirty days at most
      Source: guide-amazon-cognito-user-pools-using-the-refresh-token

      When the configuration is judged
      Then every judged app client has
        | RefreshTokenValidity | at most 30 days |

    @cfg.l.client.refresh-validity.rotation @info
    Scenario: RFC 9700 advises the rotation of refresh tokens
      Source: rfc-9700 (section 4.14)

      When the configuration is judged
      Then every judged app client has
        | RefreshTokenRotation.Feature | ENABLED |

  Rule: It allows the sign-in flows that its kind of app needs

    @cfg.l.client.password-flow-public @warning
    Scenario: This suite advises a public client without USER_PASSWORD_AUTH
      Source: guide-amazon-cognito-user-pools-authentication-flow (SRP does not send the password)

      Given a judged app client has
        | GenerateSecret | false |
      When the configuration is judged
      Then every judged app client has
        | ExplicitAuthFlows | without ALLOW_USER_PASSWORD_AUTH, USER_PASSWORD_AUTH |

    @cfg.l.client.admin-flow-public @warning
    Scenario: The developer guide advises a public client without an administrator's flow
      Source: guide-amazon-cognito-user-pools-authentication-flow (an administrator's flow is for servers)

      Given a judged app client has
        | GenerateSecret | false |
      When the configuration is judged
      Then every judged app client has
        | ExplicitAuthFlows | without ALLOW_ADMIN_USER_PASSWORD_AUTH, ADMIN_NO_SRP_AUTH |

    @cfg.l.client.legacy-flows @warning
    Scenario: The API reference advises authentication flows by their new names
      Source: api-CreateUserPoolClient (ExplicitAuthFlows)

      When the configuration is judged
      Then every judged app client has
        | ExplicitAuthFlows | without ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH |

    @cfg.l.client.m2m-alone @error
    Scenario: This suite advises a client for machines that signs no user in
      Source: guide-cognito-user-pools-define-resource-servers (client credentials)

      Given a judged app client has
        | AllowedOAuthFlows | with client_credentials |
      When the configuration is judged
      Then every judged app client has
        | ExplicitAuthFlows | only ALLOW_REFRESH_TOKEN_AUTH |

  Rule: It sends tokens nowhere but to the app

    @cfg.l.client.implicit @error
    Scenario: RFC 9700 advises against the implicit flow
      Source: rfc-9700 (section 2.1.2)

      When the configuration is judged
      Then every judged app client has
        | AllowedOAuthFlows | without implicit |

    @cfg.l.client.oauth-without-url-match @error
    Scenario: The developer guide advises URLs with TLS, and a default redirect URI among the callback URLs
      Source: cdk-preflight (deployments that failed); guide-cognito-user-pools-app-idp-settings (app client settings,
        callback URLs)

      When the configuration is judged
      Then every judged app client has
        | CallbackURLs       | only secure URLs   |
        | LogoutURLs         | only secure URLs   |
        | DefaultRedirectURI | among CallbackURLs |

    @cfg.l.client.localhost-in-prod @warning
    Scenario: This suite advises against callback and logout URLs on localhost
      Source: guide-cognito-user-pools-app-idp-settings (app client settings, callback URLs)

      When the configuration is judged
      Then every judged app client has
        | CallbackURLs | no URL of the own machine |
        | LogoutURLs   | no URL of the own machine |

    @cfg.l.client.admin-scope @info
    Scenario: This suite advises against the scope aws.cognito.signin.user.admin
      Source: guide-cognito-user-pools-define-resource-servers (aws.cognito.signin.user.admin)

      When the configuration is judged
      Then every judged app client has
        | AllowedOAuthScopes | without aws.cognito.signin.user.admin |
