Feature: A temporary password has to be changed at the first sign-in

  Rule: The right temporary password asks for a new one

    @newpw.challenge @recorded
    Scenario Outline: The answer is a challenge with a session, and no tokens
      Source: moto-authorize-user-with-force-password-change-status; moto-group-in-access-token

      Given Alice is a user who must change her password
      When <sign-in>
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And the answer holds
        | Session              | a session |
        | AuthenticationResult | absent    |
      And nobody is given tokens
      And Alice is FORCE_CHANGE_PASSWORD

      Examples:
        | case  | sign-in                          |
        | app   | Alice signs in                   |
        | admin | the administrator signs Alice in |

    @newpw.challenge.wrong-password @inferred
    Scenario Outline: A wrong password asks for nothing
      Source: gh-ellaisys-aws-cognito-94 (of a confirmed user); reasoned (for a temporary password)

      Given Alice is a user who must change her password
      When <sign-in> with a wrong password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And Alice is FORCE_CHANGE_PASSWORD

      Examples:
        | case  | sign-in                          |
        | app   | Alice signs in                   |
        | admin | the administrator signs Alice in |

    @newpw.challenge.attributes @documented
    Scenario: The challenge names the required attributes that are missing, and tells those that are known
      Source: guide-how-to-create-user-accounts; api-RespondToAuthChallenge

      Given a user pool with
        | Schema             | [{"Name": "name", "Required": true, "Mutable": true}, {"Name": "email", "Required": true, "Mutable": true}] |
        | UsernameAttributes | absent                                                                                                      |
      And Alice is a user who must change her password, with
        | email          | "alice@" |
        | email_verified | true     |
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED with
        | USER_ID_FOR_SRP    | Alice's username                                   |
        | requiredAttributes | ["userAttributes.name"]                            |
        | userAttributes     | {"email": "{"alice@"}", "email_verified": "true"} |

    @newpw.challenge.no-attributes @documented
    Scenario: Where nothing is required the list is empty
      Source: guide-how-to-create-user-accounts; api-RespondToAuthChallenge

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a user who must change her password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED with
        | USER_ID_FOR_SRP    | Alice's username |
        | requiredAttributes | []               |
        | userAttributes     | {}               |

    @newpw.temp-dead.before @documented
    Scenario: Until the new password is set the temporary one asks again
      Source: guide-how-to-create-user-accounts

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And the answer holds
        | Session | other than Alice's first session |

  Rule: The new password completes the sign-in

    @newpw.complete @recorded
    Scenario Outline: Tokens, and a confirmed account
      Source: moto-group-in-access-token; moto-authorize-user-with-force-password-change-status

      Given Alice is a user who must change her password
      And <started>
      When <answered> with a new password
      Then Alice is given tokens
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case  | started                                     | answered                                  |
        | app   | Alice has started to sign in                | Alice answers the challenge               |
        | admin | the administrator has started to sign Alice in | the administrator answers Alice's challenge |

    @newpw.temp-dead @documented
    Scenario: The temporary password signs in no more
      Source: guide-how-to-create-user-accounts

      Given Alice is a user who must change her password
      And Alice has started to sign in
      And Alice has answered the challenge with a new password
      When Alice signs in with Alice's old password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @newpw.same-password-allowed @recorded
    Scenario: The temporary password may be kept
      Source: moto-group-in-access-token (the same password twice)

      Given a user pool with
        | Policies.PasswordPolicy.PasswordHistorySize | absent |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with Alice's password
      Then Alice is given tokens
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

    @newpw.same-password-allowed.history @inferred
    Scenario: Where the pool remembers passwords the temporary one may not be kept
      Source: api-RespondToAuthChallenge (PasswordHistoryPolicyViolationException); reasoned (for the temporary
        password)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8          |
        | Policies.PasswordPolicy.PasswordHistorySize | 2          |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with Alice's password
      Then the request is refused with PasswordHistoryPolicyViolationException
      And Alice is FORCE_CHANGE_PASSWORD

    @newpw.session-reuse @attested
    Scenario: A session is answered once
      Source: public-programs

      Given Alice is a user who must change her password
      And Alice has started to sign in
      And Alice has answered the challenge with a new password
      When Alice answers the challenge with a new password
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session can only be used once."
      And signing in as Alice's username with Alice's password reaches Alice

    @newpw.not-verified @reported
    Scenario: The invitation was read, and the email is not verified by that
      Source: gh-amazon-cognito-identity-js-678

      Given a user pool with
        | AutoVerifiedAttributes                        | email    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent   |
      And the administrator has created Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      And Bob has started to sign in with the temporary password mailed to "bob@"
      When Bob answers the challenge with a new password
      Then Bob is given tokens
      And Bob is CONFIRMED and his email is not verified

    @newpw.not-verified.recovery @reported
    Scenario: An email that was only invited resets no password
      Source: gh-amazon-cognito-identity-js-678

      Given a user pool with
        | AutoVerifiedAttributes                        | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms     | [{"Priority": 1, "Name": "verified_email"}] |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD                                    |
        | AdminCreateUserConfig.InviteMessageTemplate   | absent                                      |
      And an app client with
        | PreventUserExistenceErrors | LEGACY |
      And the administrator has created Bob with
        | email                  | "bob@" |
        | DesiredDeliveryMediums | EMAIL  |
      And Bob has started to sign in with the temporary password mailed to "bob@"
      And Bob has answered the challenge with a new password
      When Bob asks for a password reset
      Then the request is refused with InvalidParameterException
      And the message is "Cannot reset password for the user as there is no registered/verified email or phone_number"
      And no mail is sent to "bob@"

  Rule: A password that breaks the policy is refused, and changes nothing

    @newpw.weak.retry @recorded
    Scenario: After a refused password the session is good for another
      Source: amplify-integration-tests (a new password after a weak one)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Alice is a user who must change her password
      And Alice has started to sign in
      And once already, Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | aa1!aaaa |
      When Alice answers the challenge with a new password
      Then Alice is given tokens
      And Alice is CONFIRMED

  Rule: Required attributes that are missing have to come with it

    @newpw.required-missing @reported
    Scenario: Without the required attribute the new password is refused
      Source: gh-aws-cognito-angular-quickstart-116; gh-aws-sdk-net-extensions-cognito-40

      Given a user pool with
        | Schema | [{"Name": "name", "Required": true, "Mutable": true}] |
      And Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with a new password
      Then the request is refused with InvalidParameterException
      And the message is "Invalid attributes given, name is missing"
      And Alice is FORCE_CHANGE_PASSWORD
      And signing in as Alice's username with Alice's password asks for NEW_PASSWORD_REQUIRED

    @newpw.required-missing.several @inferred @open
    Scenario: Of two that are missing one is named
      Source: reasoned (from the text); gh-aws-cognito-angular-quickstart-116
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
    Scenario: With the required attribute the new password is taken
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
    Scenario: An attribute that nobody asked for is stored too
      Source: api-RespondToAuthChallenge

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD            | a new password |
        | ChallengeResponses.userAttributes.nickname | Allie          |
      Then Alice is given tokens
      And Alice's profile holds
        | nickname | Allie |

    @newpw.optional-writable.unwritable @attested
    Scenario: An attribute that the app client may not write is refused
      Source: public-programs

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
    Scenario: An attribute that the schema lacks is refused
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

  Rule: What is known already cannot be changed here

    @newpw.echo-email @reported
    Scenario Outline: A required email that has a value is not taken again
      Source: public-programs (output of the AWS CLI); api-RespondToAuthChallenge

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

      Examples:
        | case    | email    |
        | same    | "alice@" |
        | another | "other@" |

    @newpw.echo-email.missing @documented
    Scenario: A required email that has none is taken
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

    @newpw.echo-email-verified @reported @open
    Scenario: A user does not verify an email by saying so
      Source: gh-amazon-cognito-identity-js-232
      Open: the code and the text of the refusal

      Given Alice is a user who must change her password, with
        | email | "alice@" |
      And Alice has started to sign in
      When Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD                  | a new password |
        | ChallengeResponses.userAttributes.email_verified | true           |
      Then the request is refused with one of
        | NotAuthorizedException    |
        | InvalidParameterException |
      And Alice is FORCE_CHANGE_PASSWORD and her email is not verified
