"""What stands in a JWT, unchecked."""

from __future__ import annotations

import base64
import json
from typing import Any

from fixtures.verdicts import Divergence


def claims(token: str) -> dict[str, Any]:
    """The claims of a JWT. Raises Divergence where it is none."""
    return _part(token, 1)


def header(token: str) -> dict[str, Any]:
    """The header of a JWT. Raises Divergence where it is none."""
    return _part(token, 0)


def _part(token: str, number: int) -> dict[str, Any]:
    try:
        text = token.split(".")[number]
        return dict(json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))))
    except (ValueError, IndexError):
        raise Divergence("a JWT", "something else") from None
