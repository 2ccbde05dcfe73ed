"""Runs made up for the tests of the reports."""

from __future__ import annotations

from reports.rows import GRADES, Row, ToldStep
from reports.run import Header, Run

TARGET = {"target_kind": "moto", "target_name": "moto", "target_version": "5.2.5", "region": "eu-west-1"}


def row(number: int = 0, outcome: str = "agrees", **more: object) -> Row:
    """One row; every part that a report shows is filled."""
    differs = outcome in ("differs", "blocked", "known", "surprise")
    values: dict[str, object] = {
        "rule": f"alias.confirm.rule-{number}",
        "case": ("absent", "false", "")[number % 3],
        "grade": GRADES[number % 5],
        "area": ("accounts", "sign-in", "tokens")[number // 20 % 3],
        "feature": f"features/{('accounts', 'sign-in', 'tokens')[number // 20 % 3]}/part-{number // 20}.feature",
        "line": number % 20 * 12 + 9,
        "title": f"A second account with the same address is not confirmed, number {number}",
        "node_id": "",
        "outcome": outcome,
        "step": 'Then the message is "An account with the email already exists."' if differs else "",
        "expected": '"An account with the email already exists."' if differs else "",
        "saw": '"User exists" for "shared@" | <b>bold</b>' if differs else "",
        "reason": "the pool has MfaConfiguration ON, needed OFF" if outcome == "skipped" else "",
        "given": outcome == "blocked",
        "source": "seed-000 (terminal output); guide-user-pool-settings-attributes",
        "open": "Does it say so in every region?" if number % 50 == 7 else "",
        "heading": "Confirming does not take an address from the account that owns it",
        "feature_title": "An email address used as an alias belongs to one account",
        "steps": [
            ToldStep("Given", "a user pool with", "passed",
                 [["AliasAttributes", "email"], ["AutoVerifiedAttributes", "email"]]),
            ToldStep("And", 'Alice is a confirmed user with the verified email "shared@"', "passed"),
            ToldStep("When", "Bob confirms his sign-up with the code mailed for it", "passed"),
            ToldStep("Then", 'the message is "An account with the email already exists."',
                 "failed" if differs else "passed"),
            ToldStep("And", "Bob is UNCONFIRMED and his email is not verified", "not run" if differs else "passed"),
        ],
        "calls": [
            {"operation": "ConfirmSignUp", "request": {"Username": "bob", "ConfirmationCode": "<redacted>"},
             "status": 400, "code": "AliasExistsException", "message": "User exists", "response": {},
             "seconds": 0.001, "step": 2},
        ],
        "timing": {"api": 0.004, "mail": 0.0, "rest": 0.002},
    }  # fmt: skip
    return Row(**{**values, **more})  # type: ignore[arg-type]


def made_up_run(*rows: Row, **header: object) -> Run:
    """A run with those rows, against moto unless the header says otherwise."""
    values = {**TARGET, "whole_set": len(rows), "started": "2026-11-20T09:00:00+00:00", "duration": 12.5}
    return Run(Header(**{**values, **header}), list(rows))  # type: ignore[arg-type]
