"""Signing in: with a password, by a name or an alias, and what comes of it."""

from __future__ import annotations

from pytest_bdd import given, then

from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from fixtures.wire import Answer
from steps.calls import must
from steps.deeds import Deed
from steps.parameters import phrase
from steps.shapes import fits, hold, written
from steps.tokens import claims
from steps.values import resolve, secret_hash

TOKENS = [
    ["AuthenticationResult.AccessToken", "a JWT"],
    ["AuthenticationResult.IdToken", "a JWT"],
    ["AuthenticationResult.TokenType", "Bearer"],
    ["AuthenticationResult.ExpiresIn", "a number"],
    ["ChallengeName", "absent"],
    ["Session", "absent"],
]


@given(phrase("{person:Person} is signed in"))
def is_signed_in(stage: Stage, person: str) -> None:
    """By user name and password, without a challenge."""
    answer = must(stage, Deed(f"{person} signs in", person, "InitiateAuth", person))
    if "AuthenticationResult" not in answer.body:
        raise Divergence(
            f"{person} to be signed in by the password alone", str(answer.body.get("ChallengeName"))
        )


@then(phrase("{person:Person} is given tokens"))
def is_given_tokens(stage: Stage, person: str) -> None:
    """The sign-in is complete: access token and ID token of this person, and no challenge."""
    answer = stage.attempt.answer
    if answer.refused:
        raise Divergence(f"tokens for {person}", answer.outcome())
    hold(stage, "the answer", answer.body, TOKENS)
    _reaches(stage, answer, person)


@then(phrase("nobody is given tokens"))
def nobody_is_given_tokens(stage: Stage) -> None:
    """The answer holds no tokens, whatever else it holds."""
    if "AuthenticationResult" in stage.attempt.answer.body:
        raise Divergence("no tokens", "tokens")


@then(phrase("signing in as {username:Value} with {password:Value} reaches {person:Person}"))
def signing_in_reaches(stage: Stage, username: str, password: str, person: str) -> None:
    """A password sign-in under this name gives this person's tokens."""
    answer = _sign_in(stage, username, password)
    if answer.refused or "AuthenticationResult" not in answer.body:
        saw = answer.outcome() if answer.refused else f"the challenge {answer.body.get('ChallengeName')}"
        raise Divergence(f"a sign-in as {username} to reach {person}", saw)
    _reaches(stage, answer, person)


@then(phrase("signing in as {username:Value} with {password:Value} is refused with {code:Code}"))
def signing_in_is_refused(stage: Stage, username: str, password: str, code: str) -> None:
    """A password sign-in under this name is an error of this code."""
    answer = _sign_in(stage, username, password)
    if answer.code != code:
        raise Divergence(f"a sign-in as {username} to be refused with {code}", answer.outcome())


@then(phrase("signing in as {username:Value} with {password:Value} asks for {challenge:Challenge}"))
def signing_in_asks(stage: Stage, username: str, password: str, challenge: str) -> None:
    """A password sign-in under this name is answered with this challenge."""
    answer = _sign_in(stage, username, password)
    found = answer.outcome() if answer.refused else written(answer.member("ChallengeName"))
    if found != challenge:
        raise Divergence(f"a sign-in as {username} to ask for {challenge}", found)


def _sign_in(stage: Stage, username: str, password: str) -> Answer:
    name = str(resolve(stage, username))
    parameters = {"USERNAME": name, "PASSWORD": str(resolve(stage, password))}
    if stage.client.secret:
        parameters["SECRET_HASH"] = stage.names.secret(secret_hash(stage.client, name))
    return stage.wire.call(
        "InitiateAuth", ClientId=stage.client.id, AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters
    )


def _reaches(stage: Stage, answer: Answer, person: str) -> None:
    sub = claims(str(answer.member("AuthenticationResult.AccessToken"))).get("sub")
    wanted = stage.wire.must(
        "AdminGetUser", UserPoolId=stage.pool.id, Username=stage.people[person].identifier
    ).body
    if not fits(stage, str(sub), next(a["Value"] for a in wanted["UserAttributes"] if a["Name"] == "sub")):
        other = stage.people.named_by(str(sub))
        raise Divergence(f"tokens of {person}", f"tokens of {other.name if other else 'somebody else'}")
