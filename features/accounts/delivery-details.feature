Feature: CodeDeliveryDetails show where a code went, masked

  The same members stand in the answers of SignUp, ResendConfirmationCode, ForgotPassword and
  GetUserAttributeVerificationCode.

  @mask.email @recorded
  Scenario: A destination shows the first letters of the two parts of an email
    Source: floci-fixtures (sign-up.happy); moto-forgot-password-with-email-delivery-details (ForgotPassword)

    Given a user pool with
      | AutoVerifiedAttributes | email  |
      | UsernameAttributes     | absent |
    When Alice signs up with
      | email | success@simulator.amazonses.com |
    Then the answer holds
      | CodeDeliveryDetails.Destination | s***@s*** |

  @mask.phone @attested
  Scenario: A destination shows the last four digits of a phone number
    Source: amplify-ui-fixtures (sign-up-with-phone: seven stars and four digits); gh-amplify-js-7253 (2020, eight stars
      and four more signs, which its author has taken out)

    Given a user pool with
      | AutoVerifiedAttributes        | phone_number      |
      | SmsConfiguration.SnsCallerArn | <sms role>        |
      | SmsConfiguration.ExternalId   | <sms external id> |
      | UsernameAttributes            | absent            |
    When Alice signs up with
      | phone_number | +12065550134 |
    Then the answer holds
      | CodeDeliveryDetails.Destination | +*******0134 |

  @mask.simulated @documented @open
  Scenario: An unknown email is sent no code where the client hides who exists, and a destination is masked
    Source: guide-cognito-user-pool-managing-errors (the medium follows the form of the name); floci-fixtures (the form
      of the mask, of SignUp)
    Open: When does the simulated delivery come, and when the InvalidParameterException that newer pages tell of?

    Given a user pool with
      | UsernameAttributes                        | email                                       |
      | AutoVerifiedAttributes                    | email                                       |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
    And an app client with
      | PreventUserExistenceErrors | ENABLED |
    When Mallory asks for a password reset with
      | Username | "nobody@" |
    Then the answer announces a code by EMAIL to "nobody@", unless the request is refused with InvalidParameterException
    And no mail is sent to "nobody@"

  @mask.simulated.phone @documented @open
  Scenario: No SMS is sent to an unknown phone number where the client hides who exists
    Source: guide-cognito-user-pool-managing-errors (the medium follows the form of the name; newer: a simulated
      delivery alternates with InvalidParameterException); gh-amplify-js-5783 (an invented number)
    Open: Is the masked number that of the name, or an invented one?

    Given a user pool with
      | UsernameAttributes                        | email, phone_number                         |
      | AutoVerifiedAttributes                    | email, phone_number                         |
      | SmsConfiguration.SnsCallerArn             | <sms role>                                  |
      | SmsConfiguration.ExternalId               | <sms external id>                           |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
    And an app client with
      | PreventUserExistenceErrors | ENABLED |
    When Mallory asks for a password reset with
      | Username | "+1nobody" |
    Then the request is accepted, unless it is refused with InvalidParameterException
    And no SMS is sent to "+1nobody"
