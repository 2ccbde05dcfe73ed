Feature: AdminGetUser shows a user by any name, GetUser by an access token

  AdminGetUser shows everything, GetUser what the app client may read.

  Rule: An administrator sees the whole account

    @get.shape @documented
    Scenario: AdminGetUser shows attributes, dates, status, and whether the user is enabled
      Source: api-AdminGetUser; terraform-acceptance-tests (user_test.go: status, flag and sub, no MFA members);
        moto-initiate-auth-user-password-auth (no MFA members where none is set)

      Given a user pool with
        | UsernameAttributes | absent |
      And Alice is a confirmed user with the verified email "alice@"
      When the administrator reads Alice's profile
      Then the answer holds nothing but Username, UserAttributes, UserCreateDate, UserLastModifiedDate, Enabled, UserStatus
      And the answer holds
        | Username                      | Alice's username |
        | UserAttributes.sub            | a UUID           |
        | UserAttributes.email          | "alice@"         |
        | UserAttributes.email_verified | true             |
        | UserCreateDate                | a date           |
        | UserLastModifiedDate          | a date           |
        | Enabled                       | true             |
        | UserStatus                    | CONFIRMED        |

    @get.shape.mfa @documented
    Scenario: AdminGetUser shows the MFA factors of a user who has some
      Source: api-AdminGetUser

      Given a user pool with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has TOTP as her MFA
      When the administrator reads Alice's profile
      Then the answer holds
        | PreferredMfaSetting | SOFTWARE_TOKEN_MFA |
        | UserMFASettingList  | SOFTWARE_TOKEN_MFA |

    @get.by-alias @documented
    Scenario Outline: AdminGetUser finds an account by its <case>
      Source: api-AdminGetUser (Username)

      Given a user pool with
        | AliasAttributes | email, phone_number, preferred_username |
      And Alice is a confirmed user with
        | email                 | "alice@" |
        | email_verified        | true     |
        | phone_number          | "+1"     |
        | phone_number_verified | true     |
        | preferred_username    | "neo"    |
      When the administrator reads Alice's profile with
        | Username | <name> |
      Then the answer holds
        | Username           | Alice's username |
        | UserAttributes.sub | Alice's sub      |

      Examples:
        | case               | name             |
        | username           | Alice's username |
        | email              | "alice@"         |
        | phone_number       | "+1"             |
        | preferred_username | "neo"            |
        | sub                | Alice's sub      |

    @get.by-alias.no-alias @documented
    Scenario Outline: AdminGetUser by <case> is refused where it is no alias
      Source: guide-user-pool-settings-attributes; gh-cognito-local-380 (the code, of AdminUpdateUserAttributes for a
        user whom the pool does not have)

      Given a user pool with
        | AliasAttributes    | absent |
        | UsernameAttributes | absent |
      And Alice is a confirmed user with
        | email              | "alice@" |
        | email_verified     | true     |
        | preferred_username | "neo"    |
      When the administrator reads Alice's profile with
        | Username | <name> |
      Then the request is refused with UserNotFoundException

      Examples:
        | case               | name     |
        | email              | "alice@" |
        | preferred_username | "neo"    |

    @get.unknown.pool @attested
    Scenario: AdminGetUser in an unknown user pool is refused
      Source: gh-floci-io-floci-2951 (code and text, of DescribeUserPool, ListUsers and ListGroups)

      When the administrator reads Alice's profile with
        | UserPoolId | {the pool's region}_Nowhere12 |
      Then the request is refused with ResourceNotFoundException
      And the message is "User pool {the pool's region}_Nowhere12 does not exist."

  Rule: A user sees the own account

    @get.shape.self @documented
    Scenario: GetUser shows name and attributes, and neither status nor dates
      Source: api-GetUser

      Given a user pool with
        | UsernameAttributes | absent |
        | MfaConfiguration   | OFF    |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      When Alice reads her profile
      Then the answer holds nothing but Username, UserAttributes
      And the answer holds
        | Username                      | Alice's username |
        | UserAttributes.sub            | Alice's sub      |
        | UserAttributes.email          | "alice@"         |
        | UserAttributes.email_verified | true             |

    @get.shape.self-mfa @documented
    Scenario: GetUser shows the MFA factors of a user who has some
      Source: api-GetUser

      Given a user pool with
        | MfaConfiguration                      | OPTIONAL |
        | SoftwareTokenMfaConfiguration.Enabled | true     |
      And Alice is a confirmed user
      And Alice is signed in
      And Alice has TOTP as her MFA
      When Alice reads her profile
      Then the answer holds nothing but Username, UserAttributes, PreferredMfaSetting, UserMFASettingList
      And the answer holds
        | PreferredMfaSetting | SOFTWARE_TOKEN_MFA |
        | UserMFASettingList  | SOFTWARE_TOKEN_MFA |

  Rule: Another text than an access token of the user is refused

    @token.malformed.get-user @reported @text-inferred @open
    Scenario Outline: GetUser with a text that is no token is refused: <case>
      Source: gh-moto-8027 (class and first text, of AssociateSoftwareToken); public-programs (second text, without its
        operation)
      Open: Which of the two texts is told of a text that is no token?

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice reads her profile with
        | AccessToken | <token> |
      Then the request is refused with NotAuthorizedException
      And the message is one of
        | Invalid Access Token                        |
        | Could not verify signature for Access Token |

      Examples:
        | case        | token                  |
        | no-jwt      | not-a-token            |
        | three-parts | eyJhbGci.eyJzdWIi.c2ln |

    @token.id-token-used.get-user @inferred
    Scenario: GetUser with an ID token is refused
      Source: reasoned (the text is attested for other texts that are no access token)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice reads her profile with
        | AccessToken | Alice's id token |
      Then the request is refused with NotAuthorizedException
      And the message is "Invalid Access Token"

    @token.bad-signature.get-user @inferred
    Scenario: GetUser with an access token with another signature is refused
      Source: reasoned (the code of every token that does not count); public-programs (the text)

      Given Alice is a confirmed user
      And Alice is signed in
      When Alice reads her profile with
        | AccessToken | {Alice's access token}AAAA |
      Then the request is refused with NotAuthorizedException
      And the message is "Could not verify signature for Access Token"

    @token.expired.get-user @reported
    Scenario: GetUser with an access token is refused once its hour is over
      Source: gh-aws-sdk-ios-1376 (2019, the text); alphanah-tests (class and text, of UpdateUserAttributes);
        api-CreateUserPoolClient (AccessTokenValidity, one hour by default)

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      And 61 minutes have passed
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has expired"

    @token.expired.get-user-in-time @documented
    Scenario: GetUser with an access token is accepted before its hour is over
      Source: api-CreateUserPoolClient (AccessTokenValidity, one hour by default)

      Given a user pool of its own
      And an app client with
        | AccessTokenValidity | 1 |
      And Alice is a confirmed user
      And Alice is signed in
      And 59 minutes have passed
      When Alice reads her profile
      Then the answer holds
        | Username | Alice's stored username |

    @revoke.access-after.get-user @reported
    Scenario: GetUser with an access token is refused after GlobalSignOut
      Source: gh-amplify-js-3435 (2023, class and text); api-GlobalSignOut

      Given Alice is a confirmed user
      And Alice is signed in
      And Alice has signed out everywhere
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token has been revoked"

    @token.user-after-password-reset.get-user @inferred
    Scenario: GetUser is refused after an administrator has reset the password
      Source: api-GetUser (declares PasswordResetRequiredException); reasoned (when)

      Given a user pool with
        | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
      And Alice is a confirmed user with the verified email "alice@"
      And Alice is signed in
      And the administrator has reset Alice's password
      When Alice reads her profile
      Then the request is refused with PasswordResetRequiredException
