"""Mails and SMS that people get."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from pytest_bdd import given, then, when

from fixtures.mailbox.mail import Mail
from fixtures.mailbox.visible import of_html
from fixtures.stage.post import Post
from fixtures.stage.stage import Inbox, Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT, Answer
from steps.parameters import phrase
from steps.shapes import hold
from steps.values import fill, resolve

Mailed = tuple[str, int]
Table = list[list[str]] | None


@then(phrase("one mail is sent to {address:Address}"))
def one_mail(stage: Stage, mail: Post, address: str) -> None:
    """The call under test has sent exactly one mail to this address."""
    mail.mail_of_last_call(resolve(stage, address))


@then(phrase("no mail is sent to {address:Address}"))
def no_mail(stage: Stage, mail: Post, address: str) -> None:
    """The call under test has sent none."""
    mail.none_since_last_call(resolve(stage, address))


@then(phrase("the subject of the mail to {address:Address} is {text:Quoted}"))
def subject_is(stage: Stage, mail: Post, address: str, text: str) -> None:
    """The subject, to the letter."""
    found = mail.mail_of_last_call(resolve(stage, address))
    if found.subject != fill(stage, text):
        raise Divergence(f"the subject {text}", found.subject)


@then(phrase("the mail to {address:Address} holds"))
def mail_holds(stage: Stage, mail: Post, address: str, datatable: list[list[str]]) -> None:
    """`From`, `Reply-To` (addresses without names), `Subject` and `Link`: the one that confirms, to the letter.

    In the link `{code}` stands for six digits.
    """
    found = mail.mail_of_last_call(resolve(stage, address))
    members = {
        "From": found.sender,
        "Reply-To": ", ".join(found.reply_to) or ABSENT,
        "Subject": found.subject,
    }
    if "Link" in [row[0] for row in datatable]:
        link, code = _link(stage, found)
        stands_for = "{code}" if re.fullmatch(r"\d{6}", code) else code
        members["Link"] = link.replace(f"confirmation_code={code}", f"confirmation_code={stands_for}")
    hold(stage, "the mail", members, datatable)


@then(phrase("the text of the mail to {address:Address} is {text:Quoted}"))
@then(phrase("the text of the mail to {address:Address} is one of"))
def text_is(stage: Stage, mail: Post, address: str, datatable: Table, text: str = "") -> None:
    """The text; `{code}` stands for six digits, `{password}` for a temporary password.

    A table holds the texts on which sources disagree.
    """
    _text_is_one_of(stage, mail.mail_of_last_call(resolve(stage, address)).text, datatable or [[text]])


@then(phrase("the mail to {address:Address} holds a code of {digits:d} digits"))
def holds_a_code(stage: Stage, mail: Post, address: str, digits: int) -> None:
    """One run of so many digits and no other."""
    stage.names.secret(mail.mail_of_last_call(resolve(stage, address)).code(digits))


@given(phrase("{person:Person} has opened {link:Link}"))
@when(phrase("{person:Person} opens {link:Link}"))
def opens_the_link(stage: Stage, mail: Post, person: str, link: Mailed) -> None:
    """Get the page behind the link of the newest mail, or of the first, as a browser does."""
    address, number = link
    _open(stage, person, _link(stage, mail.mail(resolve(stage, address), number))[0])


@then(phrase("an SMS is sent to {number:Phone}"))
def an_sms(stage: Stage, sms: Inbox, number: str) -> None:
    """At least one SMS came to this number."""
    if not _texts(stage, sms, number):
        raise Divergence(f"an SMS to {number}", "none")


@then(phrase("no SMS is sent to {number:Phone}"))
def no_sms(stage: Stage, sms: Inbox, number: str) -> None:
    """None came."""
    found = _texts(stage, sms, number)
    if found:
        raise Divergence(f"no SMS to {number}", f"{len(found)}")


@then(phrase("the SMS to {number:Phone} holds a code of {digits:d} digits"))
def sms_holds_a_code(stage: Stage, sms: Inbox, number: str, digits: int) -> None:
    """The last SMS has one run of digits, so many."""
    found = re.findall(r"\d+", _last_sms(stage, sms, number))
    for code in found:
        stage.names.secret(code)
    if [len(code) for code in found] != [digits]:
        saw = ", ".join(str(len(code)) for code in found) or "none"
        raise Divergence(f"a code of {digits} digits", f"runs of digits: {saw}")


@then(phrase("the text of the SMS to {number:Phone} is {text:Quoted}"))
@then(phrase("the text of the SMS to {number:Phone} is one of"))
def sms_text_is(stage: Stage, sms: Inbox, number: str, datatable: Table, text: str = "") -> None:
    """The last SMS; `{code}` stands for six digits, `{8 digits}` for so many, `{password}` for a temporary password.

    A table holds the texts on which sources disagree.
    """
    _text_is_one_of(stage, _last_sms(stage, sms, number), datatable or [[text]])


def _open(stage: Stage, person: str, link: str) -> None:
    headers = {}
    if stage.target.endpoint_url:  # no name server knows its pools' domains, so it is asked by name itself
        parts = urlsplit(link)
        headers["Host"] = parts.netloc
        link = f"{stage.target.endpoint_url.rstrip('/')}{parts.path}?{parts.query}"
    response = stage.wire.http("GET", link, headers=headers, allow_redirects=True)
    page = {"page": of_html(response.text)}
    stage.attempt.answers.append(Answer(f"{person} opens the link", {}, response.status_code, page))


def _link(stage: Stage, mail: Mail) -> tuple[str, str]:
    """The link that confirms, and the code in it."""
    link = mail.link()
    [code] = parse_qs(urlsplit(link).query)["confirmation_code"]
    return link, stage.names.secret(code)


def _texts(stage: Stage, inbox: Inbox, number: str) -> list[str]:
    wanted = resolve(stage, number)
    return [sms.message for sms in inbox() if sms.to == wanted]


def _last_sms(stage: Stage, inbox: Inbox, number: str) -> str:
    return (_texts(stage, inbox, number) or ["none"])[-1]


def _text_is_one_of(stage: Stage, found: str, table: list[list[str]]) -> None:
    texts = [row[0] for row in table]
    found = found.strip()
    _hide_codes(stage, found)
    if not any(re.fullmatch(_with_codes(fill(stage, text)), found) for text in texts):
        raise Divergence(f"the text {' / '.join(texts)}", _without_passwords(texts[0], found)[:300])


def _hide_codes(stage: Stage, text: str) -> None:
    for code in re.findall(r"\b\d{6}(?:\d\d)?\b", text):
        stage.names.secret(code)


def _without_passwords(expected: str, found: str) -> str:
    """A text that was to hold a password, with every word left out that may be it."""
    if "{password}" not in expected:
        return found
    words = set(expected.split())
    return " ".join(word if word in words or word.isalpha() else "…" for word in found.split())


def _with_codes(text: str) -> str:
    text = re.escape(text).replace(r"\{code\}", r"\d{6}").replace(r"\{password\}", r"\S+")
    return text.replace(r"\{8\ digits\}", r"\d{8}")
