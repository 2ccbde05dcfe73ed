Feature: A login of a social provider is checked by its shape before the provider is asked

  Whether a token of Facebook, Amazon, Twitter or Digits is good, nobody but the provider can tell. What can be told
  without it is refused at once.

  @gi.empty-token
  Scenario Outline: An empty token of <provider> is refused
    Source: gh-aws-sdk-android-samples-21 (2015: Facebook, with the limits of then); gh-aws-sdk-cpp-1085 (2019: class
      and text, of GetCredentialsForIdentity); gh-amplify-js-10060 (2022: class, text and limits of today, of GetId by a
      user pool's login)

    Given an identity pool with
      | SupportedLoginProviders | {"<provider>": "<app>"} |
    When Alice calls GetId with
      | Logins.<provider> | empty |
    Then the request is refused with ValidationException
    And the message is "1 validation error detected: Value '{<provider>=}' at 'logins' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 50000, Member must have length greater than or equal to 1]"

    @reported @text-inferred
    Examples:
      | case     | provider            | app                          |
      | facebook | graph.facebook.com  | 7346241598935552             |

    @inferred
    Examples:
      | case     | provider            | app                          |
      | google   | accounts.google.com | 1.apps.googleusercontent.com |
      | amazon   | www.amazon.com      | amzn1.application.1          |
      | twitter  | api.twitter.com     | key;secret                   |
      | digits   | www.digits.com      | key;secret                   |

  @gi.garbage.strange-provider @reported
  Scenario: A token of Facebook under another name than Facebook's domain is refused
    Source: gh-flutter-cognito-plugin-13 (2019: class and text; the operation is not shown)

    Given an identity pool with
      | SupportedLoginProviders | {"graph.facebook.com": "7346241598935552"} |
    When Alice calls GetId with
      | Logins.Facebook | EAAIp82wZBI5MBADZBlh4lQ3oRsKnOwPD |
    Then the request is refused with NotAuthorizedException
    And the message is "Invalid login token. Not a valid OpenId Connect identity token."

  @gi.no-match.social @inferred
  Scenario: A login of Facebook is refused by an identity pool that knows another provider
    Source: gh-amplify-js-2443 (the text, of a user pool)

    Given an identity pool with
      | SupportedLoginProviders | {"accounts.google.com": "1.apps.googleusercontent.com"} |
    When Alice calls GetId with
      | Logins.graph.facebook.com | EAAIp82wZBI5MBADZBlh4lQ3oRsKnOwPD |
    Then the request is refused with NotAuthorizedException
    And the message begins with "Logins don't match."
