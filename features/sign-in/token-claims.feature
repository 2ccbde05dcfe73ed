Feature: The tokens of a sign-in say who issued them, to whom and for which app client

  Programs check iss and aud or client_id before they believe a token.

  Rule: They tell of their sign-in and its user

    Background:
      Given a user pool with
        | AutoVerifiedAttributes | email  |
        | UsernameAttributes     | absent |
        | DeviceConfiguration    | absent |
        | Schema                 | absent |
      And an app client with
        | EnableTokenRevocation | true |
      And Alice is a confirmed user with the verified email "alice@"

    @jwt.iss @documented
    Scenario: The access token names the user pool as its issuer and the app client as its client_id
      Source: guide-amazon-cognito-user-pools-using-the-access-token

      When Alice signs in
      Then Alice's access token holds
        | iss       | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |
        | token_use | access                                                                |
        | client_id | the client's id                                                       |
        | sub       | Alice's sub                                                           |
        | username  | Alice's stored username                                               |

    @jwt.iss.id-token @documented
    Scenario: The ID token names the user pool as its issuer and the app client as its audience
      Source: guide-amazon-cognito-user-pools-using-the-id-token

      When Alice signs in
      Then Alice's id token holds
        | iss              | https://cognito-idp.{the pool's region}.amazonaws.com/{the pool's id} |
        | token_use        | id                                                                    |
        | aud              | the client's id                                                       |
        | sub              | Alice's sub                                                           |
        | cognito:username | Alice's stored username                                               |
        | email            | "alice@"                                                              |
        | email_verified   | true                                                                  |

    @at.claims @documented
    Scenario: The access token names the user by sub and username, and has no attributes of the user
      Source: guide-amazon-cognito-user-pools-using-the-access-token (its example, and no other claim is in it);
        seed-003 (the claims of an access token, and no others); moto-jti-in-tokens (jti and origin_jti are UUIDs)

      When Alice signs in
      Then Alice's access token holds
        | sub              | Alice's sub             |
        | username         | Alice's stored username |
        | client_id        | the client's id         |
        | event_id         | a UUID                  |
        | origin_jti       | a UUID                  |
        | jti              | a UUID                  |
        | auth_time        | a number                |
        | iat              | a number                |
        | exp              | a number                |
        | aud              | absent                  |
        | email            | absent                  |
        | email_verified   | absent                  |
        | cognito:username | absent                  |
        | cognito:groups   | absent                  |

    @at.scope-only-admin @recorded
    Scenario: The access token of a sign-in has the one scope that lets users act for themselves
      Source: moto-scope-in-access-token (after NEW_PASSWORD_REQUIRED)

      When Alice signs in
      Then Alice's access token holds
        | scope | aws.cognito.signin.user.admin |

    @it.claims @documented
    Scenario: The ID token shares origin_jti and auth_time with the access token, and has no client_id, scope, username
      Source: guide-amazon-cognito-user-pools-using-the-id-token; moto-jti-in-tokens (one origin_jti in both tokens; jti
        is a UUID)

      When Alice signs in
      Then Alice's id token holds
        | event_id   | a UUID                                 |
        | origin_jti | the origin_jti of Alice's access token |
        | auth_time  | the auth_time of Alice's access token  |
        | iat        | a number                               |
        | exp        | a number                               |
        | jti        | a UUID                                 |
        | client_id  | absent                                 |
        | scope      | absent                                 |
        | username   | absent                                 |

    @jwt.jti @recorded
    Scenario: The access token and the ID token of a sign-in have a jti each
      Source: moto-jti-in-tokens (after NEW_PASSWORD_REQUIRED); guide-token-revocation

      When Alice signs in
      Then Alice's id token holds
        | jti | other than the jti of Alice's access token |

    @it.at-hash-nonce @inferred
    Scenario: The ID token of a sign-in by the API has neither at_hash nor nonce
      Source: reasoned (they belong to OpenID Connect's authorisation)

      When Alice signs in
      Then Alice's id token holds
        | at_hash | absent |
        | nonce   | absent |

    @it.verified-boolean @documented
    Scenario: The ID token tells that the email is verified as a boolean
      Source: guide-amazon-cognito-user-pools-using-the-id-token (sample)

      When Alice signs in
      Then Alice's id token holds
        | email_verified | a boolean |

    @it.no-email-if-unset @recorded
    Scenario: The ID token of a user without an email has no claim for it
      Source: moto-initiate-auth-user-password-auth

      Given Bob is a confirmed user
      When Bob signs in
      Then Bob's id token holds
        | email | absent |

    @it.address @inferred
    Scenario: The ID token has an address as an object
      Source: reasoned (from memory of samples; OpenID Connect has the claim so)

      Given Bob is a confirmed user with
        | address | 1 Main Street |
      When Bob signs in
      Then Bob's id token holds
        | address.formatted | 1 Main Street |

    @it.read-attributes @documented
    Scenario: The ID token holds the attributes that the app client may read
      Source: api-CreateUserPoolClient (ReadAttributes); guide-user-pool-settings-attributes

      Given an app client with
        | ReadAttributes | given_name |
      And Bob is a confirmed user with
        | email      | "bob@" |
        | given_name | Bob    |
      When Bob signs in
      Then Bob's id token holds
        | given_name     | Bob    |
        | email          | absent |
        | email_verified | absent |

  Rule: What the schema and the names of the user pool have to do with it

    @it.verified-boolean.custom @documented
    Scenario: The ID token has a custom number as a text
      Source: guide-amazon-cognito-user-pools-using-the-id-token (custom attributes are strings)

      Given a user pool with
        | Schema | [{"Name": "level", "AttributeDataType": "Number", "Mutable": true}] |
      And Bob is a confirmed user with
        | custom:level | 5 |
      When Bob signs in
      Then Bob's id token holds
        | custom:level | a text |
        | custom:level | 5      |

    @at.username @documented
    Scenario Outline: The tokens name the user by the user name, whatever was typed: <case>
      Source: guide-amazon-cognito-user-pools-using-the-access-token; guide-user-pool-settings-attributes

      Given a user pool with
        | AutoVerifiedAttributes | email   |
        | AliasAttributes        | <alias> |
        | UsernameAttributes     | <name>  |
      And Bob is a confirmed user with the verified email "bob@"
      When Bob signs in with
        | AuthParameters.USERNAME | "bob@" |
      Then Bob's access token holds
        | username | Bob's stored username |
      And Bob's id token holds
        | cognito:username | Bob's stored username |

      Examples:
        | case          | alias  | name   |
        | alias         | email  | absent |
        | email-as-name | absent | email  |
