Feature: A sign-up that does not fit its user pool or its client is refused

  Every refusal leaves no user behind.

  Rule: What does not fit the user pool is refused

    @signup.admin-only @reported
    Scenario: SignUp is refused in a user pool with AllowAdminCreateUserOnly
      Source: gh-pmill-aws-cognito-37 (2020, the answer as JSON)

      Given a user pool with
        | AdminCreateUserConfig.AllowAdminCreateUserOnly | true |
      When Alice signs up
      Then the request is refused with NotAuthorizedException
      And the message is "SignUp is not permitted for this user pool"
      And there is no user Alice's username

    @signup.unknown-custom @reported
    Scenario: A sign-up with an attribute that the schema lacks is refused
      Source: gh-amplify-js-2167 (2018, the text); gh-amplify-js-7655 (2021, the text); gh-amplify-flutter-509 (2021,
        class and text, of three attributes)

      Given a user pool
      When Alice signs up with
        | custom:x | 1 |
      Then the request is refused with InvalidParameterException
      And the message begins with "Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema."
      And there is no user Alice's username

    @signup.unknown-custom.several @reported
    Scenario: A sign-up with two attributes that the schema lacks is refused, naming both
      Source: gh-amplify-flutter-509 (2021, class and text, of three attributes)

      Given a user pool
      When Alice signs up with
        | custom:first | 1 |
        | custom:last  | 2 |
      Then the request is refused with InvalidParameterException
      And the message contains "custom:first: Attribute does not exist in the schema."
      And the message contains "custom:last: Attribute does not exist in the schema."
      And there is no user Alice's username

    @signup.unwritable-attribute @reported
    Scenario: A sign-up with an attribute that the app client may not write is refused
      Source: gh-amplify-flutter-1243 (2022, class and text); gh-amplify-flutter-1650 (2022, the text);
        gh-amazon-cognito-identity-js-397 (class and text)

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
      Source: gh-aws-sdk-js-3603 (2021, the text); gh-amazon-cognito-identity-js-397 (class and text, of another
        attribute)

      Given a user pool
      When Alice signs up with the verified email "alice@"
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And there is no user Alice's username

    @signup.email-format @reported
    Scenario: A sign-up with an email of another form is refused
      Source: gh-amplify-js-5313 (2020, the answer as JSON, where emails are user names); public-programs

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | email | bob |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid email address format."
      And there is no user Alice's username

    @signup.email-format.before-username @reported
    Scenario: A sign-up by a name that is no email is refused for the email of another form beside it
      Source: gh-amplify-js-5313 (2020, the answer as JSON; the same word as name and as email)

      Given a user pool with
        | UsernameAttributes | email |
      When Bob signs up with
        | Username | "bob" |
        | email    | bob   |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid email address format."
      And there is no user "bob"

    @signup.phone-format @reported
    Scenario: A sign-up with a phone number without its country code is refused
      Source: gh-gatsby-auth-starter-aws-amplify-31 (2020, class and text); classmethod-cognito-console (2020, the
        text, of AdminCreateUser in the console)

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | phone_number | 090-1234 |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid phone number format."
      And there is no user Alice's username

  Rule: A required attribute has to be sent

    The refusal calls the attributes by their SCIM names; of most attributes nobody has shown the name.

    @signup.required-missing
    Scenario Outline: A sign-up without the required attribute <attribute> is refused
      Source: joysontech-rag-bedrock (2025, class and text, of the email); registration-fix (the text, of the name);
        gh-pacu-406 (2024, of given and family name together)

      Given a user pool with
        | Schema             | [{"Name": "<attribute>", "Required": true, "Mutable": true}] |
        | UsernameAttributes | absent                                                       |
      When Alice signs up
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: <called>: The attribute <called> is required"
      And there is no user Alice's username

      @reported
      Examples:
        | case  | attribute | called |
        | email | email     | emails |

      @reported @text-inferred
      Examples: Other attributes
        | case         | attribute    | called          |
        | phone-number | phone_number | phoneNumbers    |
        | name         | name         | name.formatted  |
        | given-name   | given_name   | name.givenName  |
        | family-name  | family_name  | name.familyName |

    @signup.required-missing.several @reported
    Scenario: A sign-up without two required attributes is refused, naming both
      Source: gh-pacu-406 (2024, by the AWS CLI); gh-agentlang-240 (2025, the text)

      Given a user pool with
        | Schema | [{"Name": "given_name", "Required": true, "Mutable": true}, {"Name": "family_name", "Required": true, "Mutable": true}] |
      When Alice signs up
      Then the request is refused with InvalidParameterException
      And the message is "Attributes did not conform to the schema: name.givenName: The attribute name.givenName is required, name.familyName: The attribute name.familyName is required"
      And there is no user Alice's username

    @signup.required-missing.username @reported
    Scenario: A sign-up by email without the required attribute email is refused
      Source: joysontech-rag-bedrock (2025, its guide, Error 8: the beginning); gh-amazon-cognito-identity-dart-2-89
        (2020, the beginning)

      Given a user pool with
        | UsernameAttributes | email                                                  |
        | Schema             | [{"Name": "email", "Required": true, "Mutable": true}] |
      When Bob signs up with
        | Username | "bob@" |
      Then the request is refused with InvalidParameterException
      And the message begins with "Attributes did not conform to the schema: email"

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

  Rule: The password satisfies the policy

    @signup.password.each-rule @reported @text-inferred
    Scenario Outline: A sign-up whose password breaks a rule of the policy is refused: <case>
      Source: amplify-integration-tests (the code, for one password); gh-amplify-js-1164 (class and text, for symbols,
        without its operation);
        gh-amplify-js-2416 (text, for the length)

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
      Source: gh-amazon-cognito-identity-js-311 (2017, other parameters come before the password's policy);
        gh-amplify-js-5313 (2020, class and text of a wrong email)

      Given a user pool with
        | UsernameAttributes | absent |
      When Alice signs up with
        | Password | weakling |
        | email    | bob      |
      Then the request is refused with InvalidParameterException
      And the message is "Invalid email address format."
      And there is no user Alice's username

  Rule: A client with a secret sends the SecretHash

    @signup.order.secret-first @reported
    Scenario: A sign-up with a wrong SecretHash is refused
      Source: devto-shamsup (2022, class and text); repost-cognito-unable-to-verify-secret-hash-client (an older text)

      Given a user pool
      And an app client with
        | GenerateSecret | true |
      When Alice signs up with
        | SecretHash | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= |
      Then the request is refused with NotAuthorizedException
      And the message begins with "SecretHash does not match for the client"
      And there is no user Alice's username

    @signup.order.secret-first.missing @reported @open
    Scenario: A sign-up without a SecretHash is refused by a client with a secret
      Source: secret-hash-programs (a notebook of 2022 pastes the text with "for secret"; a service matches the text
        with "with secret")
      Open: which of the two texts is that of today?

      Given a user pool
      And an app client with
        | GenerateSecret | true |
      When Alice signs up with
        | SecretHash | absent |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Client {the client's id} is configured with secret but SECRET_HASH was not received |
        | Client {the client's id} is configured for secret but secret was not received       |
      And there is no user Alice's username

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
