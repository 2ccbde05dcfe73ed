"""Signing in where it is only a means: by a flow that the app client has, with the second factor that the pool wants.

What a scenario is about it says itself, by the sentence or the table of its When; everything else gets there by
whatever way a pool in use allows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import CannotBeAsked, Divergence
from fixtures.wire import Answer
from steps import deeds
from steps.calls import perform
from steps.deeds import ADMINISTRATOR, PROOF, Deed
from steps.parameters import Pairs
from steps.values import STEP, totp_code

INITIATING = ("InitiateAuth", "AdminInitiateAuth")
FLOW = "AuthFlow"
PASSWORD, SRP, ADMIN, CHOICE = (
    "USER_PASSWORD_AUTH", "USER_SRP_AUTH", "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH",
)  # fmt: skip
APP = "SOFTWARE_TOKEN_MFA"
SECOND_FACTORS = frozenset(("MFA_SETUP", "SELECT_MFA_TYPE", APP, "EMAIL_OTP"))
"""Challenges that a sign-in is answered with only for the pool's sake, where the scenario says nothing of MFA."""


@pytest.fixture
def way(request: pytest.FixtureRequest) -> str:
    """The AuthFlow of the scenario's When, where it signs somebody in: its client had better have it."""
    scenario = getattr(request.node, "scenario", None)
    for step in scenario.steps if scenario else ():
        if step.kind != "when":
            continue
        try:
            deed = deeds.read(step.text.partition(" with")[0], "now")
        except ValueError:
            continue
        rows = {name: value for name, value, *_ in (*deed.members, *step.table)}
        usual = {"InitiateAuth": PASSWORD, "AdminInitiateAuth": ADMIN}.get(deed.operation, "")
        return str(rows.get(FLOW, usual))
    return ""


def is_a_means(deed: Deed, rows: Pairs) -> bool:
    """Whether a sign-in says nothing of its flow, so that any will do."""
    return deed.operation in INITIATING and FLOW not in {name for name, _ in (*deed.members, *rows)}


def sign_in(stage: Stage, person: Person, rows: Pairs | None = None) -> Answer:
    """Sign somebody in, by a password and whatever else is asked for. Raises Divergence where it is refused."""
    flow = _flow(stage, PASSWORD, SRP, CHOICE, *_unless_devices(stage))
    answer = go_on(stage, person, begin(stage, person, rows or [], flow), admin=flow == ADMIN)
    if answer.refused or "AuthenticationResult" not in answer.body:
        saw = answer.outcome() if answer.refused else str(answer.body.get("ChallengeName"))
        raise Divergence(f"{person.name} to be signed in", saw)
    return answer


def start(stage: Stage, person: Person, rows: Pairs) -> Answer:
    """Prove the password, so that its owner can go on by herself; the answer, a refusal included."""
    return begin(stage, person, rows, _flow(stage, PASSWORD, SRP, CHOICE))


def prove(stage: Stage, person: Person) -> Answer:
    """The same by any flow, for who only wants to know what is answered."""
    return begin(stage, person, [], _flow(stage, PASSWORD, SRP, CHOICE, ADMIN))


def begin(stage: Stage, person: Person, rows: Pairs, flow: str) -> Answer:
    """Prove the password by one flow. The rows are those of a password sign-in."""
    text, password = (
        f"{person.name} signs in",
        dict(rows).get("") or dict(rows).get("AuthParameters.PASSWORD"),
    )
    if flow == ADMIN:
        return perform(stage, Deed(text, ADMINISTRATOR, "AdminInitiateAuth", person.name), rows, person)
    deed = Deed(text, person.name, "InitiateAuth", person.name)
    if flow == PASSWORD:
        return perform(stage, deed, rows, person)
    others = [(name, value) for name, value in rows if name not in ("", "AuthParameters.PASSWORD")]
    if flow == CHOICE:
        given = ("AuthParameters.PASSWORD", password or person.password)
        choice = [(FLOW, CHOICE), ("AuthParameters.PREFERRED_CHALLENGE", "PASSWORD"), given]
        return perform(stage, deed, [*choice, *others], person)
    answer = perform(stage, deed, [(FLOW, SRP), ("AuthParameters.SRP_A", "the SRP_A"), *others], person)
    if answer.refused or answer.body.get("ChallengeName") != "PASSWORD_VERIFIER":
        return answer
    made = f" made with {password}" if password else ""
    return _respond(stage, person, [(name, value + made) for name, value in PROOF])


