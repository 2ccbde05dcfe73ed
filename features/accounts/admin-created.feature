Feature: A user that an administrator creates has to change the password

  AdminCreateUser makes a FORCE_CHANGE_PASSWORD user at once; what it mails stands in invitations.feature.

  Rule: The user exists at once and has to change the password

    @admincreate.no-contact @recorded
    Scenario: AdminCreateUser needs no more than a user name and a temporary password
      Source: gh-amazon-cognito-identity-js-532 (2017, the whole answer, of a user with an email);
        terraform-acceptance-tests (user_test.go: a user name alone);
        moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (the challenge)

      Given a user pool with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | TemporaryPassword | Bob's password |
      Then the answer holds
        | User.Username             | Bob's username        |
        | User.UserStatus           | FORCE_CHANGE_PASSWORD |
        | User.Enabled              | true                  |
        | User.Attributes.sub       | present               |
        | User.UserCreateDate       | a date                |
        | User.UserLastModifiedDate | a date                |
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.no-contact.dates @documented
    Scenario: A new user was last modified when it was created, to the millisecond
      Source: api-AdminCreateUser (its sample answers)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the answer holds
        | User.UserCreateDate       | a date to the millisecond               |
        | User.UserLastModifiedDate | the User.UserCreateDate answered before |

    @admincreate.required-not-enforced @documented
    Scenario: AdminCreateUser without a required attribute is accepted
      Source: api-AdminCreateUser; guide-user-pool-settings-attributes

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is accepted
      And Bob's profile holds
        | UserStatus | FORCE_CHANGE_PASSWORD |
        | name       | absent                |

    @admincreate.read-only-client-permissions @inferred
    Scenario: AdminCreateUser with an attribute that an app client may not write is accepted
      Source: reasoned (WriteAttributes are of an app client, and AdminCreateUser names none)

      Given an app client with
        | WriteAttributes | email |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | nickname          | Bobby          |
      Then the request is accepted
      And Bob's profile holds
        | nickname | Bobby |

    @admincreate.email-verified-true @documented
    Scenario Outline: An email that is created with email_verified <flag> is an alias at once
      Source: api-AdminCreateUser; moto-forgot-password-with-email-delivery-details (capitals: a reset code goes to
        that email)

      Given a user pool with
        | AliasAttributes | email |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | email             | "bob@"         |
        | email_verified    | <flag>         |
      Then the answer holds
        | User.Attributes.email | "bob@" |
      And Bob is FORCE_CHANGE_PASSWORD and his email is verified
      And the alias "bob@" belongs to Bob
      And signing in as "bob@" with Bob's password asks for NEW_PASSWORD_REQUIRED

      Examples:
        | case    | flag |
        | plain   | true |
        | capital | True |

    @admincreate.passwordless @reported
    Scenario: AdminCreateUser without a password makes a CONFIRMED user where a mailed code is a first factor
      Source: email-otp-run (the status); api-AdminCreateUser (FORCE_CHANGE_PASSWORD applies to users who have a
        password)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
        | AutoVerifiedAttributes                        | email               |
      When the administrator creates Bob with
        | MessageAction  | SUPPRESS |
        | email          | "bob@"   |
        | email_verified | true     |
      Then the request is accepted
      And Bob is CONFIRMED and his email is verified

    @admincreate.passwordless.with-password @documented
    Scenario: A temporary password has to be changed also where a mailed code is a first factor
      Source: api-AdminCreateUser; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

      Given a user pool with
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
        | AutoVerifiedAttributes                        | email               |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | email             | "bob@"         |
        | email_verified    | true           |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD and his email is verified
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

  Rule: Where emails or phone numbers are user names, the sub is the stored user name

    @admincreate.uattr.username @documented
    Scenario: AdminCreateUser with an email as user name makes the sub the user name and stores the email
      Source: api-AdminCreateUser (Username: one is generated); gh-cognito-local-102 (2022, the sub is the user name,
        the email an attribute); gh-aws-sdk-js-1693 (2017, the stored user name); guide-how-to-create-user-accounts
        (NEW_PASSWORD_REQUIRED)

      Given a user pool with
        | UsernameAttributes | email |
      When the administrator creates Bob with
        | Username          | "bob@"         |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the answer holds
        | User.Username         | a UUID    |
        | User.Attributes.sub   | Bob's sub |
        | User.Attributes.email | "bob@"    |
      And Bob's profile holds
        | Username | Bob's sub |
      And signing in as "bob@" with Bob's password asks for NEW_PASSWORD_REQUIRED

    @admincreate.uattr.not-email
    Scenario Outline: AdminCreateUser with a name of another form is refused where user names are <attributes>
      Given a user pool with
        | UsernameAttributes | <attributes> |
      When the administrator creates Bob with
        | Username          | "bob"          |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"
      And there is no user "bob"

      @reported
      Examples:
        Source: gh-sample-aws-genai-ops-demos-2 (2026, by the AWS CLI)

        | case  | attributes | message                      |
        | email | email      | Username should be an email. |

      @reported @code-inferred
      Examples: Two kinds of names
        Source: gh-amplify-js-533 (2018, the text, of SignUp)

        | case        | attributes          | message                                               |
        | email-phone | email, phone_number | Username should be either an email or a phone number. |

    @admincreate.uattr.not-email.phone @reported @code-inferred
    Scenario: AdminCreateUser with an email is refused where phone numbers are user names
      Source: phone-pool-notes-2026-07 (the text)

      Given a user pool with
        | UsernameAttributes | phone_number |
      When the administrator creates Bob with
        | Username          | "bob@"         |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is refused with InvalidParameterException
      And the message begins with "Username should be a phone number"
      And there is no user "bob@"

    @admincreate.uattr.duplicate @documented @text-inferred @open
    Scenario: AdminCreateUser with an email that is in use is refused where emails are user names
      Source: api-AdminCreateUser (UsernameExistsException); gh-aws-sdk-js-4308 (2022, class and second text, of
        SignUp); aws-blocks (first text)
      Open: which of the two texts does the service answer?

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user
      When the administrator creates Bob with
        | Username          | "alice@"       |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is refused with UsernameExistsException
      And the message is one of
        | User account already exists                     |
        | An account with the given email already exists. |
      And Alice is CONFIRMED
      And signing in as "alice@" with Alice's password reaches Alice
      And signing in as "alice@" with Bob's password is refused with NotAuthorizedException

  Rule: A user that cannot be created is refused, and none is left

    @admincreate.duplicate @reported
    Scenario: AdminCreateUser with a user name that is in use is refused
      Source: gh-localstack-4465 (2021, by the AWS CLI)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user
      When the administrator creates Bob with
        | Username          | Alice's username |
        | MessageAction     | SUPPRESS         |
        | TemporaryPassword | Bob's password   |
      Then the request is refused with UsernameExistsException
      And the message is "User account already exists"
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

    @admincreate.unknown-custom @inferred
    Scenario: AdminCreateUser with an attribute that the schema lacks is refused
      Source: reasoned (the code of a schema that an attribute does not fit); public-programs (the text, without its
        operation)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | custom:role       | admin          |
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: Type for attribute {custom:role} could not be determined"
      And there is no user Bob's username

    @admincreate.unknown-custom.known @documented
    Scenario: AdminCreateUser with an attribute that the schema has stores it
      Source: api-AdminCreateUser

      Given a user pool with
        | Schema | [{"Name": "role", "AttributeDataType": "String", "Mutable": true}] |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | custom:role       | admin          |
      Then the request is accepted
      And Bob's profile holds
        | custom:role | admin |

    @admincreate.email-verified-without-email @inferred
    Scenario: AdminCreateUser with email_verified and no email is refused
      Source: api-AdminCreateUser (an email must be given with the flag); reasoned (code)

      Given a user pool with
        | UsernameAttributes | absent |
        | Schema             | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | email_verified    | true           |
      Then the request is refused with InvalidParameterException
      And there is no user Bob's username

    @admincreate.sets-sub @reported
    Scenario: AdminCreateUser with a sub of its own is refused
      Source: alphanah-tests (class and text, of UpdateUserAttributes); public-programs (the text, of AdminCreateUser)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS                             |
        | TemporaryPassword | Bob's password                       |
        | sub               | 4f2c9f5e-0000-4000-8000-000000000001 |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot modify the non-mutable attribute sub"
      And there is no user Bob's username

    @admincreate.enum @reported @text-inferred
    Scenario: AdminCreateUser with a MessageAction that does not exist is refused
      Source: gh-aws-doc-sdk-examples-891 (class and form, another word); reasoned (the list has no fixed order)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | FOO            |
        | TemporaryPassword | Bob's password |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: Value 'FOO' at 'messageAction' failed to satisfy constraint: Member must satisfy enum value set: ["
      And there is no user Bob's username
