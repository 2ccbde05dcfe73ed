Feature: A custom attribute is defined within limits

  By AddCustomAttributes, and what holds for both; what CreateUserPool refuses in its Schema stands in
  `configuration/schema.feature`.

  @schema.no-required-custom @reported
  Scenario: A custom attribute that is required is refused by AddCustomAttributes
    Source: gh-serverless-cognito-manager-4 (raw answer of 2016, class and text, of CreateUserPool); gh-boto3-2317 (the
      text, of CreateUserPool)

    Given a user pool of its own
    When the administrator calls AddCustomAttributes with
      | CustomAttributes | [{"Name": "role", "AttributeDataType": "String", "Required": true}] |
    Then the request is refused with InvalidParameterException
    And the message is "Required custom attributes are not supported currently."
    And DescribeUserPool shows
      | UserPool.SchemaAttributes.custom:role | absent |

  @schema.duplicate @reported @code-inferred
  Scenario: AddCustomAttributes with a name that exists is refused, and the attribute stays as it was
    Source: gh-serverless-cognito-add-custom-attributes-3 (the text, of a name that has the prefix);
      gh-provider-upjet-aws-427 (2023: the text)

    Given a user pool of its own with
      | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
    When the administrator calls AddCustomAttributes with
      | CustomAttributes | [{"Name": "role", "AttributeDataType": "Number", "Mutable": false}] |
    Then the request is refused with InvalidParameterException
    And the message is "custom:role: Existing attribute already has name custom:role."
    And DescribeUserPool shows
      | UserPool.SchemaAttributes.custom:role.AttributeDataType | String |
      | UserPool.SchemaAttributes.custom:role.Mutable           | true   |

  @schema.duplicate.prefixed @reported @code-inferred
  Scenario: AddCustomAttributes with a name that exists and has the prefix is refused with the prefix twice in the text
    Source: gh-serverless-cognito-add-custom-attributes-3 (the text)

    Given a user pool of its own with
      | Schema | [{"Name": "custom:role", "AttributeDataType": "String", "Mutable": true}] |
    When the administrator calls AddCustomAttributes with
      | CustomAttributes | [{"Name": "custom:role", "AttributeDataType": "String", "Mutable": true}] |
    Then the request is refused with InvalidParameterException
    And the message is "custom:custom:role: Existing attribute already has name custom:custom:role."

  @schema.no-change @documented
  Scenario: UpdateUserPool leaves the schema as it was
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

  @schema.limit-50.added @documented @code-inferred @open
  Scenario: AddCustomAttributes with a 51st custom attribute is refused
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

  @schema.limit-50.per-call @documented @text-inferred
  Scenario: AddCustomAttributes with 26 custom attributes at a time is refused
    Source: api-AddCustomAttributes; gh-aws-cdk-14699 (class and form of a violated length, of a
      name in CreateUserPool)

    Given a user pool of its own
    When the administrator calls AddCustomAttributes with
      | CustomAttributes | 26 custom attributes |
    Then the request is refused with InvalidParameterException
    And the message contains "at 'customAttributes' failed to satisfy constraint: Member must have length less than or equal to 25"
    And DescribeUserPool shows
      | UserPool.SchemaAttributes.custom:a01 | absent |

  @schema.string-max-2048 @inferred
  Scenario: A String attribute with a MaxLength above 2048 is refused
    Source: guide-quotas; emulators (text)

    When the administrator calls CreateUserPool with
      | Schema | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2049"}}] |
    Then the request is refused with InvalidParameterException
    And the message contains "String attributes cannot have a length of more than 2048"

  @schema.string-max-2048.within @documented
  Scenario: A String attribute with a MaxLength of 2048 is accepted
    Source: guide-quotas

    When the administrator calls CreateUserPool with
      | Schema | [{"Name": "role", "AttributeDataType": "String", "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"}}] |
    Then DescribeUserPool shows
      | UserPool.SchemaAttributes.custom:role.StringAttributeConstraints.MaxLength | 2048 |
