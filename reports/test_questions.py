"""What readers ask of the book is answered in two steps: the question is typed, a scenario among the nearest chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from selenium import webdriver
from selenium.webdriver.common.by import By

QUESTIONS = yaml.safe_load(Path(__file__).with_name("questions.yaml").read_text("utf-8"))
NEAREST = """
const search = document.getElementById("search");
search.value = arguments[0];
search.dispatchEvent(new Event("input"));
return [...document.querySelectorAll("#best a")].map((link) => decodeURIComponent(link.hash.slice(1)));
"""


@pytest.fixture(scope="module")
def opened(
    browser: webdriver.Chrome, whole_book: str, tmp_path_factory: pytest.TempPathFactory
) -> webdriver.Chrome:
    """The whole book."""
    page = tmp_path_factory.mktemp("book") / "book.html"
    page.write_text(whole_book, "utf-8")
    browser.get(page.as_uri())
    return browser


def test_every_question_is_answered_by_one_of_the_nearest(opened: webdriver.Chrome) -> None:
    places = {
        each["ask"]: [
            place
            for place, found in enumerate(opened.execute_script(NEAREST, each["ask"]), 1)
            if found.startswith(each["answer"])
        ]
        for each in QUESTIONS
    }
    assert len(places) > 20
    assert [question for question, found in places.items() if not found] == []


def test_the_second_step_leads_to_the_scenario(opened: webdriver.Chrome) -> None:
    opened.execute_script(NEAREST, "Which error for a wrong TOTP code")
    opened.find_element(By.ID, "search").send_keys("?")
    opened.find_element(By.CSS_SELECTOR, "#best a").click()
    opened.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0]))")
    scenario = opened.find_element(By.ID, "mfa.wrong-totp")
    assert "CodeMismatchException" in scenario.text
    top = opened.execute_script("return arguments[0].getBoundingClientRect().top", scenario)
    assert 0 <= top < opened.get_window_size()["height"]


def test_what_has_nothing_to_do_with_cognito_finds_nothing(opened: webdriver.Chrome) -> None:
    for question in ("xyzzy", "the weather in Kyoto tomorrow"):
        assert opened.execute_script(NEAREST, question) == []
        assert opened.find_element(By.ID, "none").is_displayed()
