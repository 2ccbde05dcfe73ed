Feature: An app client reads and writes attributes that its pool has

  @client.attrs.read-unknown @reported @code-inferred
  Scenario Outline: A client does not read an attribute that the pool lacks
    Source: cdk-preflight (deployments that failed with the text)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | ReadAttributes | <attributes> |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid read attributes specified while creating a client"

    Examples:
      | case   | attributes         |
      | custom | email, custom:role |
      | plain  | email, shoe_size   |

  @client.attrs.write-invalid @reported @code-inferred
  Scenario Outline: A client does not write what nobody may write
    Source: cdk-preflight (deployments that failed with the text); gh-aws-cdk-2608

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | WriteAttributes | <attributes> |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid write attributes specified while creating a client"

    Examples:
      | case           | attributes                   |
      | email-verified | email, email_verified        |
      | phone-verified | email, phone_number_verified |
      | sub            | email, sub                   |
      | unknown        | email, custom:role           |

  @client.attrs.write-misses-required @inferred
  Scenario: A client writes every attribute that the pool requires
    Source: reasoned (from aws-cdk#2608)

    Given a user pool with
      | Schema | [{"Name": "email", "AttributeDataType": "String", "Required": true}] |
    When the administrator calls CreateUserPoolClient with
      | WriteAttributes | given_name |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid write attributes specified while creating a client"

  @client.attrs.readback @documented
  Scenario: Attributes that a client may read and write are shown
    Source: model-cognito-idp; cli-describe-user-pool-client

    Given a user pool with
      | Schema | [{"Name": "email", "AttributeDataType": "String", "Required": true}, {"Name": "role", "AttributeDataType": "String"}] |
    When the administrator calls CreateUserPoolClient with
      | ReadAttributes  | custom:role |
      | WriteAttributes | email       |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ReadAttributes  | custom:role |
      | UserPoolClient.WriteAttributes | email       |

  @client.attrs.readback.unset @documented
  Scenario: A client that was told nothing of attributes shows none
    Source: model-cognito-idp; cli-describe-user-pool-client

    Given a user pool
    When the administrator calls CreateUserPoolClient
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ReadAttributes  | absent |
      | UserPoolClient.WriteAttributes | absent |
