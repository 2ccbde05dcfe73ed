Feature: An app client admits the flows that it names

  Background:
    Given a user pool with
      | AliasAttributes        | email |
      | AutoVerifiedAttributes | email |

  Rule: A flow that the client does not name is refused, each in its own words

    @gate.user-password @attested
    Scenario: USER_PASSWORD_AUTH is not enabled
      Source: public-programs (stack traces)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidParameterException
      And the message is "USER_PASSWORD_AUTH flow not enabled for this client"

    @gate.admin-user-password @attested
    Scenario: ADMIN_USER_PASSWORD_AUTH is not enabled
      Source: public-programs; seed-000 (names the exception and the setting)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then the request is refused with InvalidParameterException
      And the message is "Auth flow not enabled for this client"

    @gate.admin-user-password.enabled @documented
    Scenario: ADMIN_USER_PASSWORD_AUTH is enabled
      Source: api-AdminInitiateAuth

      Given an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in
      Then Alice is given tokens

    @gate.user-srp @attested
    Scenario: USER_SRP_AUTH is not enabled
      Source: public-programs

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow             | USER_SRP_AUTH |
        | AuthParameters.SRP_A | abcdef0123    |
      Then the request is refused with InvalidParameterException
      And the message is "USER_SRP_AUTH is not enabled for the client."

    @gate.custom @attested
    Scenario: CUSTOM_AUTH is not enabled
      Source: public-programs

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "CUSTOM_AUTH is not enabled for the client."

    @gate.before-credentials @inferred
    Scenario Outline: A flow that is not enabled is refused before the user is looked at
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
    Scenario: ADMIN_NO_SRP_AUTH is not enabled
      Source: reasoned (from ADMIN_USER_PASSWORD_AUTH, whose old name it is); seed-000 (names the exception)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_NO_SRP_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "Auth flow not enabled for this client"

    @gate.admin-no-srp.enabled @documented
    Scenario: ADMIN_NO_SRP_AUTH is enabled by the name of today
      Source: api-CreateUserPoolClient (ALLOW_ADMIN_USER_PASSWORD_AUTH replaces ADMIN_NO_SRP_AUTH)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When the administrator signs Alice in with
        | AuthFlow | ADMIN_NO_SRP_AUTH |
      Then Alice is given tokens

    @gate.refresh @inferred @open
    Scenario Outline: A refresh is not enabled
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
      And nobody is given tokens

      Examples:
        | case     | flow               |
        | new-name | REFRESH_TOKEN_AUTH |
        | old-name | REFRESH_TOKEN      |

    @gate.user-auth @attested @open
    Scenario: USER_AUTH is not enabled
      Source: amplify-ui-fixtures; public-programs
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

    @gate.user-auth.enabled @documented
    Scenario: USER_AUTH is enabled
      Source: api-InitiateAuth (a choice where no challenge is preferred)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE

    @gate.user-auth-tier @documented
    Scenario: USER_AUTH is no flow of the Lite plan
      Source: api-InitiateAuth (FeatureUnavailableInTierException) and CreateUserPoolClient (Essentials and higher)

      Given a user pool with
        | UserPoolTier | LITE |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | USER_AUTH |
      Then the request is refused with FeatureUnavailableInTierException

    @gate.user-auth-tier.password @documented
    Scenario: A password signs in on the Lite plan
      Source: guide-cognito-sign-in-feature-plans

      Given a user pool with
        | UserPoolTier | LITE |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens

    @gate.admin-empty-password-custom-fallback @attested
    Scenario: CUSTOM_AUTH needs triggers that define it
      Source: public-programs (Amplify takes this flow where the password is empty)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_CUSTOM_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow | CUSTOM_AUTH |
      Then the request is refused with InvalidParameterException
      And the message is "Custom auth lambda trigger is not configured for the user pool."

  Rule: USER_AUTH brings the ways of a password with it

    @gate.user-auth-covers-password-and-srp.wrong-password @inferred
    Scenario: A client with USER_AUTH alone takes no wrong password
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
    Scenario: A client with USER_AUTH alone takes SRP as the preferred challenge
      Source: api-CreateUserPoolClient (ExplicitAuthFlows)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice starts to sign in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD_SRP     |
        | AuthParameters.SRP_A               | 1f2e3d4c5b6a7988 |
      Then Alice is asked for PASSWORD_VERIFIER

    @gate.user-auth-covers-password-and-srp.flows-stay-off @documented
    Scenario Outline: A client with USER_AUTH alone does not take the flows themselves
      Source: api-CreateUserPoolClient (ExplicitAuthFlows)

      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      And Alice is a confirmed user
      When Alice signs in with
        | AuthFlow             | <flow>           |
        | AuthParameters.SRP_A | 1f2e3d4c5b6a7988 |
      Then the request is refused with InvalidParameterException
      And nobody is given tokens

      Examples:
        | case   | flow          |
        | srp    | USER_SRP_AUTH |
        | custom | CUSTOM_AUTH   |
