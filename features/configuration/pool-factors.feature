Feature: A pool is made with MFA and first factors that it can ask for

  CreateUserPool and UpdateUserPool know SMS alone as MFA; the other factors are set by SetUserPoolMfaConfig.

  Rule: MFA and first factors

    @pool.mfa.create-on-without-factor @reported
    Scenario Outline: CreateUserPool with MFA <mfa> is refused without an SMS configuration
      Source: cdk-preflight (the text, of a deployment that failed); gh-aws-cdk-32615 (the text); gh-aws-cdk-12075
        (class and text)

      When the administrator creates a user pool with
        | MfaConfiguration | <mfa> |
      Then the request is refused with InvalidParameterException
      And the message is "SMS configuration and Auto verification for phone_number are required when MFA is required/optional"

      Examples:
        | case     | mfa      |
        | on       | ON       |
        | optional | OPTIONAL |

    Scenario Outline: CreateUserPool with MFA <mfa> and an SMS configuration is accepted without verified phone numbers
      Source: moto-user-authentication-flow-mfa-on (its pool); terraform-acceptance-tests
        (TestAccCognitoIDPUserPool_MFA_sms); reasoned (for OPTIONAL)

      When the administrator creates a user pool with
        | MfaConfiguration              | <mfa>      |
        | SmsConfiguration.SnsCallerArn | <sms role> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.MfaConfiguration       | <mfa>  |
        | UserPool.AutoVerifiedAttributes | absent |

      @recorded
      Examples:
        | rule                             | mfa |
        | pool.mfa.create-on-with-sms-only | ON  |

      @inferred
      Examples:
        | rule                                      | mfa      |
        | pool.mfa.create-on-with-sms-only.optional | OPTIONAL |

    @pool.mfa.update-on-before-factor @reported
    Scenario: UpdateUserPool with MFA ON is refused for a pool without a factor
      Source: gh-cloudformation-roadmap-1176 (2022, class and the second text); cdkd (2026, tells that it is refused as
        CreateUserPool is); gh-aws-cdk-12075 (class and the first text, of CreateUserPool)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
        | SmsConfiguration                                                      | absent |
        | MfaConfiguration                                                      | OFF    |
        | SoftwareTokenMfaConfiguration                                         | absent |
      When the administrator updates the user pool with
        | MfaConfiguration | ON |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | SMS configuration and Auto verification for phone_number are required when MFA is required/optional |
        | Cannot turn MFA functionality ON, once the user pool has been created.                              |
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | OFF |

    @pool.mfa.update-on-before-factor.with-factor @inferred @open
    Scenario: UpdateUserPool with MFA ON is accepted for a pool with a factor, unless that is refused
      Source: reasoned (from the refusal without a factor); gh-cloudformation-roadmap-1176 (2022, a refusal)
      Open: in 2022 MFA was not turned on once the user pool was made; is it today, where there is a factor?

      Given a user pool of its own with
        | MfaConfiguration                                                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled                                 | true     |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent   |
        | Policies.SignInPolicy.AllowedFirstAuthFactors                         | PASSWORD |
      When the administrator updates the user pool with
        | MfaConfiguration | ON |
      Then the request is accepted, unless it is refused with InvalidParameterException

    @mfa.order.create @recorded
    Scenario: A pool without SMS gets MFA by SetUserPoolMfaConfig after it was made
      Source: gh-cdkd-1968 (the control: a pool made without MFA, then this call); gh-aws-cdk-32615 (that CreateUserPool
        refuses MFA without SMS)

      Given the administrator has called CreateUserPool
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | ON |

    @pool.firstfactor.password-required
    Scenario Outline: First factors without PASSWORD are refused: <factors>
      Source: cdk-preflight (the text, of a deployment with EMAIL_OTP); reasoned (that it is so of other factors)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | <factors> |
      Then the request is refused with InvalidParameterException
      And the message is "Password should be configured as one of the allowed first auth factors."

      @reported @code-inferred
      Examples:
        | case  | factors   |
        | email | EMAIL_OTP |

      @inferred
      Examples:
        | case     | factors              |
        | webauthn | WEB_AUTHN            |
        | both     | EMAIL_OTP, WEB_AUTHN |

    @pool.firstfactor.sms-otp-needs-sms @recorded
    Scenario: SMS_OTP as a first factor is refused without an SMS configuration
      Source: gh-cdkd-1975 (measured, August 2026)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |
      Then the request is refused with InvalidParameterException
      And the message is "SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration"

    @pool.firstfactor.sms-otp-needs-sms.with-sms @recorded
    Scenario: SMS_OTP as a first factor is accepted with an SMS configuration
      Source: gh-cdkd-1975 (the pool in which MFA was measured, with an external id besides)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SMS_OTP |
        | SmsConfiguration.SnsCallerArn                 | <sms role>        |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | in any order: PASSWORD, SMS_OTP |

    @pool.firstfactor.email-otp-default-email @recorded
    Scenario: EMAIL_OTP as a first factor is accepted with the default email sender
      Source: gh-cdkd-1975 (measured, August 2026)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors | in any order: PASSWORD, EMAIL_OTP |
        | UserPool.EmailConfiguration.EmailSendingAccount        | COGNITO_DEFAULT                   |

    @pool.firstfactor.software-token @documented @code-inferred
    Scenario: SOFTWARE_TOKEN as a first factor is refused
      Source: api-SignInPolicyType (the enumeration has it, the text forbids it)

      When the administrator creates a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, SOFTWARE_TOKEN |
      Then the request is refused with InvalidParameterException

    @pool.webauthn.rp-format
    Scenario Outline: A relying party of passkeys that is more than a domain is refused: <case>
      Source: cdk-preflight (the text, of a deployment with https://example.com/path); reasoned (that each part alone is
        refused likewise)

      Given a user pool of its own with
        | AutoVerifiedAttributes | absent |
        | UserPoolTier           | absent |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                     | OFF     |
        | WebAuthnConfiguration.RelyingPartyId | <party> |
      Then the request is refused with InvalidParameterException
      And the message is "RelyingPartyId contains invalid characters"

      @reported @code-inferred
      Examples:
        | case   | party                    |
        | scheme | https://example.com/path |

      @inferred
      Examples:
        | case | party               |
        | port | example.com:8443    |
        | path | example.com/sign-in |

    @pool.webauthn.rp-format.domain @documented
    Scenario: A relying party of passkeys that is a domain is accepted
      Source: api-WebAuthnConfigurationType

      Given a user pool of its own with
        | AutoVerifiedAttributes | absent |
        | UserPoolTier           | absent |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                     | OFF         |
        | WebAuthnConfiguration.RelyingPartyId | example.com |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | WebAuthnConfiguration.RelyingPartyId | example.com |
