"""The typed parameters of all steps, in one registry, and `phrase`, with which every step is written.

`phrase("{person:Person} is {status:Status}")`: a parameter takes nothing but what its type allows, so that
no two steps can mean the same sentence. Matching is case-sensitive and over the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pytest_bdd import parsers

from fixtures.stage.forms import PAGES
from steps import deeds
from steps.deeds import Deed

UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
STATUSES = (
    "UNCONFIRMED",
    "CONFIRMED",
    "FORCE_CHANGE_PASSWORD",
    "RESET_REQUIRED",
    "EXTERNAL_PROVIDER",
)
ATTRIBUTES = {"email": "email", "phone number": "phone_number"}
FACTORS = {"email": "EmailMfaSettings", "SMS": "SMSMfaSettings", "TOTP": "SoftwareTokenMfaSettings"}
WORD = (
    r"\"[^\"]*\"(?: in capitals)?"
    r"|(?:Alice|Bob|Carol|Mallory)'s [\w -]+"
    r"|(?:the|a|an) (?!verified )[\w' -]+(?: (?:to|for) (?:\"[^\"]*\"|[\w']+))?"
    r"|absent|empty|true|false|\d+"
)

Pairs = list[tuple[str, str]]


def _pairs(text: str) -> Pairs:
    """`the email "x", ForceAliasCreation true` as members and value words; "" is the deed's main member."""
    pairs: Pairs = []
    for part in re.split(r", | and (?=the )", text):
        attribute = re.fullmatch(r"the (verified )?(email|phone number) (\"[^\"]*\")", part)
        member = re.fullmatch(r"([A-Z]\w*(?:[.:]\w+)*) (.+)", part)
        if attribute:
            name = ATTRIBUTES[attribute[2]]
            pairs.append((f"UserAttributes.{name}", attribute[3]))
            if attribute[1]:
                pairs.append((f"UserAttributes.{name}_verified", "true"))
        elif member and not re.fullmatch(r"(?:Alice|Bob|Carol|Mallory)'s .+", part):
            pairs.append((member[1], member[2]))
        else:
            pairs.append(("", part))
    return pairs


def _duration(text: str) -> int:
    number, unit = text.split(" ")
    return int(number) * UNITS[unit.rstrip("s")]


def _typed(pattern: str, convert: Callable[[str], Any] = str) -> Callable[[str], Any]:
    def converter(text: str) -> Any:
        return convert(text)

    converter.pattern = pattern  # type: ignore[attr-defined]
    return converter


def _now(text: str) -> Deed:
    return deeds.read(text, "now")


def _done(text: str) -> Deed:
    return deeds.read(text, "done")


TYPES: dict[str, Callable[[str], Any]] = {
    "Person": _typed(deeds.PERSON),
    "People": _typed(
        rf"nobody|{deeds.PERSON}(?:, {deeds.PERSON})*(?: and {deeds.PERSON})?",
        lambda text: re.findall(deeds.PERSON, text),
    ),
    "Her": _typed(deeds.POSSESSIVE),
    "Deed": _typed(deeds.pattern("now"), _now),
    "Done": _typed(deeds.pattern("done"), _done),
    "Pairs": _typed(
        rf"(?:(?:{WORD}|the (?:verified )?(?:email|phone number) \"[^\"]*\"|[A-Z]\w*(?:[.:]\w+)* (?:{WORD}))"
        r"(?:, | and (?=the )|$))+",
        _pairs,
    ),
    "Value": _typed(WORD),
    "Address": _typed(r"\"[^\"]*@\"(?: in capitals)?"),
    "Phone": _typed(r"\"\+[^\"]*\""),
    "Quoted": _typed(r"\".*\"", lambda text: text[1:-1]),
    "Name": _typed(r"\"[^\"]*\"", lambda text: text[1:-1]),
    "Code": _typed(
        r"[A-Z]\w*(?:Exception|Error)|AccessDenied|ExpiredToken|InvalidIdentityToken|MalformedPolicyDocument"
        r"|(?:invalid|unauthorized|unsupported)_\w+|login_required|access_denied|server_error"
    ),
    "Path": _typed(r"/[\w./-]*"),
    "Method": _typed("GET|POST|PUT|DELETE"),
    "Url": _typed(r"https://\S+"),
    "Place": _typed(r"the callback URL|the sign-out URL|/[\w/]+"),
    "Page": _typed("|".join((*PAGES, "error page"))),
    "Document": _typed("discovery document|key set"),
    "AppAct": _typed(deeds.app_pattern("now"), deeds.app_act),
    "AppDone": _typed(deeds.app_pattern("done"), deeds.app_act),
    "Provider": _typed("Acme|Corp"),
    "Operation": _typed(r"[A-Z][a-z]\w+"),
    "Service": _typed("sts|sqs|sns|secretsmanager|s3|dynamodb"),
    "Status": _typed("|".join(STATUSES)),
    "Attribute": _typed("|".join(ATTRIBUTES), ATTRIBUTES.__getitem__),
    "Member": _typed(r"[A-Za-z]\w*(?:\.\w+)*"),
    "Token": _typed(r"access token|id token|OpenID token"),
    "Factor": _typed("|".join(FACTORS), FACTORS.__getitem__),
    "Link": _typed(
        r"the (?:first )?link mailed to \"[^\"]*@\"",
        lambda text: (text[text.index('"') :], 0 if text.startswith("the first ") else -1),
    ),
    "Source": _typed(r"[A-Z]\w+_[A-Z]\w+"),
    "Sources": _typed(r"[A-Z]\w+_[A-Z]\w+(?:, [A-Z]\w+_[A-Z]\w+)*", lambda text: text.split(", ")),
    "Names": _typed(r"[a-z]\w+(?:, [a-z]\w+)*", lambda text: text.split(", ")),
    "Hashing": _typed(r"BCRYPT|SCRYPT|ARGON2ID|PBKDF2_SHA256"),
    "Medium": _typed(r"EMAIL|SMS"),
    "Challenge": _typed(r"[A-Z]+(?:_[A-Z]+)+|PASSWORD"),
    "Members": _typed(r"[A-Za-z]\w+(?:, [A-Za-z]\w+)*", lambda text: text.split(", ")),
    "Times": _typed(r"once|twice|\d+ times", lambda text: _times(text)),
    "Count": _typed(r"no|one|two|three|four|five|\d+", lambda text: _count(text)),
    "Duration": _typed(r"\d+ (?:second|minute|hour|day)s?", _duration),
}


def _count(text: str) -> int:
    words = ("no", "one", "two", "three", "four", "five")
    return words.index(text) if text in words else int(text)


def _times(text: str) -> int:
    return {"once": 1, "twice": 2}.get(text) or int(text.split(" ")[0])


def phrase(text: str) -> parsers.parse:
    """A step's text with typed parameters."""
    return parsers.parse(text, extra_types=TYPES, case_sensitive=True)
