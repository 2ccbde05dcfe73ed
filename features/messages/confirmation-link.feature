Feature: A sign-up is confirmed by a link in a mail

  In a user pool whose DefaultEmailOption is CONFIRM_WITH_LINK and that has a domain.

  Rule: The mail has a link in the place of a code

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes                         | email             |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
        | UsernameAttributes                             | absent            |
      And the pool has a domain

    @msg.link.url @reported
    Scenario: The link of a sign-up leads to the user pool's domain and names client, user and code
      Source: gh-amplify-js-612 (2018); gh-amazon-cognito-identity-js-521 (2017); mailed-link (a link of us-west-2, kept
        whole)

      When Bob signs up with the email "bob@"
      Then the answer announces a code by EMAIL to "bob@"
      And one mail is sent to "bob@"
      And the mail to "bob@" holds
        | Link | https://{the pool's domain}/confirmUser?client_id={the client's id}&user_name={Bob's username}&confirmation_code={code} |
      And Bob is UNCONFIRMED and his email is not verified

    @msg.default-text.link @inferred @open
    Scenario: The mail of a sign-up has its link also where the user pool has no text for it
      Source: reasoned (set-up code of public projects stores "Please click the link below to verify your email address.
        {##Verify Email##} " under the subject "Your verification link")
      Open: are these the words of a pool that stores none?

      When Bob signs up with the email "bob@"
      Then the mail to "bob@" holds
        | Link | https://{the pool's domain}/confirmUser?client_id={the client's id}&user_name={Bob's username}&confirmation_code={code} |

  Rule: The link names the stored user name

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes                         | email             |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
        | UsernameAttributes                             | email             |
      And the pool has a domain

    @msg.link.url.username-attribute @inferred
    Scenario: The link of a sign-up by email names the sub as the user name
      Source: mailed-link (its user_name is a UUID, of a pool that is not told); reasoned (that the UUID is the sub)

      When Bob signs up with
        | Username | "bob@" |
      Then the mail to "bob@" holds
        | Link | https://{the pool's domain}/confirmUser?client_id={the client's id}&user_name={Bob's sub}&confirmation_code={code} |

  Rule: A user pool without a domain has nowhere to lead to

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes                         | email             |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
        | UsernameAttributes                             | absent            |

    @msg.link.url.no-domain @inferred @open
    Scenario: A sign-up leaves the user unconfirmed where links are mailed and the user pool has no domain
      Source: reasoned (guide-signing-up-users-in-your-app asks for a domain)
      Open: what is mailed, a code, a link that leads nowhere, or nothing?

      When Bob signs up with the email "bob@"
      Then the request is accepted
      And Bob is UNCONFIRMED and his email is not verified

  Rule: Opening the link confirms and verifies

    Background:
      Given a user pool of its own with
        | AutoVerifiedAttributes                         | email             |
        | VerificationMessageTemplate.DefaultEmailOption | CONFIRM_WITH_LINK |
        | UsernameAttributes                             | absent            |
      And the pool has a domain

    @msg.link.confirms @documented @code-inferred
    Scenario: The link of a sign-up confirms the user and verifies the email
      Source: guide-signing-up-users-in-your-app

      Given Bob has signed up with the email "bob@"
      When Bob opens the link mailed to "bob@"
      Then the HTTP status is 200
      And Bob is CONFIRMED and his email is verified
      And signing in as Bob's username with Bob's password reaches Bob

    @msg.link.confirms.own @documented
    Scenario: The link of one user's sign-up confirms no other user
      Source: guide-signing-up-users-in-your-app

      Given Bob has signed up with the email "bob@"
      And Carol has signed up with the email "carol@"
      When Bob opens the link mailed to "bob@"
      Then Bob is CONFIRMED and his email is verified
      And Carol is UNCONFIRMED and her email is not verified

    @msg.link.confirms.replaced @inferred
    Scenario: The link of an earlier mail confirms no more
      Source: reasoned (the link carries the code, and only the newest code counts)

      Given Bob has signed up with the email "bob@"
      And Bob has asked for another sign-up code
      When Bob opens the first link mailed to "bob@"
      Then Bob is UNCONFIRMED and his email is not verified

    @msg.link.confirms.renewed @inferred
    Scenario: The link of the newest mail confirms the user
      Source: reasoned (the link carries the code, and only the newest code counts)

      Given Bob has signed up with the email "bob@"
      And Bob has asked for another sign-up code
      When Bob opens the link mailed to "bob@"
      Then Bob is CONFIRMED and his email is verified

    @msg.link.twice @reported
    Scenario: The link of a sign-up tells the second time that the user is confirmed
      Source: gh-amplify-js-3595 (2019: the page said "confirm", which the Cognito team then mended)

      Given Bob has signed up with the email "bob@"
      And Bob has opened the link mailed to "bob@"
      When Bob opens the link mailed to "bob@"
      Then the answer holds
        | page | matching .*User cannot be confirmed\. Current status is CONFIRMED.* |
      And Bob is CONFIRMED and his email is verified

    @quota.codes.link @documented
    Scenario: The link of a sign-up confirms no more after a day
      Source: guide-quotas (24 hours, of the code, which the link carries)

      Given Bob has signed up with the email "bob@"
      And 25 hours have passed
      When Bob opens the link mailed to "bob@"
      Then Bob is UNCONFIRMED and his email is not verified

    @quota.codes.link.in-time @documented
    Scenario: The link of a sign-up confirms before a day is over
      Source: guide-quotas (24 hours, of the code, which the link carries)

      Given Bob has signed up with the email "bob@"
      And 23 hours have passed
      When Bob opens the link mailed to "bob@"
      Then Bob is CONFIRMED and his email is verified

  Rule: A template has words for the link

    @msg.template.link-placeholder.text @documented
    Scenario: The words between the marks of a template become the link
      Source: gh-amplify-js-612 (the link); guide-cognito-user-pool-settings-message-templates (the words)

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
        | Link | https://{the pool's domain}/confirmUser?client_id={the client's id}&user_name={Bob's username}&confirmation_code={code} |

  Rule: A link meets an email that is an alias

    @msg.link.force-alias @inferred @open
    Scenario: The link of a sign-up with another account's email leaves that account its user name
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
