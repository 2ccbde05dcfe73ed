"""Applications that register themselves as app clients of the pool."""

from __future__ import annotations

from pytest_bdd import given, when

from fixtures.stage.browser import Browsers
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from steps.parameters import phrase
from steps.values import domain_host, fill, resolve


@when(phrase("an application registers itself as"))
def registers(stage: Stage, managed_login: Browsers, docstring: str) -> None:
    """Post client metadata to the pool's domain without a token."""
    _register(stage, managed_login, docstring, {})


@given(phrase("an application has registered itself as"))
def has_registered(stage: Stage, managed_login: Browsers, docstring: str) -> None:
    """The same, and it has to become an app client."""
    registers(stage, managed_login, docstring)
    answer = stage.attempt.answer
    if "client_id" not in answer.body:
        raise Divergence("the application to be registered", f"HTTP {answer.status} {answer.outcome()}")


@when(phrase("an application registers itself by the token at {path:Member} as"))
def registers_by_token(stage: Stage, managed_login: Browsers, path: str, docstring: str) -> None:
    """The same with a token that was a member of an answer."""
    token = stage.names.secret(str(resolve(stage, f"the {path} answered before")))
    _register(stage, managed_login, docstring, {"Authorization": f"Bearer {token}"})


def _register(stage: Stage, managed_login: Browsers, metadata: str, headers: dict[str, str]) -> None:
    url = f"https://{domain_host(stage)}/oauth2/register"
    headers = {"Content-Type": "application/json", **headers}
    answer = managed_login.ask("POST", url, data=fill(stage, metadata).encode(), headers=headers)
    stage.attempt.answers.append(answer)
    if "client_id" in answer.body:
        stage.attempt.made["ClientId"] = str(answer.body["client_id"])
        stage.names.secret(str(answer.body.get("client_secret") or ""))
