Feature: Threat protection has a mode, and answers to risks

  UserPoolAddOns turns it on, for custom authentication apart. SetRiskConfiguration says what is done about a risk.

  Rule: Custom authentication has a mode of its own

    @events.settings.custom @documented
    Scenario Outline: A user pool has CustomAuthMode <mode>
      Source: model-cognito-idp (AdvancedSecurityAdditionalFlowsType)

      Given a user pool of its own with
        | UserPoolTier                                                  | PLUS     |
        | UserPoolAddOns.AdvancedSecurityMode                           | ENFORCED |
        | UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | <mode>   |
      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.UserPoolAddOns.AdvancedSecurityMode                           | ENFORCED |
        | UserPool.UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | <mode>   |

      Examples:
        | case     | mode     |
        | audit    | AUDIT    |
        | enforced | ENFORCED |

    @events.settings.custom.off @documented @text-inferred
    Scenario: CustomAuthMode OFF is refused
      Source: model-cognito-idp (AdvancedSecurityEnabledModeType: AUDIT and ENFORCED alone); gh-aws-doc-sdk-examples-891
        (class and form of a violated enum, of AdminCreateUser)

      Given a user pool of its own with
        | UserPoolTier | PLUS |
      When the administrator updates the user pool with
        | UserPoolAddOns.AdvancedSecurityMode                           | ENFORCED |
        | UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | OFF      |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy enum value set: "

    @events.settings.custom.update @documented
    Scenario: An update turns threat protection of custom authentication on
      Source: model-cognito-idp (AdvancedSecurityAdditionalFlowsType)

      Given a user pool of its own with
        | UserPoolTier                | PLUS   |
        | UserAttributeUpdateSettings | absent |
      When the administrator updates the user pool with
        | UserPoolTier                                                  | PLUS  |
        | UserPoolAddOns.AdvancedSecurityMode                           | AUDIT |
        | UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | AUDIT |
      Then the answer is empty
      And DescribeUserPool shows
        | UserPool.UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode | AUDIT |

  Rule: What is done about a risk is described as it was set

    Background:
      Given a user pool of its own with
        | UserPoolTier                        | PLUS     |
        | UserPoolAddOns.AdvancedSecurityMode | ENFORCED |

    @events.settings.takeover @documented
    Scenario: Each level of risk has its own action, of which the user is told or not, by the sender that was set
      Source: cli-set-risk-configuration; model-cognito-idp (AccountTakeoverActionsType)

      Given the administrator has called SetRiskConfiguration with
        | ClientId                                               | absent                                                                      |
        | AccountTakeoverRiskConfiguration.Actions.LowAction     | {"Notify": false, "EventAction": "NO_ACTION"}                               |
        | AccountTakeoverRiskConfiguration.Actions.MediumAction  | {"Notify": true, "EventAction": "MFA_IF_CONFIGURED"}                        |
        | AccountTakeoverRiskConfiguration.Actions.HighAction    | {"Notify": true, "EventAction": "BLOCK"}                                    |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn     | <ses identity>                                                  |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.From          | sender@example.com                                              |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.ReplyTo       | answers@example.com                                             |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail    | {"Subject": "Blocked", "HtmlBody": "<p>Blocked</p>", "TextBody": "Blocked"} |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail | {"Subject": "Noted", "HtmlBody": "<p>Noted</p>", "TextBody": "Noted so"}    |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail      | {"Subject": "Asked", "HtmlBody": "<p>Asked</p>", "TextBody": "Asked so"}    |
      When the administrator calls DescribeRiskConfiguration with
        | ClientId | absent |
      Then the answer holds
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.LowAction.EventAction    | NO_ACTION         |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.MediumAction.EventAction | MFA_IF_CONFIGURED |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.HighAction.EventAction   | BLOCK             |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.HighAction.Notify        | true              |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.LowAction.Notify         | false             |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.From         | sender@example.com |

    @events.settings.takeover.required @documented
    Scenario: The action on a high risk can be MFA_REQUIRED
      Source: model-cognito-idp (AccountTakeoverEventActionType)

      Given the administrator has called SetRiskConfiguration with
        | ClientId                                            | absent                                           |
        | AccountTakeoverRiskConfiguration.Actions.HighAction | {"Notify": false, "EventAction": "MFA_REQUIRED"} |
      When the administrator calls DescribeRiskConfiguration with
        | ClientId | absent |
      Then the answer holds
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.HighAction.EventAction | MFA_REQUIRED |

    @events.settings.takeover.unknown @documented
    Scenario: An action on a risk that is none of those of the API is refused
      Source: model-cognito-idp (AccountTakeoverEventActionType); cdk-preflight (the text, of another
        member); gh-aws-doc-sdk-examples-891 (class of a violated enum, of AdminCreateUser)

      When the administrator calls SetRiskConfiguration with
        | ClientId                                            | absent                                    |
        | AccountTakeoverRiskConfiguration.Actions.HighAction | {"Notify": false, "EventAction": "SHRUG"} |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy enum value set: "

    @events.settings.compromised @documented
    Scenario Outline: <event> can be set as what compromised credentials are looked for at
      Source: cli-set-risk-configuration; model-cognito-idp (EventFilterType, CompromisedCredentialsEventActionType)

      Given the administrator has called SetRiskConfiguration with
        | ClientId                                                    | absent    |
        | CompromisedCredentialsRiskConfiguration.EventFilter         | <event>   |
        | CompromisedCredentialsRiskConfiguration.Actions.EventAction | NO_ACTION |
      When the administrator calls DescribeRiskConfiguration with
        | ClientId | absent |
      Then the answer holds
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration.EventFilter         | <event>   |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration.Actions.EventAction | NO_ACTION |

      Examples:
        | case    | event           |
        | sign-up | SIGN_UP         |
        | change  | PASSWORD_CHANGE |
