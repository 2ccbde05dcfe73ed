Feature: A domain has a certificate, a security policy, and a place to go when its region fails

  What CreateUserPoolDomain and UpdateUserPoolDomain set besides the name; for names see `domains.feature` and
  `custom-domains.feature`.

  Background:
    Given a user pool of its own with
      | UserPoolTier | absent |

  Rule: The domain and the pool have to be there

    @dom.create.unknown-pool @inferred
    Scenario: A domain for a pool that does not exist is refused
      Source: api-CreateUserPoolDomain (ResourceNotFoundException); reasoned (that the pool is what it means)

      When the administrator calls CreateUserPoolDomain with
        | UserPoolId | {the pool's region}_Unknown00 |
        | Domain     | "login"                       |
      Then the request is refused with ResourceNotFoundException

    @dom.custom.no-parent-a-record @documented @code-inferred
    Scenario: A custom domain whose parent is a top-level domain is refused
      Source: repost-custom-domain-errors (that top-level domains are not supported, and how
        the text begins)

      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.com |
        | CustomDomainConfig.CertificateArn | <certificate> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Custom domain is not a valid subdomain: Was not able to resolve "
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

    @dom.create.taken.custom @documented @code-inferred
    Scenario: A custom domain that another pool has is refused
      Source: repost-custom-domain-errors (text)

      Given the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      And the administrator has called CreateUserPool
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      Then the request is refused with InvalidParameterException
      And the message is "Domain already associated with another user pool."
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

    @dom.delete.unknown.other-pool @inferred
    Scenario: The deletion of a domain that belongs to another pool is refused
      Source: reasoned (the text names the pair of domain and pool)

      Given the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called CreateUserPool
      When the administrator calls DeleteUserPoolDomain with
        | Domain | "login" |
      Then the request is refused with InvalidParameterException
      And the message is "No such domain or user pool exists."

  Rule: A domain has a version of the login pages

    @dom.mlv.default
    Scenario Outline: A domain prefix that is made with ManagedLoginVersion <given> is described with <version>
      Source: imo-tikuwa-cognito-demo (none named, 2025-07); api-CreateUserPoolDomain (the two versions)

      Given the administrator has called CreateUserPoolDomain with
        | Domain              | "login" |
        | ManagedLoginVersion | <given> |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | "login" |
      Then the answer holds
        | DomainDescription.ManagedLoginVersion | <version> |

      @reported
      Examples:
        | case   | given  | version |
        | absent | absent | 1       |

      @documented
      Examples:
        | case    | given | version |
        | classic | 1     | 1       |
        | managed | 2     | 2       |

    @dom.mlv.kept @inferred
    Scenario: An update of a domain prefix that names no version leaves the version that it has
      Source: reasoned (a member that is left out is not changed)

      Given the administrator has called CreateUserPoolDomain with
        | Domain              | "login" |
        | ManagedLoginVersion | 2       |
      When the administrator calls UpdateUserPoolDomain with
        | Domain | "login" |
      Then the answer holds
        | ManagedLoginVersion | 2 |

  Rule: A custom domain says which TLS it speaks

    @dom.custom.security-policy @documented
    Scenario Outline: A custom domain is described with the security policy <policy> that it was made with
      Source: model-cognito-idp (SecurityPolicyType)

      Given the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
        | CustomDomainConfig.SecurityPolicy | <policy>                    |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the answer holds
        | DomainDescription.CustomDomainConfig.SecurityPolicy | <policy> |

      Examples:
        | case      | policy        |
        | oldest    | TLS_V1        |
        | usual     | TLS_V1_2_2021 |
        | strictest | TLS_V1_3_2025 |

    @dom.custom.security-policy.update @documented
    Scenario: An update of a custom domain changes its security policy
      Source: model-cognito-idp (UpdateUserPoolDomain, SecurityPolicyType)

      Given the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
        | CustomDomainConfig.SecurityPolicy | TLS_V1                      |
      And the administrator has called UpdateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
        | CustomDomainConfig.SecurityPolicy | TLS_V1_3_2025               |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the answer holds
        | DomainDescription.CustomDomainConfig.SecurityPolicy | TLS_V1_3_2025 |

    @dom.custom.security-policy.unknown @documented @text-inferred
    Scenario: A custom domain with a security policy that there is not is refused
      Source: model-cognito-idp (SecurityPolicyType); gh-aws-doc-sdk-examples-891 (class and form of a violated enum, of
        the MessageAction of AdminCreateUser)

      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
        | CustomDomainConfig.SecurityPolicy | SSL_V3                      |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'customDomainConfig.securityPolicy' failed to satisfy constraint: Member must satisfy enum value set: "
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

  Rule: A custom domain may have a region to fail over to

    @dom.routing @documented
    Scenario: A custom domain is described with its failover
      Source: api-FailoverType; model-cognito-idp (RoutingType)

      Given the administrator has called CreateUserPoolDomain with
        | Domain                                       | {"login"}.{<parent domain>}          |
        | CustomDomainConfig.CertificateArn            | <certificate>                        |
        | Routing.Failover.SecondaryRegion             | us-west-2                            |
        | Routing.Failover.PrimaryRoute53HealthCheckId | abcdef11-2222-3333-4444-555555fedcba |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the answer holds
        | DomainDescription.Routing.Failover.SecondaryRegion             | us-west-2                            |
        | DomainDescription.Routing.Failover.PrimaryRoute53HealthCheckId | abcdef11-2222-3333-4444-555555fedcba |

    @dom.routing.update @documented
    Scenario: An update of a custom domain gives it a failover
      Source: api-FailoverType; model-cognito-idp (UpdateUserPoolDomain)

      Given the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the administrator calls UpdateUserPoolDomain with
        | Domain                                       | {"login"}.{<parent domain>}          |
        | CustomDomainConfig.CertificateArn            | <certificate>                        |
        | Routing.Failover.SecondaryRegion             | us-west-2                            |
        | Routing.Failover.PrimaryRoute53HealthCheckId | abcdef11-2222-3333-4444-555555fedcba |
      Then the answer holds
        | Routing.Failover.SecondaryRegion | us-west-2 |

    @dom.routing.prefix @documented @code-inferred @open
    Scenario: A domain prefix with a failover is accepted, unless prefixes may have none
      Source: guide-user-pool-multi-region (custom and prefix domains); model-cognito-idp (custom domains alone)
      Open: may a domain prefix have a failover?

      When the administrator calls CreateUserPoolDomain with
        | Domain                                       | "login"                              |
        | Routing.Failover.SecondaryRegion             | us-west-2                            |
        | Routing.Failover.PrimaryRoute53HealthCheckId | abcdef11-2222-3333-4444-555555fedcba |
      Then the request is accepted, unless it is refused with InvalidParameterException

    @dom.routing.incomplete @documented @text-inferred
    Scenario: A failover without a health check is refused
      Source: api-FailoverType (required members); gh-amplify-js-6460 (class and form of a missing member, of the
        ConfirmationCode of ConfirmSignUp)

      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>}                    |
        | CustomDomainConfig.CertificateArn | <certificate>                                  |
        | Routing                           | {"Failover": {"SecondaryRegion": "us-west-2"}} |
      Then the request is refused with InvalidParameterException
      And the message contains "Value null at 'routing.failover.primaryRoute53HealthCheckId' failed to satisfy constraint: Member must not be null"
