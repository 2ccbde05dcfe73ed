Feature: An operation that needs an access token refuses everything else

  How GetUser refuses a token that is expired or revoked stands with the reading of accounts (accounts/reading.feature).

  Background:
    Given a user pool
    And Alice is a confirmed user with the verified email "alice@"
    And Alice is signed in

  Rule: A token that is no access token is refused by every operation

    @token.malformed @reported @text-inferred
    Scenario Outline: <operation> with a text that is no token is refused
      Source: gh-moto-8027 (class and first text, of AssociateSoftwareToken); public-programs (the second text)

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
    Scenario Outline: <operation> with an ID token is refused
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
    Scenario: GetUser with a refresh token is refused
      Source: reasoned (the text is attested for other texts that are no access token)

      When Alice reads her profile with
        | AccessToken | Alice's refresh token |
      Then the request is refused with NotAuthorizedException

    @token.bad-signature @inferred
    Scenario Outline: <operation> with an access token of another signature is refused
      Source: reasoned (the code of every token that does not count); public-programs (the text)

      When Alice calls <operation> with
        | AccessToken | {Alice's access token}AAAA |
      Then the request is refused with NotAuthorizedException
      And the message is "Could not verify signature for Access Token"

      Examples:
        | case          | operation     |
        | GlobalSignOut | GlobalSignOut |
        | DeleteUser    | DeleteUser    |

    @token.bad-signature.good @documented
    Scenario: GlobalSignOut with the access token as it was given is accepted
      Source: api-GlobalSignOut

      When Alice calls GlobalSignOut with
        | AccessToken | Alice's access token |
      Then the answer is empty

    @token.regex @documented @text-inferred
    Scenario Outline: GetUser with a character that no token holds is refused by its form: <case>
      Source: model-cognito-idp (TokenModelType: its pattern); gh-boto3-3581 (class and form of a violated pattern,
        of InitiateAuth)

      When Alice reads her profile with
        | AccessToken | <token> |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'accessToken' failed to satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9-_=.]+"

      Examples:
        | case  | token                        |
        | blank | {Alice's access token} token |
        | plus  | {Alice's access token}+      |

  Rule: The access token of a deleted user is refused

    @token.user-deleted @inferred
    Scenario: GetUser with the access token of a deleted user is refused
      Source: reasoned (from the errors that the API reference declares for GetUser); gh-aws-sdk-android-366 (2018, code
        and text, of a call that is not told)

      Given the administrator has deleted Alice
      When Alice reads her profile
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @token.user-deleted.namesake @inferred @open
    Scenario: GetUser with the access token of a deleted user is refused for a new user of the same name
      Source: reasoned (the token is of the old sub)
      Open: Which code has the token of a user who was deleted and made again?

      Given the administrator has deleted Alice
      And the administrator has created Alice with
        | MessageAction | SUPPRESS |
      When Alice reads her profile
      Then the request is refused with one of
        | UserNotFoundException  |
        | NotAuthorizedException |
