Feature: A pool sends messages by whom it may, and in words that hold the code

  Who sends mails and SMS, and the templates of what they say; no message is sent here.

  Rule: Who sends mails

    Where From is an address of example.com, `<ses identity>` has to be that domain or that address.

    Scenario Outline: A pool whose mails would be sent <how> is refused
      Source: cdk-preflight (deployments to us-east-1 that failed with the text)

      When the administrator creates a user pool with
        | EmailConfiguration.EmailSendingAccount | <account> |
        | EmailConfiguration.SourceArn           | <source>  |
        | EmailConfiguration.From                | <from>    |
      Then the request is refused with InvalidParameterException
      And the message begins with "<text>"

      @reported @code-inferred
      Examples:
        | rule                           | how                                     | account   | source                                                    | from   | text                                                                                                  |
        | pool.email.developer-needs-arn | by a sender that is not named           | DEVELOPER | absent                                                    | absent | Source ARN is required to use DEVELOPER email sending owner                                           |
        | pool.email.arn-region          | from a region that Cognito does not use | DEVELOPER | arn:aws:ses:ap-south-2:{the account}:identity/example.com | absent | Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: |
        | pool.email.from-format         | from what is no address                 | DEVELOPER | <ses identity>                                            | nobody | Provided From email address is invalid                                                                |

    @documented
    Scenario Outline: A pool whose mails are sent <how> is made
      Source: api-EmailConfigurationType

      When the administrator creates a user pool with
        | EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | EmailConfiguration.SourceArn           | <ses identity> |
        | EmailConfiguration.From                | <from>         |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.EmailConfiguration.EmailSendingAccount | DEVELOPER      |
        | UserPool.EmailConfiguration.SourceArn           | <ses identity> |
        | UserPool.EmailConfiguration.From                | <from>         |

      Examples:
        | rule                                 | how                         | from                            |
        | pool.email.developer-needs-arn.named | by a sender that is named   | absent                          |
        | pool.email.from-format.address       | from an address             | team@example.com                |
        | pool.email.from-format.named         | from an address with a name | Example Team <team@example.com> |

    @pool.email.from-format.address-as-name @reported @code-inferred
    Scenario: A pool whose mails would be sent from an address with an address as its name is refused
      Source: gh-aws-cdk-18825 (2022, a deployment that failed; neither class nor text is told)

      When the administrator creates a user pool with
        | EmailConfiguration.EmailSendingAccount | DEVELOPER                           |
        | EmailConfiguration.SourceArn           | <ses identity>                      |
        | EmailConfiguration.From                | team@example.com <team@example.com> |
      Then the request is refused with InvalidParameterException

    @pool.email.from-with-default
    Scenario Outline: A From address is refused with the default email sender: <case>
      Source: gh-aws-cdk-9739 (2020, class and text, of a pool that names no sender); gh-aws-cdk-11054 (2021); reasoned
        (that it is so where the default is named)

      When the administrator creates a user pool with
        | EmailConfiguration.From                | noreply@example.com |
        | EmailConfiguration.ReplyToEmailAddress | support@example.com |
        | EmailConfiguration.EmailSendingAccount | <sender>            |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot configure From email address for default email configuration"

      @reported
      Examples:
        | case     | sender |
        | left-out | absent |

      @inferred
      Examples:
        | case  | sender          |
        | named | COGNITO_DEFAULT |

    @pool.email.from-with-default.reply-to @documented
    Scenario: A reply-to address is accepted with the default email sender
      Source: api-EmailConfigurationType

      When the administrator creates a user pool with
        | EmailConfiguration.ReplyToEmailAddress | support@example.com |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.EmailConfiguration.ReplyToEmailAddress | support@example.com |

  Rule: What messages say

    @pool.template.placeholder @reported
    Scenario Outline: <what> without a place for its code is refused
      Source: cdk-preflight (deployments that failed with the texts); gh-boto3-3581 (class of a violated pattern, of the
        ClientId of InitiateAuth)

      When the administrator creates a user pool with
        | <setting> | Nothing to see here |
      Then the request is refused with InvalidParameterException
      And the message contains "at '<place>' failed to satisfy constraint: Member must satisfy regular expression pattern: "

      Examples:
        | case         | what                       | setting                                        | place                                          |
        | legacy-email | A legacy verification mail | EmailVerificationMessage                       | emailVerificationMessage                       |
        | legacy-sms   | A legacy verification SMS  | SmsVerificationMessage                         | smsVerificationMessage                         |
        | sms-mfa      | An SMS for signing in      | SmsAuthenticationMessage                       | smsAuthenticationMessage                       |
        | email        | A verification mail        | VerificationMessageTemplate.EmailMessage       | verificationMessageTemplate.emailMessage       |
        | sms          | A verification SMS         | VerificationMessageTemplate.SmsMessage         | verificationMessageTemplate.smsMessage         |
        | link         | A mail with a link         | VerificationMessageTemplate.EmailMessageByLink | verificationMessageTemplate.emailMessageByLink |

    @documented
    Scenario Outline: <what> is stored as it was sent
      Source: model-cognito-idp (for the patterns); terraform-acceptance-tests
        (TestAccCognitoIDPUserPool_smsAuthenticationMessage: that SMS without an SMS configuration)

      When the administrator creates a user pool with
        | <setting> | <text> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.<setting> | <text> |

      Examples:
        | rule                           | case    | what                                 | setting                                        | text                            |
        | pool.template.placeholder.code | sms-mfa | An SMS for signing in with its place | SmsAuthenticationMessage                       | Your code is {####}             |
        | pool.template.placeholder.code | email   | A verification mail with its place   | VerificationMessageTemplate.EmailMessage       | Your code is {####}             |
        | pool.template.placeholder.code | sms     | A verification SMS with its place    | VerificationMessageTemplate.SmsMessage         | Your code is {####}             |
        | pool.template.placeholder.link |         | A mail with a place for its link     | VerificationMessageTemplate.EmailMessageByLink | Please {##click here##} to join |

    @pool.template.mirrors
    Scenario Outline: <given> is described under <shown> too
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withVerificationMessageTemplate: the template, shown
        under the legacy members); terraform-provider-aws (user_pool.go: treats the members as conflicting because each
        shows the other)

      When the administrator creates a user pool with
        | <given> | <text> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.<given> | <text> |
        | UserPool.<shown> | <text> |

      @recorded
      Examples:
        | case    | given                                    | shown                    | text                |
        | email   | VerificationMessageTemplate.EmailMessage | EmailVerificationMessage | Your code is {####} |
        | subject | VerificationMessageTemplate.EmailSubject | EmailVerificationSubject | Welcome             |
        | sms     | VerificationMessageTemplate.SmsMessage   | SmsVerificationMessage   | Your code is {####} |

      @attested
      Examples:
        | case           | given                    | shown                                    | text                |
        | legacy-email   | EmailVerificationMessage | VerificationMessageTemplate.EmailMessage | Your code is {####} |
        | legacy-subject | EmailVerificationSubject | VerificationMessageTemplate.EmailSubject | Welcome             |
        | legacy-sms     | SmsVerificationMessage   | VerificationMessageTemplate.SmsMessage   | Your code is {####} |

    @pool.template.custom-text-with-default-email @recorded @open
    Scenario: A pool with the default email sender may have texts of its own
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withEmailVerificationMessage, against the API
        reference, which asks for DEVELOPER)
      Open: Are the words of a pool with COGNITO_DEFAULT also used in its mails?

      When the administrator creates a user pool with
        | EmailVerificationSubject                       | Welcome             |
        | EmailVerificationMessage                       | Your code is {####} |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_CODE   |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.EmailConfiguration.EmailSendingAccount | COGNITO_DEFAULT     |
        | UserPool.EmailVerificationSubject               | Welcome             |
        | UserPool.EmailVerificationMessage               | Your code is {####} |

    @pool.template.link-and-code @recorded
    Scenario: A template with a code beside a template with a link is stored
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withVerificationMessageTemplate, against the API
        reference, which asks for DEVELOPER)

      When the administrator creates a user pool with
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK               |
        | VerificationMessageTemplate.EmailMessage       | Your code is {####}             |
        | VerificationMessageTemplate.EmailMessageByLink | Please {##click here##} to join |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK               |
        | UserPool.VerificationMessageTemplate.EmailMessage       | Your code is {####}             |
        | UserPool.VerificationMessageTemplate.EmailMessageByLink | Please {##click here##} to join |

    @pool.template.invite-placeholders @recorded @open
    Scenario Outline: An invitation by <medium> with places for the user name and the password is stored
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_withAdminCreateUser)
      Open: deployments of September 2026 failed without either place, the newer service model asks for none

      When the administrator creates a user pool with
        | AdminCreateUserConfig.InviteMessageTemplate.<member> | {username} may sign in with {####} |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.AdminCreateUserConfig.InviteMessageTemplate.<member> | {username} may sign in with {####} |

      Examples:
        | case  | medium | member       |
        | email | mail   | EmailMessage |
        | sms   | SMS    | SMSMessage   |

  Rule: Who sends SMS

    @pool.sms.cross-account-role @reported @code-inferred
    Scenario: An SMS role of another account is refused
      Source: cdk-preflight (a deployment that failed with the text)

      When the administrator creates a user pool with
        | SmsConfiguration.SnsCallerArn | arn:aws:iam::210987654321:role/cognito-sms |
      Then the request is refused with InvalidParameterException
      And the message is "Cross-account pass role is not allowed."

    @pool.sms.cross-account-role.own @reported
    Scenario: An SMS role of the pool's account is accepted
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_sms, with an external id besides)

      When the administrator creates a user pool with
        | SmsConfiguration.SnsCallerArn | <sms role> |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.SmsConfiguration.SnsCallerArn | <sms role> |

    @pool.sms.role-trust @documented
    Scenario: An SMS role whose trust policy does not name Amazon Cognito user pools is refused
      Source: gh-amplify-flutter-1328 (2022, class and text, at a sign-up); api-CreateUserPool (its errors)

      Given a role "stranger" with
        | Principal | cognito-identity.amazonaws.com |
        | Action    | sts:AssumeRole                 |
      When the administrator creates a user pool with
        | SmsConfiguration.SnsCallerArn | the role "stranger" |
      Then the request is refused with InvalidSmsRoleTrustRelationshipException
      And the message is "Role does not have a trust relationship allowing Cognito to assume the role"

    @pool.sms.role-trust.named @documented
    Scenario: An SMS role whose trust policy names Amazon Cognito user pools is accepted
      Source: api-SmsConfigurationType; guide-user-pool-sms-settings

      Given a role "sms" with
        | Principal | cognito-idp.amazonaws.com |
        | Action    | sts:AssumeRole            |
        | Allow     | sns:Publish               |
      When the administrator creates a user pool with
        | SmsConfiguration.SnsCallerArn | the role "sms" |
      Then the answer holds
        | UserPool.SmsConfiguration.SnsCallerArn | the role "sms" |

    @pool.sms.region @reported @code-inferred
    Scenario: An SNS region that does not belong to the pool's is refused
      Source: cdk-preflight (a deployment to us-east-1 that failed with the text)

      When the administrator creates a user pool with
        | SmsConfiguration.SnsCallerArn | <sms role> |
        | SmsConfiguration.SnsRegion    | ap-south-2 |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid snsRegion. Allowed SNS region for {the pool's region} is {the pool's region}"

    @pool.sms.region.own @documented
    Scenario: The pool's own region is accepted as the SNS region
      Source: api-SmsConfigurationType

      When the administrator creates a user pool with
        | SmsConfiguration.SnsCallerArn | <sms role>        |
        | SmsConfiguration.SnsRegion    | the pool's region |
      Then the request is accepted
      And DescribeUserPool shows
        | UserPool.SmsConfiguration.SnsRegion | the pool's region |
