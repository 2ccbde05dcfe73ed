"""What the words in cells and sentences stand for.

A quoted name is minted for the scenario: "shared@" an address, "+1" a phone number, "alice" a user name.
Some words name what the scenario has met (`Alice's access token`, `the code mailed to "shared@"`), `absent`
leaves a member out, `<ses identity>` is what the target supplies, and everything else is itself. Inside a
text, `{the client's id}` is replaced by what the words stand for.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import json
import re
import secrets
from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache
from typing import Any

import pyotp

from fixtures.mailbox.errors import NoCodeInMail
from fixtures.mailbox.mail import Mail
from fixtures.pools.supply import SuppliedClient
from fixtures.providers.saml import POST, Request
from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import CannotBeAsked, Divergence, SuiteError
from fixtures.wire import ABSENT
from steps import ceremonies, documents, srp
from steps.deeds import PERSON
from steps.jwt import claims, header

Found = re.Match[str]
Meaning = Callable[[Stage, Found, Person | None], Any]
STEP = 30
"""Seconds for which a TOTP code is the current one."""
ORDINALS = {"first": 0, "second": 1, "third": 2}


def resolve(stage: Stage, text: str, person: Person | None = None) -> Any:
    """The value behind `text`; `person` is who is meant by "it".

    `ABSENT` stands for a member that is left out.
    """
    word = _word(text)
    if word is None:
        return fill(stage, text)
    meaning, found = word
    return meaning(stage, found, person)


def fill(stage: Stage, text: str) -> str:
    """A text with every `{words}` that means something replaced by its value."""

    def replaced(found: Found) -> str:
        word = _word(found[1])
        if word is None:
            return found[0]
        meaning, match = word
        return str(meaning(stage, match, None))

    return re.sub(r"\{([^{}]+)\}", replaced, text)


@lru_cache(maxsize=4096)
def _word(text: str) -> tuple[Meaning, Found] | None:
    """What one of the words means that make up the whole text; None for any other text."""
    for pattern, meaning in WORDS:
        found = pattern.fullmatch(text)
        if found:
            return meaning, found
    return None


def secret_hash(client: SuppliedClient, username: str) -> str:
    """The SecretHash of a client with a secret for a user name as it is sent."""
    digest = hmac.new(_secret(client).encode(), (username + client.id).encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def _secret(client: SuppliedClient) -> str:
    if client.secret is None:
        raise SuiteError("the app client of the scenario has no secret; write `GenerateSecret | true`")
    return client.secret


def totp_code(stage: Stage, person: Person, ahead: int = 0) -> str:
    """The code of this moment for the person's TOTP secret, or that of the step which is `ahead` seconds off.

    Raises Divergence where the target's secret is none that an authenticator takes.
    """
    try:
        moment = stage.target.now(stage.pool.id) + timedelta(seconds=ahead)
        code = pyotp.TOTP(person.totp_secret).at(moment)
    except ValueError as error:
        raise Divergence("a TOTP secret that makes codes", f"one that does not: {error}") from None
    person.totp_codes.append(code)
    return stage.names.secret(code)


def tampered(token: str) -> str:
    """A token whose signature is another by one character."""
    signed, _, signature = token.rpartition(".")
    return f"{signed}.{'B' if signature[0] == 'A' else 'A'}{signature[1:]}"


def wrong_code(stage: Stage) -> str:
    """Six digits that are none of the codes read so far."""
    read = {word for word in stage.names.secrets if word.isdigit()}
    while (code := f"{secrets.randbelow(10**6):06d}") in read:
        pass
    return code


def _email_of(person: Person | None) -> str:
    if person is None or not person.email:
        raise SuiteError("`for it` needs a person whose address the scenario has given")
    return person.email


def _quoted(stage: Stage, found: Found, _: Person | None) -> str:
    name = found[1]
    if name.endswith("@"):
        address = stage.names.email(name)
        return address.upper() if found[2] else address
    if name.startswith("+"):
        return stage.names.phone(name)
    username = stage.names.username(name)
    return username.upper() if found[2] else username


def _of_person(stage: Stage, found: Found, _: Person | None) -> Any:
    person = stage.people[found[1]]
    what = found[2]
    if what.endswith(" tampered with"):
        return tampered(str(resolve(stage, found[0].removesuffix(" tampered with"))))
    if what in PROPERTIES:
        value = PROPERTIES[what](person)
        if not value and what in GIVEN:
            raise Divergence(f"{person.name} to be given a {GIVEN[what]}", "none was given")
        if not value:
            raise SuiteError(f"{person.name} has no {what} yet")
        return value
    if what in ("TOTP code", "next TOTP code"):
        return totp_code(stage, person, ahead=STEP if what.startswith("next") else 0)
    raise SuiteError(f"`{found[0]}` stands for nothing; known are {', '.join([*PROPERTIES, 'TOTP code'])}")


GIVEN = {
    "session": "session",
    "first session": "session",
    "device key": "new device",
    "device group key": "new device",
}
"""What the service gives unasked, so that a target that gives none differs."""

PROPERTIES: dict[str, Callable[[Person], str]] = {
    "username": lambda person: person.username,
    "stored username": lambda person: person.identifier,
    "sub": lambda person: person.sub,
    "subject": lambda person: person.subject,
    "email": lambda person: person.email,
    "phone number": lambda person: person.attributes.get("phone_number", ""),
    "password": lambda person: person.password,
    "old password": lambda person: person.passwords[-1] if person.passwords else "",
    "access token": lambda person: person.access_tokens[-1] if person.access_tokens else "",
    "first access token": lambda person: person.access_tokens[0] if person.access_tokens else "",
    "id token": lambda person: person.id_tokens[-1] if person.id_tokens else "",
    "refresh token": lambda person: person.refresh_tokens[-1] if person.refresh_tokens else "",
    "authorization code": lambda person: person.authorization_codes[-1] if person.authorization_codes else "",
    "first authorization code": lambda person: (
        person.authorization_codes[0] if person.authorization_codes else ""
    ),
    "first refresh token": lambda person: person.refresh_tokens[0] if person.refresh_tokens else "",
    "session": lambda person: person.sessions[-1] if person.sessions else "",
    "first session": lambda person: person.sessions[0] if person.sessions else "",
    "device key": lambda person: person.device.get("DeviceKey", ""),
    "device group key": lambda person: person.device.get("DeviceGroupKey", ""),
    "identity id": lambda person: person.identities[-1] if person.identities else "",
    "first identity id": lambda person: person.identities[0] if person.identities else "",
    "developer name": lambda person: person.username,
    "OpenID token": lambda person: person.openid_tokens[-1] if person.openid_tokens else "",
    "passkey id": lambda person: person.passkeys[-1].id if person.passkeys else "",
    "first passkey id": lambda person: person.passkeys[0].id if person.passkeys else "",
    "TOTP secret": lambda person: person.totp_secret,
    "first TOTP code": lambda person: person.totp_codes[0] if person.totp_codes else "",
}


def _of_proof(stage: Stage, found: Found, person: Person | None) -> Any:
    """What a client sends to prove a password or a device, for the named person or for whoever acts."""
    prover = stage.people[found[1]] if found[1] else person
    if prover is None:
        raise SuiteError(f"`{found[0]}` needs a person; write whose it is")
    what = found[2]
    if what == "SRP_A":
        return srp.public_value(stage, prover)
    if what == "device secret":
        return srp.device_secret(stage, prover)
    if what == "device key":
        return resolve(stage, f"{prover.name}'s device key")
    password = str(resolve(stage, found[3])) if found[3] else None
    value = srp.claim(stage, prover, what, password)
    return srp.tampered(value) if found[4] else value


def _new_passkey(stage: Stage, found: Found, person: Person | None) -> Any:
    actor = _acting(found, person)
    made = ceremonies.new_passkey(actor, found[1])
    stage.names.show(actor.passkeys[-1].id, f"<{actor.name}'s passkey>")
    return made


def _passkey_proof(stage: Stage, found: Found, person: Person | None) -> str:
    actor = _acting(found, person)
    owner = stage.people[found[1]] if found[1] else actor
    return ceremonies.proof(actor, owner, found[3], first=bool(found[2]))


def _credential_again(stage: Stage, found: Found, person: Person | None) -> Any:
    return ceremonies.sent_before(stage.people[found[1]] if found[1] else _acting(found, person))


def _acting(found: Found, person: Person | None) -> Person:
    if person is None:
        raise SuiteError(f"`{found[0]}` needs a person who acts")
    return person


def _of_token(stage: Stage, found: Found, _: Person | None) -> Any:
    """A claim of a token, or `kid` of its header."""
    token = str(resolve(stage, f"{found[2]}'s {found[3]} token"))
    return (header(token) if found[1] == "kid" else claims(token)).get(found[1], ABSENT)


def _mailed_code(stage: Stage, found: Found, person: Person | None) -> str:
    ordinal, quoted, named = found[1], found[2], found[3]
    address = stage.names.email(quoted) if quoted else _email_of(stage.people[named] if named else person)
    mail = stage.post.mail(address, ORDINALS[ordinal.strip()] if ordinal else -1)
    return stage.names.secret(_code_in(mail))


def _code_in(mail: Mail) -> str:
    """Six digits, or the eight of a code that is a first factor."""
    try:
        return mail.code()
    except NoCodeInMail:
        return mail.code(8)


def _mailed_password(stage: Stage, found: Found, _: Person | None) -> str:
    password = stage.post.mail(stage.names.email(found[1])).temporary_password()
    return stage.names.secret(password)


def _texted_code(stage: Stage, found: Found, _: Person | None) -> str:
    number = stage.names.phone(found[1])
    messages = [sms.message for sms in stage.target.sms() if sms.to == number]
    codes = re.findall(r"\b\d{6,8}\b", messages[-1]) if messages else []
    if len(codes) != 1:
        raise _unlike(stage, found[1], "code", len(messages), len(codes))
    return stage.names.secret(codes[0])


def _given_code(stage: Stage, found: Found, _: Person | None) -> str:
    """What a sender of the pool's own was given to deliver, opened; a password stands in it as it does in HTML."""
    sealed = stage.functions.event(stage.pool.id, found[1])["request"]["code"]
    return stage.names.secret(html.unescape(stage.target.unsealed(sealed)[0]))


