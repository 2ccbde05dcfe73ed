Feature: The login pages of the classic hosted UI have a style sheet

  SetUICustomization sets it, for one app client or for all.

  Rule: The looks of the login pages need a domain to be seen under

    @ui.needs-domain @reported @code-inferred
    Scenario: The UI customization of a pool without a domain is refused
      Source: cdk-preflight (its rule quotes the first text, the record of its deployment the second; no class)

      Given a user pool of its own
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      Then the request is refused with InvalidParameterException
      And the message is one of
        | A domain must be associated with this user pool.                   |
        | There has to be an existing domain associated with this user pool. |

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

    @ui.css-class @inferred
    Scenario: A style sheet with a class that the login pages lack is refused
      Source: reasoned (the class); cdk-preflight (deployments that failed with this text, of another style sheet)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                        |
        | CSS      | .headline-customizable {font-weight: 400;} |
      Then the request is refused with InvalidParameterException
      And the message begins with "The CSS class "
      And the message contains "headline-customizable is not in the list of allowed classes."

    @ui.css-version @documented
    Scenario: A style sheet is described with a version
      Source: cli-set-ui-customization; terraform-acceptance-tests (UserPoolUICustomization_AllClients_CSS)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      Then the answer holds
        | UICustomization.UserPoolId       | the pool's id        |
        | UICustomization.ClientId         | ALL                  |
        | UICustomization.CSSVersion       | matching 20[0-9]{12} |
        | UICustomization.ImageUrl         | absent               |
        | UICustomization.CreationDate     | a date               |
        | UICustomization.LastModifiedDate | a date               |

  Rule: The looks are those of one app client, or of all that have none of their own

    @ui.of-client @recorded
    Scenario: An app client with a style sheet of its own has that one
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolUICustomization_ClientAndAll_cSS)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      And the administrator has called SetUICustomization with
        | ClientId | the client's id                         |
        | CSS      | .label-customizable {font-weight: 100;} |
      When the administrator calls GetUICustomization with
        | ClientId | the client's id |
      Then the answer holds
        | UICustomization.ClientId | the client's id                         |
        | UICustomization.CSS      | .label-customizable {font-weight: 100;} |

    @ui.of-client.default @documented
    Scenario: An app client without a style sheet of its own has that of all
      Source: api-SetUICustomization

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      When the administrator calls GetUICustomization with
        | ClientId | the client's id |
      Then the answer holds
        | UICustomization.CSS | .label-customizable {font-weight: 400;} |

    @ui.client-unknown @documented @code-inferred
    Scenario Outline: <operation> for an app client that the pool does not have is refused
      Source: model-cognito-idp (ResourceNotFoundException)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls <operation> with
        | ClientId | nosuchclientid |
      Then the request is refused with ResourceNotFoundException

      Examples:
        | case | operation          |
        | set  | SetUICustomization |
        | get  | GetUICustomization |

    @ui.removed @recorded
    Scenario: SetUICustomization with neither style sheet nor image takes the customization away
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolUICustomization_AllClients_disappears)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      And the administrator has called SetUICustomization with
        | ClientId | ALL                                     |
        | CSS      | .label-customizable {font-weight: 400;} |
      And the administrator has called SetUICustomization with
        | ClientId | ALL |
      When the administrator calls GetUICustomization with
        | ClientId | ALL |
      Then the answer holds
        | UICustomization | empty |

  Rule: The login pages may have a logo

    @ui.image @recorded
    Scenario: A logo is described by its URL
      Source: terraform-acceptance-tests (TestAccCognitoIDPUserPoolUICustomization_AllClients_imageFile)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId  | ALL         |
        | ImageFile | a PNG image |
      Then the request is accepted
      And GetUICustomization shows
        | UICustomization.ImageUrl | matching https://.+ |

    @ui.image-type @reported
    Scenario: A logo that is no image is refused
      Source: gh-boto3-2314 (2020, code and the beginning of the text; what its file held is not known)

      Given a user pool of its own
      And the administrator has called CreateUserPoolDomain with
        | Domain | "login" |
      When the administrator calls SetUICustomization with
        | ClientId  | ALL             |
        | ImageFile | this is no file |
      Then the request is refused with InvalidParameterException
      And the message begins with "The uploaded image must"
      And GetUICustomization shows
        | UICustomization | empty |
