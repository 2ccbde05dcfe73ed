"""Passkeys: who has one, and what a browser is told to ask of it."""

from __future__ import annotations

import json

from pytest_bdd import given, then

from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from steps.calls import must
from steps.ceremonies import OPTIONS
from steps.deeds import Deed
from steps.means import sign_in
from steps.parameters import phrase
from steps.shapes import hold


@given(phrase("{person:Person} has a passkey"))
def has_a_passkey(stage: Stage, person: str) -> None:
    """Registered by its owner, who signs in for it unless that is done."""
    has_passkeys(stage, person, 1)


@given(phrase("{person:Person} has {number:Count} passkeys"))
def has_passkeys(stage: Stage, person: str, number: int) -> None:
    """The same for several, each of an authenticator of its own."""
    owner = stage.people[person]
    if not owner.access_tokens:
        sign_in(stage, owner)
    for _ in range(number):
        _register(stage, owner)


def _register(stage: Stage, owner: Person) -> None:
    name = owner.name
    must(stage, Deed(f"{name} starts to register a passkey", name, "StartWebAuthnRegistration", name))
    complete = Deed(f"{name} registers a passkey", name, "CompleteWebAuthnRegistration", name)
    must(stage, complete, [("Credential", "a new passkey")])


@then(phrase("{person:Person}'s browser is asked for a passkey with"))
def browser_is_asked(stage: Stage, person: str, datatable: list[list[str]]) -> None:
    """The members of the request options in the challenge."""
    parameters = stage.attempt.answer.body.get("ChallengeParameters") or {}
    if OPTIONS not in parameters:
        raise Divergence(f"{person} to be given {OPTIONS}", "none were given")
    hold(stage, "the request options", json.loads(parameters[OPTIONS]), datatable)
