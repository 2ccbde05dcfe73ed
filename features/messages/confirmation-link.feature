Feature: A sign-up is confirmed by a link in a mail

  Background:
    Given a user pool of its own with
      | AutoVerifiedAttributes                         | email             |
      | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
      | UsernameAttributes                             | absent            |
    And the pool has a domain

  Rule: The mail has a link in the place of a code

    @msg.link.url @documented
    Scenario: The link leads to the pool's domain and names client, user and code
      Source: guide-cognito-user-pool-settings-message-templates

      When Bob signs up with the email "bob@"
      Then the answer announces a code by EMAIL to "bob@"
      And one mail is sent to "bob@"
      And the mail to "bob@" holds
        | Link | https://{the pool's domain}/confirmUser/?client_id={the client's id}&user_name={Bob's username}&confirmation_code={code} |
      And Bob is UNCONFIRMED and his email is not verified

    @msg.template.link-placeholder.text @documented
    Scenario: The words between the marks become the link
      Source: guide-cognito-user-pool-settings-message-templates

      Given a user pool of its own with
        | AutoVerifiedAttributes                         | email                                   |
        | EmailConfiguration.EmailSendingAccount         | DEVELOPER                               |
        | EmailConfiguration.SourceArn                   | <ses identity>                          |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK                       |
        | VerificationMessageTemplate.EmailSubjectByLink | Welcome aboard                          |
        | VerificationMessageTemplate.EmailMessageByLink | Please {##prove your address##}, thanks |
        | UsernameAttributes                             | absent                                  |
      And the pool has a domain
      When Bob signs up with the email "bob@"
      Then the text of the mail to "bob@" is "Please prove your address, thanks"
      And the subject of the mail to "bob@" is "Welcome aboard"
      And the mail to "bob@" holds
        | Link | https://{the pool's domain}/confirmUser/?client_id={the client's id}&user_name={Bob's username}&confirmation_code={code} |

  Rule: Opening the link confirms and verifies

    @msg.link.confirms @documented
    Scenario: The link confirms the user and proves the address
      Source: guide-signing-up-users-in-your-app

      Given Bob has signed up with the email "bob@"
      When Bob opens the link mailed to "bob@"
      Then the HTTP status is 200
      And Bob is CONFIRMED and his email is verified
      And signing in as Bob's username with Bob's password reaches Bob

    @msg.link.confirms.own @documented
    Scenario: The link of one user confirms no other
      Source: guide-signing-up-users-in-your-app

      Given Bob has signed up with the email "bob@"
      And Carol has signed up with the email "carol@"
      When Bob opens the link mailed to "bob@"
      Then Bob is CONFIRMED and his email is verified
      And Carol is UNCONFIRMED and her email is not verified

    @msg.link.confirms.replaced @inferred
    Scenario: The link of an earlier mail no longer confirms
      Source: reasoned (the link carries the code, and only the newest code counts)

      Given Bob has signed up with the email "bob@"
      And Bob has asked for another sign-up code
      When Bob opens the first link mailed to "bob@"
      Then Bob is UNCONFIRMED and his email is not verified

    @msg.link.confirms.renewed @inferred
    Scenario: The link of the newest mail confirms
      Source: reasoned (the link carries the code, and only the newest code counts)

      Given Bob has signed up with the email "bob@"
      And Bob has asked for another sign-up code
      When Bob opens the link mailed to "bob@"
      Then Bob is CONFIRMED and his email is verified

    @msg.link.twice @reported
    Scenario: Opened a second time the link tells that the account is confirmed
      Source: gh-amplify-js-3595

      Given Bob has signed up with the email "bob@"
      And Bob has opened the link mailed to "bob@"
      When Bob opens the link mailed to "bob@"
      Then the answer holds
        | page | matching .*User cannot be confirmed\. Current status is CONFIRMED.* |
      And Bob is CONFIRMED and his email is verified

    @quota.codes.link @documented
    Scenario: The link confirms nobody once its day is over
      Source: guide-quotas (24 hours)

      Given Bob has signed up with the email "bob@"
      And 25 hours have passed
      When Bob opens the link mailed to "bob@"
      Then Bob is UNCONFIRMED and his email is not verified

    @quota.codes.link.in-time @documented
    Scenario: The link confirms until its day is over
      Source: guide-quotas (24 hours)

      Given Bob has signed up with the email "bob@"
      And 23 hours have passed
      When Bob opens the link mailed to "bob@"
      Then Bob is CONFIRMED and his email is verified

    @msg.link.force-alias @inferred @open
    Scenario: Whatever a link does to an address that is taken, the account that owned it signs in by its user name
      Source: reasoned (from ConfirmSignUp, with and without ForceAliasCreation); gh-amazon-cognito-identity-js-511
      Open: Does the link take the address from the account that owns it, confirm without it, or refuse?

      Given a user pool of its own with
        | AliasAttributes                                | email             |
        | AutoVerifiedAttributes                         | email             |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
      And the pool has a domain
      And Alice is a confirmed user with the verified email "shared@"
      And Bob has signed up with the email "shared@"
      When Bob opens the link mailed to "shared@"
      Then Alice is CONFIRMED
      And signing in as Alice's username with Alice's password reaches Alice
