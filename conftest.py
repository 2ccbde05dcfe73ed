"""Which plugins make up the suite; everything else stands in them."""

import gc
from pathlib import Path

import pytest

# nearly all that a run makes lives to its end: to look through it for circles took an eighth of a run's time, for 50 MB
gc.disable()

STEPS = sorted(
    path.stem
    for path in (Path(__file__).parent / "steps").glob("*.py")
    if path.stem != "__init__" and not path.stem.startswith("test_")
)

# step modules import one another, and pytest wants to rewrite a plugin's asserts before its first import
pytest.register_assert_rewrite("steps")

pytest_plugins = [
    "fixtures.options",
    "fixtures.collection.plugin",
    "fixtures.pools.plugin",
    "fixtures.pools.ending",
    "fixtures.pools.planning",
    "fixtures.pools.preflight",
    "fixtures.pools.evidence",
    "fixtures.stage.stage",
    "fixtures.outcomes.plugin",
    "fixtures.declaration.plugin",
    "fixtures.pools.trial",
    *(f"steps.{module}" for module in STEPS),
]
