Feature: The login pages of the classic hosted UI have a style sheet

  SetUICustomization sets it, for one app client or for all.

  Rule: The looks of the login pages need a domain to be seen under

    @ui.needs-domain @reported @code-inferred
    Scenario: The UI customization of a pool without a domain is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      Then the request is refused with InvalidParameterException
      And the message is "A domain must be associated with this user pool."

    @ui.needs-domain.given @documented
    Scenario: The UI customization of a pool with a domain is stored
      Source: cli-set-ui-customization

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      Then the answer holds
        | UICustomization.ClientId | ALL                                     |
        | UICustomization.CSS      | .label-customizable {font-weight: 400;} |
      And GetUICustomization shows
        | UICustomization.CSS | .label-customizable {font-weight: 400;} |

    @ui.css-class @reported @code-inferred
    Scenario: A style sheet with a class that the login pages lack is refused
      Source: cdk-preflight (deployments that failed with the text)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                        |
        | CSS      | .headline-customizable {font-weight: 400;} |
      Then the request is refused with InvalidParameterException
      And the message begins with "The CSS class "
      And the message contains "headline-customizable is not in the list of allowed classes."
