Feature: A user pool sends its logs to destinations outside Cognito

  SetLogDeliveryConfiguration replaces the whole list: one configuration for each event source.

  Rule: Each source of events has one place for its logs

    @log.duplicate-source @reported
    Scenario: Two log configurations of one event source are refused
      Source: gh-floci-io-floci-2867 (measured, September 2026); cdk-preflight (a part of the text)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}, {"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with InvalidParameterException
      And the message is "Request validation Failed. Following event sources appear more then once in a request: [userNotification]."
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

    @log.no-destination @reported
    Scenario Outline: A log configuration without a destination is refused: <case>
      Source: gh-floci-io-floci-2867 (measured, September 2026)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | <configurations> |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

      Examples:
        | case  | configurations                                                                                                       | message                                                                                                                                                                                |
        | one   | [{"LogLevel": "ERROR", "EventSource": "userNotification"}]                                                           | Request validation Failed. Following event sources in request have no destination: [userNotification].                                                                                 |
        | twice | [{"LogLevel": "ERROR", "EventSource": "userNotification"}, {"LogLevel": "ERROR", "EventSource": "userNotification"}] | Request validation Failed. Following event sources in request have no destination: [userNotification]. Following event sources appear more then once in a request: [userNotification]. |

    @log.enums
    Scenario Outline: A log configuration with an unknown <member> is refused
      Source: gh-floci-io-floci-2867 (class and text of eventSource pasted, September 2026; of logLevel told)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "<level>", "EventSource": "<source>", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'logConfigurations.1.member.<member>' failed to satisfy constraint: Member must satisfy enum value set: [<values>]"

      @reported
      Examples:
        | case   | member      | level | source    | values                           |
        | source | eventSource | ERROR | notAThing | userAuthEvents, userNotification |

      @reported @text-inferred
      Examples:
        | case  | member   | level   | source           | values      |
        | level | logLevel | VERBOSE | userNotification | ERROR, INFO |

    @log.pairs @documented @code-inferred @open
    Scenario Outline: A log of <source> with the level <level> and <where> is accepted, unless that is refused
      Source: api-LogConfigurationType (which level and destination goes with which source)
      Open: with which error, if with any? Terraform's users met a refusal in 2026 whose text is cut off
        (gh-terraform-provider-aws-47790)

      Given a user pool of its own with
        | UserPoolTier | PLUS |
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "<level>", "EventSource": "<source>", "<where>": <destination>}] |
      Then the request is accepted, unless it is refused with InvalidParameterException

      Examples:
        | case  | source           | level | where                       | destination                      |
        | error | userAuthEvents   | ERROR | CloudWatchLogsConfiguration | {"LogGroupArn": "{<log group>}"} |
        | info  | userNotification | INFO  | CloudWatchLogsConfiguration | {"LogGroupArn": "{<log group>}"} |

    @tier.essentials.log-export @reported @code-inferred
    Scenario: A log of userAuthEvents is refused for a pool of the Essentials tier
      Source: cdk-preflight (a deployment that failed with the text); reasoned (the class, from the errors that the API
        reference declares)

      Given a user pool of its own with
        | UserPoolTier | ESSENTIALS |
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "INFO", "EventSource": "userAuthEvents", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is refused with FeatureUnavailableInTierException
      And the message is "The following feature is not available for the ESSENTIALS pricing tier configured: Log Streaming"

    @log.duplicate-source.one @recorded
    Scenario: A log configuration of one event source is stored
      Source: terraform-acceptance-tests (TestAccCognitoIDPLogDeliveryConfiguration_basic);
        cli-set-log-delivery-configuration

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      Then the request is accepted
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.UserPoolId                                                  | the pool's id    |
        | LogDeliveryConfiguration.LogConfigurations.0.EventSource                             | userNotification |
        | LogDeliveryConfiguration.LogConfigurations.0.LogLevel                                | ERROR            |
        | LogDeliveryConfiguration.LogConfigurations.0.CloudWatchLogsConfiguration.LogGroupArn | <log group>      |

    @log.duplicate-source.cleared @recorded
    Scenario: An empty list of log configurations removes what was configured
      Source: terraform-acceptance-tests (TestAccCognitoIDPLogDeliveryConfiguration_disappears); gh-floci-io-floci-2867

      Given a user pool of its own
      And the administrator has called SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "{<log group>}"}}] |
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | empty |
      Then the request is accepted
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |

    @log.group-region @reported @code-inferred
    Scenario: A log group of another region is refused
      Source: cdk-preflight (the text, of a log group that was of another account too, which the text names besides)

      Given a user pool of its own
      When the administrator calls SetLogDeliveryConfiguration with
        | LogConfigurations | [{"LogLevel": "ERROR", "EventSource": "userNotification", "CloudWatchLogsConfiguration": {"LogGroupArn": "arn:aws:logs:eu-south-2:{the account}:log-group:cognito"}}] |
      Then the request is refused with InvalidParameterException
      And the message begins with "Request validation Failed. [CloudWatch log group arn "
      And the message contains "ARN does not belong to current region"
      And GetLogDeliveryConfiguration shows
        | LogDeliveryConfiguration.LogConfigurations.0 | absent |
