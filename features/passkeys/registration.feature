Feature: A signed-in user registers a passkey

  StartWebAuthnRegistration answers what a browser needs to make a passkey, and CompleteWebAuthnRegistration takes what
  the browser has made.

  Background:
    Given a user pool with
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      | UsernameAttributes                            | absent              |
      | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
      | WebAuthnConfiguration.UserVerification        | preferred           |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: The browser is told whom the passkey is for, and of what kind it has to be

    @wa.start-ok @documented
    Scenario: StartWebAuthnRegistration answers the options for a new passkey
      Source: api-StartWebAuthnRegistration (example); cli-start-web-authn-registration (example)

      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.rp.id                                     | auth.example.com                                                          |
        | CredentialCreationOptions.rp.name                                   | auth.example.com                                                          |
        | CredentialCreationOptions.user.id                                   | a text                                                                    |
        | CredentialCreationOptions.user.name                                 | Alice's username                                                          |
        | CredentialCreationOptions.user.displayName                          | Alice's username                                                          |
        | CredentialCreationOptions.challenge                                 | matching [\w-]+                                                           |
        | CredentialCreationOptions.timeout                                   | 60000                                                                     |
        | CredentialCreationOptions.pubKeyCredParams                          | [{"type": "public-key", "alg": -7}, {"type": "public-key", "alg": -257}] |
        | CredentialCreationOptions.authenticatorSelection.requireResidentKey | true                                                                      |
        | CredentialCreationOptions.authenticatorSelection.residentKey        | required                                                                  |
        | CredentialCreationOptions.authenticatorSelection.userVerification   | preferred                                                                 |

    @wa.start-ok.challenge @reported
    Scenario: The challenge of StartWebAuthnRegistration has 16 bytes, which are 22 letters of base64url
      Source: gh-aws-sdk-net-4386 (the challenge in the client data that is shown)

      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.challenge | matching [\w-]{22} |

    @wa.start-ok.exclude @documented
    Scenario: StartWebAuthnRegistration excludes the passkeys that the user has already
      Source: api-StartWebAuthnRegistration (example); cli-start-web-authn-registration (example)

      Given Alice has a passkey
      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.excludeCredentials.0.id   | Alice's passkey id |
        | CredentialCreationOptions.excludeCredentials.0.type | public-key         |
        | CredentialCreationOptions.excludeCredentials.1      | absent             |

  Rule: What the browser has made is registered

    @wa.complete-ok @reported
    Scenario: A passkey that answers the challenge is registered
      Source: field-triggers (FT-85: tests of Amplify for Swift, run on AWS, where MFA is optional)

      Given Alice has started to register a passkey
      When Alice registers a passkey
      Then the request is accepted
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |

    @wa.complete-ok.algorithm @documented
    Scenario Outline: A passkey with a key of an algorithm that was offered is registered: <key>
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (the algorithms)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey with an <key> key |
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |

      Examples:
        | case  | key   |
        | es256 | ES256 |
        | rs256 | RS256 |

  Rule: The access token decides whose passkeys are meant

    @wa.start-token @documented @code-inferred
    Scenario Outline: <operation> with an access token that was tampered with is refused
      Source: api-StartWebAuthnRegistration; api-ListWebAuthnCredentials (errors)

      When Alice calls <operation> with
        | AccessToken | Alice's access token tampered with |
      Then the request is refused with NotAuthorizedException

      Examples:
        | case  | operation                 |
        | start | StartWebAuthnRegistration |
        | list  | ListWebAuthnCredentials   |

    @wa.start-token.complete @documented @code-inferred
    Scenario: CompleteWebAuthnRegistration with an access token that was tampered with is refused
      Source: api-CompleteWebAuthnRegistration (errors)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | AccessToken | Alice's access token tampered with |
      Then the request is refused with NotAuthorizedException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.start-token.delete @documented @code-inferred
    Scenario: DeleteWebAuthnCredential with an access token that was tampered with is refused
      Source: api-DeleteWebAuthnCredential (errors)

      Given Alice has a passkey
      When Alice calls DeleteWebAuthnCredential with
        | AccessToken  | Alice's access token tampered with |
        | CredentialId | Alice's passkey id                 |
      Then the request is refused with NotAuthorizedException
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
