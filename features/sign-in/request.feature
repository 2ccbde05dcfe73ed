Feature: InitiateAuth and AdminInitiateAuth say how, who and through which app client

  AuthFlow says how, AuthParameters who, ClientId through which app client; AdminInitiateAuth names the user pool too.

  Rule: Each of the two operations has flows of its own

    Background:
      Given a user pool

    @auth.flow.admin-flow-on-public-api
    Scenario Outline: InitiateAuth with an administrator's flow is refused: <case>
      Source: gh-soto-cognito-authentication-kit-10 (2020, class and text, of ADMIN_USER_PASSWORD_AUTH); gh-moto-4836
        (2022, tried by its author, of the same); reasoned (ADMIN_NO_SRP_AUTH is its older name)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthFlow                | <flow>           |
        | AuthParameters.PASSWORD | Alice's password |
      Then the request is refused with InvalidParameterException
      And the message is "Initiate Auth method not supported."

      @reported
      Examples: By its name of today
        | case           | flow                     |
        | admin-password | ADMIN_USER_PASSWORD_AUTH |

      @inferred
      Examples: By its older name
        | case         | flow              |
        | admin-no-srp | ADMIN_NO_SRP_AUTH |

    @auth.flow.user-password-on-admin-api @reported
    Scenario: AdminInitiateAuth with USER_PASSWORD_AUTH is refused
      Source: gh-aws-doc-sdk-examples-5289 (2023: class and text)

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | USER_PASSWORD_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "Initiate Auth method not supported."

    @auth.flow.user-password-on-admin-api.own-flow @documented
    Scenario: AdminInitiateAuth with ADMIN_USER_PASSWORD_AUTH gives tokens
      Source: api-AdminInitiateAuth

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_USER_PASSWORD_AUTH |
      Then Alice is given tokens

    @auth.flow.unknown-enum @inferred
    Scenario: InitiateAuth with a flow that does not exist is refused with the list of those that do
      Source: reasoned (from the form of the validation texts; the order of the list is not known)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | FOO |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: Value 'FOO' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: ["

  Rule: Pool and client are looked up first

    Background:
      Given a user pool

    @auth.client.unknown @reported
    Scenario: InitiateAuth through a client that does not exist is refused
      Source: gh-aws-sdk-php-2183 (2021, the body, of AdminInitiateAuth); gh-anomalyco-guide-82 (2017, class and text,
        of SignUp and AdminInitiateAuth)

      Given Alice is a confirmed user
      When Alice signs in with
        | ClientId | 1example23456789nowhere |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client 1example23456789nowhere does not exist."

    @auth.pool.unknown @reported
    Scenario: AdminInitiateAuth in a user pool that does not exist is refused
      Source: gh-floci-io-floci-2951 (class and text, of DescribeUserPool, ListUsers and ListGroups);
        gh-aws-aspnet-cognito-identity-provider-135 (2019, class and text, at a sign-in; the operation is not told)

      Given Alice is a confirmed user
      When the administrator signs Alice in with
        | UserPoolId | {the pool's region}_Nowhere12 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Nowhere12 does not exist."

    @auth.pool.client-of-other-pool @inferred
    Scenario: AdminInitiateAuth through a client of another user pool is refused
      Source: reasoned (clients belong to one pool; text attested for unknown clients)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And the administrator has called CreateUserPool
      When the administrator signs Alice in with
        | ClientId | the client's id |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client {the client's id} does not exist."

  Rule: What the flow needs is asked for before the user is looked up

    Background:
      Given a user pool

    @reported
    Scenario Outline: InitiateAuth with an empty <parameter> is refused
      Source: existence-calls (C04, C05: class and text)

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
    Scenario Outline: InitiateAuth without <parameter> is refused
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

    @auth.param.password-missing-or-empty.unknown-user @reported
    Scenario: InitiateAuth of an unknown user with an empty PASSWORD is refused for the PASSWORD
      Source: existence-calls (C05, also of a user who does not exist)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      When Mallory signs in with
        | AuthParameters.PASSWORD | empty |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter PASSWORD"

    @reported
    Scenario Outline: <flow> without <parameter> is refused
      Source: gh-aws-sdk-cpp-452 (2017, SRP_A); gh-aws-sdk-java-1403 (2017, SRP_A);
        gh-aws-aspnet-cognito-identity-provider-187 (2020, REFRESH_TOKEN)

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

    @auth.param.overlong-values-not-validated @reported
    Scenario Outline: InitiateAuth with a value longer than any can be is refused as with a wrong one: <case>
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
    Scenario: InitiateAuth ignores a parameter that the flow does not know
      Source: reasoned (client libraries send keys that the flow has no use for)

      Given Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.NICKNAME | Ali |
      Then Alice is given tokens

  Rule: AdminInitiateAuth is signed, and InitiateAuth is not

    Background:
      Given a user pool with
        | MfaConfiguration | OFF |

    @auth.admin.needs-iam @documented @code-inferred
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

    @auth.admin.needs-iam.public @documented
    Scenario: InitiateAuth without a signature gives tokens
      Source: api-InitiateAuth (is not signed)

      Given an app client with
        | GenerateSecret | false |
      And Alice is a confirmed user
      When InitiateAuth is sent unsigned with the body
        """
        {"ClientId": "{the client's id}", "AuthFlow": "USER_PASSWORD_AUTH",
         "AuthParameters": {"USERNAME": "{Alice's username}", "PASSWORD": "{Alice's password}"}}
        """
      Then the HTTP status is 200
      And Alice is given tokens

  Rule: App clients with the older names of flows keep what they had

    Background:
      Given a user pool

    @auth.client.legacy-values-work @recorded
    Scenario: AdminInitiateAuth gives tokens through a client with ADMIN_NO_SRP_AUTH among its flows
      Source: moto-group-in-access-token (its tokens come after NEW_PASSWORD_REQUIRED)

      Given an app client with
        | ExplicitAuthFlows | ADMIN_NO_SRP_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_NO_SRP_AUTH |
      Then Alice is given tokens

    @auth.client.legacy-values-work.user-password @recorded
    Scenario: InitiateAuth by password gives tokens through a client with USER_PASSWORD_AUTH among its flows
      Source: moto-initiate-auth-user-password-auth

      Given an app client with
        | ExplicitAuthFlows | USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens

    @auth.client.legacy-values-work.srp @recorded
    Scenario: InitiateAuth by SRP is asked for PASSWORD_VERIFIER through a client with USER_PASSWORD_AUTH alone
      Source: moto-initiate-auth-user-password-auth (its helper signs in by SRP first)

      Given an app client with
        | ExplicitAuthFlows | USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | Alice's SRP_A |
      Then the answer holds
        | ChallengeName | PASSWORD_VERIFIER |

    @auth.client.legacy-values-work.other-password-flow @inferred
    Scenario: InitiateAuth by password is refused by a client with ADMIN_NO_SRP_AUTH alone
      Source: reasoned (the names of old stand for one password flow each)

      Given an app client with
        | ExplicitAuthFlows | ADMIN_NO_SRP_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException
