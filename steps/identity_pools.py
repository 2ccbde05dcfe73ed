"""Identity pools, the roles behind them, and what the AWS credentials that they give are good for."""

from __future__ import annotations

from pytest_bdd import given, when

from fixtures.api.settings import identity_pool_settings
from fixtures.pools.identity_pools import IdentityPools
from fixtures.pools.supply import SuppliedIdentityPool
from fixtures.stage.stage import Attempt, Clock, Stage
from fixtures.verdicts import SuiteError
from steps.members import assign
from steps.parameters import phrase
from steps.values import fill, resolve

Table = list[list[str]] | None


@given(phrase("an identity pool"), target_fixture="identity_pool")
@given(phrase("an identity pool with"), target_fixture="identity_pool")
def an_identity_pool(stage: Stage, identity_pools: IdentityPools, datatable: Table) -> SuppliedIdentityPool:
    """An identity pool with these members and roles, shared with scenarios that need the same."""
    return identity_pools.pool(_settings(stage, datatable), own=False)


@given(phrase("an identity pool of its own"), target_fixture="identity_pool")
@given(phrase("an identity pool of its own with"), target_fixture="identity_pool")
def an_identity_pool_of_its_own(
    stage: Stage, identity_pools: IdentityPools, datatable: Table
) -> SuppliedIdentityPool:
    """The same, but nobody else's: its settings, its identities and its time may be changed."""
    return identity_pools.pool(_settings(stage, datatable), own=True)


@given(phrase("a role {name:Name} with"))
def a_role(
    stage: Stage,
    identity_pools: IdentityPools,
    iam: None,  # noqa: ARG001
    name: str,
    datatable: list[list[str]],
) -> None:
    """An IAM role whose trust policy asks for `aud`, `amr` and `sub`, and which may do what `Allow` lists.

    `Principal` and `Action` are what the trust policy names in the place of what is right.
    """
    made = identity_pools.role({row[0]: fill(stage, row[1]) for row in datatable})
    stage.attempt.made[f"role {name}"] = made
    stage.names.show(made.rpartition("/")[2], f"<the role {name}>")


@given(phrase("{seconds:Duration} have passed for the identity pool"))
def time_has_passed(stage: Stage, clock: Clock, seconds: int) -> None:  # noqa: ARG001
    """The clock of the scenario's own identity pool moves on."""
    if stage.identity_pool.shared:
        raise SuiteError("time moves only in an identity pool of the scenario's own")
    stage.target.advance(stage.identity_pool.id, seconds)


@when(
    phrase("{person:Person} calls {operation:Operation} of {service:Service} with {her:Her} AWS credentials")
)
@when(
    phrase(
        "{person:Person} calls {operation:Operation} of {service:Service} with {her:Her} AWS credentials and"
    )
)
def calls_with_credentials(
    stage: Stage, attempt: Attempt, person: str, operation: str, service: str, datatable: Table
) -> None:
    """Call another service as whoever the identity pool's credentials are of."""
    held = stage.people[person].aws_credentials
    if not held:
        raise SuiteError(f"{person} has got no AWS credentials")
    request: dict[str, object] = {}
    for name, text in datatable or []:
        assign(request, None, name, resolve(stage, text))
    attempt.answers.append(stage.wire.call(operation, service=service, credentials=held, **request))


def _settings(stage: Stage, table: Table) -> dict[str, object]:
    return identity_pool_settings([[row[0], _cell(stage, row[1])] for row in table or []])


def _cell(stage: Stage, text: str) -> str:
    """A cell with its words replaced, except the roles that the target supplies and makes itself."""
    whole = resolve(stage, text) if text.startswith("the role ") else fill(stage, text)
    return str(whole)
