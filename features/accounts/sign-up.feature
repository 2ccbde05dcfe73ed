Feature: A sign-up makes an account that is still to be confirmed

  Rule: A code is sent where the pool verifies what was given

    @signup.plain.no-autoverify @recorded
    Scenario: A pool that verifies nothing sends nothing
      Source: moto-sign-up

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up
      Then the answer holds
        | UserConfirmed | false  |
        | UserSub       | a UUID |
      And the answer announces no code
      And Alice's profile holds
        | UserStatus | UNCONFIRMED |
        | Enabled    | true        |

    @signup.email-given.no-autoverify @recorded
    Scenario: An email alone brings no code, nor does a recovery setting
      Source: moto-sign-up-with-unverified-email

      Given a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | AutoVerifiedAttributes                    | absent                                      |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | UserConfirmed | false |
      And the answer announces no code
      And no mail is sent to "alice@"
      And Alice is UNCONFIRMED and her email is not verified

    @signup.autoverify-email @recorded
    Scenario: An email that the pool verifies is mailed a code of six digits
      Source: floci-fixtures (sign-up.happy); moto-sign-up-with-verified-email; seed-000

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | UserConfirmed | false  |
        | UserSub       | a UUID |
      And the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"
      And the mail to "alice@" holds a code of 6 digits

    @signup.autoverify-email.no-address @recorded
    Scenario: Who gives no email is signed up without a code
      Source: moto-sign-up-with-verified-but-not-supplied-email

      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
      When Alice signs up
      Then the answer holds
        | UserConfirmed | false |
      And the answer announces no code
      And Alice is UNCONFIRMED

    @signup.autoverify-phone @documented
    Scenario: A phone number that the pool verifies is texted a code
      Source: guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number        |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      When Alice signs up with the phone number "+1alice"
      Then the answer announces a code by SMS to "+1alice"
      And an SMS is sent to "+1alice"

    @signup.autoverify-both.phone-wins @recorded
    Scenario: Of both the phone number gets the code
      Source: amplify-integration-tests (phone preferred); guide-user-pool-settings-email-phone-verification

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      When Alice signs up with
        | email        | "alice@"  |
        | phone_number | "+1alice" |
      Then the answer announces a code by SMS to "+1alice"
      And an SMS is sent to "+1alice"
      And no mail is sent to "alice@"

    @signup.autoverify-both.only-email @recorded
    Scenario: Who gives the email alone is mailed the code
      Source: seed-000 (terminal output)

      Given a user pool with
        | AutoVerifiedAttributes        | email, phone_number |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
        | UsernameAttributes            | absent              |
      When Alice signs up with the email "alice@"
      Then the answer announces a code by EMAIL to "alice@"
      And one mail is sent to "alice@"

  Rule: The account holds what was given, unproved

    @signup.initial-flags @documented @open
    Scenario: Nothing is verified before the code comes back
      Source: guide-signing-up-users-in-your-app
      Open: whether the flag is "false" or absent

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Alice signs up with the email "alice@"
      Then Alice is UNCONFIRMED and her email is not verified
      And Alice's profile holds
        | email | "alice@" |

    @signup.attributes-echo @documented
    Scenario: The profile shows the attributes and the sub that was answered
      Source: api-SignUp; api-AdminGetUser; floci-fixtures (sign-up.happy, the sub of the answer)

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | email       | "alice@" |
        | given_name  | Alice    |
        | family_name | Liddell  |
      Then Alice's profile holds
        | sub                | Alice's sub |
        | email              | "alice@"    |
        | given_name         | Alice       |
        | family_name        | Liddell     |
        | phone_number       | absent      |

  Rule: A user name is taken once

    @signup.duplicate-username
    Scenario Outline: A name that is taken is refused whatever the client hides
      Source: floci-fixtures (sign-up.error.username-exists); guide-cognito-user-pool-managing-errors (the setting
        does not hide it)

      Given a user pool with
        | UsernameAttributes | absent |
      And an app client with
        | PreventUserExistenceErrors | <existence> |
      And Alice is a confirmed user
      When Mallory signs up with
        | Username | Alice's username |
      Then the request is refused with UsernameExistsException
      And the message is "User already exists"
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Mallory's password is refused with NotAuthorizedException

      @recorded
      Examples:
        | case   | existence |
        | legacy | LEGACY    |

      @documented
      Examples:
        | case    | existence |
        | enabled | ENABLED   |

    @signup.duplicate-username.unconfirmed @recorded
    Scenario: An abandoned sign-up keeps its name, and no further code is sent
      Source: amplify-integration-tests (duplicate sign-up); gh-amplify-js-3679

      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
      And Alice has signed up with the email "alice@"
      When Alice signs up with the email "alice@"
      Then the request is refused with UsernameExistsException
      And the message is "User already exists"
      And no mail is sent to "alice@"
      And Alice is UNCONFIRMED and her email is not verified

  Rule: Where addresses are user names, the service names the account

    @signup.username-attr.sets-uuid @recorded
    Scenario: The account is named by its sub and holds the address as email
      Source: guide-user-pool-settings-attributes; moto-initiate-auth-user-password-auth-with-email

      Given a user pool with
        | UsernameAttributes | email |
      When Alice signs up with
        | Username | "alice@" |
      Then the answer holds
        | UserConfirmed | false  |
        | UserSub       | a UUID |
      And Alice's profile holds
        | Username | Alice's sub |
        | sub      | Alice's sub |
        | email    | "alice@"    |

    @signup.username-attr.duplicate-email @reported @open
    Scenario Outline: An address that is taken is refused, verified and unverified alike
      Source: gh-aws-sdk-js-4308; gh-jonsaw-amazon-cognito-identity-dart-73
      Open: newer reports show "User already exists" for such names too

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user with
        | Username       | "alice@"   |
        | email          | "alice@"   |
        | email_verified | <verified> |
      When Mallory signs up with
        | Username | "alice@" |
      Then the request is refused with UsernameExistsException
      And the message is one of
        | An account with the given email already exists. |
        | User already exists                             |
      And Alice is CONFIRMED
      And signing in as "alice@" with Alice's password reaches Alice

      Examples:
        | case       | verified |
        | verified   | true     |
        | unverified | false    |

    @signup.username-attr.duplicate-phone @attested
    Scenario: A phone number that is taken is refused
      Source: public-programs

      Given a user pool with
        | UsernameAttributes | phone_number |
      And Alice is a confirmed user with
        | Username | "+1alice" |
      When Mallory signs up with
        | Username | "+1alice" |
      Then the request is refused with UsernameExistsException
      And the message is "An account with the given phone_number already exists."

    @signup.username-attr.not-an-email @reported
    Scenario: A name that is no address is refused
      Source: gh-amplify-ui-6678 (raw JSON from an AWS maintainer)

      Given a user pool with
        | UsernameAttributes | email |
      When Bob signs up with
        | Username | "bob" |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be an email."
      And there is no user "bob"

    @signup.username-attr.neither @attested
    Scenario: A name that is neither address nor phone number is refused
      Source: public-programs

      Given a user pool with
        | UsernameAttributes | email, phone_number |
      When Bob signs up with
        | Username | "bob" |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be either an email or a phone number."
      And there is no user "bob"

  Rule: Where addresses are aliases, user names are not addresses

    @signup.alias-email.username-is-email @attested
    Scenario: A user name in the form of an email is refused
      Source: public-programs; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | email |
      When Bob signs up with
        | Username | "bob@" |
      Then the request is refused with InvalidParameterException
      And the message is "Username cannot be of email format, since user pool is configured for email alias."
      And there is no user "bob@"

    @signup.alias-phone.username-is-phone @attested
    Scenario: A user name in the form of a phone number is refused
      Source: public-programs; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | phone_number |
      When Bob signs up with
        | Username | "+1bob" |
      Then the request is refused with InvalidParameterException
      And the message begins with "Username cannot be of phone number format"
      And there is no user "+1bob"

    @signup.preferred-username.alias @reported
    Scenario: A preferred user name that is an alias is refused before the account is confirmed
      Source: gh-amplify-js-1669; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | preferred_username |
      When Bob signs up with
        | preferred_username | "neo" |
      Then the request is refused with InvalidParameterException
      And the message is "Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias."
      And there is no user Bob's username

    @signup.preferred-username.plain @inferred
    Scenario: A preferred user name that is no alias is an attribute like others
      Source: reasoned (the text of the refusal names the alias setting)

      Given a user pool with
        | AliasAttributes | absent |
      When Bob signs up with
        | preferred_username | "neo" |
      Then the request is accepted
      And Bob's profile holds
        | preferred_username | "neo" |

  Rule: What does not fit the pool is refused

    @signup.admin-only @attested
    Scenario: Where only administrators create users nobody signs up
      Source: public-programs; api-AdminCreateUserConfigType

      Given a user pool with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |
      When Alice signs up
      Then the request is refused with NotAuthorizedException
      And the message is "SignUp is not permitted for this user pool"
      And there is no user Alice's username

    @signup.required-missing @attested
    Scenario: A sign-up without a required attribute is refused
      Source: amplify-integration-tests (the code); public-programs (text)

      Given a user pool with
        | Schema             | [{"Name": "email", "Required": true, "Mutable": true}] |
        | UsernameAttributes | absent                                                 |
      When Alice signs up
      Then the request is refused with InvalidParameterException
      And the message begins with "Attributes did not conform to the schema: email: The attribute "
      And there is no user Alice's username

    @signup.unknown-custom @attested
    Scenario: An attribute that the schema lacks is refused
      Source: public-programs

      Given a user pool
      When Alice signs up with
        | custom:x | 1 |
      Then the request is refused with InvalidParameterException
      And the message begins with "Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema."
      And there is no user Alice's username

    @signup.unwritable-attribute @attested
    Scenario: An attribute that the client may not write is refused
      Source: public-programs

      Given a user pool
      And an app client with
        | WriteAttributes | email |
      When Alice signs up with
        | nickname | Ali |
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And there is no user Alice's username

    @signup.write-email-verified @inferred
    Scenario: Nobody proves an address by saying so
      Source: reasoned (from the API reference, AdminUpdateUserAttributes (only administrators set the flags))

      Given a user pool
      When Alice signs up with the verified email "alice@"
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And there is no user Alice's username

    @signup.email-format @attested
    Scenario: A text that is no address is refused as email
      Source: public-programs

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | email | bob |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid email address format."
      And there is no user Alice's username

    @signup.phone-format @attested
    Scenario: A phone number without its country is refused
      Source: public-programs; guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | phone_number | 090-1234 |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid phone number format."
      And there is no user Alice's username

  Rule: The password fits the policy

    @signup.password.each-rule @attested
    Scenario Outline: Each rule of the policy has its refusal
      Source: amplify-integration-tests (the code, for one password); public-programs (texts)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When Alice signs up with
        | Password | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with policy: <reason>"
      And there is no user Alice's username

      Examples:
        | case      | password    | reason                                 |
        | short     | Aa1!aaa     | Password not long enough               |
        | uppercase | aa1!aaaa    | Password must have uppercase characters |
        | lowercase | AA1!AAAA    | Password must have lowercase characters |
        | numeric   | Aaa!aaaa    | Password must have numeric characters   |
        | symbol    | Aa1aaaaa    | Password must have symbol characters    |

    @signup.password.each-rule.met @documented
    Scenario: A password of eight characters that meets every rule is taken
      Source: guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When Alice signs up with
        | Password | Aa1!aaaa |
      Then the request is accepted
      And Alice is UNCONFIRMED

    @signup.order.params-before-password @reported
    Scenario: Parameters are looked at before the password
      Source: gh-amazon-cognito-identity-js-311

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | Password | weak |
        | email    | bob  |
      Then the request is refused with InvalidParameterException
      And there is no user Alice's username

  Rule: A client with a secret proves it

    @signup.order.secret-first @documented
    Scenario Outline: A hash that is missing or wrong is refused
      Source: repost-cognito-unable-to-verify-secret-hash-client; gh-ArranJacques-laravel-aws-cognito-auth-26

      Given a user pool
      And an app client with
        | GenerateSecret | true |
      When Alice signs up with
        | SecretHash | <hash> |
      Then the request is refused with NotAuthorizedException
      And there is no user Alice's username

      Examples:
        | case    | hash                                         |
        | missing | absent                                       |
        | wrong   | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= |

    @signup.order.secret-first.right @documented
    Scenario: The right hash is over the user name as sent
      Source: guide-signing-up-users-in-your-app

      Given a user pool
      And an app client with
        | GenerateSecret | true |
      When Alice signs up
      Then the request is accepted
      And Alice is UNCONFIRMED

    @signup.unknown-client @inferred
    Scenario: Nobody signs up through a client that does not exist
      Source: reasoned (from the family of the text)

      Given a user pool
      When Alice signs up with
        | ClientId | 1example23456789 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client 1example23456789 does not exist."

  Rule: A session comes with the sign-up where the client allows a choice of factors

    @signup.session @recorded
    Scenario Outline: The answer holds a session only with ALLOW_USER_AUTH
      Source: gh-aws-sdk-js-v3-6724 (the session needs ALLOW_USER_AUTH); seed-000 (no session without it)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      And an app client with
        | ExplicitAuthFlows | <flows> |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | Session | <session> |

      Examples:
        | case     | flows                                                | session   |
        | with     | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH            | a session |
        | without  | ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH   | absent    |
