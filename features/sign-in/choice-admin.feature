Feature: USER_AUTH is the same to an administrator, and passes on to what else a sign-in asks for

  AdminInitiateAuth and AdminRespondToAuthChallenge take the same choices. A temporary password is changed, and who may
  not sign in may not by choice either.

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                        | email               |
      | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP |
      | MfaConfiguration                              | OFF                 |
      | DeviceConfiguration                           | absent              |

  Rule: An administrator chooses for a user

    Background:
      Given Alice is a confirmed user with the verified email "alice@"

    @choice.admin @documented
    Scenario: AdminInitiateAuth with USER_AUTH is asked for SELECT_CHALLENGE with all that is possible
      Source: api-AdminInitiateAuth (AuthParameters)

      When the administrator starts to sign Alice in with
        | AuthFlow | USER_AUTH |
      Then Alice is asked for SELECT_CHALLENGE
      And the answer holds
        | AvailableChallenges | in any order: PASSWORD, PASSWORD_SRP, EMAIL_OTP |

    @choice.admin.select @documented
    Scenario: AdminRespondToAuthChallenge with EMAIL_OTP mails a code
      Source: api-AdminRespondToAuthChallenge (SELECT_CHALLENGE); email-otp-run (the parameters of EMAIL_OTP, of
        InitiateAuth)

      Given the administrator has started to sign Alice in with
        | AuthFlow | USER_AUTH |
      When the administrator answers Alice's challenge with
        | ChallengeResponses.ANSWER | EMAIL_OTP |
      Then Alice is asked for EMAIL_OTP with
        | CODE_DELIVERY_DELIVERY_MEDIUM | EMAIL |
      And one mail is sent to "alice@"

    @choice.admin.code @documented
    Scenario: AdminRespondToAuthChallenge with the mailed code gives tokens
      Source: api-AdminRespondToAuthChallenge (EMAIL_OTP)

      Given the administrator has started to sign Alice in with
        | AuthFlow                           | USER_AUTH |
        | AuthParameters.PREFERRED_CHALLENGE | EMAIL_OTP |
      When the administrator answers Alice's challenge with the code mailed for it
      Then Alice is given tokens

    @choice.admin.wrong @inferred
    Scenario: AdminInitiateAuth with a wrong password beside its preference is refused
      Source: reasoned (a wrong password is answered as in the other flows); wrong-password-headers (class and text, of
        USER_PASSWORD_AUTH)

      When the administrator starts to sign Alice in with
        | AuthFlow                           | USER_AUTH        |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD         |
        | AuthParameters.PASSWORD            | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."

  Rule: A confirmed sign-up signs in by its session

    Background:
      Given an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |

    @choice.confirm-signup-session.admin @documented
    Scenario: AdminInitiateAuth with the session of a confirmed sign-up gives tokens
      Source: api-AdminInitiateAuth (Session)

      Given Bob has signed up with the email "bob@"
      And Bob has confirmed his sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Bob's session          |
      When the administrator starts to sign Bob in with
        | AuthFlow | USER_AUTH     |
        | Session  | Bob's session |
      Then Bob is given tokens

    @choice.confirm-signup-session.admin-other @inferred
    Scenario: AdminInitiateAuth with the session of another user's sign-up is refused
      Source: reasoned (as for InitiateAuth)

      Given Alice is a confirmed user with the verified email "alice@"
      And Bob has signed up with the email "bob@"
      And Bob has confirmed his sign-up with
        | ConfirmationCode | the code mailed for it |
        | Session          | Bob's session          |
      When the administrator starts to sign Alice in with
        | AuthFlow | USER_AUTH     |
        | Session  | Bob's session |
      Then the request is refused with NotAuthorizedException

  Rule: What a password sign-in asks for, a choice of the password asks for too

    @choice.preferred-password-inline.temporary @documented
    Scenario: USER_AUTH with a temporary password is asked for a new one
      Source: guide-authentication-flows-selection-sdk; api-InitiateAuth (NEW_PASSWORD_REQUIRED)

      Given Bob is a user who must change his password
      When Bob starts to sign in with
        | AuthFlow                           | USER_AUTH      |
        | AuthParameters.PREFERRED_CHALLENGE | PASSWORD       |
        | AuthParameters.PASSWORD            | Bob's password |
      Then Bob is asked for NEW_PASSWORD_REQUIRED

    @choice.disabled @inferred
    Scenario Outline: USER_AUTH of a disabled user is refused, with <preferred> preferred
      Source: reasoned (the answer to a password)

      Given Bob is a confirmed user with the verified email "bob@"
      And the administrator has disabled Bob
      When Bob starts to sign in with
        | AuthFlow                           | USER_AUTH   |
        | AuthParameters.PREFERRED_CHALLENGE | <preferred> |
      Then the request is refused with NotAuthorizedException
      And the message is "User is disabled."
      And no mail is sent to "bob@"

      Examples:
        | case     | preferred |
        | password | PASSWORD  |
        | email    | EMAIL_OTP |

    @choice.unconfirmed @inferred
    Scenario: USER_AUTH of a user who is not confirmed is refused
      Source: reasoned (the answer to a password)

      Given Bob has signed up with the email "bob@"
      When Bob starts to sign in with
        | AuthFlow | USER_AUTH |
      Then the request is refused with UserNotConfirmedException
      And the message is "User is not confirmed."
