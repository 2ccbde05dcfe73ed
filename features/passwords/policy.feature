Feature: A password fits the policy of its pool

  Rule: A pool that says nothing about passwords asks for eight characters of four kinds

    @pw.default-policy @reported
    Scenario: A pool made without a policy asks for eight characters of every kind
      Source: gh-amplify-js-12906 (pasted describe output); guide-user-pool-settings-policies

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

    @pw.texts-by-operation.admin-create @reported
    Scenario Outline: A temporary password that breaks a rule is refused to the administrator
      Source: gh-dataall-690; qiita-khmer495 (pasted AWS answers)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS   |
        | TemporaryPassword | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with password policy: <reason>"
      And there is no user Bob's username

      Examples:
        | case       | password | reason                                  |
        | short      | Aa1!aaa  | Password not long enough                |
        | uppercase  | aa1!aaaa | Password must have uppercase characters |
        | lowercase  | AA1!AAAA | Password must have lowercase characters |
        | numeric    | Aaa!aaaa | Password must have numeric characters   |
        | symbol     | Aa1aaaaa | Password must have symbol characters    |
        | everything | a        | Password not long enough                |

    @pw.texts-by-operation.admin-create.met @documented
    Scenario: A temporary password that meets every rule is taken
      Source: guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS |
        | TemporaryPassword | Aa1!aaaa |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD

    @pw.texts-by-operation.change @attested
    Scenario Outline: A signed-in user's new password that breaks a rule is refused
      Source: public-programs

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

    @pw.texts-by-operation.confirm-forgot @attested
    Scenario Outline: The new password of a reset that breaks a rule is refused
      Source: public-programs; amplify-ui-fixtures (force-change-password)

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

    @pw.texts-by-operation.new-password @attested
    Scenario Outline: A password for a temporary one that breaks a rule is refused
      Source: public-programs; amplify-ui-fixtures (force-change-password)

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

    @pw.texts-by-operation.admin-set @reported @open
    Scenario Outline: A password that an administrator sets and that breaks a rule is refused
      Source: gh-dataall-690; qiita-khmer495 (on the administrator's operations); public-programs
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

    @error.021 @reported @open
    Scenario: A password shorter than any policy allows is refused
      Source: gh-amazon-cognito-identity-js-311 (an InvalidParameterException below six characters)
      Open: The service model has no least length any more: is a password of five characters still a fault of the parameter?

      Given a user pool
      When Bob signs up with
        | Password | Aa1!a |
      Then the request is refused with one of
        | InvalidParameterException |
        | InvalidPasswordException  |
      And there is no user Bob's username

  Rule: The least length is the pool's, the greatest is everybody's

    @pw.min-range @documented
    Scenario Outline: A least length out of bounds is refused
      Source: api-PasswordPolicyType

      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.MinimumLength | <length> |
      Then the request is refused with InvalidParameterException
      And the message contains "<constraint>"

      Examples:
        | case | length | constraint                                     |
        | 5    | 5      | Member must have value greater than or equal to 6 |
        | 100  | 100    | Member must have value less than or equal to 99   |

    @pw.min-range.kept @documented
    Scenario Outline: A least length at a bound is kept
      Source: api-PasswordPolicyType

      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.MinimumLength | <length> |
      Then the answer holds
        | UserPool.Policies.PasswordPolicy.MinimumLength | <length> |

      Examples:
        | case | length |
        | 6    | 6      |
        | 99   | 99     |

    @pw.min-range.enforced @documented
    Scenario Outline: A password one character shorter than its pool asks for is refused
      Source: api-PasswordPolicyType

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength | <least> |
      When Bob signs up with
        | Password | a password of <length> characters |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with policy: Password not long enough"
      And there is no user Bob's username

      Examples:
        | case | least | length |
        | 12   | 12    | 11     |
        | 99   | 99    | 98     |

    @pw.min-range.met @documented
    Scenario Outline: A password exactly as long as its pool asks for is taken
      Source: api-PasswordPolicyType

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength | <length> |
      When Bob signs up with
        | Password | a password of <length> characters |
      Then the request is accepted
      And Bob is UNCONFIRMED

      Examples:
        | case | length |
        | 6    | 6      |
        | 99   | 99     |

    @pw.max-256 @documented
    Scenario: A password of 256 characters is taken
      Source: guide-quotas; api-PasswordType

      Given a user pool
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with a password of 256 characters
      Then the request is accepted
      And signing in as Alice's username with Alice's password reaches Alice

    @pw.max-256.longer @documented
    Scenario: A password of 257 characters is refused
      Source: guide-quotas; api-PasswordType

      Given a user pool
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with a password of 257 characters
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to 256"
      And signing in as Alice's username with Alice's password reaches Alice

    @signup.password.too-long @documented
    Scenario: A sign-up with a password of 257 characters is refused
      Source: api-PasswordType; guide-quotas

      Given a user pool
      When Bob signs up with
        | Password | a password of 257 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'password' failed to satisfy constraint: Member must have length less than or equal to 256"
      And there is no user Bob's username

    @signup.password.too-long.in-bounds @documented
    Scenario: A sign-up with a password of 256 characters is accepted
      Source: api-PasswordType; guide-quotas

      Given a user pool
      When Bob signs up with
        | Password | a password of 256 characters |
      Then the request is accepted
      And Bob is UNCONFIRMED

  Rule: A space is no part of a password, and no password is no sign-up

    @signup.password.space @documented @open
    Scenario Outline: A password with a space is refused
      Source: api-PasswordType (its pattern); gh-amazon-cognito-identity-js-439
      Open: The developer guide counts a space inside a password as a special character: is it accepted today?

      Given a user pool
      When Bob signs up with
        | Password | <password> |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [\S]+"
      And there is no user Bob's username

      Examples:
        | case     | password       |
        | inside   | Aa1! aaaaaa    |
        | no-other | Aa1aaaa aaaa   |

    @signup.no-password @documented
    Scenario: Where a password is the only way in nobody signs up without one
      Source: api-SignUp (to be left out only where users sign in without one)

      Given a user pool
      When Bob signs up with
        | Password | absent |
      Then the request is refused with InvalidParameterException
      And there is no user Bob's username

    @signup.no-password.one-time-code @documented
    Scenario: Where a mailed code signs in people sign up without a password
      Source: guide-signing-up-users-in-your-app (conditions of a sign-up without a password)

      Given a user pool with
        | AutoVerifiedAttributes                         | email               |
        | Policies.SignInPolicy.AllowedFirstAuthFactors  | PASSWORD, EMAIL_OTP |
        | EmailConfiguration.EmailSendingAccount         | DEVELOPER           |
        | EmailConfiguration.SourceArn                   | <ses identity>      |
      And an app client with
        | ExplicitAuthFlows | ALLOW_USER_AUTH, ALLOW_REFRESH_TOKEN_AUTH |
      When Bob signs up with
        | Password | absent |
        | email    | "bob@" |
      Then the answer announces a code by EMAIL to "bob@"
      And Bob is UNCONFIRMED

  Rule: Only listed symbols are symbols, and only Latin letters are letters

    @pw.symbol-set @documented
    Scenario Outline: Each listed symbol satisfies the policy
      Source: guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS        |
        | TemporaryPassword | Aa1aaaa<symbol> |
      Then the request is accepted
      And Bob is FORCE_CHANGE_PASSWORD

      Examples:
        | case              | symbol |
        | caret             | ^      |
        | dollar            | $      |
        | asterisk          | *      |
        | full-stop         | .      |
        | left-bracket      | [      |
        | right-bracket     | ]      |
        | left-brace        | {      |
        | right-brace       | }      |
        | left-parenthesis  | (      |
        | right-parenthesis | )      |
        | question-mark     | ?      |
        | double-quote      | "      |
        | exclamation-mark  | !      |
        | at                | @      |
        | number-sign       | #      |
        | percent           | %      |
        | ampersand         | &      |
        | slash             | /      |
        | backslash         | \\     |
        | comma             | ,      |
        | greater           | >      |
        | less              | <      |
        | apostrophe        | '      |
        | colon             | :      |
        | semicolon         | ;      |
        | vertical-bar      | \|     |
        | underscore        | _      |
        | tilde             | ~      |
        | backtick          | `      |
        | equals            | =      |
        | plus              | +      |
        | minus             | -      |

    @pw.symbol-set.others @inferred
    Scenario Outline: Another sign does not satisfy the policy
      Source: guide-user-pool-settings-policies (a closed list; that nothing else counts is reasoned)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS        |
        | TemporaryPassword | Aa1aaaa<symbol> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with password policy: Password must have symbol characters"
      And there is no user Bob's username

      Examples:
        | case    | symbol |
        | pound   | £      |
        | euro    | €      |
        | section | §      |

    @pw.latin-only @documented
    Scenario Outline: A letter with an accent stands for none of the kinds
      Source: guide-user-pool-settings-policies (Basic Latin letters)

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS   |
        | TemporaryPassword | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with password policy: <reason>"
      And there is no user Bob's username

      Examples:
        | case      | password | reason                                  |
        | uppercase | Éaaaaa1! | Password must have uppercase characters |
        | lowercase | éAAAAA1! | Password must have lowercase characters |
        | digit     | Aaaaaaa٣! | Password must have numeric characters  |

    @pw.latin-only.beside @documented
    Scenario: Letters with accents may stand beside Latin ones
      Source: guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with
        | ProposedPassword | Éé日本Aa1! |
      Then the request is accepted
      And signing in as Alice's username with Alice's password reaches Alice

  Rule: A kind that the policy does not ask for may be missing, and no other

    @pw.require-off @documented
    Scenario Outline: A password may lack the kind that is not asked for
      Source: api-PasswordPolicyType

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength    | 8           |
        | Policies.PasswordPolicy.RequireUppercase | <uppercase> |
        | Policies.PasswordPolicy.RequireLowercase | <lowercase> |
        | Policies.PasswordPolicy.RequireNumbers   | <numbers>   |
        | Policies.PasswordPolicy.RequireSymbols   | <symbols>   |
      When Bob signs up with
        | Password | <password> |
      Then the request is accepted
      And Bob is UNCONFIRMED

      Examples:
        | case      | uppercase | lowercase | numbers | symbols | password |
        | uppercase | false     | true      | true    | true    | aa1!aaaa |
        | lowercase | true      | false     | true    | true    | AA1!AAAA |
        | numbers   | true      | true      | false   | true    | Aaa!aaaa |
        | symbols   | true      | true      | true    | false   | Aa1aaaaa |

    @pw.require-off.others @documented
    Scenario Outline: A password may not lack a kind that is asked for
      Source: api-PasswordPolicyType

      Given a user pool with
        | Policies.PasswordPolicy.MinimumLength    | 8           |
        | Policies.PasswordPolicy.RequireUppercase | <uppercase> |
        | Policies.PasswordPolicy.RequireLowercase | <lowercase> |
        | Policies.PasswordPolicy.RequireNumbers   | <numbers>   |
        | Policies.PasswordPolicy.RequireSymbols   | <symbols>   |
      When Bob signs up with
        | Password | aaaaaaaa |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with policy: Password must have <missing> characters"
      And there is no user Bob's username

      Examples:
        | case      | uppercase | lowercase | numbers | symbols | missing   |
        | uppercase | true      | false     | false   | false   | uppercase |
        | numbers   | false     | true      | true    | false   | numeric   |
        | symbols   | false     | true      | false   | true    | symbol    |

    @pw.require-off.existing-passwords @inferred
    Scenario: A stricter policy does not shut out a password that was set before
      Source: reasoned (the policy is judged when a password is set, which is the only time it is known)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Alice is a confirmed user
      And the administrator has called UpdateUserPool with
        | Policies.PasswordPolicy.MinimumLength | 50 |
      When Alice signs in
      Then Alice is given tokens

    @pw.require-off.later-passwords @documented
    Scenario: A stricter policy holds for the next password
      Source: api-PasswordPolicyType

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Alice is a confirmed user
      And Alice is signed in
      And the administrator has called UpdateUserPool with
        | Policies.PasswordPolicy.MinimumLength | 50 |
      When Alice changes her password with a password of 49 characters
      Then the request is refused with InvalidPasswordException
      And the message is "Password does not conform to policy: Password not long enough"
      And signing in as Alice's username with Alice's password reaches Alice
