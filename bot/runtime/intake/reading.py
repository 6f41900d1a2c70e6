"""As much of an update as the door has to know: which one it is, and whose."""

from __future__ import annotations

import json
from collections.abc import Hashable
from typing import Any

Update = dict[str, Any]

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The updates we ask the messenger for: the default would leave the choice to whoever asked before."""

_FLOODING = {"message", "edited_message", "callback_query"}


class TryLater(Exception):
    """Nothing was changed, the database is away for instance: let this update come again."""


class Unreadable(Exception):
    """The update makes no sense and never will: set it aside."""


def identity(raw: object) -> int | str:
    """What tells this update from others: its id, or all of it where it has none."""
    update_id = _id_in(raw, "update_id")
    return json.dumps(raw, sort_keys=True) if update_id is None else update_id


def readable(raw: object) -> Update:
    """The update, where the turn can make an attempt at it."""
    if not isinstance(raw, dict):
        raise Unreadable("not a JSON object")
    if _id_in(raw, "update_id") is None:
        raise Unreadable("no update_id")
    return raw


def person_of(raw: object) -> int | None:
    """Who has caused the update, where it was a person: bots also stand for anonymous admins."""
    for part in _parts(raw):
        who = part.get("from") or part.get("user")
        if isinstance(who, dict) and not who.get("is_bot"):
            return _id_in(who, "id")
    return None


def lane_of(raw: object) -> Hashable:
    """Whose updates this one has to wait for: the person's, else the chat's, else none."""
    chats = (_id_in(part.get("chat"), "id") for part in _parts(raw))
    # A private chat has its person's id, so both share a lane.
    whose = (whose for whose in (person_of(raw), *chats) if whose is not None)
    return next(whose, ("update", identity(raw)))


def may_flood(raw: object) -> bool:
    """Whether people can send this as fast as they like; news about members always counts.

    What people of a group say to each other costs nothing.
    """
    if not isinstance(raw, dict) or _FLOODING.isdisjoint(raw):
        return False
    return "callback_query" in raw or not in_group(raw) or _is_command(raw.get("message"))


def in_group(raw: object) -> bool:
    """Whether this happened where others read along."""
    parts = _parts(raw)
    chats = [part.get("chat") for part in (*parts, *(inner for part in parts for inner in _parts(part)))]
    return any(isinstance(chat, dict) and chat.get("type") not in {None, "private"} for chat in chats)


def _is_command(message: object) -> bool:
    return isinstance(message, dict) and str(message.get("text") or "").startswith("/")


def press_of(raw: object) -> str | None:
    """The id under which the press is to be answered, where the update is one."""
    press = raw.get("callback_query") if isinstance(raw, dict) else None
    query_id = press.get("id") if isinstance(press, dict) else None
    return query_id if isinstance(query_id, str) else None


def _parts(raw: object) -> list[dict[str, Any]]:
    return [part for part in raw.values() if isinstance(part, dict)] if isinstance(raw, dict) else []


def _id_in(part: object, name: str) -> int | None:
    value = part.get(name) if isinstance(part, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