def go_on(stage: Stage, person: Person, answer: Answer, *, admin: bool = False) -> Answer:
    """Give the second factors that a sign-in asks for, until it asks for none that the suite can give."""
    while not answer.refused:
        challenge = str(answer.body.get("ChallengeName"))
        if challenge == "MFA_SETUP":
            answer = _set_up(stage, person, admin=admin)
        elif challenge == "SELECT_MFA_TYPE":
            answer = _respond(stage, person, [("ChallengeResponses.ANSWER", APP)], admin=admin)
        elif challenge == APP and person.totp_secret:
            answer = _respond(stage, person, [("", unused_code(stage, person))], admin=admin)
        elif challenge == "EMAIL_OTP" and (stage.pool.second_factor or stage.post.mailbox is not None):
            _refuse_to_prove(stage, person)
            answer = _respond(stage, person, [("", "the code mailed for it")], admin=admin)
        else:
            break
    return answer


def as_the_pool_wants(stage: Stage, deed: Deed, answer: Answer) -> None:
    """Where nobody signs in without a second factor, and the scenario says nothing of it, it is given."""
    if deed.subject and stage.pool.second_factor and answer.body.get("ChallengeName") in SECOND_FACTORS:
        go_on(stage, stage.people[deed.subject], answer, admin=deed.operation.startswith("Admin"))


@contextmanager
def aside(stage: Stage) -> Iterator[None]:
    """Calls that only look: the answer before the Thens stays what it was."""
    kept = len(stage.attempt.answers)
    yield
    del stage.attempt.answers[kept:]


def _unless_devices(stage: Stage) -> tuple[str, ...]:
    """An administrator's sign-in will do too, but where devices are tracked: it is done on no device of the user's."""
    return () if any(path.startswith("DeviceConfiguration") for path in stage.pool.settings) else (ADMIN,)


def _flow(stage: Stage, *flows: str) -> str:
    """The first of these flows that the app client has."""
    for flow in flows:
        if stage.client.allows(flow):
            return flow
    found = ", ".join(sorted(stage.client.flows))
    raise CannotBeAsked(f"ExplicitAuthFlows: needed one of {', '.join(flows)}, found {found}")


def _refuse_to_prove(stage: Stage, person: Person) -> None:
    """A code by mail takes a mailbox, and would verify an email that the scenario has left unverified."""
    if stage.post.mailbox is None:
        raise CannotBeAsked(stage.target.lacks("mail"))
    if not stage.pool.second_factor:
        return
    found = stage.wire.must("AdminGetUser", UserPoolId=stage.pool.id, Username=person.identifier).body
    if {"Name": "email_verified", "Value": "true"} not in found["UserAttributes"]:
        raise CannotBeAsked(
            "MfaConfiguration: needed OFF for an email that is not verified, found ON with codes by mail"
        )


def _set_up(stage: Stage, person: Person, *, admin: bool) -> Answer:
    if APP not in person.challenge_parameters.get("MFAS_CAN_SETUP", APP):
        raise CannotBeAsked(
            "MfaConfiguration: needed OFF for a user without an email, found ON with codes by mail alone"
        )
    secret = _call(
        stage, person, "AssociateSoftwareToken", [("AccessToken", "absent"), ("Session", _session(person))]
    )
    if secret.refused:
        return secret
    proof = [
        ("AccessToken", "absent"),
        ("Session", _session(person)),
        ("UserCode", unused_code(stage, person)),
    ]
    verified = _call(stage, person, "VerifySoftwareToken", proof)
    return verified if verified.refused else _respond(stage, person, [], admin=admin)


def _session(person: Person) -> str:
    return person.sessions[-1]


def unused_code(stage: Stage, person: Person) -> str:
    """A code of now, the next or the last step: none is taken twice (rule mfa.totp-reuse)."""
    used = set(person.totp_codes)
    for ahead in (0, STEP, -STEP):
        code = totp_code(stage, person, ahead)
        if code not in used:
            return code
    raise CannotBeAsked("three codes of an authenticator app in half a minute, and no code is taken twice")


def _respond(stage: Stage, person: Person, rows: Any, *, admin: bool = False) -> Answer:
    return _call(stage, person, "AdminRespondToAuthChallenge" if admin else "RespondToAuthChallenge", rows)


def _call(stage: Stage, person: Person, operation: str, rows: Pairs) -> Answer:
    return perform(stage, Deed(f"{person.name} signs in", person.name, operation, person.name), rows, person)
