Feature: The schema of a pool says which attributes its users have and what their values are

  Rule: Every pool has the standard attributes

    @schema.standard-set @recorded
    Scenario: A pool that names no attributes has the standard ones
      Source: cloud-custodian-recordings (DescribeUserPool); guide-user-pool-settings-attributes

      Given a user pool
      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.SchemaAttributes.sub.Required                                   | true    |
        | UserPool.SchemaAttributes.sub.Mutable                                    | false   |
        | UserPool.SchemaAttributes.sub.AttributeDataType                          | String  |
        | UserPool.SchemaAttributes.sub.StringAttributeConstraints.MinLength       | 1       |
        | UserPool.SchemaAttributes.sub.StringAttributeConstraints.MaxLength       | 2048    |
        | UserPool.SchemaAttributes.name.AttributeDataType                         | String  |
        | UserPool.SchemaAttributes.name.Mutable                                   | true    |
        | UserPool.SchemaAttributes.name.Required                                  | false   |
        | UserPool.SchemaAttributes.name.StringAttributeConstraints.MaxLength      | 2048    |
        | UserPool.SchemaAttributes.given_name                                     | present |
        | UserPool.SchemaAttributes.family_name                                    | present |
        | UserPool.SchemaAttributes.middle_name                                    | present |
        | UserPool.SchemaAttributes.nickname                                       | present |
        | UserPool.SchemaAttributes.preferred_username                             | present |
        | UserPool.SchemaAttributes.profile                                        | present |
        | UserPool.SchemaAttributes.picture                                        | present |
        | UserPool.SchemaAttributes.website                                        | present |
        | UserPool.SchemaAttributes.email.AttributeDataType                        | String  |
        | UserPool.SchemaAttributes.email_verified.AttributeDataType               | Boolean |
        | UserPool.SchemaAttributes.gender                                         | present |
        | UserPool.SchemaAttributes.birthdate.StringAttributeConstraints.MinLength | 10      |
        | UserPool.SchemaAttributes.birthdate.StringAttributeConstraints.MaxLength | 10      |
        | UserPool.SchemaAttributes.zoneinfo                                       | present |
        | UserPool.SchemaAttributes.locale                                         | present |
        | UserPool.SchemaAttributes.phone_number.AttributeDataType                 | String  |
        | UserPool.SchemaAttributes.phone_number_verified.AttributeDataType        | Boolean |
        | UserPool.SchemaAttributes.address                                        | present |
        | UserPool.SchemaAttributes.updated_at.AttributeDataType                   | Number  |
        | UserPool.SchemaAttributes.updated_at.NumberAttributeConstraints.MinValue | 0       |

    @schema.standard-type-fixed @reported
    Scenario Outline: A standard attribute keeps its type
      Source: cdk-preflight (deployments that failed with the text)

      When the administrator calls CreateUserPool with
        | Schema | <schema> |
      Then the request is refused with InvalidParameterException
      And the message begins with "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute <name>"

      Examples:
        | case           | name       | schema                                                                                |
        | text-to-number | email      | [{"Name": "email", "AttributeDataType": "Number"}]                                    |
        | number-to-text | updated_at | [{"Name": "updated_at", "AttributeDataType": "String"}]                               |
        | developer-only | nickname   | [{"Name": "nickname", "AttributeDataType": "String", "DeveloperOnlyAttribute": true}] |

    @schema.standard-type-fixed.required @documented
    Scenario: A standard attribute is made required, and such that it cannot be changed
      Source: api-SchemaAttributeType

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": false}] |
      Then the answer holds
        | UserPool.SchemaAttributes.email.Required | true  |
        | UserPool.SchemaAttributes.email.Mutable  | false |
        | UserPool.SchemaAttributes.name.Required  | false |
        | UserPool.SchemaAttributes.name.Mutable   | true  |

  Rule: Custom attributes have a prefix

    @schema.prefix @documented
    Scenario: A custom attribute is described with its prefix
      Source: api-SchemaAttributeType

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      Then the answer holds
        | UserPool.SchemaAttributes.custom:role.AttributeDataType | String |
        | UserPool.SchemaAttributes.role                          | absent |

    @schema.prefix.added @documented
    Scenario: A custom attribute that is added later is described with its prefix
      Source: api-AddCustomAttributes; cli-get-user-attribute-verification-code

      Given a user pool of its own
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "1", "MaxLength": "15"}}] |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role.AttributeDataType                    | String |
        | UserPool.SchemaAttributes.custom:role.StringAttributeConstraints.MinLength | 1      |
        | UserPool.SchemaAttributes.custom:role.StringAttributeConstraints.MaxLength | 15     |
        | UserPool.SchemaAttributes.role                                             | absent |

    @schema.prefix.written @documented
    Scenario: A custom attribute is written with its prefix
      Source: api-SchemaAttributeType

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
      And Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | custom:role | owner |
      Then the answer is empty
      And Alice's profile holds
        | custom:role | owner |

    @schema.prefix.not-written @documented
    Scenario: A custom attribute without its prefix is unknown
      Source: api-SchemaAttributeType

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
      And Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | role | owner |
      Then the request is refused with InvalidParameterException
      And Alice's profile holds
        | role        | absent |
        | custom:role | absent |

    @schema.prefix.developer @documented @open
    Scenario: An attribute for developers alone has another prefix
      Source: api-SchemaAttributeType (dev:)
      Open: Is the name dev:role, as the API reference has it, or dev:custom:role?

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "DeveloperOnlyAttribute": true}] |
      Then the request is accepted
      And the answer holds
        | UserPool.SchemaAttributes.custom:role | absent |
        | UserPool.SchemaAttributes.role        | absent |

    @schema.dev-user-write @documented @open
    Scenario: An attribute for developers alone is not written with an access token
      Source: api-SchemaAttributeType (DeveloperOnlyAttribute)
      Open: With which code is it refused, and is the name dev:role or dev:custom:role?

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true, "DeveloperOnlyAttribute": true}] |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her attributes with
        | dev:custom:role | owner |
      Then the request is refused with one of
        | NotAuthorizedException    |
        | InvalidParameterException |
      And Alice's profile holds
        | dev:custom:role | absent |

  Rule: A custom attribute is defined within limits

    @schema.name-limit @reported
    Scenario: A name of 21 characters is refused
      Source: gh-aws-cdk-14175; gh-aws-cdk-14699 (its fix); cdk-preflight (deployments that failed with the text)

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "abcdefghijklmnopqrstu", "AttributeDataType": "String"}] |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value 'abcdefghijklmnopqrstu' at 'schema.1.member.name' failed to satisfy constraint: Member must have length less than or equal to 20"

    @schema.name-limit.within @documented
    Scenario: A name of 20 characters is taken, the prefix not counted
      Source: guide-quotas; cdk-preflight (the prefix does not count)

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "abcdefghijklmnopqrst", "AttributeDataType": "String"}] |
      Then the answer holds
        | UserPool.SchemaAttributes.custom:abcdefghijklmnopqrst | present |

    @schema.no-required-custom
    Scenario Outline: A custom attribute is never required
      Source: gh-serverless-cognito-manager-4 (raw answer of 2016); cdk-preflight (deployments that failed with the
        text); gh-boto3-2317 (AddCustomAttributes)

      Given a user pool of its own
      When the administrator calls <operation> with
        | <member> | [{"Name": "role", "AttributeDataType": "String", "Required": true}] |
      Then the request is refused with InvalidParameterException
      And the message is "Required custom attributes are not supported currently."

      @recorded
      Examples:
        | case   | operation      | member |
        | create | CreateUserPool | Schema |

      @reported
      Examples:
        | case | operation           | member           |
        | add  | AddCustomAttributes | CustomAttributes |

    @schema.no-required-custom.no-type @reported
    Scenario: A custom attribute without a type is refused
      Source: gh-aws-cdk-8585

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role"}] |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid AttributeDataType input, consider using the provided AttributeDataType enum."

    @schema.duplicate @inferred
    Scenario: A custom attribute that is there is not defined again, and stays as it is
      Source: emulators (text)

      Given a user pool of its own with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | [{"Name": "role", "AttributeDataType": "Number", "Mutable": false}] |
      Then the request is refused with InvalidParameterException
      And the message is "custom:role: Existing attribute already has name custom:role."
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role.AttributeDataType | String |
        | UserPool.SchemaAttributes.custom:role.Mutable           | true   |

    @schema.no-change @documented
    Scenario: An update of the pool leaves the schema as it was
      Source: guide-user-pool-settings-attributes; model-cognito-idp (UpdateUserPool has no such member)

      Given a user pool of its own with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": false}, {"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": true}] |
      When the administrator calls UpdateUserPool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role.AttributeDataType | String |
        | UserPool.SchemaAttributes.custom:role.Mutable           | false  |
        | UserPool.SchemaAttributes.email.Required                | true   |
        | UserPool.SchemaAttributes.name.Required                 | false  |
        | UserPool.AutoVerifiedAttributes                         | email  |

    @schema.duplicate.at-creation @reported
    Scenario: A pool is not made with two custom attributes of one name
      Source: cdk-preflight (deployments that failed with the text)

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}, {"Name": "role", "AttributeDataType": "Number"}] |
      Then the request is refused with InvalidParameterException
      And the message is "Duplicate custom attribute names custom:role are not allowed in a user pool schema."

    @schema.limit-50 @reported
    Scenario: A pool is not made with 51 custom attributes
      Source: cdk-preflight (deployments that failed with the text); guide-quotas

      When the administrator calls CreateUserPool with
        | Schema | 51 custom attributes |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'schema' failed to satisfy constraint: Member must have length less than or equal to 50"

    @schema.limit-50.within @documented
    Scenario: A pool is made with 50 custom attributes
      Source: guide-quotas

      When the administrator calls CreateUserPool with
        | Schema | 50 custom attributes |
      Then the answer holds
        | UserPool.SchemaAttributes.custom:a01 | present |
        | UserPool.SchemaAttributes.custom:a50 | present |

    @schema.limit-50.added @documented @open
    Scenario: A 51st custom attribute is not added
      Source: guide-quotas
      Open: With which code and text is it refused?

      Given a user pool of its own with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      And the administrator has called AddCustomAttributes with
        | CustomAttributes | 25 custom attributes from b01 |
      And the administrator has called AddCustomAttributes with
        | CustomAttributes | 24 custom attributes from c01 |
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | [{"Name": "last", "AttributeDataType": "String"}] |
      Then the request is refused with one of
        | InvalidParameterException |
        | LimitExceededException    |
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:c24  | present |
        | UserPool.SchemaAttributes.custom:last | absent  |

    @schema.limit-50.per-call @documented
    Scenario: No more than 25 custom attributes are added at a time
      Source: api-AddCustomAttributes; reasoned (the form of the text is that of every constraint)

      Given a user pool of its own
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | 26 custom attributes |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'customAttributes' failed to satisfy constraint: Member must have length less than or equal to 25"
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:a01 | absent |

    @schema.string-max-2048 @inferred
    Scenario: A text attribute of more than 2048 characters is not defined
      Source: guide-quotas; emulators (text)

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2049"}}] |
      Then the request is refused with InvalidParameterException
      And the message contains "String attributes cannot have a length of more than 2048"

    @schema.string-max-2048.within @documented
    Scenario: A text attribute of up to 2048 characters is defined
      Source: guide-quotas

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "2048", "MaxLength": "2048"}}] |
      Then the answer holds
        | UserPool.SchemaAttributes.custom:role.StringAttributeConstraints.MaxLength | 2048 |

    @schema.string-max-2048.order @reported
    Scenario: A text attribute is not at least longer than at most
      Source: cdk-preflight (deployments that failed with the text)

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "10", "MaxLength": "9"}}] |
      Then the request is refused with InvalidParameterException
      And the message contains "cannot have a max length shorter than it's min length"

    @schema.number-min-max @reported
    Scenario: A number is not at least greater than at most
      Source: cdk-preflight (deployments that failed with the text)

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "age", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "10", "MaxValue": "9"}}] |
      Then the request is refused with InvalidParameterException
      And the message contains "Attribute custom:age cannot have a max value smaller than it's min value"
