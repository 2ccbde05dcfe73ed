Feature: The texts that a pool gives its messages

  Rule: A template has a place for the code

    @msg.template.code-placeholder @documented
    Scenario Outline: A template without a place for the code is refused
      Source: api-CreateUserPool; api-VerificationMessageTemplateType (its pattern)

      When the administrator calls CreateUserPool with
        | <member> | Hello, here is your code |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy regular expression pattern"

      Examples:
        | case               | member                                   |
        | template-email     | VerificationMessageTemplate.EmailMessage |
        | template-sms       | VerificationMessageTemplate.SmsMessage   |
        | email-verification | EmailVerificationMessage                 |
        | sms-verification   | SmsVerificationMessage                   |
        | sms-authentication | SmsAuthenticationMessage                 |

    @msg.template.code-placeholder.kept @documented
    Scenario Outline: A template with a place for the code is kept
      Source: api-CreateUserPool; api-VerificationMessageTemplateType

      When the administrator calls CreateUserPool with
        | <member> | Hello, {####} is your code |
      Then the answer holds
        | UserPool.<member> | Hello, {####} is your code |

      Examples:
        | case               | member                                   |
        | template-email     | VerificationMessageTemplate.EmailMessage |
        | template-sms       | VerificationMessageTemplate.SmsMessage   |
        | email-verification | EmailVerificationMessage                 |
        | sms-verification   | SmsVerificationMessage                   |
        | sms-authentication | SmsAuthenticationMessage                 |

    @msg.template.link-placeholder @documented
    Scenario Outline: A template for links without a place for the link is refused
      Source: api-VerificationMessageTemplateType; guide-cognito-user-pool-settings-message-templates

      When the administrator calls CreateUserPool with
        | VerificationMessageTemplate.EmailMessageByLink | <template> |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must satisfy regular expression pattern"

      Examples:
        | case      | template                      |
        | no-mark   | Hello, here is your link      |
        | half-mark | Hello, {##Verify              |

    @msg.template.link-placeholder.kept @documented
    Scenario: A template for links with a place for the link is kept
      Source: api-VerificationMessageTemplateType

      When the administrator calls CreateUserPool with
        | VerificationMessageTemplate.EmailMessageByLink | Hello, {##verify here##} |
      Then the answer holds
        | UserPool.VerificationMessageTemplate.EmailMessageByLink | Hello, {##verify here##} |

  Rule: The placeholders of a template are replaced, each in its own kind of message

    @msg.template.developer-only @documented
    Scenario: A pool with an identity of its own mails its own words
      Source: api-VerificationMessageTemplateType

      Given a user pool with
        | AutoVerifiedAttributes                   | email                          |
        | EmailConfiguration.EmailSendingAccount   | DEVELOPER                      |
        | EmailConfiguration.SourceArn             | <ses identity>                 |
        | VerificationMessageTemplate.EmailSubject | Welcome aboard                 |
        | VerificationMessageTemplate.EmailMessage | Say {####} at the gate, please |
      When Bob signs up with the email "bob@"
      Then the subject of the mail to "bob@" is "Welcome aboard"
      And the text of the mail to "bob@" is "Say {code} at the gate, please"

    @msg.template.developer-only.sms @documented
    Scenario: An SMS is worded as the pool says, whoever sends its mails
      Source: api-VerificationMessageTemplateType (SmsMessage)

      Given a user pool with
        | AutoVerifiedAttributes                 | phone_number                   |
        | SmsConfiguration.SnsCallerArn          | <sms role>                     |
        | SmsConfiguration.ExternalId            | <sms external id>              |
        | VerificationMessageTemplate.SmsMessage | Say {####} at the gate, please |
      When Bob signs up with the phone number "+1bob"
      Then the text of the SMS to "+1bob" is "Say {code} at the gate, please"

    @msg.template.developer-only.stored @inferred @open
    Scenario: The words of a pool that sends as the service are kept
      Source: terraform-acceptance-tests (user_pool with EmailMessage and the default sender);
        api-VerificationMessageTemplateType (against it: allowed with DEVELOPER only)
      Open: Are the words of a pool with COGNITO_DEFAULT also used in its mails?

      When the administrator calls CreateUserPool with
        | VerificationMessageTemplate.EmailSubject | Welcome aboard                 |
        | VerificationMessageTemplate.EmailMessage | Say {####} at the gate, please |
      Then the answer holds
        | UserPool.VerificationMessageTemplate.EmailSubject | Welcome aboard                 |
        | UserPool.VerificationMessageTemplate.EmailMessage | Say {####} at the gate, please |

    @msg.template.username-only-invite @documented
    Scenario: A verification mail does not replace the place of a user name
      Source: guide-cognito-user-pool-settings-message-templates

      Given a user pool with
        | AutoVerifiedAttributes                   | email                      |
        | EmailConfiguration.EmailSendingAccount   | DEVELOPER                  |
        | EmailConfiguration.SourceArn             | <ses identity>             |
        | VerificationMessageTemplate.EmailMessage | Dear {username}, say {####} |
      When Bob signs up with the email "bob@"
      Then the text of the mail to "bob@" is "Dear {username}, say {code}"

    @msg.template.invite @documented
    Scenario: An invitation replaces the places of user name and password
      Source: guide-cognito-user-pool-settings-user-invitation-message-customization

      Given a user pool with
        | EmailConfiguration.EmailSendingAccount                   | DEVELOPER                       |
        | EmailConfiguration.SourceArn                             | <ses identity>                  |
        | AdminCreateUserConfig.InviteMessageTemplate.EmailSubject | Your invitation                 |
        | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | Dear {username}, come by {####} |
        | Policies.SignInPolicy.AllowedFirstAuthFactors            | PASSWORD                        |
      When the administrator creates Bob with
        | DesiredDeliveryMediums | EMAIL  |
        | email                  | "bob@" |
      Then the subject of the mail to "bob@" is "Your invitation"
      And the text of the mail to "bob@" is "Dear {Bob's username}, come by {password}"
      And Bob is FORCE_CHANGE_PASSWORD

    @msg.template.invite.without-places @documented
    Scenario Outline: A template for invitations may lack its places
      Source: api-MessageTemplateType (its pattern asks for none)

      When the administrator calls CreateUserPool with
        | AdminCreateUserConfig.InviteMessageTemplate.<member> | Come and see us |
      Then the answer holds
        | UserPool.AdminCreateUserConfig.InviteMessageTemplate.<member> | Come and see us |

      Examples:
        | case  | member       |
        | email | EmailMessage |
        | sms   | SMSMessage   |

  Rule: A template is not too long and not too short

    @msg.template.sizes @documented
    Scenario Outline: A text of one character too many is refused
      Source: guide-quotas; api-CreateUserPool

      When the administrator calls CreateUserPool with
        | <member> | <text> |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to <most>"

      Examples:
        | case           | member                                                 | text                           | most  |
        | subject        | VerificationMessageTemplate.EmailSubject               | a text of 141 characters       | 140   |
        | link-subject   | VerificationMessageTemplate.EmailSubjectByLink         | a text of 141 characters       | 140   |
        | invite-subject | AdminCreateUserConfig.InviteMessageTemplate.EmailSubject | a text of 141 characters     | 140   |
        | email          | VerificationMessageTemplate.EmailMessage               | a template of 20001 characters | 20000 |
        | invite-email   | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | a template of 20001 characters | 20000 |
        | sms            | VerificationMessageTemplate.SmsMessage                 | a template of 141 characters   | 140   |
        | invite-sms     | AdminCreateUserConfig.InviteMessageTemplate.SMSMessage | a template of 141 characters   | 140   |

    @msg.template.sizes.short @documented
    Scenario Outline: A text of one character too few is refused
      Source: api-CreateUserPool

      When the administrator calls CreateUserPool with
        | <member> | <text> |
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length greater than or equal to <least>"

      Examples:
        | case         | member                                                   | text                   | least |
        | subject      | VerificationMessageTemplate.EmailSubject                 | empty                  | 1     |
        | invite-email | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | a text of 5 characters | 6     |
        | invite-sms   | AdminCreateUserConfig.InviteMessageTemplate.SMSMessage   | a text of 5 characters | 6     |

    @msg.template.sizes.kept @documented
    Scenario Outline: A text of exactly as many characters as are allowed is kept
      Source: guide-quotas; api-CreateUserPool

      When the administrator calls CreateUserPool with
        | <member> | <text> |
      Then the answer holds
        | UserPool.<member> | <text> |

      Examples:
        | case           | member                                                 | text                           |
        | subject        | VerificationMessageTemplate.EmailSubject               | a text of 140 characters       |
        | link-subject   | VerificationMessageTemplate.EmailSubjectByLink         | a text of 140 characters       |
        | email          | VerificationMessageTemplate.EmailMessage               | a template of 20000 characters |
        | sms            | VerificationMessageTemplate.SmsMessage                 | a template of 140 characters   |
        | shortest       | VerificationMessageTemplate.SmsMessage                 | a template of 6 characters     |
        | invite-email   | AdminCreateUserConfig.InviteMessageTemplate.EmailMessage | a text of 6 characters       |
        | invite-sms     | AdminCreateUserConfig.InviteMessageTemplate.SMSMessage | a template of 140 characters   |
