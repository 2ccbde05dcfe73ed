"""What people do: the sentences for calls, each standing for one operation of the API.

A deed reads as a sentence ("Bob confirms his sign-up", "the administrator disables Alice"), and any
operation can be called by its name ("Alice calls ChangePassword", "the administrator calls AdminGetUser for
Bob"). Every deed has its twin in the perfect for Givens ("Bob has confirmed his sign-up").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

PERSON = r"(?:Alice|Bob|Carol|Mallory)"
POSSESSIVE = r"(?:her|his|their)"
ADMINISTRATOR = "the administrator"


@dataclass(frozen=True)
class Act:
    """One sentence. `_` stands for the possessive, `P` for the person to whom an administrator does it."""

    operation: str
    now: str
    done: str
    members: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Deed:
    """Who calls which operation, about whom, with which members that the sentence implies."""

    text: str
    actor: str
    operation: str
    subject: str | None
    members: tuple[tuple[str, str], ...] = ()


PROOF = (
    ("ChallengeResponses.PASSWORD_CLAIM_SECRET_BLOCK", "the secret block"),
    ("ChallengeResponses.PASSWORD_CLAIM_SIGNATURE", "the signature"),
    ("ChallengeResponses.TIMESTAMP", "the timestamp"),
)
DEVICE = ("ChallengeResponses.DEVICE_KEY", "the device key")

PERSONAL = (
    Act("SignUp", "signs up", "has signed up"),
    Act("ConfirmSignUp", "confirms _ sign-up", "has confirmed _ sign-up"),
    Act("ResendConfirmationCode", "asks for another sign-up code", "has asked for another sign-up code"),
    Act("InitiateAuth", "signs in", "has signed in"),
    Act("InitiateAuth", "starts to sign in", "has started to sign in"),
    Act(
        "InitiateAuth",
        "starts to sign in by SRP",
        "has started to sign in by SRP",
        (("AuthFlow", "USER_SRP_AUTH"), ("AuthParameters.SRP_A", "the SRP_A")),
    ),
    Act("RespondToAuthChallenge", "answers the challenge", "has answered the challenge"),
    Act(
        "RespondToAuthChallenge",
        "answers the password challenge",
        "has answered the password challenge",
        PROOF,
    ),
    Act(
        "RespondToAuthChallenge",
        "names _ device",
        "has named _ device",
        (DEVICE, ("ChallengeResponses.SRP_A", "the SRP_A")),
    ),
    Act(
        "RespondToAuthChallenge",
        "answers the device challenge",
        "has answered the device challenge",
        (DEVICE, *PROOF),
    ),
    Act(
        "ConfirmDevice",
        "confirms _ device",
        "has confirmed _ device",
        (
            ("DeviceKey", "the device key"),
            ("DeviceSecretVerifierConfig", "the device secret"),
        ),
    ),
    Act(
        "InitiateAuth",
        "refreshes _ tokens",
        "has refreshed _ tokens",
        (("AuthFlow", "REFRESH_TOKEN_AUTH"),),
    ),
    Act("RevokeToken", "revokes _ refresh token", "has revoked _ refresh token"),
    Act("GlobalSignOut", "signs out everywhere", "has signed out everywhere"),
    Act("ForgotPassword", "asks for a password reset", "has asked for a password reset"),
    Act("ConfirmForgotPassword", "resets _ password", "has reset _ password"),
    Act("ChangePassword", "changes _ password", "has changed _ password"),
    Act("GetUser", "reads _ profile", "has read _ profile"),
    Act("UpdateUserAttributes", "changes _ attributes", "has changed _ attributes"),
    Act("DeleteUserAttributes", "deletes _ attributes", "has deleted _ attributes"),
    Act(
        "GetUserAttributeVerificationCode",
        "asks for a code to verify _ email",
        "has asked for a code to verify _ email",
        (("AttributeName", "email"),),
    ),
    Act(
        "GetUserAttributeVerificationCode",
        "asks for a code to verify _ phone number",
        "has asked for a code to verify _ phone number",
        (("AttributeName", "phone_number"),),
    ),
    Act("VerifyUserAttribute", "verifies _ email", "has verified _ email", (("AttributeName", "email"),)),
    Act(
        "VerifyUserAttribute",
        "verifies _ phone number",
        "has verified _ phone number",
        (("AttributeName", "phone_number"),),
    ),
    Act("SetUserMFAPreference", "sets _ MFA preference", "has set _ MFA preference"),
    Act("AssociateSoftwareToken", "asks for a TOTP secret", "has asked for a TOTP secret"),
    Act("VerifySoftwareToken", "verifies _ TOTP secret", "has verified _ TOTP secret"),
    Act(
        "StartWebAuthnRegistration",
        "starts to register a passkey",
        "has started to register a passkey",
    ),
    Act(
        "CompleteWebAuthnRegistration",
        "registers a passkey",
        "has registered a passkey",
        (("Credential", "a new passkey"),),
    ),
    Act(
        "RespondToAuthChallenge",
        "answers the passkey challenge",
        "has answered the passkey challenge",
        (("ChallengeResponses.CREDENTIAL", "the passkey's proof"),),
    ),
    Act("DeleteUser", "deletes _ account", "has deleted _ account"),
    Act("GetId", "gets _ identity", "has got _ identity"),
    Act("GetCredentialsForIdentity", "gets AWS credentials", "has got AWS credentials"),
    Act("GetOpenIdToken", "gets an OpenID token", "has got an OpenID token"),
    Act("AssumeRoleWithWebIdentity", "takes on a role", "has taken on a role"),
)

ADMINISTRATIVE = (
    Act("CreateUserPool", "creates a user pool", "has created a user pool"),
    Act("UpdateUserPool", "updates the user pool", "has updated the user pool"),
    Act("AdminCreateUser", "creates P", "has created P"),
    Act(
        "AdminCreateUser",
        "invites P again",
        "has invited P again",
        (("MessageAction", "RESEND"), ("DesiredDeliveryMediums", "EMAIL")),
    ),
    Act("AdminConfirmSignUp", "confirms P's sign-up", "has confirmed P's sign-up"),
    Act("AdminSetUserPassword", "sets P's password", "has set P's password"),
    Act("AdminResetUserPassword", "resets P's password", "has reset P's password"),
    Act("AdminUpdateUserAttributes", "changes P's attributes", "has changed P's attributes"),
    Act("AdminDeleteUserAttributes", "deletes P's attributes", "has deleted P's attributes"),
    Act("AdminGetUser", "reads P's profile", "has read P's profile"),
    Act("AdminDisableUser", "disables P", "has disabled P"),
    Act("AdminEnableUser", "enables P", "has enabled P"),
    Act("AdminDeleteUser", "deletes P", "has deleted P"),
    Act("AdminSetUserMFAPreference", "sets P's MFA preference", "has set P's MFA preference"),
    Act("AdminInitiateAuth", "signs P in", "has signed P in"),
    Act("AdminInitiateAuth", "starts to sign P in", "has started to sign P in"),
    Act("AdminRespondToAuthChallenge", "answers P's challenge", "has answered P's challenge"),
    Act("AdminUserGlobalSignOut", "signs P out everywhere", "has signed P out everywhere"),
)


APP = {
    "code": ("exchanges P's code", "has exchanged P's code"),
    "refresh": ("refreshes P's tokens", "has refreshed P's tokens"),
    "exchange": ("exchanges P's access token", "has exchanged P's access token"),
    "own": ("asks for a token of its own", "has asked for a token of its own"),
    "revoke": ("revokes P's refresh token", "has revoked P's refresh token"),
    "user info": ("reads P's user info", "has read P's user info"),
}
"""What an app does at the OAuth endpoints of the domain, now and done."""


@dataclass(frozen=True)
class AppAct:
    """One request of the app to an endpoint, for a person where it is about one."""

    text: str
    kind: str
    person: str | None


def app_pattern(form: str) -> str:
    """One regular expression for all that an app does, in a form (`now` or `done`), without groups of its own."""
    texts = (words[form == "done"] for words in APP.values())
    return "|".join(re.sub(r"\(\?P<\w+>", "(?:", _sentence(text)) for text in texts)


def app_act(text: str) -> AppAct:
    """The request that a sentence states. Raises ValueError where no sentence fits."""
    for kind, words in APP.items():
        for each in words:
            match = re.fullmatch(_sentence(each), text)
            if match:
                return AppAct(text, kind, match.groupdict().get("person"))
    raise ValueError(f"`{text}` is nothing that an app does")


def _sentence(words: str) -> str:
    spelt = re.sub(r"\bP\b", rf"(?P<person>{PERSON})", re.escape(words).replace(r"\ ", " "))
    return re.sub(r"(?<![\w\\])_(?!\w)", POSSESSIVE, spelt)


@dataclass(frozen=True)
class _Reading:
    pattern: re.Pattern[str]
    operation: str
    members: tuple[tuple[str, str], ...]


def _readings(form: str) -> list[_Reading]:
    verb = "calls" if form == "now" else "has called"
    found = [
        _Reading(
            re.compile(rf"(?P<person>{PERSON}) {_sentence(getattr(act, form))}"), act.operation, act.members
        )
        for act in PERSONAL
    ]
    found += [
        _Reading(re.compile(rf"{ADMINISTRATOR} {_sentence(getattr(act, form))}"), act.operation, act.members)
        for act in ADMINISTRATIVE
    ]
    called = rf"{verb} (?P<operation>[A-Z][A-Za-z]+)"
    found.append(_Reading(re.compile(rf"(?P<person>{PERSON}) {called}"), "", ()))
    found.append(_Reading(re.compile(rf"{ADMINISTRATOR} {called}(?: for (?P<person>{PERSON}))?"), "", ()))
    return found


READINGS = {"now": _readings("now"), "done": _readings("done")}


def pattern(form: str) -> str:
    """One regular expression for all sentences of a form (`now` or `done`), without groups of its own."""
    plain = [re.sub(r"\(\?P<\w+>", "(?:", reading.pattern.pattern) for reading in READINGS[form]]
    return "|".join(sorted(plain, key=len, reverse=True))


@cache
def read(text: str, form: str) -> Deed:
    """The deed that a sentence states. Raises ValueError where no sentence fits."""
    for reading in READINGS[form]:
        match = reading.pattern.fullmatch(text)
        if match:
            found = match.groupdict()
            actor = ADMINISTRATOR if text.startswith(ADMINISTRATOR) else found["person"]
            operation = reading.operation or found["operation"]
            return Deed(text, actor, operation, found.get("person"), reading.members)
    raise ValueError(f"`{text}` is no deed")
