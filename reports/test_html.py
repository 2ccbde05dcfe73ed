from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from reports.html import html, write_html
from reports.made_up import made_up_run, row
from reports.rows import Row
from reports.words import statement

OUTCOMES = ("agrees", "agrees", "differs", "known", "skipped", "unsupported")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("html") / "report.html"
    rows = [row(n, OUTCOMES[n % 6]) for n in range(60)]
    rows.append(
        row(60, "differs", rule="long." + "x" * 90, saw="y" * 400, title="z" * 200,
            calls=[{"operation": "SignUp", "request": {"Username": "w" * 900}, "step": 2}])
    )  # fmt: skip
    write_html(made_up_run(*rows), path)
    return path


@pytest.fixture
def opened(browser: webdriver.Chrome, page: Path) -> webdriver.Chrome:
    browser.set_window_size(1100, 900)
    browser.get(page.as_uri())
    return browser


def log(browser: webdriver.Chrome, kind: str) -> list[dict[str, str]]:
    """What the browser logged since it was last asked."""
    entries: list[dict[str, str]] = browser.get_log(kind)  # type: ignore[no-untyped-call]
    return entries


def shown(browser: webdriver.Chrome) -> int:
    return len(browser.find_elements(By.CSS_SELECTOR, "details.s:not([hidden])"))


def test_it_asks_nobody_and_complains_of_nothing(browser: webdriver.Chrome, page: Path) -> None:
    browser.get("about:blank")
    for kind in ("performance", "browser"):
        log(browser, kind)
    browser.get(page.as_uri())
    requests = [
        url
        for entry in log(browser, "performance")
        if "Network.requestWillBeSent" in entry["message"]
        for url in re.findall(r'"url":"([^"]+)"', entry["message"])
    ]
    assert {url.split(":")[0] for url in requests} <= {"file", "data"}
    assert page.as_uri() in requests
    assert log(browser, "browser") == []
    assert "Amazon Cognito" in browser.title


def test_filters_narrow_and_combine(opened: webdriver.Chrome) -> None:
    assert shown(opened) == 61
    opened.find_element(By.CSS_SELECTOR, "button[data-outcome=differs]").click()
    assert shown(opened) == 11
    opened.find_element(By.CSS_SELECTOR, "button[data-outcome=known]").click()
    assert shown(opened) == 21
    Select(opened.find_element(By.ID, "grade")).select_by_visible_text("recorded")
    grades = opened.find_elements(By.CSS_SELECTOR, "details.s:not([hidden]) > summary > small")
    assert {each.text.split(" ")[0] for each in grades} == {"recorded"}
    assert opened.find_element(By.ID, "count").text == f"{len(grades)} of 61 scenarios"


def test_search_finds_words_anywhere_in_a_scenario(opened: webdriver.Chrome) -> None:
    box = opened.find_element(By.ID, "search")
    box.send_keys("not Confirmed rule-17")
    assert shown(opened) == 1
    assert opened.find_element(By.CSS_SELECTOR, "details.s:not([hidden]) > summary > b").text == "unsupported"
    box.clear()
    box.send_keys("xyzzy plugh")
    assert shown(opened) == 0
    assert opened.find_element(By.ID, "none").is_displayed()


def test_what_differs_is_open_and_marked(opened: webdriver.Chrome) -> None:
    first = opened.find_element(By.CSS_SELECTOR, "details.s:has(> summary > b.differs)")
    assert first.get_attribute("open") is not None
    assert (
        'the message is "An account with the email already exists."'
        in first.find_element(By.CSS_SELECTOR, "li.f").text
    )
    assert "User exists" in first.find_element(By.CLASS_NAME, "found").text
    assert "<b>bold</b>" in first.text


def test_nothing_overflows_a_phone(opened: webdriver.Chrome) -> None:
    opened.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True},
    )
    opened.find_element(By.ID, "unfold").click()
    opened.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    widths = opened.execute_script(
        "return [document.documentElement.scrollWidth, document.body.scrollWidth, window.innerWidth]"
    )
    opened.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert widths == [390, 390, 390]


