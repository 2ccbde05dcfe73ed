Feature: A passkey with user verification may stand for both factors

  FactorConfiguration of the user pool allows it, WebAuthnMfaSettings of the user turns it on, and the proof has to
  verify the user. Otherwise a passkey is one factor, and who has MFA begins with the password.

  Rule: The user pool takes a passkey for two factors

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN                 |
        | MfaConfiguration                              | OPTIONAL                            |
        | SoftwareTokenMfaConfiguration.Enabled         | true                                |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com                    |
        | WebAuthnConfiguration.UserVerification        | preferred                           |
        | WebAuthnConfiguration.FactorConfiguration     | MULTI_FACTOR_WITH_USER_VERIFICATION |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice has a passkey

    @wa.mfa @documented
    Scenario: A passkey signs in a user with passkey MFA without a second challenge
      Source: api-WebAuthnConfigurationType (FactorConfiguration: it satisfies MFA); api-WebAuthnMfaSettingsType

      Given Alice has TOTP as her MFA
      And Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

    @wa.mfa.challenge @documented
    Scenario: A user with passkey MFA is asked for user verification
      Source: api-WebAuthnMfaSettingsType (Enabled)

      Given Alice has TOTP as her MFA
      And Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for WEB_AUTHN
      And Alice's browser is asked for a passkey with
        | userVerification | required |

    @wa.mfa.without-verification @inferred @open
    Scenario: A passkey's proof without user verification is refused to a user with passkey MFA
      Source: api-WebAuthnMfaSettingsType (Enabled); reasoned (the code of a wrong password)
      Open: the exact text

      Given Alice has TOTP as her MFA
      And Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the passkey's proof without user verification |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @wa.mfa.password @documented
    Scenario: The password of a user with passkey MFA is followed by the other factor
      Source: api-WebAuthnMfaSettingsType (passkey MFA applies only where a passkey is the first factor)

      Given Alice has TOTP as her MFA
      And Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      When Alice signs in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | Alice's password |
      Then Alice is asked for SOFTWARE_TOKEN_MFA

    @wa.mfa.not-activated @inferred
    Scenario: USER_AUTH offers no passkey to a user with TOTP who has not turned passkey MFA on
      Source: reasoned (passkey sign-in is available beside MFA where it is activated: api-WebAuthnMfaSettingsType)

      Given Alice has TOTP as her MFA
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @mfapref.webauthn @documented
    Scenario Outline: Passkey MFA is turned on by <operation>
      Source: api-SetUserMFAPreference; api-AdminSetUserMFAPreference (WebAuthnMfaSettings: passkey sign-in is then
        available beside MFA)

      Given Alice has TOTP as her MFA
      And <somebody> has called <operation> with
        | WebAuthnMfaSettings.Enabled | true |
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for WEB_AUTHN

      Examples:
        | case  | somebody          | operation                           |
        | user  | Alice             | SetUserMFAPreference                |
        | admin | the administrator | AdminSetUserMFAPreference for Alice |

    @mfapref.webauthn.list @documented
    Scenario: Passkey MFA is no entry of UserMFASettingList
      Source: api-GetUser (UserMFASettingList: the values that it can have)

      Given Alice has TOTP as her MFA
      When Alice sets her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      Then the answer is empty
      And AdminGetUser for Alice shows
        | UserMFASettingList  | SOFTWARE_TOKEN_MFA |
        | PreferredMfaSetting | SOFTWARE_TOKEN_MFA |

    @mfapref.webauthn.together @documented
    Scenario: Passkey MFA is accepted together with another MFA method that is turned on
      Source: api-SetUserMFAPreference (WebAuthnMfaSettings); api-WebAuthnMfaSettingsType (another MFA method)

      Given Alice has TOTP as her MFA
      And Alice has set her MFA preference with
        | SoftwareTokenMfaSettings.Enabled | false |
      When Alice sets her MFA preference with
        | SoftwareTokenMfaSettings.Enabled | true |
        | WebAuthnMfaSettings.Enabled      | true |
      Then the answer is empty
      And AdminGetUser for Alice shows
        | UserMFASettingList | SOFTWARE_TOKEN_MFA |

    @mfapref.webauthn.off @inferred
    Scenario: USER_AUTH offers no passkey to a user with TOTP who has turned passkey MFA off again
      Source: api-WebAuthnMfaSettingsType (Enabled turns it on and off); reasoned (what is offered then)

      Given Alice has TOTP as her MFA
      And Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      And Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | false |
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @mfapref.webauthn.alone @inferred
    Scenario: Passkey MFA is refused to a user without another MFA method
      Source: api-WebAuthnMfaSettingsType (the user must have another MFA method); reasoned (code)

      When Alice sets her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException

  Rule: The user pool takes a passkey for one factor

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OPTIONAL            |
        | SoftwareTokenMfaConfiguration.Enabled         | true                |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
        | WebAuthnConfiguration.FactorConfiguration     | SINGLE_FACTOR       |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice has a passkey

    @wa.sign-in.mfa-optional @reported
    Scenario: A passkey signs in a user without MFA where MFA is optional
      Source: field-triggers (FT-85: told of tests of Amplify for Swift, where MFA is optional)

      Given Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

    @wa.mfa.single-factor @documented
    Scenario: USER_AUTH offers no passkey to a user with TOTP where a passkey is one factor
      Source: gh-amplify-docs-8567 (the guide's words: passwords alone for a user with MFA);
        api-WebAuthnConfigurationType (FactorConfiguration); guide-user-pool-settings-mfa

      Given Alice has TOTP as her MFA
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |

    @mfapref.webauthn.single-factor @documented @code-inferred
    Scenario Outline: Passkey MFA is refused where a passkey is one factor: <operation>
      Source: api-SetUserMFAPreference; api-AdminSetUserMFAPreference (WebAuthnMfaSettings: what FactorConfiguration
        must be); reasoned (code)

      Given Alice has TOTP as her MFA
      When <somebody> calls <operation> with
        | WebAuthnMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException

      Examples:
        | case  | somebody          | operation                           |
        | user  | Alice             | SetUserMFAPreference                |
        | admin | the administrator | AdminSetUserMFAPreference for Alice |

  Rule: Where MFA is required, a passkey is a way to give it

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN                 |
        | MfaConfiguration                              | ON                                  |
        | SoftwareTokenMfaConfiguration.Enabled         | true                                |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com                    |
        | WebAuthnConfiguration.UserVerification        | required                            |
        | WebAuthnConfiguration.FactorConfiguration     | MULTI_FACTOR_WITH_USER_VERIFICATION |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice has a passkey

    @wa.mfa.required @documented
    Scenario: A passkey signs in a user with passkey MFA where MFA is required
      Source: api-WebAuthnMfaSettingsType (passkey sign-in is available when MFA is required)

      Given Alice has set her MFA preference with
        | WebAuthnMfaSettings.Enabled | true |
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

    @wa.mfa.required.not-activated @inferred
    Scenario: USER_AUTH offers no passkey to a user without passkey MFA where MFA is required
      Source: reasoned (passkey sign-in is available when MFA is required where it is activated:
        api-WebAuthnMfaSettingsType)

      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP |
