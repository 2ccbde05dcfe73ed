Feature: Advice of scanners on identity pools

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: It lets in whom it means to

    @cfg.l.identity-pool-guest @warning
    Scenario: Prowler advises an identity pool without guests
      Source: prowler (cognito_identity_pool_guest_access_disabled)

      When the configuration is judged
      Then the judged identity pool has
        | AllowUnauthenticatedIdentities | false |

    @cfg.l.identity-pool-classic @info
    Scenario: The developer guide advises the enhanced flow
      Source: guide-authentication-flow (the session policy of guests is of the enhanced flow alone)

      When the configuration is judged
      Then the judged identity pool has
        | AllowClassicFlow | false |

    @cfg.l.identity-pool-token-check @info
    Scenario: The API reference advises to ask the user pool whether it still stands by a token
      Source: api-CognitoIdentityProvider (ServerSideTokenCheck)

      When the configuration is judged
      Then the judged identity pool has
        | ServerSideTokenCheck | true |

  Rule: Its roles are its own, and narrow

    @cfg.l.identity-pool-trust-aud @error
    Scenario: The developer guide advises trust policies that name the identity pool
      Source: guide-role-trust-and-permissions (any identity pool of any account gets in otherwise)

      When the configuration is judged
      Then the judged identity pool has
        | TrustPolicy.aud | true |

    @cfg.l.identity-pool-trust-amr @warning
    Scenario: The developer guide advises trust policies that tell users from guests
      Source: guide-role-trust-and-permissions; big-iam-challenge (a guest with the role for users)

      When the configuration is judged
      Then the judged identity pool has
        | TrustPolicy.amr | true |

    @cfg.l.identity-pool-wildcard @warning
    Scenario: The developer guide advises roles that allow no whole service
      Source: guide-iam-roles (least privilege)

      When the configuration is judged
      Then the judged identity pool has
        | Policies.wildcard | false |
