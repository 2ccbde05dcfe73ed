"""The app of an app client: what it asks at the OAuth endpoints of the pool's domain, and the tokens it gets.

What a sentence does not say is filled in: the grant, the code or token that the person has, the client's id and
callback URL, and for a client with a secret the Basic header. A row goes over it, `absent` takes it out. Rows whose
names begin with a capital are headers.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, when

from fixtures.stage.browser import Browsers, answer_of
from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT, Answer
from steps.deeds import AppAct
from steps.parameters import phrase
from steps.values import domain_host, fill, resolve

Table = list[list[str]] | None
PATHS = {"revoke": "/oauth2/revoke", "user info": "/oauth2/userInfo"}
TOKEN = "/oauth2/token"
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"
FORM, JSON = "application/x-www-form-urlencoded", "application/json"


@when(phrase("the app {act:AppAct}"))
@when(phrase("the app {act:AppAct} with"))
def the_app_asks(stage: Stage, managed_login: Browsers, act: AppAct, datatable: Table) -> None:
    """Make one request to an endpoint; the table holds fields and headers over what the sentence implies."""
    ask(stage, managed_login, act, datatable)


@given(phrase("the app {act:AppDone}"))
@given(phrase("the app {act:AppDone} with"))
def the_app_has_asked(stage: Stage, managed_login: Browsers, act: AppAct, datatable: Table) -> None:
    """Make one that has to be accepted."""
    answer = ask(stage, managed_login, act, datatable)
    if answer.refused or answer.status >= 400:
        raise Divergence(f"the app {act.text}: accepted", f"HTTP {answer.status} {answer.outcome()}")


@given(phrase("{times:Times} already, the app {act:AppAct}"))
@given(phrase("{times:Times} already, the app {act:AppAct} with"))
def the_app_has_tried(
    stage: Stage, managed_login: Browsers, times: int, act: AppAct, datatable: Table
) -> None:
    """Make one so many times, whatever it is answered."""
    for _ in range(times):
        ask(stage, managed_login, act, datatable)


def ask(stage: Stage, browsers: Browsers, act: AppAct, table: Table) -> Answer:
    """One request of the app; who it is about learns the tokens of the answer."""
    person = stage.people[act.person] if act.person else None
    implied = _implied(stage, act, person)
    given_rows = {row[0]: _value(stage, row[0], row[1], person) for row in table or []}
    rows = {name: value for name, value in {**implied, **given_rows}.items() if value is not ABSENT}
    if "Authorization" not in given_rows and "client_secret" in given_rows:
        rows.pop("Authorization", None)
    stage.functions.begin()
    answer = _send(stage, browsers, PATHS.get(act.kind, TOKEN), rows)
    stage.attempt.answers.append(answer)
    _learn(stage, person, answer.body)
    return answer


def _implied(stage: Stage, act: AppAct, person: Person | None) -> dict[str, Any]:
    if act.kind == "user info":
        return {"Authorization": f"Bearer {_newest(person.access_tokens if person else [])}"}
    client = stage.client
    usual: dict[str, Any] = {"client_id": client.id}
    if client.secret:
        usual["Authorization"] = basic(f"{client.id}:{client.secret}")
    if act.kind == "code":
        code = _newest(person.authorization_codes if person else [])
        usual |= {"grant_type": "authorization_code", "code": code, "redirect_uri": client.callback_url}
    elif act.kind == "refresh":
        usual |= {
            "grant_type": "refresh_token",
            "refresh_token": _newest(person.refresh_tokens if person else []),
        }
    elif act.kind == "exchange":
        usual |= {
            "grant_type": EXCHANGE,
            "subject_token": _newest(person.access_tokens if person else []),
            "subject_token_type": ACCESS_TOKEN,
        }
    elif act.kind == "revoke":
        usual["token"] = _newest(person.refresh_tokens if person else [])
    else:
        usual["grant_type"] = "client_credentials"
    return usual


def _newest(held: list[str]) -> Any:
    """The last of what somebody holds; what nobody holds is not sent."""
    return held[-1] if held else ABSENT


def _value(stage: Stage, name: str, text: str, person: Person | None) -> Any:
    if name == "Authorization" and text.startswith("Basic "):
        return basic(fill(stage, text.removeprefix("Basic ")))
    return resolve(stage, text, person)


def basic(text: str) -> str:
    """A Basic header of `name:secret`."""
    return f"Basic {base64.b64encode(text.encode()).decode()}"


def _send(stage: Stage, browsers: Browsers, path: str, rows: Mapping[str, Any]) -> Answer:
    """The request as its rows say: headers by their capitals, everything else in the body."""
    headers = {name: str(value) for name, value in rows.items() if name[0].isupper()}
    fields = {name: str(value) for name, value in rows.items() if not name[0].isupper()}
    url = f"https://{domain_host(stage)}{path}"
    if path == PATHS["user info"]:
        return browsers.ask("GET", url, headers=headers)
    if headers.get("Content-Type", FORM) == JSON:
        return browsers.ask("POST", url, headers=headers, data=json.dumps(fields))
    return browsers.ask("POST", url, headers=headers, data=fields)


def _learn(stage: Stage, person: Person | None, body: Mapping[str, Any]) -> None:
    members = {"AccessToken": "access_token", "IdToken": "id_token", "RefreshToken": "refresh_token"}
    result = {name: body[member] for name, member in members.items() if isinstance(body.get(member), str)}
    if person:
        person.learn({"AuthenticationResult": result}, stage.names)
    for token in result.values():
        stage.names.secret(token)


@when(phrase("the app reads the {document:Document}"))
def reads_document(stage: Stage, document: str) -> None:
    """Get one of the two documents of the user pool's issuer, which needs no domain."""
    name = "openid-configuration" if document == "discovery document" else "jwks.json"
    host = stage.target.endpoint_url or f"https://cognito-idp.{stage.target.region}.amazonaws.com"
    url = f"{host.rstrip('/')}/{stage.pool.id}/.well-known/{name}"
    stage.attempt.answers.append(answer_of(stage.wire.http("GET", url)))
