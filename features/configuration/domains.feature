Feature: A user pool answers under a domain

  A domain prefix stands under amazoncognito.com; for a domain of the caller's own see `custom-domains.feature`.

  Rule: A prefix is made of lower-case letters, digits and hyphens

    @domain.prefix-charset
    Scenario Outline: A domain prefix with a character outside a-z, 0-9 and the hyphen is refused: <case>
      Source: cdk-preflight (the text, of a deployment with an underscore); field-web (class and text, of a name with
        dots); reasoned (that it is so of a capital letter, which the text forbids)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | <prefix> |
      Then the request is refused with InvalidParameterException
      And the message begins with "The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens."
      And DescribeUserPool shows
        | UserPool.Domain | absent |

      @reported
      Examples:
        | case       | prefix     |
        | underscore | "my_login" |

      @inferred
      Examples:
        | case    | prefix  |
        | capital | "Login" |

    @domain.prefix-charset.length @reported @text-inferred
    Scenario: A domain prefix of 64 characters is refused
      Source: cdk-preflight (deployments that failed with the text); gh-aws-cdk-14699 (class of a violated length, of an
        attribute's name in CreateUserPool)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | a text of 64 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'domain' failed to satisfy constraint: Member must have length less than or equal to 63"

    @dom.create.prefix @reported
    Scenario: A domain prefix that was accepted is described as the domain of the pool
      Source: imo-tikuwa-cognito-demo (2025-07); api-CreateUserPoolDomain

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | "login" |
      Then the answer holds nothing but ManagedLoginVersion
      And the answer holds
        | ManagedLoginVersion | 1 |
      And DescribeUserPool shows
        | UserPool.Domain | "login" |

  Rule: A prefix keeps clear of the names of AWS, and of other pools

    @domain.prefix-reserved @inferred
    Scenario Outline: A domain prefix with the word <word> in it is refused
      Source: reasoned (the code); cdk-preflight (refused, in controlled pairs of deployments); public-programs (the
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

    @domain.prefix-reserved.part-of-a-word @reported
    Scenario: A domain prefix with a word that begins like a reserved one is accepted
      Source: cdk-preflight (2026, deployments in pairs: only whole words between hyphens count, though the developer
        guide forbids the letters)

      Given a user pool of its own
      When the administrator calls CreateUserPoolDomain with
        | Domain | "my-awsome-app" |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Domain | "my-awsome-app" |

    @dom.create.taken @reported
    Scenario: A domain prefix that another pool has is refused
      Source: gh-aws-samples-websocket-chat-application-56 (2024; four more projects paste the same)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called CreateUserPool
      When the administrator calls CreateUserPoolDomain with
        | Domain | "login" |
      Then the request is refused with InvalidParameterException
      And the message is "Domain already associated with another user pool."
      And DescribeUserPool shows
        | UserPool.Domain | absent |

  Rule: A domain is looked up by its name

    @dom.describe.found @reported
    Scenario: A domain prefix is described with its pool, its bucket and its version
      Source: imo-tikuwa-cognito-demo (2025-07); gh-localstack-localstack-9242 (2023)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DescribeUserPoolDomain with
        | Domain | "login" |
      Then the answer holds
        | DomainDescription.UserPoolId             | the pool's id                       |
        | DomainDescription.Domain                 | "login"                             |
        | DomainDescription.AWSAccountId           | matching [0-9]{12}                  |
        | DomainDescription.CloudFrontDistribution | a text                              |
        | DomainDescription.S3Bucket               | matching aws-cognito-prod-.+-assets |
        | DomainDescription.Version                | matching 20[0-9]{12}                |
        | DomainDescription.ManagedLoginVersion    | 1                                   |
        | DomainDescription.Status                 | ACTIVE                              |

    @dom.describe.found.custom @documented
    Scenario: A custom domain beside a prefix is described with its certificate
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

    @dom.describe.unknown @recorded
    Scenario: A domain that no pool has is described by an empty answer
      Source: amplify-cli-hosted-ui-test (of a domain that the pool had before); moto (its test calls this "surprising
        behaviour of the real service")

      When the administrator calls DescribeUserPoolDomain with
        | Domain | "nobodys" |
      Then the answer holds
        | DomainDescription | empty |

    @dom.delete.unknown @reported
    Scenario: The deletion of a domain that no pool has is refused
      Source: amplify-cli-hosted-ui-test (class and text, in a comment on a domain that the pool had before)

      Given a user pool of its own
      When the administrator calls DeleteUserPoolDomain with
        | Domain | "nobodys" |
      Then the request is refused with InvalidParameterException
      And the message is "No such domain or user pool exists."

    @dom.delete.ok @reported
    Scenario: A deleted domain is gone from the description of the pool
      Source: imo-tikuwa-cognito-demo (2025-07); api-DeleteUserPoolDomain

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls DeleteUserPoolDomain with
        | Domain | "login" |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.Domain | absent |

    @dom.delete.unknown.update @inferred
    Scenario: An update of a domain that the pool does not have is refused
      Source: reasoned (from the answer of DeleteUserPoolDomain)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls UpdateUserPoolDomain with
        | Domain              | "nobodys" |
        | ManagedLoginVersion | 2         |
      Then the request is refused with InvalidParameterException

    @dom.delete.unknown.update-own @documented
    Scenario: An update of a domain prefix changes its ManagedLoginVersion
      Source: cli-update-user-pool-domain

      Given a user pool of its own with
        | UserPoolTier | absent |
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls UpdateUserPoolDomain with
        | Domain              | "login" |
        | ManagedLoginVersion | 2       |
      Then the answer holds
        | ManagedLoginVersion | 2 |
