Feature: AccountRecoverySetting names by what a user recovers an account

  At most two ways, each with a priority of its own; what ForgotPassword then does stands in `recovery.feature`.

  Rule: Recovery of accounts

    Scenario Outline: Account recovery by <what> is refused
      Source: cdk-preflight (the texts, of deployments with an administrator before email and with equal priorities);
        reasoned (that it is so of the other two cases, which the texts name)

      When the administrator creates a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": <first priority>, "Name": "<first>"}, {"Priority": <second priority>, "Name": "<second>"}] |
      Then the request is refused with InvalidParameterException
      And the message is "<text>"

      @reported @code-inferred
      Examples:
        | rule                           | case       | what                         | first priority | first          | second priority | second                | text                                                                                                                                   |
        | pool.recovery.admin-only-mixed | first      | an administrator, then email | 1              | admin_only     | 2               | verified_email        | Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms. |
        | pool.recovery.duplicate        | priorities | two ways of equal priority   | 1              | verified_email | 1               | verified_phone_number | Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.          |

      @inferred
      Examples:
        | rule                           | case   | what                         | first priority | first          | second priority | second         | text                                                                                                                                   |
        | pool.recovery.admin-only-mixed | second | email, then an administrator | 1              | verified_email | 2               | admin_only     | Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms. |
        | pool.recovery.duplicate        | names  | one way twice                | 1              | verified_email | 2               | verified_email | Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.          |

    @pool.recovery.max @reported
    Scenario: Account recovery in three ways is refused
      Source: cdk-preflight (a deployment that failed with the text); model-cognito-idp; gh-aws-cdk-14699 (class of a
        violated length, of an attribute's name in CreateUserPool)

      When the administrator creates a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}, {"Priority": 3, "Name": "admin_only"}] |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to 2"

    Scenario Outline: Account recovery by <what> is accepted
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_recovery); api-RecoveryOptionType (admin_only)

      When the administrator creates a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | <mechanisms> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AccountRecoverySetting.RecoveryMechanisms | <mechanisms> |

      @recorded
      Examples:
        | rule                              | case  | what                    | mechanisms                                                                                    |
        | pool.recovery.duplicate.different |       | email, then phone       | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
        | pool.recovery.duplicate.one       | email | email alone             | [{"Priority": 1, "Name": "verified_email"}]                                                   |
        | pool.recovery.duplicate.one       | phone | phone alone without SMS | [{"Priority": 1, "Name": "verified_phone_number"}]                                            |

      @documented
      Examples:
        | rule                                 | case | what             | mechanisms                              |
        | pool.recovery.admin-only-mixed.alone |      | an administrator | [{"Priority": 1, "Name": "admin_only"}] |

    @pool.recovery.phone-beside-sms-mfa @reported @code-inferred
    Scenario: Account recovery by email, then phone is refused where SMS MFA is required
      Source: gh-aws-cdk-11478 (2023, text of a deployment that failed; the user names of its pool are phone numbers)

      When the administrator creates a user pool with
        | MfaConfiguration                          | ON                                                                                            |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                                                                    |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured."

    @pool.recovery.phone-beside-sms-mfa.email @documented
    Scenario: Account recovery by email is accepted where SMS MFA is required
      Source: api-CreateUserPool (AccountRecoverySetting)

      When the administrator creates a user pool with
        | MfaConfiguration                          | ON                                          |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                  |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |

    @pool.recovery.phone-beside-sms-mfa.optional @inferred @open
    Scenario: Account recovery by phone is accepted where SMS MFA is optional, unless that is refused
      Source: reasoned (the deployment that failed required MFA); api-CreateUserPool (a user without SMS MFA may recover
        by phone)
      Open: does the service refuse it, as where MFA is required?

      When the administrator creates a user pool with
        | MfaConfiguration                          | OPTIONAL                                                                                      |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                                                                    |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      Then the request is accepted, unless it is refused with InvalidParameterException
