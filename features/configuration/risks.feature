Feature: A risk configuration says what a pool does about risky sign-ins

  SetRiskConfiguration stores it for the pool, or for one app client; what is done by it needs threat protection.

  Rule: Addresses that are let through and kept out are ranges

    @risk.cidr
    Scenario Outline: An address range that is not written as CIDR is refused: <range>
      Source: cdk-preflight (the text, of a deployment with an address alone among what is blocked); reasoned (that it
        is so of what is no address, and of what is skipped)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                            | absent  |
        | RiskExceptionConfiguration.<member> | <range> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Incorrect CIDR format"

      @reported @code-inferred
      Examples:
        | case    | member             | range       |
        | address | BlockedIPRangeList | 10.10.10.10 |

      @inferred
      Examples:
        | case    | member             | range        |
        | text    | BlockedIPRangeList | everybody    |
        | skipped | SkippedIPRangeList | 300.0.0.0/24 |

    @risk.cidr.range
    Scenario Outline: An address range is stored: <range>
      Source: terraform-acceptance-tests (TestAccCognitoIDPRiskConfiguration_exception: what is blocked);
        cli-describe-risk-configuration (what is skipped)

      Given a user pool of its own
      And the administrator has called SetRiskConfiguration with
        | ClientId                            | absent  |
        | RiskExceptionConfiguration.<member> | <range> |
      When the administrator calls DescribeRiskConfiguration with
        | ClientId | absent |
      Then the answer holds
        | RiskConfiguration.UserPoolId                              | the pool's id |
        | RiskConfiguration.ClientId                                | absent        |
        | RiskConfiguration.RiskExceptionConfiguration.<member>     | <range>       |
        | RiskConfiguration.AccountTakeoverRiskConfiguration        | absent        |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration | absent        |

      @recorded
      Examples:
        | case | member             | range                          |
        | one  | BlockedIPRangeList | 10.10.10.10/32                 |
        | two  | BlockedIPRangeList | 10.10.10.10/32, 10.10.10.11/32 |

      @documented
      Examples:
        | case    | member             | range          |
        | skipped | SkippedIPRangeList | 10.10.10.10/32 |

    @risk.cidr.max @reported @text-inferred
    Scenario: A list of 201 blocked address ranges is refused
      Source: cdk-preflight (deployments that failed with the text); gh-aws-cdk-14699 (class of a violated length, of an
        attribute's name in CreateUserPool)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                                      | absent             |
        | RiskExceptionConfiguration.BlockedIPRangeList | 201 address ranges |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'riskExceptionConfiguration.blockedIPRangeList' failed to satisfy constraint: Member must have length less than or equal to 200"

    @risk.cidr.readback @documented
    Scenario: The risk configuration of an app client is described as it was set
      Source: cli-describe-risk-configuration

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | CompromisedCredentialsRiskConfiguration.EventFilter         | SIGN_IN |
        | CompromisedCredentialsRiskConfiguration.Actions.EventAction | BLOCK   |
      Then the request is accepted
      And DescribeRiskConfiguration shows
        | RiskConfiguration.ClientId                                                    | the client's id |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration.EventFilter         | SIGN_IN         |
        | RiskConfiguration.CompromisedCredentialsRiskConfiguration.Actions.EventAction | BLOCK           |

    @risk.cidr.actions @reported
    Scenario Outline: A risk configuration with an unknown <case> is refused
      Source: cdk-preflight (deployments that failed with the texts); gh-aws-doc-sdk-examples-891 (class of a violated
        enum, of the MessageAction of AdminCreateUser)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | ClientId                                                    | absent   |
        | CompromisedCredentialsRiskConfiguration.EventFilter         | <event>  |
        | CompromisedCredentialsRiskConfiguration.Actions.EventAction | <action> |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy enum value set: "

      Examples:
        | case   | event    | action |
        | event  | SIGN_OUT | BLOCK  |
        | action | SIGN_IN  | SHRUG  |

  Rule: A risk has an action, and mails with texts of their own

    @risk.notify.actions @documented
    Scenario Outline: What is done at a medium and at a high risk is stored: <action>
      Source: terraform-acceptance-tests (risk_configuration_test.go: MFA_REQUIRED and BLOCK, without mails);
        api-AccountTakeoverActionType (the values)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | AccountTakeoverRiskConfiguration.Actions.LowAction    | {"Notify": false, "EventAction": "NO_ACTION"} |
        | AccountTakeoverRiskConfiguration.Actions.MediumAction | {"Notify": false, "EventAction": "<action>"}  |
        | AccountTakeoverRiskConfiguration.Actions.HighAction   | {"Notify": false, "EventAction": "<action>"}  |
      Then the request is accepted
      And DescribeRiskConfiguration shows
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.LowAction.EventAction    | NO_ACTION |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.MediumAction.EventAction | <action>  |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.Actions.HighAction.EventAction   | <action>  |

      Examples:
        | case       | action            |
        | nothing    | NO_ACTION         |
        | mfa-if-set | MFA_IF_CONFIGURED |
        | mfa        | MFA_REQUIRED      |
        | block      | BLOCK             |

    @risk.notify @documented
    Scenario Outline: The mail about a sign-in is described as it was set: <mail>
      Source: cli-describe-risk-configuration (three mails with subject, HTML and text)

      Given a user pool of its own
      When the administrator calls SetRiskConfiguration with
        | AccountTakeoverRiskConfiguration.Actions.HighAction                  | {"Notify": true, "EventAction": "BLOCK"} |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn       | <ses identity>                           |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.From            | team@example.com                         |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.ReplyTo         | help@example.com                         |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.<mail>.Subject  | A sign-in                                |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.<mail>.HtmlBody | <b>A sign-in</b>                         |
        | AccountTakeoverRiskConfiguration.NotifyConfiguration.<mail>.TextBody | A sign-in was seen.                      |
      Then the request is accepted
      And DescribeRiskConfiguration shows
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn       | <ses identity>      |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.From            | team@example.com    |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.ReplyTo         | help@example.com    |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.<mail>.Subject  | A sign-in           |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.<mail>.HtmlBody | <b>A sign-in</b>    |
        | RiskConfiguration.AccountTakeoverRiskConfiguration.NotifyConfiguration.<mail>.TextBody | A sign-in was seen. |

      Examples:
        | case      | mail          |
        | blocked   | BlockEmail    |
        | no-action | NoActionEmail |
        | mfa       | MfaEmail      |
