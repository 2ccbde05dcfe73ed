Feature: AWS credentials of an identity are good for an hour

  GetCredentialsForIdentity tells when its credentials expire. After that the services of AWS refuse them.

  Background:
    Given an identity pool of its own with
      | AllowUnauthenticatedIdentities | true         |
      | Roles.unauthenticated          | <guest role> |
    And Alice has got her identity
    And Alice has got AWS credentials

  @gc.credentials-expired @reported
  Scenario: AWS credentials of sixty-one minutes ago are refused by STS
    Source: stored-pastes (class and text, of an expired session); gh-prowler-789 (an expired session);
      repost-identity-pool-credentials (an hour)

    Given 61 minutes have passed for the identity pool
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the request is refused with ExpiredToken
    And the message is "The security token included in the request is expired"

  @gc.credentials-expired.not-yet @reported
  Scenario: AWS credentials of fifty-nine minutes ago are good for STS
    Source: repost-identity-pool-credentials (an hour); field-triggers (FT-71: the session, of a guest)

    Given 59 minutes have passed for the identity pool
    When Alice calls GetCallerIdentity of sts with her AWS credentials
    Then the answer holds
      | Arn | the session "CognitoIdentityCredentials" of <guest role> |
