"""results.json: a run as data, for other programs and for every other report."""

from __future__ import annotations

import json
from pathlib import Path

import orjson

from reports.run import Run, run_from_dict

INDENTED = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS


def write_results(run: Run, path: Path) -> None:
    """Write a run with sorted keys, so that two files can be compared line by line."""
    path.write_bytes(orjson.dumps(run.as_dict(), option=INDENTED) + b"\n")


def read_results(path: Path) -> Run:
    """Read a run from a results file, a published file, or a directory that holds `results.json`.

    Raises:
        ValueError: there is no such file, it is not one of ours, or its schema version is another.
    """
    if path.is_dir():
        path = path / "results.json"
    if not path.exists():
        raise ValueError(f"There are no results at {path}: run the scenarios first, or name another file.")
    try:
        return run_from_dict(json.loads(path.read_text("utf-8")))
    except (KeyError, TypeError, json.JSONDecodeError) as problem:
        raise ValueError(f"{path} is not a results file of this suite: {problem!r}.") from problem
