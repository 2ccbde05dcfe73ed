Feature: A branding style may have assets

  The assets of a branding style are pictures by category, colour mode and type of file.

  Background:
    Given a user pool of its own

  Rule: An asset has a category, a colour mode and a type

    @brand.assets-with-default @recorded
    Scenario: A branding style of the values that Cognito provides may have an asset
      Source: terraform-acceptance-tests (TestAccCognitoIDPManagedLoginBranding_asset)

      When the administrator calls CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true                                                                                               |
        | Assets                   | [{"Category": "PAGE_FOOTER_BACKGROUND", "ColorMode": "DARK", "Extension": "SVG", "Bytes": "PHN2Zy8+"}] |
      Then the answer holds
        | ManagedLoginBranding.UseCognitoProvidedValues | true                   |
        | ManagedLoginBranding.Assets.0.Category        | PAGE_FOOTER_BACKGROUND |
        | ManagedLoginBranding.Assets.0.ColorMode       | DARK                   |
        | ManagedLoginBranding.Assets.0.Extension       | SVG                    |
        | ManagedLoginBranding.Assets.1                 | absent                 |

    @brand.assets.fields @documented
    Scenario: A branding style may have an asset of each category
      Source: model-cognito-idp (AssetType, AssetCategoryType)

      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              |
        | Assets   | [{"Category": "FAVICON_ICO", "ColorMode": "DYNAMIC", "Extension": "ICO"}, {"Category": "FAVICON_SVG", "ColorMode": "DYNAMIC", "Extension": "SVG"}, {"Category": "EMAIL_GRAPHIC", "ColorMode": "LIGHT", "Extension": "JPEG"}, {"Category": "SMS_GRAPHIC", "ColorMode": "LIGHT", "Extension": "WEBP"}, {"Category": "AUTH_APP_GRAPHIC", "ColorMode": "LIGHT", "Extension": "PNG"}, {"Category": "PASSWORD_GRAPHIC", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "PASSKEY_GRAPHIC", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "PAGE_HEADER_LOGO", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "PAGE_HEADER_BACKGROUND", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "PAGE_FOOTER_LOGO", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "PAGE_FOOTER_BACKGROUND", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "PAGE_BACKGROUND", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "FORM_BACKGROUND", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "FORM_LOGO", "ColorMode": "DARK", "Extension": "PNG"}, {"Category": "IDP_BUTTON_ICON", "ColorMode": "DARK", "Extension": "PNG"}] |
      Then the request is accepted
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.Assets.14 | present |
        | ManagedLoginBranding.Assets.15 | absent  |

    @brand.assets.fields.bad @documented
    Scenario Outline: An asset whose <member> is <value> is refused
      Source: model-cognito-idp (AssetType); gh-aws-doc-sdk-examples-891 (class of a violated enum, of AdminCreateUser);
        gh-boto3-3581 (class of a violated pattern, of InitiateAuth)

      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}} |
        | Assets   | [<asset>]          |
      Then the request is refused with InvalidParameterException

      Examples:
        | case      | member     | value     | asset                                                                                          |
        | category  | Category   | LOGO      | {"Category": "LOGO", "ColorMode": "LIGHT", "Extension": "PNG"}                                 |
        | mode      | ColorMode  | GREY      | {"Category": "FORM_LOGO", "ColorMode": "GREY", "Extension": "PNG"}                             |
        | extension | Extension  | GIF       | {"Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "GIF"}                            |
        | resource  | ResourceId | not!valid | {"Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "PNG", "ResourceId": "not!valid"} |

    @brand.assets.ico @reported @code-inferred
    Scenario: An asset of the type ICO that is no FAVICON_ICO is refused
      Source: cdk-preflight (that a deployment failed; neither class nor text was kept)

      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}}                                                    |
        | Assets   | [{"Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "ICO"}] |
      Then the request is refused with InvalidParameterException

    @brand.assets.limit @reported
    Scenario: A branding style with 41 assets is refused
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}} |
        | Assets   | 41 assets          |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: Value '[AssetType(category=PAGE_HEADER_LOGO, colorMode=LIGHT, extension=PNG, bytes=java.nio.HeapByteBuffer[pos=0 lim="
      And the message contains "at 'assets' failed to satisfy constraint: Member must have length less than or equal to 40"

    @brand.assets.limit.update @reported
    Scenario: An update of a branding style with 41 assets is refused, and the branding style keeps those that it has
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026: class and text, of an update whose id
        is malformed besides)

      Given the administrator has called CreateManagedLoginBranding with
        | Settings | {"components": {}}                                                    |
        | Assets   | [{"Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "PNG"}] |
      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
        | Settings               | {"components": {}}                                              |
        | Assets                 | 41 assets                                                       |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'assets' failed to satisfy constraint: Member must have length less than or equal to 40"
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.Assets.0.Category | FORM_LOGO |
        | ManagedLoginBranding.Assets.1          | absent    |

    @brand.assets.limit.reached @reported
    Scenario: A branding style with forty assets is made
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      When the administrator calls CreateManagedLoginBranding with
        | Settings | {"components": {}} |
        | Assets   | 40 assets          |
      Then the answer holds
        | ManagedLoginBranding.Assets.39 | present |

    @brand.update.keeps @reported
    Scenario: An update of a branding style's settings leaves its assets
      Source: gh-floci-io-floci-2869 (measured on live pools, September 2026)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true     |
        | Assets                   | 2 assets |
      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId | the ManagedLoginBranding.ManagedLoginBrandingId answered before |
        | Settings               | {"components": {}}                                              |
      Then the request is accepted
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.Settings | {"components": {}} |
        | ManagedLoginBranding.Assets.1 | present            |

    @brand.update.assets-merge @attested
    Scenario Outline: An update of a branding style with an asset of <what> leaves <left>
      Source: terraform-provider-aws (managed_login_branding.go says so, and makes a style anew for an asset of another
        mode; of the same category and mode it says that the API updates it)

      Given the administrator has called CreateManagedLoginBranding with
        | UseCognitoProvidedValues | true                                                                  |
        | Assets                   | [{"Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "PNG"}] |
      When the administrator calls UpdateManagedLoginBranding with
        | ManagedLoginBrandingId   | the ManagedLoginBranding.ManagedLoginBrandingId answered before        |
        | UseCognitoProvidedValues | true                                                                   |
        | Assets                   | [{"Category": "FORM_LOGO", "ColorMode": "<mode>", "Extension": "SVG"}] |
      Then the request is accepted
      And DescribeManagedLoginBrandingByClient shows
        | ManagedLoginBranding.Assets.0.Extension | <first>  |
        | ManagedLoginBranding.Assets.1.Extension | <second> |

      Examples:
        | case  | what                        | left            | mode  | first            | second           |
        | other | a colour mode that has none | both assets     | DARK  | one of: PNG, SVG | one of: PNG, SVG |
        | same  | the same category and mode  | the later asset | LIGHT | SVG              | absent           |
