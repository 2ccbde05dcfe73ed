"""Sign-in by identity providers: Acme speaks OpenID Connect, Corp speaks SAML, and the target supplies both.

What they are for the pool is a scenario's own: it calls CreateIdentityProvider. A person whom a provider knows has a
subject there, and is called by the user name that a sign-in through the provider gets.
"""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from pytest_bdd import given, then, when

from fixtures.providers.saml import Request, signed_by
from fixtures.stage.browser import Browser, Browsers
from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence, SuiteError
from fixtures.wire import ABSENT, Answer
from steps.browser import arrive, location_of, saw, told_in, tried
from steps.parameters import phrase
from steps.shapes import hold
from steps.values import domain_host, resolve

Table = list[list[str]] | None
OPENID = "Acme"
ACS = "/saml2/idpresponse"


@given(phrase("{provider:Provider} knows {person:Person}"))
@given(phrase("{provider:Provider} knows {person:Person} as"))
def knows(stage: Stage, provider: str, person: str, datatable: Table) -> None:
    """Somebody has a subject there, and these claims; a claim with a comma has several values."""
    somebody = stage.people[person]
    somebody.subject = somebody.subject or stage.names.username(f"{person.lower()}-at-{provider.lower()}")
    somebody.username = somebody.stored_username = f"{provider}_{somebody.subject}"
    stage.names.show(somebody.subject, f"<{person}'s subject>")
    claims = {row[0]: str(resolve(stage, row[1], somebody)) for row in datatable or []}
    if provider == OPENID:
        stage.target.providers.openid.know(
            somebody.subject, {name: _value(one) for name, one in claims.items()}
        )
    else:
        somebody.claims = {name: one.split(", ") for name, one in claims.items()}


@given(phrase("{provider:Provider} knows {person:Person} by {subject:Value}"))
def knows_by(stage: Stage, provider: str, person: str, subject: str) -> None:
    """The same by a subject of a certain form."""
    stage.people[person].subject = str(resolve(stage, subject))
    knows(stage, provider, person, None)


@given(phrase("{provider:Provider} says of {person:Person}"))
def says(stage: Stage, provider: str, person: str, datatable: list[list[str]]) -> None:
    """What the ID token or the response has in the place of what is right."""
    somebody = stage.people[person]
    told = {row[0]: str(resolve(stage, row[1], somebody)) for row in datatable}
    if provider == OPENID:
        stage.target.providers.openid.lie(somebody.subject, told)
    else:
        somebody.lies = told


@when(phrase("{person:Person} signs in through {provider:Provider}"))
@when(phrase("{person:Person} signs in through {provider:Provider} with"))
def signs_in(stage: Stage, managed_login: Browsers, person: str, provider: str, datatable: Table) -> None:
    """From `/oauth2/authorize` over the provider to wherever that leads; the table holds parameters of the app."""
    _sign_in(stage, managed_login[person], stage.people[person], provider, datatable)


@given(phrase("{person:Person} has signed in through {provider:Provider}"))
@given(phrase("{person:Person} has signed in through {provider:Provider} with"))
def has_signed_in(
    stage: Stage, managed_login: Browsers, person: str, provider: str, datatable: Table
) -> None:
    """The same, and it has to end at the app without an error."""
    _must_end_at_the_app(
        stage, person, _sign_in(stage, managed_login[person], stage.people[person], provider, datatable)
    )


@given(phrase("{times:Times} already, {person:Person} signs in through {provider:Provider}"))
def has_tried(stage: Stage, managed_login: Browsers, times: int, person: str, provider: str) -> None:
    """The same so many times, whatever it leads to, each time in another browser."""
    for _ in range(times):
        _sign_in(stage, managed_login[person], stage.people[person], provider, None)
        managed_login.restart(person)


@when(phrase("{person:Person} leaves for {provider:Provider}"))
@when(phrase("{person:Person} leaves for {provider:Provider} with"))
def leaves(stage: Stage, managed_login: Browsers, person: str, provider: str, datatable: Table) -> None:
    """The app sends the browser, and the domain sends it on to the provider."""
    _leave(stage, managed_login[person], stage.people[person], provider, datatable)


@given(phrase("{person:Person} has left for {provider:Provider}"))
def has_left(stage: Stage, managed_login: Browsers, person: str, provider: str) -> None:
    """The same, and it has to be sent there."""
    _leave(stage, managed_login[person], stage.people[person], provider, None)
    _must_lead(stage, provider)


@given(phrase("{person:Person} has come back from {provider:Provider}"))
def has_come_back(stage: Stage, managed_login: Browsers, person: str, provider: str) -> None:
    """Who has left for the provider signs in there, and is signed in."""
    answer = _come_back(stage, managed_login[person], stage.people[person], provider)
    _must_end_at_the_app(stage, person, answer)


