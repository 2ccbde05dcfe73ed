Feature: Some settings of a pool are chosen once, when it is made

  What CreateUserPool can set and UpdateUserPool cannot; for aliases see `sign-in-names.feature`.

  Rule: UpdateUserPool has no member for them and leaves them as they were

    @pool.fixed.case-sensitivity @documented
    Scenario Outline: UpdateUserPool leaves the case sensitivity of user names as it was: <case>
      Source: model-cognito-idp (UpdateUserPool has no UsernameConfiguration)

      Given a user pool of its own with
        | UsernameConfiguration.CaseSensitive | <sensitive> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UsernameConfiguration.CaseSensitive | <sensitive> |
        | UserPool.AutoVerifiedAttributes              | email       |

      Examples:
        | case        | sensitive |
        | sensitive   | true      |
        | insensitive | false     |

    @pool.fixed.required-attributes @documented
    Scenario Outline: UpdateUserPool leaves the required attributes as they were: <case>
      Source: guide-user-pool-settings-attributes

      Given a user pool of its own with
        | Schema | <schema> |
      When the administrator updates the user pool with
        | AutoVerifiedAttributes | email |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.SchemaAttributes.email.Required       | <email>       |
        | UserPool.SchemaAttributes.family_name.Required | <family name> |
        | UserPool.AutoVerifiedAttributes                | email         |

      Examples:
        | case  | schema                                                                           | email | family name |
        | email | [{"Name": "email", "Required": true}]                                            | true  | false       |
        | two   | [{"Name": "email", "Required": true}, {"Name": "family_name", "Required": true}] | true  | true        |

    @pool.fixed.client-secret @documented
    Scenario Outline: UpdateUserPoolClient leaves <what> as it was
      Source: model-cognito-idp (UpdateUserPoolClient has no GenerateSecret)

      Given a user pool of its own
      And an app client with
        | GenerateSecret | <secret> |
      When the administrator calls UpdateUserPoolClient with
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH |
      Then the request is accepted
      And DescribeUserPoolClient shows
        | UserPoolClient.ClientSecret | <shown> |

      Examples:
        | case    | what                           | secret | shown               |
        | with    | the secret of an app client    | true   | the client's secret |
        | without | an app client without a secret | false  | absent              |

  Rule: The name is not one of them

    @pool.rename @recorded
    Scenario: UpdateUserPool changes the name of a pool and not its id
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_nameUpdate); guide-cognito-user-pool-updating

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      When the administrator updates the user pool with
        | PoolName | "renamed" |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.Id   | the pool's id |
        | UserPool.Name | "renamed"     |
