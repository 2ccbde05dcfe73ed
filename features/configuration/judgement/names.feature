Feature: Advice of scanners on names and attributes

  An opinion on the judged configuration, of whom the title names; no claim about what Amazon Cognito answers.

  Rule: An address is proved before it is a name

    @cfg.l.alias-not-verified @error
    Scenario Outline: The developer guide advises automatic verification of an alias: <case>
      Source: guide-user-pool-settings-attributes (an alias works once it is verified)

      Given the judged pool has
        | AliasAttributes | with <attribute> |
      When the configuration is judged
      Then the judged pool has
        | AutoVerifiedAttributes | with <attribute> |

      Examples:
        | case  | attribute    |
        | email | email        |
        | phone | phone_number |

    @cfg.l.verify-before-update @warning
    Scenario Outline: The developer guide advises verification before an update of an attribute that signs in: <case>
      Source: guide-user-pool-settings-email-phone-verification

      Given the judged pool has
        | <names> | with <attribute> |
      When the configuration is judged
      Then the judged pool has
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | with <attribute> |

      Examples:
        | case           | names              | attribute    |
        | alias-email    | AliasAttributes    | email        |
        | alias-phone    | AliasAttributes    | phone_number |
        | username-email | UsernameAttributes | email        |
        | username-phone | UsernameAttributes | phone_number |

    @cfg.l.case-sensitive @warning
    Scenario: The developer guide advises user names that are not case sensitive
      Source: guide-user-pool-case-sensitivity

      When the configuration is judged
      Then the judged pool has
        | UsernameConfiguration.CaseSensitive | false |

  Rule: An app does not write what proves who somebody is

    @cfg.l.client.write-email @warning
    Scenario Outline: This suite advises verification before an update of what an app client may write: <case>
      Source: reasoned (known escalation of rights by writing an address);
        guide-user-pool-settings-email-phone-verification

      Given a judged app client has
        | WriteAttributes | with <attribute> |
      When the configuration is judged
      Then the judged pool has
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | with <attribute> |

      Examples:
        | case  | attribute    |
        | email | email        |
        | phone | phone_number |

    @cfg.l.client.write-email.verified @error
    Scenario: The developer guide advises that no app client may write email_verified and phone_number_verified
      Source: reasoned (known escalation of rights by writing an address); guide-user-pool-settings-attributes
        (attribute permissions)

      When the configuration is judged
      Then every judged app client has
        | WriteAttributes | without email_verified, phone_number_verified |

    @cfg.l.client.write-email.roles @error
    Scenario: This suite advises that no app client may write the role and the tenant of an account
      Source: reasoned (known escalation of rights by writing custom attributes); guide-user-pool-settings-attributes
        (attribute permissions)

      When the configuration is judged
      Then every judged app client has
        | WriteAttributes | without custom:role, custom:roles, custom:admin, custom:tenant, custom:tenant_id, custom:tenantId, custom:permissions |
