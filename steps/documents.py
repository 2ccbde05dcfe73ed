"""Documents that scenarios hand over: the metadata of SAML providers, good and bad, a key for Apple, an
image, and hashes of passwords.
"""

from __future__ import annotations

import base64
import os
from functools import cache

import bcrypt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fixtures.providers.saml import REDIRECT, Key, metadata_of

IT = "https://id.example.com"


def saml_metadata(binding: str = REDIRECT, *, expired: bool = False) -> str:
    """The metadata of a SAML provider that signs people in at https://id.example.com/sso, by one binding.

    Its signing certificate is good, or was until yesterday.
    """
    key = _key(-1 if expired else 365)
    return metadata_of(IT, [key], f"{IT}/sso", f"{IT}/slo", binding)


def nested_entities() -> str:
    """SAML metadata whose entities stand for each other, ten times over and again: a million laughs, and a half."""
    laughs = "".join(
        f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' if number else '<!ENTITY l0 "ha">'
        for number in range(7)
    )
    return f"<!DOCTYPE EntityDescriptor [{laughs}]>" + saml_metadata().replace(f"{IT}/sso", "&l6;")


def certificate() -> str:
    """A certificate of somebody who is nobody to the pool: base64 without a frame."""
    return _key(365).text


@cache
def apple_key() -> str:
    """A private key as Apple gives it for Sign in with Apple, without the lines around it."""
    key = ec.generate_private_key(ec.SECP256R1())
    return base64.b64encode(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())).decode()


def png() -> bytes:
    """An image of one grey point."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
    )


@cache
def _key(days: int) -> Key:
    return Key.new(days)


def hashed(algorithm: str, password: str) -> str:
    """A password's hash in the form in which everybody writes those of BCRYPT and of ARGON2ID, cheap to check."""
    if algorithm == "BCRYPT":
        return bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode()
    salt = os.urandom(16)
    return Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=8).derive_phc_encoded(
        password.encode()
    )
