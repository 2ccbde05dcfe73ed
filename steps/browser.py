"""Where people's browsers are sent, and where they are led: addresses, redirects and cookies.

An app sends a browser with what its sentence does not say filled in: at `/oauth2/authorize` and `/login` the client's
id, `response_type` code and the callback URL, at `/logout` the client's id and the sign-out URL. A row of the table
goes over it, `absent` takes it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from pytest_bdd import given, then, when

from fixtures.stage.browser import Browser, Browsers
from fixtures.stage.forms import PAGES
from fixtures.stage.people import Person
from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT, Answer
from steps.parameters import phrase
from steps.shapes import hold
from steps.values import domain_host, fill, resolve

Table = list[list[str]] | None
AUTHORIZE = "/oauth2/authorize"
RESEND = "/resendcode"
PATHS = [path for path, _ in PAGES.values()]


@when(phrase("the app sends {person:Person} to {path:Path}"))
@when(phrase("the app sends {person:Person} to {path:Path} with"))
def the_app_sends(stage: Stage, managed_login: Browsers, person: str, path: str, datatable: Table) -> None:
    """Ask for one address in the person's browser; where that redirects it is not followed."""
    _send(stage, managed_login[person], stage.people[person], path, datatable)


@given(phrase("the app has sent {person:Person} to {path:Path}"))
@given(phrase("the app has sent {person:Person} to {path:Path} with"))
def the_app_has_sent(stage: Stage, managed_login: Browsers, person: str, path: str, datatable: Table) -> None:
    """The same, and it must not end at an error."""
    browser = managed_login[person]
    answer = _send(stage, browser, stage.people[person], path, datatable)
    if answer.status >= 400 or ("page" in answer.body and browser.page == "error page"):
        raise Divergence(f"{path} to be answered without an error", saw(answer))


def _send(stage: Stage, browser: Browser, somebody: Person, path: str, datatable: Table) -> Answer:
    parameters = _parameters(stage, path, datatable)
    with mailing(stage, somebody) as announced:
        answer = browser.open(_url(stage, path), parameters)
        announced(path == RESEND and "location" in answer.headers)
    return tried(stage, somebody, answer)


@when(phrase("a {method:Method} request is sent to {path:Path}"))
def a_request_is_sent(stage: Stage, managed_login: Browsers, method: str, path: str) -> None:
    """One request to the domain, with nothing but its method and path."""
    stage.attempt.answers.append(managed_login.ask(method, _url(stage, path)))


@given(phrase("{person:Person}'s browser has the cookie {name:Name} of value {value:Quoted}"))
def has_cookie(stage: Stage, managed_login: Browsers, person: str, name: str, value: str) -> None:
    """A cookie of the domain that nobody gave the browser."""
    managed_login[person].keep(name.strip('"'), value, domain_host(stage))


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


@then(phrase("the redirect is {url:Quoted}"))
def redirect_is(stage: Stage, attempt: Attempt, url: str) -> None:
    """To the letter: the order of the parameters, and how they are written."""
    location, wanted = location_of(attempt.answer), str(fill(stage, url))
    if location != wanted:
        raise Divergence(f"a redirect to {wanted}", saw(attempt.answer))


@then(phrase("the browser brings the app no code"))
def brings_no_code(attempt: Attempt) -> None:
    """Wherever the answer leads, no authorization code and no token goes along."""
    location = location_of(attempt.answer)
    told = {**told_in(location), **told_in(location, fragment=True)}
    if told.keys() & {"code", "access_token", "id_token"}:
        raise Divergence("no code", f"a redirect to {_bare(location)} with {', '.join(sorted(told))}")


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


@contextmanager
def mailing(stage: Stage, person: Person) -> Iterator[Callable[[bool], None]]:
    """Around a request that may send the person a mail or call functions; the caller says whether one is announced."""
    stage.functions.begin()
    with stage.post.expecting(*stage.names.addresses) as expectations:

        def announced(one: bool) -> None:
            for expectation in expectations:
                expectation.due = one and expectation.recipient.lower() == person.email.lower()

        yield announced


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
        raise Divergence(f"a redirect to {place}", saw(answer))
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


def saw(answer: Answer) -> str:
    """What an answer was, for people: where it leads, or what its page says."""
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
