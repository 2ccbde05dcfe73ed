Feature: A user pool tracks the sessions of its users or does not

  Tracking is off until SetUserPoolSessionConfiguration turns it on. An app client says for how long it takes a
  browser's session for a sign-in.

  Rule: The configuration of a user pool is replaced as a whole

    @sess.pool.default @documented
    Scenario: A user pool on which nothing was set tracks no sessions
      Source: api-GetUserPoolSessionConfiguration

      Given a user pool
      When the administrator calls GetUserPoolSessionConfiguration
      Then the answer holds
        | UserPoolId              | the pool's id |
        | UserSessionTracking     | DISABLED      |
        | TokenSession.MaxPerUser | 20            |

    @sess.pool.set @documented
    Scenario: SetUserPoolSessionConfiguration answers the configuration as it was set
      Source: api-SetUserPoolSessionConfiguration

      Given a user pool of its own with
        | UserPoolTier | ESSENTIALS |
      When the administrator calls SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 3       |
      Then the answer holds
        | UserPoolId              | the pool's id |
        | UserSessionTracking     | ENABLED       |
        | TokenSession.MaxPerUser | 3             |
      And GetUserPoolSessionConfiguration shows
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 3       |

    @sess.pool.set.range @documented
    Scenario Outline: SetUserPoolSessionConfiguration with MaxPerUser <number> is refused
      Source: api-UserPoolTokenSessionConfigType; gh-aws-cli-5843 (class of a violated range, of ListResourceServers)

      Given a user pool of its own
      When the administrator calls SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED  |
        | TokenSession.MaxPerUser | <number> |
      Then the request is refused with InvalidParameterException
      And GetUserPoolSessionConfiguration shows
        | UserSessionTracking     | DISABLED |
        | TokenSession.MaxPerUser | 20       |

      Examples:
        | case  | number |
        | none  | 0      |
        | above | 101    |

    @sess.pool.set.range.most @documented
    Scenario Outline: SetUserPoolSessionConfiguration with MaxPerUser <number> is accepted
      Source: api-UserPoolTokenSessionConfigType

      Given a user pool of its own with
        | UserPoolTier | ESSENTIALS |
      When the administrator calls SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED  |
        | TokenSession.MaxPerUser | <number> |
      Then the answer holds
        | TokenSession.MaxPerUser | <number> |

      Examples:
        | case | number |
        | one  | 1      |
        | most | 100    |

    @sess.pool.set.tier
    Scenario Outline: SetUserPoolSessionConfiguration with tracking <tracking> is refused in the tier LITE
      Source: api-SetUserPoolSessionConfiguration (FeatureUnavailableInTierException); reasoned (nothing exempts
        DISABLED)

      Given a user pool of its own with
        | UserPoolTier | LITE |
      When the administrator calls SetUserPoolSessionConfiguration with
        | UserSessionTracking     | <tracking> |
        | TokenSession.MaxPerUser | 20         |
      Then the request is refused with FeatureUnavailableInTierException
      And GetUserPoolSessionConfiguration shows
        | UserSessionTracking | DISABLED |

      @documented
      Examples: What the tier has not
        | case    | tracking |
        | enabled | ENABLED  |

      @inferred
      Examples: What would change nothing
        | case     | tracking |
        | disabled | DISABLED |

  Rule: The configuration of an app client needs tracking

    Background:
      Given a user pool of its own with
        | UserPoolTier | ESSENTIALS |
      And the administrator has called CreateUserPoolClient

    @sess.client.default @documented
    Scenario: An app client on which nothing was set has MaxValidityMinutes 60
      Source: api-GetUserPoolClientSessionConfiguration

      When the administrator calls GetUserPoolClientSessionConfiguration
      Then the answer holds
        | UserPoolId                    | the pool's id                             |
        | ClientId                      | the UserPoolClient.ClientId answered before |
        | SSOSession.MaxValidityMinutes | 60                                        |

    @sess.client.set @documented
    Scenario Outline: SetUserPoolClientSessionConfiguration with MaxValidityMinutes <minutes> is accepted and kept
      Source: api-ClientSSOSessionConfigType; cli-set-user-pool-client-session-configuration

      Given the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 20      |
      When the administrator calls SetUserPoolClientSessionConfiguration with
        | SSOSession.MaxValidityMinutes | <minutes> |
      Then the answer holds
        | SSOSession.MaxValidityMinutes | <minutes> |
      And GetUserPoolClientSessionConfiguration shows
        | SSOSession.MaxValidityMinutes | <minutes> |

      Examples:
        | case  | minutes |
        | never | 0       |
        | most  | 129600  |

    @sess.client.set.range @documented
    Scenario: SetUserPoolClientSessionConfiguration with more than 90 days is refused
      Source: api-ClientSSOSessionConfigType; gh-aws-cli-5843 (class of a violated range, of ListResourceServers)

      Given the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 20      |
      When the administrator calls SetUserPoolClientSessionConfiguration with
        | SSOSession.MaxValidityMinutes | 129601 |
      Then the request is refused with InvalidParameterException
      And GetUserPoolClientSessionConfiguration shows
        | SSOSession.MaxValidityMinutes | 60 |

    @sess.client.set.tracking-off @documented @code-inferred @open
    Scenario: SetUserPoolClientSessionConfiguration is refused while the user pool does not track sessions
      Source: cli-set-user-pool-client-session-configuration; api-SetUserPoolClientSessionConfiguration
      Open: With which code? (CloudFormation's reference says only that it takes effect while tracking is on.)

      When the administrator calls SetUserPoolClientSessionConfiguration with
        | SSOSession.MaxValidityMinutes | 10 |
      Then the request is refused with one of
        | InvalidParameterException    |
        | OperationNotEnabledException |
      And GetUserPoolClientSessionConfiguration shows
        | SSOSession.MaxValidityMinutes | 60 |

    @sess.pool.off-keeps-clients @documented
    Scenario: The session configuration of an app client is kept while tracking is off
      Source: api-SetUserPoolSessionConfiguration

      Given the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 20      |
      And the administrator has called SetUserPoolClientSessionConfiguration with
        | SSOSession.MaxValidityMinutes | 10 |
      And the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | DISABLED |
        | TokenSession.MaxPerUser | 20       |
      When the administrator calls SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 20      |
      Then the request is accepted
      And GetUserPoolClientSessionConfiguration shows
        | SSOSession.MaxValidityMinutes | 10 |
