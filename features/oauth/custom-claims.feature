Feature: A custom attribute is a text in the ID token of managed login

  Whatever its type is in the schema of the user pool.

  Background:
    Given a user pool with
      | Domain           | <domain prefix>                                                   |
      | MfaConfiguration | OFF                                                               |
      | Schema           | [{"Name": "age", "AttributeDataType": "Number", "Mutable": true}] |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true            |
      | AllowedOAuthFlows               | code            |
      | AllowedOAuthScopes              | openid, profile |
      | CallbackURLs                    | <callback URL>  |
      | LogoutURLs                      | <sign-out URL>  |
      | SupportedIdentityProviders      | COGNITO         |

  @cl.custom-attr @documented
  Scenario: A custom number stands in the ID token as a text
    Source: guide-amazon-cognito-user-pools-using-the-id-token (custom attributes are texts whatever their type)

    Given Bob is a confirmed user with
      | UserAttributes.custom:age | 30 |
    And Bob has signed in through managed login
    When the app exchanges Bob's code
    Then Bob's id token holds
      | custom:age | matching 30 |

  @cl.custom-attr.unset @inferred
  Scenario: A custom attribute that the user has not got is no claim of the ID token
    Source: reasoned (there is nothing to tell)

    Given Bob is a confirmed user
    And Bob has signed in through managed login
    When the app exchanges Bob's code
    Then Bob's id token holds
      | custom:age | absent |
