Feature: A SAML response proves a user to an identity pool

  A login at a SAML provider is named by the provider's ARN in IAM, and its token is the base64 response that the
  provider signed for AWS. The app has it posted to itself and passes it on.

  Background:
    Given Corp knows Alice

  Rule: The response has to be signed by the provider, for AWS, and in time

    Background:
      Given an identity pool with
        | SamlProviderARNs | <saml provider> |

    @gi.saml @documented
    Scenario: A user gets an identity by a SAML response
      Source: guide-saml-identity-provider

      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the answer holds
        | IdentityId | matching [a-z]+(-[a-z]+)+-\d:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} |

    @gi.saml.linked @inferred
    Scenario: An identity got by a SAML response is linked to the SAML provider
      Source: reasoned (Logins of DescribeIdentity are names of providers, and this one's is its ARN)

      Given Alice has called GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      When the administrator calls DescribeIdentity with
        | IdentityId | Alice's identity id |
      Then the answer holds
        | Logins | {the SAML provider} |

    @gi.saml.stable @inferred
    Scenario: A user gets the same identity by a later SAML response
      Source: reasoned (a user of the provider is who its NameID names, and GetId generates or retrieves)

      Given Alice has called GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the answer holds
        | IdentityId | Alice's first identity id |

    @gi.saml.two-users @inferred
    Scenario: Two users of a SAML provider get two identities
      Source: reasoned (a user of the provider is who its NameID names)

      Given Corp knows Bob
      And Bob has called GetId with
        | Logins.{the SAML provider} | Bob's SAML response |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the answer holds
        | IdentityId | other than Bob's identity id |

    @gi.saml.audience.ok @documented
    Scenario Outline: A SAML response for <audience> proves a user
      Source: iam-saml-assertions (audience)

      Given Corp says of Alice
        | audience | <audience> |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the answer holds
        | IdentityId | matching [a-z]+(-[a-z]+)+-\d:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} |

      Examples:
        | case    | audience                           |
        | name    | urn:amazon:webservices             |
        | address | https://signin.aws.amazon.com/saml |

    @gi.saml.passed-on @attested
    Scenario: A SAML response that was posted to an address of the app proves a user
      Source: samljs-serverless-sample (the provider posts it to an API of the app's, which passes it on)

      Given Corp says of Alice
        | recipient   | https://api.example.com/dev/saml |
        | destination | https://api.example.com/dev/saml |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the answer holds
        | IdentityId | a text |

    @gi.saml.garbage @inferred
    Scenario: A text that is no SAML response is refused
      Source: drown-invalid-base64 (the text, of a response that lacked something else)

      When Alice calls GetId with
        | Logins.{the SAML provider} | nonsense |
      Then the request is refused with NotAuthorizedException
      And the message contains "Invalid base64 SAMLResponse"

    @gi.saml.garbage.token @inferred
    Scenario: An ID token of a user pool in the place of a SAML response is refused
      Source: drown-invalid-base64 (the text, of a response that lacked something else)

      Given a user pool
      And Bob is a confirmed user
      And Bob is signed in
      When Bob calls GetId with
        | Logins.{the provider}      | absent         |
        | Logins.{the SAML provider} | Bob's id token |
      Then the request is refused with NotAuthorizedException
      And the message contains "Invalid base64 SAMLResponse"

    @inferred
    Scenario Outline: A SAML response whose assertion is <what> is refused
      Source: reasoned (STS calls that an invalid signature; identity pools take only what is signed)

      Given Corp says of Alice
        | signature | <signature> |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the request is refused with NotAuthorizedException

      Examples:
        | rule                      | signature   | what                                      |
        | gi.saml.signature         | another key | signed with another key                   |
        | gi.saml.signature.absent  | absent      | not signed                                |
        | gi.saml.signature.broken  | broken      | changed after it was signed               |
        | gi.saml.signature.wrapped | wrapped     | forged, with a signed one put aside in it |

    @inferred
    Scenario Outline: A SAML response whose <what> is refused
      Source: iam-saml-assertions (audience and subject of every response for AWS); reasoned (issuer, time, status and
        document type, as any receiver of SAML looks at them)

      Given Corp says of Alice
        | <member> | <value> |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the request is refused with NotAuthorizedException

      Examples:
        | rule                    | member   | value                         | what                     |
        | gi.saml.audience        | audience | urn:amazon:cognito:sp:another | audience is not AWS      |
        | gi.saml.issuer          | issuer   | https://other.example.com     | issuer is another        |
        | gi.saml.early           | from     | 2999-01-01T00:00:00Z          | time has not begun       |
        | gi.saml.status          | status   | Responder                     | status is a failure      |
        | gi.saml.no-subject      | subject  | absent                        | subject is missing       |
        | gi.saml.garbage.doctype | doctype  | a bomb                        | document has its own DTD |

    @gi.saml.expired @reported @code-inferred
    Scenario: A SAML response whose time is over is refused, and the time is told in milliseconds
      Source: gh-amazon-cognito-identity-js-684 (2018: the text, of a session's new credentials)

      Given Corp says of Alice
        | until | 2020-01-01T00:00:00Z |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid login token. Token expired: "
      And the message contains " >= 1577836800000"

    @gi.saml.no-match @inferred
    Scenario: A login of a SAML provider that the identity pool does not know is refused
      Source: gh-amplify-js-2443 (the text, of a user pool)

      Given an identity pool with
        | SupportedLoginProviders | {"accounts.google.com": "1.apps.googleusercontent.com"} |
      When Alice calls GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Logins don't match."

    @gi.saml.no-provider @inferred
    Scenario: A login of a SAML provider that IAM does not have is refused
      Source: reasoned (identity pools can name one that is not there; STS says that it does not exist)

      Given an identity pool with
        | SamlProviderARNs | arn:aws:iam::{the account}:saml-provider/example |
      When Alice calls GetId with
        | Logins.arn:aws:iam::{the account}:saml-provider/example | Alice's SAML response |
      Then the request is refused with NotAuthorizedException

  Rule: SAML providers are for the enhanced flow alone

    @cf.saml @documented @code-inferred
    Scenario: A user of a SAML provider is refused an OpenID token
      Source: guide-saml-identity-provider (identity pools support the enhanced flow only)

      Given an identity pool with
        | AllowClassicFlow | true            |
        | SamlProviderARNs | <saml provider> |
      And Alice has called GetId with
        | Logins.{the SAML provider} | Alice's SAML response |
      When Alice calls GetOpenIdToken with
        | Logins.{the SAML provider} | Alice's SAML response |
      Then the request is refused with InvalidParameterException
