from __future__ import annotations

import re
from pathlib import Path

import pytest

from steps import deeds
from steps.parameters import TYPES, phrase


@pytest.mark.parametrize("form", ["now", "done"])
def test_every_sentence_is_read_as_its_own_operation(form: str) -> None:
    for act in deeds.PERSONAL:
        sentence = f"Bob {getattr(act, form)}".replace(" _ ", " his ")
        deed = deeds.read(sentence, form)
        assert (deed.operation, deed.subject, deed.actor) == (act.operation, "Bob", "Bob")
    for act in deeds.ADMINISTRATIVE:
        words = getattr(act, form)
        deed = deeds.read(f"the administrator {words.replace('P', 'Bob', 1)}", form)
        subject = "Bob" if "P" in words else None
        assert (deed.operation, deed.subject, deed.actor) == (act.operation, subject, deeds.ADMINISTRATOR)


def test_any_operation_can_be_called_by_its_name() -> None:
    assert deeds.read("Alice calls ChangePassword", "now").operation == "ChangePassword"
    assert deeds.read("the administrator has called CreateGroup", "done").subject is None
    assert deeds.read("the administrator calls AdminGetUser for Carol", "now").subject == "Carol"


@pytest.mark.parametrize(
    "text", ["Bob signs", "Dave signs up", "Bob has signed up", "bob signs up", "the administrator disables"]
)
def test_what_is_no_sentence_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match="no deed"):
        deeds.read(text, "now")
    assert not phrase("{deed:Deed}").is_matching(text)


def test_pairs_give_members_attributes_and_the_main_member() -> None:
    read = TYPES["Pairs"]
    assert read('the verified email "a@"') == [
        ("UserAttributes.email", '"a@"'),
        ("UserAttributes.email_verified", "true"),
    ]
    assert read("the code mailed for it, ForceAliasCreation absent") == [
        ("", "the code mailed for it"),
        ("ForceAliasCreation", "absent"),
    ]
    assert read("Bob's old password") == [("", "Bob's old password")]


def test_a_quoted_parameter_may_hold_quotes_and_matching_heeds_case() -> None:
    message = phrase("the message is {text:Quoted}")
    assert message.parse_arguments('the message is "An "x" account"') == {"text": 'An "x" account'}
    assert not message.is_matching('The message is "x"')


def test_durations_and_counts_are_numbers() -> None:
    assert TYPES["Duration"]("3 minutes") == 180
    assert TYPES["Duration"]("1 day") == 86400
    assert [TYPES["Times"](text) for text in ("once", "twice", "15 times")] == [1, 2, 15]


README = Path(__file__).parents[1] / "features" / "README.md"


def test_the_readme_of_the_features_has_every_deed() -> None:
    rows = {tuple(map(str.strip, line.strip("|\n").split("|"))) for line in README.read_text().splitlines()}
    for actor, acts in (("Alice", deeds.PERSONAL), (deeds.ADMINISTRATOR, deeds.ADMINISTRATIVE)):
        for act in acts:
            said = re.sub(r"(?<= )_(?= )", "her", re.sub(r"\bP\b", "Alice", act.now))
            sent = ", ".join(f"`{member}` {value}" for member, value in act.members)
            row = (f"{actor} {said}", act.operation, sent)
            assert row in rows, f"features/README.md, Deeds, lacks the row | {' | '.join(row)} |"
