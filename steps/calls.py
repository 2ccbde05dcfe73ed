"""From a deed and its table to a request, an answer, and what the people of the scenario learn from it.

What a sentence does not say is filled in from the person and the scenario's pool and client: the ids, the
user name, the tokens and the session that this person holds, and the secret hash of a client with a secret.
A row of the table goes over it, and `absent` takes a member out.
"""

from __future__ import annotations

import secrets
from functools import partial
from typing import Any

from fixtures.api.operations import USER_POOLS
from fixtures.run import run_id, worker
from fixtures.stage.imports import ended
from fixtures.stage.people import Person
from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence, SuiteError
from fixtures.wire import Answer
from steps import identities
from steps.deeds import ADMINISTRATOR, Deed
from steps.members import assign
from steps.parameters import Pairs
from steps.required import complete
from steps.values import new_password, resolve, secret_hash

MADE = {
    "CreateUserPool": ("UserPoolId", "UserPool.Id"),
    "CreateUserPoolClient": ("ClientId", "UserPoolClient.ClientId"),
}
"""Operations that make a thing of the scenario's own, and leave what it shares as it is."""
MAIN_MEMBERS = {
    "ConfirmSignUp": "ConfirmationCode",
    "ConfirmForgotPassword": "ConfirmationCode",
    "VerifyUserAttribute": "Code",
    "VerifySoftwareToken": "UserCode",
    "ChangePassword": "ProposedPassword",
    "AdminSetUserPassword": "Password",
    "InitiateAuth": "AuthParameters.PASSWORD",
    "AdminInitiateAuth": "AuthParameters.PASSWORD",
}
CHALLENGE_MEMBERS = {
    "EMAIL_OTP": "EMAIL_OTP_CODE",
    "NEW_PASSWORD_REQUIRED": "NEW_PASSWORD",
    "SMS_MFA": "SMS_MFA_CODE",
    "SMS_OTP": "SMS_OTP_CODE",
    "SOFTWARE_TOKEN_MFA": "SOFTWARE_TOKEN_MFA_CODE",
    "PASSWORD": "PASSWORD",
}
NEW_PASSWORDS = {
    "AdminSetUserPassword": "Password",
    "ChangePassword": "ProposedPassword",
    "ConfirmForgotPassword": "Password",
}
CREATIONS = ("SignUp", "AdminCreateUser")
PASSWORD_FLOWS = ("USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH")


def perform(
    stage: Stage, deed: Deed, table: list[list[str]] | Pairs | None = None, person: Person | None = None
) -> Answer:
    """Make the call that a deed states; the table's rows are members and value words.

    `person` is whom it is about, where that is not the person whom the deed names. The people learn from an accepted
    answer. The caller decides what the answer means.
    """
    person = person or (stage.people[deed.subject] if deed.subject else None)
    rows = [(row[0], row[1]) for row in table or []]
    api = identities.api_of(deed.operation, rows)
    if api is not USER_POOLS:
        return identities.perform(stage, api, deed.operation, person, rows)
    request = _request(stage, deed, person, rows)
    return _send(stage, deed.operation, request, person)


def must(stage: Stage, deed: Deed, table: list[list[str]] | Pairs | None = None) -> Answer:
    """The same for a Given: raises Divergence where the request is refused."""
    answer = perform(stage, deed, table)
    if answer.refused:
        raise Divergence(f"{deed.text}: accepted", answer.outcome())
    return answer


READ_WITH: dict[str, Pairs] = {"ListResourceServers": [("MaxResults", "50")]}
"""What a reading operation has to be asked with, where AWS refuses it otherwise (rule `shape.zero-where-left-out`)."""


def read_back(stage: Stage, operation: str, person: str | None) -> Answer:
    """What a reading operation answers now; it is not what the scenario tries, and nobody learns from it.

    Raises Divergence where it is refused.
    """
    deed = Deed(operation, ADMINISTRATOR, operation, person)
    api = identities.api_of(operation, [])
    if api is not USER_POOLS:
        return identities.read_back(stage, api, operation, stage.people[person] if person else None)
    request = _request(stage, deed, stage.people[person] if person else None, READ_WITH.get(operation, []))
    return stage.wire.must(operation, **request)


def enrol(stage: Stage, person: Person, table: list[list[str]] | Pairs | None, **members: str) -> Answer:
    """Create a person by AdminCreateUser without an invitation. Raises Divergence where that is refused."""
    rows = [("MessageAction", "SUPPRESS"), *members.items(), *[(row[0], row[1]) for row in table or []]]
    deed = Deed(f"AdminCreateUser for {person.name}", ADMINISTRATOR, "AdminCreateUser", person.name)
    return must(stage, deed, rows)


