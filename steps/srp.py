"""Proofs of a password and of a device by SRP.

The arithmetic is that of pycognito, a public client, used without its calls; what it needs comes from the
person and from the challenge that this person was last asked.
"""

from __future__ import annotations

import base64
import secrets

from fixtures.stage.people import Person, SrpClient
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence, SuiteError

CLAIMS = {
    "secret block": "PASSWORD_CLAIM_SECRET_BLOCK",
    "signature": "PASSWORD_CLAIM_SIGNATURE",
    "timestamp": "TIMESTAMP",
}


def public_value(stage: Stage, person: Person) -> str:
    """A fresh SRP_A; the exchange that it opens is the person's from now on."""
    from pycognito.aws_srp import AWSSRP  # it imports boto3, which takes its time

    class _Exchange(AWSSRP):  # type: ignore[misc]
        """With a private value as long as RFC 5054 asks for; pycognito's is four times that, and takes as long."""

        def generate_random_small_a(self) -> int:
            return secrets.randbits(256)

    device = {
        "device_key": person.device.get("DeviceKey"),
        "device_group_key": person.device.get("DeviceGroupKey"),
        "device_password": person.device_password or None,
    }
    known = device if all(device.values()) else {}
    person.exchange = opened = _Exchange(
        person.username, person.password, stage.pool.id, stage.client.id, client=object(), **known
    )
    person.proofs.clear()
    return str(opened.get_auth_params()["SRP_A"])


def claim(stage: Stage, person: Person, what: str, password: str | None = None) -> str:
    """One member of the answer to the person's challenge: the same however often it is asked for.

    Another `password` than the person's (or the person's device's) makes a proof that fails. Raises Divergence
    where the challenge holds nothing to prove.
    """
    block = person.challenge_parameters.get("SECRET_BLOCK")
    if person.exchange is None:
        raise SuiteError(f"{person.name} has sent no SRP_A yet")
    if not block:
        raise Divergence(
            "a challenge with a SECRET_BLOCK", f"the challenge {person.challenge or 'of nothing'}"
        )
    key = (block, password or "")
    if key not in person.proofs:
        person.proofs[key] = _proof(person, person.exchange, password)
    return stage.names.secret(person.proofs[key][CLAIMS[what]])


def tampered(block: str) -> str:
    """A secret block with its last bit changed."""
    content = base64.b64decode(block)
    return base64.b64encode(content[:-1] + bytes([content[-1] ^ 1])).decode()


def device_secret(stage: Stage, person: Person) -> dict[str, str]:
    """Verifier and salt of a device password that the person's device makes up and keeps."""
    from pycognito.aws_srp import generate_hash_device

    if not person.device:
        raise Divergence("a new device with the tokens", "none")
    person.device_password, secret = generate_hash_device(
        person.device["DeviceGroupKey"], person.device["DeviceKey"]
    )
    stage.names.secret(person.device_password)
    return dict(secret)


def _proof(person: Person, exchange: SrpClient, password: str | None) -> dict[str, str]:
    if person.challenge == "DEVICE_PASSWORD_VERIFIER":
        exchange.device_password = password or person.device_password
        return exchange.process_device_challenge(person.challenge_parameters)
    exchange.password = password or person.password
    return exchange.process_challenge(person.challenge_parameters, {"USERNAME": person.username})
