"""What people see and do on the pages of managed login."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.stage.browser import Browser, Browsers
from fixtures.stage.forms import (
    CHOICE,
    NEW_EMAIL,
    OF_PERSON,
    PASSWORD,
    SECRET,
    TYPED_CODE,
    USERNAME,
    links_of,
    options_of,
)
from fixtures.stage.people import Person
from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT, Answer
from steps.browser import arrive, location_of, mailing, saw, tried
from steps.ceremonies import OPTIONS
from steps.means import unused_code
from steps.parameters import phrase
from steps.shapes import hold
from steps.values import resolve, totp_code

Table = list[list[str]] | None
SIGN_IN, SIGN_UP, SET_UP, CODE = "sign-in page", "sign-up page", "set-up page", "code page"
MAILING = {SIGN_UP: "confirmation page", "recovery page": "reset page", SIGN_IN: CODE}
"""Where a page leads when a code was sent."""


@when(phrase("{person:Person} is led to a page"))
@when(phrase("{person:Person} is led to a page with"))
def is_led(stage: Stage, managed_login: Browsers, person: str, datatable: Table) -> None:
    """Send the browser to `/oauth2/authorize`, and follow it to the page."""
    arrive(stage, managed_login[person], stage.people[person], datatable)


@given(phrase("{person:Person} is at the sign-in page"))
@given(phrase("{person:Person} is at the sign-in page with"))
def is_at_the_sign_in_page(stage: Stage, managed_login: Browsers, person: str, datatable: Table) -> None:
    """The same, and it has to be that page."""
    browser = managed_login[person]
    answer = arrive(stage, browser, stage.people[person], datatable)
    if browser.page != SIGN_IN:
        raise Divergence(f"{person} to be led to the {SIGN_IN}", browser.page or saw(answer))


@when(phrase("{person:Person} signs in through managed login"))
@when(phrase("{person:Person} signs in through managed login with"))
def signs_in(stage: Stage, managed_login: Browsers, person: str, datatable: Table) -> None:
    """From `/oauth2/authorize` over the page to wherever that leads; the table holds parameters of the app."""
    _sign_in(stage, managed_login[person], stage.people[person], datatable)


@given(phrase("{person:Person} has signed in through managed login"))
@given(phrase("{person:Person} has signed in through managed login with"))
def has_signed_in(stage: Stage, managed_login: Browsers, person: str, datatable: Table) -> None:
    """The same, and it has to end at the app."""
    answer = _sign_in(stage, managed_login[person], stage.people[person], datatable)
    if not location_of(answer).startswith(stage.client.callback_url):
        raise Divergence(f"{person} to be sent to the app", saw(answer))


@when(phrase("{person:Person} fills in the {page:Page}"))
@when(phrase("{person:Person} fills in the {page:Page} with"))
def fills_in(stage: Stage, managed_login: Browsers, person: str, page: str, datatable: Table) -> None:
    """Send the form of the page that is open, with the person's name and password where it asks for them."""
    _fill_in(stage, managed_login[person], stage.people[person], page, datatable)


@given(phrase("{person:Person} has filled in the {page:Page}"))
@given(phrase("{person:Person} has filled in the {page:Page} with"))
def has_filled_in(stage: Stage, managed_login: Browsers, person: str, page: str, datatable: Table) -> None:
    """The same, and it has to lead on: to another page, or away."""
    browser = managed_login[person]
    answer = _fill_in(stage, browser, stage.people[person], page, datatable)
    if not location_of(answer) and browser.page in (page, "error page"):
        raise Divergence(f"{person} to be led on by the {page}", saw(answer))


@given(phrase("{times:Times} already, {person:Person} fills in the {page:Page} with"))
def has_tried(
    stage: Stage, managed_login: Browsers, times: int, person: str, page: str, datatable: Table
) -> None:
    """The same so many times, whatever it is answered."""
    for _ in range(times):
        _fill_in(stage, managed_login[person], stage.people[person], page, datatable)


@then(phrase("{person:Person} is shown the {page:Page}"))
def is_shown(attempt: Attempt, managed_login: Browsers, person: str, page: str) -> None:
    """The answer is this page."""
    found = managed_login[person].page if "page" in attempt.answer.body else ""
    if found != page:
        raise Divergence(f"the {page}", found or saw(attempt.answer))


@then(phrase("{person:Person} is not shown the {page:Page}"))
def is_not_shown(attempt: Attempt, managed_login: Browsers, person: str, page: str) -> None:
    """The answer is a page, and not this one."""
    if "page" not in attempt.answer.body or managed_login[person].page == page:
        raise Divergence(f"a page that is not the {page}", managed_login[person].page or saw(attempt.answer))


