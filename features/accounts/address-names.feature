Feature: An email that is the user name is changed at once

  User pools with UsernameAttributes and without AttributesRequireVerificationBeforeUpdate; where a change waits for
  its code, verify-before-update.feature says what signs in.

  Background:
    Given a user pool with
      | UsernameAttributes                                                    | email  |
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
    And Alice is a confirmed user with
      | Username       | "alice@" |
      | email          | "alice@" |
      | email_verified | true     |

  @uattr.update-duplicate @reported
  Scenario: A change to the email that is another user's name is refused, and nothing changes
    Source: gh-aws-sdk-net-4387 (2026, class and text)

    Given Bob is a confirmed user with
      | Username       | "bob@" |
      | email          | "bob@" |
      | email_verified | true   |
    When the administrator changes Bob's attributes with the email "alice@"
    Then the request is refused with AliasExistsException
    And the message is "An account with the given email already exists."
    And Bob's profile holds
      | email          | "bob@" |
      | email_verified | true   |
    And signing in as "alice@" with Alice's password reaches Alice
    And signing in as "bob@" with Bob's password reaches Bob

  @uattr.update-duplicate.self @reported
  Scenario: A user's own change to the email that is another user's name is refused
    Source: gh-aws-sdk-net-4387 (2026, the class, of AdminUpdateUserAttributes)

    Given Bob is a confirmed user with
      | Username | "bob@" |
      | email    | "bob@" |
    And Bob is signed in
    When Bob changes his attributes with the email "alice@"
    Then the request is refused with AliasExistsException
    And Bob's profile holds
      | email | "bob@" |

  @uattr.update-free @reported
  Scenario: A new email is the user name at once, before it is verified
    Source: gh-amplify-js-6755 (2020: the new email signs in); gh-amplify-studio-308 (2021: the new email signs in,
      the old one is nobody's); gh-localstack-3201 (the class, of a user name that nobody has);
      guide-user-pool-settings-attributes

    Given an app client with
      | PreventUserExistenceErrors | LEGACY |
    And Alice is signed in
    When Alice changes her attributes with the email "new@"
    Then the request is accepted
    And signing in as "new@" with Alice's password reaches Alice
    And signing in as "alice@" with Alice's password is refused with UserNotFoundException
    And Alice's email is not verified
