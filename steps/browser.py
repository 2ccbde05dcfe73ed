"""What people do in a browser on the pages of the pool's domain, and where it leads them.

An app sends a browser with what its sentence does not say filled in: at `/oauth2/authorize` and `/login` the client's
id, `response_type` code and the callback URL, at `/logout` the client's id and the sign-out URL. A row of the table
goes over it, `absent` takes it out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from pytest_bdd import given, then, when

from fixtures.stage.browser import Browser, Browsers
from fixtures.stage.forms import PAGES, links_of, options_of
from fixtures.stage.people import Person
from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT, Answer
from steps.ceremonies import OPTIONS
from steps.means import unused_code
from steps.parameters import phrase
from steps.shapes import hold
from steps.values import domain_host, resolve, totp_code

Table = list[list[str]] | None
AUTHORIZE = "/oauth2/authorize"
SIGN_IN, SIGN_UP, SET_UP, CODE = "sign-in page", "sign-up page", "set-up page", "code page"
RESEND = "/resendcode"
MAILING = {SIGN_UP: "confirmation page", "recovery page": "reset page", SIGN_IN: CODE}
"""Where a page leads when a code was sent."""
PATHS = [path for path, _ in PAGES.values()]
OF_PERSON = {
    SIGN_IN: ("username", "password"),
    SIGN_UP: ("username", "password"),
    "recovery page": ("username",),
    "password page": ("password",),
}
"""What a page's form is filled in with from the person, where no row says otherwise."""


@when(phrase("the app sends {person:Person} to {path:Path}"))
@when(phrase("the app sends {person:Person} to {path:Path} with"))
@given(phrase("the app has sent {person:Person} to {path:Path}"))
@given(phrase("the app has sent {person:Person} to {path:Path} with"))
def the_app_sends(stage: Stage, managed_login: Browsers, person: str, path: str, datatable: Table) -> None:
    """Ask for one address in the person's browser; where that redirects it is not followed."""
    parameters = _parameters(stage, path, datatable)
    somebody = stage.people[person]
    with _mailing(stage, somebody) as announced:
        answer = managed_login[person].open(_url(stage, path), parameters)
        announced(path == RESEND and "location" in answer.headers)
    tried(stage, somebody, answer)


@when(phrase("a {method:Method} request is sent to {path:Path}"))
def a_request_is_sent(stage: Stage, managed_login: Browsers, method: str, path: str) -> None:
    """One request to the domain, with nothing but its method and path."""
    stage.attempt.answers.append(managed_login.ask(method, _url(stage, path)))


@given(phrase("{person:Person} is at the sign-in page"))
@given(phrase("{person:Person} is at the sign-in page with"))
@when(phrase("{person:Person} is led to a page"))
@when(phrase("{person:Person} is led to a page with"))
def at_the_sign_in_page(stage: Stage, managed_login: Browsers, person: str, datatable: Table) -> None:
    """Send the browser to `/oauth2/authorize`, and follow it to the page."""
    arrive(stage, managed_login[person], stage.people[person], datatable)


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
        raise Divergence(f"{person} to be sent to the app", _saw(answer))


@when(phrase("{person:Person} fills in the {page:Page}"))
@when(phrase("{person:Person} fills in the {page:Page} with"))
@given(phrase("{person:Person} has filled in the {page:Page}"))
@given(phrase("{person:Person} has filled in the {page:Page} with"))
def fills_in(stage: Stage, managed_login: Browsers, person: str, page: str, datatable: Table) -> None:
    """Send the form of the page that is open, with the person's name and password where it asks for them."""
    somebody = stage.people[person]
    _fill_in(stage, managed_login[person], somebody, page, datatable)


@given(phrase("{times:Times} already, {person:Person} fills in the {page:Page} with"))
def has_tried(
    stage: Stage, managed_login: Browsers, times: int, person: str, page: str, datatable: Table
) -> None:
    """The same so many times, whatever it is answered."""
    for _ in range(times):
        _fill_in(stage, managed_login[person], stage.people[person], page, datatable)


@given(phrase("{person:Person}'s browser has the cookie {name:Name} of value {value:Value}"))
def has_cookie(stage: Stage, managed_login: Browsers, person: str, name: str, value: str) -> None:
    """A cookie of the domain that nobody gave the browser."""
    managed_login[person].keep(name.strip('"'), str(resolve(stage, value)), domain_host(stage))


@given(phrase("{person:Person} has opened another browser"))
def another_browser(managed_login: Browsers, person: str) -> None:
    """One that knows nothing of the first."""
    managed_login.restart(person)


