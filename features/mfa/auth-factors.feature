Feature: GetUserAuthFactors lists the ways in which a user can begin a sign-in

  ConfiguredUserAuthFactors holds what USER_AUTH would offer the user in AvailableChallenges, the password once.

  Rule: The first factors of the user pool are listed as far as the user has them

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email                        |
        | SmsConfiguration.SnsCallerArn                 | <sms role>                   |
        | SmsConfiguration.ExternalId                   | <sms external id>            |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD, EMAIL_OTP, SMS_OTP |
        | MfaConfiguration                              | OFF                          |

    @mfapref.get-user-auth-factors @documented
    Scenario: GetUserAuthFactors lists the password and codes to a verified email and phone number
      Source: api-GetUserAuthFactors (ConfiguredUserAuthFactors); guide-authentication-flows-selection-sdk (what is
        offered to whom)

      Given Bob is a confirmed user with
        | email                 | "bob@"  |
        | email_verified        | true    |
        | phone_number          | "+1bob" |
        | phone_number_verified | true    |
      And Bob is signed in
      When Bob calls GetUserAuthFactors
      Then the answer holds
        | Username                  | Bob's stored username                      |
        | ConfiguredUserAuthFactors | in any order: PASSWORD, EMAIL_OTP, SMS_OTP |

    @mfapref.get-user-auth-factors.unverified @documented
    Scenario: AdminGetUserAuthFactors leaves out a code to an email that is not verified
      Source: api-AdminGetUserAuthFactors (ConfiguredUserAuthFactors); guide-authentication-flows-selection-sdk (what is
        offered to whom)

      Given Bob is a confirmed user with the email "bob@"
      When the administrator calls AdminGetUserAuthFactors for Bob
      Then the answer holds
        | Username                  | Bob's stored username |
        | ConfiguredUserAuthFactors | PASSWORD              |

    @mfapref.get-user-auth-factors.unknown @documented @text-inferred
    Scenario: AdminGetUserAuthFactors of an unknown user is refused
      Source: api-AdminGetUserAuthFactors (errors); reasoned (text by its family)

      When the administrator calls AdminGetUserAuthFactors for Mallory
      Then the request is refused with UserNotFoundException
      And the message is "User does not exist."

  Rule: What the user pool does not allow as a first factor is not listed

    Background:
      Given a user pool with
        | AutoVerifiedAttributes                        | email    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | PASSWORD |

    @mfapref.get-user-auth-factors.policy @documented
    Scenario: GetUserAuthFactors lists the password alone where it is the only first factor
      Source: api-GetUserAuthFactors (ConfiguredUserAuthFactors); api-CreateUserPool (AllowedFirstAuthFactors)

      Given Bob is a confirmed user with the verified email "bob@"
      And Bob is signed in
      When Bob calls GetUserAuthFactors
      Then the answer holds
        | ConfiguredUserAuthFactors | PASSWORD |
