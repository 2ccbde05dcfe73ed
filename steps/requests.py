"""Calls, and what is answered to them."""

from __future__ import annotations

import json

from pytest_bdd import given, then, when

from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence
from steps.calls import must as made
from steps.calls import perform, read_back
from steps.deeds import ADMINISTRATOR, Deed
from steps.identities import api_of
from steps.means import as_the_pool_wants, is_a_means, start
from steps.parameters import Pairs, phrase
from steps.shapes import hold
from steps.values import fill

Table = list[list[str]] | None


@when(phrase("{deed:Deed}"))
@when(phrase("{deed:Deed} with"))
def somebody_does(stage: Stage, deed: Deed, datatable: Table) -> None:
    """Make one call; the table holds members and values over what the sentence implies."""
    as_the_pool_wants(stage, deed, perform(stage, deed, datatable))


@when(phrase("{deed:Deed} with {pairs:Pairs}"))
def somebody_does_with(stage: Stage, deed: Deed, pairs: Pairs) -> None:
    """The same in one line, where the table would be short."""
    as_the_pool_wants(stage, deed, perform(stage, deed, pairs))


@given(phrase("{deed:Done}"))
@given(phrase("{deed:Done} with"))
def somebody_has_done(stage: Stage, deed: Deed, datatable: Table) -> None:
    """Make one call that has to be accepted; a sign-in that names no flow goes by one that the client has."""
    _done(stage, deed, [(row[0], row[1]) for row in datatable or []])


@given(phrase("{deed:Done} with {pairs:Pairs}"))
def somebody_has_done_with(stage: Stage, deed: Deed, pairs: Pairs) -> None:
    """The same in one line."""
    _done(stage, deed, pairs)


def _done(stage: Stage, deed: Deed, rows: Pairs) -> None:
    if deed.actor == ADMINISTRATOR or not is_a_means(deed, rows):
        made(stage, deed, rows)
        return
    answer = start(stage, stage.people[deed.actor], rows)
    if answer.refused:
        raise Divergence(f"{deed.text}: accepted", answer.outcome())
    as_the_pool_wants(stage, deed, answer)


@given(phrase("{times:Times} already, {deed:Deed}"))
@given(phrase("{times:Times} already, {deed:Deed} with"))
def somebody_has_tried(stage: Stage, times: int, deed: Deed, datatable: Table) -> None:
    """Make one call so many times, whatever it is answered (wrong codes, wrong passwords)."""
    for _ in range(times):
        perform(stage, deed, datatable)


@given(phrase("{times:Times} already, {deed:Deed} with {pairs:Pairs}"))
def somebody_has_tried_with(stage: Stage, times: int, deed: Deed, pairs: Pairs) -> None:
    """The same in one line."""
    for _ in range(times):
        perform(stage, deed, pairs)


@when(phrase("{operation:Operation} is sent unsigned with the body"))
def is_sent(stage: Stage, operation: str, docstring: str) -> None:
    """Post a body as it is, so that what an SDK would not send is seen by the service."""
    api = api_of(operation, [])
    stage.attempt.answers.append(stage.wire.post(operation, api.name, fill(stage, docstring)))


@then(phrase("the body of the answer is"))
def body_is(stage: Stage, attempt: Attempt, docstring: str) -> None:
    """The JSON of a body that was sent as it is: these members and no others."""
    if attempt.answer.body != json.loads(fill(stage, docstring)):
        raise Divergence(f"the body {docstring}", json.dumps(attempt.answer.body)[:300])


@then(phrase("the request is accepted"))
def accepted(attempt: Attempt) -> None:
    """The answer is no error."""
    if attempt.answer.refused:
        raise Divergence(f"{attempt.answer.operation} to be accepted", attempt.answer.outcome())


@then(phrase("the request is accepted, unless it is refused with {code:Code}"))
def accepted_unless(attempt: Attempt, code: str) -> None:
    """The answer is no error, or this one and no other, for rules on which sources disagree."""
    if attempt.answer.code != code:
        accepted(attempt)