def test_a_difference_that_was_foreseen_shows_what_its_step_sent_and_was_answered() -> None:
    text = html(made_up_run(row(0, "known"), row(1, "differs")))
    assert "ConfirmSignUp {" in text
    assert text.count("400 AliasExistsException: User exists") == 2
    assert text.count("<summary>1 call</summary>") == 1


def test_it_stays_small_when_everything_differs() -> None:
    calls = [{"operation": "SignUp", "request": {"Username": "u" * 2000}, "step": 2}] * 8
    text = html(made_up_run(*(row(n, "differs", calls=calls) for n in range(1300))))
    assert len(text.encode()) < 5_000_000


def test_local_is_only_consistent() -> None:
    line = statement("local", 61)
    text = html(made_up_run(row(), target_kind="local", target_name="local", statement=line))
    assert "consistent" in text
    assert ">agrees" not in text
    assert "proved on AWS: 0 of 61 scenarios, last run: never" in text
    assert "conform" not in text


def test_a_source_is_linked_to_its_page(browser: webdriver.Chrome, tmp_path: Path) -> None:
    write_html(made_up_run(row(0), sources={"seed-000": "https://example.com/0"}), tmp_path / "report.html")
    browser.get((tmp_path / "report.html").as_uri())
    link = browser.find_element(By.CSS_SELECTOR, "details.s a[href^='#s:']")
    browser.execute_script(
        "addEventListener('click', (event) => event.preventDefault()); arguments[0].click()", link
    )
    assert link.get_attribute("href") == "https://example.com/0"
    parts = browser.find_element(By.CSS_SELECTOR, "details.s > div > p").get_attribute("textContent")
    assert parts == "line 9. Source: seed-000 (terminal output); guide-user-pool-settings-attributes"


def test_the_first_screen_has_verdict_search_and_filters(opened: webdriver.Chrome) -> None:
    assert opened.find_element(By.ID, "head").text == "verdict: passed, exit code 0 (11 differs)"
    for place in ("head", "search", "area", "operation", "setting", "grade", "count"):
        assert opened.find_element(By.ID, place).rect["y"] < 900, place


def test_a_row_links_to_itself(opened: webdriver.Chrome) -> None:
    found = opened.find_element(By.ID, "alias.confirm.rule-0[absent]")
    opened.execute_script("arguments[0].open = true", found)
    opened.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0]))")
    link = found.find_element(By.LINK_TEXT, "line 9")
    assert str(link.get_attribute("href")).endswith("#alias.confirm.rule-0%5Babsent%5D")


def test_a_search_is_kept_in_the_address_and_its_hits_are_marked_and_unfolded(
    opened: webdriver.Chrome,
) -> None:
    Select(opened.find_element(By.ID, "operation")).select_by_visible_text("ConfirmSignUp")
    Select(opened.find_element(By.ID, "setting")).select_by_visible_text("AliasAttributes")
    opened.find_element(By.ID, "search").send_keys('rule-17 "same address" account')
    address = opened.current_url
    assert "q=rule-17" in address
    opened.get("about:blank")
    opened.get(address)
    assert shown(opened) == 1
    found = opened.find_element(By.CSS_SELECTOR, "details.s:not([hidden])")
    assert found.get_attribute("open") is not None
    assert "rule-17" in opened.execute_script("return [...CSS.highlights.get('hit')].map(String)")
    opened.execute_script("location.hash = 'alias.confirm.rule-0[absent]'")
    opened.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0]))")
    assert shown(opened) == 61


