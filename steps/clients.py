"""The app client through which the people of a scenario come."""

from __future__ import annotations

from pytest_bdd import given

from fixtures.api.settings import client_settings
from fixtures.pools.supply import SuppliedClient, SuppliedPool, Supplier
from steps.parameters import phrase


@given(phrase("an app client with"), target_fixture="client")
def an_app_client_with(
    supplier: Supplier, pool: SuppliedPool, way: str, datatable: list[list[str]]
) -> SuppliedClient:
    """A client with these settings; the baseline client's auth flows where the table names none."""
    return supplier.client(pool, client_settings(datatable), way)
