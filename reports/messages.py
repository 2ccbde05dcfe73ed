"""A run as Cucumber Messages, JSON lines, for the tools that read them.

A difference that is foreseen is PENDING, with the message that tells it: no tool counts it as held, and none is sent
looking for a fault. A step that nobody came to is SKIPPED.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from reports.rows import Row
from reports.run import Run, in_order
from reports.words import BAD, found, outcome_word

PROTOCOL = "34.2.1"
STATUSES = {"passed": "PASSED", "failed": "FAILED"}
NANOS = 1_000_000_000

Message = dict[str, Any]


def write_messages(run: Run, path: Path, root: Path) -> None:
    """Write a run whose feature files stand below root.

    Raises:
        OSError: a feature file is not there any more, or the place cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for message in messages(run, root):
            file.write(json.dumps(message, ensure_ascii=False) + "\n")


def messages(run: Run, root: Path) -> Iterator[Message]:
    """Every message of a run: what was read, then what was run, a scenario after the other."""
    ids = IdGenerator()
    rows = [row for row in in_order(run.rows) if row.feature.endswith(".feature")]
    pickles: dict[tuple[str, int], Message] = {}
    yield {"meta": _meta(run)}
    for feature in dict.fromkeys(row.feature for row in rows):
        for message in _document(root, feature, ids):
            if pickle := message.get("pickle"):
                pickles[feature, pickle["location"]["line"]] = pickle
            yield message
    clock = Clock(run.header.started)
    started = str(ids.get_next_id())
    yield {"testRunStarted": {"id": started, "timestamp": clock.now()}}
    for row in rows:
        if pickle := pickles.get((row.feature, row.line)):
            yield from _case(row, pickle, started, ids, clock, run.header.target_kind)
    ended = {"testRunStartedId": started, "success": run.header.exit_code == 0, "timestamp": clock.now()}
    told = "; ".join(line for line in (run.partial, run.header.statement) if line)
    yield {"testRunFinished": {**ended, "message": told} if told else ended}


class Clock:
    """The time of a run whose scenarios follow one another, as the messages of one have to."""

    def __init__(self, started: str) -> None:
        self.nanos = round(datetime.fromisoformat(started).timestamp()) * NANOS if started else 0

    def now(self) -> dict[str, int]:
        """Where it stands."""
        return _time(self.nanos)

    def pass_by(self, seconds: float) -> dict[str, int]:
        """Move it. Returns the duration."""
        nanos = round(seconds * NANOS)
        self.nanos += nanos
        return _time(nanos)


def _time(nanos: int) -> dict[str, int]:
    return {"seconds": nanos // NANOS, "nanos": nanos % NANOS}


def _meta(run: Run) -> Message:
    return {
        "protocolVersion": PROTOCOL,
        "implementation": {"name": "cognito-conformance", "version": run.header.suite_commit},
        "runtime": {"name": "python", "version": platform.python_version()},
        "os": {"name": platform.system(), "version": platform.release()},
        "cpu": {"name": platform.machine()},
    }


def _document(root: Path, feature: str, ids: IdGenerator) -> Iterator[Message]:
    text = (root / feature).read_text("utf-8")
    document: Any = {**Parser(AstBuilder(ids)).parse(text), "uri": feature}
    media = "text/x.cucumber.gherkin+plain"
    yield {"source": {"uri": feature, "data": text, "mediaType": media}}
    yield {"gherkinDocument": document}
    for pickle in Compiler(ids).compile(document):
        yield {"pickle": pickle}


def _case(
    row: Row, pickle: Message, run_started: str, ids: IdGenerator, clock: Clock, target_kind: str
) -> Iterator[Message]:
    case, started = str(ids.get_next_id()), str(ids.get_next_id())
    steps = [{"id": str(ids.get_next_id()), "pickleStepId": step["id"]} for step in pickle["steps"]]
    yield {
        "testCase": {
            "id": case,
            "pickleId": pickle["id"],
            "testRunStartedId": run_started,
            "testSteps": steps,
        }
    }
    yield {"testCaseStarted": {"id": started, "testCaseId": case, "attempt": 0, "timestamp": clock.now()}}
    telling = _telling(row)
    for number, (step, told) in enumerate(zip(steps, row.steps, strict=True)):
        place = {"testCaseStartedId": started, "testStepId": step["id"]}
        yield {"testStepStarted": {**place, "timestamp": clock.now()}}
        result = {"status": STATUSES.get(told.status, "SKIPPED"), "duration": clock.pass_by(told.seconds)}
        if number == telling:
            result |= {"status": _status(row), "message": _message(row, target_kind)}
        yield {"testStepFinished": {**place, "testStepResult": result, "timestamp": clock.now()}}
    yield {
        "testCaseFinished": {"testCaseStartedId": started, "timestamp": clock.now(), "willBeRetried": False}
    }


def _telling(row: Row) -> int:
    """The step that tells what a row came to: the first that did not pass, or the last; -1 where all is well."""
    if row.outcome in ("agrees", "holds", "fits"):
        return -1
    return next(
        (number for number, step in enumerate(row.steps) if step.status != "passed"), len(row.steps) - 1
    )


def _status(row: Row) -> str:
    if row.outcome in BAD:
        return "FAILED"
    return "SKIPPED" if row.outcome in ("skipped", "unsupported", "suppressed") else "PENDING"


def _message(row: Row, target_kind: str) -> str:
    return f"{outcome_word(row.outcome, target_kind)}: {found(row)}"
