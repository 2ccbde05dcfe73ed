from __future__ import annotations

import re
from base64 import b64decode
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from reports.__main__ import main
from reports.book.chapters import chapters
from reports.book.columns import columns
from reports.book.page import LANGUAGES, WORDS, book
from reports.guide import read_guide, section
from reports.made_up import made_up_run, row
from reports.published import publish
from reports.run import Run
from reports.terms import deeds, terms

ROOT = Path(__file__).parents[1]
LONGEST = 8_000_000
GUIDE = """# Reading
## Words
- **People.** Alice and Bob are users.
## Deeds

| deed | operation | sends besides |
|---|---|---|
| Alice signs up | SignUp |  |
| Alice confirms her sign-up | ConfirmSignUp |  |
| the administrator resets Alice's password | AdminResetUserPassword |  |

## What a bare step sends
"""
FEATURE = """Feature: An alias belongs to one account

  An alias is a second name.

  Background:
    Given a user pool with
      | AliasAttributes | email |

  Rule: A confirmation does not move it

    @alias.taken @recorded
    Scenario Outline: A second account is not confirmed with <force>
      Source: seed-000 (terminal output); nowhere

      Given Bob has signed up with the email "shared@"
      When Bob confirms his sign-up with the code mailed for it, ForceAliasCreation <force>
      Then the request is refused with AliasExistsException

      Examples: Whatever is said
        | case   | force  | <wide> |
        | absent | absent | WIDE   |
        | false  | false  | WIDE   |

    @reset @reported @text-inferred
    Scenario: A reset is accepted
      Source: seed-000
      Open: Does it say so in every region?

      When the administrator resets Bob's password
      Then the answer is empty
      And there is no call GetUser
""".replace("WIDE", "http://a.example.com/" + "x" * 300)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    (root / "features" / "accounts").mkdir(parents=True)
    (root / "features" / "accounts" / "aliases.feature").write_text(FEATURE)
    (root / "features" / "README.md").write_text(GUIDE)
    (root / "features" / "sources.yaml").write_text(
        "seed-000: {kind: article, title: A & B, link: 'https://example.com/0', seen: 2026-11-20}\n"
    )
    rows = [
        row(0, rule="alias.taken", case="absent"),
        row(1, "differs", rule="alias.taken", case="false", saw="accepted"),
    ]
    publish(made_up_run(*rows), root)
    return root


@pytest.fixture
def opened(browser: webdriver.Chrome, project: Path) -> webdriver.Chrome:
    page = project / "book.html"
    page.write_text(book(project, "en", project), "utf-8")
    browser.set_window_size(1280, 900)
    browser.get(page.as_uri())
    return browser


def shown(browser: webdriver.Chrome) -> list[str | None]:
    return [each.get_attribute("id") for each in browser.find_elements(By.CSS_SELECTOR, ".s:not([hidden])")]


def test_a_scenario_has_the_words_of_the_api(project: Path) -> None:
    (chapter,) = chapters(project)
    outline, reset = chapter.scenarios
    known = deeds(GUIDE)
    found = terms([chapter.background + run for run in outline.filled()], known)
    assert found.operations == ["SignUp", "ConfirmSignUp"]
    assert found.settings == ["AliasAttributes"]
    assert found.errors == ["AliasExistsException"]
    assert terms(reset.filled(), known).operations == ["AdminResetUserPassword"]


def test_examples_stand_as_their_author_wrote_them_with_what_each_target_answered(project: Path) -> None:
    text = book(project, "en", project)
    assert re.search(r"<th scope=.col.>case</th><th scope=.col.>force</th>.*<th scope=.col.>moto</th>", text)
    assert re.search(r'<tr id="alias.taken\[absent\]">.*<span class="agrees">agrees</span></td></tr>', text)
    assert re.search(r'<tr id="alias.taken\[false\]">.*<span class="differs">differs</span></td></tr>', text)
    assert "with &lt;force&gt;" in text
    assert "saw</span> accepted" in text
    assert "reported, its text inferred" in text
    assert '<a href="#s:1">seed-000</a> (terminal output); nowhere' in text
    assert '<dt class="id" id="s:1">seed-000</dt><dd><a href="https://example.com/0">A &amp; B</a>' in text
    assert "proved on AWS: 0 of 3 scenarios, last run: never" in text
    assert "conform" not in text


