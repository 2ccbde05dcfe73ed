Feature: The messages of a pool arrive, and hold what they are sent for

  Rule: They are sent by somebody who may send them

    @cfg.l.email-default-sender @warning
    Scenario: Mails are sent through Amazon SES
      Source: guide-user-pool-email (the default sender sends 50 mails a day)

      When the configuration is judged
      Then the judged pool has
        | EmailConfiguration.EmailSendingAccount | DEVELOPER |

    @cfg.l.sms-misconfigured @error
    Scenario: SMS messages can be sent
      Source: api-UserPoolType (SmsConfigurationFailure)

      Given the judged pool has
        | SmsConfiguration | present |
      When the configuration is judged
      Then the judged pool has
        | SmsConfigurationFailure | absent |

    @cfg.l.sms-external-id @warning
    Scenario: The role for SMS messages is assumed with an external id
      Source: guide-user-pool-sms-settings (the confused deputy)

      Given the judged pool has
        | SmsConfiguration | present |
      When the configuration is judged
      Then the judged pool has
        | SmsConfiguration.ExternalId | present |

    @cfg.l.sender-kms @error
    Scenario Outline: A sender of one's own can decrypt the codes
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
    Scenario Outline: A template has a place for the code
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
