Feature: An alias changes its owner by an update and by AdminCreateUser

  AdminUpdateUserAttributes, VerifyUserAttribute and AdminCreateUser; sign-up and confirmation stand in
  aliases.feature.

  Background:
    Given a user pool with
      | AliasAttributes                                                       | email  |
      | AutoVerifiedAttributes                                                | email  |
      | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
    And Alice is a confirmed user with the verified email "shared@"

  Rule: A verified email moves the alias

    @alias.verify-by-user @reported @open
    Scenario: Verifying the email of another account keeps both accounts
      Source: gh-amplify-js-981 (2018, accepted, of a phone number); gh-amplify-js-987 (2019, accepted); aws-blocks
        (accepted, the alias moves); gh-aws-sdk-ios-samples-104 (2016, refused); api-VerifyUserAttribute (declares
        AliasExistsException)
      Open: Is VerifyUserAttribute refused with AliasExistsException, or does the alias move to whoever verifies it
        last?

      Given Bob is a confirmed user with the email "shared@"
      And Bob is signed in
      And Bob has asked for a code to verify his email
      When Bob verifies his email with the code mailed for it
      Then the request is accepted, unless it is refused with AliasExistsException
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Bob's username with Bob's password reaches Bob

    @alias.admin-update-verified-steals @reported
    Scenario: An administrator who sets another account's email as verified moves the alias
      Source: gh-boto3-3213 (2022: accepted, and the first user's email becomes unverified);
        guide-user-pool-settings-attributes (an email is an alias of the account where it is verified);
        api-AdminUpdateUserAttributes (declares AliasExistsException)

      Given Bob is a confirmed user
      When the administrator changes Bob's attributes with the verified email "shared@"
      Then the answer is empty
      And the alias "shared@" belongs to Bob
      And Alice's email is not verified

    @alias.admin-update-unverified @reported
    Scenario: An administrator who sets another account's email as unverified moves no alias
      Source: gh-boto3-3213 (2022: accepted); gh-amazon-cognito-identity-js-322 (2017: a new email is stored as not
        verified); guide-user-pool-settings-attributes (an email is an alias of the account where it is verified)

      Given Bob is a confirmed user
      When the administrator changes Bob's attributes with the email "shared@"
      Then the answer is empty
      And Bob's profile holds
        | email | "shared@" |
      And Bob's email is not verified
      And Alice's email is verified
      And the alias "shared@" belongs to Alice

  Rule: AdminCreateUser heeds verified emails only

    @alias.admin-create-duplicate @reported @open
    Scenario Outline: AdminCreateUser with another account's verified email is refused, ForceAliasCreation <force>
      Source: gh-boto3-3213 (2022, UsernameExistsException, and that the text names the email; which operation created
        the user is not told); aws-blocks (AliasExistsException and text); api-AdminCreateUser (ForceAliasCreation:
        AliasExistsException, which the operation does not declare)
      Open: with which of the two classes is it refused, and with which text?

      When the administrator creates Bob with
        | email              | "shared@" |
        | email_verified     | true      |
        | MessageAction      | SUPPRESS  |
        | ForceAliasCreation | <force>   |
      Then the request is refused with one of
        | UsernameExistsException |
        | AliasExistsException    |
      And the message contains "email"
      And there is no user Bob's username
      And Alice's email is verified
      And the alias "shared@" belongs to Alice

      Examples:
        | case   | force  |
        | absent | absent |
        | false  | false  |

    @alias.admin-create-force @documented
    Scenario: AdminCreateUser with ForceAliasCreation moves the alias to the new account
      Source: api-AdminCreateUser (ForceAliasCreation moves the alias); guide-user-pool-settings-attributes (the email
        of the previous account becomes unverified, of ConfirmSignUp); wrong-password-headers (the class of a wrong
        password)

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
    Scenario Outline: AdminCreateUser with another account's email as unverified is accepted: <case>
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
