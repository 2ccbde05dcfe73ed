"""The configuration of a pool that is judged: an attached one, or one made after a declaration.

A table names settings and what is asked of them. A Given leaves the pools and app clients that the judgement
speaks of; a Then objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, then, when

from steps.parameters import phrase

if TYPE_CHECKING:
    from fixtures.declaration.describe import Described
    from fixtures.declaration.identity_pool import JudgedIdentityPool
    from fixtures.declaration.judgement import JudgedPools


@pytest.fixture
def configuration(judged: list[Described]) -> JudgedPools:
    """The pools before this judgement."""
    from fixtures.declaration.judgement import bench

    return bench(judged)


@given(phrase("the judged pool has"))
def the_judged_pool_has(configuration: JudgedPools, datatable: list[list[str]]) -> None:
    """The judgement speaks of such pools alone."""
    configuration.narrow(datatable)


@given(phrase("a judged app client has"))
def a_judged_app_client_has(configuration: JudgedPools, datatable: list[list[str]]) -> None:
    """The judgement speaks of such app clients alone."""
    configuration.narrow_clients(datatable)


@when(phrase("the configuration is judged"))
def the_configuration_is_judged(configuration: JudgedPools) -> JudgedPools:
    """It was read before the first scenario; nothing is called."""
    return configuration


@then(phrase("the judged pool has"))
def the_pool_has_to_have(configuration: JudgedPools, datatable: list[list[str]]) -> None:
    """Every row holds."""
    configuration.demand(datatable)


@then(phrase("the judged pool has one of"))
def the_pool_has_to_have_one_of(configuration: JudgedPools, datatable: list[list[str]]) -> None:
    """At least one row holds."""
    configuration.demand_one(datatable)


@then(phrase("every judged app client has"))
def every_client_has_to_have(configuration: JudgedPools, datatable: list[list[str]]) -> None:
    """Every row holds of every app client that the judgement speaks of."""
    configuration.demand_of_clients(datatable)


@then(phrase("the judged identity pool has"))
def the_identity_pool_has_to_have(
    judged_identity_pool: JudgedIdentityPool, datatable: list[list[str]]
) -> None:
    """Every row holds of the attached identity pool, and of its roles."""
    judged_identity_pool.demand(datatable)
