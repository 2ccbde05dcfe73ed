Feature: ListUsers answers page by page

  Limit is at most 60, and a PaginationToken leads on for an hour.

  @list.limit @reported
  Scenario: ListUsers with a Limit of 61 is refused
    Source: gh-boto3-1356 (2017, the text, of 100); api-ListUsers (0 to 60); gh-aws-cli-5843 (class and form of a
      violated range, of ListResourceServers)

    When the administrator calls ListUsers with
      | Limit | 61 |
    Then the request is refused with InvalidParameterException
    And the message is "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60"

  @list.limit.within
  Scenario Outline: ListUsers with a Limit of <limit> is accepted
    Given a user pool with
      | UsernameAttributes | absent |
    And Alice is a confirmed user
    When the administrator calls ListUsers with
      | Filter | username = "{Alice's username}" |
      | Limit  | <limit>                         |
    Then the answer lists Alice

    @documented
    Examples:
      Source: api-ListUsers (0 to 60)

      | case    | limit |
      | one     | 1     |
      | highest | 60    |

    @inferred
    Examples: No limit of its own
      Source: api-ListUsers (0 to 60); reasoned (that 0 lists users as no Limit does)

      | case | limit |
      | none | 0     |

  @list.pagination @documented
  Scenario: The PaginationToken of a page leads to the next page
    Source: api-ListUsers (PaginationToken)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    And Carol is a confirmed user
    And the administrator has called ListUsers with
      | Limit | 2 |
    When the administrator calls ListUsers with
      | Limit           | 2                                   |
      | PaginationToken | the PaginationToken answered before |
    Then the pages together list Alice, Bob and Carol
    And the answer holds nothing but Users

  @list.pagination.chain @documented
  Scenario: Pages of one user lead to all users, and no user is on two of them
    Source: api-ListUsers (PaginationToken)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    And Carol is a confirmed user
    And the administrator has called ListUsers with
      | Limit | 1 |
    And the administrator has called ListUsers with
      | Limit           | 1                                   |
      | PaginationToken | the PaginationToken answered before |
    When the administrator calls ListUsers with
      | Limit           | 1                                   |
      | PaginationToken | the PaginationToken answered before |
    Then the pages together list Alice, Bob and Carol

  @list.pagination.first-page @documented
  Scenario: A page that is not the last has a PaginationToken
    Source: api-ListUsers (PaginationToken)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    When the administrator calls ListUsers with
      | Limit | 1 |
    Then the answer holds nothing but Users, PaginationToken
    And the answer holds
      | Users.0 | present |
      | Users.1 | absent  |

  @list.pagination.expired @documented @code-inferred
  Scenario: A PaginationToken is refused after an hour
    Source: guide-how-to-manage-user-accounts (a token expires after one hour); reasoned (the code is that of other
      tokens that are refused)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    And the administrator has called ListUsers with
      | Limit | 1 |
    And 61 minutes have passed
    When the administrator calls ListUsers with
      | Limit           | 1                                   |
      | PaginationToken | the PaginationToken answered before |
    Then the request is refused with InvalidParameterException

  @list.pagination.in-time @documented
  Scenario: A PaginationToken is accepted before an hour is over
    Source: guide-how-to-manage-user-accounts (a token expires after one hour)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    And the administrator has called ListUsers with
      | Limit | 1 |
    And 59 minutes have passed
    When the administrator calls ListUsers with
      | Limit           | 1                                   |
      | PaginationToken | the PaginationToken answered before |
    Then the pages together list Alice and Bob

  @list.pagination.bad-token @inferred @open
  Scenario: A PaginationToken that Cognito never gave is refused
    Source: reasoned (as another token that leads nowhere)
    Open: With which text is it refused?

    When the administrator calls ListUsers with
      | PaginationToken | CAMQ-no-such-page |
    Then the request is refused with InvalidParameterException

  @list.pagination.same-filter @documented
  Scenario: A PaginationToken leads on through the users that its filter finds
    Source: api-ListUsers (Filter and PaginationToken)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    And Carol is a confirmed user
    And the administrator has disabled Bob
    And the administrator has called ListUsers with
      | Limit  | 1                  |
      | Filter | status = "Enabled" |
    When the administrator calls ListUsers with
      | Limit           | 1                                   |
      | Filter          | status = "Enabled"                  |
      | PaginationToken | the PaginationToken answered before |
    Then the pages together list Alice and Carol

  @list.pagination.other-filter @reported @code-inferred
  Scenario: A PaginationToken is refused with another filter
    Source: gh-aws-sdk-js-3705 (2021, the text)

    Given a user pool of its own
    And Alice is a confirmed user
    And Bob is a confirmed user
    And the administrator has called ListUsers with
      | Limit | 1 |
    When the administrator calls ListUsers with
      | Limit           | 1                                   |
      | Filter          | status = "Enabled"                  |
      | PaginationToken | the PaginationToken answered before |
    Then the request is refused with InvalidParameterException
    And the message is "Paging Marker is Invalid for Request"
