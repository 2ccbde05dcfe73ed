"""Committed results: a run without its calls, from which every number of the README is made."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from reports.figures import agreed
from reports.results import read_results
from reports.run import Run

PUBLISHED = Path(__file__).parent / "published"


@dataclass
class Proof:
    """How many scenarios agreed in the last committed run against AWS, and when that was."""

    scenarios: int = 0
    last_run: str = ""


def publish(run: Run, directory: Path = PUBLISHED) -> Path:
    """Write `<target>-<version>.json`: the run's rows without calls. Returns its path."""
    version = re.sub(r"[^A-Za-z0-9._-]+", "-", run.header.target_version).strip("-") or "unknown"
    path = directory / f"{run.header.target_name}-{version}.json"
    bare = Run(replace(run.header, sources={}), [replace(row, calls=[]) for row in run.rows])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bare.as_dict(), indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    return path


def published_runs(directory: Path = PUBLISHED, names: str = "*.json") -> list[Run]:
    """Every committed run in files of such a name, by name of its target and then by its start."""
    runs = [read_results(path) for path in sorted(directory.glob(names))]
    return sorted(runs, key=lambda run: (run.header.target_name, run.header.started))


def proof_on_aws(directory: Path = PUBLISHED) -> Proof:
    """What the last committed run against AWS proved; nothing while there is none."""
    runs = [
        run
        for run in published_runs(directory, "aws-*.json")
        # a rehearsal, which sends the calls elsewhere, proves nothing of AWS
        if run.header.target_kind == "aws" and not run.header.options.get("endpoint_url")
    ]
    if not runs:
        return Proof()
    last = max(runs, key=lambda run: run.header.started)
    return Proof(sum(map(agreed, last.rows)), last.header.started[:10])
