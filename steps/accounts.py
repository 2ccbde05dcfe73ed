"""The accounts of a pool's users: how they come to be, their status, who owns an alias."""

from __future__ import annotations

from pytest_bdd import given, then

from fixtures.stage.people import Person
from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence, SuiteError
from fixtures.wire import Answer
from steps.calls import enrol, must
from steps.deeds import ADMINISTRATOR, Deed
from steps.parameters import Pairs, phrase
from steps.shapes import hold
from steps.values import resolve

Table = list[list[str]] | None


@given(phrase("{person:Person} is a confirmed user"))
@given(phrase("{person:Person} is a confirmed user with"))
def a_confirmed_user(stage: Stage, person: str, datatable: Table) -> None:
    """Made by an administrator without any mail, with a permanent password; the table holds attributes."""
    _confirmed(stage, stage.people[person], datatable)


@given(phrase("{person:Person} is a confirmed user with {pairs:Pairs}"))
def a_confirmed_user_with(stage: Stage, person: str, pairs: Pairs) -> None:
    """The same in one line."""
    _confirmed(stage, stage.people[person], pairs)


@given(phrase("{person:Person} is a user who must change {her:Her} password"))
@given(phrase("{person:Person} is a user who must change {her:Her} password, with"))
def a_user_with_a_temporary_password(stage: Stage, person: str, datatable: Table) -> None:
    """Made by an administrator without any mail.

    FORCE_CHANGE_PASSWORD, with the password that the person knows.
    """
    somebody = stage.people[person]
    enrol(stage, somebody, datatable, TemporaryPassword=f"{person}'s password")


@given(phrase("{person:Person} is {status:Status} and {her:Her} email is verified"))
def in_a_status_and_verified(stage: Stage, person: str, status: str) -> None:
    """An account in this status whose email ("alice@" of Alice) is proved, with a password that the person knows.

    An administrator makes it. Raises SuiteError for a status in which nobody has proved anything yet.
    """
    if status not in ("FORCE_CHANGE_PASSWORD", "CONFIRMED", "RESET_REQUIRED"):
        raise SuiteError(f"an administrator makes no account that is {status} with a verified email")
    somebody = stage.people[person]
    enrol(
        stage,
        somebody,
        [("email", f'"{person.lower()}@"'), ("email_verified", "true")],
        TemporaryPassword=f"{person}'s password",
    )
    if status != "FORCE_CHANGE_PASSWORD":
        _set_password(stage, somebody)
    if status == "RESET_REQUIRED":
        reset = f"the administrator has reset {person}'s password"
        must(stage, Deed(reset, ADMINISTRATOR, "AdminResetUserPassword", person))


@given(phrase("{person:Person} is {status:Status} and {her:Her} email is not verified"))
def in_a_status_and_not_verified(stage: Stage, person: str, status: str) -> None:
    """The same for an email that is not proved, which is what a sign-up leaves: UNCONFIRMED and no other.

    Raises SuiteError for any other status.
    """
    if status != "UNCONFIRMED":
        raise SuiteError(f"say `{person} is a confirmed user` and the like for an account that is {status}")
    sign_up = Deed(f"{person} has signed up", person, "SignUp", person)
    must(stage, sign_up, [("email", f'"{person.lower()}@"')])


def _confirmed(stage: Stage, person: Person, table: Table | Pairs) -> None:
    enrol(stage, person, table)
    _set_password(stage, person)


def _set_password(stage: Stage, person: Person) -> None:
    stage.wire.must(
        "AdminSetUserPassword",
        UserPoolId=stage.pool.id,
        Username=person.identifier,
        Password=person.password,
        Permanent=True,
    )


@then(phrase("{person:Person} is {status:Status}"))
def status_is(stage: Stage, person: str, status: str) -> None:
    """The status that AdminGetUser shows."""
    _profile_holds(stage, person, [["UserStatus", status]])


@then(phrase("{person:Person} is {status:Status} and {her:Her} {attribute:Attribute} is verified"))
def status_and_verified(stage: Stage, person: str, status: str, attribute: str) -> None:
    """Status and verification together, as AdminGetUser shows them."""
    _profile_holds(stage, person, [["UserStatus", status], [f"UserAttributes.{attribute}_verified", "true"]])


@then(phrase("{person:Person} is {status:Status} and {her:Her} {attribute:Attribute} is not verified"))
def status_and_not_verified(stage: Stage, person: str, status: str, attribute: str) -> None:
    """An attribute is not verified where its flag is false or absent."""
    flag = f"UserAttributes.{attribute}_verified"
    _profile_holds(stage, person, [["UserStatus", status], [flag, "one of: false, absent"]])