def _send(stage: Stage, operation: str, request: dict[str, Any], person: Person | None) -> Answer:
    own = "ClientId" if operation.endswith("UserPoolClient") else "UserPoolId"
    changes = USER_POOLS.changes_pool(operation) and operation not in MADE
    if changes and own not in stage.attempt.made and stage.pool.shared:
        raise SuiteError(f"{operation} changes the pool, so the scenario needs `a user pool of its own`")
    if operation in CREATIONS and person:
        _introduce(person, request)
    stage.functions.begin()
    with stage.post.expecting(*stage.names.addresses) as expectations:
        answer = stage.wire.call(operation, **request)
        recipient = _recipient(operation, request, answer, person)
        for expectation in expectations:
            expectation.due = expectation.recipient.lower() == recipient.lower()
    stage.attempt.answers.append(answer)
    if operation in MADE and not answer.refused:
        member, path = MADE[operation]
        stage.attempt.made[member] = str(answer.member(path))
    if person and not answer.refused:
        _learn(stage, operation, request, answer, person)
    if operation == "StartUserImportJob" and not answer.refused:
        # An account runs one job at a time, and whoever comes next may want to run another.
        stage.request.addfinalizer(partial(ended, stage.wire, request["UserPoolId"], request["JobId"]))
    return answer


def _introduce(person: Person, request: dict[str, Any]) -> None:
    """Whoever is being created is from now on known by what the request says."""
    person.username = str(request.get("Username", person.username))
    password = request.get("Password") or request.get("TemporaryPassword")
    if isinstance(password, str) and password:
        person.password = password
    if request.get("MessageAction") != "RESEND":
        person.attributes = _attributes(request)


def _attributes(request: dict[str, Any]) -> dict[str, str]:
    return {str(item["Name"]): str(item.get("Value", "")) for item in request.get("UserAttributes") or []}


def _learn(stage: Stage, operation: str, request: dict[str, Any], answer: Answer, person: Person) -> None:
    person.learn(answer.body, stage.names)
    if operation in ("UpdateUserAttributes", "AdminUpdateUserAttributes"):
        person.attributes |= _attributes(request)
    password = request.get(NEW_PASSWORDS.get(operation, ""))
    if operation.endswith("RespondToAuthChallenge"):
        password = (request.get("ChallengeResponses") or {}).get("NEW_PASSWORD")
    if isinstance(password, str) and password:
        person.passwords.append(person.password)
        person.password = stage.names.secret(password)


def _recipient(operation: str, request: dict[str, Any], answer: Answer, person: Person | None) -> str:
    """The address to which the answer says that a mail was sent; empty where it says nothing of the kind."""
    if answer.refused or person is None:
        return ""
    if operation == "AdminCreateUser":
        mailed = (
            "EMAIL" in (request.get("DesiredDeliveryMediums") or [])
            and request.get("MessageAction") != "SUPPRESS"
        )
    elif operation in ("AdminResetUserPassword", "AdminUpdateUserAttributes"):
        mailed = True
    else:
        details = [
            answer.body.get("CodeDeliveryDetails") or {},
            *answer.body.get("CodeDeliveryDetailsList", []),
        ]
        parameters = answer.body.get("ChallengeParameters") or {}
        mailed = parameters.get("CODE_DELIVERY_DELIVERY_MEDIUM") == "EMAIL" or any(
            detail.get("DeliveryMedium") == "EMAIL" for detail in details
        )
    if operation.endswith("UpdateUserAttributes"):
        return _attributes(request).get("email", "") if mailed else ""
    return person.email if mailed else ""


def _request(stage: Stage, deed: Deed, person: Person | None, rows: Pairs) -> dict[str, Any]:
    shape = USER_POOLS.input(deed.operation)
    rows = [(name or _main_member(deed.operation, person), value) for name, value in (*deed.members, *rows)]
    given = {name.partition(".")[0] for name, _ in rows}
    chosen = dict(rows)
    request = _defaults(stage, deed, person, shape.members, given, chosen)
    for name, text in chosen.items():
        assign(request, shape, name, resolve(stage, text, person))
    if deed.operation in CREATIONS and person and request.get("MessageAction") != "RESEND":
        if "Username" not in chosen and "email" in stage.pool.username_attributes:
            # A name and an email that differ are refused (rule uattr.other-email).
            request["Username"] = _attributes(request).get("email") or request["Username"]
        complete(stage, person, request, {name for name, _ in rows})
    _prove_secret(stage, deed.operation, request, shape.members, chosen, person)
    return request


def _main_member(operation: str, person: Person | None) -> str:
    if operation.endswith("RespondToAuthChallenge") and person:
        return f"ChallengeResponses.{CHALLENGE_MEMBERS.get(person.challenge, 'ANSWER')}"
    try:
        return MAIN_MEMBERS[operation]
    except KeyError:
        raise SuiteError(f"{operation} has no member that goes without its name; use a table") from None


