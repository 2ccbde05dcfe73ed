"""From a table of dotted members and texts to a request, typed by botocore's model of the operation.

`UserAttributes.email` names an entry of a list of name and value, `AuthParameters.USERNAME` one of a map,
and `EmailMfaSettings.Enabled` a member of a structure. A text that does not fit the member's type is sent
as it is, so that the service can refuse it.
"""

from __future__ import annotations

from typing import Any

from fixtures.api.members import parsed
from fixtures.verdicts import SuiteError
from fixtures.wire import ABSENT

LOWER_NAMES_ARE = ("UserAttributes",)


def assign(request: dict[str, Any], shape: Any, path: str, value: Any) -> None:
    """Set the member at `path` of a request of this input shape; `ABSENT` takes it out.

    Raises SuiteError where the model has no such member.
    """
    if shape is not None and path.split(".")[0] not in shape.members:
        for container in LOWER_NAMES_ARE:
            if path[:1].islower() and container in shape.members:
                path = f"{container}.{path}"
    _assign(request, shape, path, path, value)


def _assign(holder: dict[str, Any], shape: Any, path: str, whole: str, value: Any) -> None:
    name, _, rest = path.partition(".")
    if shape is not None and name not in shape.members:
        raise SuiteError(f"the operation has no member {whole}; its members are {', '.join(shape.members)}")
    member = shape.members[name] if shape is not None else None
    if not rest:
        if value is ABSENT:
            holder.pop(name, None)
        else:
            holder[name] = _sent(member, value)
    elif member is not None and member.type_name == "map":
        entries = holder.setdefault(name, {})
        _put(entries, rest, value)
    elif member is not None and _is_named_list(member):
        entries = {item["Name"]: item.get("Value") for item in holder.get(name, [])}
        _put(entries, rest, value)
        holder[name] = [{"Name": key, "Value": entry} for key, entry in entries.items()]
    elif member is not None and member.type_name == "structure":
        _assign(holder.setdefault(name, {}), member, rest, whole, value)
    else:
        raise SuiteError(f"{whole}: {name} has no members of its own")


def _put(entries: dict[str, Any], key: str, value: Any) -> None:
    if value is ABSENT:
        entries.pop(key, None)
    else:
        entries[key] = value


def _is_named_list(shape: Any) -> bool:
    if shape.type_name != "list" or shape.member.type_name != "structure":
        return False
    return {"Name", "Value"} <= set(shape.member.members)


def _sent(shape: Any, value: Any) -> Any:
    """A text as the type of its member; what is no text, or does not fit, stays as it is."""
    if not isinstance(value, str):
        return value
    try:
        return parsed(shape, value)
    except ValueError:
        return value
