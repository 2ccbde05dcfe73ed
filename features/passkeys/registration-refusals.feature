Feature: A passkey that was not made for this user pool is not registered

  What the browser has made has to answer the challenge of StartWebAuthnRegistration, on a page of the relying party,
  through the same app client.

  Rule: Only what answers the challenge is registered

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in

    @wa.complete-malformed @reported
    Scenario: A credential that lacks transports and public key is refused
      Source: gh-aws-sdk-net-4386 (2026-04: class and text)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey without transports and public key |
      Then the request is refused with InvalidParameterException
      And the message is "Credential data is not valid"
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-malformed.no-response @inferred
    Scenario Outline: A credential that is none is refused: <case>
      Source: reasoned (the code and the text of another credential that is none: gh-aws-sdk-net-4386)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | <credential> |
      Then the request is refused with InvalidParameterException
      And the message is "Credential data is not valid"

      Examples:
        | case        | credential                                                                                                |
        | empty       | {}                                                                                                        |
        | no-response | {"id": "AAAA", "rawId": "AAAA", "type": "public-key"}                                                     |
        | garbage     | {"id": "AAAA", "rawId": "AAAA", "response": {"clientDataJSON": "e30", "attestationObject": "AAAA", "transports": []}} |

    @wa.complete-malformed.attestation @inferred
    Scenario: A passkey whose attestation was tampered with is refused
      Source: reasoned (WebAuthn has the relying party verify the statement, of whatever make: attestation is not
        enforced, says guide-amazon-cognito-user-pools-authentication-flow-methods); gh-aws-sdk-net-4386 (code and text)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey tampered with |
      Then the request is refused with InvalidParameterException
      And the message is "Credential data is not valid"
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-challenge-unknown @documented
    Scenario: A passkey that is registered a second time is refused
      Source: api-CompleteWebAuthnRegistration (WebAuthnChallengeNotFoundException)

      Given Alice has a passkey
      When Alice registers a passkey with
        | Credential | the credential sent before |
      Then the request is refused with WebAuthnChallengeNotFoundException
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
        | Credentials.1              | absent             |

    @wa.complete-other-challenge @inferred
    Scenario: A passkey that answers another challenge is refused
      Source: reasoned (the code of a challenge that is not known)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey for another challenge |
      Then the request is refused with WebAuthnChallengeNotFoundException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-other-challenge.other-user @inferred
    Scenario: A passkey that answers another user's challenge is refused
      Source: reasoned (a challenge belongs to the user who asked for it)

      Given Alice has started to register a passkey
      And Bob is a confirmed user
      And Bob is signed in
      And Bob has started to register a passkey
      And Bob has registered a passkey
      When Alice registers a passkey with
        | Credential | the credential that Bob sent before |
      Then the request is refused with WebAuthnChallengeNotFoundException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-wrong-origin @documented
    Scenario: A passkey that was made on a page of another domain is refused
      Source: api-CompleteWebAuthnRegistration (WebAuthnOriginNotAllowedException)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey made at https://auth.example.org |
      Then the request is refused with WebAuthnOriginNotAllowedException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-wrong-origin.parts @inferred
    Scenario Outline: A passkey that was made on a page that cannot speak for the relying party is refused: <case>
      Source: reasoned (WebAuthn: an origin may claim its own domain and those above it, over HTTPS)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey made at <origin> |
      Then the request is refused with WebAuthnOriginNotAllowedException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

      Examples:
        | case   | origin                       |
        | parent | https://example.com          |
        | suffix | https://notauth.example.com  |
        | http   | http://auth.example.com      |

    @wa.complete-wrong-relying-party @documented
    Scenario: A passkey for another relying party is refused
      Source: api-CompleteWebAuthnRegistration (WebAuthnRelyingPartyMismatchException)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey for the relying party example.com |
      Then the request is refused with WebAuthnRelyingPartyMismatchException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-other-client @documented
    Scenario: A passkey that is registered with the access token of another app client is refused
      Source: api-CompleteWebAuthnRegistration (WebAuthnClientMismatchException)

      Given Alice has started to register a passkey
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is signed in
      When Alice registers a passkey
      Then the request is refused with WebAuthnClientMismatchException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-unsupported @documented @code-inferred
    Scenario: A passkey with a key that is neither ES256 nor RS256 is refused
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (the algorithms); reasoned (the code for an
        unsupported device)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey with an EdDSA key |
      Then the request is refused with WebAuthnCredentialNotSupportedException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

  Rule: The challenge of a registration expires

    Background:
      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has started to register a passkey

    @wa.complete-challenge-expired @documented
    Scenario: A passkey that is registered after half an hour is refused
      Source: api-CompleteWebAuthnRegistration (WebAuthnChallengeNotFoundException: the challenge has expired)

      Given 30 minutes have passed
      When Alice registers a passkey
      Then the request is refused with WebAuthnChallengeNotFoundException
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-challenge-expired.in-time @documented
    Scenario: A passkey that is registered within the timeout of its options is accepted
      Source: api-StartWebAuthnRegistration (example: timeout 60000)

      Given 50 seconds have passed
      When Alice registers a passkey
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
        | Credentials.1              | absent             |

    @wa.complete-challenge-unknown.replaced @inferred
    Scenario: A passkey that answers a challenge which was replaced by a newer one is refused
      Source: reasoned (a user registers one passkey at a time)

      Given Alice has a passkey
      And Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | the credential sent before |
      Then the request is refused with WebAuthnChallengeNotFoundException

  Rule: The user pool and the app client have to allow passkeys

    @wa.start-not-enabled @documented @text-inferred
    Scenario: StartWebAuthnRegistration is refused in a user pool whose first factors hold no passkey
      Source: api-StartWebAuthnRegistration (WebAuthnNotEnabledException); public-programs (the text)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD         |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice starts to register a passkey
      Then the request is refused with WebAuthnNotEnabledException
      And the message is "WebAuthn not enabled for this pool"

    @wa.start-not-enabled.client @inferred @open
    Scenario: StartWebAuthnRegistration is refused through an app client without USER_AUTH
      Source: reasoned (one of three codes); public-programs (the text)
      Open: which of the codes

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice starts to register a passkey
      Then the request is refused with one of
        | InvalidParameterException   |
        | NotAuthorizedException      |
        | WebAuthnNotEnabledException |
      And the message is "USER_AUTH flow is not enabled for the client"

    @wa.start-no-rp @documented
    Scenario: StartWebAuthnRegistration is refused in a user pool with neither a relying party nor a domain
      Source: api-StartWebAuthnRegistration (WebAuthnConfigurationMissingException)

      Given a user pool of its own with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration                         | absent              |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice starts to register a passkey
      Then the request is refused with WebAuthnConfigurationMissingException

  Rule: A user has at most twenty passkeys

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user

    @wa.limit @inferred
    Scenario: StartWebAuthnRegistration is refused to a user with twenty passkeys
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (the number); reasoned (this is the first of
        two calls that have the code)

      Given Alice has 20 passkeys
      When Alice starts to register a passkey
      Then the request is refused with LimitExceededException

    @wa.limit.below @documented
    Scenario: A twentieth passkey is registered
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (each user can register up to 20)

      Given Alice has 19 passkeys
      And Alice has started to register a passkey
      When Alice registers a passkey
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.19.CredentialId | Alice's passkey id |
