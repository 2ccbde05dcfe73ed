from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reports.__main__ import main
from reports.made_up import made_up_run, row
from reports.matrix import FILE, Matrix, emulators, matrix_of, name_of, read_matrix, write_matrix
from reports.matrix_tables import areas, frequent_causes, grades, matrix_text, totals
from reports.readme import filled
from reports.results import write_results
from reports.rows import Row, ToldStep
from reports.run import Run
from reports.words import identity

REFUSED = [ToldStep("Then", "the request is refused with AliasExistsException")]


def refusing(number: int, outcome: str = "agrees") -> Row:
    return replace(row(number, outcome), steps=REFUSED)


@pytest.fixture
def runs() -> list[Run]:
    """Two columns: the second agrees with an acceptance, and with one of two refusals."""
    ours = made_up_run(
        row(0), refusing(1), refusing(2), row(3), row(4), target_kind="local", target_name="local"
    )
    theirs = made_up_run(
        row(0), refusing(1, "known"), refusing(2), row(3, "blocked"), row(4, "unsupported"),
        target_kind="url", target_name="toy", target_version="1.2",
    )  # fmt: skip
    return [ours, theirs]


def test_what_is_written_is_read_again(runs: list[Run], tmp_path: Path) -> None:
    matrix = matrix_of(runs)
    write_matrix(matrix, tmp_path / FILE)
    again = read_matrix(tmp_path / FILE)
    assert matrix_text(again) == matrix_text(matrix)
    assert again.refusals == matrix.refusals == {identity(row(1)), identity(row(2))}
    told = {identity(each): (each.outcome, each.saw, each.counted) for each in matrix.runs[1].rows}
    assert {identity(each): (each.outcome, each.saw, each.counted) for each in again.runs[1].rows} == told
    assert again.runs[1].header.duration == runs[1].header.duration


def test_a_difference_that_is_foreseen_is_one_and_a_given_s_stands_apart(runs: list[Run]) -> None:
    outcomes = [each.outcome for each in matrix_of(runs).runs[1].rows]
    assert outcomes == ["agrees", "differs", "agrees", "blocked", "unsupported"]


def test_acceptances_and_refusals_are_counted_apart(runs: list[Run]) -> None:
    head, _, ours, theirs = totals(matrix_of(runs)).splitlines()
    assert "| target | agrees | acceptances | refusals | differs | blocked |" in head
    assert ours.startswith("| local 5.2.5 | 5 of 5 consistent | 3 of 3 | 2 of 2 | 0 |")
    assert theirs.startswith("| toy 1.2 | 2 of 3 | 1 of 1 | 1 of 2 | 1 | 1 | 1 |")


def test_areas_grades_and_causes_have_a_column_or_lines_for_each(runs: list[Run]) -> None:
    matrix = matrix_of(runs)
    assert "| accounts | 5 of 5 | 2 of 3 |" in areas(matrix)
    assert "| documented | 1 of 1 |  |" in grades(matrix)
    causes = frequent_causes(matrix)
    assert "| toy 1.2 | 2 | " in causes
    assert '"User exists" for "shared@" \\| &lt;b>bold&lt;/b>' in matrix_text(matrix)


def test_a_scenario_that_a_run_lacks_has_an_empty_cell(runs: list[Run], tmp_path: Path) -> None:
    runs[1].rows.pop()
    runs[1].header.whole_set = 4
    write_matrix(matrix_of(runs), tmp_path / FILE)
    assert [len(run.rows) for run in read_matrix(tmp_path / FILE).runs] == [5, 4]


def test_what_is_published_nowhere_else_are_the_emulators(runs: list[Run], tmp_path: Path) -> None:
    assert emulators(tmp_path) == []
    write_matrix(matrix_of(runs), tmp_path / FILE)
    assert [run.header.target_name for run in emulators(tmp_path)] == ["toy"]


def test_a_run_of_a_part_makes_no_column(runs: list[Run]) -> None:
    runs[1].header.whole_set = 340
    with pytest.raises(ValueError, match=r"The run of toy 1\.2 is partial: 5 of 340 scenarios"):
        matrix_of(runs)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no matrix"),
        ('{"schema": 7}', "has version 7, this suite reads 1"),
        ('{"schema": 1, "columns": [{}], "causes": [], "scenarios": [["a", "", "", "", "", 0, "D3"]]}', "is no"),
    ],
)  # fmt: skip
def test_a_damaged_file_is_one_sentence(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(ValueError, match=words):
        read_matrix(tmp_path / FILE)


def test_one_that_is_missing_says_what_makes_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"`python -m fixtures.peers measure` makes it"):
        read_matrix(tmp_path / FILE)


def test_its_command_writes_it_and_the_readme_tells_it(
    runs: list[Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("reports.__main__.PUBLISHED", tmp_path)
    places = [tmp_path / name_of(run) for run in runs]
    for run, place in zip(runs, places, strict=True):
        place.mkdir()
        write_results(run, place / "results.json")
    assert main(["matrix", *map(str, places)]) == 0
    printed = capsys.readouterr().out
    marked = "<!-- numbers:matrix -->\nold\n<!-- /numbers -->\n"
    assert filled(marked, tmp_path) == marked.replace("old\n", totals(read_matrix(tmp_path / FILE)))
    assert totals(Matrix(matrix_of(runs).runs, matrix_of(runs).refusals)) in printed
    assert main(["matrix", str(tmp_path / "nothing")]) == 4
    assert "There are no results at" in capsys.readouterr().err