@when(phrase("{person:Person} comes back from {provider:Provider}"))
def comes_back(stage: Stage, managed_login: Browsers, person: str, provider: str) -> None:
    """Who has left for the provider signs in there."""
    _come_back(stage, managed_login[person], stage.people[person], provider)


@when(phrase("{person:Person} comes back from {provider:Provider} with"))
def comes_back_with(
    stage: Stage, managed_login: Browsers, person: str, provider: str, datatable: list[list[str]]
) -> None:
    """The same with what a provider of OpenID Connect does not say; a row goes over the state and an unknown code."""
    if provider != OPENID:
        raise SuiteError("a SAML provider answers by a form")
    somebody = stage.people[person]
    told: dict[str, Any] = {"code": "any", "state": told_in(somebody.away)["state"]}
    told |= {row[0]: resolve(stage, row[1], somebody) for row in datatable}
    parameters = {name: str(value) for name, value in told.items() if value is not ABSENT}
    url = f"https://{domain_host(stage)}/oauth2/idpresponse"
    tried(stage, somebody, managed_login[person].open(url, parameters, follow=True))


@when(phrase("{person:Person} comes back signed out from Corp"))
@when(phrase("{person:Person} comes back signed out from Corp with"))
def comes_back_signed_out(stage: Stage, managed_login: Browsers, person: str, datatable: Table) -> None:
    """The provider has signed the browser out; the table is what its answer has in the place of what is right."""
    somebody, left = stage.people[person], location_of(stage.attempt.answer)
    url = f"https://{domain_host(stage)}/saml2/logout"
    says = {row[0]: str(resolve(stage, row[1], somebody)) for row in datatable or []}
    now = stage.target.now(stage.pool.id)
    response = stage.names.secret(stage.target.providers.saml.signed_out(left, url, now, says))
    fields = {"SAMLResponse": response, "RelayState": told_in(left).get("RelayState", "")}
    tried(stage, somebody, managed_login[person].post(url, fields))


@when(phrase("Corp sends {person:Person} by itself with the relay state"))
def sends_by_itself(stage: Stage, managed_login: Browsers, person: str, datatable: list[list[str]]) -> None:
    """A sign-in that the provider begins; the rows are the parameters of the relay state."""
    parameters = [(row[0], str(resolve(stage, row[1]))) for row in datatable]
    relay_state = "&".join(f"{name}={value}" for name, value in parameters)
    service = f"urn:amazon:cognito:sp:{stage.pool.id}"
    request = Request(service, f"https://{domain_host(stage)}{ACS}", None, relay_state)
    _post_response(stage, managed_login[person], stage.people[person], request)


@given(phrase("Corp has sent {person:Person} by itself with the relay state"))
def has_sent_by_itself(
    stage: Stage, managed_login: Browsers, person: str, datatable: list[list[str]]
) -> None:
    """The same, and it has to end at the app without an error."""
    sends_by_itself(stage, managed_login, person, datatable)
    _must_end_at_the_app(stage, person, stage.attempt.answer)


@when(phrase("what Corp said of {person:Person} is posted again"))
def is_posted_again(stage: Stage, managed_login: Browsers, person: str) -> None:
    """The response with which the person came back, as it was, with its relay state."""
    somebody = stage.people[person]
    tried(stage, somebody, managed_login[person].post(f"https://{domain_host(stage)}{ACS}", somebody.posted))


@then(phrase("{provider:Provider} was asked for {person:Person}'s tokens with"))
def was_asked(stage: Stage, provider: str, person: str, datatable: list[list[str]]) -> None:
    """Fields and headers of the request at the token endpoint, and the `order` of its fields."""
    asked = stage.target.providers.openid.asked.get(stage.people[person].provider_code)
    if asked is None:
        raise Divergence(f"{provider} to be asked for tokens", "it was not")
    shown: dict[str, Any] = {
        **asked.headers,
        **dict(asked.fields),
        "order": ", ".join(name for name, _ in asked.fields),
    }
    hold(stage, "the request for tokens", shown, datatable)


@then(phrase("the browser is sent to {provider:Provider} with"))
def is_sent_to_provider(stage: Stage, provider: str, datatable: list[list[str]]) -> None:
    """The redirect leads to the provider's sign-in, with these parameters among those in its query."""
    hold(stage, "the redirect", told_in(_must_lead(stage, provider)), datatable)


@then(phrase("the browser is sent away to {url:Quoted} with"))
def is_sent_away(stage: Stage, url: str, datatable: list[list[str]]) -> None:
    """The redirect leads out of the domain to this address, with these parameters among those in its query."""
    location = location_of(stage.attempt.answer)
    if location.partition("?")[0] != url:
        raise Divergence(f"a redirect to {url}", location.partition("?")[0] or "none")
    hold(stage, "the redirect", told_in(location), datatable)


