"""The attributes that a pool requires of everybody, for people of whom a scenario does not say them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import CannotBeAsked

USUAL: Mapping[str, str] = {
    "birthdate": "1990-01-31",
    "locale": "en-US",
    "zoneinfo": "Europe/London",
    "picture": "https://example.com/picture.png",
    "profile": "https://example.com/profile",
    "website": "https://example.com/",
}
"""Values in the form that OpenID Connect gives these claims; any text does for the others."""


def complete(stage: Stage, person: Person, request: dict[str, Any], said: set[str]) -> None:
    """Add to a request that makes a user what the pool requires and it lacks; `said` are its rows' names.

    Raises CannotBeAsked where the scenario says that somebody has no such attribute.
    """
    there = {str(item.get("Name")) for item in request.get("UserAttributes") or []}
    for attribute in stage.pool.required:
        name = str(attribute["Name"])
        if name in there:
            continue
        if {name, f"UserAttributes.{name}", "UserAttributes"} & said:
            raise CannotBeAsked(f"Schema.{name}.Required: needed false, found true")
        value = _value(stage, person, attribute, str(request.get("Username", "")))
        request.setdefault("UserAttributes", []).append({"Name": name, "Value": value})


def _value(stage: Stage, person: Person, attribute: Mapping[str, Any], username: str) -> str:
    name, own = str(attribute["Name"]), f"{person.name.lower()}.required"
    names = stage.pool.username_attributes
    if name == "email":
        return username if "email" in names and "@" in username else stage.names.email(f"{own}@")
    if name == "phone_number":
        named = "phone_number" in names and username.startswith("+")
        return username if named else stage.names.phone(f"+1{own}")
    if name == "preferred_username":
        return stage.names.username(own)
    if attribute.get("AttributeDataType") == "Number":
        return str((attribute.get("NumberAttributeConstraints") or {}).get("MinValue") or 1)
    limits = attribute.get("StringAttributeConstraints") or {}
    text = USUAL.get(name, person.name)
    least, most = int(limits.get("MinLength") or 0), int(limits.get("MaxLength") or 2048)
    return text.ljust(least, "x")[:most]
