Feature: An app client reads and writes attributes that its pool has

  ReadAttributes and WriteAttributes; without them an app client reads and writes every standard attribute.

  @client.attrs.read-unknown @reported @code-inferred
  Scenario Outline: An app client that would read <attributes> is refused where the pool lacks the second
    Source: cdk-preflight (a rule from deployments that failed with the text; their attribute is not kept)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | ReadAttributes | <attributes> |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid read attributes specified while creating a client"

    Examples:
      | case   | attributes         |
      | custom | email, custom:role |
      | plain  | email, shoe_size   |

  @client.attrs.write-invalid
  Scenario Outline: An app client that would write <attributes> is refused
    Source: cdk-preflight (the text, of a deployment with email_verified alone, in a rule of all three); gh-aws-cdk-2608
      (class and text, of given_name alone); reasoned (that it is so of an attribute that the user pool has not got)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | WriteAttributes | <attributes> |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid write attributes specified while creating a client"

    @reported @code-inferred
    Examples:
      | case           | attributes            |
      | email-verified | email, email_verified |

    @inferred
    Examples:
      | case           | attributes                   |
      | phone-verified | email, phone_number_verified |
      | sub            | email, sub                   |
      | unknown        | email, custom:role           |

  @client.attrs.write-misses-required @reported
  Scenario: An app client that may not write a required attribute of the pool is refused
    Source: pool-setup-tests-2026 (code and text, as measured on a pool)

    Given a user pool with
      | Schema | [{"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": false}] |
    When the administrator calls CreateUserPoolClient with
      | WriteAttributes | name |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid write attributes specified while creating a client"

  @client.attrs.write-immutable @reported
  Scenario: An app client that may write a required attribute that is immutable is made
    Source: pool-setup-tests-2026 (as measured on a pool)

    Given a user pool with
      | Schema | [{"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": false}] |
    When the administrator calls CreateUserPoolClient with
      | WriteAttributes | email, name |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.WriteAttributes | email, name |

  @client.attrs.readback @documented
  Scenario: The attributes that an app client may read and write are described
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

  @client.attrs.readback.unset @reported
  Scenario: An app client made without ReadAttributes and WriteAttributes is described without them
    Source: imo-tikuwa-cognito-demo (the answer to a name alone, 2025-07)

    Given a user pool
    When the administrator calls CreateUserPoolClient
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ReadAttributes  | absent |
      | UserPoolClient.WriteAttributes | absent |

  @client.attrs.readback.empty @reported
  Scenario Outline: An app client made with an empty <member> is described without it
    Source: gh-terraform-provider-aws-30511 (of all six empty at once); gh-terraform-provider-aws-30257;
      gh-terraform-provider-aws-30268

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | <member> | empty |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.<member> | absent |

    Examples:
      | case      | member             |
      | read      | ReadAttributes     |
      | write     | WriteAttributes    |
      | scopes    | AllowedOAuthScopes |
      | flows     | AllowedOAuthFlows  |
      | callbacks | CallbackURLs       |
      | logouts   | LogoutURLs         |

  @client.attrs.update-invalid
  Scenario Outline: An update to <member> that the pool lacks is refused
    Source: gh-amplify-cli-13649 (WriteAttributes); gh-serverless-cognito-add-custom-attributes-4 (WriteAttributes);
      reasoned (ReadAttributes, from the text at creation)

    Given a user pool of its own
    And an app client with
      | <member> | email |
    When the administrator calls UpdateUserPoolClient with
      | <member> | email, custom:none |
    Then the request is refused with InvalidParameterException
    And the message is "Invalid <kind> attributes specified while updating a client"
    And DescribeUserPoolClient shows
      | UserPoolClient.<member> | email |

    @reported
    Examples:
      | case  | member          | kind  |
      | write | WriteAttributes | write |

    @inferred
    Examples:
      | case | member         | kind |
      | read | ReadAttributes | read |