def _texted_password(stage: Stage, found: Found, _: Person | None) -> str:
    number = stage.names.phone(found[1])
    messages = [sms.message for sms in stage.target.sms() if sms.to == number]
    passwords = re.findall(r"temporary password is (\S+)\.(?!\S)", messages[-1]) if messages else []
    if len(passwords) != 1:
        raise _unlike(stage, found[1], "temporary password", len(messages), len(passwords))
    return stage.names.secret(passwords[0])


def _unlike(stage: Stage, name: str, what: str, messages: int, held: int) -> Exception:
    """What to raise where no SMS holds one such thing: the target's answer, unless one may still be on its way."""
    expected, saw = f"an SMS to {name} with one {what}", f"{messages} SMS, the last with {held}"
    return (
        SuiteError(f"expected {expected}, saw {saw}") if stage.target.settles else Divergence(expected, saw)
    )


def _hash_over(stage: Stage, found: Found, person: Person | None) -> str:
    return stage.names.secret(secret_hash(stage.client, str(resolve(stage, found[1], person))))


def _of_client(stage: Stage, found: Found, _: Person | None) -> str:
    return stage.client.id if found[1] == "id" else stage.names.secret(_secret(stage.client))


def _verifier(stage: Stage, found: Found, _: Person | None) -> str:
    """A verifier of PKCE that the scenario calls by a name, or its challenge (RFC 7636)."""
    verifier = stage.names.username(found[2]).replace("_", "-").ljust(43, "v")
    if found[1] == "verifier":
        return stage.names.secret(verifier)
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _cookie(stage: Stage, found: Found, _: Person | None) -> str:
    """The value of a cookie that the last answer has set."""
    lines = stage.attempt.answer.headers.get("set-cookie", "").split("\n")
    values = [line.partition("=")[2].split(";")[0] for line in lines if line.startswith(f"{found[1]}=")]
    if not values:
        raise Divergence(f"a cookie {found[1]}", "none")
    return values[-1]


