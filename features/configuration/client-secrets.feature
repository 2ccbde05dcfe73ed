Feature: An app client has a secret or none, and may have two

  A secret is generated or chosen, and rotated by adding a second one before the first is deleted.

  @client.secret @documented
  Scenario: A generated secret is answered by CreateUserPoolClient and by DescribeUserPoolClient
    Source: cli-create-user-pool-client; cli-describe-user-pool-client

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | GenerateSecret | true |
    Then the answer holds
      | UserPoolClient.ClientSecret | a text |
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientSecret | a text |

  @client.secret.own @documented
  Scenario: An app client has the secret that its maker chose
    Source: model-cognito-idp (CreateUserPoolClient ClientSecret)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | ClientSecret | chosenbyitsmaker0123456789 |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientSecret | chosenbyitsmaker0123456789 |

  @client.secret-both @documented @code-inferred @open
  Scenario: A chosen secret beside GenerateSecret is refused
    Source: model-cognito-idp (CreateUserPoolClient ClientSecret)
    Open: the exact text

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | GenerateSecret | true                       |
      | ClientSecret   | chosenbyitsmaker0123456789 |
    Then the request is refused with InvalidParameterException

  @client.secret.length @documented @text-inferred
  Scenario: A chosen secret of fewer than 24 characters is refused
    Source: model-cognito-idp (ClientSecretType); gh-terraform-provider-aws-38167 (class and form of a violated
      length, of the ClientId of DescribeUserPoolClient)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | ClientSecret | tooshort |
    Then the request is refused with InvalidParameterException
    And the message contains "at 'clientSecret' failed to satisfy constraint: Member must have length greater than or equal to 24"

  @client.secret.second @documented
  Scenario: An app client is given a second secret beside its first
    Source: model-cognito-idp (AddUserPoolClientSecret)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    When the administrator calls AddUserPoolClientSecret
    Then the answer holds
      | ClientSecretDescriptor.ClientSecretId    | a text |
      | ClientSecretDescriptor.ClientSecretValue | a text |
    And ListUserPoolClientSecrets shows
      | ClientSecrets.0.ClientSecretId    | a text |
      | ClientSecrets.1.ClientSecretId    | a text |
      | ClientSecrets.1.ClientSecretValue | absent |

  @client.secret.add-own-silent @documented
  Scenario: A second secret that its maker chose is not answered
    Source: api-AddUserPoolClientSecret

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    When the administrator calls AddUserPoolClientSecret with
      | ClientSecret | chosenbyitsmaker0123456789 |
    Then the answer holds
      | ClientSecretDescriptor.ClientSecretId         | a text |
      | ClientSecretDescriptor.ClientSecretCreateDate | a date |
      | ClientSecretDescriptor.ClientSecretValue      | absent |

  @client.secret.public @documented @code-inferred
  Scenario: A secret for an app client that has none is refused
    Source: api-AddUserPoolClientSecret (an existing confidential app client)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient
    When the administrator calls AddUserPoolClientSecret
    Then the request is refused with InvalidParameterException
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientSecret | absent |

  @client.secret.id-form @documented
  Scenario: The id of a client secret is the id of its app client and the time of its making
    Source: model-cognito-idp (ClientSecretIdType)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    When the administrator calls AddUserPoolClientSecret
    Then the answer holds
      | ClientSecretDescriptor.ClientSecretId | matching [a-z0-9]{26}--\d+ |

  @client.secret.create-date @documented
  Scenario: Each secret of an app client has the date of its own making
    Source: model-cognito-idp (ClientSecretDescriptorType)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    And 60 seconds have passed
    And the administrator has called AddUserPoolClientSecret
    When the administrator calls ListUserPoolClientSecrets
    Then the answer holds
      | ClientSecrets.0.ClientSecretCreateDate | a date                                                                |
      | ClientSecrets.1.ClientSecretCreateDate | other than the ClientSecrets.0.ClientSecretCreateDate answered before |
      | ClientSecrets.0.ClientSecretValue      | absent                                                                |
      | NextToken                              | absent                                                                |

  @client.secret.limit @documented
  Scenario: A third secret of an app client is refused
    Source: model-cognito-idp (AddUserPoolClientSecret: two at most, LimitExceededException)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    And the administrator has called AddUserPoolClientSecret
    When the administrator calls AddUserPoolClientSecret
    Then the request is refused with LimitExceededException
    And ListUserPoolClientSecrets shows
      | ClientSecrets.1.ClientSecretId | a text |
      | ClientSecrets.2                | absent |

  @client.secret.deleted @documented
  Scenario: One of two secrets of an app client is deleted
    Source: model-cognito-idp (DeleteUserPoolClientSecret)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    And the administrator has called AddUserPoolClientSecret
    When the administrator calls DeleteUserPoolClientSecret with
      | ClientSecretId | the ClientSecretDescriptor.ClientSecretId answered before |
    Then the answer is empty
    And ListUserPoolClientSecrets shows
      | ClientSecrets.0.ClientSecretId | other than the ClientSecretDescriptor.ClientSecretId answered before |
      | ClientSecrets.1                | absent                                                               |

  @client.secret.last @documented @code-inferred
  Scenario: The last secret of an app client cannot be deleted
    Source: model-cognito-idp (DeleteUserPoolClientSecret)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    And the administrator has called AddUserPoolClientSecret
    And the administrator has called DeleteUserPoolClientSecret with
      | ClientSecretId | the ClientSecretDescriptor.ClientSecretId answered before |
    And the administrator has called ListUserPoolClientSecrets
    When the administrator calls DeleteUserPoolClientSecret with
      | ClientSecretId | the ClientSecrets.0.ClientSecretId answered before |
    Then the request is refused with InvalidParameterException
    And ListUserPoolClientSecrets shows
      | ClientSecrets.0.ClientSecretId | a text |

  @client.secret.unknown @inferred
  Scenario: The deletion of a secret that the app client does not have is refused
    Source: model-cognito-idp (DeleteUserPoolClientSecret: its errors); reasoned (which of them)

    Given a user pool of its own
    And the administrator has called CreateUserPoolClient with
      | GenerateSecret | true |
    And the administrator has called AddUserPoolClientSecret
    When the administrator calls DeleteUserPoolClientSecret with
      | ClientSecretId | {the client's id}--0000000000000 |
    Then the request is refused with ResourceNotFoundException
    And ListUserPoolClientSecrets shows
      | ClientSecrets.1.ClientSecretId | a text |

  @client.propagate-needs-secret @reported @code-inferred
  Scenario: Passing on context data of users is refused for an app client without a secret
    Source: cdk-preflight (deployments that failed with the text)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | EnablePropagateAdditionalUserContextData | true |
    Then the request is refused with InvalidParameterException
    And the message is "Client Secret is required to set EnablePropagateAdditionalUserContextData as true"

  @client.propagate-needs-secret.given @documented
  Scenario: An app client with a secret may pass on context data of its users
    Source: model-cognito-idp (EnablePropagateAdditionalUserContextData)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | EnablePropagateAdditionalUserContextData | true |
      | GenerateSecret                           | true |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.EnablePropagateAdditionalUserContextData | true |