@then(phrase("the browser is sent to {place:Place}"))
@then(phrase("the browser is sent to {place:Place} with"))
def is_sent(stage: Stage, attempt: Attempt, place: str, datatable: Table) -> None:
    """The redirect leads there, with these parameters in its query and no others where a table names them."""
    _is_sent(stage, attempt.answer, place, datatable, fragment=False)


@then(phrase("the browser is sent to {place:Place} with, in the fragment"))
def is_sent_in_fragment(stage: Stage, attempt: Attempt, place: str, datatable: list[list[str]]) -> None:
    """The same after `#`, where no server sees them."""
    _is_sent(stage, attempt.answer, place, datatable, fragment=True)


@then(phrase("the browser is not sent to the app"))
def is_not_sent(stage: Stage, attempt: Attempt) -> None:
    """Where the answer leads, if anywhere, is on the domain."""
    location = location_of(attempt.answer)
    if location and urlsplit(location).netloc not in ("", domain_host(stage)):
        raise Divergence("a browser that stays on the domain", f"a redirect to {_bare(location)}")


@then(phrase("{person:Person} is shown the {page:Page}"))
def is_shown(attempt: Attempt, managed_login: Browsers, person: str, page: str) -> None:
    """The answer is this page."""
    found = managed_login[person].page if "page" in attempt.answer.body else ""
    if found != page:
        raise Divergence(f"the {page}", found or _saw(attempt.answer))


@then(phrase("{person:Person} is not shown the {page:Page}"))
def is_not_shown(attempt: Attempt, managed_login: Browsers, person: str, page: str) -> None:
    """The answer is a page, and not this one."""
    if "page" not in attempt.answer.body or managed_login[person].page == page:
        raise Divergence(f"a page that is not the {page}", managed_login[person].page or _saw(attempt.answer))


@then(phrase("the page says {text:Quoted}"))
def page_says(attempt: Attempt, text: str) -> None:
    """The text of the page contains this."""
    if text not in attempt.answer.body.get("page", ""):
        raise Divergence(f"a page that says {text}", _saw(attempt.answer))


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


@then(phrase("the answer sets the cookie {name:Name}"))
@then(phrase("the answer sets the cookie {name:Name} with"))
def sets_cookie(stage: Stage, attempt: Attempt, name: str, datatable: Table) -> None:
    """A cookie of this name, the last where there are more; `value` and its attributes as a table."""
    cookies = [each for each in _cookies(attempt.answer) if each["name"] == name.strip('"')]
    if not cookies:
        raise Divergence(f"a cookie {name}", ", ".join(each["name"] for each in _cookies(attempt.answer)))
    hold(stage, f"the cookie {name}", cookies[-1], datatable)


def arrive(stage: Stage, browser: Browser, person: Person, table: Table) -> Answer:
    """Send the browser to `/oauth2/authorize`, and follow it as far as the domain goes."""
    answer = browser.open(_url(stage, AUTHORIZE), _parameters(stage, AUTHORIZE, table), follow=True)
    return tried(stage, person, answer)


def _sign_in(stage: Stage, browser: Browser, person: Person, table: Table) -> Answer:
    answer = arrive(stage, browser, person, table)
    if location_of(answer) or browser.page != SIGN_IN:
        return answer
    answer = _fill_in(stage, browser, person, SIGN_IN, None)
    if browser.page == "choice page":
        answer = _fill_in(stage, browser, person, "choice page", [["challenge", "PASSWORD"]])
    if browser.page == "password page":
        answer = _fill_in(stage, browser, person, "password page", None)
    return answer


def _fill_in(stage: Stage, browser: Browser, person: Person, page: str, table: Table) -> Answer:
    _learn(stage, browser, person)
    usual = {"username": person.username, "password": person.password}
    asked = browser.form(page).fields
    fields = {name: usual[name] for name in OF_PERSON.get(page, ()) if name in asked}
    if page == SET_UP:
        fields["code"] = totp_code(stage, person)
    given_rows = {row[0]: resolve(stage, row[1], person) for row in table or []}
    values = {**fields, **given_rows}
    sent = {name: None if value is ABSENT else _written(value) for name, value in values.items()}
    if page == SIGN_UP:
        _named(person, sent)
    with _mailing(stage, person) as announced:
        answer = browser.submit(page, sent)
        announced(browser.page == MAILING.get(page) and sent.get("username") == person.username)
    tried(stage, person, answer)
    if browser.page == SET_UP:
        stage.names.secret(browser.form(SET_UP).fields["secretCode"])
    return answer if page in (SET_UP, CODE) else _second_factor(stage, browser, person)


def _second_factor(stage: Stage, browser: Browser, person: Person) -> Answer:
    """Where nobody signs in without one, and the scenario says nothing of it, it is given."""
    if not (stage.pool.second_factor and "page" in stage.attempt.answer.body):
        return stage.attempt.answer
    if browser.page == SET_UP:
        return _fill_in(stage, browser, person, SET_UP, None)
    if browser.page == CODE and person.totp_secret:
        return tried(stage, person, browser.submit(CODE, {"code": unused_code(stage, person)}))
    return stage.attempt.answer