def test_titles_descriptions_and_examples_are_searched(browser: webdriver.Chrome, tmp_path: Path) -> None:
    rows = [
        row(n, rule="alias.x", case=case, about="An alias is a second name.", examples="Whatever is said", first_line=9,
            example={"case": case, "force": case})
        for n, case in enumerate(("absent", "false"))
    ]  # fmt: skip
    for each in rows:
        each.steps[0].line = 4
        for step in each.steps[1:]:
            step.line = 12
    write_html(made_up_run(*rows, row(40)), tmp_path / "report.html")
    browser.get((tmp_path / "report.html").as_uri())
    for text, count in (
        ('"second name"', 2),
        ("whatever", 2),
        ("belongs to one account", 3),
        ("does not take", 3),
    ):
        box = browser.find_element(By.ID, "search")
        box.clear()
        box.send_keys(text)
        assert shown(browser) == count, text
    table = browser.find_element(By.CSS_SELECTOR, "table.cells")
    assert [cell.text for cell in table.find_elements(By.TAG_NAME, "th")] == ["case", "force", "moto"]
    assert [cell.text for cell in table.find_elements(By.TAG_NAME, "td")][:3] == [
        "absent",
        "absent",
        "agrees",
    ]
    first = browser.find_element(By.ID, "alias.x[absent]")
    browser.execute_script("arguments[0].open = true", first)
    background = browser.find_element(By.CSS_SELECTOR, ".rule > .before").text
    assert background.startswith("Background")
    assert "a user pool with" in background
    assert "Alice is a confirmed user" not in background
    assert "AliasExistsException" in first.find_element(By.TAG_NAME, "pre").text


def outline(number: int, outcome: str = "agrees", **more: object) -> Row:
    """A row of one outline, whose steps are told with what its author wrote."""
    case = f"c{number}"
    told = row(
        0, outcome, rule="alias.x", case=case, line=20 + number, first_line=9, example={"case": case}, **more
    )
    for step in told.steps:
        step.line = 12
    told.steps[0] = replace(told.steps[0], text=f"a pool of {case}", written={"text": "a pool of <case>"})
    return told


def test_the_steps_of_an_outline_are_told_once_and_again_where_something_happened() -> None:
    text = html(made_up_run(outline(0), outline(1), outline(2, "differs"), outline(3, "skipped")))
    assert text.count("a pool of &lt;case&gt;") == 1
    assert "a pool of c0" not in text
    assert text.count("a pool of c2") == 1
    assert text.count("Source: ") == 1


def test_steps_that_their_author_did_not_write_alike_are_told_in_each_row() -> None:
    rows = [outline(0), outline(1)]
    rows[1].steps[0].written = {}
    text = html(made_up_run(*rows))
    assert "&lt;case&gt;" not in text
    assert "a pool of c0" in text


def test_what_could_not_be_asked_is_listed_by_reason() -> None:
    rows = [row(n, "skipped", reason="no clock" if n else "no mail") for n in range(3)]
    text = html(made_up_run(*rows, row(3, "unsupported", reason="CreateTerms is not there")))
    assert "What could not be asked, by reason: 3" in text
    assert "<li><b>2</b> skipped: no clock</li>" in text
    assert "<li><b>1</b> unsupported: CreateTerms is not there</li>" in text


def test_a_background_that_did_not_hold_stands_in_its_row() -> None:
    rows = [row(n, first_line=9) for n in range(2)]
    for each in rows:
        each.steps[0].line = 4
    assert html(made_up_run(*rows)).count("Background</p>") == 1
    rows[1].steps[0].status = "failed"
    assert html(made_up_run(*rows)).count("Background</p>") == 2


def test_what_differs_is_listed_by_cause() -> None:
    text = html(made_up_run(row(0), row(1, "differs"), row(2, "differs"), row(3, "known", saw="accepted")))
    assert "What did not agree, by cause: 2" in text
    assert '<li><b>2</b>: expected "An account with the email already exists.", saw "User exists' in text
    assert '<a href="#alias.confirm.rule-1%5Bfalse%5D">' in text


def test_paper_cuts_no_table(opened: webdriver.Chrome) -> None:
    opened.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    opened.set_window_size(690, 900)
    too_wide = opened.execute_script(
        "return [...document.querySelectorAll('.scroll, table, pre')].filter((each) => each.offsetWidth && "
        "each.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((each) => each.outerHTML)"
    )
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert too_wide == []
