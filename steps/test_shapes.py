from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import botocore.session
import pytest

from fixtures.stage.people import Names, People
from fixtures.verdicts import Divergence, SuiteError
from fixtures.wire import ABSENT
from steps.members import assign
from steps.shapes import fits, hold, look_up, masked
from steps.values import fill, resolve


@pytest.fixture
def stage() -> Any:
    names = Names(lambda hint: f"{hint}.1@example.com")
    return SimpleNamespace(
        names=names,
        people=People(names, names.password),
        client=SimpleNamespace(id="client1", secret="hush"),
        pool=SimpleNamespace(id="eu-west-1_abc", settings={}),
        target=SimpleNamespace(supplies={"ses identity": "arn:ses"}, region="eu-west-1"),
    )


@pytest.mark.parametrize(
    ("expected", "value", "verdict"),
    [
        ("absent", ABSENT, True),
        ("absent", "", False),
        ("empty", "", True),
        ("empty", {}, True),
        ("empty", ABSENT, False),
        ("present", False, True),
        ("true", True, True),
        ("true", "true", True),
        ("3600", 3600, True),
        ("3600", 3601, False),
        ("a UUID", "27f45a88-9071-705a-a290-e9f5361c9226", True),
        ("a UUID", "27f45a88", False),
        ("a number", True, False),
        ("one of: false, absent", ABSENT, True),
        ("one of: false, absent", "true", False),
        ("other than alice", "bob", True),
        ("other than alice", ABSENT, False),
        ("email, phone_number", ["email", "phone_number"], True),
        ("email", ["email", "phone_number"], False),
        ('{"a": 1}', {"a": 1}, True),
        ('"shared@" masked', "s***@e***", True),
        ('"shared@"', "shared.1@example.com", True),
        ('"shared@" in capitals', "SHARED.1@EXAMPLE.COM", True),
        ('"shared@"', "other@example.com", False),
        ("the client's id", "client1", True),
        ("<ses identity>", "arn:ses", True),
    ],
)
def test_a_value_fits_what_the_cell_says_or_not(stage: Any, expected: str, value: Any, verdict: bool) -> None:
    assert fits(stage, expected, value) is verdict


def test_masks_are_those_that_were_recorded() -> None:
    assert masked("fixture@example.com") == "f***@e***"
    assert masked("+12065559934") == "+*******9934"


def test_members_are_looked_up_by_key_index_and_attribute_name() -> None:
    body = {"User": {"Attributes": [{"Name": "custom:a.b", "Value": "1"}]}, "Users": [{"Username": "x"}]}
    assert look_up(body, "User.Attributes.custom:a.b") == "1"
    assert look_up(body, "Users.0.Username") == "x"
    assert look_up(body, "User.Attributes.email") is ABSENT
    assert look_up(body, "Nobody.Here") is ABSENT


def test_an_item_without_a_value_stands_for_itself() -> None:
    body = {"Schema": [{"Name": "custom:x", "Mutable": False}]}
    assert look_up(body, "Schema.custom:x.Mutable") is False
    assert look_up(body, "Schema.custom:x") == {"Name": "custom:x", "Mutable": False}
    assert look_up(body, "Schema.custom:y") is ABSENT


def test_the_first_row_that_does_not_hold_is_told(stage: Any) -> None:
    hold(stage, "the answer", {"A": 1, "B": 2}, [["A", "1"]])
    with pytest.raises(Divergence) as told:
        hold(stage, "the answer", {"A": 1, "B": 2}, [["A", "1"], ["B", "3"]])
    assert (told.value.expected, told.value.saw) == ("the answer to hold B 3", "B 2")


def test_words_in_braces_are_filled_in_and_others_left(stage: Any) -> None:
    assert fill(stage, "client {the client's id} lacks {custom:role} and {####}") == (
        "client client1 lacks {custom:role} and {####}"
    )


def test_a_word_for_what_has_not_happened_is_an_error_of_the_scenario(stage: Any) -> None:
    with pytest.raises(SuiteError, match="Alice has no access token yet"):
        resolve(stage, "Alice's access token")
    with pytest.raises(SuiteError, match="stands for nothing"):
        resolve(stage, "Alice's shoe size")


def test_rows_become_typed_members_of_the_request() -> None:
    model = botocore.session.get_session().get_service_model("cognito-idp")
    shape = model.operation_model("AdminCreateUser").input_shape
    request: dict[str, Any] = {}
    assign(request, shape, "email", "a@b")
    assign(request, shape, "custom:x", "1")
    assign(request, shape, "custom:x", ABSENT)
    assign(request, shape, "ForceAliasCreation", "true")
    assign(request, shape, "DesiredDeliveryMediums", "EMAIL, SMS")
    assert request == {
        "UserAttributes": [{"Name": "email", "Value": "a@b"}],
        "ForceAliasCreation": True,
        "DesiredDeliveryMediums": ["EMAIL", "SMS"],
    }
    with pytest.raises(SuiteError, match="no member Nonsense"):
        assign(request, shape, "Nonsense", "1")


def test_a_cell_may_name_another_member(stage: Any) -> None:
    body = {"Pool": {"Created": 1, "Modified": 2, "Seen": 1}}
    hold(stage, "the answer", body, [["Pool.Modified", "later than Pool.Created"]])
    hold(stage, "the answer", body, [["Pool.Seen", "the same as Pool.Created"]])
    for member, expected in (
        ("Pool.Seen", "later than Pool.Created"),
        ("Pool.Modified", "the same as Pool.Created"),
        ("Pool.Nothing", "the same as Pool.Nobody"),
    ):
        with pytest.raises(Divergence):
            hold(stage, "the answer", body, [[member, expected]])
