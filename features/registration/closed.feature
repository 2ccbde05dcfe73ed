Feature: Where registration is not open, it is refused without a token

  OpenDcrEnabled is false by default, and EnableStatus Disabled turns the endpoint off.

  @dcr.kinds @documented @code-inferred
  Scenario: A registration without a token is refused where registration is not open
    Source: guide-cognito-user-pools-dynamic-client-registration; model-cognito-idp (OpenDcrEnabled);
      reasoned (RFC 6750)

    Given a user pool of its own with
      | UserPoolTier                    | ESSENTIALS |
      | DcrConfiguration.EnableStatus   | Enabled    |
      | DcrConfiguration.OpenDcrEnabled | absent     |
    And the pool has a domain
    When an application registers itself as
      """
      {"redirect_uris": ["https://example.com/back"]}
      """
    Then the HTTP status is 401
    And ListUserPoolClients shows
      | UserPoolClients | empty |

  @dcr.endpoint.off @inferred
  Scenario: A registration is refused where it is turned off
    Source: reasoned (the feature is off)

    Given a user pool of its own with
      | UserPoolTier                  | ESSENTIALS |
      | DcrConfiguration.EnableStatus | Disabled   |
    And the pool has a domain
    When an application registers itself as
      """
      {"redirect_uris": ["https://example.com/back"]}
      """
    Then the HTTP status is 404
    And ListUserPoolClients shows
      | UserPoolClients | empty |

  @dcr.endpoint.off.discovery @inferred
  Scenario: The discovery document names no place to register where registration is turned off
    Source: guide-cognito-user-pools-dynamic-client-registration (named there while registration is on); reasoned (that
      it is not while it is off)

    Given a user pool of its own with
      | UserPoolTier                  | ESSENTIALS |
      | DcrConfiguration.EnableStatus | Disabled   |
    And the pool has a domain
    When the app reads the discovery document
    Then the answer holds
      | token_endpoint        | https://{the pool's domain}/oauth2/token |
      | registration_endpoint | absent                                   |
