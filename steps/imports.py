"""Importing users from a CSV file."""

from __future__ import annotations

import re

from pytest_bdd import given, then, when

from fixtures.stage.imports import ended, log_of
from fixtures.stage.stage import Attempt, Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT, Answer
from steps.calls import must, read_back
from steps.deeds import ADMINISTRATOR, Deed
from steps.parameters import Pairs, phrase
from steps.values import fill, resolve

Table = list[list[str]]

HASH = "password_hash"
ENCRYPTED = {"x-amz-server-side-encryption": "aws:kms"}
"""The header with which AWS signs the URL that the file is put to."""


@given(phrase("an import job of the users"))
def import_job_of_users(stage: Stage, datatable: Table) -> None:
    """A job whose file is there: the first row names columns, the others hold the users.

    Columns of the CSV header that the table leaves out are empty, but for cognito:mfa_enabled, which is false.
    """
    _create(stage)
    _put(stage, _file(stage, datatable), ENCRYPTED)


@given(phrase("an import job of the users with {algorithm:Hashing} hashes"))
def import_job_with_hashes(stage: Stage, algorithm: str, datatable: Table) -> None:
    """The same of a job that knows by what the hashes in the column `password_hash` were made."""
    _create(stage, ("PasswordHashingAlgorithm", algorithm))
    _put(stage, _file(stage, datatable), ENCRYPTED)


def _file(stage: Stage, table: Table) -> str:
    named, *rows = table
    header = [str(name) for name in read_back(stage, "GetCSVHeader", None).body["CSVHeader"]]
    header += [name for name in named if name == HASH]
    lines = []
    for row in rows:
        values = {"cognito:mfa_enabled": "false"} | dict(
            zip(named, (_cell(stage, cell) for cell in row), strict=True)
        )
        lines.append(",".join(values.get(name, "") for name in header))
    return "\n".join([",".join(header), *lines])


@given(phrase("an import job of the file"))
def import_job_of_file(stage: Stage, docstring: str) -> None:
    """A job whose file is this text; `{"alice@"}` and the like are filled in."""
    _create(stage)
    _put(stage, fill(stage, docstring), ENCRYPTED)


@when(phrase("a file is put for the import job with"))
def file_is_put(stage: Stage, datatable: Table) -> None:
    """The table holds headers of the request."""
    given_ = {name: resolve(stage, value) for name, value in datatable}
    _put(stage, "", {name: value for name, value in given_.items() if value is not ABSENT})


@given(phrase("the import job has run"))
@when(phrase("the import job runs"))
def import_job_runs(stage: Stage) -> None:
    """Start it, and look at it until it has ended; the answer is the last look's."""
    job_id = _job_id(stage)
    must(stage, _deed("StartUserImportJob"), [("JobId", job_id)])
    stage.attempt.answers.append(ended(stage.wire, stage.pool.id, job_id))


@then(phrase("the log of the import job holds"))
def log_holds(stage: Stage, attempt: Attempt, datatable: Table) -> None:
    """The lines of CloudWatch Logs in their order, with `{line}` for the number of the file's line.

    After `beginning` stands only how a line begins.
    """
    job = attempt.answer.body["UserImportJob"]
    pool = read_back(stage, "DescribeUserPool", None).body["UserPool"]
    found = [
        re.sub(r"Line Number \d+", "Line Number {line}", line)
        for line in log_of(stage.target, pool, job, len(datatable))
    ]
    wanted = [row[0] for row in datatable]
    if len(found) != len(wanted) or not all(map(_is_line, found, wanted)):
        raise Divergence(f"the lines {' / '.join(wanted)}", " / ".join(found) or "no line")


def _is_line(found: str, wanted: str) -> bool:
    beginning = wanted.removeprefix("beginning ")
    return found == wanted if beginning == wanted else found.startswith(beginning)


def _deed(operation: str) -> Deed:
    return Deed(f"the administrator has called {operation}", ADMINISTRATOR, operation, None)


def _create(stage: Stage, *more: tuple[str, str]) -> None:
    rows: Pairs = [("JobName", "customers"), ("CloudWatchLogsRoleArn", "<import role>"), *more]
    must(stage, _deed("CreateUserImportJob"), rows)


def _put(stage: Stage, text: str, headers: dict[str, str]) -> None:
    url = str(resolve(stage, "the UserImportJob.PreSignedUrl answered before"))
    response = stage.wire.http("PUT", stage.names.secret(url), data=text.encode(), headers=headers)
    stage.attempt.answers.append(Answer("the file is put", {}, response.status_code, {}))


def _job_id(stage: Stage) -> str:
    return str(resolve(stage, "the UserImportJob.JobId answered before"))


def _cell(stage: Stage, text: str) -> str:
    """A value as the file has it: a comma stands behind a backslash."""
    value = resolve(stage, text)
    return "" if value is ABSENT else str(value).replace(",", "\\,")
