Feature: A sign-in says how, who and through which client

  Background:
    Given a user pool

  Rule: Each of the two operations has flows of its own

    @auth.flow.admin-flow-on-public-api @reported
    Scenario Outline: An administrator's flow is no flow of InitiateAuth
      Source: gh-soto-cognito-authentication-kit-10; gh-moto-4836; api-InitiateAuth

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthFlow                | <flow>           |
        | AuthParameters.PASSWORD | Alice's password |
      Then the request is refused with InvalidParameterException
      And the message is "Initiate Auth method not supported."

      Examples:
        | case           | flow                     |
        | admin-password | ADMIN_USER_PASSWORD_AUTH |
        | admin-no-srp   | ADMIN_NO_SRP_AUTH        |

    @auth.flow.user-password-on-admin-api @reported
    Scenario: The public password flow is no flow of AdminInitiateAuth
      Source: gh-aws-doc-sdk-examples-5289 (2023)

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | USER_PASSWORD_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "Initiate Auth method not supported."

    @auth.flow.user-password-on-admin-api.own-flow @documented
    Scenario: AdminInitiateAuth takes the password by its own flow
      Source: api-AdminInitiateAuth

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_USER_PASSWORD_AUTH |
      Then Alice is given tokens

    @auth.flow.unknown-enum @inferred
    Scenario: A flow that does not exist is refused with the list of those that do
      Source: reasoned (from the form of the validation texts; the order of the list is not known)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | FOO |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: Value 'FOO' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: ["

  Rule: Pool and client are looked up first

    @auth.client.unknown @attested
    Scenario: A client that does not exist is named in the refusal
      Source: public-programs

      Given Alice is a confirmed user
      When Alice signs in with
        | ClientId | 1example23456789nowhere |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client 1example23456789nowhere does not exist."

    @auth.pool.unknown @attested
    Scenario: A pool that does not exist is named in the refusal
      Source: public-programs; moto

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | UserPoolId | {the pool's region}_Nowhere12 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Nowhere12 does not exist."

    @auth.pool.client-of-other-pool @inferred
    Scenario: A client of another pool does not exist in this one
      Source: reasoned (clients belong to one pool; text attested for unknown clients)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And the administrator has called CreateUserPool
      When the administrator signs Alice in with
        | ClientId | the client's id |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client {the client's id} does not exist."

  Rule: What the flow needs is asked for before anybody is looked up

    @reported
    Scenario Outline: A parameter that is empty counts as missing
      Source: existence-calls (C04, C05)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.<parameter> | empty |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter <parameter>"

      Examples:
        | rule                                 | parameter |
        | auth.param.username-missing-or-empty | USERNAME  |
        | auth.param.password-missing-or-empty | PASSWORD  |

    @inferred
    Scenario Outline: A parameter that is left out is named
      Source: reasoned (from the answer to an empty one; the text is attested for other parameters)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.<parameter> | absent |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter <parameter>"

      Examples:
        | rule                                        | parameter |
        | auth.param.username-missing-or-empty.absent | USERNAME  |
        | auth.param.password-missing-or-empty.absent | PASSWORD  |

    @auth.param.password-missing-or-empty.unknown-user @inferred
    Scenario: Nobody without a password is told of the password
      Source: reasoned (from a published table of 23 calls made on AWS (C05: no trigger is called))

      When Mallory signs in with
        | AuthParameters.PASSWORD | empty |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter PASSWORD"

    @attested
    Scenario Outline: A flow's own parameter that is left out is named
      Source: public-programs

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice signs in with
        | AuthFlow                   | <flow> |
        | AuthParameters.<parameter> | absent |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter <parameter>"

      Examples:
        | rule                             | flow               | parameter     |
        | auth.param.srp-a-missing         | USER_SRP_AUTH      | SRP_A         |
        | auth.param.refresh-token-missing | REFRESH_TOKEN_AUTH | REFRESH_TOKEN |

    @auth.param.overlong-values-not-validated @recorded
    Scenario Outline: A value longer than a name or a password can be is a wrong one
      Source: existence-calls (C06 to C09)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.<parameter> | <value> |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

      Examples:
        | case         | parameter | value                    |
        | username-129 | USERNAME  | a text of 129 characters |
        | password-129 | PASSWORD  | a text of 129 characters |
        | password-257 | PASSWORD  | a text of 257 characters |

    @auth.param.unknown-keys-ignored @inferred
    Scenario: A parameter that the flow does not know is ignored
      Source: reasoned (client libraries send keys that the flow has no use for)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.NICKNAME | Ali |
      Then Alice is given tokens

  Rule: An administrator's sign-in is signed, and a user's is not

    @auth.admin.needs-iam @documented
    Scenario: AdminInitiateAuth without a signature is refused
      Source: api-AdminInitiateAuth (needs a signature); reasoned (the code is that of the signing process)

      Given Alice is a confirmed user
      When AdminInitiateAuth is sent unsigned with the body
        """
        {"UserPoolId": "{the pool's id}", "ClientId": "{the client's id}", "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
         "AuthParameters": {"USERNAME": "{Alice's username}", "PASSWORD": "{Alice's password}"}}
        """
      Then the HTTP status is 400
      And the request is refused with MissingAuthenticationTokenException
      And nobody is given tokens

    @auth.admin.needs-iam.public @documented
    Scenario: InitiateAuth without a signature is accepted
      Source: api-InitiateAuth (is not signed)

      Given a user pool with
        | MfaConfiguration | OFF |
      And an app client with
        | GenerateSecret | false |
      And Alice is a confirmed user
      When InitiateAuth is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "AuthFlow": "USER_PASSWORD_AUTH",
         "AuthParameters": {"USERNAME": "{Alice's username}", "PASSWORD": "{Alice's password}"}}
        """
      Then the HTTP status is 200
      And Alice is given tokens

  Rule: The answer is either tokens or a challenge

    @auth.success.shape @recorded
    Scenario: Tokens come without a challenge
      Source: moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (no parameters); seed-000

      Given a user pool with
        | DeviceConfiguration | absent |
      And Alice is a confirmed user
      When Alice signs in
      Then the answer holds nothing but AuthenticationResult, ChallengeParameters
      And the answer holds
        | AuthenticationResult.AccessToken       | a JWT    |
        | AuthenticationResult.IdToken           | a JWT    |
        | AuthenticationResult.RefreshToken      | a text   |
        | AuthenticationResult.ExpiresIn         | a number |
        | AuthenticationResult.TokenType         | Bearer   |
        | AuthenticationResult.NewDeviceMetadata | absent   |

    @auth.challenge.shape @recorded
    Scenario: A challenge comes without tokens
      Source: seed-000 (terminal output); moto-scope-in-access-token

      Given Alice is a user who must change her password
      When Alice starts to sign in
      Then the answer holds nothing but ChallengeName, ChallengeParameters, Session
      And the answer holds
        | ChallengeName | NEW_PASSWORD_REQUIRED |
        | Session       | a session             |

    @auth.metadata.accepted @documented
    Scenario: ClientMetadata is taken and not given back
      Source: api-InitiateAuth (ClientMetadata is handed to triggers and not stored)

      Given Alice is a confirmed user
      When Alice signs in with
        | ClientMetadata.colour | blue |
      Then the answer holds nothing but AuthenticationResult, ChallengeParameters

  Rule: The session of a confirmed sign-up signs in its own user, once

    @choice.confirm-signup-session.other-user @inferred
    Scenario: The session of another user's sign-up signs nobody in
      Source: reasoned (text from the same family)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed up with the email "alice@"
      And Alice has confirmed her sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Alice's session        |
      And Bob is a confirmed user
      When Bob signs in with
        | AuthFlow | USER_AUTH       |
        | Session  | Alice's session |
      Then the request is refused with NotAuthorizedException
      And the message begins with "Invalid session for the user"
      And nobody is given tokens

    @choice.confirm-signup-session.once @documented
    Scenario: The session of a sign-up signs in once
      Source: api-InitiateAuth (Session: the first sign-in only); reasoned (code of other sessions)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed up with the email "alice@"
      And Alice has confirmed her sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Alice's session        |
      And Alice has signed in with
        | AuthFlow | USER_AUTH       |
        | Session  | Alice's session |
      When Alice signs in with
        | AuthFlow | USER_AUTH       |
        | Session  | Alice's session |
      Then the request is refused with NotAuthorizedException
      And nobody is given tokens

    @choice.confirm-signup-session.unconfirmed @inferred
    Scenario: The session of a sign-up that is not confirmed signs nobody in
      Source: reasoned (the code that proves the address is still to come)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice has signed up with the email "alice@"
      When Alice signs in with
        | AuthFlow | USER_AUTH       |
        | Session  | Alice's session |
      Then the request is refused with one of
        | NotAuthorizedException    |
        | UserNotConfirmedException |
      And nobody is given tokens

  Rule: Clients with the flow names of old keep what they had

    @auth.client.legacy-values-work @recorded
    Scenario: ADMIN_NO_SRP_AUTH among a client's flows lets the administrator sign people in
      Source: moto-group-in-access-token

      Given an app client with
        | ExplicitAuthFlows | ADMIN_NO_SRP_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_NO_SRP_AUTH |
      Then Alice is given tokens

    @auth.client.legacy-values-work.user-password @recorded
    Scenario: USER_PASSWORD_AUTH among a client's flows lets people sign in by password
      Source: moto-initiate-auth-user-password-auth

      Given an app client with
        | ExplicitAuthFlows | USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens

    @auth.client.legacy-values-work.srp @recorded
    Scenario: A client with USER_PASSWORD_AUTH alone still takes SRP
      Source: moto-initiate-auth-user-password-auth (its helper signs in by SRP first)

      Given an app client with
        | ExplicitAuthFlows | USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow             | USER_SRP_AUTH    |
        | AuthParameters.SRP_A | 1f2e3d4c5b6a7988 |
      Then the answer holds
        | ChallengeName | PASSWORD_VERIFIER |

    @auth.client.legacy-values-work.other-password-flow @inferred
    Scenario: A client with ADMIN_NO_SRP_AUTH alone takes no password from people
      Source: reasoned (the names of old stand for one password flow each)

      Given an app client with
        | ExplicitAuthFlows | ADMIN_NO_SRP_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException
      And nobody is given tokens
