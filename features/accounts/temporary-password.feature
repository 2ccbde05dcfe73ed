Feature: A temporary password expires

  Seven days after it was set, or as many as TemporaryPasswordValidityDays says; the status of the user stays
  FORCE_CHANGE_PASSWORD.

  @admincreate.expiry-default @inferred @open
  Scenario: A temporary password is refused after seven days
    Source: reasoned (which of two texts); api-PasswordPolicyType (seven days); gh-soporte-paquetizado-frontend (first
      text); public-programs (second text); gh-amplify-js-10079 (the status stays)
    Open: which of the two texts does the service answer today?

    Given a user pool of its own with
      | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
    And Alice is a user who must change her password
    And 8 days have passed
    When Alice signs in
    Then the request is refused with NotAuthorizedException
    And the message is one of
      | Temporary password has expired and must be reset by an administrator. |
      | User account has expired, it must be reset by an administrator.       |
    And Alice is FORCE_CHANGE_PASSWORD

  @admincreate.expiry-default.before @documented
  Scenario: A temporary password is accepted after six days
    Source: api-PasswordPolicyType; guide-how-to-create-user-accounts (NEW_PASSWORD_REQUIRED)

    Given a user pool of its own with
      | Policies.PasswordPolicy.TemporaryPasswordValidityDays | absent |
    And Alice is a user who must change her password
    And 6 days have passed
    When Alice signs in
    Then Alice is asked for NEW_PASSWORD_REQUIRED

  @admincreate.expiry-default.own-days
  Scenario Outline: After two days a temporary password <is> where TemporaryPasswordValidityDays is <days>
    Source: api-PasswordPolicyType (TemporaryPasswordValidityDays); guide-how-to-create-user-accounts
      (NEW_PASSWORD_REQUIRED)

    Given a user pool of its own with
      | Policies.PasswordPolicy.MinimumLength                 | 8      |
      | Policies.PasswordPolicy.TemporaryPasswordValidityDays | <days> |
    And Alice is a user who must change her password
    And 2 days have passed
    When Alice signs in
    Then <outcome>

    @documented
    Examples:
      | case | is          | days | outcome                                  |
      | ten  | is accepted | 10   | Alice is asked for NEW_PASSWORD_REQUIRED |

    @documented @code-inferred
    Examples:
      | case | is         | days | outcome                                            |
      | one  | is refused | 1    | the request is refused with NotAuthorizedException |

  @admincreate.expiry-zero @documented
  Scenario Outline: TemporaryPasswordValidityDays of <given> is stored as <stored>
    Source: api-PasswordPolicyType

    When the administrator calls CreateUserPool with
      | Policies.PasswordPolicy.TemporaryPasswordValidityDays | <given> |
    Then DescribeUserPool shows
      | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | <stored> |

    Examples:
      | case | given | stored |
      | zero | 0     | 7      |
      | one  | 1     | 1      |
