from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from reports.__main__ import main
from reports.compare import compare
from reports.cut import cut, same
from reports.lines import LONGEST, read_lines, write_lines
from reports.made_up import made_up_run, row
from reports.published import PUBLISHED, proof_on_aws, publish, published_runs, stale
from reports.results import write_results
from reports.rows import OUTCOMES
from reports.run import Run

SCHEMA = json.loads((PUBLISHED / "schema.json").read_text("utf-8"))
LINE = Draft202012Validator(SCHEMA)


def lines(path: Path) -> list[str]:
    return path.read_text("utf-8").removesuffix("\n").split("\n")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return publish(made_up_run(*(row(n, outcome) for n, outcome in enumerate(OUTCOMES))), tmp_path)


@pytest.mark.parametrize("path", sorted(PUBLISHED.glob("*.jsonl")), ids=lambda path: path.name)
def test_every_published_line_is_as_the_schema_says(path: Path) -> None:
    head, *rows, foot = lines(path)
    assert [list(json.loads(line)) for line in (head, foot)] == [["schema", "header"], ["footer"]]
    assert all("rule" in json.loads(line) for line in rows)
    assert max(len(line.encode()) for line in rows) <= LONGEST
    for number, line in enumerate(lines(path), 1):
        assert not list(LINE.iter_errors(json.loads(line))), f"line {number}"


def test_whatever_a_run_holds_is_written_as_the_schema_says(file: Path) -> None:
    assert file.name == "moto-5.2.5.jsonl"
    assert SCHEMA["$defs"]["row"]["properties"]["outcome"]["enum"] == list(OUTCOMES)
    for line in lines(file):
        LINE.validate(json.loads(line))


@pytest.mark.parametrize(
    "line",
    [
        '{"rule":"a.b","grade":"guessed","outcome":"agrees","area":"a","feature":"f","title":"t"}',
        '{"rule":"a.b","grade":"recorded","outcome":"agrees","area":"a","feature":"f","title":"t","steps":[]}',
        '{"schema":1,"header":{}}', '{"footer":{}}', "[]",
    ],
)  # fmt: skip
def test_the_schema_refuses_another_line(line: str) -> None:
    assert not LINE.is_valid(json.loads(line))


def test_a_published_run_compares_as_the_run_itself(tmp_path: Path) -> None:
    run = made_up_run(row(0), row(1, "differs", saw="y" * 400, expected='"' * 300), row(2, "skipped"))
    path = publish(run, tmp_path)
    again = read_lines(path)
    assert compare(run, again).equal
    assert (again.rows[1].steps, again.rows[1].calls, again.header.duration) == ([], [], 0.0)
    assert len(lines(path)[2].encode()) <= LONGEST
    other = Run(run.header, [run.rows[0], replace(run.rows[1], saw="y" * 399 + "z"), run.rows[2]])
    assert [change.row.rule for change in compare(again, other).changed_text] == ["alias.confirm.rule-1"]
    publish(again, tmp_path / "again")
    assert lines(path) == lines(tmp_path / "again" / path.name)


def test_a_cut_text_is_still_the_same_text() -> None:
    text = "Password did not conform with policy"
    assert cut(text, len(text)) == text
    assert len(cut(text, 20)) == 20
    assert same(cut(text, 20), text)
    assert same(cut(text, 20), cut(text, 30))
    assert not same(cut(text, 20), cut(text + ".", 20))
    assert not same("one", "other")


def test_a_row_whose_names_are_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="longer than 500 bytes"):
        write_lines(made_up_run(row(rule="r" * 500)), tmp_path / "x.jsonl")


DAMAGES: dict[str, tuple[Callable[[list[str]], list[str]], str]] = {
    "no footer": (lambda all: all[:-1], "without its footer"),
    "a row less": (lambda all: [*all[:2], *all[3:]], "15 rows and 16 by its footer"),
    "another version": (lambda all: [all[0].replace(":1,", ":2,", 1), *all[1:]], "version 2, this suite reads 1"),
    "no header": (lambda all: all[1:], "version None"),
    "half a row": (lambda all: [*all[:2], all[2][:-9], *all[3:]], "Line 3 .* is damaged"),
    "no object": (lambda all: [*all[:2], "[]", *all[3:]], "Line 3 .* is damaged"),
    "a member more": (lambda all: [*all[:2], all[2].replace("{", '{"calls":[],', 1), *all[3:]], "Line 3 .* damaged"),
    "a member less": (lambda all: [*all[:2], all[2].replace('"title"', '"saw"'), *all[3:]], "Line 3 .* damaged"),
    "no outcome": (lambda all: [*all[:2], all[2].replace("differs", "differed"), *all[3:]], "Line 3 .* damaged"),
    "another header": (lambda all: [all[0].replace("region", "regions"), *all[1:]], "Line 1 .* damaged"),
    "nothing": (lambda all: [], "Line 1 .* damaged"),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_refused_in_one_sentence(
    file: Path, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    change, sentence = DAMAGES[damage]
    file.write_text("".join(f"{line}\n" for line in change(lines(file))), "utf-8")
    with pytest.raises(ValueError, match=sentence):
        read_lines(file)
    assert main(["compare", str(file), str(file)]) == 4
    assert capsys.readouterr().err.count("\n") == 1


def test_a_published_file_is_held_to_a_run(tmp_path: Path) -> None:
    run = made_up_run(row(0), row(1, "differs", saw="y" * 400))
    assert stale(run, tmp_path) == "moto-5.2.5.jsonl is not published."
    publish(run, tmp_path)
    assert stale(run, tmp_path) == ""
    more = made_up_run(*run.rows, row(2))
    assert stale(more, tmp_path) == "moto-5.2.5.jsonl holds 1 rows otherwise: alias.confirm.rule-2."
    assert stale(made_up_run(row(0, grade="inferred"), run.rows[1]), tmp_path)
    assert stale(made_up_run(row(0, outcome="differs"), run.rows[1]), tmp_path)
    assert stale(made_up_run(run.rows[0]), tmp_path)
    with pytest.raises(ValueError, match="partial: 1 of 2 scenarios: run the whole set"):
        stale(made_up_run(run.rows[0], whole_set=2), tmp_path)


def test_the_check_writes_nothing_and_says_what_to_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_results(made_up_run(row(0), target_name="nobody"), tmp_path / "results.json")
    assert main(["publish", "--check", str(tmp_path)]) == 1
    assert f"Run `python -m reports publish {tmp_path}`." in capsys.readouterr().err
    assert not list(PUBLISHED.glob("nobody*"))


def test_the_last_run_on_aws_is_the_proof(tmp_path: Path) -> None:
    publish(made_up_run(row(1, "differs")), tmp_path)
    assert [each.header.target_name for each in published_runs(tmp_path)] == ["moto"]
    assert proof_on_aws(tmp_path).last_run == ""
    publish(made_up_run(row(0), row(1, "differs"), target_kind="aws", target_name="aws"), tmp_path)
    proof = proof_on_aws(tmp_path)
    assert (proof.scenarios, proof.last_run) == (1, "2026-11-20")
    rehearsed = {"target_kind": "aws", "target_name": "aws", "target_version": "2", "started": "2026-11-21"}
    publish(made_up_run(row(0), options={"endpoint_url": "http://x"}, **rehearsed), tmp_path)
    assert proof_on_aws(tmp_path) == proof
