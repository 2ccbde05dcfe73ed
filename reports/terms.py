"""What a scenario is about, in the words of Cognito's API: its operations, its settings and its errors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

CALLED = re.compile(
    r"\bcall(?:s|ed) ([A-Z][a-z]+[A-Z]?\w+)|^([A-Z][a-z]+[A-Z]\w+) is sent|(?<= )(/[a-z][\w./-]*)"
)
ERROR = re.compile(r"\b[A-Z][A-Za-z]+(?:Exception|Exist)\b")
MEMBER = re.compile(r"[A-Z]\w*(\.\w+)*")
CONFIGURED = re.compile(
    r"\b(user pool|identity pool|app client)\b.* with$|\b(Create|Update)(UserPool|UserPoolClient|IdentityPool)\b"
    r"|\bSetUserPoolMfaConfig\b"
)
PERSON = r"(?:Alice|Bob|Carol|Mallory)"
APP = (
    (r"the app (exchanges|refreshes|asks for a token)", "/oauth2/token"),
    (r"the app revokes", "/oauth2/revoke"),
    (r"the app reads \S+ user info", "/oauth2/userInfo"),
)
"""What the app asks of an address without naming it."""
IRREGULAR = {"gets": "got", "reads": "read", "resets": "reset", "sets": "set", "takes": "taken"}
DEED_WORDS = re.compile(r"^(the administrator|Alice) (\S+)(.*)$")
DEED = re.compile(r"^\| ((?:Alice|the administrator) [^|]+?) \| (\w+) \|", re.MULTILINE)


class Step(Protocol):
    """What is read of a step, as written or as it ran."""

    @property
    def keyword(self) -> str:
        """Given, When, Then, And or But."""

    @property
    def text(self) -> str:
        """What follows the keyword."""

    @property
    def table(self) -> list[list[str]]:
        """The rows below it."""


@dataclass
class Terms:
    """The operations that it calls before its Then, its settings and its errors; each once, in its order."""

    operations: list[str] = field(default_factory=list)
    settings: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


Deeds = list[tuple[re.Pattern[str], str]]


def deeds(guide: str) -> Deeds:
    """The sentences that are calls, from the table of features/README.md; the longest first."""
    found = sorted(DEED.findall(guide), key=lambda deed: -len(deed[0]))
    return [
        *((re.compile(_pattern(sentence)), operation) for sentence, operation in found),
        *((re.compile(pattern), address) for pattern, address in APP),
    ]


def _pattern(sentence: str) -> str:
    """The sentence said of anybody, now or before: `Bob has confirmed his sign-up` for `Alice confirms her sign-up`."""
    who, verb, rest = DEED_WORDS.findall(sentence)[0]
    rest = re.sub(r"\bAlice\b", PERSON, re.sub(r"\bher\b", "(?:her|his|their)", rest))
    return f"{PERSON if who == 'Alice' else who} (?:{verb}|has {_past(verb)}){rest}\\b"


def _past(verb: str) -> str:
    return IRREGULAR.get(verb) or re.sub("s$", "d" if verb.endswith("es") else "ed", verb)


def terms(runs: Iterable[Sequence[Step]], known: Deeds) -> Terms:
    """The terms of a scenario, from its steps as they run: once, or once for each row of an outline."""
    found = Terms()
    for steps in runs:
        found.operations += [name for text in _acts(steps) for name in _operations(text, known)]
        found.settings += [name for step in steps for name in _settings(step)]
        found.errors += [name for step in steps for name in ERROR.findall(step.text)]
    return Terms(*(list(dict.fromkeys(each)) for each in (found.operations, found.settings, found.errors)))


def _acts(steps: Sequence[Step]) -> Iterator[str]:
    """The texts of all steps but those of a Then: these only look."""
    looking = False
    for step in steps:
        looking = step.keyword == "Then" or (looking and step.keyword in ("And", "But", "*"))
        if not looking:
            yield step.text


def _operations(text: str, known: Deeds) -> list[str]:
    named = ["".join(groups) for groups in CALLED.findall(text)]
    return named or next(([operation] for deed, operation in known if deed.search(text)), [])


def _settings(step: Step) -> list[str]:
    if not CONFIGURED.search(step.text):
        return []
    return [row[0] for row in step.table if MEMBER.fullmatch(row[0])]