def _answered_at(stage: Stage, found: Found, _: Person | None) -> str:
    """Where the app client is answered, or where a sign-out leads."""
    url = stage.client.callback_url if found[1] == "callback" else stage.client.sign_out_url
    if not url:
        raise SuiteError(f"the app client of the scenario has no {found[1]} URL")
    return url


def domain_host(stage: Stage) -> str:
    """The host of the domain that the scenario's pool has, or was given."""
    given = stage.attempt.made.get("Domain")
    if not (given or stage.pool.domain):
        raise SuiteError("the pool has no domain; write `Domain | <domain prefix>` in its table")
    return given or stage.target.domain_host(stage.pool.domain)


def _supplied(stage: Stage, found: Found, _: Person | None) -> str:
    return _supply(stage, found[1])


def _supply(stage: Stage, word: str) -> str:
    try:
        return stage.target.supplies[word]
    except KeyError:
        raise CannotBeAsked(f"the target supplies no {word}") from None


def _saml_response(stage: Stage, found: Found, _: Person | None) -> str:
    """What Corp says of somebody to AWS, posted to the app and passed on by it."""
    person, moment = stage.people[found[1]], stage.target.now(stage.identity_pool.id)
    request = Request("urn:amazon:webservices", "https://app.example.com/saml", None, "")
    provider = stage.target.providers.saml
    return stage.names.secret(provider.response(request, person.subject, person.claims, moment, person.lies))