@then(phrase("{person:Person}'s {attribute:Attribute} is verified"))
def is_verified(stage: Stage, person: str, attribute: str) -> None:
    """The attribute's flag is true."""
    _profile_holds(stage, person, [[f"UserAttributes.{attribute}_verified", "true"]])


@then(phrase("{person:Person}'s {attribute:Attribute} is not verified"))
def is_not_verified(stage: Stage, person: str, attribute: str) -> None:
    """The attribute's flag is false or absent."""
    _profile_holds(stage, person, [[f"UserAttributes.{attribute}_verified", "one of: false, absent"]])


@then(phrase("{person:Person}'s profile holds"))
def profile_holds(stage: Stage, person: str, datatable: list[list[str]]) -> None:
    """Members of what AdminGetUser answers; attributes by bare name or as `UserAttributes.email`."""
    _profile_holds(stage, person, datatable)


@then(phrase("there is no user {username:Value}"))
def no_such_user(stage: Stage, username: str) -> None:
    """AdminGetUser knows nobody by this name."""
    found = _found_by(stage, str(resolve(stage, username)))
    if found is not None:
        raise Divergence(f"no user {username}", "one")


@then(phrase("the alias {address:Value} belongs to {person:Person}"))
def alias_belongs_to(stage: Stage, address: str, person: str) -> None:
    """AdminGetUser by the alias answers this person's account."""
    found = _found_by(stage, str(resolve(stage, address)))
    wanted = _found_by(stage, stage.people[person].identifier)
    if wanted is None:
        raise Divergence(f"{person} to exist", "no such user")
    if found != wanted:
        owner = stage.people.named_by(found) if found else None
        raise Divergence(
            f"the alias {address} to belong to {person}",
            f"it belongs to {owner.name if owner else 'somebody else' if found else 'nobody'}",
        )


@then(phrase("the alias {address:Value} belongs to nobody"))
def alias_belongs_to_nobody(stage: Stage, address: str) -> None:
    """AdminGetUser by the alias finds nobody."""
    found = _found_by(stage, str(resolve(stage, address)))
    if found is not None:
        owner = stage.people.named_by(found)
        raise Divergence(
            f"the alias {address} to belong to nobody", f"it belongs to {owner.name if owner else 'somebody'}"
        )


@then(phrase("the answer lists {people:People}"))
def answer_lists(stage: Stage, attempt: Attempt, people: list[str]) -> None:
    """The users of a ListUsers answer are exactly these, in any order."""
    _lists(stage, [attempt.answer], people)


@then(phrase("the pages together list {people:People}"))
def pages_list(stage: Stage, attempt: Attempt, people: list[str]) -> None:
    """The same of all the pages read so far, with nobody on two of them."""
    _lists(stage, [each for each in attempt.answers if each.operation == "ListUsers"], people)


def _lists(stage: Stage, answers: list[Answer], people: list[str]) -> None:
    for answer in answers:
        if answer.refused:
            raise Divergence(f"{answer.operation} to be accepted", answer.outcome())
    found = sorted(str(user["Username"]) for answer in answers for user in answer.body.get("Users", []))
    if found != sorted(stage.people[person].identifier for person in people):
        named = [stage.people.named_by(username) for username in found]
        saw = ", ".join(person.name if person else "somebody else" for person in named)
        raise Divergence(f"a list of {', '.join(people) or 'nobody'}", saw or "a list of nobody")


def _found_by(stage: Stage, username: str) -> str | None:
    answer = stage.wire.call("AdminGetUser", UserPoolId=stage.pool.id, Username=username)
    if answer.code == "UserNotFoundException":
        return None
    if answer.refused:
        raise Divergence("AdminGetUser to be accepted", answer.outcome())
    return str(answer.body["Username"])


def _profile_holds(stage: Stage, person: str, rows: list[list[str]]) -> None:
    somebody = stage.people[person]
    answer = stage.wire.call("AdminGetUser", UserPoolId=stage.pool.id, Username=somebody.identifier)
    if answer.refused:
        raise Divergence(f"{person} to exist", answer.outcome())
    whole = [[_path(row[0]), *row[1:]] for row in rows]
    hold(stage, f"{person}'s profile", answer.body, whole)


def _path(member: str) -> str:
    return f"UserAttributes.{member}" if member[:1].islower() else member
