Feature: Advice of scanners on mails and SMS

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: They are sent by somebody who may send them

    @cfg.l.email-default-sender @warning
    Scenario: The developer guide advises mails through Amazon SES
      Source: guide-user-pool-email (the default sender sends 50 mails a day)

      When the configuration is judged
      Then the judged pool has
        | EmailConfiguration.EmailSendingAccount | DEVELOPER |

    @cfg.l.sms-misconfigured @error
    Scenario: This suite advises an SMS configuration without a failure
      Source: api-UserPoolType (SmsConfigurationFailure)

      Given the judged pool has
        | SmsConfiguration | present |
      When the configuration is judged
      Then the judged pool has
        | SmsConfigurationFailure | absent |

    @cfg.l.sms-external-id @warning
    Scenario: The developer guide advises an external id for the SMS role
      Source: guide-user-pool-sms-settings (the confused deputy)

      Given the judged pool has
        | SmsConfiguration | present |
      When the configuration is judged
      Then the judged pool has
        | SmsConfiguration.ExternalId | present |

    @cfg.l.sender-kms @error
    Scenario Outline: The developer guide advises a KMS key for a custom sender: <case>
      Source: cdk-preflight (deployments that failed); guide-user-pool-lambda-custom-sender-triggers

      Given the judged pool has
        | LambdaConfig.<sender> | present |
      When the configuration is judged
      Then the judged pool has
        | LambdaConfig.KMSKeyID | present |

      Examples:
        | case  | sender            |
        | email | CustomEmailSender |
        | sms   | CustomSMSSender   |

  Rule: A message holds the code that it is sent for

    @cfg.l.template-placeholder @error
    Scenario Outline: This suite advises a template with a place for <place>: <case>
      Source: cdk-preflight (deployments that failed); api-VerificationMessageTemplateType

      Given the judged pool has
        | <template> | present |
      When the configuration is judged
      Then the judged pool has
        | <template> | containing <place> |

      Examples:
        | case         | template                                                 | place      |
        | email        | VerificationMessageTemplate.EmailMessage                 | {####}     |
        | sms          | VerificationMessageTemplate.SmsMessage                   | {####}     |
        | link         | VerificationMessageTemplate.EmailMessageByLink           | {##        |
        | sms-mfa      | SmsAuthenticationMessage                                 | {####}     |
        | email-mfa    | EmailMfaConfiguration.Message                            | {####}     |
        | invite-email | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | {####}     |
        | invite-name  | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | {username} |
        | invite-sms   | AdminCreateUserConfig.InviteMessageTemplate.SMSMessage   | {####}     |
