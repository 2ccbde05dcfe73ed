Feature: A public operation needs no AWS credentials, and an error is told in the body and in headers

  GetId is a public operation and is sent unsigned; DescribeIdentityPool is an administrator's and has to be signed.

  @ip.public-ops @documented
  Scenario: GetId for a guest is answered without AWS credentials
    Source: api-GetId (a public API)

    Given an identity pool with
      | AllowUnauthenticatedIdentities | true |
    When GetId is sent unsigned with the body
      """
      {"IdentityPoolId": "{the identity pool's id}"}
      """
    Then the HTTP status is 200

  @ip.public-ops.signed @documented @code-inferred
  Scenario: DescribeIdentityPool without AWS credentials is refused with status 400
    Source: api-DescribeIdentityPool (developer credentials are needed; the status is that of user pools)

    Given an identity pool with
      | AllowUnauthenticatedIdentities | true |
    When DescribeIdentityPool is sent unsigned with the body
      """
      {"IdentityPoolId": "{the identity pool's id}"}
      """
    Then the HTTP status is 400

  @ip.errors.http @reported
  Scenario: An error is told in the body and in two headers
    Source: gh-amplify-js-2443 (headers, class and text; the operation is not shown)

    Given an identity pool with
      | SupportedLoginProviders | {"accounts.google.com": "1.apps.googleusercontent.com"} |
    And Alice is a confirmed user
    And Alice is signed in
    When GetId is sent unsigned with the body
      """
      {"IdentityPoolId": "{the identity pool's id}", "Logins": {"{the provider}": "{Alice's id token}"}}
      """
    Then the HTTP status is 400
    And the body of the answer is
      """
      {"__type": "NotAuthorizedException", "message": "Logins don't match. Please include at least one valid login for this identity or identity pool."}
      """
    And the answer's headers hold
      | content-type        | application/x-amz-json-1.1 |
      | x-amzn-errortype    | NotAuthorizedException:    |
      | x-amzn-errormessage | Logins don't match. Please include at least one valid login for this identity or identity pool. |
