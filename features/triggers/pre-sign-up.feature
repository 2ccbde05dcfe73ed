Feature: PreSignUp is asked before an account is made

  The function is given what was sent before there is an account, and can confirm and verify what is made.

  Rule: It is given what was sent

    Background:
      Given a user pool with
        | LambdaConfig.PreSignUp | <function echo> |
        | Schema                 | absent          |
        | MfaConfiguration       | OFF             |
        | UsernameAttributes     | absent          |

    @trg.presignup.event @reported
    Scenario: Of a sign-up that sends attributes alone, PreSignUp is given them, and null as validation data
      Source: gh-localstack-9349 (an event of AWS, of a pool whose user names are addresses, so that its userName is a
        UUID)

      When Alice signs up with the email "alice@"
      Then the event of PreSignUp_SignUp holds
        | version                      | 1                                       |
        | region                       | the pool's region                       |
        | userPoolId                   | the pool's id                           |
        | userName                     | "alice"                                 |
        | callerContext.awsSdkVersion  | a text                                  |
        | callerContext.clientId       | the client's id                         |
        | triggerSource                | PreSignUp_SignUp                        |
        | request.userAttributes       | {"email": "{Alice's email}"}            |
        | request.validationData       | null                                    |
        | response.autoConfirmUser     | false                                   |
        | response.autoVerifyEmail     | false                                   |
        | response.autoVerifyPhone     | false                                   |
      And the request of PreSignUp_SignUp holds nothing but userAttributes, validationData

    @trg.presignup.event.data @documented
    Scenario: PreSignUp is given the validation data and the metadata of a sign-up
      Source: guide-user-pool-lambda-pre-sign-up; trigger-samples; api-SignUp (ValidationData, ClientMetadata)

      When Alice signs up with
        | ValidationData.captcha | passed |
        | ClientMetadata.from    | app    |
      Then the event of PreSignUp_SignUp holds
        | request.validationData.captcha | passed |
        | request.clientMetadata.from    | app    |

    @trg.presignup.event.admin @documented
    Scenario: PreSignUp is given the validation data and the metadata of an administrator too
      Source: guide-user-pool-lambda-pre-sign-up; gh-localstack-2964 (an event of AWS, without the two);
        api-AdminCreateUser (ValidationData, ClientMetadata)

      When the administrator creates Alice with
        | MessageAction        | SUPPRESS |
        | UserAttributes.email | "alice@" |
        | ValidationData.sheet | old      |
        | ClientMetadata.from  | script   |
      Then the event of PreSignUp_AdminCreateUser holds
        | userName                     | "alice"  |
        | request.userAttributes.email | "alice@" |
        | request.userAttributes.sub   | absent   |
        | request.validationData.sheet | old      |
        | request.clientMetadata.from  | script   |
      And the functions were called for PreSignUp_AdminCreateUser

  Rule: Where addresses are user names, the name is made before the function is called

    @trg.presignup.event.username-attribute @reported
    Scenario: PreSignUp is given the user name that the account will have
      Source: gh-localstack-9349 (an event of AWS, whose userName is a UUID); guide-user-pool-settings-attributes (which
        UUID it is)

      Given a user pool with
        | UsernameAttributes     | email           |
        | LambdaConfig.PreSignUp | <function echo> |
        | MfaConfiguration       | OFF             |
      When Alice signs up with the email "alice@"
      Then the event of PreSignUp_SignUp holds
        | userName                     | Alice's sub |
        | request.userAttributes.email | "alice@"    |
        | request.userAttributes.sub   | absent      |

  Rule: A user who signs up can be confirmed by the function

    @trg.presignup.autoconfirm @reported
    Scenario: A user whom PreSignUp confirms is confirmed at once, without a code, and with an unverified email
      Source: gh-amplify-js-2588 (2019); guide-user-pool-lambda-pre-sign-up

      Given a user pool with
        | AutoVerifiedAttributes | email                   |
        | LambdaConfig.PreSignUp | <function auto_confirm> |
        | MfaConfiguration       | OFF                     |
      When Alice signs up with the email "alice@"
      Then the answer holds
        | UserConfirmed       | true   |
        | CodeDeliveryDetails | absent |
      And Alice is CONFIRMED and her email is not verified
      And no mail is sent to "alice@"

    @trg.presignup.autoconfirm.post-confirmation @inferred
    Scenario: A user whom PreSignUp confirms is told to PostConfirmation
      Source: reasoned (guide-user-pool-lambda-post-confirmation: it runs after a sign-up is confirmed)

      Given a user pool with
        | LambdaConfig.PreSignUp        | <function auto_confirm> |
        | LambdaConfig.PostConfirmation | <function echo>         |
        | MfaConfiguration              | OFF                     |
      When Alice signs up
      Then the functions were called for PreSignUp_SignUp, PostConfirmation_ConfirmSignUp

    @trg.presignup.autoverify @documented
    Scenario: An email that PreSignUp verifies is verified from the start
      Source: guide-user-pool-lambda-pre-sign-up

      Given a user pool with
        | AutoVerifiedAttributes | email                  |
        | LambdaConfig.PreSignUp | <function auto_verify> |
        | MfaConfiguration       | OFF                    |
      When Alice signs up with the email "alice@"
      Then Alice is CONFIRMED and her email is verified

    @trg.presignup.autoverify-missing @documented @code-inferred @open
    Scenario: A sign-up without an email is refused where PreSignUp verifies the email
      Source: guide-user-pool-lambda-pre-sign-up (neither code nor text)
      Open: which code says that there is nothing to verify

      Given a user pool with
        | LambdaConfig.PreSignUp | <function auto_verify> |
        | Schema                 | absent                 |
        | MfaConfiguration       | OFF                    |
        | UsernameAttributes     | absent                 |
      When Alice signs up
      Then the request is refused with one of
        | InvalidLambdaResponseException |
        | UserLambdaValidationException  |
        | InvalidParameterException      |
      And there is no user Alice's username

    @trg.presignup.alias-steal @documented
    Scenario: An email that PreSignUp verifies is taken from the account whose alias it was
      Source: guide-user-pool-lambda-pre-sign-up

      Given a user pool with
        | AliasAttributes        | email                  |
        | AutoVerifiedAttributes | email                  |
        | LambdaConfig.PreSignUp | <function auto_verify> |
        | MfaConfiguration       | OFF                    |
      And Alice is a confirmed user with the verified email "shared@"
      When Bob signs up with the email "shared@"
      Then the request is accepted
      And the alias "shared@" belongs to Bob
      And Alice's email is not verified

    @trg.presignup.admin-ignored @documented
    Scenario: An administrator's user is neither confirmed nor verified by PreSignUp
      Source: guide-user-pool-lambda-pre-sign-up

      Given a user pool with
        | LambdaConfig.PreSignUp                        | <function auto_verify> |
        | MfaConfiguration                              | OFF                    |
        | Policies.SignInPolicy.AllowedFirstAuthFactors | absent                 |
      When the administrator creates Alice with
        | MessageAction        | SUPPRESS |
        | UserAttributes.email | "alice@" |
      Then the request is accepted
      And Alice is FORCE_CHANGE_PASSWORD and her email is not verified

  Rule: What a function leaves as it is goes on as it would

    @trg.presignup.setting-false-does-not-deny @reported
    Scenario: A sign-up that PreSignUp does not confirm goes on without a confirmation
      Source: gh-amazon-cognito-identity-js-297 (2017: seen, and said by AWS)

      Given a user pool with
        | LambdaConfig.PreSignUp | <function do_not_confirm> |
        | MfaConfiguration       | OFF                       |
      When Alice signs up
      Then the request is accepted
      And Alice is UNCONFIRMED
