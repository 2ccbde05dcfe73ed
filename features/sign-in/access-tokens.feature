Feature: An operation that takes an access token takes nothing else for it

  What GetUser answers to a token that is not good stands with the reading of accounts; here the other operations.

  Background:
    Given a user pool
    And Alice is a confirmed user with the verified email "alice@"
    And Alice is signed in

  Rule: Every operation judges the token alike

    @token.malformed @attested
    Scenario Outline: A text that is no token opens no operation
      Source: gh-moto-8027; public-programs (second text)

      When Alice calls <operation> with
        | AccessToken | not-a-token |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Access Token                        |
        | Could not verify signature for Access Token |

      Examples:
        | case            | operation              |
        | GlobalSignOut   | GlobalSignOut          |
        | DeleteUser      | DeleteUser             |
        | TOTP            | AssociateSoftwareToken |
        | devices         | ListDevices            |
        | factors         | GetUserAuthFactors     |

    @token.id-token-used @inferred
    Scenario Outline: An ID token opens no operation
      Source: reasoned (the text is attested for other texts that are no access token)

      When Alice calls <operation> with
        | AccessToken | Alice's id token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

      Examples:
        | case          | operation              |
        | GlobalSignOut | GlobalSignOut          |
        | DeleteUser    | DeleteUser             |
        | TOTP          | AssociateSoftwareToken |

    @token.id-token-used.refresh-token @inferred
    Scenario: A refresh token is no access token
      Source: reasoned (the text is attested for other texts that are no access token)

      When Alice reads her profile with
        | AccessToken | Alice's refresh token |
      Then the request is refused with NotAuthorizedException

    @token.bad-signature @attested
    Scenario Outline: An access token with another signature opens no operation
      Source: public-programs

      When Alice calls <operation> with
        | AccessToken | {Alice's access token}AAAA |
      Then the request is refused with NotAuthorizedException
      And the message is "Could not verify signature for Access Token"

      Examples:
        | case          | operation     |
        | GlobalSignOut | GlobalSignOut |
        | DeleteUser    | DeleteUser    |

    @token.bad-signature.good @documented
    Scenario: The access token as it was given signs out
      Source: api-GlobalSignOut

      When Alice calls GlobalSignOut with
        | AccessToken | Alice's access token |
      Then the answer is empty

    @token.regex @documented
    Scenario Outline: A character that no token has is refused by its form
      Source: model-cognito-idp (TokenModelType (pattern))

      When Alice reads her profile with
        | AccessToken | <token> |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'accessToken' failed to satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9-_=.]+"

      Examples:
        | case  | token                        |
        | blank | {Alice's access token} token |
        | plus  | {Alice's access token}+      |

  Rule: The user behind the token is looked at

    @token.user-deleted @inferred
    Scenario: The access token of a deleted user shows nobody
      Source: reasoned (from the errors that the API reference declares for GetUser)

      Given the administrator has deleted Alice
      When Alice reads her profile
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @token.user-deleted.namesake @inferred @open
    Scenario: The access token of a deleted user does not show a namesake
      Source: reasoned (the token is of the old sub)
      Open: Which code has the token of a user who was deleted and made again?

      Given the administrator has deleted Alice
      And the administrator has created Alice with
        | MessageAction | SUPPRESS |
      When Alice reads her profile
      Then the request is refused with one of
        | UserNotFoundException  |
        | NotAuthorizedException |
