Feature: A user pool that does not track sessions keeps none

  No source says whether a list is then empty or refused.

  Background:
    Given a user pool with
      | DeviceConfiguration | absent |
    And Alice is a confirmed user
    And Alice is signed in

  @sess.list.tracking-off @inferred @open
  Scenario: ListUserSessions of a user pool that does not track sessions is accepted or refused
    Source: guide-managing-user-sessions (no record is kept); reasoned
    Open: an empty list, or OperationNotEnabledException?

    When Alice calls ListUserSessions
    Then the request is accepted, unless it is refused with OperationNotEnabledException
    And the answer holds
      | Sessions | one of: absent, empty |
