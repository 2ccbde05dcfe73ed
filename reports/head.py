"""What a report of somebody's pool says first: which pool, how it went, and how much was asked of it."""

from __future__ import annotations

from collections import Counter

from reports.run import Header, Run
from reports.words import BAD

ANSWERED = frozenset(("agrees", "differs", "known", "surprise"))
TOLD = 5
"""How many of the things that are left are named."""
VERDICTS = {0: "passed", 1: "failed", 3: "error", 4: "usage error"}


def head_lines(run: Run) -> list[str]:
    """The lines of a run of somebody's pool; where no pool was attached, none but what was left behind."""
    header = run.header
    if not header.pools:
        return left_lines(header)
    pools = [
        f"pool {pool['name']} ({pool['id']}), account {pool['account'] or 'unknown'}, region {header.region}"
        for pool in header.pools
    ]
    counted = Counter(row.outcome for row in run.rows)
    both = f"misfits: {counted['misfit']}, objections: {counted['objection']}"
    asked = f"asked of the attached pool itself: {asked_of_the_pool(run)} scenarios"
    return [*pools, verdict_of(run), both, asked, f"run {header.run}", *left_lines(header)]


def verdict_of(run: Run) -> str:
    """How the run went, with how many rows of each kind stand against it."""
    code, counted = run.header.exit_code, Counter(row.outcome for row in run.rows)
    bad = ", ".join(f"{counted[outcome]} {outcome}" for outcome in sorted(BAD) if counted[outcome])
    verdict = f"verdict: {VERDICTS.get(code, 'failed')}, exit code {code}"
    return f"{verdict} ({bad})" if bad else verdict


def left_lines(header: Header) -> list[str]:
    """What the run could not remove, and by which command it goes; none where nothing is left."""
    if not header.left:
        return []
    more = len(header.left) - TOLD
    things = "; ".join(header.left[:TOLD]) + (f"; and {more} more" if more > 0 else "")
    return [f"left behind: {things}", f"removed by: {header.removed_by}"]


def asked_of_the_pool(run: Run) -> int:
    """How many scenarios an attached pool has answered."""
    return sum(bool(row.of_pool) and row.outcome in ANSWERED for row in run.rows)
