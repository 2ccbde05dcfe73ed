Feature: An answer tells where a code went, and not to whom

  @mask.email @recorded
  Scenario: A destination shows the first letters of the two parts of an email
    Source: floci-fixtures (sign-up.happy); moto-forgot-password-with-email-delivery-details

    Given a user pool with
      | AutoVerifiedAttributes | email  |
      | UsernameAttributes     | absent |
    When Alice signs up with
      | email | success@simulator.amazonses.com |
    Then the answer holds
      | CodeDeliveryDetails.Destination | s***@s*** |

  @mask.phone @reported
  Scenario: A destination shows the last four digits of a phone number
    Source: gh-amplify-js-7253; moto (its tests)

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
  Scenario Outline: A destination is masked for <an unknown name> too where the client hides who exists
    Source: guide-cognito-user-pool-managing-errors (the medium follows the form of the name); aws-blocks (shape)
    Open: newer pages say that a simulated delivery alternates with InvalidParameterException; when does which come?

    Given a user pool with
      | UsernameAttributes                        | email, phone_number                         |
      | AutoVerifiedAttributes                    | email, phone_number                         |
      | SmsConfiguration.SnsCallerArn             | <sms role>                                  |
      | SmsConfiguration.ExternalId               | <sms external id>                           |
      | AccountRecoverySetting.RecoveryMechanisms | [{"Priority": 1, "Name": "verified_email"}] |
    And an app client with
      | PreventUserExistenceErrors | ENABLED |
    When Mallory asks for a password reset with
      | Username | <name> |
    Then the answer announces a code by <medium> to <name>, unless the request is refused with InvalidParameterException
    And no <message> is sent to <name>

    Examples:
      | case  | an unknown name         | name       | medium | message |
      | email | an unknown address      | "nobody@"  | EMAIL  | mail    |
      | phone | an unknown phone number | "+1nobody" | SMS    | SMS     |
