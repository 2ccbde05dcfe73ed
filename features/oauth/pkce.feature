Feature: A code that was asked for with a proof key is exchanged with its verifier alone

  Proof Key for Code Exchange: an app sends the hash of a secret with its request, and the secret itself with the code.
  The challenge of these scenarios is the hash of the verifier of 43 letters that is sent with the code.

  Background:
    Given a user pool with
      | Domain           | <domain prefix> |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                         |
      | AllowedOAuthFlows               | code                                         |
      | AllowedOAuthScopes              | openid, email, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                               |
      | LogoutURLs                      | <sign-out URL>                               |
      | SupportedIdentityProviders      | COGNITO                                      |
    And Alice is a confirmed user with the verified email "alice@"

  Rule: A verifier proves that who exchanges a code has asked for it

    @pkce.ok @documented
    Scenario: A code is exchanged with the verifier of its challenge
      Source: guide-using-pkce-in-authorization-code; guide-token-endpoint (the members of the answer)

      Given Alice has signed in through managed login with
        | code_challenge        | the challenge of "first" |
        | code_challenge_method | S256                     |
      When the app exchanges Alice's code with
        | code_verifier | the verifier "first" |
      Then the answer holds nothing but id_token, access_token, refresh_token, expires_in, token_type

    @pkce.no-openid-needed @documented
    Scenario: A code for the scope aws.cognito.signin.user.admin alone is exchanged with the verifier of its challenge
      Source: guide-authorization-endpoint (its example); gh-amplify-js-7393

      Given Alice has signed in through managed login with
        | scope                 | aws.cognito.signin.user.admin |
        | code_challenge        | the challenge of "first"      |
        | code_challenge_method | S256                          |
      When the app exchanges Alice's code with
        | code_verifier | the verifier "first" |
      Then the answer holds nothing but access_token, refresh_token, expires_in, token_type

    @pkce.verifier-wrong @reported @open
    Scenario: A code is refused with another verifier than that of its challenge
      Source: repost-failed-exchange (invalid_request, in AWS's answer to a question); reasoned (other servers:
        invalid_grant)
      Open: Is the error invalid_request, as an answer of AWS tells, or invalid_grant, as OAuth has it?

      Given Alice has signed in through managed login with
        | code_challenge        | the challenge of "first" |
        | code_challenge_method | S256                     |
      When the app exchanges Alice's code with
        | code_verifier | the verifier "second" |
      Then the request is refused with one of
        | invalid_request |
        | invalid_grant   |

    @pkce.verifier-missing @inferred @open
    Scenario: A code with a challenge is refused without a verifier
      Source: reasoned (as with a wrong one)
      Open: Is the error invalid_request or invalid_grant?

      Given Alice has signed in through managed login with
        | code_challenge        | the challenge of "first" |
        | code_challenge_method | S256                     |
      When the app exchanges Alice's code
      Then the request is refused with one of
        | invalid_request |
        | invalid_grant   |

    @tk.failed-consumes @reported
    Scenario: A code is refused with the right verifier after it was sent with a wrong one
      Source: repost-failed-exchange (AWS's answer to a question: an exchange that failed has used the code up)

      Given Alice has signed in through managed login with
        | code_challenge        | the challenge of "first" |
        | code_challenge_method | S256                     |
      And once already, the app exchanges Alice's code with
        | code_verifier | the verifier "second" |
      When the app exchanges Alice's code with
        | code_verifier | the verifier "first" |
      Then the request is refused with invalid_grant

    @pkce.verifier-extra @inferred @open
    Scenario: A code without a challenge is sent with a verifier
      Source: reasoned (OAuth 2.0 has a server ignore parameters that it does not know; RFC 9700 would refuse)
      Open: Is the verifier ignored, or the code refused with invalid_grant?

      Given Alice has signed in through managed login
      When the app exchanges Alice's code with
        | code_verifier | the verifier "first" |
      Then the request is accepted, unless it is refused with invalid_grant

  Rule: A challenge is the SHA-256 of its verifier

    @pkce.plain @documented
    Scenario: A challenge of the method plain is refused
      Source: guide-authorization-endpoint (invalid_request)

      When the app sends Alice to /oauth2/authorize with
        | code_challenge        | the challenge of "first" |
        | code_challenge_method | plain                    |
      Then the browser is sent to the callback URL with
        | error | invalid_request |

    @pkce.lower-case @inferred
    Scenario: A challenge of the method s256 is refused
      Source: reasoned (the guide writes S256)

      When the app sends Alice to /oauth2/authorize with
        | code_challenge        | the challenge of "first" |
        | code_challenge_method | s256                     |
      Then the browser is sent to the callback URL with
        | error | invalid_request |

    @pkce.method-missing @documented
    Scenario: A challenge without a method is refused
      Source: guide-authorization-endpoint (invalid_request: its example)

      When the app sends Alice to /oauth2/authorize with
        | code_challenge | the challenge of "first" |
        | state          | s1                       |
      Then the browser is sent to the callback URL with
        | error | invalid_request |
        | state | s1              |

    @pkce.challenge-missing @inferred
    Scenario: A method without a challenge is refused
      Source: reasoned (the twin of a challenge without its method); guide-authorization-endpoint (invalid_request for
        that twin)

      When the app sends Alice to /oauth2/authorize with
        | code_challenge_method | S256 |
      Then the browser is sent to the callback URL with
        | error | invalid_request |
