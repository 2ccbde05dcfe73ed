from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from reports.__main__ import main
from reports.causes import causes
from reports.compare import compare, comparison_text
from reports.figures import by_area, by_grade, checked, figures
from reports.files import write_all
from reports.history import changed
from reports.junit import junit
from reports.made_up import made_up_run, row
from reports.open_questions import open_questions
from reports.published import publish
from reports.readme import filled
from reports.results import read_results, write_results
from reports.run import Run
from reports.summary import summary
from reports.words import statement


def test_results_come_back_as_they_went(tmp_path: Path) -> None:
    run = made_up_run(row(0), row(1, "differs"), whole_set=340)
    write_results(run, tmp_path / "results.json")
    again = read_results(tmp_path)
    assert again == run
    assert (
        json.loads((tmp_path / "results.json").read_text())["header"]["partial"]
        == "partial: 2 of 340 scenarios"
    )


def test_results_of_another_schema_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write_results(made_up_run(row()), path)
    path.write_text(path.read_text().replace('"schema": 1', '"schema": 99'))
    with pytest.raises(ValueError, match="schema version 99, this suite reads 1"):
        read_results(path)


def test_two_figures_and_their_split() -> None:
    rows = [
        row(0), row(1, "differs"), row(6, "known"), row(2, "skipped"), row(3, "unsupported"), row(4, "error"),
        row(5, "surprise"), row(7, "surprise", saw="", expected=""),
    ]  # fmt: skip
    found = figures(rows)
    assert (found.agrees, found.differs, found.not_asked) == (2, 3, 3)
    assert (found.divergence, found.coverage) == (37.5, 62.5)
    assert found.differs_text() == "differs on 3: 1 recorded, 2 reported"


def test_settings_and_judgements_are_counted_apart() -> None:
    rows = [
        row(0), row(1, "differs"), row(2, "fits", kind="setting", area="declaration", grade="declared"),
        row(3, "misfit", kind="setting"),
        row(4, "fits", kind="setting"), row(5, "holds", kind="judgement"), row(6, "objection", kind="judgement"),
        row(7, "skipped", kind="judgement"),
    ]  # fmt: skip
    assert figures(rows) == figures(rows[:2])
    assert [(name, found.total) for name, found in by_area(rows).items()] == [("accounts", 2)]
    assert sum(found.total for found in by_grade(rows).values()) == 2
    assert list(by_grade(rows)) == ["recorded", "reported"]
    assert checked(rows) == [
        "declared settings: 2 fits, 1 misfit", "judgement of the pool: 1 holds, 1 objection, 1 skipped",
    ]  # fmt: skip
    assert checked(rows[:5]) == ["declared settings: 2 fits, 1 misfit"]
    assert checked(rows[:2]) == []


def test_a_part_that_is_inferred_counts_as_the_whole() -> None:
    rows = [row(0, "differs", grade="reported", inferred="code"), row(1, "differs", grade="reported")]
    assert figures(rows).by_grade == {"reported": 1, "inferred": 1}
    assert {name: each.total for name, each in by_grade(rows).items()} == {"reported": 1, "inferred": 1}
    assert "| reported, its code inferred |" in summary(made_up_run(*rows))


def test_junit_counts_and_properties() -> None:
    rows = [
        row(0),
        row(1, "differs", saw="a\x00b"),
        row(2, "skipped"),
        row(3, "error", reason="down"),
        row(4, "known"),
    ]
    suite = ET.fromstring(ET.tostring(junit(made_up_run(*rows))))[0]
    assert {n: suite.get(n) for n in ("tests", "failures", "errors", "skipped")} == {
        "tests": "5", "failures": "1", "errors": "1", "skipped": "1",
    }  # fmt: skip
    case = next(each for each in suite.findall("testcase") if each.find("failure") is not None)
    properties = {each.get("name"): each.get("value") for each in case.iter("property")}
    assert properties["rule"] == "alias.confirm.rule-1"
    assert properties["grade"] == "reported"
    assert case.get("classname") == "features.accounts.part-0"
    assert "saw a?b" in str(case.find("failure").get("message"))  # type: ignore[union-attr]


def test_summary_puts_what_is_new_first() -> None:
    text = summary(made_up_run(row(0), row(1, "differs"), row(2, "known"), row(3, "skipped"), whole_set=340))
    assert text.index("What did not agree") < text.index("By area") < text.index("1 known differences")
    assert "**partial: 4 of 340 scenarios**" in text
    assert "MfaConfiguration ON, needed OFF" in text
    assert "\\| &lt;b>bold" in text


def test_causes_are_those_of_what_did_not_agree_the_most_frequent_first() -> None:
    rows = [row(0), row(1, "differs"), row(2, "known"), row(3, "error", reason="down"), row(4, "skipped")]
    found = causes(rows)
    assert [(len(cause.rows), cause.text.split(", saw")[0]) for cause in found] == [
        (2, 'expected "An account with the email already exists."'),
        (1, "down"),
    ]
    text = summary(made_up_run(row(1, "differs"), row(2, "differs")))
    assert "By cause: 1" in text
    assert '| 2 | expected "An account with the email already exists.", saw' in text


