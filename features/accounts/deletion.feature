Feature: A deleted account is gone, whoever deletes it

  DeleteUser by the user's access token, AdminDeleteUser by any name of the user.

  Rule: A user deletes the own account

    @delete.self @documented
    Scenario: A user who deletes the own account is gone at once
      Source: api-DeleteUser

      Given Alice is a confirmed user
      And Bob is a confirmed user
      And Alice is signed in
      When Alice deletes her account
      Then the answer is empty
      And there is no user Alice's username
      And Bob is CONFIRMED

    @delete.self.token @inferred @open
    Scenario: GetUser with the access token of a deleted user is refused
      Source: reasoned (from the errors that the API reference, GetUser, declares)
      Open: Does GetUser say that the user does not exist, or that the token was revoked?

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has deleted her account
      When Alice reads her profile
      Then the request is refused with one of
        | UserNotFoundException  |
        | NotAuthorizedException |

    @delete.self.wrong-token @inferred @open
    Scenario: DeleteUser with a text that is no token is refused
      Source: reasoned (a token that is none is refused by every operation alike); gh-moto-8027 (class and first text,
        of AssociateSoftwareToken); public-programs (second text)
      Open: Which of the two texts is told of a text that is no token?

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice deletes her account with
        | AccessToken | not-a-token |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Access Token                        |
        | Could not verify signature for Access Token |
      And Alice is CONFIRMED

  Rule: An administrator deletes an account

    @delete.admin @documented
    Scenario: AdminDeleteUser deletes a confirmed account and no other
      Source: api-AdminDeleteUser

      Given Alice is a confirmed user
      And Bob is a confirmed user
      When the administrator deletes Alice
      Then the answer is empty
      And there is no user Alice's username
      And Bob is CONFIRMED

    @delete.admin.unconfirmed @documented
    Scenario: AdminDeleteUser deletes an unconfirmed account
      Source: api-AdminDeleteUser

      Given Alice has signed up
      When the administrator deletes Alice
      Then the answer is empty
      And there is no user Alice's username

    @delete.admin.disabled @documented
    Scenario: AdminDeleteUser deletes a disabled account
      Source: api-AdminDeleteUser (that it has to be disabled first is the console's rule)

      Given Alice is a confirmed user
      And the administrator has disabled Alice
      When the administrator deletes Alice
      Then the answer is empty
      And there is no user Alice's username

    @delete.admin.by-alias @documented
    Scenario: AdminDeleteUser deletes an account by its alias
      Source: api-AdminDeleteUser (Username)

      Given a user pool with
        | AliasAttributes | email |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator deletes Alice with
        | Username | "alice@" |
      Then the answer is empty
      And there is no user Alice's username
      And the alias "alice@" belongs to nobody

    @delete.admin.unknown.twice @documented
    Scenario: AdminDeleteUser of a deleted account is refused
      Source: api-AdminDeleteUser (UserNotFoundException)

      Given Alice is a confirmed user
      And the administrator has deleted Alice
      When the administrator deletes Alice
      Then the request is refused with UserNotFoundException

  Rule: A deleted user does not sign in

    @delete.signin
    Scenario Outline: The sign-in of a deleted user is refused with <code> where PreventUserExistenceErrors is <setting>
      Given an app client with
        | PreventUserExistenceErrors | <setting> |
      And Alice is a confirmed user
      And the administrator has deleted Alice
      When Alice signs in
      Then the request is refused with <code>
      And the message is "<message>"

      @reported
      Examples:
        Source: amplify-integration-tests (the class, of users who deleted themselves); gh-localstack-3201 (2020, class
          and text, of a user name that nobody has)

        | case   | setting | code                  | message              |
        | legacy | LEGACY  | UserNotFoundException | User does not exist. |

      @reported
      Examples: Who exists is hidden
        Source: amplify-integration-tests (the class, of users who deleted themselves); existence-calls (class and text,
          of a user name that nobody has); guide-cognito-user-pool-managing-errors

        | case    | setting | code                   | message                         |
        | enabled | ENABLED | NotAuthorizedException | Incorrect username or password. |
