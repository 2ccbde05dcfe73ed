Feature: The schema of a user pool says which attributes its users have

  Twenty standard attributes, and custom ones under the prefix `custom:`.

  Rule: Every user pool has the standard attributes

    @schema.standard-set @recorded
    Scenario: A user pool without a Schema has the standard attributes
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

    @schema.standard-type-fixed
    Scenario Outline: A schema that changes the standard attribute <name> is refused: <case>
      Source: cdk-preflight (deployments that failed with the text; of an email that becomes a number)

      When the administrator calls CreateUserPool with
        | Schema | <schema> |
      Then the request is refused with InvalidParameterException
      And the message begins with "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute <name>"

      @reported @code-inferred
      Examples:
        | case           | name       | schema                                                                                |
        | text-to-number | email      | [{"Name": "email", "AttributeDataType": "Number"}]                                    |

      @inferred
      Examples:
        | case           | name       | schema                                                                                |
        | number-to-text | updated_at | [{"Name": "updated_at", "AttributeDataType": "String"}]                               |
        | developer-only | nickname   | [{"Name": "nickname", "AttributeDataType": "String", "DeveloperOnlyAttribute": true}] |

    @schema.standard-type-fixed.required @documented
    Scenario: A standard attribute is made required and immutable
      Source: api-SchemaAttributeType

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": false}] |
      Then DescribeUserPool shows
        | UserPool.SchemaAttributes.email.Required | true  |
        | UserPool.SchemaAttributes.email.Mutable  | false |
        | UserPool.SchemaAttributes.name.Required  | false |
        | UserPool.SchemaAttributes.name.Mutable   | true  |

  Rule: Custom attributes have a prefix

    @schema.prefix @documented
    Scenario: DescribeUserPool shows a custom attribute with its prefix
      Source: api-SchemaAttributeType

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      Then DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role.AttributeDataType | String |
        | UserPool.SchemaAttributes.role                          | absent |

    @schema.prefix.added @documented
    Scenario: DescribeUserPool shows a custom attribute of AddCustomAttributes with its prefix
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
    Scenario: AdminUpdateUserAttributes changes a custom attribute under its prefix
      Source: api-SchemaAttributeType

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
      And Alice is a confirmed user
      When the administrator changes Alice's attributes with
        | custom:role | owner |
      Then the answer is empty
      And Alice's profile holds
        | custom:role | owner |

    @schema.prefix.not-written @documented @code-inferred
    Scenario: A custom attribute without its prefix is refused as unknown
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
    Scenario: A developer-only attribute is not stored under the prefix of a custom one
      Source: api-SchemaAttributeType (dev:)
      Open: Is the name dev:role, as the API reference has it, or dev:custom:role?

      When the administrator calls CreateUserPool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "DeveloperOnlyAttribute": true}] |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role | absent |
        | UserPool.SchemaAttributes.role        | absent |

    @schema.dev-user-write @documented @code-inferred @open
    Scenario: A developer-only attribute is refused in UpdateUserAttributes
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