def test_what_aws_contradicts_is_an_issue_of_ours() -> None:
    text = summary(made_up_run(row(1, "differs"), target_kind="aws", target_name="aws"))
    assert "the suite is probably wrong" in text
    assert "Title: alias.confirm.rule-1[false] is contradicted by AWS" in text


def test_no_report_of_local_claims_agreement(tmp_path: Path) -> None:
    line = statement("local", 1)
    run = made_up_run(row(reason=""), target_kind="local", target_name="local", statement=line, whole_set=1)
    write_all(run, tmp_path)
    for name in ("summary.md", "report.html", "junit.xml", "results.json"):
        text = (tmp_path / name).read_text("utf-8").replace("&#39;", "'").replace("&apos;", "'")
        assert line in text, name
        assert "conforms" not in text, name
    assert "| 1 |  | agrees" not in summary(run)
    assert "consistent" in summary(run)


def test_compare_sorts_each_change_into_one_list() -> None:
    before = made_up_run(
        row(0), row(1, "differs"), row(2, "differs"), row(3), row(4), row(5, "skipped"), row(9, "known")
    )
    after = made_up_run(
        row(0, "differs"), row(1), row(2, "differs", saw="other"), row(3), row(5, "unsupported"), row(6),
        row(9, "differs"),
    )  # fmt: skip
    found = compare(before, after)
    assert [(name, [change.row.rule.split("-")[-1] for change in changes]) for name, changes in found.sections] == [
        ("newly differs", ["0"]), ("newly agrees", ["1"]), ("differs otherwise", ["2"]),
        ("outcome changed", ["5"]), ("appeared", ["6"]), ("vanished", ["4"]),
    ]  # fmt: skip
    assert "saw other" in comparison_text(found)
    assert "### newly differs: 1" in comparison_text(found, markdown=True)


def test_compare_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = made_up_run(row(0), row(1, "differs"))
    other = Run(
        replace(run.header, started="later", duration=99.0), [replace(each, timing={}) for each in run.rows]
    )
    for name, each in (("a", run), ("b", other), ("c", made_up_run(row(0), row(1)))):
        write_results(each, tmp_path / f"{name}.json")
    a, b, c = (str(tmp_path / f"{name}.json") for name in "abc")
    assert main(["compare", a, b]) == 0
    assert main(["compare", a, c, "--markdown"]) == 1
    assert main(["compare", a, str(tmp_path / "none.json")]) == 4
    assert "run the scenarios first" in capsys.readouterr().err


def test_history_tells_the_course_of_each_scenario_that_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = [
        made_up_run(row(0), row(1), row(2)),
        made_up_run(row(0), row(1, "differs"), row(2)),
        made_up_run(row(0), row(1)),
        made_up_run(row(0), row(1), row(2, "skipped")),
    ]
    found = {course.row.rule: course.text for course in changed(runs)}
    assert found == {
        "alias.confirm.rule-1": "agrees (1), differs (2), agrees (3-4)",
        "alias.confirm.rule-2": "agrees (1-2), not there (3), skipped (4)",
    }
    for number, run in enumerate(runs):
        write_results(run, tmp_path / f"{number}.json")
    paths = [str(tmp_path / f"{number}.json") for number in range(4)]
    assert main(["compare", *paths]) == 1
    told = capsys.readouterr().out
    assert "2.  moto 5.2.5 2026-11-20T09:00:00+00:00: divergence 33.3 %, coverage 100.0 % of 3" in told
    assert "rule-1[false] (reported)" in told
    assert main(["compare", paths[0], paths[0], paths[0], "--markdown"]) == 0
    assert "No scenario of 3 changed." in capsys.readouterr().out


def test_open_questions_are_listed_with_their_place() -> None:
    text = open_questions(made_up_run(row(0), row(7)))
    assert "features/accounts/part-0.feature:93" in text
    assert "Does it say so in every region?" in text
    assert open_questions(made_up_run(row(0))) == "No scenario of this run has an open question.\n"


def test_readme_numbers_come_from_published_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(made_up_run(row(0), row(1, "differs"), row(2, "skipped")), tmp_path)
    text = "Before\n<!-- numbers:targets -->\nold\n<!-- /numbers -->\nAfter\n"
    new = filled(text, tmp_path)
    assert "| moto 5.2.5 | 3 | 1 | 1 | 1 | 33.3 % | 66.7 % |" in new
    assert "old" not in new
    assert filled(new, tmp_path) == new
    publish(made_up_run(row(0), target_kind="url", target_name="floci", suite_commit="abc123"), tmp_path)
    assert "| floci 5.2.5 (suite abc123) | 1 |" in filled(text, tmp_path)
    with pytest.raises(ValueError, match="numbers:nothing"):
        filled(text.replace("targets", "nothing"), tmp_path)


def test_readme_check_fails_on_a_stale_number(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("<!-- numbers:grades -->\n99\n<!-- /numbers -->\n")
    assert main(["readme", "--check", "--file", str(readme)]) == 1
    assert main(["readme", "--file", str(readme)]) == 0
    assert main(["readme", "--check", "--file", str(readme)]) == 0