@then(phrase("the page says {text:Quoted}"))
def page_says(attempt: Attempt, text: str) -> None:
    """The text of the page contains this."""
    if text not in attempt.answer.body.get("page", ""):
        raise Divergence(f"a page that says {text}", saw(attempt.answer))


@then(phrase("{person:Person}'s page links to {url:Url}"))
def page_links(managed_login: Browsers, person: str, url: str) -> None:
    """A link of the page that is open leads there."""
    found = links_of(managed_login[person].markup)
    if url not in found:
        raise Divergence(f"a link to {url}", ", ".join(found) or "no link")


@then(phrase("{person:Person}'s page does not link to {url:Url}"))
def page_does_not_link(managed_login: Browsers, person: str, url: str) -> None:
    """No link of the page that is open leads there."""
    if url in links_of(managed_login[person].markup):
        raise Divergence(f"no link to {url}", "one")


@then(phrase("the form of {person:Person}'s {page:Page} holds"))
def form_holds(
    stage: Stage, managed_login: Browsers, person: str, page: str, datatable: list[list[str]]
) -> None:
    """Fields of the form that is open, hidden ones too; `name` and `action` are its own."""
    form = managed_login[person].form(page)
    shown: dict[str, Any] = {**form.fields, "form.name": form.name, "form.action": form.action}
    hold(stage, f"the form of the {page}", shown, datatable)


def _sign_in(stage: Stage, browser: Browser, person: Person, table: Table) -> Answer:
    answer = arrive(stage, browser, person, table)
    if location_of(answer) or browser.page != SIGN_IN:
        return answer
    answer = _fill_in(stage, browser, person, SIGN_IN, None)
    if browser.page == "choice page":
        answer = _fill_in(stage, browser, person, "choice page", [[CHOICE, "PASSWORD"]])
    if browser.page == "password page":
        answer = _fill_in(stage, browser, person, "password page", None)
    return answer


def _fill_in(stage: Stage, browser: Browser, person: Person, page: str, table: Table) -> Answer:
    _learn(stage, browser, person)
    usual = {USERNAME: person.username, PASSWORD: person.password}
    asked = browser.form(page).fields
    fields = {name: usual[name] for name in OF_PERSON.get(page, ()) if name in asked}
    if page == SET_UP:
        fields[TYPED_CODE] = totp_code(stage, person)
    given_rows = {row[0]: resolve(stage, row[1], person) for row in table or []}
    values = {**fields, **given_rows}
    sent = {name: None if value is ABSENT else _written(value) for name, value in values.items()}
    if page == SIGN_UP:
        _named(person, sent)
    with mailing(stage, person) as announced:
        answer = browser.submit(page, sent)
        announced(browser.page == MAILING.get(page) and sent.get(USERNAME) == person.username)
    tried(stage, person, answer)
    if browser.page == SET_UP:
        stage.names.secret(browser.form(SET_UP).fields[SECRET])
    return answer if page in (SET_UP, CODE) else _second_factor(stage, browser, person)


def _second_factor(stage: Stage, browser: Browser, person: Person) -> Answer:
    """Where nobody signs in without one, and the scenario says nothing of it, it is given."""
    if not (stage.pool.second_factor and "page" in stage.attempt.answer.body):
        return stage.attempt.answer
    if browser.page == SET_UP:
        return _fill_in(stage, browser, person, SET_UP, None)
    if browser.page == CODE and person.totp_secret:
        return tried(stage, person, browser.submit(CODE, {TYPED_CODE: unused_code(stage, person)}))
    return stage.attempt.answer


def _learn(stage: Stage, browser: Browser, person: Person) -> None:
    """What the page shows of a factor that is set up or proved."""
    if browser.page == SET_UP:
        person.totp_secret = stage.names.secret(browser.form(SET_UP).fields[SECRET])
    options = options_of(browser.markup)
    if options and browser.page == "new passkey page":
        person.learn({"CredentialCreationOptions": json.loads(options)}, stage.names)
    elif options:
        person.challenge_parameters = {OPTIONS: options}


def _written(value: Any) -> str:
    """A value as a form sends it: a passkey as JSON."""
    return value if isinstance(value, str) else json.dumps(value)


def _named(person: Person, sent: Mapping[str, str | None]) -> None:
    """Who signs up is called as the form says."""
    person.username, person.password = sent[USERNAME] or "", sent[PASSWORD] or ""
    email = sent.get(NEW_EMAIL) or ("@" in person.username and person.username)
    if email:
        person.attributes["email"] = email
