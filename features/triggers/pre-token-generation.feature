Feature: PreTokenGeneration changes what tokens say

  Version 1 changes the ID token, versions 2 and 3 the access token and its scopes too.

  Rule: Version 1 changes the ID token

    `claims` adds tenant, name, nickname and sub, and takes out email, nickname and iss. `claim_list` adds a claim that
    is a list.

    @trig.pretoken.v1 @documented
    Scenario: A function of version 1 adds, overrides and takes out claims of the ID token
      Source: guide-user-pool-lambda-pre-token-generation

      Given a user pool with
        | LambdaConfig.PreTokenGeneration | <function claims> |
        | MfaConfiguration                | OFF               |
      And Alice is a confirmed user with
        | UserAttributes.email    | "alice@" |
        | UserAttributes.name     | Alice    |
        | UserAttributes.nickname | Al       |
      When Alice signs in
      Then Alice's id token holds
        | tenant | blue            |
        | name   | Alice the First |
        | email  | absent          |
      And Alice's access token holds
        | tenant | absent |

    @trig.pretoken.v1.both @documented
    Scenario: A claim that is both added and taken out is not in the token
      Source: guide-user-pool-lambda-pre-token-generation (claimsToSuppress)

      Given a user pool with
        | LambdaConfig.PreTokenGeneration | <function claims> |
        | MfaConfiguration                | OFF               |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice's id token holds
        | nickname | absent |

    @trg.pretoken.v1 @documented
    Scenario: A function of version 1 is given attributes and groups
      Source: guide-user-pool-lambda-pre-token-generation; trigger-samples

      Given a user pool of its own with
        | LambdaConfig.PreTokenGeneration | <function echo> |
        | MfaConfiguration                | OFF             |
        | UsernameAttributes              | absent          |
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | sculptors    |
        | RoleArn   | <group role> |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | sculptors |
      When Alice signs in
      Then the event of TokenGeneration_Authentication holds
        | version                                       | 1              |
        | userName                                      | "alice"        |
        | request.userAttributes.sub                    | Alice's sub    |
        | request.userAttributes.cognito:user_status    | CONFIRMED      |
        | request.groupConfiguration.groupsToOverride   | sculptors      |
        | request.groupConfiguration.iamRolesToOverride | <group role>   |
        | request.groupConfiguration.preferredRole      | <group role>   |
        | request.scopes                                | absent         |

    @trg.pretoken.v1.list @reported
    Scenario: A sign-in is refused where a claim of version 1 is a list
      Source: pre-token-list-claim (the text); gh-graphql-engine-1176 (AWS: texts only); so-42706896 (the class of this
        text, of PreSignUp)

      Given a user pool with
        | LambdaConfig.PreTokenGeneration | <function claim_list> |
        | MfaConfiguration                | OFF                   |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidLambdaResponseException
      And the message is "Unrecognizable lambda output"

    @trg.pretoken.v1.list-refresh @reported
    Scenario: A refresh is refused where a claim of version 1 is a list
      Source: pre-token-list-claim (the text); so-42706896 (the class of this text, of PreSignUp)

      Given a user pool of its own with
        | UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate | absent |
      And Alice is a confirmed user
      And Alice is signed in
      And the administrator has updated the user pool with
        | LambdaConfig.PreTokenGeneration | <function claim_list> |
      When Alice refreshes her tokens
      Then the request is refused with InvalidLambdaResponseException
      And the message is "Unrecognizable lambda output"

    @trg.pretoken.reserved @inferred
    Scenario: A claim that is Cognito's own is not changed, and to try is no error
      Source: reasoned (guide-user-pool-lambda-pre-token-generation says which cannot be changed, and not what a try
        does)

      Given a user pool with
        | LambdaConfig.PreTokenGeneration | <function claims> |
        | MfaConfiguration                | OFF               |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice's id token holds
        | sub | Alice's sub |
        | iss | a text      |

    @trig.pretoken.v1.groups @documented
    Scenario Outline: A function of version <version> names other groups and roles
      Source: guide-user-pool-lambda-pre-token-generation

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V<version>_0            |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function other_groups> |
        | MfaConfiguration                                    | OFF                     |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice's id token holds
        | cognito:groups         | painters                                |
        | cognito:roles          | arn:aws:iam::123456789012:role/painters |
        | cognito:preferred_role | arn:aws:iam::123456789012:role/painters |
      And Alice's access token holds
        | cognito:groups | painters |

      Examples:
        | case | version |
        | v1   | 1       |
        | v2   | 2       |

    @trig.pretoken.v1.no-groups @documented
    Scenario: An object of groups without members takes the groups out
      Source: guide-user-pool-lambda-pre-token-generation (an empty groupOverrideDetails, in both tokens)

      Given a user pool of its own with
        | LambdaConfig.PreTokenGeneration | <function no_groups> |
        | MfaConfiguration                | OFF                  |
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | sculptors |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | sculptors |
      When Alice signs in
      Then Alice's id token holds
        | cognito:groups | absent |
      And Alice's access token holds
        | cognito:groups | absent |

    @trig.pretoken.v1.groups-kept @inferred
    Scenario: A function that says nothing of groups leaves them as they are
      Source: reasoned (guide-user-pool-lambda-pre-token-generation: an object that is empty or null takes the groups
        out, and of one that is left out nothing is said)

      Given a user pool of its own with
        | LambdaConfig.PreTokenGeneration | <function claims> |
        | MfaConfiguration                | OFF               |
      And Alice is a confirmed user
      And the administrator has called CreateGroup with
        | GroupName | sculptors |
      And the administrator has called AdminAddUserToGroup for Alice with
        | GroupName | sculptors |
      When Alice signs in
      Then Alice's id token holds
        | cognito:groups | sculptors |

  Rule: Version 2 changes both tokens

    `claims_and_scopes` adds tenants to the ID token and takes its email out; to the access token it adds quota,
    username, client_id and the scope paint, and takes jti out.

    @trg.pretoken.v2 @documented
    Scenario: A function of version 2 is given the scopes too
      Source: guide-user-pool-lambda-pre-token-generation; trigger-samples

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0            |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function echo> |
        | MfaConfiguration                                    | OFF             |
      And Alice is a confirmed user
      When Alice signs in
      Then the event of TokenGeneration_Authentication holds
        | version                    | 2                             |
        | callerContext.clientId     | the client's id               |
        | request.scopes             | aws.cognito.signin.user.admin |
        | request.groupConfiguration | present                       |

    @trig.pretoken.v2 @documented
    Scenario: A function of version 2 changes claims of both tokens, which need not be texts, and scopes
      Source: guide-user-pool-lambda-pre-token-generation

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                         |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function claims_and_scopes> |
        | MfaConfiguration                                    | OFF                          |
      And Alice is a confirmed user with the verified email "alice@"
      When Alice signs in
      Then Alice's id token holds
        | tenants | blue, red |
        | email   | absent    |
        | quota   | absent    |
      And Alice's access token holds
        | quota   | {"images": 5}                       |
        | tenants | absent                              |
        | scope   | aws.cognito.signin.user.admin paint |

    @trig.pretoken.v3 @documented
    Scenario: A function of version 3 changes the access token of a user as one of version 2 does
      Source: guide-user-pool-lambda-pre-token-generation; machine-token-functions (version 3)

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V3_0                         |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function claims_and_scopes> |
        | MfaConfiguration                                    | OFF                          |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice's access token holds
        | quota | {"images": 5}                       |
        | scope | aws.cognito.signin.user.admin paint |
      And the event of TokenGeneration_Authentication holds
        | version | 3 |

    @trig.pretoken.protected @inferred
    Scenario: What an access token says of its user and app client is not changed, and to try is no error
      Source: reasoned (guide-user-pool-lambda-pre-token-generation says which cannot be changed, and not what a try
        does)

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                         |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function claims_and_scopes> |
        | MfaConfiguration                                    | OFF                          |
        | UsernameAttributes                                  | absent                       |
      And an app client with
        | EnableTokenRevocation | true |
      And Alice is a confirmed user
      When Alice signs in
      Then Alice's access token holds
        | username  | "alice"         |
        | client_id | the client's id |
        | jti       | a UUID          |

    @trig.pretoken.suppress-scope @inferred
    Scenario: An access token without the scope of the user's own API is refused there
      Source: reasoned (token.scope-missing has the text; that a function can take the scope out is documented)

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                     |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function without_scope> |
        | MfaConfiguration                                    | OFF                      |
      And Alice is a confirmed user
      And Alice is signed in
      When Alice reads her profile
      Then the request is refused with NotAuthorizedException
      And the message is "Access Token does not have required scopes"

    @trg.pretoken.limit @documented @code-inferred
    Scenario: A sign-in is refused where a function adds more than 5,000 claims
      Source: guide-quotas (the number; no code is told)

      Given a user pool with
        | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                   |
        | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | <function many_claims> |
        | MfaConfiguration                                    | OFF                    |
      And Alice is a confirmed user
      When Alice signs in
      Then the request is refused with InvalidLambdaResponseException
