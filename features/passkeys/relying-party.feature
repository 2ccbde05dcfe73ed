Feature: The relying party of a user pool is its RelyingPartyId, or its domain

  A passkey is made for one relying party, and works on its pages alone.

  Rule: Without RelyingPartyId the domain of the user pool takes its place

    Background:
      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration                         | absent              |
      And the pool has a domain
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user

    @wa.requires.domain @documented
    Scenario: StartWebAuthnRegistration names the domain of a user pool without RelyingPartyId
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (the defaults of the RP ID, told of domains
        with managed login); api-WebAuthnConfigurationType (RelyingPartyId: typically the user pool's domain)

      Given Alice is signed in
      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.rp.id | the pool's domain |

    @wa.requires.domain.sign-in @documented
    Scenario: A passkey for the domain of the user pool signs its user in
      Source: api-StartWebAuthnRegistration (WebAuthnConfigurationMissingException: a relying party id or a domain)

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

  Rule: A custom domain goes before a prefix of amazoncognito.com

    @wa.rp-custom-domain @documented
    Scenario: StartWebAuthnRegistration names the custom domain of a user pool that has a prefix too
      Source: api-CreateUserPoolDomain (CustomDomainConfig: the RP ID defaults to the custom domain);
        guide-amazon-cognito-user-pools-authentication-flow-methods (the defaults of the RP ID)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration                         | absent              |
      And the pool has a domain
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
        | ManagedLoginVersion               | 2                           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.rp.id | {"login"}.{<parent domain>} |

  Rule: RelyingPartyId goes before the domain

    @wa.requires.domain.configured @inferred
    Scenario: StartWebAuthnRegistration names the RelyingPartyId of a user pool that has a domain too
      Source: reasoned (a setting goes before what takes its place)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | example.com         |
      And the pool has a domain
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.rp.id | example.com |

  Rule: The page may be the relying party's own, or one below it

    @wa.complete-wrong-origin.right
    Scenario Outline: A passkey that was made on a page of the relying party <party> is registered: <case>

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | <party>             |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey made at <origin> |
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
        | Credentials.1              | absent             |

      @documented
      Examples:
        Source: guide-amazon-cognito-user-pools-authentication-flow-methods (that domain and subdomains)

        | case      | party       | origin                   |
        | subdomain | example.com | https://auth.example.com |

      @inferred
      Examples:
        Source: reasoned (WebAuthn: a domain at any port, and localhost without HTTPS)

        | case      | party            | origin                       |
        | port      | auth.example.com | https://auth.example.com:444 |
        | localhost | localhost        | http://localhost:3000        |

  Rule: Passkeys are offered only where the user pool still allows them

    @wa.requires.policy @documented
    Scenario: USER_AUTH offers no passkey once the user pool allows none
      Source: guide-authentication-flows-selection-sdk; api-UpdateUserPool (Policies.SignInPolicy)

      Given a user pool of its own with
        | AutoVerifiedAttributes                        | absent              |
        | UserAttributeUpdateSettings                   | absent              |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice has a passkey
      And the administrator has updated the user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

  Rule: Passkeys belong to the Essentials tier and what is above it

    @wa.requires.tier @documented @code-inferred
    Scenario: The configuration of passkeys is refused for a user pool of the Lite tier
      Source: guide-cognito-sign-in-feature-plans; api-WebAuthnConfigurationType (the tier, of FactorConfiguration);
        reasoned (the code of other features)

      Given a user pool of its own with
        | UserPoolTier                | LITE   |
        | MfaConfiguration            | OFF    |
        | AutoVerifiedAttributes      | absent |
        | UserAttributeUpdateSettings | absent |
      When the administrator calls SetUserPoolMfaConfig with
        | WebAuthnConfiguration.RelyingPartyId | auth.example.com |
      Then the request is refused with FeatureUnavailableInTierException
      And GetUserPoolMfaConfig shows
        | WebAuthnConfiguration | absent |

    @wa.requires.tier.essentials @documented
    Scenario: The configuration of passkeys is accepted for a user pool of the Essentials tier
      Source: guide-cognito-sign-in-feature-plans; api-WebAuthnConfigurationType (the tier, of FactorConfiguration)

      Given a user pool of its own with
        | UserPoolTier                | ESSENTIALS |
        | MfaConfiguration            | OFF        |
        | AutoVerifiedAttributes      | absent     |
        | UserAttributeUpdateSettings | absent     |
      When the administrator calls SetUserPoolMfaConfig with
        | WebAuthnConfiguration.RelyingPartyId | auth.example.com |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | WebAuthnConfiguration.RelyingPartyId | auth.example.com |
