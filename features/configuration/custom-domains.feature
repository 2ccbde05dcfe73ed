Feature: A user pool answers under a custom domain

  A custom domain is the caller's own, with a certificate; a domain prefix stands under amazoncognito.com.

  Rule: A domain of one's own has a certificate in us-east-1

    @domain.custom-cert @reported @code-inferred
    Scenario: A custom domain with a certificate outside us-east-1 is refused
      Source: cdk-preflight (the text, which CloudFront's own status follows); seed-001 (that it has to be of us-east-1)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>}                                                          |
        | CustomDomainConfig.CertificateArn | arn:aws:acm:eu-west-1:{the account}:certificate/1234abcd-12ab-34cd-56ef-1234567890ab |
      Then the request is refused with InvalidParameterException
      And the message begins with "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain."
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

    @domain.custom-not-fqdn @reported @code-inferred
    Scenario: A domain prefix with a certificate is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | "login"       |
        | CustomDomainConfig.CertificateArn | <certificate> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Custom domain is not a valid subdomain"
      And DescribeUserPool shows
        | UserPool.Domain       | absent |
        | UserPool.CustomDomain | absent |

    @domain.prefix-charset.no-certificate @reported
    Scenario: A custom domain without a certificate is refused as a prefix with dots in it
      Source: gh-terraform-aws-cognito-user-pool-69 (raw error); field-web (class and text)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the request is refused with InvalidParameterException
      And the message is "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$"
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

    @dom.custom.ok @documented
    Scenario: A custom domain with a certificate of us-east-1 is accepted
      Source: api-CreateUserPoolDomain; cli-create-user-pool-domain; seed-001 (told)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      Then the answer holds
        | CloudFrontDomain | matching [a-z0-9]+\.cloudfront\.net |
      And DescribeUserPool shows
        | UserPool.CustomDomain | {"login"}.{<parent domain>} |

    @dom.custom.ok.update-without-certificate @reported
    Scenario: An update of a custom domain without its certificate is refused
      Source: gh-terraform-provider-aws-43248 (raw answer); gh-terraform-provider-aws-43252

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the administrator calls UpdateUserPoolDomain with
        | Domain              | {"login"}.{<parent domain>} |
        | ManagedLoginVersion | 2                           |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot convert custom domain to prefix domain."
      And DescribeUserPool shows
        | UserPool.CustomDomain | {"login"}.{<parent domain>} |

    @dom.custom.ok.update @documented
    Scenario: An update of a custom domain with its certificate changes its ManagedLoginVersion
      Source: cli-update-user-pool-domain; api-UpdateUserPoolDomain

      Given a user pool of its own with
        | UserPoolTier | absent |
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the administrator calls UpdateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
        | ManagedLoginVersion               | 2                           |
      Then the answer holds
        | ManagedLoginVersion | 2                                   |
        | CloudFrontDomain    | matching [a-z0-9]+\.cloudfront\.net |

  Rule: A pool has one prefix, and one domain of its own beside it

    @dom.create.prefix-plus-custom @documented
    Scenario: A pool with a domain prefix may have a custom domain too
      Source: guide-cognito-user-pools-assign-domain (custom domains and prefix domains at the same time);
        api-UserPoolType (Domain and CustomDomain)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Domain       | "login"                     |
        | UserPool.CustomDomain | {"login"}.{<parent domain>} |

    @dom.create.prefix-plus-custom.second-prefix @reported
    Scenario: A second domain prefix of a pool is refused
      Source: gh-aws-cdk-10062 (raw error of a deployment)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls CreateUserPoolDomain with
        | Domain | "other" |
      Then the request is refused with InvalidParameterException
      And the message is "User pool already has a domain configured."
      And DescribeUserPool shows
        | UserPool.Domain | "login" |

    @dom.create.prefix-plus-custom.second-custom @inferred
    Scenario: A second custom domain of a pool is refused
      Source: reasoned (DescribeUserPool has room for one, and a second prefix is refused)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"other"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      Then the request is refused with InvalidParameterException
      And DescribeUserPool shows
        | UserPool.CustomDomain | {"login"}.{<parent domain>} |

    @dom.delete.ok.one-of-two @documented
    Scenario: The deletion of the custom domain leaves the domain prefix
      Source: api-DeleteUserPoolDomain (it takes the name of one domain)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the administrator calls DeleteUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.Domain       | "login" |
        | UserPool.CustomDomain | absent  |
