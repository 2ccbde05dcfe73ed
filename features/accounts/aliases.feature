Feature: An email that is an alias belongs to one account

  An alias is a second name to sign in with. It is active while the email is verified, and it is the second
  confirmation, not the second sign-up, that is refused.

  Background:
    Given a user pool with
      | AliasAttributes                                                       | email  |
      | AutoVerifiedAttributes                                                | email  |
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
    And Alice is a confirmed user with the verified email "shared@"

  Rule: A sign-up does not tell that an email is in use

    @signup.alias.duplicate-email-accepted @documented
    Scenario: A sign-up with the email of another account is accepted and mailed a code
      Source: guide-cognito-user-pool-managing-errors (its sample of such a sign-up, with the answer); seed-000 (the
        second account gets its code; the answer of its SignUp is not shown); guide-user-pool-settings-attributes

      When Bob signs up with the email "shared@"
      Then the answer announces a code by EMAIL to "shared@"
      And one mail is sent to "shared@"
      And Bob is UNCONFIRMED and his email is not verified
      And Alice is CONFIRMED and her email is verified
      And the alias "shared@" belongs to Alice

  Rule: A confirmation does not move an alias from the account that owns it

    @alias.confirm.duplicate-without-force
    Scenario Outline: Confirming a second account with the same email is refused with ForceAliasCreation <force>
      Source: seed-000 (terminal output, without ForceAliasCreation); api-ConfirmSignUp (AliasExistsException; false is
        the default); guide-user-pool-settings-attributes

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation <force>
      Then the request is refused with AliasExistsException
      And the message is "An account with the email already exists."
      And Bob is UNCONFIRMED and his email is not verified
      And Alice is CONFIRMED and her email is verified
      And the alias "shared@" belongs to Alice

      @recorded
      Examples:
        | case   | force  |
        | absent | absent |

      @documented @text-inferred
      Examples: The default, given
        | case  | force |
        | false | false |

    @alias.confirm.wrong-code-first @inferred
    Scenario Outline: A wrong code is refused before the address is looked at, with ForceAliasCreation <force>
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
    Scenario: Of two sign-ups with one email the second to confirm is refused
      Source: gh-amazon-cognito-js-23 (2016, the team: the first confirmed account gets the alias, the next confirmation
        is refused); seed-000 (class and text)

      Given Bob has signed up with the email "contested@"
      And Carol has signed up with the email "contested@"
      And Carol has confirmed her sign-up with the code mailed for it
      When Bob confirms his sign-up with the first code mailed to "contested@"
      Then the request is refused with AliasExistsException
      And the message is "An account with the email already exists."
      And Bob is UNCONFIRMED and his email is not verified
      And the alias "contested@" belongs to Carol

    @alias.confirm.unverified-holder-no-conflict @documented
    Scenario: A sign-up with an email that another account never verified is confirmed
      Source: guide-user-pool-settings-attributes (an alias is active only when verified)

      Given Bob is a confirmed user with the email "unproved@"
      And Carol has signed up with the email "unproved@"
      When Carol confirms her sign-up with the code mailed for it
      Then the request is accepted
      And Carol is CONFIRMED and her email is verified
      And the alias "unproved@" belongs to Carol
      And Bob is CONFIRMED and his email is not verified

    @alias.owner-disabled @inferred
    Scenario: Confirming an account with the email of a disabled account is refused
      Source: reasoned (disabling changes neither attributes nor aliases)

      Given the administrator has disabled Alice
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the request is refused with AliasExistsException
      And the message is "An account with the email already exists."
      And Bob is UNCONFIRMED and his email is not verified
      And the alias "shared@" belongs to Alice

    @alias.owner-deleted @inferred
    Scenario: A sign-up with the email of a deleted account is confirmed
      Source: reasoned (from the developer guide, user-pool-settings-attributes (names can be used again after
        deletion))

      Given the administrator has deleted Alice
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the request is accepted
      And Bob is CONFIRMED and his email is verified
      And the alias "shared@" belongs to Bob

    @alias.owner-changes-email @documented
    Scenario: A sign-up with an email that its owner has changed is confirmed
      Source: guide-user-pool-settings-email-phone-verification

      Given Alice is signed in
      And Alice has changed her attributes with the email "moved@"
      And Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it
      Then the request is accepted
      And the alias "shared@" belongs to Bob
      And Alice's email is not verified

  Rule: ForceAliasCreation moves the alias

    @alias.confirm.duplicate-with-force @recorded
    Scenario: A second account with the same email is confirmed with ForceAliasCreation
      Source: seed-000 (the second experiment: the state that the console shows)

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then the request is accepted
      And Bob is CONFIRMED and his email is verified

    @alias.confirm.force.previous-owner-unverified @documented
    Scenario: The account that loses its alias keeps the email, unverified
      Source: guide-user-pool-settings-attributes (ForceAliasCreation marks it unverified in the previous account);
        repost-cognito-email-verified-attribute; gh-amazon-cognito-identity-js-148 (2016, what becomes of the first
        account; its reporters sent ForceAliasCreation false)

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then Alice is CONFIRMED and her email is not verified
      And Alice's profile holds
        | email   | "shared@" |
        | Enabled | true      |

    @alias.confirm.force.sign-in-resolves-to-new @documented
    Scenario: After ForceAliasCreation the email signs in to the new owner
      Source: api-ConfirmSignUp (ForceAliasCreation: the new user signs in by the email, the existing one no longer);
        gh-amazon-cognito-identity-js-511 (2017, only the last account signs in by the email; whether by
        ForceAliasCreation is not told); wrong-password-headers (the class of a wrong password)

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then signing in as "shared@" with Bob's password reaches Bob
      And signing in as "shared@" with Alice's password is refused with NotAuthorizedException

    @alias.confirm.force.previous-owner-username @documented
    Scenario: After ForceAliasCreation the previous owner signs in by user name
      Source: guide-user-pool-settings-attributes (the alias moves, and a user name signs in always);
        gh-amazon-cognito-identity-js-148 (2016, what becomes of the first account; its reporters sent
        ForceAliasCreation false)

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then signing in as Alice's username with Alice's password reaches Alice

    @alias.confirm.force.no-conflict @recorded
    Scenario: A sign-up whose email has no owner is confirmed with ForceAliasCreation
      Source: seed-000 (terminal output, and the state that the console shows)

      Given Bob has signed up with the email "bob@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation true
      Then the answer is empty
      And Bob is CONFIRMED and his email is verified

  Rule: AdminConfirmSignUp leaves the alias with its owner

    @adminconfirm.alias.duplicate @documented
    Scenario: AdminConfirmSignUp confirms a second account and leaves the alias with its owner
      Source: seed-000 (third experiment: confirmed, the email not verified); guide-user-pool-settings-attributes (an
        email is an alias only once it is verified); api-AdminConfirmSignUp (declares no AliasExistsException);
        wrong-password-headers (the class of a wrong password)

      Given Bob has signed up with the email "shared@"
      When the administrator confirms Bob's sign-up
      Then the answer is empty
      And Bob is CONFIRMED and his email is not verified
      And Alice is CONFIRMED and her email is verified
      And the alias "shared@" belongs to Alice
      And signing in as Bob's username with Bob's password reaches Bob
      And signing in as "shared@" with Bob's password is refused with NotAuthorizedException

  Rule: An alias is active while its attribute is verified

    @alias.active-only-when-verified @documented
    Scenario: AdminGetUser by an unverified email is refused
      Source: guide-user-pool-settings-attributes; gh-amazon-cognito-identity-js-410 (2017, class and text, of a
        sign-in); gh-cognito-local-380 (class and text, of AdminUpdateUserAttributes)

      Given Bob is a confirmed user with the email "unproved@"
      When the administrator calls AdminGetUser with
        | Username | "unproved@" |
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @alias.active-only-when-verified.found @documented
    Scenario: AdminGetUser finds an account by its verified email
      Source: guide-user-pool-settings-attributes

      When the administrator calls AdminGetUser with
        | Username | "shared@" |
      Then the answer holds
        | Username             | Alice's username |
        | UserAttributes.email | "shared@"        |

    @alias.username-always @documented
    Scenario: A user name signs in while the email is unverified
      Source: guide-user-pool-settings-attributes

      Given Bob is a confirmed user with the email "unproved@"
      When Bob signs in
      Then Bob is given tokens

  Rule: An unconfirmed user is not found by an alias

    @confirm.by-unverified-alias @reported
    Scenario: ConfirmSignUp by the unverified email of the account is refused
      Source: gh-amazon-cognito-identity-js-537 (2017, the text; the team: not compatible with an alias);
        gh-amazon-cognito-identity-js-525 (class and text, of ResendConfirmationCode)

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
    Scenario: ResendConfirmationCode by the unverified email of the account is refused
      Source: gh-amazon-cognito-identity-js-525 (class and text)

      Given an app client with
        | PreventUserExistenceErrors | LEGACY |
      And Bob has signed up with the email "bob@"
      When Bob asks for another sign-up code with
        | Username | "bob@" |
      Then the request is refused with UserNotFoundException
      And the message is "Username/client id combination not found."
      And no mail is sent to "bob@"
