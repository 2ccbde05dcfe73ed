"""Lambda functions: which were called by the last call of the scenario, and with what."""

from __future__ import annotations

from typing import Any

from pytest_bdd import then

from fixtures.stage.functions import Calls
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from steps.parameters import phrase
from steps.shapes import hold


@then(phrase("no function was called"))
def none_was_called(stage: Stage, triggers: Calls) -> None:
    """Not one of the pool's functions."""
    _called(stage, triggers, [])


@then(phrase("the functions were called for {sources:Sources}"))
def called_in_order(stage: Stage, triggers: Calls, sources: list[str]) -> None:
    """Each trigger source in the order of the calls, and no other."""
    _called(stage, triggers, sources)


@then(phrase("the functions were called, in any order, for {sources:Sources}"))
def called_in_any_order(stage: Stage, triggers: Calls, sources: list[str]) -> None:
    """Each trigger source as often as it is named, and no other."""
    found = _sources(stage, triggers)
    if sorted(found) != sorted(sources):
        raise Divergence(f"calls for {', '.join(sources)}", ", ".join(found) or "no function was called")


@then(phrase("the event of {source:Source} holds"))
def event_holds(stage: Stage, triggers: Calls, source: str, datatable: list[list[str]]) -> None:
    """Members of the event that the function was given, by dotted path, each with its value or its shape."""
    hold(stage, f"the event of {source}", triggers.event(stage.pool.id, source), datatable)


@then(phrase("the request of {source:Source} holds nothing but {names:Names}"))
def request_holds_nothing_but(stage: Stage, triggers: Calls, source: str, names: list[str]) -> None:
    """The members of the event's request are exactly these."""
    found = sorted(triggers.event(stage.pool.id, source)["request"])
    if found != sorted(names):
        raise Divergence(f"a request of {', '.join(names)}", ", ".join(found) or "nothing")


@then(phrase("the code given to {source:Source} is sealed with"))
def sealed_with(stage: Stage, triggers: Calls, source: str, datatable: list[list[str]]) -> None:
    """How the code of a sender is encrypted: `version`, `algorithm`, `context`, `keys` and `frame` of the message."""
    event: dict[str, Any] = triggers.event(stage.pool.id, source)
    text, seal = stage.target.unsealed(event["request"]["code"])
    stage.names.secret(text)
    hold(stage, "the sealed code", seal, datatable)


def _called(stage: Stage, calls: Calls, sources: list[str]) -> None:
    found = _sources(stage, calls)
    if found != sources:
        wanted = f"calls for {', '.join(sources)}" if sources else "no call of a function"
        raise Divergence(wanted, ", ".join(found) or "no function was called")


def _sources(stage: Stage, calls: Calls) -> list[str]:
    return [str(event["triggerSource"]) for event in calls.events(stage.pool.id)]
