"""Applications that register themselves as app clients of the pool."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from pytest_bdd import given, when

from fixtures.stage.browser import Browsers
from fixtures.stage.stage import Stage
from fixtures.wire import Answer
from steps.parameters import phrase
from steps.values import fill, resolve

DOMAIN = "the pool's domain"


@given(phrase("an application has registered itself as"))
@when(phrase("an application registers itself as"))
def registers(stage: Stage, managed_login: Browsers, docstring: str) -> None:
    """Post client metadata to the pool's domain without a token."""
    _register(stage, managed_login, docstring, {})


@when(phrase("an application registers itself by the token at {path:Member} as"))
def registers_by_token(stage: Stage, managed_login: Browsers, path: str, docstring: str) -> None:
    """The same with a token that was a member of an answer."""
    token = stage.names.secret(str(resolve(stage, f"the {path} answered before")))
    _register(stage, managed_login, docstring, {"Authorization": f"Bearer {token}"})


def _register(stage: Stage, managed_login: Browsers, metadata: str, headers: dict[str, str]) -> None:
    url = f"https://{resolve(stage, DOMAIN)}/oauth2/register"
    headers = {"Content-Type": "application/json", **headers}
    if stage.target.endpoint_url:  # no name server knows the pools' domains, so it is asked by name itself
        parts = urlsplit(url)
        headers["Host"] = parts.netloc
        url = f"{stage.target.endpoint_url.rstrip('/')}{parts.path}"
    response = managed_login.wire.http("POST", url, data=fill(stage, metadata).encode(), headers=headers)
    body = json.loads(response.text or "{}")
    stage.attempt.answers.append(Answer("the application registers itself", {}, response.status_code, body))
    if "client_id" in body:
        stage.attempt.made["ClientId"] = str(body["client_id"])
        stage.names.secret(str(body.get("client_secret") or ""))