def test_runs_that_are_given_have_columns_of_their_own(project: Path) -> None:
    def given(name: str, **header: object) -> Run:
        return made_up_run(row(0, "agrees", rule="reset", case=""), target_name=name, **header)

    asked = [
        given("aws", started="1"),
        given("aws", started="2"),
        given("moto", target_version="6"),
        given("x"),
    ]
    names = [column.name for column in columns(asked, project)]
    assert names == ["aws 5.2.5 1", "aws 5.2.5 2", "moto", "x"]
    assert [column.name for column in columns([], project)] == ["moto"]
    text = book(project, "en", project, asked)
    assert 'data-found="aws-5.2.5-1:agrees aws-5.2.5-2:agrees moto:agrees x:agrees"' in text
    assert re.search(r"<th scope=.col.>x</th></tr></thead>", text)


def test_a_language_has_its_own_headings_and_grades_and_leaves_the_scenarios(project: Path) -> None:
    text = book(project, "ja", project)
    assert '<html lang="ja">' in text
    for word in ("目次", "用語集", "記録", "相違", "出典", "AWS で確認済みのシナリオ: 3 件中 0 件"):
        assert word in text
    assert "<td>ConfirmSignUp</td>" in text
    assert "the request is refused with AliasExistsException" in text


def test_every_language_has_every_word() -> None:
    assert LANGUAGES == ("en", "ja")
    assert set(WORDS["en"]) <= set(WORDS["ja"])
    assert set(WORDS["en"]["meanings"]) == set(WORDS["ja"]["meanings"])
    areas = {path.name for path in (ROOT / "features").iterdir() if path.is_dir()} - {"evidence"}
    assert areas - set(WORDS["ja"]["languages"]) == set(), "name them under ja in reports/book/words.yaml"


def test_the_japanese_glossary_explains_every_phrase_of_the_guide() -> None:
    own = (ROOT / "reports" / "book" / "glossary.ja.md").read_text("utf-8")
    bold = re.findall(r"\*\*(.+?)\*\*", section(read_guide(), "Words"), re.DOTALL)
    named = [
        phrase for text in bold for phrase in re.findall(r'^"([^"]+)"$|`([^`]+)`', " ".join(text.split()))
    ]
    phrases = ["".join(each) for each in named]
    assert len(phrases) > 40
    assert [phrase for phrase in phrases if phrase not in own] == []


def test_what_cannot_be_read_is_one_sentence(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["book"]) == 4
    assert "There are no feature files below" in capsys.readouterr().err
    (tmp_path / "features" / "a").mkdir(parents=True)
    (tmp_path / "features" / "a" / "b.feature").write_text(
        "Feature: x\n  Scenario: y\n    Given z\n    Nonsense\n"
    )
    assert main(["book"]) == 4
    told = capsys.readouterr().err
    assert "features/a/b.feature cannot be read" in told
    assert "Traceback" not in told


def test_the_whole_book_fits_and_names_each_place_once(whole_book: str) -> None:
    assert len(whole_book.encode()) < LONGEST
    anchors = re.findall(r' id="([^"]+)"', whole_book)
    assert len(anchors) == len(set(anchors))
    links = {
        link.replace("%5B", "[").replace("%5D", "]") for link in re.findall(r'href="#([^"]+)"', whole_book)
    }
    assert links <= set(anchors)


