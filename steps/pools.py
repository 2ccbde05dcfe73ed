"""The user pool of a scenario."""

from __future__ import annotations

import secrets

from pytest_bdd import given

from fixtures.api.settings import requirement
from fixtures.pools.supply import SuppliedPool, Supplier
from fixtures.run import run_id, worker
from fixtures.stage.stage import Stage
from fixtures.verdicts import SuiteError
from steps.parameters import phrase


@given(phrase("a user pool"), target_fixture="pool")
@given(phrase("a user pool with"), target_fixture="pool")
def a_user_pool(supplier: Supplier, datatable: list[list[str]] | None) -> SuppliedPool:
    """A pool with these settings, else the API's defaults, shared with scenarios that need the same."""
    return supplier.pool(requirement(pool=datatable or []))


@given(phrase("a user pool of its own"), target_fixture="pool")
@given(phrase("a user pool of its own with"), target_fixture="pool")
@given(phrase("another user pool"), target_fixture="pool")
@given(phrase("another user pool with"), target_fixture="pool")
def a_user_pool_of_its_own(supplier: Supplier, datatable: list[list[str]] | None) -> SuppliedPool:
    """The same, but nobody else's: its settings and its time may be changed. "Another" is the scenario's second."""
    return supplier.pool(requirement(pool=datatable or [], own=True))


@given(phrase("the pool has a domain"))
def the_pool_has_a_domain(stage: Stage) -> None:
    """A prefix of amazoncognito.com that nothing else of any run has; `the pool's domain` is its host."""
    if stage.pool.shared:
        raise SuiteError("a domain is the pool's for good: say `a user pool of its own`")
    prefix = f"conformance-{run_id()}-{worker()}-{secrets.token_hex(3)}"
    stage.wire.must("CreateUserPoolDomain", UserPoolId=stage.pool.id, Domain=prefix)
    stage.attempt.made["Domain"] = f"{prefix}.auth.{stage.target.region}.amazoncognito.com"