def _provider(stage: Stage) -> str:
    """The user pool of the scenario as an identity pool names it."""
    return f"cognito-idp.{stage.target.region}.amazonaws.com/{stage.pool.id}"


def _of_identity_pool(stage: Stage, found: Found, _: Person | None) -> str:
    pool_id = stage.attempt.made.get("IdentityPoolId") or stage.identity_pool.id
    if found[1] == "id":
        return pool_id
    place = f"{stage.target.region}:{stage.target.account_id}"
    return f"arn:aws:cognito-identity:{place}:identitypool/{pool_id}"


def _role(stage: Stage, found: Found, _: Person | None) -> str:
    try:
        return stage.attempt.made[f"role {found[1]}"]
    except KeyError:
        raise SuiteError(f'the scenario has made no role "{found[1]}"') from None


def _session_of_role(stage: Stage, found: Found, _: Person | None) -> str:
    """The ARN of whoever has taken on a role: without the role's path, and with the name of the session."""
    role = str(resolve(stage, found[2]))
    account, name = role.split(":")[4], role.rpartition("/")[2]
    return f"arn:aws:sts::{account}:assumed-role/{name}/{found[1]}"


def _answered(stage: Stage, found: Found, _: Person | None) -> Any:
    member, answers = found[1], stage.attempt.answers
    for answer in answers if found[2] == "first" else reversed(answers):
        if answer.member(member) is not ABSENT:
            return answer.member(member)
    raise Divergence(f"an answer with {member}", "none so far has it")


def _of_provider(stage: Stage, found: Found, _: Person | None) -> str:
    """What a provider says of somebody to an app of his own: Acme by an ID token for the pool's client, or Corp."""
    person, known = stage.people[found[1]], stage.target.providers
    if found[2] == "ID token of Acme":
        return stage.names.secret(known.openid.id_token(person.subject, "shop"))
    audience, now = f"urn:amazon:cognito:sp:{stage.pool.id}", stage.target.now(stage.pool.id)
    return stage.names.secret(known.saml.assertion(audience, person.subject, now, person.lies))


