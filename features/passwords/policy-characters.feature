Feature: A password has the kinds of characters that its user pool asks for

  Symbols are a closed list, letters and digits are Basic Latin.

  Rule: Only listed symbols are symbols, and only Latin letters are letters

    @pw.symbol-set @documented
    Scenario Outline: A password whose only sign is a listed symbol is accepted: <case>
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
    Scenario Outline: A password whose only sign is not listed is refused: <case>
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

    @pw.latin-only
    Scenario Outline: A password whose only <case> character is not Latin is refused
      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When the administrator creates Bob with
        | MessageAction     | SUPPRESS   |
        | TemporaryPassword | <password> |
      Then the request is refused with InvalidPasswordException
      And the message is "Password did not conform with password policy: <reason>"
      And there is no user Bob's username

      @documented @text-inferred
      Examples: Letters
        Source: guide-user-pool-settings-policies (Basic Latin letters); gh-dataall-690 (class and form, of digits)

        | case      | password | reason                                  |
        | uppercase | Éaaaaa1! | Password must have uppercase characters |
        | lowercase | éAAAAA1! | Password must have lowercase characters |

      @inferred
      Examples: Digits
        Source: reasoned (as letters); gh-dataall-690 (class and text)

        | case  | password  | reason                                |
        | digit | Aaaaaaa٣! | Password must have numeric characters |

    @pw.latin-only.beside @inferred
    Scenario: A password with letters with accents beside Latin ones is accepted
      Source: guide-user-pool-settings-policies (which kinds count); reasoned (that other characters do no harm)

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
    Scenario Outline: A password that lacks a kind of characters that is not required is accepted: <case>
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

    @pw.require-off.others @documented @text-inferred
    Scenario Outline: A password that lacks a required kind of characters is refused: <missing>
      Source: api-PasswordPolicyType; api-SignUp (InvalidPasswordException); gh-amplify-js-1164 (class and form, for
        symbols; of which operation is not told)

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
    Scenario: A password from before a stricter policy signs in
      Source: reasoned (the policy is judged when a password is set, which is the only time it is known)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Alice is a confirmed user
      And the administrator has called UpdateUserPool with
        | Policies.PasswordPolicy.MinimumLength | 50 |
      When Alice signs in
      Then Alice is given tokens

    @pw.require-off.later-passwords @documented
    Scenario: A new password that does not fit a stricter policy is refused
      Source: api-PasswordPolicyType; amplify-ui-fixtures (class and text, of NEW_PASSWORD_REQUIRED)

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
