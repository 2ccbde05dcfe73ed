Feature: A password is as long as its user pool asks for, and no longer than 256 characters

  MinimumLength is 6 to 99.

  Rule: MinimumLength is the user pool's, 256 is everybody's greatest length

    @pw.min-range @documented @text-inferred
    Scenario Outline: A MinimumLength of <length> is refused
      Source: api-PasswordPolicyType; gh-aws-cli-5843 (class and form of a violated range, of ListResourceServers)

      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.MinimumLength | <length> |
      Then the request is refused with InvalidParameterException
      And the message contains "<constraint>"

      Examples:
        | case | length | constraint                                     |
        | 5    | 5      | Member must have value greater than or equal to 6 |
        | 100  | 100    | Member must have value less than or equal to 99   |

    @pw.min-range.kept @documented
    Scenario Outline: A MinimumLength of <length> is stored
      Source: api-PasswordPolicyType

      When the administrator calls CreateUserPool with
        | Policies.PasswordPolicy.MinimumLength | <length> |
      Then DescribeUserPool shows
        | UserPool.Policies.PasswordPolicy.MinimumLength | <length> |

      Examples:
        | case | length |
        | 6    | 6      |
        | 99   | 99     |

    @pw.min-range.enforced @documented
    Scenario Outline: A sign-up with a password one character shorter than MinimumLength is refused: <least>
      Source: api-PasswordPolicyType; api-SignUp (InvalidPasswordException); gh-amplify-js-2416 (the text)

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
    Scenario Outline: A sign-up with a password of MinimumLength is accepted: <length>
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
    Scenario: ChangePassword to a password of 256 characters is accepted
      Source: guide-quotas; model-cognito-idp (PasswordType)

      Given a user pool
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with a password of 256 characters
      Then the request is accepted
      And signing in as Alice's username with Alice's password reaches Alice

    @pw.max-256.longer @documented @text-inferred
    Scenario: ChangePassword to a password of 257 characters is refused
      Source: guide-quotas; model-cognito-idp (PasswordType); gh-aws-cdk-14699 (class and form of a violated length,
        of CreateUserPool)

      Given a user pool
      And Alice is a confirmed user
      And Alice is signed in
      When Alice changes her password with a password of 257 characters
      Then the request is refused with InvalidParameterException
      And the message contains "Member must have length less than or equal to 256"
      And signing in as Alice's username with Alice's password reaches Alice

    @signup.password.too-long @documented @text-inferred
    Scenario: A sign-up with a password of 257 characters is refused
      Source: guide-quotas; model-cognito-idp (PasswordType); gh-aws-cdk-14699 (class and form of a violated length,
        of CreateUserPool)

      Given a user pool
      When Bob signs up with
        | Password | a password of 257 characters |
      Then the request is refused with InvalidParameterException
      And the message contains "at 'password' failed to satisfy constraint: Member must have length less than or equal to 256"
      And there is no user Bob's username

    @signup.password.too-long.in-bounds @documented
    Scenario: A sign-up with a password of 256 characters is accepted
      Source: guide-quotas; model-cognito-idp (PasswordType)

      Given a user pool
      When Bob signs up with
        | Password | a password of 256 characters |
      Then the request is accepted
      And Bob is UNCONFIRMED

  Rule: A space stands inside a password or not at all, and a sign-up needs a password

    @signup.password.space
    Scenario Outline: A sign-up with a password that ends or begins with a space is refused: <case>
      Given a user pool
      When Bob signs up with
        | Password | <password> |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$"
      And there is no user Bob's username

      @reported
      Examples:
        Source: gh-platform-forms-client-5635 (2025, class and text, of ConfirmForgotPassword); public-programs (the
          text); gh-amazon-cognito-identity-js-439 (2017, the older pattern)

        | case | password                  |
        | last | {a new password}{a space} |

      @inferred
      Examples: Before the first character
        Source: reasoned (the pattern of the text forbids it there too); gh-platform-forms-client-5635 (2025, class and
          text, of a space at the end)

        | case  | password                  |
        | first | {a space}{a new password} |

    @signup.password.space.reset @reported
    Scenario: A reset to a password that ends with a space is refused, and the old password stays
      Source: gh-platform-forms-client-5635 (2025, class and text)

      Given a user pool with
        | AutoVerifiedAttributes                    | email                                       |
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice has asked for a password reset
      When Alice resets her password with
        | ConfirmationCode | the code mailed for it |
        | Password         | {a new password}{a space}  |
      Then the request is refused with InvalidParameterException
      And the message is "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$"
      And signing in as Alice's username with Alice's password reaches Alice

    @signup.password.space.inside @reported
    Scenario: A space inside a password is accepted as its special character
      Source: gh-amplify-swift-3129 (2023: Cognito accepts what the library refuses); so-58767980 (2023, quotes the
        console); guide-user-pool-settings-policies

      Given a user pool with
        | Policies.PasswordPolicy | absent |
      When Bob signs up with
        | Password | Aa1a aaaaaa |
      Then the request is accepted
      And signing in as Bob's username with Bob's password is refused with UserNotConfirmedException

    @signup.no-password @documented @code-inferred
    Scenario: A sign-up without a password is refused where a password is the only factor
      Source: api-SignUp (to be left out only where users sign in without one)

      Given a user pool
      When Bob signs up with
        | Password | absent |
      Then the request is refused with InvalidParameterException
      And there is no user Bob's username

    @signup.no-password.one-time-code @documented
    Scenario: A sign-up without a password is accepted where a mailed code is a first factor
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
