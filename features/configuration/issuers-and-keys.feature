Feature: A user pool has an issuer of one of two forms, and a key that encrypts what it keeps

  IssuerConfiguration and KeyConfiguration of CreateUserPool and UpdateUserPool.

  Rule: The issuer has the original form or the updated one

    @issuer.type @documented
    Scenario Outline: A pool with the issuer <type> is described with it
      Source: model-cognito-idp (IssuerConfigurationType)

      Given a user pool of its own
      And the administrator has called CreateUserPool with
        | IssuerConfiguration.Type | <type> |
      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.IssuerConfiguration.Type | <type> |

      Examples:
        | case     | type     |
        | original | ORIGINAL |
        | updated  | UPDATED  |

    @issuer.type.update @documented
    Scenario: An update of a pool changes the form of its issuer
      Source: model-cognito-idp (UpdateUserPool, IssuerConfigurationType)

      Given a user pool of its own with
        | IssuerConfiguration.Type                                              | ORIGINAL |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent   |
      When the administrator calls UpdateUserPool with
        | IssuerConfiguration.Type | UPDATED |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.IssuerConfiguration.Type | UPDATED |

    @issuer.type.unknown @documented @text-inferred
    Scenario: A pool with an issuer of a third form is refused
      Source: model-cognito-idp (IssuerType); gh-aws-doc-sdk-examples-891 (class and form of a violated enum, of the
        MessageAction of AdminCreateUser)

      Given a user pool
      When the administrator calls CreateUserPool with
        | IssuerConfiguration.Type | NEWEST |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'issuerConfiguration.type' failed to satisfy constraint: Member must satisfy enum value set: "

    @issuer.type.tokens
    Scenario Outline: Tokens of a pool with the issuer <type> name <issuer>
      Source: model-cognito-idp (IssuerConfigurationType); gh-awslabs-aws-jwt-verify-282 (UPDATED, 2026-07, told by its
        maintainer)

      Given a user pool with
        | IssuerConfiguration.Type | <type> |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice's access token holds
        | iss | https://<issuer>.{the pool's region}.amazonaws.com/{the pool's id} |

      @documented
      Examples:
        | case     | type     | issuer      |
        | original | ORIGINAL | cognito-idp |

      @reported
      Examples:
        | case    | type    | issuer             |
        | updated | UPDATED | issuer-cognito-idp |

  Rule: The key is AWS's or the caller's own

    @key.config @documented
    Scenario: A pool with a key of the caller's own is described with it
      Source: model-cognito-idp (KeyConfigurationType)

      Given a user pool of its own
      And the administrator has called CreateUserPool with
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <kms key>            |
      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | UserPool.KeyConfiguration.KmsKeyArn | <kms key>            |

    @key.config.aws @documented
    Scenario: A pool with a key that AWS owns is described with it
      Source: model-cognito-idp (EncryptionKeyType)

      Given a user pool of its own
      And the administrator has called CreateUserPool with
        | KeyConfiguration.KeyType | AWS_OWNED_KEY |
      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.KeyConfiguration.KeyType | AWS_OWNED_KEY |

    @key.config.update @documented
    Scenario: An update of a pool gives it a key of the caller's own
      Source: model-cognito-idp (UpdateUserPool, KeyConfigurationType)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator calls UpdateUserPool with
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | KeyConfiguration.KmsKeyArn | <kms key>            |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY |
        | UserPool.KeyConfiguration.KmsKeyArn | <kms key>            |

    @key.mismatch @inferred
    Scenario: A pool with a key of the caller's own that is not named is refused
      Source: reasoned (the key cannot be found)

      Given a user pool
      When the administrator calls CreateUserPool with
        | KeyConfiguration.KeyType | CUSTOMER_MANAGED_KEY |
      Then the request is refused with InvalidParameterException

    @key.config.shape @documented @text-inferred
    Scenario: A pool with a key that is no ARN is refused
      Source: model-cognito-idp (EncryptionKeyArnType); gh-boto3-3581 (class and form of a violated pattern, of the
        ClientId of InitiateAuth)

      Given a user pool
      When the administrator calls CreateUserPool with
        | KeyConfiguration.KeyType   | CUSTOMER_MANAGED_KEY                 |
        | KeyConfiguration.KmsKeyArn | 1234abcd-12ab-34cd-56ef-1234567890ab |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'keyConfiguration.kmsKeyArn' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:"