def _hashed(stage: Stage, found: Found, _: Person | None) -> str:
    """A hash of somebody's password, as cheap as its algorithm allows."""
    return stage.names.secret(documents.hashed(found[1], stage.people[found[2]].password))


def _session_answered(stage: Stage, found: Found, _: Person | None) -> str:
    """The id of the session of that type in the last answer that lists sessions."""
    listed: list[dict[str, Any]] = next(
        (answer.body["Sessions"] for answer in reversed(stage.attempt.answers) if "Sessions" in answer.body),
        [],
    )
    for session in listed:
        if session["SessionType"] == found[1].upper():
            return str(session["SessionId"])
    raise Divergence(f"an answer with the {found[1]} session", "none so far has it")


def _custom_attributes(_stage: Stage, found: Found, _person: Person | None) -> str:
    """That many definitions of a custom attribute, for rules on how many there can be."""
    names = [f"{found[2] or 'a'}{number:02d}" for number in range(1, int(found[1]) + 1)]
    return json.dumps([{"Name": name, "AttributeDataType": "String"} for name in names])


def _many(_stage: Stage, found: Found, _person: Person | None) -> str:
    """That many different ones, for rules on how many there can be."""
    kinds: dict[str, Callable[[int], Any]] = {
        "URLs": lambda number: f"https://example.com/{number}",
        "scopes": lambda number: {"ScopeName": f"scope{number}", "ScopeDescription": f"Scope {number}"},
        "address ranges": lambda number: f"10.0.{number}.0/24",
        "identifiers": lambda number: f"corporate{number}",
        "assets": lambda number: {
            "Category": "PAGE_HEADER_LOGO",
            "ColorMode": "LIGHT",
            "Extension": "PNG",
            "Bytes": "AA==",
            "ResourceId": f"asset-{number}",
        },
        "mapping rules": lambda number: {
            "Claim": "sub",
            "MatchType": "Equals",
            "Value": f"{number}",
            "RoleARN": "arn:aws:iam::123456789012:role/x",
        },
    }
    return json.dumps([kinds[found[2]](number) for number in range(int(found[1]))])


def _new_password(stage: Stage, _found: Found, _person: Person | None) -> str:
    return new_password(stage)


def new_password(stage: Stage) -> str:
    """A fresh password that satisfies the policy of the scenario's pool."""
    return stage.names.password(stage.pool.password_length)


def _of_length(stage: Stage, found: Found, _: Person | None) -> str:
    """As long as asked, and right in every other respect: a template has its placeholders."""
    length = int(found[2])
    if found[1] == "password":
        return stage.names.password(length)
    places = "{username} {####}" if found[1] == "invitation" else "{####}"
    return places.ljust(length, "x")


DOCUMENTS: dict[str, Callable[[], Any]] = {
    "SAML metadata": documents.saml_metadata,
    "SAML metadata without a redirect binding": lambda: documents.saml_metadata(POST),
    "SAML metadata with an expired certificate": lambda: documents.saml_metadata(expired=True),
    "SAML metadata with nested entities": documents.nested_entities,
    "a PNG image": documents.png,
    "somebody else's certificate": documents.certificate,
}

