Feature: Managed login has a branding style for each app client

  A branding style is made of the values that Cognito provides, or of settings of its own; either may have assets.

  Background:
    Given a user pool of its own

  Rule: A branding style is made of the values that Cognito provides, or of settings

    @brand.create.default @reported
    Scenario: A branding style of the values that Cognito provides has no settings and an empty list of assets
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026); model-cognito-idp
        (ManagedLoginBrandingType: an id, two dates and no ClientId)

      When the administrator calls CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      Then the answer holds
        | ManagedLoginBranding.ManagedLoginBrandingId   | a UUID        |
        | ManagedLoginBranding.UserPoolId               | the pool's id |
        | ManagedLoginBranding.ClientId                 | absent        |
        | ManagedLoginBranding.UseCognitoProvidedValues | true          |
        | ManagedLoginBranding.Settings                 | absent        |
        | ManagedLoginBranding.Assets                   | empty         |
        | ManagedLoginBranding.CreationDate             | a date        |
        | ManagedLoginBranding.LastModifiedDate         | a date        |

    @brand.create.settings-empty @reported
    Scenario: A branding style of empty settings is made, and is not of the values that Cognito provides
      Source: imo-tikuwa-cognito-demo (the CLI's answer, 2025)

      When the administrator calls CreateManagedLoginBranding with
        | Settings | {} |
      Then the answer holds
        | ManagedLoginBranding.UseCognitoProvidedValues | false |
        | ManagedLoginBranding.Settings                 | empty |
        | ManagedLoginBranding.Assets                   | empty |

    @brand.source.exactly-one @reported
    Scenario Outline: A new branding style with <what> is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026); imo-tikuwa-cognito-demo (with neither,
        2025)

      When the administrator calls CreateManagedLoginBranding with
        | UseCognitoProvidedValues | <provided> |
        | Settings                 | <settings> |
      Then the request is refused with InvalidParameterException
      And the message is "useCognitoProvidedValues or settings should be specified (but not both)"

      Examples:
        | case    | what                                               | provided | settings           |
        | both    | both the values that Cognito provides and settings | true     | {"components": {}} |
        | neither | neither Cognito's values nor settings              | absent   | absent             |
        | false   | UseCognitoProvidedValues false alone               | false    | absent             |

    @brand.source.exactly-one.update @reported
    Scenario Outline: An update of a branding style with <what> is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId   | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
        | UseCognitoProvidedValues | <provided>                                                      |
        | Settings                 | <settings>                                                      |
        | Assets                   | <assets>                                                        |
      Then the request is refused with InvalidParameterException
      And the message is "useCognitoProvidedValues or settings should be specified (but not both)"
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.UseCognitoProvidedValues | true   |
        | ManagedLoginBranding.Settings                 | absent |

      Examples:
        | case    | what                                               | provided | settings           | assets |
        | both    | both the values that Cognito provides and settings | true     | {"components": {}} | absent |
        | neither | neither Cognito's values nor settings              | absent   | absent             | absent |
        | assets  | an empty list of assets alone                      | absent   | absent             | []     |

    @brand.source.false-with-settings @reported
    Scenario: An update with settings and UseCognitoProvidedValues false gives a branding style these settings
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId   | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
        | UseCognitoProvidedValues | false                                                           |
        | Settings                 | {"components": {}}                                              |
      Then the answer holds
        | ManagedLoginBranding.UseCognitoProvidedValues | false              |
        | ManagedLoginBranding.Settings                 | {"components": {}} |

    @brand.update.back-to-default @recorded
    Scenario: An update to the values that Cognito provides takes a branding style's settings away
      Source: terraform-acceptance-tests (TestAccCognitoIDPManagedLoginBranding_settings)

      Given the administrator has called CreateManagedLoginBranding with
        | Settings | {"components": {}} |
      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId   | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
        | UseCognitoProvidedValues | true                                                            |
      Then the request is accepted
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.UseCognitoProvidedValues | true   |
        | ManagedLoginBranding.Settings                 | absent |

  Rule: An app client has one branding style

    @brand.create.exists @reported
    Scenario: A second branding style of an app client is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}} |
      Then the request is refused with ManagedLoginBrandingExistsException
      And the message is "A ManagedLoginBranding already exists for client {the client's id}"
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.UseCognitoProvidedValues | true   |
        | ManagedLoginBranding.Settings                 | absent |

    @brand.create.exists.other-client @reported
    Scenario: A second app client of the pool gets a branding style of its own
      Source: login-pages-unavailable (projects of 2026 make a style for each app client of a pool)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And the administrator has called CreateUserPoolClient
      When the administrator calls CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      Then the answer holds
        | ManagedLoginBranding.ManagedLoginBrandingId | other than the ManagedLoginBranding.ManagedLoginBrandingId answered first |

    @brand.create.client-unknown @reported
    Scenario: A branding style for an app client that the pool does not have is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      When the administrator calls CreateManagedLoginBranding with
        | ClientId                 | nosuchclientid |
        | UseCognitoProvidedValues | true           |
      Then the request is refused with ResourceNotFoundException

    @brand.client-flows @recorded
    Scenario: An app client without OAuth flows in a pool without a domain gets a branding style
      Source: terraform-acceptance-tests (TestAccCognitoIDPManagedLoginBranding_basic)

      Given an app client with
        | AllowedOAuthFlowsUserPoolClient | false  |
        | AllowedOAuthFlows               | absent |
      When the administrator calls CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      Then the request is accepted

  Rule: A branding style is described by its id and by its app client

    @brand.describe-by-client.none @reported
    Scenario: DescribeManagedLoginBrandingByClient of an app client without a branding style is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      When the administrator calls DescribeManagedLoginBrandingByClient
      Then the request is refused with ResourceNotFoundException
      And the message is "ManagedLoginBranding for client {the client's id} does not exist."

    @brand.describe.unknown @reported
    Scenario: DescribeManagedLoginBranding with an id that no branding style has is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      When the administrator calls DescribeManagedLoginBranding with
        | ManagedLoginBrandingId | 6f1c2f6e-1f5b-4a31-9a0e-0d4a7c0f1e2b |
      Then the request is refused with ResourceNotFoundException
      And the message is "ManagedLoginBranding does not exist."

    @brand.describe.unknown.update @inferred
    Scenario: UpdateManagedLoginBranding with an id that no branding style has is refused
      Source: reasoned (as DescribeManagedLoginBranding is)

      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId   | 6f1c2f6e-1f5b-4a31-9a0e-0d4a7c0f1e2b |
        | UseCognitoProvidedValues | true                                 |
      Then the request is refused with ResourceNotFoundException

    @brand.describe.unknown.delete @inferred
    Scenario: DeleteManagedLoginBranding with an id that no branding style has is refused
      Source: reasoned (as DescribeManagedLoginBranding is)

      When the administrator calls DeleteManagedLoginBranding with
        | ManagedLoginBrandingId | 6f1c2f6e-1f5b-4a31-9a0e-0d4a7c0f1e2b |
      Then the request is refused with ResourceNotFoundException

    @brand.describe.bad-id @reported @text-inferred
    Scenario Outline: DescribeManagedLoginBranding with an id that is no UUID of version 4 is refused: <case>
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026: the class for the nil id; class and text
        for not-a-uuid and a pool that does not exist)

      When the administrator calls DescribeManagedLoginBranding with
        | UserPoolId             | <pool> |
        | ManagedLoginBrandingId | <id>   |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value '<id>' at 'managedLoginBrandingId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$"

      Examples:
        | case         | pool                  | id                                   |
        | text         | the pool's id         | not-a-uuid                           |
        | nil          | the pool's id         | 00000000-0000-0000-0000-000000000000 |
        | unknown-pool | {the pool's region}_nosuchpool1 | not-a-uuid                           |

    @brand.describe.merged @reported
    Scenario: DescribeManagedLoginBranding merges the values that Cognito provides into settings where it is asked to
      Source: imo-tikuwa-cognito-demo (parts of the CLI's answer, July 2025); model-cognito-idp (ReturnMergedResources)

      Given the administrator has called CreateManagedLoginBranding with
        | Settings | {} |
      When the administrator calls DescribeManagedLoginBranding with
        | ManagedLoginBrandingId | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
        | ReturnMergedResources  | true                                                            |
      Then the answer holds
        | ManagedLoginBranding.Settings.categories.global.colorSchemeMode                             | LIGHT    |
        | ManagedLoginBranding.Settings.components.secondaryButton.lightMode.defaults.backgroundColor | ffffffff |
        | ManagedLoginBranding.Assets.0                                                               | present  |

    @brand.describe.merged.own @documented
    Scenario Outline: A branding style's own settings alone are described with ReturnMergedResources <merged>
      Source: model-cognito-idp (DescribeManagedLoginBrandingByClient ReturnMergedResources)

      Given the administrator has called CreateManagedLoginBranding with
        | Settings | {"components": {}} |
      When the administrator calls DescribeManagedLoginBrandingByClient with
        | ReturnMergedResources | <merged> |
      Then the answer holds
        | ManagedLoginBranding.Settings | {"components": {}} |

      Examples:
        | case   | merged |
        | false  | false  |
        | absent | absent |

    @brand.delete @reported
    Scenario: DescribeManagedLoginBranding of a branding style that was deleted is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And the administrator has called DeleteManagedLoginBranding with
        | ManagedLoginBrandingId | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
      When the administrator calls DescribeManagedLoginBranding with
        | ManagedLoginBrandingId | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
      Then the request is refused with ResourceNotFoundException

    @brand.delete.again @documented
    Scenario: An app client whose branding style was deleted may have another
      Source: model-cognito-idp (DeleteManagedLoginBranding: until you create a new style)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true |
      And the administrator has called DeleteManagedLoginBranding with
        | ManagedLoginBrandingId | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}} |
      Then the request is accepted
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.Settings | {"components": {}} |
