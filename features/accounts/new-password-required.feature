Feature: A temporary password has to be changed at the first sign-in

  NEW_PASSWORD_REQUIRED is the answer to the right temporary password; which attributes go with the new password
  stands in new-password-attributes.feature.

  Rule: The right temporary password is challenged

    @newpw.challenge @recorded
    Scenario Outline: The right temporary password is answered with NEW_PASSWORD_REQUIRED where <sign-in>
      Source: moto-initiate-mfa-auth-user-password-auth-with-force-change-password-status (USER_PASSWORD_AUTH);
        moto-group-in-access-token (AdminInitiateAuth, ADMIN_NO_SRP_AUTH)

      Given Alice is a user who must change her password
      When <sign-in>
      Then Alice is asked for NEW_PASSWORD_REQUIRED
      And the answer holds
        | Session              | a session |
        | AuthenticationResult | absent    |
      And Alice is FORCE_CHANGE_PASSWORD

      Examples:
        | case  | sign-in                          |
        | app   | Alice signs in                   |
        | admin | the administrator signs Alice in |

    @newpw.challenge.wrong-password @inferred
    Scenario Outline: A wrong temporary password is refused where <sign-in>
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

    @newpw.challenge.attributes @inferred
    Scenario: NEW_PASSWORD_REQUIRED names the required attributes that are missing, and tells those that are known
      Source: reasoned (USER_ID_FOR_SRP, as of other challenges, and how the lists are written);
        guide-how-to-create-user-accounts (the current attributes, and the required ones that are missing)

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

    @newpw.challenge.no-attributes @inferred
    Scenario: NEW_PASSWORD_REQUIRED names no attributes where none are required
      Source: reasoned (USER_ID_FOR_SRP, as of other challenges, and how the lists are written);
        guide-how-to-create-user-accounts (the current attributes, and the required ones that are missing)

      Given a user pool with
        | UsernameAttributes | absent |
        | Schema             | absent |
      And Alice is a user who must change her password
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED with
        | USER_ID_FOR_SRP    | Alice's username |
        | requiredAttributes | []               |
        | userAttributes     | {}               |

    @newpw.temp-dead.before @documented
    Scenario: The temporary password is challenged again until a new one is set
      Source: api-AdminCreateUser (FORCE_CHANGE_PASSWORD until the user signs in and sets a password)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      When Alice signs in
      Then Alice is asked for NEW_PASSWORD_REQUIRED

  Rule: The new password completes the sign-in

    @newpw.complete @documented
    Scenario Outline: The account is CONFIRMED and given tokens where <answered> with a new password
      Source: guide-how-to-create-user-accounts (the user is marked as confirmed and given tokens);
        moto-authorize-user-with-force-password-change-status (the tokens, after a sign-in by SRP);
        moto-group-in-access-token (the tokens, by AdminRespondToAuthChallenge)

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
    Scenario: The temporary password is refused once a new one is set
      Source: api-AdminCreateUser (TemporaryPassword is valid only once); wrong-password-headers (class and text, of a
        wrong password)

      Given Alice is a user who must change her password
      And Alice has started to sign in
      And Alice has answered the challenge with a new password
      When Alice signs in with Alice's old password
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

    @newpw.same-password-allowed @recorded
    Scenario: The temporary password is accepted as the new one where the user pool keeps no password history
      Source: moto-group-in-access-token (AdminRespondToAuthChallenge with the same password)

      Given a user pool with
        | Policies.PasswordPolicy.PasswordHistorySize | absent |
      And Alice is a user who must change her password
      And the administrator has started to sign Alice in
      When the administrator answers Alice's challenge with Alice's password
      Then Alice is given tokens

    @newpw.same-password-allowed.history @inferred
    Scenario: The temporary password is refused as the new one where the user pool keeps a password history
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

    @newpw.session-reuse @reported
    Scenario: A session of NEW_PASSWORD_REQUIRED is refused the second time
      Source: gh-amplify-js-14330 (2025, the session of a new password that was set); email-otp-run (of another
        challenge)

      Given a user pool with
        | MfaConfiguration | OFF |
      And Alice is a user who must change her password
      And Alice has started to sign in
      And Alice has answered the challenge with a new password
      When Alice answers the challenge with a new password
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid session for the user, session can only be used once."
      And signing in as Alice's username with Alice's password reaches Alice

    @newpw.not-verified @reported
    Scenario: A new password after a mailed invitation leaves the email unverified
      Source: gh-amazon-cognito-identity-js-678 (2018, ForgotPassword then finds no verified email)

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
    Scenario: ForgotPassword is refused where the only email was invited and never verified
      Source: gh-amazon-cognito-identity-js-678 (2018, the text, of such a user); gh-keboola-developer-portal-113
        (2017, class and text, of an unconfirmed user)

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
    Scenario: The session of a refused new password is accepted with a new password that fits the policy
      Source: amplify-integration-tests (a new password after a weak one)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Alice is a user who must change her password
      And Alice has started to sign in
      And once already, Alice answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | aa1!aaaa |
      When Alice answers the challenge with a new password
      Then Alice is given tokens
