"""The tokens that people hold."""

from __future__ import annotations

from typing import Any

from pytest_bdd import then

from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence
from fixtures.wire import Answer
from steps.jwt import claims, header
from steps.parameters import phrase
from steps.shapes import hold

KEPT = {"the same as before": True, "another than before": False}


@then(phrase("{person:Person}'s {token:Token} holds"))
def token_holds(stage: Stage, person: str, token: str, datatable: list[list[str]]) -> None:
    """Claims of the newest token by name; `header.alg` and the like are members of its header.

    `the same as before` and `another than before` hold a claim against the token before it.
    """
    somebody = stage.people[person]
    held = {
        "access token": somebody.access_tokens,
        "id token": somebody.id_tokens,
        "OpenID token": somebody.openid_tokens,
    }[token]
    if not held:
        raise Divergence(f"{person}'s {token}", "none was given")
    now = _told(held[-1])
    before = _told(held[-2]) if len(held) > 1 else {}
    hold(stage, f"{person}'s {token}", now, [row for row in datatable if row[1] not in KEPT])
    for name, kept in ((row[0], KEPT[row[1]]) for row in datatable if row[1] in KEPT):
        if name not in before:
            raise Divergence(f"{person}'s {token} from before to hold {name}", f"{name} absent")
        if name not in now or (now[name] == before[name]) is not kept:
            saw = "none" if name not in now else "another" if kept else "the same"
            raise Divergence(f"{person}'s {token} to hold {'the same' if kept else 'another'} {name}", saw)


@then(phrase("the token at {path:Member} holds"))
def token_at_holds(stage: Stage, attempt: Attempt, path: str, datatable: list[list[str]]) -> None:
    """Claims of a token that is a member of the answer, and that nobody has learned."""
    hold(stage, f"the token at {path}", _claims_at(stage, attempt.answer, path), datatable)


@then(phrase("the token at {path:Member} holds nothing but {members:Members}"))
def token_at_holds_nothing_but(stage: Stage, attempt: Attempt, path: str, members: list[str]) -> None:
    """The claims of such a token are exactly these."""
    found = sorted(_claims_at(stage, attempt.answer, path))
    if found != sorted(members):
        raise Divergence(f"a token of {', '.join(sorted(members))}", ", ".join(found))


def _claims_at(stage: Stage, answer: Answer, path: str) -> dict[str, Any]:
    if answer.refused:
        raise Divergence(f"{answer.operation} to be accepted", answer.outcome())
    return claims(stage.names.secret(str(answer.member(path))))


def _told(token: str) -> dict[str, Any]:
    return {**claims(token), "header": header(token)}