WORDS: tuple[tuple[re.Pattern[str], Meaning], ...] = (
    (re.compile("absent"), lambda *_: ABSENT),
    (re.compile(rf"({PERSON})'s (ID token of Acme|assertion of Corp)"), _of_provider),
    (re.compile("empty"), lambda *_: ""),
    (re.compile("a space"), lambda *_: " "),
    (re.compile(r"the (?:code|password) given to (Custom(?:Email|SMS)Sender_\w+)"), _given_code),
    (re.compile(r"\"([^\"]*)\"( in capitals)?"), _quoted),
    (
        re.compile(
            rf"(?:({PERSON})'s|the) (SRP_A|device secret|secret block|signature|timestamp|(?<=the )device key)"
            r"(?: made with (.+))?( tampered with)?"
        ),
        _of_proof,
    ),
    (re.compile(r"a new passkey(?: (.+))?"), _new_passkey),
    (re.compile(rf"(?:({PERSON})'s|the) (first )?passkey's proof(?: (.+))?"), _passkey_proof),
    (re.compile(rf"the credential (?:that ({PERSON}) )?sent before"), _credential_again),
    (re.compile(r"the secret hash over (.+)"), _hash_over),
    (re.compile(rf"the (\w+) of ({PERSON})'s (access|id) token"), _of_token),
    (re.compile(rf"({PERSON})'s SAML response"), _saml_response),
    (re.compile(rf"({PERSON})'s ([\w -]+)"), _of_person),
    (
        re.compile(rf"the (first |second |third )?code mailed (?:for it|to (?:\"([^\"]*)\"|({PERSON})))"),
        _mailed_code,
    ),
    (re.compile(r"the temporary password mailed to \"([^\"]*)\""), _mailed_password),
    (re.compile(r"the temporary password texted to \"([^\"]*)\""), _texted_password),
    (re.compile(r"the code texted to \"([^\"]*)\""), _texted_code),
    (re.compile("a wrong code"), lambda stage, *_: wrong_code(stage)),
    (re.compile("a wrong password"), lambda stage, *_: stage.names.password()),
    (re.compile("a new password"), _new_password),
    (re.compile("a new subject"), lambda *_: secrets.token_hex(8)),
    (re.compile(r"an? (password|template|invitation) of (\d+) characters"), _of_length),
    (re.compile("an unknown session"), lambda *_: secrets.token_urlsafe(600)),
    (re.compile("the client's (id|secret)"), _of_client),
    (re.compile("the pool's id"), lambda stage, *_: stage.pool.id),
    (re.compile(r"the (verifier|challenge)(?: of)? \"([a-z]+)\""), _verifier),
    (re.compile(r"the cookie \"([\w-]+)\""), _cookie),
    (re.compile("the client's (callback|sign-out) URL"), _answered_at),
    (re.compile("the pool's domain"), lambda stage, *_: domain_host(stage)),
    (re.compile("the name of the pool's domain"), lambda stage, *_: stage.pool.domain),
    (re.compile("the pool's region"), lambda stage, *_: stage.target.region),
    (re.compile(r"the ([\w.]+) answered (before|first)"), _answered),
    (re.compile(rf"an? (BCRYPT|ARGON2ID) hash of ({PERSON})'s password"), _hashed),
    (re.compile("the (SSO|token) session answered before"), _session_answered),
    (re.compile(r"a text of (\d+) characters"), lambda stage, found, _: stage.names.text(int(found[1]))),
    (re.compile(r"(\d+) custom attributes(?: from (\w+)01)?"), _custom_attributes),
    (re.compile(r"(\d+) (URLs|scopes|address ranges|identifiers|assets|mapping rules)"), _many),
    (
        re.compile("a private key for Sign in with Apple"),
        lambda stage, *_: stage.names.secret(documents.apple_key()),
    ),
    (re.compile("|".join(DOCUMENTS)), lambda _stage, found, _: DOCUMENTS[found[0]]()),
    (re.compile("the account"), lambda stage, *_: stage.target.account_id),
    (re.compile("the provider"), lambda stage, *_: _provider(stage)),
    (re.compile("the SAML provider"), lambda stage, *_: _supply(stage, "saml provider")),
    (re.compile("the identity pool's (id|ARN)"), _of_identity_pool),
    (re.compile(r"the role \"?([a-z]+)\"?"), _role),
    (re.compile(r"the session \"([^\"]+)\" of (<[^<>]+>|the role \"[a-z]+\")"), _session_of_role),
    (re.compile(r"<([^<>]+)>"), _supplied),
)
