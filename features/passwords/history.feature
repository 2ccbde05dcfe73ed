Feature: A user pool with PasswordHistorySize refuses passwords that were used before

  The size counts the present password, and is at most 24.

  Rule: The last passwords count, the present one among them

    @pw.history-size.current @inferred
    Scenario: The present password is refused as the new one where the user pool keeps a history
      Source: api-PasswordPolicyType (the last n passwords); reasoned (that the present one counts)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8 |
        | Policies.PasswordPolicy.PasswordHistorySize | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with Alice's password
      Then the request is refused with PasswordHistoryPolicyViolationException
      And signing in as Alice's username with Alice's password reaches Alice

    @pw.history-size.within @documented
    Scenario: A password as far back as the history goes is refused
      Source: api-PasswordPolicyType; api-ChangePassword

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8 |
        | Policies.PasswordPolicy.PasswordHistorySize | 2 |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has changed her password
      When Alice changes her password with Alice's old password
      Then the request is refused with PasswordHistoryPolicyViolationException
      And signing in as Alice's username with Alice's password reaches Alice
      And signing in as Alice's username with Alice's old password is refused with NotAuthorizedException

    @pw.history-size.beyond @inferred
    Scenario: A password further back than the history goes is accepted
      Source: api-PasswordPolicyType (the last n passwords); reasoned (that the present one counts)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8 |
        | Policies.PasswordPolicy.PasswordHistorySize | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has changed her password
      When Alice changes her password with Alice's old password
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice

    @pw.history-size.fresh @documented
    Scenario: A password that was never used is accepted
      Source: api-PasswordPolicyType; api-ChangePassword

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8  |
        | Policies.PasswordPolicy.PasswordHistorySize | 24 |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password
      Then the answer is empty
      And signing in as Alice's username with Alice's password reaches Alice

    @pw.history-size.text @inferred
    Scenario: A password of the history is refused with "Password has previously been used"
      Source: reasoned (api-ChangePassword has the class); public-programs (the text)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8 |
        | Policies.PasswordPolicy.PasswordHistorySize | 2 |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has changed her password
      When Alice changes her password with Alice's old password
      Then the request is refused with PasswordHistoryPolicyViolationException
      And the message begins with "Password has previously been used"

    @pw.history-size.policy-first @inferred @open
    Scenario: A password of the history that no longer fits the policy is refused
      Source: reasoned (each fault alone has its refusal)
      Open: Is the policy looked at before the history?

      Given a user pool of its own with
        | Policies.PasswordPolicy.MinimumLength                                 | 8      |
        | Policies.PasswordPolicy.PasswordHistorySize                           | 2      |
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Alice is a confirmed user
      And Alice is signed in
      And the administrator has called UpdateUserPool with
        | Policies.PasswordPolicy.MinimumLength       | 50 |
        | Policies.PasswordPolicy.PasswordHistorySize | 2  |
      When Alice changes her password with Alice's password
      Then the request is refused with one of
        | InvalidPasswordException                |
        | PasswordHistoryPolicyViolationException |

  Rule: The history binds administrators and NEW_PASSWORD_REQUIRED too

    @pw.history-size.admin-set @inferred
    Scenario Outline: AdminSetUserPassword with the present password is refused by a history, Permanent <permanent>
      Source: api-AdminSetUserPassword (its errors); reasoned (that the present password counts)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8 |
        | Policies.PasswordPolicy.PasswordHistorySize | 1 |
      And Alice is a confirmed user
      When the administrator sets Alice's password with
        | Password  | Alice's password |
        | Permanent | <permanent>      |
      Then the request is refused with PasswordHistoryPolicyViolationException
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case      | permanent |
        | permanent | true      |
        | temporary | false     |

    @pw.history-size.new-password @inferred
    Scenario: The temporary password is refused as the answer to NEW_PASSWORD_REQUIRED where there is a history
      Source: api-RespondToAuthChallenge (its errors); reasoned (that the temporary password counts)

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength       | 8 |
        | Policies.PasswordPolicy.PasswordHistorySize | 1 |
      And Bob is a user who must change his password
      And Bob has started to sign in
      When Bob answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | Bob's password |
      Then the request is refused with PasswordHistoryPolicyViolationException
      And Bob is FORCE_CHANGE_PASSWORD

  Rule: The history is of at most 24 passwords

    @pw.history-size.range @documented @text-inferred
    Scenario Outline: A PasswordHistorySize of <size> is refused
      Source: api-PasswordPolicyType; gh-aws-cli-5843 (class and form of a violated range, of ListResourceServers)

      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.MinimumLength       | 8      |
        | Policies.PasswordPolicy.PasswordHistorySize | <size> |
      Then the request is refused with InvalidParameterException
      And the message contains "<constraint>"

      Examples:
        | case     | size | constraint                                        |
        | negative | -1   | Member must have value greater than or equal to 0 |
        | 25       | 25   | Member must have value less than or equal to 24   |

    @pw.history-size.range.kept @documented
    Scenario Outline: A PasswordHistorySize of <size> is stored
      Source: api-PasswordPolicyType

      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.MinimumLength       | 8      |
        | Policies.PasswordPolicy.PasswordHistorySize | <size> |
      Then DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.PasswordHistorySize | <shown> |

      Examples:
        | case | size | shown             |
        | 0    | 0    | one of: 0, absent |
        | 24   | 24   | 24                |
