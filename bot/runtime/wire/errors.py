"""What the messenger may refuse, named by what it means for us.

A meaning is told by the error code first and then by a piece of the description: codes are few and
kept, wordings vary between the front end, the Bot API server and the library below it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


class WireError(Exception):
    """A call that the messenger did not carry out."""

    codes: ClassVar[tuple[int, ...]] = ()
    said: ClassVar[tuple[str, ...]] = ("",)

    def __init__(
        self,
        method: str,
        code: int,
        description: str,
        retry_after: int | None = None,
        migrate_to: int | None = None,
    ) -> None:
        super().__init__(f"{method}: {code} {description}")
        self.method = method
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrate_to = migrate_to


class Unreachable(WireError):
    """No answer, or none that is the messenger's: it may have happened or not; try later."""


class Unauthorised(WireError):
    """The token is no bot's (a malformed one is answered with 404): only a person can mend that."""

    codes = (401, 404)


class Conflict(WireError):
    """Somebody else reads this bot's updates, or a webhook does."""

    codes = (409,)


class TooMany(WireError):
    """Too fast for this chat: ``retry_after`` says how long it stays closed."""

    codes = (429,)


class ChatShut(WireError):
    """Nothing we send arrives in this chat until somebody there changes that."""


class Blocked(ChatShut):
    """The person has stopped the bot."""

    codes = (400, 403)
    said = ("bot was blocked by the user", "user_is_blocked")


class Deactivated(ChatShut):
    """The person's account is gone for good."""

    codes = (400, 403)
    said = ("user is deactivated", "user_deactivated")


class NeverMet(ChatShut):
    """The person never started the bot, so it may not write first."""

    codes = (403,)
    said = ("can't initiate conversation",)


class ChatGone(ChatShut):
    """No such chat, or the bot may not (or no longer) write there."""

    codes = (400, 403)
    said = (
        "chat not found",
        "user not found",
        "peer_id_invalid",
        "bot was kicked",
        "bot is not a member",
        "chat was deleted",
        "send messages to the bot",
        "send messages to bots",
        "rights to send",
        "chat_write_forbidden",
    )


class Migrated(WireError):
    """The group became a supergroup: its new id is ``migrate_to``."""

    codes = (400,)
    said = ("group chat was upgraded",)


class NotModified(WireError):
    """The screen already shows exactly this: as good as done."""

    codes = (400,)
    said = ("message is not modified",)


class TooOldQuery(WireError):
    """The press waited too long for its answer: the work counts, the answer does not."""

    codes = (400,)
    said = ("query is too old", "query id is invalid", "query_id_invalid")


class CannotEdit(WireError):
    """The screen is gone, too old or of another kind: say it in a new message."""

    codes = (400,)
    said = (
        "message to edit not found",
        "message can't be edited",
        "message_id_invalid",
        "message to delete not found",
        "message can't be deleted",
        "there is no text in the message to edit",
        "there is no caption in the message to edit",
        "message identifier is not specified",
    )


class ReplyGone(WireError):
    """The message to reply to is gone: say it without pointing there."""

    codes = (400,)
    said = ("replied not found",)


class ThreadGone(WireError):
    """The topic of the group is gone: say it in the general one."""

    codes = (400,)
    said = ("message thread not found",)


class BadEntities(WireError):
    """The formatting could not be read: say it as plain text."""

    codes = (400,)
    said = ("can't parse entities", "entity_")


_MEANINGS: tuple[type[WireError], ...] = (
    Unauthorised,
    Conflict,
    TooMany,
    Blocked,
    Deactivated,
    NeverMet,
    ChatGone,
    Migrated,
    NotModified,
    TooOldQuery,
    CannotEdit,
    ReplyGone,
    ThreadGone,
    BadEntities,
)


def refusal(method: str, status: int, answer: Mapping[str, Any]) -> WireError:
    """The error that ``answer`` means."""
    code = _whole(answer.get("error_code")) or status
    description = str(answer.get("description", ""))
    about = answer.get("parameters")
    about = about if isinstance(about, Mapping) else {}
    details = (_whole(about.get("retry_after")), _whole(about.get("migrate_to_chat_id")))
    return _meaning(code, description.lower())(method, code, description, *details)


def _meaning(code: int, description: str) -> type[WireError]:
    if code >= 500:
        return Unreachable
    fitting = (kind for kind in _MEANINGS if code in kind.codes and any(s in description for s in kind.said))
    return next(fitting, WireError)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
