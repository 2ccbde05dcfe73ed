Feature: A pool calls Lambda functions of its region

  LambdaConfig names the Lambda functions that a pool calls, and the key of the custom senders.

  @pool.lambda.custom-sender-needs-kms @reported @code-inferred
  Scenario Outline: A Lambda function that sends <what> is refused without a KMS key
    Source: cdk-preflight (deployments that failed with the text)

    When the administrator creates a user pool with
      | LambdaConfig.<trigger>.LambdaVersion | V1_0                                                             |
      | LambdaConfig.<trigger>.LambdaArn     | arn:aws:lambda:{the pool's region}:{the account}:function:sender |
    Then the request is refused with InvalidParameterException
    And the message is "KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used."

    Examples:
      | case  | what  | trigger           |
      | email | mails | CustomEmailSender |
      | sms   | SMS   | CustomSMSSender   |

  @pool.lambda.custom-sender-needs-kms.with-key @documented
  Scenario Outline: A Lambda function that sends <what> is accepted with a KMS key
    Source: guide-user-pool-lambda-custom-sender-triggers

    When the administrator creates a user pool with
      | LambdaConfig.<trigger>.LambdaVersion | V1_0                                                             |
      | LambdaConfig.<trigger>.LambdaArn     | arn:aws:lambda:{the pool's region}:{the account}:function:sender |
      | LambdaConfig.KMSKeyID                | <kms key>                                                        |
    Then the request is accepted
    And DescribeUserPool shows
      | UserPool.LambdaConfig.<trigger>.LambdaVersion | V1_0      |
      | UserPool.LambdaConfig.KMSKeyID                | <kms key> |

    Examples:
      | case  | what  | trigger           |
      | email | mails | CustomEmailSender |
      | sms   | SMS   | CustomSMSSender   |

  @pool.lambda.custom-sender-needs-kms.version @reported
  Scenario: A Lambda function that sends mails is refused without its version
    Source: gh-aws-cdk-15863 (2021, class and text, of a deployment)

    When the administrator creates a user pool with
      | LambdaConfig.CustomEmailSender.LambdaArn | arn:aws:lambda:{the pool's region}:{the account}:function:sender |
      | LambdaConfig.KMSKeyID                    | <kms key>                                                        |
    Then the request is refused with InvalidParameterException
    And the message is "1 validation error detected: Value null at 'lambdaConfig.customEmailSender.lambdaVersion' failed to satisfy constraint: Member must not be null"

  @pool.lambda.kms-region @reported @code-inferred
  Scenario: A KMS key of another region is refused
    Source: cdk-preflight (a deployment that failed with the text, whose last word is the region of the key)

    When the administrator creates a user pool with
      | LambdaConfig.CustomEmailSender.LambdaVersion | V1_0                                                                          |
      | LambdaConfig.CustomEmailSender.LambdaArn     | arn:aws:lambda:{the pool's region}:{the account}:function:sender              |
      | LambdaConfig.KMSKeyID                        | arn:aws:kms:ap-south-2:{the account}:key/1234abcd-12ab-34cd-56ef-1234567890ab |
    Then the request is refused with InvalidParameterException
    And the message is "Encountered error when CreateGrant was attempted on the input KMS key - Invalid arn ap-south-2"

  @pool.lambda.region @reported @code-inferred
  Scenario: A Lambda function of another region is refused
    Source: cdk-preflight (a deployment that failed with the text);
      guide-cognito-user-pools-working-with-lambda-triggers

    When the administrator creates a user pool with
      | LambdaConfig.PreSignUp | arn:aws:lambda:ap-south-2:{the account}:function:greet |
    Then the request is refused with InvalidParameterException
    And the message is "Cross-region lambda functions are not supported"

  @pool.lambda.region.another-account @reported
  Scenario: A Lambda function of another account in the pool's region is accepted
    Source: cdk-preflight (its note: another account was accepted, 2026-09-08)

    When the administrator creates a user pool with
      | LambdaConfig.PreSignUp | arn:aws:lambda:{the pool's region}:210987654321:function:greet |
    Then the request is accepted
    And DescribeUserPool shows
      | UserPool.LambdaConfig.PreSignUp | arn:aws:lambda:{the pool's region}:210987654321:function:greet |

  @pool.lambda.version-arn @inferred
  Scenario: The ARN of a version of a Lambda function is refused
    Source: reasoned (from memory of the developer guide, which takes the ARN of an alias and none of a version)

    When the administrator creates a user pool with
      | LambdaConfig.PreSignUp | arn:aws:lambda:{the pool's region}:{the account}:function:greet:7 |
    Then the request is refused with InvalidParameterException

  @pool.lambda.version-arn.alias @inferred
  Scenario: The ARN of an alias of a Lambda function is accepted
    Source: reasoned (from memory of the developer guide, which takes the ARN of an alias and none of a version)

    When the administrator creates a user pool with
      | LambdaConfig.PreSignUp | arn:aws:lambda:{the pool's region}:{the account}:function:greet:live |
    Then the request is accepted
    And DescribeUserPool shows
      | UserPool.LambdaConfig.PreSignUp | arn:aws:lambda:{the pool's region}:{the account}:function:greet:live |

  @pool.lambda.pretoken-two-arns @reported @code-inferred
  Scenario: PreTokenGeneration and PreTokenGenerationConfig with two Lambda functions are refused
    Source: cdk-preflight (a deployment that failed with the text)

    When the administrator creates a user pool with
      | LambdaConfig.PreTokenGeneration                     | arn:aws:lambda:{the pool's region}:{the account}:function:one |
      | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V1_0                                                          |
      | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | arn:aws:lambda:{the pool's region}:{the account}:function:two |
    Then the request is refused with InvalidParameterException
    And the message is "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's"

  @pool.lambda.pretoken-two-arns.one @documented
  Scenario: PreTokenGeneration and PreTokenGenerationConfig with one Lambda function are accepted
    Source: model-cognito-idp (LambdaConfigType: the two ARNs have to be identical)

    When the administrator creates a user pool with
      | LambdaConfig.PreTokenGeneration                     | arn:aws:lambda:{the pool's region}:{the account}:function:one |
      | LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                                                          |
      | LambdaConfig.PreTokenGenerationConfig.LambdaArn     | arn:aws:lambda:{the pool's region}:{the account}:function:one |
    Then the request is accepted
    And DescribeUserPool shows
      | UserPool.LambdaConfig.PreTokenGeneration                     | arn:aws:lambda:{the pool's region}:{the account}:function:one |
      | UserPool.LambdaConfig.PreTokenGenerationConfig.LambdaVersion | V2_0                                                          |

  @pool.lambda.pretoken-two-arns.mirrored @documented
  Scenario: PreTokenGeneration is described as the Lambda function of PreTokenGenerationConfig too
    Source: model-cognito-idp (PreTokenGenerationVersionConfigType: both have the same value); terraform-provider-aws
      (user_pool.go: sends the new function as both where one of them changes)

    When the administrator creates a user pool with
      | LambdaConfig.PreTokenGeneration | arn:aws:lambda:{the pool's region}:{the account}:function:one |
    Then the request is accepted
    And DescribeUserPool shows
      | UserPool.LambdaConfig.PreTokenGeneration                 | arn:aws:lambda:{the pool's region}:{the account}:function:one |
      | UserPool.LambdaConfig.PreTokenGenerationConfig.LambdaArn | arn:aws:lambda:{the pool's region}:{the account}:function:one |
