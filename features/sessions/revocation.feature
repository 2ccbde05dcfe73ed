Feature: RevokeUserSession and AdminRevokeUserSession end one session

  A session ends with all of its tokens; the user's other sessions go on. The calling session cannot end itself.

  Background:
    Given a user pool of its own with
      | UserPoolTier        | ESSENTIALS |
      | DeviceConfiguration | absent     |
    And the administrator has called SetUserPoolSessionConfiguration with
      | UserSessionTracking     | ENABLED |
      | TokenSession.MaxPerUser | 20      |
    And an app client with
      | EnableTokenRevocation | true |
    And Alice is a confirmed user
    And Alice is signed in
    And the administrator has called AdminListUserSessions for Alice

  Rule: A user ends another session than the calling one

    @sess.revoke.self @documented
    Scenario: RevokeUserSession of another session is accepted
      Source: api-RevokeUserSession

      Given Alice has signed in
      When Alice calls RevokeUserSession with
        | SessionId | the Sessions.0.SessionId answered before |
      Then the answer is empty
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @sess.revoke.self.listed @documented
    Scenario: A session that was revoked is not listed any more
      Source: api-RevokeUserSession (the record is deleted)

      Given Alice has signed in
      And Alice has called RevokeUserSession with
        | SessionId | the Sessions.0.SessionId answered before |
      When Alice calls ListUserSessions
      Then the answer holds
        | Sessions.0.IsCurrentSession | true   |
        | Sessions.1                  | absent |

    @sess.revoke.self.refresh @documented @text-inferred
    Scenario: A refresh of a session that was revoked is refused
      Source: api-RevokeUserSession (all refresh and access tokens); gh-amplify-swift-3344 (class and text, of a
        refresh; what had revoked it is not told)

      Given Alice has signed in
      And Alice has called RevokeUserSession with
        | SessionId | the Sessions.0.SessionId answered before |
      When Alice refreshes her tokens with
        | AuthParameters.REFRESH_TOKEN | Alice's first refresh token |
      Then the request is refused with NotAuthorizedException
      And the message is "Refresh Token has been revoked"

    @sess.revoke.self.access @documented @text-inferred
    Scenario: GetUser with the access token of a session that was revoked is refused
      Source: api-RevokeUserSession (all refresh and access tokens); gh-amplify-js-3435 (class and text, after
        GlobalSignOut)

      Given Alice has signed in
      And Alice has called RevokeUserSession with
        | SessionId | the Sessions.0.SessionId answered before |
      When Alice reads her profile with
        | AccessToken | Alice's first access token |
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @sess.revoke.own @documented @code-inferred
    Scenario: RevokeUserSession of the calling session is refused
      Source: api-RevokeUserSession (SessionId)

      When Alice calls RevokeUserSession with
        | SessionId | the Sessions.0.SessionId answered before |
      Then the request is refused with InvalidParameterException
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @sess.revoke.linked @documented
    Scenario Outline: RevokeUserSession with RevokeAssociatedSessions <associated> leaves the user's other sessions
      Source: api-RevokeUserSession (RevokeAssociatedSessions: only sessions that are linked directly)

      Given Alice has signed in
      When Alice calls RevokeUserSession with
        | SessionId                | the Sessions.0.SessionId answered before |
        | RevokeAssociatedSessions | <associated>                             |
      Then the answer is empty
      And GetUser for Alice shows
        | Username | Alice's stored username |
      And ListUserSessions for Alice shows
        | Sessions.0.IsCurrentSession | true   |
        | Sessions.1                  | absent |

      Examples:
        | case   | associated |
        | none   | NONE       |
        | linked | LINKED     |

    @sess.revoke.unknown @inferred @open
    Scenario: RevokeUserSession of a session that does not exist is refused
      Source: reasoned (from the codes that the model declares)
      Open: With which code?

      When Alice calls RevokeUserSession with
        | SessionId | tkn0000000000000000000000000 |
      Then the request is refused with one of
        | ResourceNotFoundException |
        | InvalidParameterException |
      And GetUser for Alice shows
        | Username | Alice's stored username |

    @sess.revoke.ended @inferred @open
    Scenario: RevokeUserSession of a session whose tokens were revoked is refused
      Source: reasoned (the session is not listed any more)
      Open: With which code?

      Given Alice has revoked her refresh token
      And Alice has signed in
      When Alice calls RevokeUserSession with
        | SessionId | the Sessions.0.SessionId answered before |
      Then the request is refused with one of
        | ResourceNotFoundException |
        | InvalidParameterException |

    @sess.revoke.bad-id @documented @text-inferred
    Scenario: RevokeUserSession with a SessionId of another form is refused
      Source: model-cognito-idp (SessionIdType); gh-boto3-3581 (class and form of a violated pattern, of
        InitiateAuth)

      When Alice calls RevokeUserSession with
        | SessionId | tkn-000000000000000000000000 |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'sessionId' failed to satisfy constraint"

    @sess.revoke-token.linked @documented
    Scenario Outline: RevokeToken with RevokeAssociatedSessions <associated> ends the session of the token alone
      Source: api-RevokeToken (RevokeAssociatedSessions: no effect without a parent)

      Given Alice has signed in
      When Alice revokes her refresh token with
        | Token                    | Alice's first refresh token |
        | RevokeAssociatedSessions | <associated>                |
      Then the answer is empty
      And GetUser for Alice shows
        | Username | Alice's stored username |
      And ListUserSessions for Alice shows
        | Sessions.0.IsCurrentSession | true   |
        | Sessions.1                  | absent |

      Examples:
        | case   | associated |
        | none   | NONE       |
        | linked | LINKED     |

  Rule: An administrator ends any session of a user

    @sess.revoke.admin @documented
    Scenario: AdminRevokeUserSession of a user's session is accepted and ends it
      Source: api-AdminRevokeUserSession

      When the administrator calls AdminRevokeUserSession for Alice with
        | SessionId                | the Sessions.0.SessionId answered before |
        | RevokeAssociatedSessions | NONE                                     |
      Then the answer is empty
      And AdminListUserSessions for Alice shows
        | Sessions | empty |

    @sess.revoke.admin.access @documented @text-inferred
    Scenario: GetUser is refused after AdminRevokeUserSession
      Source: api-AdminRevokeUserSession (all refresh and access tokens); gh-amplify-js-3435 (class and text, after
        GlobalSignOut)

      Given the administrator has called AdminRevokeUserSession for Alice with
        | SessionId | the Sessions.0.SessionId answered before |
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @sess.revoke.wrong-user @documented @code-inferred @open
    Scenario: AdminRevokeUserSession of another user's session is refused
      Source: model-cognito-idp (AdminRevokeUserSession Username: it must match the session's user)
      Open: With which code?

      Given Bob is a confirmed user
      When the administrator calls AdminRevokeUserSession for Bob with
        | SessionId | the Sessions.0.SessionId answered before |
      Then the request is refused with one of
        | ResourceNotFoundException |
        | InvalidParameterException |
        | UserNotFoundException     |
      And GetUser for Alice shows
        | Username | Alice's stored username |
