Feature: A sign-up makes an account that is still to be confirmed

  Rule: A code is sent where the pool verifies what was given

    @signup.plain.no-autoverify @recorded
    Scenario: A sign-up is sent no code where the user pool verifies nothing
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
    Scenario: A sign-up with an email is sent no code where only the recovery setting names emails
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
    Scenario: A sign-up with an email is mailed a code of six digits where the user pool verifies emails
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
    Scenario: A sign-up without an email is accepted without a code where the user pool verifies emails
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
    Scenario: A sign-up with a phone number is sent an SMS where the user pool verifies phone numbers
      Source: guide-signing-up-users-in-your-app

      Given a user pool with
        | AutoVerifiedAttributes        | phone_number        |
        | SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsConfiguration.ExternalId   | <sms external id>   |
      When Alice signs up with the phone number "+1alice"
      Then the answer announces a code by SMS to "+1alice"
      And an SMS is sent to "+1alice"

    @signup.autoverify-both.phone-wins @recorded
    Scenario: A sign-up with email and phone number is sent its code by SMS alone
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
    Scenario: A sign-up with the email alone is mailed its code where the user pool verifies both
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

    @signup.initial-flags @recorded
    Scenario: The email of a new user is marked as not verified
      Source: amplify-integration-tests (amplify-flutter, sign_up_test: "false", not absent)

      Given a user pool with
        | AutoVerifiedAttributes | email |
      When Alice signs up with the email "alice@"
      Then Alice's profile holds
        | UserStatus     | UNCONFIRMED |
        | email          | "alice@"    |
        | email_verified | false       |

    @signup.attributes-echo @documented
    Scenario: AdminGetUser shows the attributes of a sign-up and the sub that it answered
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
    Scenario Outline: A sign-up with a user name that exists is refused by a client with <existence>
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
    Scenario: A second sign-up with the name of an unconfirmed user is refused, and no code is sent
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
    Scenario: A sign-up by email makes the sub the user name and stores the email
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
    Scenario Outline: A sign-up by an email that is another user's name is refused: <case>
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
    Scenario: A sign-up by a phone number that is another user's name is refused
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
    Scenario: A sign-up by a name that is no email is refused where emails are user names
      Source: gh-amplify-ui-6678 (raw JSON from an AWS maintainer)

      Given a user pool with
        | UsernameAttributes | email |
      When Bob signs up with
        | Username | "bob" |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be an email."
      And there is no user "bob"

    @signup.username-attr.neither @reported
    Scenario: A sign-up by a name that is neither email nor phone number is refused where both are user names
      Source: gh-amplify-js-533

      Given a user pool with
        | UsernameAttributes | email, phone_number |
      When Bob signs up with
        | Username | "bob" |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be either an email or a phone number."
      And there is no user "bob"

    @uattr.other-email @reported
    Scenario Outline: Another email beside the email that is the user name is refused
      Source: gh-cognito-local-102 (AdminCreateUser, without the full stop); public-programs (the text)

      Given a user pool with
        | UsernameAttributes | email |
      When <deed> with
        | Username | "bob@"   |
        | email    | "other@" |
      Then the request is refused with InvalidParameterException
      And the message begins with "User email should be empty or same as username, since username attribute is email"

      Examples:
        | case         | deed                          |
        | sign-up      | Bob signs up                  |
        | admin-create | the administrator creates Bob |

    @uattr.other-email.same @documented
    Scenario Outline: The same email beside the email that is the user name is accepted
      Source: guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | email |
      When <deed> with
        | Username | "bob@" |
        | email    | "bob@" |
      Then the request is accepted
      And Bob's profile holds
        | email | "bob@" |

      Examples:
        | case         | deed                          |
        | sign-up      | Bob signs up                  |
        | admin-create | the administrator creates Bob |

    @uattr.other-phone @inferred
    Scenario Outline: Another phone number beside the phone number that is the user name is refused
      Source: reasoned (from the refusal of another email, gh-cognito-local-102)

      Given a user pool with
        | UsernameAttributes | phone_number |
      When <deed> with
        | Username     | "+1bob"   |
        | phone_number | "+1other" |
      Then the request is refused with InvalidParameterException

      Examples:
        | case         | deed                          |
        | sign-up      | Bob signs up                  |
        | admin-create | the administrator creates Bob |

  Rule: Where addresses are aliases, user names are not addresses

    @signup.alias-email.username-is-email @attested
    Scenario: A sign-up with a user name like an email is refused where emails are aliases
      Source: public-programs; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | email |
      When Bob signs up with
        | Username | "bob@" |
      Then the request is refused with InvalidParameterException
      And the message is "Username cannot be of email format, since user pool is configured for email alias."
      And there is no user "bob@"

    @signup.alias-phone.username-is-phone @attested
    Scenario: A sign-up with a user name like a phone number is refused where phone numbers are aliases
      Source: public-programs; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | phone_number |
      When Bob signs up with
        | Username | "+1bob" |
      Then the request is refused with InvalidParameterException
      And the message begins with "Username cannot be of phone number format"
      And there is no user "+1bob"

    @signup.preferred-username.alias @reported
    Scenario: A sign-up with a preferred_username is refused where that is an alias
      Source: gh-amplify-js-1669; guide-user-pool-settings-attributes

      Given a user pool with
        | AliasAttributes | preferred_username |
      When Bob signs up with
        | preferred_username | "neo" |
      Then the request is refused with InvalidParameterException
      And the message is "Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias."
      And there is no user Bob's username

    @signup.preferred-username.plain @inferred
    Scenario: A sign-up with a preferred_username is accepted where that is no alias
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
    Scenario: SignUp is refused in a user pool with AllowAdminCreateUserOnly
      Source: public-programs; api-AdminCreateUserConfigType

      Given a user pool with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |
      When Alice signs up
      Then the request is refused with NotAuthorizedException
      And the message is "SignUp is not permitted for this user pool"
      And there is no user Alice's username

    @signup.required-missing @reported
    Scenario Outline: A sign-up without the required attribute <attribute> is refused
      Source: rag-bedrock-guide (email); registration-fix (name); gh-pacu-406 (the names); public-programs (the phone number)

      Given a user pool with
        | Schema             | [{"Name": "<attribute>", "Required": true, "Mutable": true}] |
        | UsernameAttributes | absent                                                       |
      When Alice signs up
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: <called>: The attribute <called> is required"
      And there is no user Alice's username

      Examples:
        | case         | attribute    | called          |
        | email        | email        | emails          |
        | phone-number | phone_number | phoneNumbers    |
        | name         | name         | name.formatted  |
        | given-name   | given_name   | name.givenName  |
        | family-name  | family_name  | name.familyName |

    @signup.required-missing.several @reported
    Scenario: A sign-up without two required attributes is refused, naming both
      Source: gh-pacu-406 (2024); gh-agentlang-240 (2025)

      Given a user pool with
        | Schema | [{"Name": "given_name", "Required": true, "Mutable": true}, {"Name": "family_name", "Required": true, "Mutable": true}] |
      When Alice signs up
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: name.givenName: The attribute name.givenName is required, name.familyName: The attribute name.familyName is required"
      And there is no user Alice's username

    @signup.required-missing.username @reported
    Scenario: A sign-up by email without the required attribute email is refused
      Source: rag-bedrock-guide; gh-amazon-cognito-identity-dart-2-89

      Given a user pool with
        | UsernameAttributes | email                                                  |
        | Schema             | [{"Name": "email", "Required": true, "Mutable": true}] |
      When Bob signs up with
        | Username | "bob@" |
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: emails: The attribute emails is required"

    @signup.required-missing.username-given @documented
    Scenario: A sign-up by email with the required attribute email is accepted
      Source: api-SignUp

      Given a user pool with
        | UsernameAttributes | email                                                  |
        | Schema             | [{"Name": "email", "Required": true, "Mutable": true}] |
      When Bob signs up with
        | Username | "bob@" |
        | email    | "bob@" |
      Then the request is accepted
      And Bob's profile holds
        | UserStatus | UNCONFIRMED |
        | email      | "bob@"      |

    @signup.unknown-custom @reported
    Scenario: A sign-up with an attribute that the schema lacks is refused
      Source: gh-amplify-js-2167; gh-amplify-js-7655

      Given a user pool
      When Alice signs up with
        | custom:x | 1 |
      Then the request is refused with InvalidParameterException
      And the message begins with "Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema."
      And there is no user Alice's username

    @signup.unknown-custom.several @reported
    Scenario: A sign-up with two attributes that the schema lacks is refused, naming both
      Source: gh-amplify-flutter-509

      Given a user pool
      When Alice signs up with
        | custom:first | 1 |
        | custom:last  | 2 |
      Then the request is refused with InvalidParameterException
      And the message contains "custom:first: Attribute does not exist in the schema."
      And the message contains "custom:last: Attribute does not exist in the schema."
      And there is no user Alice's username

    @signup.unwritable-attribute @attested
    Scenario: A sign-up with an attribute that the app client may not write is refused
      Source: public-programs

      Given a user pool
      And an app client with
        | WriteAttributes | email |
      When Alice signs up with
        | nickname | Ali |
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And there is no user Alice's username

    @signup.write-email-verified @reported
    Scenario: A sign-up that calls its email verified is refused
      Source: gh-aws-sdk-js-3603

      Given a user pool
      When Alice signs up with the verified email "alice@"
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And there is no user Alice's username

    @signup.email-format @attested
    Scenario: A sign-up with an email of another form is refused
      Source: public-programs

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | email | bob |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid email address format."
      And there is no user Alice's username

    @signup.phone-format @reported
    Scenario: A sign-up with a phone number without its country code is refused
      Source: classmethod-cognito-console (2020); public-programs; guide-user-pool-settings-attributes

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | phone_number | 090-1234 |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid phone number format."
      And there is no user Alice's username

  Rule: The password fits the policy

    @signup.password.each-rule @attested
    Scenario Outline: A sign-up whose password breaks a rule of the policy is refused: <case>
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
    Scenario: A sign-up with a password of eight characters that meets every rule is accepted
      Source: guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When Alice signs up with
        | Password | Aa1!aaaa |
      Then the request is accepted
      And Alice is UNCONFIRMED

    @signup.order.params-before-password @reported
    Scenario: A sign-up with a wrong email and a weak password is refused for the email
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
    Scenario Outline: A sign-up with a SecretHash that is <case> is refused
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
    Scenario: A sign-up with the SecretHash over its user name is accepted
      Source: guide-signing-up-users-in-your-app

      Given a user pool
      And an app client with
        | GenerateSecret | true |
      When Alice signs up
      Then the request is accepted
      And Alice is UNCONFIRMED

    @signup.unknown-client @inferred
    Scenario: A sign-up through a client that does not exist is refused
      Source: reasoned (from the family of the text)

      Given a user pool
      When Alice signs up with
        | ClientId | 1example23456789 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool client 1example23456789 does not exist."

  Rule: A session comes with the sign-up where the client allows a choice of factors

    @signup.session @recorded
    Scenario Outline: A sign-up is answered with a Session only where the app client has ALLOW_USER_AUTH
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