def _defaults(
    stage: Stage, deed: Deed, person: Person | None, members: Any, given: set[str], chosen: dict[str, str]
) -> dict[str, Any]:
    operation, request = deed.operation, dict[str, Any]()
    made = stage.attempt.made
    if "UserPoolId" in members:
        request["UserPoolId"] = made.get("UserPoolId") or stage.pool.id
    if "ClientId" in members:
        request["ClientId"] = made.get("ClientId") or stage.client.id
    for member in {"PoolName", "ClientName"} & members.keys():
        if operation in ("CreateUserPool", "CreateUserPoolClient"):
            request[member] = f"{stage.options.prefix}-{run_id()}-{worker()}-{secrets.token_hex(4)}"
    if person is None:
        return request
    if "Username" in members:
        request["Username"] = _username(stage, operation, person)
    if "AccessToken" in members and "AccessToken" not in given:
        _authorise(operation, person, request, "Session" in members, given)
    if operation == "SignUp":
        request["Password"] = person.password
    elif operation == "ChangePassword":
        request |= {"PreviousPassword": person.password, "ProposedPassword": new_password(stage)}
    elif operation in ("ConfirmForgotPassword", "AdminSetUserPassword"):
        request["Password"] = new_password(stage)
    elif operation == "RevokeToken" and person.refresh_tokens:
        request["Token"] = person.refresh_tokens[-1]
    elif operation == "GetTokensFromRefreshToken" and person.refresh_tokens:
        request["RefreshToken"] = person.refresh_tokens[-1]
    elif operation.endswith("InitiateAuth"):
        flow = chosen.get("AuthFlow") or PASSWORD_FLOWS[operation.startswith("Admin")]
        request |= {"AuthFlow": flow, "AuthParameters": _auth_parameters(flow, person)}
    elif operation.endswith("RespondToAuthChallenge"):
        username = person.challenge_parameters.get("USER_ID_FOR_SRP") or person.username
        request |= {"ChallengeName": person.challenge, "ChallengeResponses": {"USERNAME": username}}
        if person.sessions:
            request["Session"] = person.sessions[-1]
    return request


def _username(stage: Stage, operation: str, person: Person) -> str:
    if operation in CREATIONS:
        kinds = stage.pool.username_attributes
        if "email" in kinds and "@" not in person.username:
            return stage.names.email(f"{person.name.lower()}@")
        if kinds == ("phone_number",) and not person.username.startswith("+"):
            return stage.names.phone(f"+1{person.name.lower()}")
        return person.username
    return person.identifier if operation.startswith("Admin") else person.username


def _authorise(
    operation: str, person: Person, request: dict[str, Any], session_will_do: bool, given: set[str]
) -> None:
    if person.access_tokens:
        request["AccessToken"] = person.access_tokens[-1]
    elif session_will_do and person.sessions:
        if "Session" not in given:
            request["Session"] = person.sessions[-1]
    else:
        raise SuiteError(f"{person.name} calls {operation} without having signed in; name the AccessToken")


def _auth_parameters(flow: str, person: Person) -> dict[str, str]:
    if flow in ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"):
        return {"REFRESH_TOKEN": person.refresh_tokens[-1]} if person.refresh_tokens else {}
    parameters = {"USERNAME": person.username}
    if flow in PASSWORD_FLOWS:
        parameters["PASSWORD"] = person.password
    return parameters


def _prove_secret(
    stage: Stage,
    operation: str,
    request: dict[str, Any],
    members: Any,
    chosen: dict[str, str],
    person: Person | None,
) -> None:
    """Add the secret hash where the client has a secret, unless the table says what to send."""
    client_id = request.get("ClientId")
    if "ClientId" not in members or client_id in stage.attempt.made.values():
        return
    if not stage.client.secret or client_id != stage.client.id:
        return
    if "SecretHash" in members and "SecretHash" not in chosen and "Username" in request:
        request["SecretHash"] = stage.names.secret(secret_hash(stage.client, str(request["Username"])))
    if operation in ("RevokeToken", "GetTokensFromRefreshToken") and "ClientSecret" not in chosen:
        request["ClientSecret"] = stage.client.secret
    about_secrets = "GenerateSecret" in stage.client.settings
    for holder in ("AuthParameters", "ChallengeResponses"):
        values = request.get(holder)
        if not isinstance(values, dict) or f"{holder}.SECRET_HASH" in chosen:
            continue
        # A refresh names nobody: the hash is that of the user whose tokens they are.
        unsaid = person is not None and "REFRESH_TOKEN" in values and not about_secrets
        name = values.get("USERNAME") or (person.identifier if person and unsaid else "")
        if name:
            values["SECRET_HASH"] = stage.names.secret(secret_hash(stage.client, str(name)))
