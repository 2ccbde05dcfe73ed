Feature: An ID token that has expired proves nobody any more

  GetId and GetCredentialsForIdentity take an ID token of a user pool as a login only until its exp.

  Background:
    Given a user pool of its own
    And an app client with
      | IdTokenValidity | absent |
    And an identity pool with
      | CognitoIdentityProviders | [{"ProviderName": "{the provider}", "ClientId": "{the client's id}"}] |
      | Roles.authenticated      | <user role>                                                           |
    And Alice is a confirmed user
    And Alice is signed in

  @gi.expired @reported
  Scenario: A user gets no identity by an ID token that has expired
    Source: gh-qqaatw-JciHitachiHA-33 (class and text, of GetCredentialsForIdentity)

    Given 61 minutes have passed
    When Alice gets her identity
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid login token. Token expired: "

  @gi.expired.not-yet @documented
  Scenario: A user gets an identity by an ID token that is about to expire
    Source: model-cognito-idp (IdTokenValidity, one hour where it is left out)

    Given 59 minutes have passed
    When Alice gets her identity
    Then the request is accepted

  @gc.expired @reported
  Scenario: A user's identity gets no AWS credentials by an ID token that has expired
    Source: gh-qqaatw-JciHitachiHA-33 (class and text)

    Given Alice has got her identity
    And 61 minutes have passed
    When Alice gets AWS credentials
    Then the request is refused with NotAuthorizedException
    And the message begins with "Invalid login token. Token expired: "
