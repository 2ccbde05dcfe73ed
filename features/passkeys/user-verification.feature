Feature: A user pool may require that a passkey verifies its user

  With UserVerification required, the authenticator has to have seen a PIN, a finger or a face. With preferred, the
  browser asks for it and the user pool takes what comes.

  Rule: The browser is told what the user pool wants

    @wa.requires.verification @documented
    Scenario Outline: The options for a new passkey say <told> where UserVerification is <verification>
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (and its default);
        api-StartWebAuthnRegistration (example)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | <verification>      |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice starts to register a passkey
      Then the answer holds
        | CredentialCreationOptions.authenticatorSelection.userVerification | <told> |

      Examples:
        | case      | verification | told      |
        | required  | required     | required  |
        | preferred | preferred    | preferred |
        | default   | absent       | preferred |

    @wa.challenge.verification @documented
    Scenario: The challenge of a sign-in has the UserVerification of the user pool
      Source: api-WebAuthnConfigurationType (UserVerification); api-InitiateAuth (example 1)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | required            |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice has a passkey
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      Then Alice's browser is asked for a passkey with
        | userVerification | required |

    @wa.verification.enum @documented
    Scenario: SetUserPoolMfaConfig with a UserVerification that is neither required nor preferred is refused
      Source: api-WebAuthnConfigurationType (UserVerification); gh-aws-doc-sdk-examples-891 (class of a violated enum,
        of AdminCreateUser)

      Given a user pool of its own with
        | WebAuthnConfiguration | absent |
      When the administrator calls SetUserPoolMfaConfig with
        | WebAuthnConfiguration.RelyingPartyId   | auth.example.com |
        | WebAuthnConfiguration.UserVerification | discouraged      |
      Then the request is refused with InvalidParameterException
      And GetUserPoolMfaConfig shows
        | WebAuthnConfiguration | absent |

  Rule: What is required is checked

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | required            |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in

    @wa.complete-user-verification @documented @code-inferred @open
    Scenario: A passkey that was made without user verification is refused where that is required
      Source: api-WebAuthnConfigurationType (UserVerification); reasoned (codes that the operation has)
      Open: which of the codes

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey without user verification |
      Then the request is refused with one of
        | InvalidParameterException               |
        | NotAuthorizedException                  |
        | WebAuthnCredentialNotSupportedException |
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.complete-user-verification.with @documented
    Scenario: A passkey that was made with user verification is registered where that is required
      Source: api-WebAuthnConfigurationType (UserVerification)

      Given Alice has started to register a passkey
      When Alice registers a passkey
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
        | Credentials.1              | absent             |

    @wa.sign-in-bad.user-verification @inferred @open
    Scenario: A passkey's proof without user verification is refused where that is required
      Source: api-WebAuthnConfigurationType (UserVerification); reasoned (the code of a wrong password)
      Open: the exact text

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the passkey's proof without user verification |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @wa.sign-in.user-verification @documented
    Scenario: A passkey's proof with user verification signs in where that is required
      Source: api-WebAuthnConfigurationType (UserVerification)

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the passkey challenge
      Then Alice is given tokens

  Rule: What is preferred may be missing

    Background:
      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
        | MfaConfiguration                              | OFF                 |
        | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
        | WebAuthnConfiguration.UserVerification        | preferred           |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      And Alice is signed in

    @wa.complete-user-verification.preferred @documented
    Scenario: A passkey that was made without user verification is registered where that is preferred
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (preferred: it can succeed without)

      Given Alice has started to register a passkey
      When Alice registers a passkey with
        | Credential | a new passkey without user verification |
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
        | Credentials.1              | absent             |

    @wa.sign-in.user-verification.preferred @documented
    Scenario: A passkey's proof without user verification signs in where that is preferred
      Source: guide-amazon-cognito-user-pools-authentication-flow-methods (preferred: it can succeed without)

      Given Alice has a passkey
      And Alice has started to sign in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | WEB_AUTHN |
      When Alice answers the challenge with
        | ChallengeResponses.CREDENTIAL | the passkey's proof without user verification |
      Then Alice is given tokens
