"""Calls to an identity pool and to STS: from a table to a request, an answer, and what a person learns from it.

What a sentence does not say is filled in from the person and the scenario's identity pool: its id, the identity
that the person got last, and the login by the newest ID token. Whoever has not signed in is a guest.
"""

from __future__ import annotations

from typing import Any

from fixtures.api.operations import IDENTITY_POOLS, STS, USER_POOLS, Api
from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import SuiteError
from fixtures.wire import Answer
from steps.members import assign
from steps.parameters import Pairs
from steps.values import fill, resolve

OF_STS = frozenset(("AssumeRoleWithWebIdentity", "GetCallerIdentity"))
BY_LOGIN = frozenset(("GetId", "GetCredentialsForIdentity", "GetOpenIdToken", "UnlinkIdentity"))
OF_NO_IDENTITY = frozenset(("GetOpenIdTokenForDeveloperIdentity", "LookupDeveloperIdentity"))


def api_of(operation: str, rows: Pairs) -> Api:
    """The API that an operation is of; tagging is of both, and the ARN tells which is meant."""
    if operation in OF_STS:
        return STS
    if operation not in IDENTITY_POOLS.operations:
        return USER_POOLS
    shared = operation in USER_POOLS.operations
    tags_identity_pool = any("identity pool" in value for _, value in rows)
    return USER_POOLS if shared and not tags_identity_pool else IDENTITY_POOLS


def perform(stage: Stage, api: Api, operation: str, person: Person | None, rows: Pairs) -> Answer:
    """Make one call. The person learns from an accepted answer; the caller decides what the answer means."""
    request = _request(stage, api, operation, person, rows)
    changes = api is IDENTITY_POOLS and api.changes_pool(operation) and operation != "CreateIdentityPool"
    if changes and "IdentityPoolId" not in stage.attempt.made and stage.identity_pool.shared:
        raise SuiteError(f"{operation} changes the identity pool; say `an identity pool of its own`")
    answer = stage.wire.call(operation, service=api.name, **request)
    stage.attempt.answers.append(answer)
    if not answer.refused:
        if operation == "CreateIdentityPool":
            made = str(answer.member("IdentityPoolId"))
            stage.attempt.made["IdentityPoolId"] = made
            stage.identity_pool_supplier.take(made)
        if person:
            person.learn(answer.body, stage.names)
    return answer


def read_back(stage: Stage, api: Api, operation: str, person: Person | None) -> Answer:
    """What a reading operation answers now. Raises Divergence where it is refused."""
    return stage.wire.must(
        operation, service=api.name, **_request(stage, api, operation, person, [("Logins", "absent")])
    )


def _request(stage: Stage, api: Api, operation: str, person: Person | None, rows: Pairs) -> dict[str, Any]:
    shape = api.input(operation)
    given = {name for name, _ in rows}
    request = _defaults(stage, operation, person, shape.members.keys() - given)
    for name, text in rows:
        if name.partition(".")[0] in shape.members:
            assign(request, shape, fill(stage, name), resolve(stage, text, person))
        elif text != "absent":
            raise SuiteError(f"{operation} has no member {name}")
    return request


def _defaults(stage: Stage, operation: str, person: Person | None, members: Any) -> dict[str, Any]:
    request: dict[str, Any] = {}
    if operation == "CreateIdentityPool":
        return {"IdentityPoolName": stage.identity_pool_supplier.name()}
    if operation == "UpdateIdentityPool":
        request["IdentityPoolName"] = stage.identity_pool.name
    if "IdentityPoolId" in members:
        request["IdentityPoolId"] = stage.attempt.made.get("IdentityPoolId") or stage.identity_pool.id
    if person is None:
        return request
    if "IdentityId" in members and person.identities and operation not in OF_NO_IDENTITY:
        request["IdentityId"] = person.identities[-1]
    if operation in BY_LOGIN and person.id_tokens:
        request["Logins"] = {str(resolve(stage, "the provider")): person.id_tokens[-1]}
    if "WebIdentityToken" in members and person.openid_tokens:
        request["WebIdentityToken"] = person.openid_tokens[-1]
    return request