def _learn(stage: Stage, browser: Browser, person: Person) -> None:
    """What the page shows of a factor that is set up or proved."""
    if browser.page == SET_UP:
        person.totp_secret = stage.names.secret(browser.form(SET_UP).fields["secretCode"])
    options = options_of(browser.markup)
    if options and browser.page == "new passkey page":
        person.learn({"CredentialCreationOptions": json.loads(options)}, stage.names)
    elif options:
        person.challenge_parameters = {OPTIONS: options}


@contextmanager
def _mailing(stage: Stage, person: Person) -> Iterator[Callable[[bool], None]]:
    """Around a request that may send the person a mail or call functions; the caller says whether one is announced."""
    stage.functions.begin()
    with stage.post.expecting(*stage.names.addresses) as expectations:

        def announced(one: bool) -> None:
            for expectation in expectations:
                expectation.due = one and expectation.recipient.lower() == person.email.lower()

        yield announced


def _written(value: Any) -> str:
    """A value as a form sends it: a passkey as JSON."""
    return value if isinstance(value, str) else json.dumps(value)


def _named(person: Person, sent: Mapping[str, str | None]) -> None:
    """Who signs up is called as the form says."""
    person.username, person.password = sent["username"] or "", sent["password"] or ""
    email = sent.get("requiredAttributes[email]") or ("@" in person.username and person.username)
    if email:
        person.attributes["email"] = email


def tried(stage: Stage, person: Person, answer: Answer) -> Answer:
    """Keep an answer; a code in its redirect is the person's."""
    code = told_in(location_of(answer)).get("code")
    if code:
        person.authorization_codes.append(stage.names.secret(code))
    for token in ("access_token", "id_token"):
        stage.names.secret(told_in(location_of(answer), fragment=True).get(token, ""))
    stage.attempt.answers.append(answer)
    return answer


def _url(stage: Stage, path: str) -> str:
    return f"https://{domain_host(stage)}{path}"


def _parameters(stage: Stage, path: str, table: Table) -> dict[str, str]:
    implied: dict[str, Any] = {}
    if path in (AUTHORIZE, RESEND, *PATHS):
        implied = {
            "client_id": stage.client.id,
            "response_type": "code",
            "redirect_uri": stage.client.callback_url,
        }
    elif path == "/logout":
        implied = {"client_id": stage.client.id, "logout_uri": stage.client.sign_out_url}
    given_rows = {row[0]: resolve(stage, row[1]) for row in table or []}
    return {name: str(value) for name, value in {**implied, **given_rows}.items() if value is not ABSENT}


def _is_sent(stage: Stage, answer: Answer, place: str, table: Table, *, fragment: bool) -> None:
    location = location_of(answer)
    wanted = _place(stage, place)
    if _bare(location) != wanted:
        raise Divergence(f"a redirect to {place}", _saw(answer))
    if table is None:
        return
    told = told_in(location, fragment=fragment)
    hold(stage, "the redirect", told, table)
    further = sorted(told.keys() - {row[0] for row in table})
    if further:
        raise Divergence(f"no parameters but {', '.join(row[0] for row in table)}", ", ".join(further))


def _place(stage: Stage, place: str) -> str:
    if place.startswith("/"):
        return _url(stage, place)
    return str(resolve(stage, place.replace("the ", "the client's ", 1)))


def location_of(answer: Answer) -> str:
    """Where an answer leads, or nothing."""
    return answer.headers.get("location", "")


def _bare(location: str) -> str:
    return location.partition("?")[0].partition("#")[0]


def told_in(location: str, *, fragment: bool = False) -> dict[str, str]:
    """The parameters of an address."""
    parts = urlsplit(location)
    return dict(parse_qsl(parts.fragment if fragment else parts.query, keep_blank_values=True))


def _saw(answer: Answer) -> str:
    if location_of(answer):
        return f"HTTP {answer.status} to {location_of(answer)}"
    return f"HTTP {answer.status} {answer.body.get('page') or answer.outcome()}"[:300]


def _cookies(answer: Answer) -> list[Mapping[str, str]]:
    """The cookies that an answer sets: name, value and attributes."""
    return [_cookie(line) for line in answer.headers.get("set-cookie", "").split("\n") if line]


def _cookie(line: str) -> Mapping[str, str]:
    first, *attributes = (part.strip() for part in line.split(";"))
    name, _, value = first.partition("=")
    told = {part.partition("=")[0]: part.partition("=")[2] or "true" for part in attributes}
    return {**told, "name": name, "value": value}
