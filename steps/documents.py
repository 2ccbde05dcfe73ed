"""Documents that scenarios hand over: the metadata of SAML providers, good and bad, a key for Apple, and an image."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

POST, REDIRECT = "HTTP-POST", "HTTP-Redirect"


def saml_metadata(binding: str = REDIRECT, *, expired: bool = False) -> str:
    """The metadata of a SAML provider that signs people in at https://id.example.com/sso, by one binding.

    Its signing certificate is good, or was until yesterday.
    """
    bindings = f"urn:oasis:names:tc:SAML:2.0:bindings:{binding}"
    return (
        '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://id.example.com">'
        '<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">'
        '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>'
        f"<ds:X509Certificate>{_certificate(-1 if expired else 365)}</ds:X509Certificate>"
        "</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
        f'<md:SingleLogoutService Binding="{bindings}" Location="https://id.example.com/slo"/>'
        f'<md:SingleSignOnService Binding="{bindings}" Location="https://id.example.com/sso"/>'
        "</md:IDPSSODescriptor></md:EntityDescriptor>"
    )


def nested_entities() -> str:
    """SAML metadata whose entities stand for each other, ten times over and again: a million laughs, and a half."""
    laughs = "".join(
        f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' if number else '<!ENTITY l0 "ha">'
        for number in range(7)
    )
    return f"<!DOCTYPE md [{laughs}]>" + saml_metadata().replace("https://id.example.com/sso", "&l6;")


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
def _certificate(days: int) -> str:
    """A self-signed certificate that ends in so many days, as base64 without a frame."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "id.example.com")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=days))
        .sign(key, hashes.SHA256())
    )
    return base64.b64encode(made.public_bytes(Encoding.DER)).decode()
