Feature: The answer to NEW_PASSWORD_REQUIRED carries attributes

  Under `userAttributes.` and the name of the attribute, beside NEW_PASSWORD.

  Rule: Required attributes that are missing have to be sent

    @newpw.required-missing @reported
    Scenario: A new password without the required attribute is refused
      Source: gh-amplify-js-1306 (2018, the text); gh-aws-cognito-angular-quickstart-116 (2017, class and form, of
        given_name); gh-aws-sdk-net-extensions-cognito-40 (2019, the text)

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with a new password
      Then the request is refused with InvalidParameterException
      And the message is "Invalid attributes given, name is missing"
      And Alice is FORCE_CHANGE_PASSWORD
      And signing in as Alice's username with Alice's password asks for NEW_PASSWORD_REQUIRED

    @newpw.required-missing.several @reported @text-inferred @open
    Scenario: A new password without two required attributes is refused, naming one of them
      Source: gh-aws-sdk-js-1290 (2017, family_name and name); gh-aws-cognito-angular-quickstart-116 (the code, of
        given_name)
      Open: Which of the two is named?

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}, {"Name": "locale", "Required": true, "Mutable": true}] |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with a new password
      Then the request is refused with InvalidParameterException
      And the message is one of
        | Invalid attributes given, name is missing   |
        | Invalid attributes given, locale is missing |

    @newpw.required-given @documented
    Scenario: A new password with the required attribute is accepted
      Source: api-RespondToAuthChallenge

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD        | a new password |
        | ChallengeResponses.userAttributes.name | Alice Liddell  |
      Then Alice is given tokens
      And Alice's profile holds
        | UserStatus | CONFIRMED     |
        | name       | Alice Liddell |

    @newpw.optional-writable @documented
    Scenario: An attribute that is not asked for is stored with the new password
      Source: api-RespondToAuthChallenge (NEW_PASSWORD_REQUIRED: also writable attributes that are not required)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD            | a new password |
        | ChallengeResponses.userAttributes.nickname | Allie          |
      Then Alice is given tokens
      And Alice's profile holds
        | nickname | Allie |

    @newpw.optional-writable.unwritable @inferred
    Scenario: An attribute that the app client may not write is refused beside the new password
      Source: gh-amazon-cognito-identity-js-397 (code and text, of an attribute that the app client may not write);
        reasoned (the answer to the challenge writes by the same permission)

      Given an app client with
        | WriteAttributes | email |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD            | a new password |
        | ChallengeResponses.userAttributes.nickname | Allie          |
      Then the request is refused with NotAuthorizedException
      And the message is "A client attempted to write unauthorized attribute"
      And Alice's profile holds
        | UserStatus | FORCE_CHANGE_PASSWORD |
        | nickname   | absent                |

    @newpw.optional-writable.unknown @inferred @open
    Scenario: An attribute that the schema lacks is refused beside the new password
      Source: reasoned (from the other operations by which users write attributes)
      Open: the code and the text of the refusal

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD               | a new password |
        | ChallengeResponses.userAttributes.custom:role | admin          |
      Then the request is refused with one of
        | InvalidParameterException |
        | NotAuthorizedException    |
      And Alice is FORCE_CHANGE_PASSWORD

  Rule: An attribute that has a value cannot be sent again

    @newpw.echo-email
    Scenario Outline: A required email that has a value is refused beside the new password: <case>
      Given a user pool with
        | Schema | [{"Name": "email", "Required": true, "Mutable": true}] |
      And Alice is a user who must change her password, with
        | email | "alice@" |
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD         | a new password |
        | ChallengeResponses.userAttributes.email | <email>        |
      Then the request is refused with NotAuthorizedException
      And the message is "Cannot modify an already provided email"
      And Alice's profile holds
        | UserStatus | FORCE_CHANGE_PASSWORD |
        | email      | "alice@"              |

      @reported
      Examples:
        Source: gh-aws-saas-factory-bootcamp-67 (2022, the text); stored-pastes (class and text, of
          AdminRespondToAuthChallenge by the AWS CLI); api-RespondToAuthChallenge

        | case | email    |
        | same | "alice@" |

      @documented
      Examples: Another value
        Source: api-RespondToAuthChallenge (a required attribute that has a value cannot be modified); stored-pastes
          (class and text, of the same value)

        | case    | email    |
        | another | "other@" |

    @newpw.echo-email.missing @documented
    Scenario: A required email that has no value is accepted beside the new password
      Source: api-RespondToAuthChallenge

      Given a user pool with
        | Schema             | [{"Name": "email", "Required": true, "Mutable": true}] |
        | UsernameAttributes | absent                                                 |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD         | a new password |
        | ChallengeResponses.userAttributes.email | "alice@"       |
      Then Alice is given tokens
      And Alice's profile holds
        | UserStatus | CONFIRMED |
        | email      | "alice@"  |

    @newpw.echo-email-verified
    Scenario Outline: A new password with the flag <flag> is refused
      Given Alice is a user who must change her password, with
        | email        | "alice@"  |
        | phone_number | "+1alice" |
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD          | a new password |
        | ChallengeResponses.userAttributes.<flag> | true           |
      Then the request is refused with InvalidParameterException
      And the message is "Cannot modify the non-mutable attribute <flag>"
      And Alice is FORCE_CHANGE_PASSWORD and her email is not verified

      @reported
      Examples:
        Source: gh-aws-sdk-ios-2203 (2020, class and text); gh-amazon-cognito-identity-js-232 (2016, that it is refused)

        | case  | flag           |
        | email | email_verified |

      @inferred
      Examples: The other flag
        Source: reasoned (class and text, as of email_verified); gh-ember-cognito-87 (2018, that the API does not allow
          it)

        | case  | flag                  |
        | phone | phone_number_verified |
