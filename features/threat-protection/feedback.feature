Feature: An event of threat protection is told to be valid or not

  An administrator says so by the event's id. A user says so by a token that comes with a mail about a risk.

  Background:
    Given a user pool with
      | UserPoolTier                        | PLUS   |
      | UserPoolAddOns.AdvancedSecurityMode | AUDIT  |
      | DeviceConfiguration                 | absent |
    And Alice is a confirmed user
    And Alice has signed in
    And the administrator has called AdminListUserAuthEvents for Alice

  @events.feedback.admin @documented
  Scenario Outline: The feedback <value> of an administrator stands in the event
    Source: api-AdminUpdateAuthEventFeedback; model-cognito-idp (EventFeedbackType)

    When the administrator calls AdminUpdateAuthEventFeedback for Alice with
      | EventId       | the AuthEvents.0.EventId answered before |
      | FeedbackValue | <value>                                  |
    Then the answer is empty
    And AdminListUserAuthEvents for Alice shows
      | AuthEvents.0.EventFeedback.FeedbackValue | <value> |
      | AuthEvents.0.EventFeedback.Provider      | a text  |
      | AuthEvents.0.EventFeedback.FeedbackDate  | a date  |

    Examples:
      | case    | value   |
      | valid   | Valid   |
      | invalid | Invalid |

  @events.feedback.event-unknown @inferred @open
  Scenario: The feedback on an event that there is not is refused
    Source: reasoned (from the codes that the model declares)
    Open: With which code?

    When the administrator calls AdminUpdateAuthEventFeedback for Alice with
      | EventId       | 00000000-0000-0000-0000-000000000000 |
      | FeedbackValue | Valid                                |
    Then the request is refused with one of
      | ResourceNotFoundException |
      | InvalidParameterException |

  @events.feedback.value @documented
  Scenario: A feedback that is neither Valid nor Invalid is refused
    Source: model-cognito-idp (FeedbackValueType); gh-aws-doc-sdk-examples-891 (class of a violated enum, of
      AdminCreateUser)

    When the administrator calls AdminUpdateAuthEventFeedback for Alice with
      | EventId       | the AuthEvents.0.EventId answered before |
      | FeedbackValue | Perhaps                                  |
    Then the request is refused with InvalidParameterException
    And AdminListUserAuthEvents for Alice shows
      | AuthEvents.0.EventFeedback | absent |

  @events.feedback.user @inferred
  Scenario: The feedback of a user with a token that no mail held is refused
    Source: model-cognito-idp (UpdateAuthEventFeedback FeedbackToken); reasoned (the code)

    When Alice calls UpdateAuthEventFeedback with
      | EventId       | the AuthEvents.0.EventId answered before |
      | FeedbackToken | nothing.of.the.kind                      |
      | FeedbackValue | Valid                                    |
    Then the request is refused with NotAuthorizedException
    And AdminListUserAuthEvents for Alice shows
      | AuthEvents.0.EventFeedback | absent |
