Feature: A password signs in whoever has it

  Background:
    Given a user pool

  @pw.ok @recorded
  Scenario: The right password gives tokens and changes nothing
    Source: moto-initiate-auth-user-password-auth

    Given Alice is a confirmed user
    When Alice signs in
    Then Alice is given tokens
    And Alice is CONFIRMED

  @pw.wrong @recorded
  Scenario Outline: A wrong password is told of without saying what is wrong
    Source: existence-calls (C02, C13)

    Given an app client with
      | PreventUserExistenceErrors | ENABLED |
    And Alice is a confirmed user
    When <somebody> in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

    Examples:
      | case   | somebody                      |
      | public | Alice signs                   |
      | admin  | the administrator signs Alice |

  @pw.wrong.legacy @inferred
  Scenario: A client that tells who exists has the same text for a wrong password
    Source: reasoned (the setting is about users who do not exist)

    Given an app client with
      | PreventUserExistenceErrors | LEGACY |
    And Alice is a confirmed user
    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @pw.unconfirmed-before-password @reported
  Scenario: An unconfirmed user is told so to the right password
    Source: gh-aws-sdk-js-4608; gh-amplify-js-11488; gh-amplify-js-1464; gh-amazon-cognito-identity-js-288 (AWS staff:
      intended)

    Given Alice has signed up
    When Alice signs in with Alice's password
    Then the request is refused with UserNotConfirmedException
    And the message is "User is not confirmed."

  @pw.unconfirmed-before-password.wrong-password @reported @open
  Scenario: An unconfirmed user is not signed in by a wrong password
    Source: gh-aws-sdk-js-4608; gh-amazon-cognito-identity-js-288 (UserNotConfirmedException; AWS staff: intended);
      gh-aws-sdk-net-1984 (NotAuthorizedException, 2022)
    Open: does the status come before the password?

    Given Alice has signed up
    When Alice signs in with a wrong password
    Then the request is refused with one of
      | UserNotConfirmedException |
      | NotAuthorizedException    |

  @pw.unconfirmed-before-password.confirmed @inferred
  Scenario: The same user signs in once the sign-up is confirmed
    Source: reasoned (the status is all that stood in the way)

    Given Alice has signed up
    And the administrator has confirmed Alice's sign-up
    When Alice signs in
    Then Alice is given tokens

  @pw.passwordless-user @inferred
  Scenario: A user who never had a password has no right one
    Source: reasoned (the answer is that to a wrong password)

    Given a user pool with
      | AutoVerifiedAttributes                                | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors         | PASSWORD, EMAIL_OTP |
      | EmailConfiguration.EmailSendingAccount                | DEVELOPER           |
      | EmailConfiguration.SourceArn                          | <ses identity>      |
    And the administrator has created Alice with
      | email          | "alice@" |
      | email_verified | true     |
      | MessageAction  | SUPPRESS |
    When Alice signs in with a wrong password
    Then the request is refused with NotAuthorizedException
    And the message is "Incorrect username or password."

  @pw.passwordless-user.given-one @inferred
  Scenario: The same user signs in by a password once there is one
    Source: reasoned (from the API reference, AdminSetUserPassword)

    Given a user pool with
      | AutoVerifiedAttributes                                | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors         | PASSWORD, EMAIL_OTP |
      | EmailConfiguration.EmailSendingAccount                | DEVELOPER           |
      | EmailConfiguration.SourceArn                          | <ses identity>      |
    And the administrator has created Alice with
      | email          | "alice@" |
      | email_verified | true     |
      | MessageAction  | SUPPRESS |
    And the administrator has set Alice's password with
      | Permanent | true |
    When Alice signs in
    Then Alice is given tokens

  Rule: A name is who it belongs to

    @pw.alias-sign-in @recorded
    Scenario: A verified address signs its owner in
      Source: seed-000 (terminal output)

      Given a user pool with
        | AliasAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is given tokens
      And Alice's access token holds
        | username | Alice's username |

    @pw.alias-unverified @documented
    Scenario: An address that is not verified signs nobody in
      Source: guide-user-pool-settings-attributes (an alias is active only when verified)

      Given a user pool with
        | AliasAttributes | email |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the email "alice@"
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @pw.email-username-pool @recorded
    Scenario: Where the address is the user name the tokens have the sub for a name
      Source: moto-initiate-auth-user-password-auth-with-email

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens
      And Alice's access token holds
        | sub      | Alice's sub |
        | username | Alice's sub |
      And Alice's id token holds
        | cognito:username | Alice's sub |
