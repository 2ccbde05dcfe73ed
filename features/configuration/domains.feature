Feature: A user pool answers under a domain

  Rule: A prefix is made of lower-case letters, digits and hyphens

    @domain.prefix-charset @reported @code-inferred
    Scenario Outline: A prefix with a character outside that set is refused: <case>
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | <prefix> |
      Then the request is refused with InvalidParameterException
      And the message begins with "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens."
      And DescribeUserPool shows
        | UserPool.Domain | absent |

      Examples:
        | case       | prefix     |
        | capital    | "Login"    |
        | underscore | "my_login" |

    @domain.prefix-charset.length @reported
    Scenario: A prefix of 64 characters is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | a text of 64 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'domain' failed to satisfy constraint: Member must have length less than or equal to 63"

    @dom.create.prefix @documented
    Scenario: A prefix is the domain of the pool from then on
      Source: api-CreateUserPoolDomain; cli-create-user-pool-domain

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | "login" |
      Then the answer holds
        | CloudFrontDomain | absent |
      And DescribeUserPool shows
        | UserPool.Domain | "login" |

  Rule: A prefix keeps clear of the names of AWS, and of other pools

    @domain.prefix-reserved @reported @code-inferred
    Scenario Outline: A prefix with the word <word> in it is refused
      Source: cdk-preflight (deployments that failed, in controlled pairs); public-programs (five projects quote the
        text)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | <prefix> |
      Then the request is refused with InvalidParameterException
      And the message is "Domain cannot contain reserved word: <word>"
      And DescribeUserPool shows
        | UserPool.Domain | absent |

      Examples:
        | case    | word    | prefix      |
        | aws     | aws     | "aws-login" |
        | amazon  | amazon  | "my-amazon" |
        | cognito | cognito | "cognito"   |

    @domain.prefix-reserved.part-of-a-word @reported @open
    Scenario: A prefix with a word that begins like a reserved one is taken
      Source: cdk-preflight (controlled pairs of deployments)
      Open: does the service look for whole words between hyphens, as measured, or for the letters anywhere, as the developer guide reads?

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | "awsome" |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Domain | "awsome" |

    @dom.create.taken @reported
    Scenario: A prefix that another pool has is refused
      Source: public-programs (ten projects quote the text)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called CreateUserPool
      When the administrator calls CreateUserPoolDomain with
        | Domain | "login" |
      Then the request is refused with InvalidParameterException
      And the message begins with "Domain already associated with another user pool"
      And DescribeUserPool shows
        | UserPool.Domain | absent |

  Rule: A domain of one's own has a certificate in us-east-1

    @domain.custom-cert @reported @code-inferred
    Scenario: A certificate of another region is refused
      Source: cdk-preflight (deployments that failed with the text); seed-001

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>}                                                         |
        | CustomDomainConfig.CertificateArn | arn:aws:acm:eu-west-1:123456789012:certificate/1234abcd-12ab-34cd-56ef-1234567890ab |
      Then the request is refused with InvalidParameterException
      And the message is "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain."
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

    @domain.custom-not-fqdn @reported @code-inferred
    Scenario: A prefix with a certificate is refused
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
    Scenario: A subdomain without a certificate is refused as a prefix with dots in it
      Source: gh-terraform-aws-cognito-user-pool-69 (raw error)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the request is refused with InvalidParameterException
      And the message is "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$"
      And DescribeUserPool shows
        | UserPool.CustomDomain | absent |

    @dom.custom.ok @documented
    Scenario: A subdomain with a certificate of us-east-1 is taken
      Source: api-CreateUserPoolDomain; cli-create-user-pool-domain; seed-001

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      Then the answer holds
        | CloudFrontDomain | matching [a-z0-9]+\.cloudfront\.net |

    @dom.custom.ok.update-without-certificate @reported
    Scenario: An update that does not name the certificate of the subdomain is refused
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
    Scenario: An update that names the certificate of the subdomain changes the version of its login pages
      Source: cli-update-user-pool-domain; api-UpdateUserPoolDomain

      Given a user pool of its own
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
    Scenario: A pool with a prefix is given a subdomain, and has both
      Source: guide-cognito-user-pools-assign-domain (custom domains and prefix domains at the same time); api-UserPoolType (Domain and CustomDomain)

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
    Scenario: A second prefix is refused
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
    Scenario: A second subdomain is refused
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
    Scenario: The prefix stays where the subdomain is deleted
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

  Rule: A domain is looked up by its name

    @dom.describe.found @recorded
    Scenario: The domain of a pool is described
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolDomain_basic); api-DomainDescriptionType

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | "login" |
      Then the answer holds
        | DomainDescription.UserPoolId             | the pool's id      |
        | DomainDescription.Domain                 | "login"            |
        | DomainDescription.AWSAccountId           | matching [0-9]{12} |
        | DomainDescription.CloudFrontDistribution | a text             |
        | DomainDescription.S3Bucket               | a text             |
        | DomainDescription.Version                | a text             |

    @dom.describe.found.custom @documented
    Scenario: The subdomain of a pool that has a prefix too is described with its certificate
      Source: api-DomainDescriptionType

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called CreateUserPoolDomain with
        | Domain                            | {"login"}.{<parent domain>} |
        | CustomDomainConfig.CertificateArn | <certificate>               |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | {"login"}.{<parent domain>} |
      Then the answer holds
        | DomainDescription.UserPoolId                        | the pool's id               |
        | DomainDescription.Domain                            | {"login"}.{<parent domain>} |
        | DomainDescription.CustomDomainConfig.CertificateArn | <certificate>               |

    @dom.describe.unknown @reported
    Scenario: A domain that nobody has is described by nothing
      Source: moto (its test calls this "surprising behaviour of the real service")

      When the administrator calls DescribeUserPoolDomain with
        | Domain | "nobodys" |
      Then the answer holds
        | DomainDescription | empty |

    @dom.delete.unknown @attested
    Scenario: A domain that nobody has is not deleted
      Source: amplify-cli (text); public-programs (text)

      Given a user pool of its own
      When the administrator calls DeleteUserPoolDomain with
        | Domain | "nobodys" |
      Then the request is refused with InvalidParameterException
      And the message is "No such domain or user pool exists."

    @dom.delete.ok @documented
    Scenario: A deleted domain is the pool's no more
      Source: api-DeleteUserPoolDomain

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DeleteUserPoolDomain with
        | Domain | "login" |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.Domain | absent |

    @dom.delete.unknown.update @inferred
    Scenario: A domain that the pool does not have is not changed
      Source: reasoned (from the answer of DeleteUserPoolDomain)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls UpdateUserPoolDomain with
        | Domain              | "nobodys" |
        | ManagedLoginVersion | 2         |
      Then the request is refused with InvalidParameterException

    @dom.delete.unknown.update-own @documented
    Scenario: The version of the login pages of a pool is changed
      Source: cli-update-user-pool-domain

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls UpdateUserPoolDomain with
        | Domain              | "login" |
        | ManagedLoginVersion | 2       |
      Then the answer holds
        | ManagedLoginVersion | 2 |

  Rule: The looks of the login pages need a domain to be seen under

    @ui.needs-domain @reported @code-inferred
    Scenario: A pool without a domain has no looks
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      Then the request is refused with InvalidParameterException
      And the message is "A domain must be associated with this user pool."

    @ui.needs-domain.given @documented
    Scenario: A pool with a domain has the looks that it was given
      Source: cli-set-ui-customization

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      Then the answer holds
        | UICustomization.ClientId | ALL                                     |
        | UICustomization.CSS      | .label-customizable {font-weight: 400;} |
      And GetUICustomization shows
        | UICustomization.CSS | .label-customizable {font-weight: 400;} |

    @ui.css-class @reported @code-inferred
    Scenario: A style sheet that speaks of another class is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                        |
        | CSS      | .headline-customizable {font-weight: 400;} |
      Then the request is refused with InvalidParameterException
      And the message begins with "The CSS class "
      And the message contains "headline-customizable is not in the list of allowed classes."
