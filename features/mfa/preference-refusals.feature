Feature: A second factor is not chosen by who lacks what it needs

  The refusal names the factor that the user has nothing for.

  Rule: A user without a phone number does not choose SMS

    Background:
      Given a user pool with
        | UsernameAttributes                                | absent              |
        | SmsMfaConfiguration.SmsConfiguration.SnsCallerArn | <sms role>          |
        | SmsMfaConfiguration.SmsConfiguration.ExternalId   | <sms external id>   |
        | MfaConfiguration                                  | OPTIONAL            |
        | SmsMfaConfiguration.SmsAuthenticationMessage      | Your code is {####} |

    @mfapref.sms-no-phone @inferred @open
    Scenario: AdminSetUserMFAPreference with SMS is refused for a user without a phone number
      Source: reasoned (there is no number to send to; the newer text by its family); gh-amplify-js-618 (2018, class and
        older text, of SetUserMFAPreference that turns SMS off)
      Open: the text of today

      Given Bob is a confirmed user
      When the administrator sets Bob's MFA preference with
        | SMSMfaSettings.Enabled | true |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | User does not have delivery config set to turn on SMS_MFA |
        | User does not have a phone_number set to turn on SMS MFA  |
      And Bob's profile holds
        | UserMFASettingList | absent |
