"""Signing in: with a password, by a name or an alias, and what comes of it."""

from __future__ import annotations

from pytest_bdd import given, then

from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from fixtures.wire import Answer
from steps.jwt import claims
from steps.means import aside, go_on, prove, sign_in
from steps.parameters import phrase
from steps.shapes import fits, hold, written
from steps.values import resolve

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
    """By the password, and a second factor where the pool wants one."""
    sign_in(stage, stage.people[person])


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
    owner = stage.people[person]
    somebody = _somebody(stage, username, password, owner)
    with aside(stage):
        answer = go_on(stage, somebody, prove(stage, somebody))
        owner.totp_secret = somebody.totp_secret
    if answer.refused or "AuthenticationResult" not in answer.body:
        saw = answer.outcome() if answer.refused else f"the challenge {answer.body.get('ChallengeName')}"
        raise Divergence(f"a sign-in as {username} to reach {person}", saw)
    _reaches(stage, answer, person)


@then(phrase("signing in as {username:Value} with {password:Value} is refused with {code:Code}"))
def signing_in_is_refused(stage: Stage, username: str, password: str, code: str) -> None:
    """A password sign-in under this name is an error of this code."""
    with aside(stage):
        answer = prove(stage, _somebody(stage, username, password))
    if answer.code != code:
        raise Divergence(f"a sign-in as {username} to be refused with {code}", answer.outcome())


@then(phrase("signing in as {username:Value} with {password:Value} asks for {challenge:Challenge}"))
def signing_in_asks(stage: Stage, username: str, password: str, challenge: str) -> None:
    """A password sign-in under this name is answered with this challenge."""
    with aside(stage):
        answer = prove(stage, _somebody(stage, username, password))
    found = answer.outcome() if answer.refused else written(answer.member("ChallengeName"))
    if found != challenge:
        raise Divergence(f"a sign-in as {username} to ask for {challenge}", found)


def _somebody(stage: Stage, username: str, password: str, owner: Person | None = None) -> Person:
    """Who tries this name and password: nobody of the scenario learns from what is answered."""
    somebody = Person("somebody", str(resolve(stage, username)), str(resolve(stage, password)))
    if owner is not None:
        somebody.totp_secret, somebody.totp_codes = owner.totp_secret, owner.totp_codes
        somebody.attributes = {"email": owner.email}
    return somebody


def _reaches(stage: Stage, answer: Answer, person: str) -> None:
    sub = claims(str(answer.member("AuthenticationResult.AccessToken"))).get("sub")
    wanted = stage.wire.must(
        "AdminGetUser", UserPoolId=stage.pool.id, Username=stage.people[person].identifier
    ).body
    if not fits(stage, str(sub), next(a["Value"] for a in wanted["UserAttributes"] if a["Name"] == "sub")):
        other = stage.people.named_by(str(sub))
        raise Divergence(f"tokens of {person}", f"tokens of {other.name if other else 'somebody else'}")
