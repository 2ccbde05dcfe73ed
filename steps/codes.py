"""Codes: where an answer says that one was sent, and the time that makes one expire."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, then

from fixtures.stage.stage import Attempt, Clock, Stage
from fixtures.verdicts import Divergence
from steps.parameters import phrase
from steps.shapes import fits, written

ATTRIBUTE_OF = {"EMAIL": "email", "SMS": "phone_number"}


@then(phrase("the answer announces a code by {medium:Medium} to {destination:Value}"))
def announces_a_code(stage: Stage, attempt: Attempt, medium: str, destination: str) -> None:
    """The answer's code delivery details.

    Medium, attribute, and the destination masked as Cognito masks it.
    """
    details = _details(attempt)
    if not details:
        raise Divergence(f"a code announced by {medium} to {destination}", _without(attempt))
    wanted = {"AttributeName": ATTRIBUTE_OF[medium], "DeliveryMedium": medium}
    masked = f"{destination} masked"
    if not any(
        all(each.get(key) == value for key, value in wanted.items())
        and set(each) == {"AttributeName", "DeliveryMedium", "Destination"}
        and fits(stage, masked, each["Destination"])
        for each in details
    ):
        raise Divergence(f"a code announced by {medium} to {destination}, masked", written(details[0]))


@then(
    phrase(
        "the answer announces a code by {medium:Medium} to {destination:Value}, "
        "unless the request is refused with {code:Code}"
    )
)
def announces_a_code_unless(stage: Stage, attempt: Attempt, medium: str, destination: str, code: str) -> None:
    """The same, or an error of this code and no other, for rules on which sources disagree."""
    if attempt.answer.code != code:
        announces_a_code(stage, attempt, medium, destination)


@then(phrase("the answer announces no code"))
def announces_no_code(attempt: Attempt) -> None:
    """The answer has no code delivery details."""
    if attempt.answer.refused:
        raise Divergence(f"{attempt.answer.operation} to be accepted", attempt.answer.outcome())
    details = _details(attempt)
    if details:
        raise Divergence("no code announced", written(details[0]))


@given(phrase("{seconds:Duration} have passed"))
def time_has_passed(clock: Clock, seconds: int) -> None:
    """The clock of the scenario's own pool moves on."""
    clock.advance(seconds)


def _details(attempt: Attempt) -> list[dict[str, Any]]:
    body = attempt.answer.body
    one = body.get("CodeDeliveryDetails")
    return [one] if one else list(body.get("CodeDeliveryDetailsList") or [])


def _without(attempt: Attempt) -> str:
    return attempt.answer.outcome() if attempt.answer.refused else "an answer without code delivery details"
