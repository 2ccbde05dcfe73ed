"""Committed results: a run as JSON lines, from which every number of the README is made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reports.figures import agreed
from reports.lines import read_lines, row_line, write_lines
from reports.results import read_results
from reports.run import Run
from reports.words import identity

PUBLISHED = Path(__file__).parent / "published"


@dataclass
class Proof:
    """How many scenarios agreed in the last committed run against AWS, and when that was."""

    scenarios: int = 0
    last_run: str = ""


def publish(run: Run, directory: Path = PUBLISHED) -> Path:
    """Write `<target>-<version>.jsonl`. Returns its path."""
    path = _place(run, directory)
    write_lines(run, path)
    return path


def stale(run: Run, directory: Path = PUBLISHED) -> str:
    """What the published file of a run's target does not hold as this run of the whole set found it, or nothing.

    Raises:
        ValueError: the run is of a part, or the published file cannot be read.
    """
    if run.partial:
        raise ValueError(f"This run is {run.partial}: run the whole set and check again.")
    path = _place(run, directory)
    if not path.exists():
        return f"{path.name} is not published."
    held, found = ({identity(row): row_line(row) for row in each.rows} for each in (read_lines(path), run))
    other = sorted(key for key in held.keys() | found.keys() if held.get(key) != found.get(key))
    return f"{path.name} holds {len(other)} rows otherwise: {', '.join(other[:5])}." if other else ""


def read_run(path: Path) -> Run:
    """Read a run from a published file, a results file, or a report directory.

    Raises:
        ValueError: there is no such file, or it is not one of ours.
    """
    return read_lines(path) if path.suffix == ".jsonl" and path.is_file() else read_results(path)


def _place(run: Run, directory: Path) -> Path:
    version = re.sub(r"[^A-Za-z0-9._-]+", "-", run.header.target_version).strip("-") or "unknown"
    return directory / f"{run.header.target_name}-{version}.jsonl"


def published_runs(directory: Path = PUBLISHED, names: str = "*.jsonl") -> list[Run]:
    """Every committed run in files of such a name, by name of its target and then by its start."""
    runs = [read_lines(path) for path in sorted(directory.glob(names))]
    return sorted(runs, key=lambda run: (run.header.target_name, run.header.started))


def latest(runs: list[Run]) -> list[Run]:
    """The last run of each target."""
    return list({run.header.target_name: run for run in runs}.values())


def proof_on_aws(directory: Path = PUBLISHED) -> Proof:
    """What the last committed run against AWS proved; nothing while there is none."""
    runs = [
        run
        for run in published_runs(directory, "aws-*.jsonl")
        # a rehearsal, which sends the calls elsewhere, proves nothing of AWS
        if run.header.target_kind == "aws" and not run.header.options.get("endpoint_url")
    ]
    if not runs:
        return Proof()
    last = max(runs, key=lambda run: run.header.started)
    return Proof(sum(map(agreed, last.rows)), last.header.started[:10])
