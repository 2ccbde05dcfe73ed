Feature: The status of an account follows what is done to it

  Each row is one transition: the status before, what is done, and the status after it, with the email's
  verification before and after. How an account begins stands in sign-up.feature (UNCONFIRMED) and
  admin-created.feature (FORCE_CHANGE_PASSWORD). Two things leave the status as it was and need a clock or a second
  account: that a temporary password expires (admin-created.feature), and that somebody else takes the address
  (aliases.feature).

  Background:
    Given a user pool with
      | AutoVerifiedAttributes                      | email                                       |
      | AccountRecoverySetting.RecoveryMechanisms   | [{"Priority": 1, "Name": "verified_email"}] |
      | Policies.PasswordPolicy.PasswordHistorySize | absent                                      |

  # Some rows need a sign-in that was begun or a code that was sent; beginning to sign in changes no account.
  Scenario Outline: An account that was <before> is <after> once <deed>, which is <answered>
    Given Alice is <before> and her email is <known>
    And once already, Alice starts to sign in
    When <deed>
    Then the request is <answered>
    And Alice is <after> and her email is <proved>
    And signing in as Alice's username with Alice's password <signs in>

    @recorded
    Examples: What was signed up is confirmed, by a code or by an administrator
      Source: seed-000 (terminal output; the code with ForceAliasCreation true, the administrator in the third
        experiment); amplify-android-tests (a sign-in after the code);
        moto-initiate-auth-user-password-auth-with-email (a sign-in after AdminConfirmSignUp)

      | rule                             | before      | known        | deed                                                   | answered | after     | proved       | signs in      |
      | status.unconfirmed.confirm       | UNCONFIRMED | not verified | Alice confirms her sign-up with the code mailed for it | accepted | CONFIRMED | verified     | reaches Alice |
      | status.unconfirmed.admin-confirm | UNCONFIRMED | not verified | the administrator confirms Alice's sign-up             | accepted | CONFIRMED | not verified | reaches Alice |

    @reported
    Examples: An administrator's password ends a sign-up
      Source: gh-aws-sdk-js-2976 (2019, the status after it); gh-aws-aspnet-cognito-identity-provider-67 (2021, the
        email stays unverified); api-AdminSetUserPassword (NEW_PASSWORD_REQUIRED)

      | rule                                            | before      | known        | deed                                                         | answered | after                 | proved       | signs in                       |
      | status.unconfirmed.admin-set-password-permanent | UNCONFIRMED | not verified | the administrator sets Alice's password with Permanent true  | accepted | CONFIRMED             | not verified | reaches Alice                  |
      | status.unconfirmed.admin-set-password-temporary | UNCONFIRMED | not verified | the administrator sets Alice's password with Permanent false | accepted | FORCE_CHANGE_PASSWORD | not verified | asks for NEW_PASSWORD_REQUIRED |

    @inferred
    Examples: An administrator's password ends a reset
      Source: reasoned (from the API reference, AdminSetUserPassword, which names the status after it but not the one
        before)

      | rule                                               | before         | known        | deed                                                         | answered | after                 | proved       | signs in                       |
      | status.reset-required.admin-set-password-permanent | RESET_REQUIRED | verified     | the administrator sets Alice's password with Permanent true  | accepted | CONFIRMED             | verified     | reaches Alice                  |

    @documented
    Examples: An administrator's password after the first one
      Source: api-AdminSetUserPassword

      | rule                                                      | before                | known    | deed                                                         | answered | after                 | proved   | signs in                       |
      | status.force-change-password.admin-set-password-permanent | FORCE_CHANGE_PASSWORD | verified | the administrator sets Alice's password with Permanent true  | accepted | CONFIRMED             | verified | reaches Alice                  |
      | status.confirmed.admin-set-password-temporary             | CONFIRMED             | verified | the administrator sets Alice's password with Permanent false | accepted | FORCE_CHANGE_PASSWORD | verified | asks for NEW_PASSWORD_REQUIRED |

    @documented
    Examples: The first password is replaced
      Source: guide-how-to-create-user-accounts (the user is marked as confirmed);
        moto-authorize-user-with-force-password-change-status (the tokens); moto-group-in-access-token (the same, by
        AdminRespondToAuthChallenge)

      | rule                                      | before                | known    | deed                                            | answered | after     | proved   | signs in      |
      | status.force-change-password.new-password | FORCE_CHANGE_PASSWORD | verified | Alice answers the challenge with a new password | accepted | CONFIRMED | verified | reaches Alice |

    @documented
    Examples: An invitation is sent again
      Source: api-AdminCreateUser (MessageAction)

      | rule                                | before                | known    | deed                                                                          | answered | after                 | proved   | signs in                       |
      | status.force-change-password.resend | FORCE_CHANGE_PASSWORD | verified | the administrator invites Alice again with TemporaryPassword Alice's password | accepted | FORCE_CHANGE_PASSWORD | verified | asks for NEW_PASSWORD_REQUIRED |

    @documented
    Examples: A reset asks a confirmed account for a new password, and its code ends that
      Source: api-AdminResetUserPassword (the reset); amplify-ui-fixtures (force-reset-password: the class of the
        sign-in); api-ConfirmForgotPassword (the code); guide-how-to-recover-a-user-account (the code)

      | rule                                          | before         | known    | deed                                                  | answered | after          | proved   | signs in                                       |
      | status.confirmed.admin-reset                  | CONFIRMED      | verified | the administrator resets Alice's password             | accepted | RESET_REQUIRED | verified | is refused with PasswordResetRequiredException |
      | status.reset-required.confirm-forgot-password | RESET_REQUIRED | verified | Alice resets her password with the code mailed for it | accepted | CONFIRMED      | verified | reaches Alice                                  |

    @inferred
    Examples: Who has not confirmed the sign-up has no password to reset
      Source: reasoned (as ForgotPassword answers); gh-amplify-js-2955 (of ForgotPassword); moto

      | rule                                         | before                | known        | deed                                      | answered                            | after                 | proved       | signs in                                  |
      | status.unconfirmed.admin-reset               | UNCONFIRMED           | not verified | the administrator resets Alice's password | refused with NotAuthorizedException | UNCONFIRMED           | not verified | is refused with UserNotConfirmedException |

    @reported
    Examples: Who has not set a password of his own has none to reset
      Source: stored-pastes (AdminResetUserPassword); gh-amplify-js-2955 (ForgotPassword)

      | rule                                         | before                | known        | deed                                      | answered                            | after                 | proved       | signs in                                  |
      | status.force-change-password.admin-reset     | FORCE_CHANGE_PASSWORD | verified     | the administrator resets Alice's password | refused with NotAuthorizedException | FORCE_CHANGE_PASSWORD | verified     | asks for NEW_PASSWORD_REQUIRED            |
      | status.force-change-password.forgot-password | FORCE_CHANGE_PASSWORD | verified     | Alice asks for a password reset           | refused with NotAuthorizedException | FORCE_CHANGE_PASSWORD | verified     | asks for NEW_PASSWORD_REQUIRED            |

    @reported @code-inferred
    Examples: Who has a temporary password is not confirmed by an administrator
      Source: gh-amplify-js-6711 (2020, such a user is refused, by ConfirmSignUp); public-programs (code and text)

      | rule                                       | before                | known    | deed                                       | answered                            | after                 | proved   | signs in                       |
      | status.force-change-password.admin-confirm | FORCE_CHANGE_PASSWORD | verified | the administrator confirms Alice's sign-up | refused with NotAuthorizedException | FORCE_CHANGE_PASSWORD | verified | asks for NEW_PASSWORD_REQUIRED |

    @documented
    Examples: A disabled account keeps its status and signs nobody in
      Source: api-AdminDisableUser (no sign-in); api-UserType (no status is one of disabled users); gh-localstack-8454
        (the class of the sign-in)

      | rule                      | before    | known    | deed                             | answered | after     | proved   | signs in                               |
      | status.any.disable-enable | CONFIRMED | verified | the administrator disables Alice | accepted | CONFIRMED | verified | is refused with NotAuthorizedException |
