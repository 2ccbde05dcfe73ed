"""Second factors: who has which, and what sign-in asks for."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, then

from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from steps.calls import must
from steps.deeds import ADMINISTRATOR, Deed
from steps.means import sign_in
from steps.parameters import phrase
from steps.shapes import hold, written
from steps.values import totp_code


@given(phrase("{person:Person} has {factor:Factor} as {her:Her} MFA"))
def has_factor(stage: Stage, person: str, factor: str) -> None:
    """It is enabled and preferred: by an administrator, but for TOTP, whose secret its owner alone can verify."""
    somebody = stage.people[person]
    if factor == "SoftwareTokenMfaSettings":
        _verify_a_secret(stage, somebody)
    deed = Deed(f"{person}'s MFA preference", ADMINISTRATOR, "AdminSetUserMFAPreference", person)
    must(stage, deed, [(f"{factor}.Enabled", "true"), (f"{factor}.PreferredMfa", "true")])


@then(phrase("{person:Person} is asked for {challenge:Challenge}"))
@then(phrase("{person:Person} is asked for {challenge:Challenge} with"))
def is_asked_for(stage: Stage, challenge: str, datatable: list[list[str]] | None) -> None:
    """The answer is this challenge, with a session and without tokens.

    The table holds challenge parameters.
    """
    answer = stage.attempt.answer
    found = answer.outcome() if answer.refused else written(answer.member("ChallengeName"))
    if found != challenge:
        raise Divergence(f"the challenge {challenge}", found if answer.refused else f"the challenge {found}")
    hold(stage, "the answer", answer.body, [["Session", "a session"], ["AuthenticationResult", "absent"]])
    parameters: dict[str, Any] = answer.body.get("ChallengeParameters") or {}
    hold(stage, "the challenge", parameters, datatable)


def _verify_a_secret(stage: Stage, person: Person) -> None:
    name = person.name
    sign_in(stage, person)
    must(stage, Deed(f"{name} asks for a TOTP secret", name, "AssociateSoftwareToken", name))
    verify = Deed(f"{name} verifies the TOTP secret", name, "VerifySoftwareToken", name)
    must(stage, verify, [("UserCode", totp_code(stage, person))])
