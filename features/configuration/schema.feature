Feature: A pool defines custom attributes

  Custom attributes at CreateUserPool and by AddCustomAttributes; what users may write into them stands in `attributes`.

  Rule: A custom attribute has a name and a type, and nobody must have it

    Scenario Outline: A schema with <what> is refused
      Source: cdk-preflight (deployments that failed with the text); gh-serverless-cognito-manager-4 (an attribute that
        is required, raw answer of 2016); gh-aws-cdk-8585 (the text of a missing type); gh-amplify-backend-3299 (class
        and text of a missing type, of AddCustomAttributes); gh-aws-cdk-14699 (class and text of a name of 21
        characters); reasoned (that DeveloperOnlyAttribute alone is refused with the text, which names it)

      When the administrator creates a user pool with
        | Schema | <schema> |
      Then the request is refused with InvalidParameterException
      And the message is "<text>"

      @recorded
      Examples:
        | rule                        | what                                | schema                                                              | text                                                    |
        | pool.schema.custom-required | a custom attribute that is required | [{"Name": "role", "AttributeDataType": "String", "Required": true}] | Required custom attributes are not supported currently. |

      @reported
      Examples:
        | rule                | case | what                              | schema             | text                                                                                 |
        | pool.schema.no-type |      | a custom attribute without a type | [{"Name": "role"}] | Invalid AttributeDataType input, consider using the provided AttributeDataType enum. |

      @reported @text-inferred
      Examples:
        | rule                    | case | what                                            | schema                                                             | text                                                                                                                                                                |
        | pool.schema.name-length |      | a custom attribute with a name of 21 characters | [{"Name": "a_name_of_21_letters_", "AttributeDataType": "String"}] | 1 validation error detected: Value 'a_name_of_21_letters_' at 'schema.1.member.name' failed to satisfy constraint: Member must have length less than or equal to 20 |

      @reported @code-inferred
      Examples:
        | rule                     | case | what                                         | schema                                                                                                                | text                                                                                |
        | pool.schema.duplicate    |      | two custom attributes of one name            | [{"Name": "role", "AttributeDataType": "String"}, {"Name": "role", "AttributeDataType": "Number"}]                    | Duplicate custom attribute names custom:role are not allowed in a user pool schema. |
        | pool.schema.length-order |      | a text that must be longer than it may be    | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "8", "MaxLength": "4"}}] | Attribute custom:role cannot have a max length shorter than it's min length         |
        | pool.schema.number-order |      | a number that must be greater than it may be | [{"Name": "age", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "10", "MaxValue": "9"}}]   | Attribute custom:age cannot have a max value smaller than it's min value            |

      @inferred
      Examples:
        | rule                        | case           | what                                     | schema                                                                                | text                                                                                                      |
        | pool.schema.standard-retype | developer-only | a standard attribute for developers only | [{"Name": "nickname", "AttributeDataType": "String", "DeveloperOnlyAttribute": true}] | You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute nickname |

    @documented
    Scenario Outline: A schema with <what> is accepted
      Source: model-cognito-idp (SchemaAttributeType); guide-user-pool-settings-attributes

      When the administrator creates a user pool with
        | Schema | <schema> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.<attribute> | <shown> |

      Examples:
        | rule                                 | case   | what                                            | schema                                                                                                                | attribute                                        | shown  |
        | pool.schema.custom-required.optional |        | a custom attribute that is not required         | [{"Name": "role", "AttributeDataType": "String", "Required": false}]                                                  | custom:role.Required                             | false  |
        | pool.schema.no-type.given            | text   | a custom text                                   | [{"Name": "role", "AttributeDataType": "String"}]                                                                     | custom:role.AttributeDataType                    | String |
        | pool.schema.no-type.given            | number | a custom number                                 | [{"Name": "age", "AttributeDataType": "Number"}]                                                                      | custom:age.AttributeDataType                     | Number |
        | pool.schema.name-length.most         |        | a custom attribute with a name of 20 characters | [{"Name": "a_name_of_20_letters", "AttributeDataType": "String"}]                                                     | custom:a_name_of_20_letters.AttributeDataType    | String |
        | pool.schema.length-order.equal       |        | a text of one length                            | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "8", "MaxLength": "8"}}] | custom:role.StringAttributeConstraints.MaxLength | 8      |
        | pool.schema.number-order.equal       |        | a number with one value                         | [{"Name": "age", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "9", "MaxValue": "9"}}]    | custom:age.NumberAttributeConstraints.MaxValue   | 9      |

    @inferred
    Scenario Outline: A schema with <what> that is not a number is refused: <case>
      Source: api-StringAttributeConstraintsType (must be a number); api-NumberAttributeConstraintsType (must be a
        number); reasoned (the code)

      When the administrator creates a user pool with
        | Schema | <schema> |
      Then the request is refused with InvalidParameterException

      Examples:
        | rule                                  | case     | what             | schema                                                                                                                  |
        | pool.schema.length-order.not-a-number | minimum  | a minimum length | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "abc", "MaxLength": "8"}}] |
        | pool.schema.length-order.not-a-number | maximum  | a maximum length | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "4", "MaxLength": "abc"}}] |
        | pool.schema.length-order.not-a-number | standard | a maximum length | [{"Name": "name", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "abc"}}]                   |
        | pool.schema.number-order.not-a-number | minimum  | a minimum value  | [{"Name": "age", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "abc", "MaxValue": "9"}}]    |
        | pool.schema.number-order.not-a-number | maximum  | a maximum value  | [{"Name": "age", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "1", "MaxValue": "abc"}}]    |

  Rule: A pool has no more than fifty custom attributes

    @pool.schema.max @reported
    Scenario: A schema with 51 custom attributes is refused
      Source: cdk-preflight (a deployment that failed with the text; standard attributes do not count); gh-aws-cdk-14699
        (class of a violated length, of an attribute's name in CreateUserPool)

      When the administrator creates a user pool with
        | Schema | 51 custom attributes |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to 50"

    @pool.schema.max.fifty @documented
    Scenario: A schema with fifty custom attributes is accepted
      Source: model-cognito-idp (CreateUserPool Schema: 50); cdk-preflight (its note: standard attributes do not count)

      When the administrator creates a user pool with
        | Schema | 50 custom attributes |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.69 | present |
        | UserPool.SchemaAttributes.70 | absent  |

  Rule: Custom attributes can be added later

    @pool.schema.add-existing.new @documented
    Scenario: AddCustomAttributes adds an attribute of another name
      Source: api-AddCustomAttributes

      Given a user pool of its own with
        | Schema | [{"Name": "role", "AttributeDataType": "String"}] |
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | [{"Name": "team", "AttributeDataType": "String"}] |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role.AttributeDataType | String |
        | UserPool.SchemaAttributes.custom:team.AttributeDataType | String |

    @pool.schema.no-type.added @reported
    Scenario: AddCustomAttributes is refused for an attribute without a type
      Source: gh-amplify-backend-3299 (2026, class and text)

      Given a user pool of its own
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | [{"Name": "role"}] |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid AttributeDataType input, consider using the provided AttributeDataType enum."
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role | absent |

    @pool.schema.length-order.not-a-number.added @inferred
    Scenario: An attribute that is added with a length that is not a number is refused
      Source: api-StringAttributeConstraintsType (must be a number); reasoned (the code)

      Given a user pool of its own
      When the administrator calls AddCustomAttributes with
        | CustomAttributes | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "abc"}}] |
      Then the request is refused with InvalidParameterException
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.custom:role | absent |
