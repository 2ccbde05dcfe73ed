Feature: USER_PASSWORD_AUTH and ADMIN_USER_PASSWORD_AUTH sign in by password

  InitiateAuth and AdminInitiateAuth answer a wrong password with one text, whatever is wrong.

  Rule: The right password of a confirmed user gives tokens

    Background:
      Given a user pool

    @pw.ok @recorded
    Scenario: The right password gives tokens
      Source: moto-initiate-auth-user-password-auth

      Given Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens

    @pw.wrong @reported
    Scenario Outline: A wrong password is refused by a client with PreventUserExistenceErrors ENABLED: <case>
      Source: existence-calls (C02, C13); gh-ellaisys-aws-cognito-94 (class and text, of AdminInitiateAuth)

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
    Scenario: A wrong password of a user who exists is refused by a client with PreventUserExistenceErrors LEGACY
      Source: reasoned (the setting is about users who do not exist)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @pw.unconfirmed-before-password @reported
    Scenario: The right password of an unconfirmed user is refused
      Source: ministack-measurements (2026, class and text, right or wrong); gh-aws-sdk-js-4608 (2024, class and text,
        of a wrong password); gh-amplify-js-11488 (the password is not noted)

      Given Alice has signed up
      When Alice signs in with Alice's password
      Then the request is refused with UserNotConfirmedException
      And the message is "User is not confirmed."

    @pw.unconfirmed-before-password.wrong-password @reported
    Scenario: A wrong password of an unconfirmed user is refused for the status
      Source: ministack-measurements (2026, class and text, right or wrong); gh-aws-sdk-js-4608; gh-amplify-js-1464;
        gh-amazon-cognito-identity-js-288 (AWS staff: intended); gh-aws-sdk-net-1984 (NotAuthorizedException, 2022)

      Given Alice has signed up
      When Alice signs in with a wrong password
      Then the request is refused with UserNotConfirmedException
      And the message is "User is not confirmed."

    @exist.unconfirmed.enabled @inferred
    Scenario: The right password of an unconfirmed user is refused as such by a client that hides who exists
      Source: reasoned (guide-cognito-user-pool-managing-errors hides nobody who has not confirmed)

      Given an app client with
        | PreventUserExistenceErrors | ENABLED |
      And Alice has signed up
      When Alice signs in with Alice's password
      Then the request is refused with UserNotConfirmedException
      And the message is "User is not confirmed."

    @pw.unconfirmed-before-password.confirmed @inferred
    Scenario: The right password gives tokens once the sign-up is confirmed
      Source: reasoned (the status is all that stood in the way)

      Given Alice has signed up
      And the administrator has confirmed Alice's sign-up
      When Alice signs in
      Then Alice is given tokens

  Rule: A user without a password is signed in by none

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
        | EmailConfiguration.EmailSendingAccount        | DEVELOPER           |
        | EmailConfiguration.SourceArn                  | <ses identity>      |

    @pw.passwordless-user @inferred
    Scenario: A password is refused for a user who never had one
      Source: reasoned (the answer is that to a wrong password)

      Given the administrator has created Alice with
        | email          | "alice@" |
        | email_verified | true     |
        | MessageAction  | SUPPRESS |
      When Alice signs in with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @pw.passwordless-user.given-one @inferred
    Scenario: A password gives tokens once AdminSetUserPassword has set it
      Source: reasoned (the password is set, as api-AdminSetUserPassword says)

      Given the administrator has created Alice with
        | email          | "alice@" |
        | email_verified | true     |
        | MessageAction  | SUPPRESS |
      And the administrator has set Alice's password with
        | Permanent | true |
      When Alice signs in
      Then Alice is given tokens

  Rule: Where emails are aliases a verified email signs in

    Background:
      Given a user pool with
        | AliasAttributes | email |

    @pw.alias-sign-in @documented
    Scenario: A sign-in by a verified email reaches its owner
      Source: guide-user-pool-settings-attributes (an alias signs in); seed-000 (terminal output: it does, with a code
        by email after it; the tokens are not shown)

      Given Alice is a confirmed user with the verified email "alice@"
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then Alice is given tokens
      And Alice's access token holds
        | username | Alice's username |

    @pw.alias-unverified @documented @text-inferred
    Scenario: A sign-in by an email that is not verified is refused
      Source: gh-amazon-cognito-identity-js-514 (2017, an unconfirmed user); guide-user-pool-settings-attributes (an
        alias is active only when verified)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with the email "alice@"
      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

  Rule: Where emails and phone numbers are aliases the verified one signs in

    Background:
      Given a user pool with
        | AliasAttributes | email, phone_number |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Alice is a confirmed user with
        | email                 | "alice@"  |
        | phone_number          | "+1alice" |
        | phone_number_verified | true      |

    @pw.alias-unverified.two-aliases @reported
    Scenario: A sign-in by the email is refused where the phone number alone is verified
      Source: gh-amazon-cognito-identity-js-398 (2017, the class)

      When Alice signs in with
        | AuthParameters.USERNAME | "alice@" |
      Then the request is refused with UserNotFoundException

    @pw.alias-unverified.two-aliases-verified @documented
    Scenario: A sign-in by the verified phone number gives tokens
      Source: guide-user-pool-settings-attributes (an alias is active only when verified)

      When Alice signs in with
        | AuthParameters.USERNAME | "+1alice" |
      Then Alice is given tokens

  Rule: Where emails are user names the tokens have the sub for a user name

    Background:
      Given a user pool with
        | UsernameAttributes | email |

    @pw.email-username-pool @recorded
    Scenario: A sign-in by the email gives tokens whose user name is the sub
      Source: moto-initiate-auth-user-password-auth-with-email

      Given Alice is a confirmed user
      When Alice signs in
      Then Alice is given tokens
      And Alice's access token holds
        | sub      | Alice's sub |
        | username | Alice's sub |
      And Alice's id token holds
        | cognito:username | Alice's sub |
