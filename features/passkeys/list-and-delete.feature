Feature: Users see and delete their own passkeys

  The access token says whose they are.

  Background:
    Given a user pool with
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, WEB_AUTHN |
      | WebAuthnConfiguration.RelyingPartyId          | auth.example.com    |
      | WebAuthnConfiguration.UserVerification        | preferred           |
    And an app client with
      | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
    And Alice is a confirmed user
    And Alice is signed in

  Rule: ListWebAuthnCredentials shows what the user has registered

    @wa.list.empty @documented
    Scenario: ListWebAuthnCredentials of a user without passkeys answers an empty list
      Source: api-ListWebAuthnCredentials; amplify-ui-fixtures (list-webauthn-credentials-empty)

      When Alice calls ListWebAuthnCredentials
      Then the answer holds nothing but Credentials
      And the answer holds
        | Credentials | empty |

    @wa.list.members @documented
    Scenario Outline: ListWebAuthnCredentials describes a passkey: <case>
      Source: api-WebAuthnCredentialDescription; cli-list-web-authn-credentials (example)

      Given Alice has started to register a passkey
      And Alice has registered a passkey with
        | Credential | <passkey> |
      When Alice calls ListWebAuthnCredentials
      Then the answer holds
        | Credentials.0.CredentialId              | Alice's passkey id |
        | Credentials.0.FriendlyCredentialName    | a text             |
        | Credentials.0.RelyingPartyId            | auth.example.com   |
        | Credentials.0.AuthenticatorAttachment   | <attachment>       |
        | Credentials.0.AuthenticatorTransports.0 | <transport>        |
        | Credentials.0.CreatedAt                 | a date             |

      Examples:
        | case     | passkey                                  | attachment     | transport |
        | platform | a new passkey                            | platform       | internal  |
        | roaming  | a new passkey of a roaming authenticator | cross-platform | usb       |

    @wa.list.members.others @documented
    Scenario: ListWebAuthnCredentials shows no passkey of another user
      Source: api-ListWebAuthnCredentials (the currently signed-in user's)

      Given Bob is a confirmed user
      And Bob has a passkey
      When Alice calls ListWebAuthnCredentials
      Then the answer holds
        | Credentials | empty |

    @wa.list.max.pages @documented
    Scenario: ListWebAuthnCredentials answers as many passkeys as MaxResults, and a NextToken where there are more
      Source: api-ListWebAuthnCredentials (MaxResults, NextToken)

      Given Alice has 3 passkeys
      When Alice calls ListWebAuthnCredentials with
        | MaxResults | 2 |
      Then the answer holds
        | Credentials.1 | present |
        | Credentials.2 | absent  |
        | NextToken     | a text  |

    @wa.list.max.next @documented
    Scenario: ListWebAuthnCredentials with NextToken answers the passkeys that are left
      Source: api-ListWebAuthnCredentials (NextToken)

      Given Alice has 3 passkeys
      And Alice has called ListWebAuthnCredentials with
        | MaxResults | 2 |
      When Alice calls ListWebAuthnCredentials with
        | NextToken | the NextToken answered before |
      Then the answer holds
        | Credentials.0.CredentialId | other than the Credentials.0.CredentialId answered first |
        | Credentials.1              | absent                                                   |
        | NextToken                  | absent                                                   |

    @wa.list.max @documented
    Scenario: ListWebAuthnCredentials with MaxResults 21 is refused
      Source: api-ListWebAuthnCredentials (MaxResults); gh-aws-cli-5843 (class of a violated range, of
        ListResourceServers)

      When Alice calls ListWebAuthnCredentials with
        | MaxResults | 21 |
      Then the request is refused with InvalidParameterException

    @wa.list.max.allowed @documented
    Scenario Outline: ListWebAuthnCredentials with MaxResults <number> is accepted
      Source: api-ListWebAuthnCredentials (MaxResults)

      When Alice calls ListWebAuthnCredentials with
        | MaxResults | <number> |
      Then the answer holds
        | Credentials | empty |

      Examples:
        | case   | number |
        | zero   | 0      |
        | twenty | 20     |

  Rule: DeleteWebAuthnCredential forgets one passkey of the user

    @wa.delete @reported
    Scenario: A passkey that is deleted is listed no more
      Source: field-triggers (FT-85: tests of Amplify for Swift, run on AWS, where MFA is optional)

      Given Alice has a passkey
      When Alice calls DeleteWebAuthnCredential with
        | CredentialId | Alice's passkey id |
      Then the request is accepted
      And ListWebAuthnCredentials for Alice shows
        | Credentials | empty |

    @wa.delete.one @documented
    Scenario: A passkey is kept when another one of the user is deleted
      Source: api-DeleteWebAuthnCredential (CredentialId: the passkey to delete; an empty answer)

      Given Alice has 2 passkeys
      When Alice calls DeleteWebAuthnCredential with
        | CredentialId | Alice's first passkey id |
      Then the answer is empty
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |
        | Credentials.1              | absent             |

    @wa.delete.unknown @documented @code-inferred
    Scenario: DeleteWebAuthnCredential of a passkey that does not exist is refused
      Source: api-DeleteWebAuthnCredential (ResourceNotFoundException)

      Given Alice has a passkey
      When Alice calls DeleteWebAuthnCredential with
        | CredentialId | AAAAAAAAAAAAAAAAAAAAAA |
      Then the request is refused with ResourceNotFoundException
      And ListWebAuthnCredentials for Alice shows
        | Credentials.0.CredentialId | Alice's passkey id |

    @wa.delete.other-user @inferred
    Scenario: DeleteWebAuthnCredential of another user's passkey is refused
      Source: reasoned (it is none of the currently signed-in user's: api-DeleteWebAuthnCredential)

      Given Bob is a confirmed user
      And Bob has a passkey
      When Alice calls DeleteWebAuthnCredential with
        | CredentialId | Bob's passkey id |
      Then the request is refused with ResourceNotFoundException
      And ListWebAuthnCredentials for Bob shows
        | Credentials.0.CredentialId | Bob's passkey id |

    @wa.delete.twice @inferred
    Scenario: DeleteWebAuthnCredential of a passkey that is deleted already is refused
      Source: reasoned (it does not exist any more: api-DeleteWebAuthnCredential)

      Given Alice has a passkey
      And Alice has called DeleteWebAuthnCredential with
        | CredentialId | Alice's passkey id |
      When Alice calls DeleteWebAuthnCredential with
        | CredentialId | Alice's passkey id |
      Then the request is refused with ResourceNotFoundException
