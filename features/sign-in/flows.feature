Feature: An app client admits the flows that its ExplicitAuthFlows name

  A value without ALLOW_ is an older name of a flow. A flow that is not named is refused before the user is looked up.

  Rule: A flow that the app client does not name is refused, each in its own words

    Background:
      Given a user pool

    @gate.user-password @reported
    Scenario: USER_PASSWORD_AUTH is refused by a client that does not name it
      Source: stored-pastes (output of boto3: class and text)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException
      And the message is "USER_PASSWORD_AUTH flow not enabled for this client"

    @gate.admin-user-password @reported
    Scenario: ADMIN_USER_PASSWORD_AUTH is refused by a client that does not name it
      Source: cli-notes-2025-07 (class and text); seed-000 (names the exception and the setting)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then the request is refused with InvalidParameterException
      And the message is "Auth flow not enabled for this client"

    @gate.admin-user-password.enabled @documented
    Scenario: ADMIN_USER_PASSWORD_AUTH gives tokens through a client that names it
      Source: api-AdminInitiateAuth

      Given an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then Alice is given tokens

    @gate.user-srp @reported @code-inferred
    Scenario: USER_SRP_AUTH is refused by a client that does not name it
      Source: gh-aws-serverless-workshops-277 (2020, the text without its full stop); public-programs (with it)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | Alice's SRP_A |
      Then the request is refused with InvalidParameterException
      And the message begins with "USER_SRP_AUTH is not enabled for the client"

    @gate.custom @reported @code-inferred
    Scenario: CUSTOM_AUTH is refused by a client that does not name it
      Source: gh-amplify-js-4915 (2020, the text without its full stop); public-programs (with it)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the request is refused with InvalidParameterException
      And the message begins with "CUSTOM_AUTH is not enabled for the client"

    @gate.before-credentials @inferred
    Scenario Outline: USER_PASSWORD_AUTH is refused for the flow, whoever it names: <case>
      Source: reasoned (the client's settings need no user)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthParameters.USERNAME | <username> |
        | AuthParameters.PASSWORD | <password> |
      Then the request is refused with InvalidParameterException
      And the message is "USER_PASSWORD_AUTH flow not enabled for this client"

      Examples:
        | case           | username         | password         |
        | wrong-password | Alice's username | a wrong password |
        | unknown-user   | "nobody"         | a wrong password |

    @gate.admin-no-srp @inferred
    Scenario: ADMIN_NO_SRP_AUTH is refused by a client without ADMIN_USER_PASSWORD_AUTH
      Source: reasoned (from ADMIN_USER_PASSWORD_AUTH, whose old name it is); seed-000 (names the exception)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_NO_SRP_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "Auth flow not enabled for this client"

    @gate.admin-no-srp.enabled @documented
    Scenario: ADMIN_NO_SRP_AUTH gives tokens through a client with ADMIN_USER_PASSWORD_AUTH
      Source: api-CreateUserPoolClient (ALLOW_ADMIN_USER_PASSWORD_AUTH replaces ADMIN_NO_SRP_AUTH)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_NO_SRP_AUTH |
      Then Alice is given tokens

    @gate.refresh @inferred @open
    Scenario Outline: A refresh is refused by a client without REFRESH_TOKEN_AUTH: <case>
      Source: reasoned (from the other flows)
      Open: What is the text, and is such a client still refused when it is made?

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice refreshes her tokens with
        | AuthFlow                     | <flow>                |
        | AuthParameters.REFRESH_TOKEN | Alice's refresh token |
      Then the request is refused with InvalidParameterException

      Examples:
        | case     | flow               |
        | new-name | REFRESH_TOKEN_AUTH |
        | old-name | REFRESH_TOKEN      |

    @gate.user-auth.enabled @documented
    Scenario: USER_AUTH is asked for SELECT_CHALLENGE through a client that names it
      Source: api-InitiateAuth (a choice where no challenge is preferred)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE

    @gate.admin-empty-password-custom-fallback @reported
    Scenario: CUSTOM_AUTH is refused in a user pool without a Lambda function that defines it
      Source: amplify-integration-tests (the class, of a sign-in without a password); gh-amplify-js-5623 (2020,
        class and text)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_CUSTOM_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "Custom auth lambda trigger is not configured for the user pool."

  Rule: USER_AUTH that the app client does not name is refused where the tier has it

    Background:
      Given a user pool with
        | UserPoolTier | absent |

    @gate.user-auth @attested @text-inferred @open
    Scenario: USER_AUTH is refused by a client that does not name it
      Source: amplify-ui-fixtures (class and first text)
      Open: Which of the two texts is that of today?

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | USER_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | USER_AUTH flow not enabled for this client   |
        | USER_AUTH flow is not enabled for the client |

  Rule: USER_AUTH brings the ways of a password with it

    Background:
      Given a user pool

    @gate.user-auth-covers-password-and-srp.wrong-password @inferred
    Scenario: USER_AUTH with a wrong password is refused by a client with USER_AUTH alone
      Source: reasoned (from the password flows)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @gate.user-auth-covers-password-and-srp.srp @documented
    Scenario: USER_AUTH with PASSWORD_SRP preferred is asked for PASSWORD_VERIFIER by a client with USER_AUTH alone
      Source: api-CreateUserPoolClient (ExplicitAuthFlows)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH     |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP  |
        | AuthParameters.SRP_A               | Alice's SRP_A |
      Then Alice is asked for PASSWORD_VERIFIER

    @gate.user-auth-covers-password-and-srp.flows-stay-off @documented @code-inferred
    Scenario Outline: A flow other than USER_AUTH is refused by a client with USER_AUTH alone: <case>
      Source: api-CreateUserPoolClient (ExplicitAuthFlows)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow             | <flow>        |
        | AuthParameters.SRP_A | Alice's SRP_A |
      Then the request is refused with InvalidParameterException

      Examples:
        | case   | flow          |
        | srp    | USER_SRP_AUTH |
        | custom | CUSTOM_AUTH   |

  Rule: USER_AUTH needs the Essentials tier

    Background:
      Given a user pool with
        | UserPoolTier | LITE |

    @gate.user-auth-tier @documented @code-inferred
    Scenario: USER_AUTH is refused in a user pool of the Lite tier for its tier, by a client that lacks it too
      Source: api-InitiateAuth (FeatureUnavailableInTierException); api-CreateUserPoolClient (Essentials and higher);
        reasoned (that the tier comes before the flows of the client)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | USER_AUTH |
      Then the request is refused with FeatureUnavailableInTierException

    @gate.user-auth-tier.password @documented
    Scenario: USER_PASSWORD_AUTH gives tokens in a user pool of the Lite tier
      Source: guide-cognito-sign-in-feature-plans

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens
