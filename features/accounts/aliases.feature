Feature: An email address used as an alias belongs to one account

  Background:
    Given a user pool with
      | AliasAttributes                                                       | email  |
      | AutoVerifiedAttributes                                                | email  |
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
    And Alice is a confirmed user with the verified email "shared@"

  Rule: Signing up does not tell that an address is taken

    @signup.alias.duplicate-email-accepted @recorded
    Scenario: A sign-up with the address of another account is accepted and mailed a code
      Source: seed-000 (terminal output); guide-user-pool-settings-attributes

      When Bob signs up with the email "shared@"
      Then the answer announces a code by EMAIL to "shared@"
      And one mail is sent to "shared@"
      And Bob is UNCONFIRMED and his email is not verified
      And Alice is CONFIRMED and her email is verified
      And the alias "shared@" belongs to Alice

  Rule: Confirming does not take an address from the account that owns it

    @alias.confirm.duplicate-without-force @recorded
    Scenario Outline: A second account with the same address is not confirmed
      Source: seed-000 (terminal output); guide-user-pool-settings-attributes

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation <force>
      Then the request is refused with AliasExistsException
      And the message is "An account with the email already exists."
      And Bob is UNCONFIRMED and his email is not verified
      And Alice is CONFIRMED and her email is verified
      And the alias "shared@" belongs to Alice

      Examples:
        | case   | force  |
        | absent | absent |
        | false  | false  |

    @alias.confirm.wrong-code-first @inferred
    Scenario Outline: A wrong code is refused before the address is looked at
      Source: guide-cognito-user-pool-managing-errors (the conflict shows only after the address is proved); reasoned
        (order)

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with a wrong code, ForceAliasCreation <force>
      Then the request is refused with CodeMismatchException
      And the message is "Invalid verification code provided, please try again."
      And Bob is UNCONFIRMED and his email is not verified
      And the alias "shared@" belongs to Alice

      Examples:
        | case   | force  |
        | absent | absent |
        | true   | true   |

    @alias.confirm.both-unconfirmed @reported
    Scenario: Of two sign-ups with one address the first to confirm keeps it
      Source: gh-amazon-cognito-js-23 (team: the first confirmed account gets the alias)

      Given Bob has signed up with the email "contested@"
      And Carol has signed up with the email "contested@"
      And Carol has confirmed her sign-up with the code mailed for it
      When Bob confirms his sign-up with the first code mailed to "contested@"
      Then the request is refused with AliasExistsException
      And the message is "An account with the email already exists."
      And Bob is UNCONFIRMED and his email is not verified
      And the alias "contested@" belongs to Carol

    @alias.confirm.unverified-holder-no-conflict @documented
    Scenario: An address that its holder never verified is free
      Source: guide-user-pool-settings-attributes (an alias is active only when verified)

      Given Bob is a confirmed user with the email "unproved@"
      And Carol has signed up with the email "unproved@"
      When Carol confirms her sign-up with the code mailed for it
      Then the request is accepted
      And Carol is CONFIRMED and her email is verified
      And the alias "unproved@" belongs to Carol
      And Bob is CONFIRMED and his email is not verified

    @alias.owner-disabled @inferred
    Scenario: A disabled account keeps its address
      Source: reasoned (disabling changes neither attributes nor aliases)

      Given the administrator has disabled Alice
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the request is refused with AliasExistsException
      And the message is "An account with the email already exists."
      And Bob is UNCONFIRMED and his email is not verified
      And the alias "shared@" belongs to Alice

    @alias.owner-deleted @inferred
    Scenario: The address of a deleted account is free
      Source: reasoned (from the developer guide, user-pool-settings-attributes (names can be used again after
        deletion))

      Given the administrator has deleted Alice
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the request is accepted
      And Bob is CONFIRMED and his email is verified
      And the alias "shared@" belongs to Bob

    @alias.owner-changes-email @documented
    Scenario: An address that its owner has given up is free
      Source: guide-user-pool-settings-email-phone-verification

      Given Alice is signed in
      And Alice has changed her attributes with the email "moved@"
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the request is accepted
      And the alias "shared@" belongs to Bob
      And Alice's email is not verified

  Rule: ForceAliasCreation takes the address over

    @alias.confirm.duplicate-with-force @recorded
    Scenario: A second account is confirmed with ForceAliasCreation
      Source: seed-000 (terminal output)

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then the answer is empty
      And Bob is CONFIRMED and his email is verified
      And the alias "shared@" belongs to Bob

    @alias.confirm.force.previous-owner-unverified @reported
    Scenario: The previous owner keeps the attribute and loses its verification
      Source: gh-amazon-cognito-identity-js-148; guide-user-pool-settings-attributes;
        repost-cognito-email-verified-attribute

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then Alice is CONFIRMED and her email is not verified
      And Alice's profile holds
        | email   | "shared@" |
        | Enabled | true      |

    @alias.confirm.force.sign-in-resolves-to-new @reported
    Scenario: Signing in by the address reaches the new owner
      Source: gh-amazon-cognito-identity-js-511; api-ConfirmSignUp

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then signing in as "shared@" with Bob's password reaches Bob
      And signing in as "shared@" with Alice's password is refused with NotAuthorizedException

    @alias.confirm.force.previous-owner-username @reported
    Scenario: The previous owner still signs in by user name
      Source: gh-amazon-cognito-identity-js-148; guide-user-pool-settings-attributes

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then signing in as Alice's username with Alice's password reaches Alice

    @alias.confirm.force.no-conflict @recorded
    Scenario: ForceAliasCreation changes nothing where nobody owns the address
      Source: seed-000 (terminal output)

      Given Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then the answer is empty
      And Bob is CONFIRMED and his email is verified
      And the alias "bob@" belongs to Bob
      And the alias "shared@" belongs to Alice

  Rule: An administrator's confirmation leaves the address with its owner

    @adminconfirm.alias.duplicate @recorded
    Scenario: AdminConfirmSignUp confirms a second account without the address
      Source: seed-000 (third experiment); api-AdminConfirmSignUp (declares no AliasExistsException)

      Given Bob has signed up with the email "shared@"
      When the administrator confirms Bob's sign-up
      Then the answer is empty
      And Bob is CONFIRMED and his email is not verified
      And Alice is CONFIRMED and her email is verified
      And the alias "shared@" belongs to Alice
      And signing in as Bob's username with Bob's password reaches Bob
      And signing in as "shared@" with Bob's password is refused with NotAuthorizedException

  Rule: An alias is active only while its attribute is verified

    @alias.active-only-when-verified @documented
    Scenario: An unverified address finds nobody
      Source: guide-user-pool-settings-attributes; gh-amazon-cognito-identity-js-410

      Given Bob is a confirmed user with the email "unproved@"
      When the administrator calls AdminGetUser with
        | Username | "unproved@" |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @alias.active-only-when-verified.found @documented
    Scenario: A verified address finds its owner
      Source: guide-user-pool-settings-attributes

      When the administrator calls AdminGetUser with
        | Username | "shared@" |
      Then the answer holds
        | Username             | Alice's username |
        | UserAttributes.email | "shared@"        |

    @alias.username-always @documented
    Scenario: The user name signs in whatever is verified
      Source: guide-user-pool-settings-attributes

      Given Bob is a confirmed user with the email "unproved@"
      When Bob signs in
      Then Bob is given tokens

  Rule: Changing an attribute moves the alias

    @alias.verify-by-user @reported
    Scenario: Verifying the address of another account is refused
      Source: gh-aws-sdk-ios-samples-104; api-VerifyUserAttribute (declares AliasExistsException)

      Given Bob is a confirmed user with the email "shared@"
      And Bob is signed in
      And Bob has asked for a code to verify his email
      When Bob verifies his email with the code mailed for it
      Then the request is refused with AliasExistsException
      And Bob's email is not verified
      And the alias "shared@" belongs to Alice

    @alias.admin-update-verified-steals @reported @open
    Scenario: An administrator who sets a verified address takes it over
      Source: gh-boto3-3213 (2022)
      Open: the API reference declares AliasExistsException for this operation; the observation is one, of 2022

      Given Bob is a confirmed user
      When the administrator changes Bob's attributes with the verified email "shared@"
      Then the answer is empty
      And the alias "shared@" belongs to Bob
      And Alice's email is not verified

    @alias.admin-update-unverified @reported
    Scenario: An administrator who sets an unverified address takes nothing
      Source: gh-boto3-3213; gh-amazon-cognito-identity-js-322

      Given Bob is a confirmed user
      When the administrator changes Bob's attributes with the email "shared@"
      Then the answer is empty
      And Bob's profile holds
        | email | "shared@" |
      And Bob's email is not verified
      And Alice's email is verified
      And the alias "shared@" belongs to Alice

  Rule: Creating an account heeds verified addresses only

    @alias.admin-create-duplicate @reported @open
    Scenario Outline: An account with another account's verified address is not created
      Source: gh-boto3-3213 (class, and that the text names the email)
      Open: the exact text; the API reference speaks of AliasExistsException, which the operation does not declare

      When the administrator creates Bob with
        | email              | "shared@" |
        | email_verified     | true      |
        | MessageAction      | SUPPRESS  |
        | ForceAliasCreation | <force>   |
      Then the request is refused with UsernameExistsException
      And the message contains "email"
      And there is no user Bob's username
      And Alice's email is verified
      And the alias "shared@" belongs to Alice

      Examples:
        | case   | force  |
        | absent | absent |
        | false  | false  |

    @alias.admin-create-force @documented
    Scenario: ForceAliasCreation gives the address to the created account
      Source: api-AdminCreateUser

      When the administrator creates Bob with
        | email              | "shared@" |
        | email_verified     | true      |
        | MessageAction      | SUPPRESS  |
        | ForceAliasCreation | true      |
      Then the request is accepted
      And the alias "shared@" belongs to Bob
      And Alice is CONFIRMED and her email is not verified
      And signing in as "shared@" with Alice's password is refused with NotAuthorizedException

    @alias.admin-create-unverified @documented
    Scenario Outline: An unverified address conflicts with nobody's
      Source: api-AdminCreateUser (ForceAliasCreation)

      When the administrator creates Bob with
        | email              | "shared@"  |
        | email_verified     | <verified> |
        | MessageAction      | SUPPRESS   |
        | ForceAliasCreation | <force>    |
      Then the request is accepted
      And Bob's email is not verified
      And Alice's email is verified
      And the alias "shared@" belongs to Alice

      Examples:
        | case          | verified | force  |
        | absent        | absent   | absent |
        | false         | false    | absent |
        | absent-forced | absent   | true   |
        | false-forced  | false    | true   |

  Rule: Confirming is no way to an alias before it is active

    @confirm.by-unverified-alias @reported
    Scenario: An unconfirmed account is not found by its address
      Source: gh-amazon-cognito-identity-js-537 (team: not compatible with alias); gh-amazon-cognito-identity-js-525

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with
        | Username         | "bob@"                  |
        | ConfirmationCode | the code mailed for it |
      Then the request is refused with UserNotFoundException
      And the message is "Username/client id combination not found."
      And Bob is UNCONFIRMED and his email is not verified

    @resend.by-unverified-alias @reported
    Scenario: An unconfirmed account gets no further code by its address
      Source: gh-amazon-cognito-identity-js-525

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Bob has signed up with the email "bob@"
      When Bob asks for another sign-up code with
        | Username | "bob@" |
      Then the request is refused with UserNotFoundException
      And the message is "Username/client id combination not found."
      And no mail is sent to "bob@"
