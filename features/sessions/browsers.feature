Feature: A browser that is signed in to the domain is a session of its own

  A sign-in through managed login makes an SSO session; the token session of each app that the browser is let in to
  names it as the one that it came through.

  Background:
    Given a user pool of its own with
      | Domain           | <domain prefix> |
      | UserPoolTier     | ESSENTIALS      |
      | MfaConfiguration | OFF             |
    And an app client with
      | AllowedOAuthFlowsUserPoolClient | true                                  |
      | AllowedOAuthFlows               | code                                  |
      | AllowedOAuthScopes              | openid, aws.cognito.signin.user.admin |
      | CallbackURLs                    | <callback URL>                        |
      | SupportedIdentityProviders      | COGNITO                               |
      | EnableTokenRevocation           | true                                  |
      | GenerateSecret                  | absent                                |
    And the administrator has called SetUserPoolSessionConfiguration with
      | UserSessionTracking     | ENABLED |
      | TokenSession.MaxPerUser | 20      |
    And Alice is a confirmed user

  Rule: An SSO session is listed with the token sessions that came through it

    @sess.sso @documented
    Scenario: A sign-in through managed login makes an SSO session
      Source: guide-managing-user-sessions; api-SessionDescriptionType (SessionId, OriginSessionId,
        IsCurrentSession)

      Given Alice has signed in through managed login
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.0.SessionType       | SSO                     |
        | Sessions.0.SessionId         | matching sso[a-z0-9]{25} |
        | Sessions.0.OriginSessionId   | absent                  |
        | Sessions.0.IsCurrentSession  | false                   |
        | Sessions.1                   | absent                  |

    @sess.sso.origin @documented
    Scenario: The token session of an app names the SSO session that it came through
      Source: api-SessionDescriptionType (OriginSessionId, IsCurrentSession)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      When Alice calls ListUserSessions
      Then the answer holds
        | Sessions.TOKEN.OriginSessionId  | the same as Sessions.SSO.SessionId |
        | Sessions.TOKEN.IsCurrentSession | true                               |
        | Sessions.SSO.IsCurrentSession   | false                              |
        | Sessions.2                      | absent                             |

    @sess.sso.shared @documented
    Scenario: A browser that is let in to a second app client has three sessions, one of them the SSO session
      Source: guide-managing-user-sessions; api-SessionDescriptionType (OriginSessionId)

      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      And the administrator has called CreateUserPoolClient with
        | AllowedOAuthFlowsUserPoolClient | true           |
        | AllowedOAuthFlows               | code           |
        | AllowedOAuthScopes              | openid         |
        | CallbackURLs                    | <callback URL> |
        | SupportedIdentityProviders      | COGNITO        |
      And the app has sent Alice to /oauth2/authorize with
        | client_id | the UserPoolClient.ClientId answered before |
        | scope     | openid                                      |
      And the app has exchanged Alice's code with
        | client_id | the UserPoolClient.ClientId answered before |
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.SSO.SessionId         | a text                             |
        | Sessions.TOKEN.OriginSessionId | the same as Sessions.SSO.SessionId |
        | Sessions.2.SessionId           | a text                             |
        | Sessions.3                     | absent                             |

    @sess.sso.per-browser @documented
    Scenario: The token session of a sign-in by the API has no OriginSessionId although the user has an SSO session
      Source: model-cognito-idp (OriginSessionId); guide-managing-user-sessions (one browser or device)

      Given Alice has signed in through managed login
      And Alice is signed in
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions.TOKEN.OriginSessionId | absent |
        | Sessions.SSO.SessionId         | a text |
        | Sessions.2                     | absent |

    @sess.sso.not-counted @inferred
    Scenario: An SSO session does not count among the token sessions of MaxPerUser
      Source: reasoned (MaxPerUser is a number of token sessions)

      Given the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 1       |
      And Alice has signed in through managed login
      And the app has exchanged Alice's code
      When Alice calls ListUserSessions
      Then the answer holds
        | Sessions.TOKEN.IsCurrentSession | true   |
        | Sessions.SSO.SessionId          | a text |
        | Sessions.2                      | absent |

    @sess.sso.sign-out @inferred
    Scenario: An SSO session is not listed after a sign-out at the domain
      Source: reasoned (the browser is not signed in any more; revoked sessions are not listed)

      Given Alice has signed in through managed login
      And the app has sent Alice to /logout
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions | empty |

    @sess.sso.untracked @documented
    Scenario: A sign-in through managed login makes no SSO session while the user pool does not track sessions
      Source: guide-managing-user-sessions (no record is kept)

      Given the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | DISABLED |
        | TokenSession.MaxPerUser | 20       |
      And Alice has signed in through managed login
      And the administrator has called SetUserPoolSessionConfiguration with
        | UserSessionTracking     | ENABLED |
        | TokenSession.MaxPerUser | 20      |
      When the administrator calls AdminListUserSessions for Alice
      Then the answer holds
        | Sessions | empty |

    @sess.client.minutes.longest @documented
    Scenario: An app client with MaxValidityMinutes 120 lets a browser in ninety minutes after its sign-in
      Source: api-ClientSSOSessionConfigType (they count from the last sign-in, up to 129,600)

      Given the administrator has called SetUserPoolClientSessionConfiguration with
        | SSOSession.MaxValidityMinutes | 120 |
      And Alice has signed in through managed login
      And 90 minutes have passed
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to the callback URL

  Rule: A session that is revoked takes those along that it is linked to, where that is asked for

    Background:
      Given Alice has signed in through managed login
      And the app has exchanged Alice's code
      And the administrator has called AdminListUserSessions for Alice

    @sess.revoke.sso @documented
    Scenario: An SSO session that is revoked leaves the token sessions that came through it
      Source: api-AdminRevokeUserSession (RevokeAssociatedSessions: NONE is the default)

      When the administrator calls AdminRevokeUserSession for Alice with
        | SessionId | the SSO session answered before |
      Then the answer is empty
      And ListUserSessions for Alice shows
        | Sessions.0.SessionType | TOKEN  |
        | Sessions.1             | absent |

    @sess.revoke.sso.browser @documented
    Scenario: A browser whose SSO session was revoked has to sign in again
      Source: guide-managing-user-sessions (the session is backed by the cookie); api-AdminRevokeUserSession

      Given the administrator has called AdminRevokeUserSession for Alice with
        | SessionId | the SSO session answered before |
      When the app sends Alice to /oauth2/authorize
      Then the browser is sent to /login

    @sess.revoke.sso.linked @documented
    Scenario: An SSO session that is revoked with LINKED ends the token sessions that came through it
      Source: api-AdminRevokeUserSession (RevokeAssociatedSessions: LINKED)

      When the administrator calls AdminRevokeUserSession for Alice with
        | SessionId                | the SSO session answered before |
        | RevokeAssociatedSessions | LINKED                                     |
      Then the answer is empty
      And AdminListUserSessions for Alice shows
        | Sessions | empty |

    @sess.revoke.token @documented
    Scenario: A token session that is revoked leaves the SSO session that it came through
      Source: api-AdminRevokeUserSession (RevokeAssociatedSessions: NONE)

      When the administrator calls AdminRevokeUserSession for Alice with
        | SessionId                | the token session answered before |
        | RevokeAssociatedSessions | NONE                                         |
      Then the answer is empty
      And AdminListUserSessions for Alice shows
        | Sessions.0.SessionType | SSO    |
        | Sessions.1             | absent |

    @sess.revoke.token.linked @documented
    Scenario: A token session that is revoked with LINKED ends the SSO session that it came through
      Source: api-AdminRevokeUserSession (RevokeAssociatedSessions: LINKED)

      When the administrator calls AdminRevokeUserSession for Alice with
        | SessionId                | the token session answered before |
        | RevokeAssociatedSessions | LINKED                                       |
      Then the answer is empty
      And AdminListUserSessions for Alice shows
        | Sessions | empty |

    @sess.revoke-token.linked.parent @documented
    Scenario Outline: RevokeToken with RevokeAssociatedSessions <associated> <does> the SSO session of the token
      Source: api-RevokeToken (RevokeAssociatedSessions)

      When Alice revokes her refresh token with
        | RevokeAssociatedSessions | <associated> |
      Then the answer is empty
      And AdminListUserSessions for Alice shows
        | Sessions.SSO.SessionId | <listed> |
        | Sessions.TOKEN         | absent   |

      Examples:
        | case   | associated | does   | listed |
        | none   | NONE       | leaves | a text |
        | linked | LINKED     | ends   | absent |

    @sess.revoke.sso.wrong-user @documented @code-inferred @open
    Scenario: AdminRevokeUserSession of another user's SSO session is refused
      Source: model-cognito-idp (AdminRevokeUserSession Username: it must match the session's user)
      Open: With which code?

      Given Bob is a confirmed user
      When the administrator calls AdminRevokeUserSession for Bob with
        | SessionId | the SSO session answered before |
      Then the request is refused with one of
        | ResourceNotFoundException |
        | InvalidParameterException |
        | UserNotFoundException     |
      And ListUserSessions for Alice shows
        | Sessions.SSO.SessionId | a text |
