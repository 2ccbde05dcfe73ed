Feature: ChangePassword changes the password of a signed-in user

  By an access token and the previous password.

  Rule: A user who knows the password replaces it

    Background:
      Given a user pool with
        | Policies.PasswordPolicy.PasswordHistorySize | absent |
      And Alice is a confirmed user

    @change.happy @documented
    Scenario: ChangePassword replaces the old password by the new one
      Source: api-ChangePassword; wrong-password-headers (the class of a wrong password)

      Given Alice is signed in
      When Alice changes her password
      Then the answer is empty
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

    @change.happy.tokens @inferred
    Scenario: An access token from before ChangePassword is accepted after it
      Source: reasoned (the API reference, ChangePassword, names no token that ends)

      Given Alice is signed in
      And Alice has changed her password
      When Alice reads her profile with
        | AccessToken | Alice's first access token |
      Then the answer holds
        | Username | Alice's stored username |

    @change.wrong-previous @attested
    Scenario: ChangePassword with a wrong previous password is refused
      Source: amplify-integration-tests (update_password_test: the code); wrong-password-headers (class and text, of a
        sign-in)

      Given Alice is signed in
      When Alice changes her password with
        | PreviousPassword | a wrong password |
      Then the request is refused with NotAuthorizedException
      And the message is "Incorrect username or password."
      And signing in as Alice's username with Alice's password reaches Alice

    @change.omit-previous @reported
    Scenario: ChangePassword without PreviousPassword is refused for a user who has a password
      Source: ministack-measurements (2026, class and text); api-ChangePassword (only a user without a password may omit
        it)

      Given Alice is signed in
      When Alice changes her password with
        | PreviousPassword | absent |
      Then the request is refused with InvalidParameterException
      And the message is "Missing required parameter OldPassword"
      And signing in as Alice's username with Alice's password reaches Alice

    @change.same @inferred
    Scenario: ChangePassword with the present password is accepted where the user pool keeps no history
      Source: reasoned (only PasswordHistorySize forbids it); moto-group-in-access-token (the first password may be kept
        so, of AdminRespondToAuthChallenge)

      Given Alice is signed in
      When Alice changes her password with Alice's password
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice

    @change.order @inferred @open
    Scenario: ChangePassword with a wrong previous and a weak new password is refused
      Source: reasoned (each fault alone has its refusal)
      Open: Is the old password looked at before the policy?

      Given Alice is signed in
      When Alice changes her password with
        | PreviousPassword | a wrong password |
        | ProposedPassword | Aa1!aaa          |
      Then the request is refused with one of
        | NotAuthorizedException   |
        | InvalidPasswordException |
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: Another text than a good access token is refused

    Background:
      Given a user pool with
        | Policies.PasswordPolicy.PasswordHistorySize | absent |
      And Alice is a confirmed user

    @change.bad-token.malformed @inferred
    Scenario: ChangePassword with a text that is no token is refused
      Source: reasoned (a text that is no token is refused by every operation alike); alphanah-tests (class and text, of
        UpdateUserAttributes)

      Given Alice is signed in
      When Alice changes her password with
        | AccessToken | not.a.token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"
      And signing in as Alice's username with Alice's password reaches Alice

    @change.bad-token.revoked @reported
    Scenario: ChangePassword with an access token from before GlobalSignOut is refused
      Source: gh-amplify-js-3435 (2023, class and text, of GetUser); api-GlobalSignOut (the text)

      Given Alice is signed in
      And Alice has signed out everywhere
      When Alice changes her password
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: Five attempts an hour

    Background:
      Given a user pool with
        | Policies.PasswordPolicy.PasswordHistorySize | absent |
      And Alice is a confirmed user

    @change.limit @reported
    Scenario Outline: The sixth ChangePassword within an hour is refused: <case>
      Source: gh-aws-sdk-android-627 (2019, class and text; after how many is not told); guide-quotas (5 an hour)

      Given Alice is signed in
      And 5 times already, Alice changes her password with
        | PreviousPassword | <previous> |
      When Alice changes her password
      Then the request is refused with LimitExceededException
      And the message is "Attempt limit exceeded, please try after some time."
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case     | previous         |
        | failed   | a wrong password |
        | accepted | Alice's password |

    @change.limit.fifth @documented
    Scenario: The fifth ChangePassword within an hour is accepted
      Source: guide-quotas (5 an hour)

      Given Alice is signed in
      And 4 times already, Alice changes her password with
        | PreviousPassword | a wrong password |
      When Alice changes her password
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: An access token is good for its hour

    @change.bad-token.expired @reported
    Scenario: ChangePassword with an access token is refused once its hour is over
      Source: alphanah-tests (class and text, of UpdateUserAttributes)

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      And 61 minutes have passed
      When Alice changes her password
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has expired"
      And signing in as Alice's username with Alice's password reaches Alice

    @change.bad-token.in-time @documented
    Scenario: ChangePassword with an access token is accepted before its hour is over
      Source: api-CreateUserPoolClient (an hour unless the client says otherwise)

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      And 59 minutes have passed
      When Alice changes her password
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice
