from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reports.made_up import made_up_run, row
from reports.messages import messages, write_messages
from reports.rows import Row, ToldStep

FEATURE = """Feature: F

  @a @recorded
  Scenario Outline: S <case>
    Given x
    When y
    Then z

    Examples:
      | case |
      | one  |
      | two  |
"""
FILE = "features/a/b.feature"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "features" / "a").mkdir(parents=True)
    (tmp_path / FILE).write_text(FEATURE)
    return tmp_path


def told(line: int, outcome: str, *statuses: str, **more: Any) -> Row:
    steps = [
        ToldStep(word, text, status, seconds=0.25)
        for word, text, status in zip(("Given", "When", "Then"), "xyz", statuses, strict=True)
    ]
    return row(0, outcome, feature=FILE, line=line, steps=steps, **more)


def results(root: Path, *rows: Row) -> list[tuple[str, str]]:
    found = [message.get("testStepFinished") for message in messages(made_up_run(*rows), root)]
    every = [each["testStepResult"] for each in found if each]
    return [(each["status"], each.get("message", "").split(" ")[0]) for each in every]


@pytest.mark.parametrize(
    ("outcome", "statuses", "expected"),
    [
        ("agrees", ("passed", "passed", "passed"), [("PASSED", ""), ("PASSED", ""), ("PASSED", "")]),
        ("differs", ("passed", "passed", "failed"), [("PASSED", ""), ("PASSED", ""), ("FAILED", "differs:")]),
        ("known", ("passed", "failed", "not run"), [("PASSED", ""), ("PENDING", "known:"), ("SKIPPED", "")]),
        ("skipped", ("not run",) * 3, [("SKIPPED", "skipped:"), ("SKIPPED", ""), ("SKIPPED", "")]),
        ("error", ("passed", "passed", "passed"), [("PASSED", ""), ("PASSED", ""), ("FAILED", "error:")]),
    ],
)
def test_the_step_that_tells_an_outcome(
    root: Path, outcome: str, statuses: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert results(root, told(11, outcome, *statuses)) == expected


def test_each_row_runs_its_own_pickle_once_and_time_goes_on(root: Path) -> None:
    rows = [told(11, "agrees", *["passed"] * 3), told(12, "agrees", *["passed"] * 3)]
    every = list(messages(made_up_run(*rows), root))
    names = {each["pickle"]["id"]: each["pickle"]["name"] for each in every if "pickle" in each}
    assert [names[each["testCase"]["pickleId"]] for each in every if "testCase" in each] == ["S one", "S two"]
    ids = [value["id"] for each in every for value in each.values() if "id" in value]
    assert len(ids) == len(set(ids))
    end = every[-1]["testRunFinished"]["timestamp"]
    first = next(each["testRunStarted"]["timestamp"] for each in every if "testRunStarted" in each)
    assert (end["seconds"] - first["seconds"], end["nanos"]) == (1, 500_000_000)


def test_they_are_json_lines_and_say_what_carries_no_weight(root: Path, tmp_path: Path) -> None:
    run = made_up_run(told(11, "agrees", *["passed"] * 3), statement="held against a model", whole_set=9)
    write_messages(run, tmp_path / "out" / "m.ndjson", root)
    last = json.loads((tmp_path / "out" / "m.ndjson").read_text("utf-8").splitlines()[-1])
    assert last["testRunFinished"]["message"] == "partial: 1 of 9 scenarios; held against a model"
