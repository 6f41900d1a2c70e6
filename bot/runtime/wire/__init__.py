"""The wire to the messenger: the one place that talks to the Bot API, in raw JSON."""

from bot.runtime.wire.backoff import backing_off
from bot.runtime.wire.errors import (
    BadEntities,
    Blocked,
    CannotEdit,
    ChatGone,
    ChatShut,
    Conflict,
    Deactivated,
    Migrated,
    NeverMet,
    NotModified,
    ReplyGone,
    ThreadGone,
    TooMany,
    TooOldQuery,
    Unauthorised,
    Unreachable,
    WireError,
)
from bot.runtime.wire.http import HttpWire, Patience, Upload, Wire
from bot.runtime.wire.pace import TakenBack, unhurried

__all__ = [
    "BadEntities",
    "Blocked",
    "CannotEdit",
    "ChatGone",
    "ChatShut",
    "Conflict",
    "Deactivated",
    "HttpWire",
    "Migrated",
    "NeverMet",
    "NotModified",
    "Patience",
    "ReplyGone",
    "TakenBack",
    "ThreadGone",
    "TooMany",
    "TooOldQuery",
    "Unauthorised",
    "Unreachable",
    "Upload",
    "Wire",
    "WireError",
    "backing_off",
    "unhurried",
]
