"""What a person's browser and authenticator send for a passkey: a new one, and the proof of one."""

from __future__ import annotations

import base64
import json
import re
import secrets
from collections.abc import Mapping
from typing import Any

from fixtures.stage.authenticator import Ceremony, Passkey
from fixtures.stage.people import Person
from fixtures.verdicts import Divergence, SuiteError

OPTIONS = "CREDENTIAL_REQUEST_OPTIONS"
KEY = re.compile(r"with an (\w+) key")
ROAMING = "of a roaming authenticator"


def new_passkey(person: Person, how: str | None) -> dict[str, Any]:
    """A passkey made for the registration under way, as the person's browser sends it.

    Raises Divergence where the person was given no options for it.
    """
    if not person.creation_options:
        raise Divergence(f"{person.name} to be given options for a new passkey", "none were given")
    key = KEY.fullmatch(how or "")
    algorithm = key[1] if key else "ES256"
    attachment = "cross-platform" if how == ROAMING else "platform"
    passkey = Passkey(algorithm, attachment)
    person.passkeys.append(passkey)
    ceremony = Ceremony() if key or how == ROAMING else _ceremony(how)
    made = passkey.create(person.creation_options, ceremony)
    person.credentials.append(made)
    return made


def proof(person: Person, owner: Person, how: str | None, *, first: bool) -> str:
    """The proof of the owner's newest or first passkey for the person's challenge, as a browser writes it.

    Raises Divergence where the person was given no options for it.
    """
    if not owner.passkeys:
        raise SuiteError(f"{owner.name} has no passkey; say `{owner.name} has a passkey`")
    if OPTIONS not in person.challenge_parameters:
        raise Divergence(f"{person.name} to be given {OPTIONS}", "none were given")
    options = json.loads(person.challenge_parameters[OPTIONS])
    written = json.dumps(owner.passkeys[0 if first else -1].get(options, _ceremony(how)))
    person.credentials.append(written)
    return written


def sent_before(person: Person) -> Mapping[str, Any] | str:
    """The last passkey or proof that was made for the person."""
    if not person.credentials:
        raise SuiteError(f"{person.name} has sent no credential before")
    return person.credentials[-1]


def _ceremony(how: str | None) -> Ceremony:
    if how is None:
        return Ceremony()
    made_at = re.fullmatch(r"made at (\S+)", how)
    other_party = re.fullmatch(r"for the relying party (\S+)", how)
    if made_at:
        return Ceremony(origin=made_at[1])
    if other_party:
        return Ceremony(relying_party=other_party[1])
    if how == "without user verification":
        return Ceremony(verified=False)
    if how == "for another challenge":
        return Ceremony(challenge=base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("="))
    if how == "tampered with":
        return Ceremony(tampered=True)
    if how == "without transports and public key":
        return Ceremony(bare=True)
    raise SuiteError(f"no passkey is made or used `{how}`")