def test_it_asks_nobody(browser: webdriver.Chrome, project: Path) -> None:
    browser.get("about:blank")
    for kind in ("performance", "browser"):
        browser.get_log(kind)  # type: ignore[no-untyped-call]
    page = project / "alone.html"
    page.write_text(book(project, "en", project), "utf-8")
    browser.get(page.as_uri())
    urls = {
        url.split(":")[0]
        for entry in browser.get_log("performance")  # type: ignore[no-untyped-call]
        if "Network.requestWillBeSent" in entry["message"]
        for url in re.findall(r'"url":"([^"]+)"', entry["message"])
    }
    assert urls <= {"file", "data"}
    assert browser.get_log("browser") == []  # type: ignore[no-untyped-call]


def test_search_by_operation_setting_exception_and_text(opened: webdriver.Chrome) -> None:
    both, outline, reset = ["alias.taken", "reset"], ["alias.taken"], ["reset"]
    assert shown(opened) == both
    choices = {
        "operation": ("AdminResetUserPassword", reset),
        "setting": ("AliasAttributes", both),
        "error": ("AliasExistsException", outline),
        "grade": ("reported", reset),
        "found": ("moto: differs", outline),
    }
    for facet, (text, expected) in choices.items():
        box = Select(opened.find_element(By.CSS_SELECTOR, f"select[data-facet={facet}]"))
        box.select_by_visible_text(text)
        assert shown(opened) == expected, facet
        box.select_by_index(0)
    search = opened.find_element(By.ID, "search")
    for text, expected in (
        ("whatever SHARED@", outline),
        ('"in every region"', reset),
        ("second name move", both),
    ):
        search.clear()
        search.send_keys(text)
        assert shown(opened) == expected, text
    search.clear()
    search.send_keys("nothing has this")
    assert opened.find_element(By.ID, "none").is_displayed()
    assert opened.find_element(By.ID, "count").text == "0 of 3"


def test_a_search_can_be_sent_to_others_and_its_hits_are_marked(opened: webdriver.Chrome) -> None:
    opened.find_element(By.ID, "search").send_keys("empty")
    address = opened.current_url
    opened.get("about:blank")
    opened.get(address)
    assert shown(opened) == ["reset"]
    assert opened.find_element(By.ID, "search").get_attribute("value") == "empty"
    assert opened.execute_script("return [...CSS.highlights.get('hit')].map(String)") == ["empty"]


def test_a_link_to_what_a_search_hides_shows_it(opened: webdriver.Chrome) -> None:
    opened.find_element(By.ID, "search").send_keys("empty")
    opened.execute_script("location.hash = 'alias.taken'")
    opened.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0]))")
    assert "alias.taken" in shown(opened)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_overflows(browser: webdriver.Chrome, project: Path, width: int, language: str) -> None:
    page = project / f"{language}.html"
    page.write_text(book(project, language, project), "utf-8")
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    browser.get(page.as_uri())
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    widths = browser.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert max(widths) == width


def test_paper_cuts_no_table(opened: webdriver.Chrome, project: Path) -> None:
    asked = [made_up_run(target_name=f"emulator-number-{number}") for number in range(6)]
    page = project / "wide.html"
    page.write_text(book(project, "en", project, asked), "utf-8")
    opened.get(page.as_uri())
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    opened.set_window_size(690, 900)
    too_wide = opened.execute_script(
        "return [...document.querySelectorAll('.scroll, table')].filter((each) => each.offsetWidth && "
        "each.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((each) => each.outerHTML)"
    )
    bar = opened.find_element(By.CLASS_NAME, "bar").is_displayed()
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert too_wide == []
    assert not bar


def test_paper_has_bookmarks(opened: webdriver.Chrome) -> None:
    asked = {"generateDocumentOutline": True, "preferCSSPageSize": True}
    paper = b64decode(opened.execute_cdp_cmd("Page.printToPDF", asked)["data"])
    assert b"/Outlines" in paper
    widths = re.findall(rb"/MediaBox \[0 0 (\d+)", paper)
    assert set(widths) == {b"594"}, "A4 is 594.96 points wide"
    assert len(widths) > 5, "areas and parts begin on pages of their own"