@then(phrase("the request is refused with {code:Code}"))
def refused_with(attempt: Attempt, code: str) -> None:
    """The answer is an error of this code; the text is another step's matter."""
    if attempt.answer.code != code:
        raise Divergence(f"{attempt.answer.operation} to be refused with {code}", attempt.answer.outcome())


@then(phrase("the request is refused with one of"))
def refused_with_one_of(attempt: Attempt, datatable: list[list[str]]) -> None:
    """The answer is an error of one of these codes, for rules on which sources disagree."""
    codes = [row[0] for row in datatable]
    if attempt.answer.code not in codes:
        raise Divergence(
            f"{attempt.answer.operation} to be refused with one of {', '.join(codes)}",
            attempt.answer.outcome(),
        )


@then(phrase("the message is {text:Quoted}"))
def message_is(stage: Stage, attempt: Attempt, text: str) -> None:
    """The text of the error, to the letter; `{the client's id}` and the like are filled in."""
    if attempt.answer.message != fill(stage, text):
        raise Divergence(f"the message {text}", f"{attempt.answer.message}")


@then(phrase("the message is one of"))
def message_is_one_of(stage: Stage, attempt: Attempt, datatable: list[list[str]]) -> None:
    """The text of the error is one of these, for rules on which sources disagree."""
    texts = [fill(stage, row[0]) for row in datatable]
    if attempt.answer.message not in texts:
        raise Divergence(f"one of the messages {' / '.join(texts)}", f"{attempt.answer.message}")


@then(phrase("the message begins with {text:Quoted}"))
def message_begins(stage: Stage, attempt: Attempt, text: str) -> None:
    """The text of the error begins so; for texts whose rest no source gives."""
    if not (attempt.answer.message or "").startswith(fill(stage, text)):
        raise Divergence(f"a message that begins with {text}", f"{attempt.answer.message}")


@then(phrase("the message contains {text:Quoted}"))
def message_contains(stage: Stage, attempt: Attempt, text: str) -> None:
    """The text of the error contains this."""
    if fill(stage, text) not in (attempt.answer.message or ""):
        raise Divergence(f"a message that contains {text}", f"{attempt.answer.message}")


@then(phrase("the answer holds"))
def answer_holds(stage: Stage, attempt: Attempt, datatable: list[list[str]]) -> None:
    """Members of the accepted answer, each with its exact value or its shape."""
    answer = attempt.answer
    if answer.refused:
        raise Divergence(f"{answer.operation} to be accepted", answer.outcome())
    hold(stage, "the answer", answer.body, datatable)


@then(phrase("the answer is empty"))
def answer_is_empty(attempt: Attempt) -> None:
    """The request is accepted and the answer has no members."""
    answer = attempt.answer
    if answer.refused or answer.body:
        saw = answer.outcome() if answer.refused else ", ".join(sorted(answer.body))
        raise Divergence("an answer without members", saw)


@then(phrase("the answer holds nothing but {members:Members}"))
def answer_holds_nothing_but(attempt: Attempt, members: list[str]) -> None:
    """The members of the accepted answer are exactly these."""
    found = sorted(attempt.answer.body)
    if attempt.answer.refused or found != sorted(members):
        saw = attempt.answer.outcome() if attempt.answer.refused else ", ".join(found) or "nothing"
        raise Divergence(f"an answer of {', '.join(members)}", saw)


@then(phrase("the answer's headers hold"))
def headers_hold(stage: Stage, attempt: Attempt, datatable: list[list[str]]) -> None:
    """HTTP headers of the answer, by their names in any case."""
    hold(stage, "the headers", attempt.answer.headers, [[row[0].lower(), row[1]] for row in datatable])


@then(phrase("the HTTP status is {status:d}"))
def http_status(attempt: Attempt, status: int) -> None:
    """The status of the answer."""
    if attempt.answer.status != status:
        raise Divergence(f"HTTP {status}", f"HTTP {attempt.answer.status} {attempt.answer.outcome()}")


@then(phrase("{operation:Operation} shows"))
@then(phrase("{operation:Operation} for {person:Person} shows"))
def shows(stage: Stage, operation: str, datatable: list[list[str]], person: str | None = None) -> None:
    """State read back by another operation, called by the administrator."""
    hold(stage, operation, read_back(stage, operation, person).body, datatable)
