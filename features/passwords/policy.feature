Feature: A password satisfies the policy of its user pool

  The refusal names the first rule that is broken, in one of three wordings; lengths and spaces stand in policy-
  length.feature, kinds of characters in policy-characters.feature.

  Rule: A user pool without a policy asks for eight characters of four kinds

    @pw.default-policy @recorded
    Scenario: DescribeUserPool shows eight characters of every kind where the user pool has no policy
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPool_basic); gh-amplify-js-12906 (2024,
        pasted describe output; whether the pool was given a policy is not told); guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator calls DescribeUserPool
      Then the answer holds
        | UserPool.Policies.PasswordPolicy.MinimumLength                 | 8    |
        | UserPool.Policies.PasswordPolicy.RequireUppercase              | true |
        | UserPool.Policies.PasswordPolicy.RequireLowercase              | true |
        | UserPool.Policies.PasswordPolicy.RequireNumbers                | true |
        | UserPool.Policies.PasswordPolicy.RequireSymbols                | true |
        | UserPool.Policies.PasswordPolicy.TemporaryPasswordValidityDays | 7    |

  Rule: The refusal names the first broken rule, in the words of the operation

    @pw.texts-by-operation.admin-create
    Scenario Outline: AdminCreateUser with a temporary password that breaks a rule of the policy is refused: <case>
      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS   |
        | TemporaryPassword | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with password policy: <reason>"
      And there is no user Bob's username

      @reported @text-inferred
      Examples:
        Source: gh-dataall-690 (class and text, of digits); qiita-khmer495 (class and text, but for symbols; of which
          operation is not told); classmethod-cognito-console (2020, the text, of symbols, in the console)

        | case       | password | reason                                  |
        | short      | Aa1!aaa  | Password not long enough                |
        | uppercase  | aa1!aaaa | Password must have uppercase characters |
        | lowercase  | AA1!AAAA | Password must have lowercase characters |
        | numeric    | Aaa!aaaa | Password must have numeric characters   |
        | symbol     | Aa1aaaaa | Password must have symbol characters    |

      @inferred
      Examples: More than one rule is broken
        Source: reasoned (that the length comes first); qiita-khmer495 (class and text)

        | case       | password | reason                                  |
        | everything | aa       | Password not long enough                |

    @pw.texts-by-operation.admin-create.met @documented
    Scenario: AdminCreateUser with a temporary password that meets every rule is accepted
      Source: guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS |
        | TemporaryPassword | Aa1!aaaa |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD

    @pw.texts-by-operation.change @attested @text-inferred
    Scenario Outline: ChangePassword to a password that breaks a rule of the policy is refused: <case>
      Source: amplify-integration-tests (update_password_test: the class, of "123"); amplify-ui-fixtures (code and text
        of the first, of NEW_PASSWORD_REQUIRED); amplify-vocabulary-ja (the texts, but for symbols)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with
        | ProposedPassword | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password does not conform to policy: <reason>"
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case      | password | reason                                  |
        | short     | Aa1!aaa  | Password not long enough                |
        | uppercase | aa1!aaaa | Password must have uppercase characters |
        | lowercase | AA1!AAAA | Password must have lowercase characters |
        | numeric   | Aaa!aaaa | Password must have numeric characters   |
        | symbol    | Aa1aaaaa | Password must have symbol characters    |

    @pw.texts-by-operation.confirm-forgot @inferred
    Scenario Outline: ConfirmForgotPassword with a password that breaks a rule of the policy is refused: <case>
      Source: reasoned (class and text, as of NEW_PASSWORD_REQUIRED); amplify-ui-fixtures (of NEW_PASSWORD_REQUIRED);
        amplify-vocabulary-ja (the texts, but for symbols)

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
        | Policies.PasswordPolicy                   | absent                                      |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with
        | ConfirmationCode | the code mailed for it |
        | Password         | <password>             |
      Then the request is refused with InvalidPasswordException
      And the message is "Password does not conform to policy: <reason>"
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case      | password | reason                                  |
        | uppercase | aa1!aaaa | Password must have uppercase characters |
        | lowercase | AA1!AAAA | Password must have lowercase characters |
        | numeric   | Aaa!aaaa | Password must have numeric characters   |
        | symbol    | Aa1aaaaa | Password must have symbol characters    |

    @pw.texts-by-operation.new-password @attested @text-inferred
    Scenario Outline: A new password that breaks a rule of the policy is refused in NEW_PASSWORD_REQUIRED: <case>
      Source: amplify-ui-fixtures (force-change-password: code and text of the first); amplify-vocabulary-ja (the texts,
        but for symbols)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Bob is a user who must change his password
      And Bob has started to sign in
      When Bob answers the challenge with
        | ChallengeResponses.NEW_PASSWORD | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password does not conform to policy: <reason>"
      And Bob is FORCE_CHANGE_PASSWORD
      And signing in as Bob's username with Bob's password asks for NEW_PASSWORD_REQUIRED

      Examples:
        | case      | password | reason                                  |
        | short     | Aa1!aaa  | Password not long enough                |
        | uppercase | aa1!aaaa | Password must have uppercase characters |
        | lowercase | AA1!AAAA | Password must have lowercase characters |
        | numeric   | Aaa!aaaa | Password must have numeric characters   |
        | symbol    | Aa1aaaaa | Password must have symbol characters    |

    @pw.texts-by-operation.admin-set @reported @text-inferred @open
    Scenario Outline: AdminSetUserPassword with a password that breaks a rule of the policy is refused: <case>
      Source: gh-dataall-690 (class and first text, of digits, of AdminCreateUser); qiita-khmer495 (class and first
        text, but for symbols; of which operation is not told); amplify-ui-fixtures (class and second text, of
        NEW_PASSWORD_REQUIRED)
      Open: Does AdminSetUserPassword speak like AdminCreateUser or like ChangePassword?

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Alice is a confirmed user
      When the administrator sets Alice's password with
        | Password | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is one of
        | Password did not conform with password policy: <reason> |
        | Password does not conform to policy: <reason>           |
      And Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice

      Examples:
        | case      | password | reason                                  |
        | short     | Aa1!aaa  | Password not long enough                |
        | uppercase | aa1!aaaa | Password must have uppercase characters |
        | lowercase | AA1!AAAA | Password must have lowercase characters |
        | numeric   | Aaa!aaaa | Password must have numeric characters   |
        | symbol    | Aa1aaaaa | Password must have symbol characters    |

    @error.021 @recorded
    Scenario: A sign-up with a password of three characters is refused as one that breaks the policy
      Source: amplify-integration-tests (amplify-flutter, sign_up_test: the class, of "123")

      Given a user pool
      When Bob signs up with
        | Password | 123 |
      Then the request is refused with InvalidPasswordException
      And there is no user Bob's username
