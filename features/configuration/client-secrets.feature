Feature: An app client has a secret or none, and may have two

  @client.secret @documented
  Scenario: A client asked for with a secret is told it, now and later
    Source: cli-create-user-pool-client; cli-describe-user-pool-client

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | GenerateSecret | true |
    Then the answer holds
      | UserPoolClient.ClientSecret | matching [a-z0-9]{50,53} |
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientSecret | matching [a-z0-9]{50,53} |

  @client.secret.own @documented
  Scenario: A client keeps the secret that its maker chose
    Source: model-cognito-idp (CreateUserPoolClient ClientSecret)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | ClientSecret | chosenbyitsmaker0123456789 |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.ClientSecret | chosenbyitsmaker0123456789 |

  @client.secret-both @documented @open
  Scenario: A secret is not generated and chosen at once
    Source: model-cognito-idp (CreateUserPoolClient ClientSecret)
    Open: the exact text

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | GenerateSecret | true                       |
      | ClientSecret   | chosenbyitsmaker0123456789 |
    Then the request is refused with InvalidParameterException

  @client.secret.length @documented
  Scenario: A chosen secret of fewer than 24 characters is refused
    Source: model-cognito-idp (ClientSecretType)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | ClientSecret | tooshort |
    Then the request is refused with InvalidParameterException
    And the message contains "at 'clientSecret' failed to satisfy constraint: Member must have length greater than or equal to 24"

  @client.secret.second @documented
  Scenario: A client gets a second secret beside its first
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

  @client.secret.limit @documented
  Scenario: A client gets no third secret
    Source: model-cognito-idp (AddUserPoolClientSecret (two at most, LimitExceededException))

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
  Scenario: One of two secrets is taken away
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

  @client.secret.last @documented
  Scenario: The last secret of a client stays
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
  Scenario: A secret that the client does not have is not taken away
    Source: model-cognito-idp (DeleteUserPoolClientSecret (ResourceNotFoundException))

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
  Scenario: A client without a secret passes on no context data of its users
    Source: cdk-preflight (deployments that failed with the text)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | EnablePropagateAdditionalUserContextData | true |
    Then the request is refused with InvalidParameterException
    And the message is "Client Secret is required to set EnablePropagateAdditionalUserContextData as true"

  @client.propagate-needs-secret.given @documented
  Scenario: A client with a secret passes on context data of its users
    Source: model-cognito-idp (EnablePropagateAdditionalUserContextData)

    Given a user pool
    When the administrator calls CreateUserPoolClient with
      | EnablePropagateAdditionalUserContextData | true |
      | GenerateSecret                           | true |
    Then the request is accepted
    And DescribeUserPoolClient shows
      | UserPoolClient.EnablePropagateAdditionalUserContextData | true |
