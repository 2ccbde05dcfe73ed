Feature: An account that an administrator creates waits for its user's own password

  Rule: It exists at once, and its user has to change the password

    @admincreate.no-contact @recorded
    Scenario: A user name and a temporary password are enough
      Source: moto-authorize-user-with-force-password-change-status

      Given a user pool with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | TemporaryPassword | Bob's password |
      Then the answer holds
        | User.Username             | Bob's username        |
        | User.UserStatus           | FORCE_CHANGE_PASSWORD |
        | User.Enabled              | true                  |
        | User.Attributes.sub       | a UUID                |
        | User.UserCreateDate       | a date                |
        | User.UserLastModifiedDate | a date                |
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED
      And signing in as Bob's username with a wrong password is refused with NotAuthorizedException

    @admincreate.required-not-enforced @documented
    Scenario: A required attribute is not asked of the administrator
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

    @admincreate.read-only-client-permissions @attested
    Scenario: What an app client may write does not bind the administrator
      Source: public-programs

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
    Scenario Outline: An email that is created verified is an alias at once
      Source: api-AdminCreateUser; moto-forgot-password-with-email-delivery-details (capitals)

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

    @admincreate.passwordless @inferred @open
    Scenario: Where a code stands in for the password an account without one has nothing to change
      Source: api-AdminCreateUser (FORCE_CHANGE_PASSWORD applies to users who have a password); reasoned (status)
      Open: is the status of an account without a password CONFIRMED?

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
    Scenario: A temporary password has to be changed there too
      Source: api-AdminCreateUser

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

  Rule: Where addresses are user names the service makes up a name

    @admincreate.uattr.username @documented
    Scenario: The user name is the sub, and the address becomes the attribute
      Source: api-AdminCreateUser; moto-sign-up-with-verified-email (for SignUp)

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

    @admincreate.uattr.not-email @attested
    Scenario Outline: A user name of another form is refused
      Source: aws-blocks; moto

      Given a user pool with
        | UsernameAttributes | <attributes> |
      When the administrator creates Bob with
        | Username          | "bob"          |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is refused with InvalidParameterException
      And the message is "<message>"
      And there is no user "bob"

      Examples:
        | case         | attributes          | message                                                |
        | email        | email               | Username should be an email.                           |
        | email-phone  | email, phone_number | Username should be either an email or a phone number.  |

    @admincreate.uattr.not-email.phone @inferred
    Scenario: Where phone numbers are user names an email is none
      Source: reasoned (by analogy with the text for emails)

      Given a user pool with
        | UsernameAttributes | phone_number |
      When the administrator creates Bob with
        | Username          | "bob@"         |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is refused with InvalidParameterException
      And the message is "Username should be a phone number."
      And there is no user "bob@"

    @admincreate.uattr.duplicate @attested
    Scenario: An address has one account
      Source: gh-boto3-3213 (the class); aws-blocks (the text)

      Given a user pool with
        | UsernameAttributes | email |
      And Alice is a confirmed user
      When the administrator creates Bob with
        | Username          | "alice@"       |
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
      Then the request is refused with UsernameExistsException
      And the message is "An account with the given email already exists."
      And Alice is CONFIRMED
      And signing in as "alice@" with Alice's password reaches Alice
      And signing in as "alice@" with Bob's password is refused with NotAuthorizedException

  Rule: What cannot be created is refused, and leaves nothing

    @admincreate.duplicate @attested
    Scenario: A user name that is taken is refused
      Source: public-programs

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

    @admincreate.unknown-custom @attested
    Scenario: An attribute that the schema lacks is refused
      Source: public-programs

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | custom:role       | admin          |
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: Type for attribute {custom:role} could not be determined"
      And there is no user Bob's username

    @admincreate.unknown-custom.known @documented
    Scenario: An attribute that the schema has is stored
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
    Scenario: An email cannot be verified without being there
      Source: api-AdminCreateUser (an email must be given with the flag); reasoned (code)

      Given a user pool with
        | UsernameAttributes | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS       |
        | TemporaryPassword | Bob's password |
        | email_verified    | true           |
      Then the request is refused with InvalidParameterException
      And there is no user Bob's username

    @admincreate.sets-sub @inferred
    Scenario: A caller does not choose the sub
      Source: reasoned (the service makes the sub, and it cannot be changed)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS                             |
        | TemporaryPassword | Bob's password                       |
        | sub               | 4f2c9f5e-0000-4000-8000-000000000001 |
      Then the request is refused with InvalidParameterException
      And there is no user Bob's username

    @admincreate.enum @reported
    Scenario: An action that does not exist is refused
      Source: gh-aws-doc-sdk-examples-891 (another word); reasoned (the list has no fixed order)

      Given a user pool
      When the administrator creates Bob with
        | MessageAction     | FOO            |
        | TemporaryPassword | Bob's password |
      Then the request is refused with InvalidParameterException
      And the message begins with "1 validation error detected: Value 'FOO' at 'messageAction' failed to satisfy constraint: Member must satisfy enum value set: ["
      And there is no user Bob's username

  Rule: A temporary password has its time

    @admincreate.expiry-default @attested @open
    Scenario: A temporary password is refused after seven days
      Source: public-programs; api-PasswordPolicyType; gh-amplify-js-10079 (the status stays)
      Open: which of the two texts does the service answer today?

      Given a user pool of its own with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
      And Alice is a user who must change her password
      And 8 days have passed
      When Alice signs in
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Temporary password has expired and must be reset by an administrator.  |
        | User account has expired, it must be reset by an administrator.        |
      And Alice is FORCE_CHANGE_PASSWORD

    @admincreate.expiry-default.before @documented
    Scenario: A temporary password is good on the sixth day
      Source: api-PasswordPolicyType

      Given a user pool of its own with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
      And Alice is a user who must change her password
      And 6 days have passed
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

    @admincreate.expiry-default.own-days @documented
    Scenario Outline: The pool says for how many days a temporary password is good
      Source: api-PasswordPolicyType (TemporaryPasswordValidityDays)

      Given a user pool of its own with
        | Policies.PasswordPolicy.MinimumLength                 | 8      |
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | <days> |
      And Alice is a user who must change her password
      And 2 days have passed
      When Alice signs in
      Then <outcome>

      Examples:
        | case | days | outcome                                             |
        | one  | 1    | the request is refused with NotAuthorizedException  |
        | ten  | 10   | Alice is asked for NEW_PASSWORD_REQUIRED            |

    @admincreate.expiry-zero @documented
    Scenario Outline: No days at all means seven
      Source: api-PasswordPolicyType

      Given a user pool
      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | <given> |
      Then the answer holds
        | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | <stored> |
      And DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | <stored> |

      Examples:
        | case | given | stored |
        | zero | 0     | 7      |
        | one  | 1     | 1      |

    @admincreate.expiry-legacy-conflict @reported
    Scenario: The older setting of the same name cannot be given beside it
      Source: cdk-preflight (rule pf-cognito-unused-account-validity-exclusive); gh-pulumi-aws-native-1256

      Given a user pool
      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.TemporaryPasswordValidityDays | 3 |
        | AdminCreateUserConfig.UnusedAccountValidityDays       | 3 |
      Then the request is refused with InvalidParameterException
      And the message is "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays"