@then(phrase("the state told to Acme holds"))
def state_holds(stage: Stage, datatable: list[list[str]]) -> None:
    """Members of the state with which the browser was sent to the provider: JSON, and a code that authenticates it."""
    state = told_in(location_of(stage.attempt.answer)).get("state", "")
    try:
        text, _, code = base64.b64decode(state).decode().partition(":")
        told, authentic = json.loads(base64.b64decode(text)), len(base64.b64decode(code))
    except ValueError:
        raise Divergence("a state of JSON and a code", "another text") from None
    if authentic != 32:
        raise Divergence("a code of 32 bytes", f"{authentic} bytes")
    hold(stage, "the state", told, datatable)


@then(phrase("the request to Corp is signed with the pool's certificate"))
def request_is_signed(stage: Stage) -> None:
    """The signature over the query is one of the key that GetSigningCertificate shows the certificate of."""
    certificate = str(stage.wire.must("GetSigningCertificate", UserPoolId=stage.pool.id).body["Certificate"])
    query = urlsplit(location_of(stage.attempt.answer)).query
    if not signed_by(certificate, query):
        raise Divergence("a signature of the pool's key", "another or none")


@then(phrase("the certificate {member:Quoted} holds"))
def certificate_holds(stage: Stage, member: str, datatable: list[list[str]]) -> None:
    """What a certificate in the last answer says: whose it is and whose word that is, its key, and for how long."""
    try:
        found = x509.load_der_x509_certificate(base64.b64decode(str(stage.attempt.answer.member(member))))
    except ValueError:
        raise Divergence("a certificate", "another text") from None
    key, good = found.public_key(), found.not_valid_after_utc - found.not_valid_before_utc
    shown = {
        "subject": found.subject.rfc4514_string(),
        "issuer": found.issuer.rfc4514_string(),
        "key": f"RSA {key.key_size}" if isinstance(key, rsa.RSAPublicKey) else type(key).__name__,
        "signature": found.signature_hash_algorithm.name if found.signature_hash_algorithm else "none",
        "days": good.days,
    }
    hold(stage, "the certificate", shown, datatable)


@then(phrase("the request to Corp holds"))
def request_holds(stage: Stage, datatable: list[list[str]]) -> None:
    """The issuer and the attributes of the SAML request with which the browser was sent to the provider."""
    location = location_of(stage.attempt.answer)
    hold(stage, "the request", stage.target.providers.saml.request_in(location), datatable)


def _must_end_at_the_app(stage: Stage, person: str, answer: Answer) -> None:
    location = location_of(answer)
    if not location.startswith(stage.client.callback_url) or "error" in told_in(location):
        raise Divergence(f"{person} to be signed in", saw(answer))


def _leave(stage: Stage, browser: Browser, person: Person, provider: str, table: Table) -> Answer:
    answer = arrive(stage, browser, person, [["identity_provider", provider], *(table or [])])
    person.away = location_of(answer)
    return answer


def _must_lead(stage: Stage, provider: str) -> str:
    """The redirect of the last answer. Raises Divergence where it does not lead to the provider."""
    location = location_of(stage.attempt.answer)
    known = stage.target.providers
    if not location.startswith(known.openid.issuer if provider == OPENID else known.saml.sign_in_url):
        raise Divergence(f"a redirect to {provider}", location.partition("?")[0] or "none")
    return location


def _sign_in(stage: Stage, browser: Browser, person: Person, provider: str, table: Table) -> Answer:
    stage.functions.begin()
    answer = _leave(stage, browser, person, provider, table)
    if person.away.startswith(stage.client.callback_url) or not person.away:
        return answer
    return _come_back(stage, browser, person, provider)


def _come_back(stage: Stage, browser: Browser, person: Person, provider: str) -> Answer:
    if provider != OPENID:
        request = stage.target.providers.saml.asked(person.away)
        return _post_response(stage, browser, person, request)
    back, answer = browser.sign_in_at(person.away, person.subject)
    person.provider_code = stage.names.secret(told_in(back).get("code", ""))
    return tried(stage, person, answer)


def _post_response(stage: Stage, browser: Browser, person: Person, request: Request) -> Answer:
    response = stage.target.providers.saml.response(
        request, person.subject, person.claims, stage.target.now(stage.pool.id), person.lies
    )
    stage.names.secret(response)
    person.posted = {"SAMLResponse": response, "RelayState": request.relay_state}
    return tried(stage, person, browser.post(request.acs_url, person.posted))


def _value(text: str) -> Any:
    """A claim of an ID token: a truth value, a list, or a text."""
    words = {"true": True, "false": False}
    return words[text] if text in words else text.split(", ") if ", " in text else text
