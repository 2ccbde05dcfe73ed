Feature: A user's sessions are listed and revoked one by one

  Where the user pool tracks sessions, each sign-in is a session, and its tokens end with it.

  Background:
    Given a user pool of its own with
      | UserPoolTier        | ESSENTIALS |
      | DeviceConfiguration | absent     |
    And the administrator has called SetUserPoolSessionConfiguration with
      | UserSessionTracking     | ENABLED |
      | TokenSession.MaxPerUser | 2       |
    And an app client with
      | EnableTokenRevocation | true |
    And Alice is a confirmed user

  Rule: A list has every session that is active

    @sess.list.self @documented
    Scenario: ListUserSessions has the session of a sign-in
      Source: api-ListUserSessions; api-SessionDescriptionType; model-cognito-idp (SessionIdType)

      Given Alice is signed in
      When Alice calls ListUserSessions
      Then the answer holds
        | Sessions.0.SessionId            | matching tkn[a-z0-9]{25} |
        | Sessions.0.SessionType          | TOKEN                    |
        | Sessions.0.ClientId             | the client's id          |
        | Sessions.0.CreateDate           | a date                   |
        | Sessions.0.LastActiveDate       | a date                   |
        | Sessions.0.DeviceType           | a text                   |
        | Sessions.0.LastIPAddress        | a text                   |
        | Sessions.0.LastLocation.Country | a text                   |
        | Sessions.0.OriginSessionId      | absent                   |
        | Sessions.0.IsCurrentSession     | true                     |
        | Sessions.1                      | absent                   |
        | NextToken                       | absent                   |

    @sess.new-per-sign-in @documented
    Scenario: A second sign-in is a session of its own
      Source: api-SessionDescriptionType (LastActiveDate)

      Given Alice is signed in
      And Alice has signed in
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.0.SessionType | TOKEN  |
        | Sessions.1.SessionType | TOKEN  |
        | Sessions.2             | absent |

    @sess.refresh @documented
    Scenario: A refresh makes no other session, and makes LastActiveDate later than CreateDate
      Source: api-SessionDescriptionType (LastActiveDate)

      Given Alice is signed in
      And 60 seconds have passed
      And Alice has refreshed her tokens
      When Alice calls ListUserSessions
      Then the answer holds
        | Sessions.0.LastActiveDate   | later than Sessions.0.CreateDate |
        | Sessions.0.IsCurrentSession | true                             |
        | Sessions.1                  | absent                           |

    @sess.list.admin @documented
    Scenario: AdminListUserSessions shows IsCurrentSession false
      Source: api-AdminListUserSessions; api-SessionDescriptionType (IsCurrentSession)

      Given Alice is signed in
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.0.SessionType      | TOKEN  |
        | Sessions.0.IsCurrentSession | false  |
        | Sessions.1                  | absent |

    @sess.list.admin.none @documented
    Scenario: AdminListUserSessions of a user who is not signed in is empty
      Source: api-AdminListUserSessions (active sessions)

      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions | empty |

    @sess.list.admin.unknown @documented @text-inferred
    Scenario: AdminListUserSessions of an unknown user is refused
      Source: api-AdminListUserSessions (UserNotFoundException); reasoned (text of other operations)

      When the administrator calls AdminListUserSessions for Mallory
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

    @sess.list.active @documented
    Scenario Outline: AdminListUserSessions has no session that has ended: <case>
      Source: api-AdminListUserSessions (revoked and expired sessions are not there)

      Given Alice is signed in
      And <end>
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions | empty |

      Examples:
        | case    | end                                            |
        | revoked | Alice has revoked her refresh token            |
        | global  | the administrator has signed Alice out everywhere |
        | expired | 31 days have passed                            |

    @sess.list.other-users @documented
    Scenario: AdminListUserSessions has no session of another user
      Source: api-AdminListUserSessions (a specified user)

      Given Bob is a confirmed user
      And Bob is signed in
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions | empty |

  Rule: A user who has as many sessions as there may be loses the one that was least recently used

    @sess.evict.lru @documented
    Scenario: A third sign-in leaves two sessions, its own tokens being good, where MaxPerUser is 2
      Source: api-UserPoolTokenSessionConfigType

      Given Alice is signed in
      And 60 seconds have passed
      And Alice has signed in
      And 60 seconds have passed
      And Alice has refreshed her tokens with
        | AuthParameters.REFRESH_TOKEN | Alice's first refresh token |
      And 60 seconds have passed
      And Alice has signed in
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.1.SessionId | a text |
        | Sessions.2           | absent |
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @sess.evict.lru.used @documented
    Scenario: A session that a refresh has used goes on after a third sign-in where MaxPerUser is 2
      Source: api-UserPoolTokenSessionConfigType

      Given Alice is signed in
      And 60 seconds have passed
      And Alice has signed in
      And 60 seconds have passed
      And Alice has refreshed her tokens with
        | AuthParameters.REFRESH_TOKEN | Alice's first refresh token |
      And 60 seconds have passed
      And Alice has signed in
      When Alice refreshes her tokens with
        | AuthParameters.REFRESH_TOKEN | Alice's first refresh token |
      Then Alice is given tokens

    @sess.evict.lru.tokens @documented @text-inferred
    Scenario: A refresh with the tokens of the session that a third sign-in has ended is refused
      Source: api-UserPoolTokenSessionConfigType; gh-amplify-swift-3344 (class and text, of a refresh; what had
        revoked it is not told)

      Given Alice is signed in
      And 60 seconds have passed
      And Alice has signed in
      And 60 seconds have passed
      And Alice has signed in
      When Alice refreshes her tokens with
        | AuthParameters.REFRESH_TOKEN | Alice's first refresh token |
      Then the request is refused with NotAuthorizedException
      And the message is "Refresh Token has been revoked"

    @sess.evict.lowered @documented
    Scenario: A lower MaxPerUser ends none of a user's sessions at once
      Source: api-UserPoolTokenSessionConfigType

      Given Alice is signed in
      And Alice has signed in
      And the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 1       |
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.1.SessionId | a text |
        | Sessions.2           | absent |

    @sess.evict.lowered.sign-in @documented
    Scenario: The first sign-in after a lower MaxPerUser leaves as many sessions as it allows
      Source: api-UserPoolTokenSessionConfigType

      Given Alice is signed in
      And Alice has signed in
      And the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 1       |
      And Alice has signed in
      When Alice calls ListUserSessions
      Then the answer holds
        | Sessions.0.IsCurrentSession | true   |
        | Sessions.1                  | absent |
