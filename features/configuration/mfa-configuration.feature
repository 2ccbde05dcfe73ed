Feature: SetUserPoolMfaConfig states the whole MFA configuration of a pool

  Rule: What is left out is turned off

    @mfa.set.replaces-all @recorded
    Scenario: A call that names the pool alone turns MFA off
      Source: gh-cdkd-1968 (measured in us-east-1, August 2026, with a control)

      Given a user pool of its own with
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      When the administrator calls SetUserPoolMfaConfig
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration              | OFF    |
        | SoftwareTokenMfaConfiguration | absent |
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | OFF |

    @mfa.set.off-with-factor @recorded
    Scenario Outline: MFA is not turned off in a call that holds a factor
      Source: gh-cdkd-1923; gh-cdkd-1968 (measured in us-east-1, August 2026, with a control)

      Given a user pool of its own with
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | <mfa>     |
        | SoftwareTokenMfaConfiguration.Enabled | <enabled> |
      Then the request is refused with InvalidParameterException
      And the message begins with "Invalid MFA configuration given, can't turn off MFA and configure an MFA together"
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | ON |

      Examples:
        | case     | mfa    | enabled |
        | enabled  | OFF    | true    |
        | disabled | OFF    | false   |
        | left-out | absent | true    |

    @mfa.set.off-with-factor.email-first @recorded
    Scenario: That a factor goes with OFF is refused before the sender is looked at
      Source: gh-cdkd-1968 (measured in us-east-1, August 2026)

      Given a user pool of its own
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration              | OFF         |
        | EmailMfaConfiguration.Message | Code {####} |
        | EmailMfaConfiguration.Subject | Sign in     |
      Then the request is refused with InvalidParameterException
      And the message begins with "Invalid MFA configuration given, can't turn off MFA and configure an MFA together"

  Rule: Where MFA is on there is a factor

    @mfa.set.on-without-factor @recorded
    Scenario Outline: MFA is not turned on without a factor
      Source: gh-cdkd-1920 (measured in us-east-1, August 2026, with a control)

      Given a user pool of its own with
        | MfaConfiguration              | OFF    |
        | SoftwareTokenMfaConfiguration | absent |
        | SmsMfaConfiguration           | absent |
        | EmailMfaConfiguration         | absent |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration      | <mfa>      |
        | WebAuthnConfiguration | <passkeys> |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled."
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

      Examples:
        | case              | mfa      | passkeys                          |
        | on                | ON       | absent                            |
        | optional          | OPTIONAL | absent                            |
        | optional-passkeys | OPTIONAL | {"RelyingPartyId": "example.com"} |

    @mfa.set.totp-on @recorded
    Scenario Outline: Software tokens are factor enough
      Source: gh-cdkd-1968 (measured in us-east-1, August 2026: the control)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | <mfa> |
        | SoftwareTokenMfaConfiguration.Enabled | true  |
      Then the answer holds
        | MfaConfiguration                      | <mfa> |
        | SoftwareTokenMfaConfiguration.Enabled | true  |
      And GetUserPoolMfaConfig shows
        | MfaConfiguration                      | <mfa>  |
        | SoftwareTokenMfaConfiguration.Enabled | true   |
        | SmsMfaConfiguration                   | absent |

      Examples:
        | case     | mfa      |
        | on       | ON       |
        | optional | OPTIONAL |

    @mfa.set.sms-needs-config @reported @open
    Scenario: SMS is no factor of a pool that has no way to send one
      Source: cdkd (its source tells that AWS refuses this)
      Open: the exact text

      Given a user pool of its own with
        | SmsConfiguration | absent |
        | MfaConfiguration | OFF    |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                             | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage | Your code is {####} |
      Then the request is refused with InvalidParameterException
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

    @mfa.set.sms-needs-config.given @documented
    Scenario: SMS is a factor where the call says how to send one
      Source: cli-set-user-pool-mfa-config (example)

      Given a user pool of its own
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                                  | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration                                  | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |

    @mfa.set.message-placeholder @documented
    Scenario Outline: A message without a place for the code is refused
      Source: model-cognito-idp (patterns of EmailMfaMessageType and SmsVerificationMessageType)

      Given a user pool of its own with
        | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
        | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                                                                    |
        | SmsConfiguration.ExternalId               | <sms external id>                                                                             |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
        | MfaConfiguration                          | OFF                                                                                           |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration | OPTIONAL      |
        | <member>         | Your code is! |
      Then the request is refused with InvalidParameterException
      And the message contains "at '<path>' failed to satisfy constraint: Member must satisfy regular expression pattern: "
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

      Examples:
        | case  | member                                       | path                                         |
        | email | EmailMfaConfiguration.Message                | emailMfaConfiguration.message                |
        | sms   | SmsMfaConfiguration.SmsAuthenticationMessage | smsMfaConfiguration.smsAuthenticationMessage |

    @mfa.set.message-placeholder.given @documented
    Scenario Outline: A message with a place for the code is kept
      Source: cli-set-user-pool-mfa-config (example)

      Given a user pool of its own with
        | EmailConfiguration.EmailSendingAccount    | DEVELOPER                                                                                     |
        | EmailConfiguration.SourceArn              | <ses identity>                                                                                |
        | SmsConfiguration.SnsCallerArn             | <sms role>                                                                                    |
        | SmsConfiguration.ExternalId               | <sms external id>                                                                             |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}] |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration | OPTIONAL             |
        | <member>         | Your code is {####}! |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | <member> | Your code is {####}! |

      Examples:
        | case  | member                                       |
        | email | EmailMfaConfiguration.Message                |
        | sms   | SmsMfaConfiguration.SmsAuthenticationMessage |

  Rule: A code cannot be the first factor where a second one is required

    @mfa.set.on-with-otp-first-factor @recorded
    Scenario Outline: MFA is not required of a pool whose first factors include a code
      Source: gh-cdkd-1975 (measured in us-east-1, August 2026, four arms)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, <factor> |
        | SmsConfiguration.SnsCallerArn                 | <sms role>         |
        | SmsConfiguration.ExternalId                   | <sms external id>  |
        | MfaConfiguration                              | OFF                |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is "Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled"
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

      Examples:
        | case  | factor    |
        | email | EMAIL_OTP |
        | sms   | SMS_OTP   |

    @mfa.set.on-with-otp-first-factor.optional @recorded
    Scenario Outline: MFA is an option in a pool whose first factors include a code
      Source: gh-cdkd-1975 (measured in us-east-1, August 2026, four arms)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, <factor> |
        | SmsConfiguration.SnsCallerArn                 | <sms role>         |
        | SmsConfiguration.ExternalId                   | <sms external id>  |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OPTIONAL |

      Examples:
        | case  | factor    |
        | email | EMAIL_OTP |
        | sms   | SMS_OTP   |

    @mfa.set.on-with-webauthn-first-factor @recorded
    Scenario Outline: MFA is not required where a passkey alone signs in
      Source: gh-cdkd-1975 (measured in us-east-1, August 2026)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | ON         |
        | SoftwareTokenMfaConfiguration.Enabled | true       |
        | WebAuthnConfiguration                 | <passkeys> |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor"
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | OFF |

      Examples:
        | case          | passkeys                                                                  |
        | left-out      | absent                                                                    |
        | single-factor | {"RelyingPartyId": "example.com", "FactorConfiguration": "SINGLE_FACTOR"} |

    @mfa.set.on-with-webauthn-first-factor.multi-factor @inferred
    Scenario: MFA is required where a passkey counts as two factors
      Source: reasoned (from the text of the refusal); model-cognito-idp (WebAuthnConfigurationType)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                          | ON                                  |
        | SoftwareTokenMfaConfiguration.Enabled     | true                                |
        | WebAuthnConfiguration.RelyingPartyId      | example.com                         |
        | WebAuthnConfiguration.UserVerification    | required                            |
        | WebAuthnConfiguration.FactorConfiguration | MULTI_FACTOR_WITH_USER_VERIFICATION |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration                          | ON                                  |
        | WebAuthnConfiguration.FactorConfiguration | MULTI_FACTOR_WITH_USER_VERIFICATION |

    @mfa.set.webauthn-only-off @recorded
    Scenario: Passkeys are set up in a pool without MFA
      Source: gh-cdkd-1920 (measured in us-east-1, August 2026)

      Given a user pool of its own
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                     | OFF         |
        | WebAuthnConfiguration.RelyingPartyId | example.com |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration                     | OFF         |
        | WebAuthnConfiguration.RelyingPartyId | example.com |

    @mfa.set.adaptive @documented
    Scenario: MFA is required beside adaptive authentication
      Source: model-cognito-idp (SetUserPoolMfaConfig (advises OPTIONAL there, and does not forbid ON))

      Given a user pool of its own with
        | UserPoolTier                                  | PLUS     |
        | UserPoolAddOns.AdvancedSecurityMode           | ENFORCED |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      Then the request is accepted
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | ON |

  Rule: What is set is read back

    @mfa.get.shape @documented
    Scenario: A pool without MFA shows no factor
      Source: cli-get-user-pool-mfa-config

      Given a user pool with
        | MfaConfiguration              | OFF    |
        | SoftwareTokenMfaConfiguration | absent |
        | SmsMfaConfiguration           | absent |
        | EmailMfaConfiguration         | absent |
        | WebAuthnConfiguration         | absent |
      When the administrator calls GetUserPoolMfaConfig
      Then the answer holds nothing but MfaConfiguration
      And the answer holds
        | MfaConfiguration | OFF |

    @mfa.get.shape.configured @documented
    Scenario: Each factor that is set up shows a block of its own
      Source: cli-get-user-pool-mfa-config; model-cognito-idp (WebAuthnConfigurationType (default))

      Given a user pool of its own with
        | SmsConfiguration.SnsCallerArn                | <sms role>          |
        | SmsConfiguration.ExternalId                  | <sms external id>   |
        | MfaConfiguration                             | OPTIONAL            |
        | SoftwareTokenMfaConfiguration.Enabled        | true                |
        | SmsMfaConfiguration.SmsAuthenticationMessage | Your code is {####} |
        | WebAuthnConfiguration.RelyingPartyId         | example.com         |
        | EmailMfaConfiguration                        | absent              |
      When the administrator calls GetUserPoolMfaConfig
      Then the answer holds
        | MfaConfiguration                                  | OPTIONAL            |
        | SoftwareTokenMfaConfiguration.Enabled             | true                |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
        | WebAuthnConfiguration.RelyingPartyId              | example.com         |
        | WebAuthnConfiguration.UserVerification            | preferred           |
        | EmailMfaConfiguration                             | absent              |

    @mfa.describe-consistent @recorded
    Scenario Outline: DescribeUserPool tells whether MFA is on, and not by which factor
      Source: gh-cdkd-1968 (measured in us-east-1, August 2026)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | <mfa> |
        | SoftwareTokenMfaConfiguration.Enabled | true  |
      Then DescribeUserPool shows
        | UserPool.MfaConfiguration              | <mfa>  |
        | UserPool.SoftwareTokenMfaConfiguration | absent |
      And GetUserPoolMfaConfig shows
        | MfaConfiguration | <mfa> |

      Examples:
        | case     | mfa      |
        | on       | ON       |
        | optional | OPTIONAL |

    @mfa.order.create @reported
    Scenario: A pool gets MFA by a call of its own after it was made
      Source: cdkd; gh-aws-cdk-32615 (the one-call failure)

      Given the administrator has called CreateUserPool
      When the administrator calls SetUserPoolMfaConfig with
        | MfaConfiguration                      | ON   |
        | SoftwareTokenMfaConfiguration.Enabled | true |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.MfaConfiguration | ON |
