"""What the source says of a room, laid over what was changed here: each field has one who spoke last.

A field that still is as the source gave it follows the source; one that is different was changed here, and
stays as it is whatever the source says from now on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.domain.opendata.told import OpendataRules, Service, joined
from bot.domain.rooms import CANCEL, TERMS, Room, RoomRules

Given = Mapping[str, Any]
"""The fields of a room as JSON says them."""
FIELDS = ("about", "contact", "price", "capacity", "equipment", "step_free", "week", "paused", CANCEL)
"""What a room has from its source; its name is given once, and then is ours."""
_LISTS = {"equipment", "week"}
_MORE = "…"


def given(there: Sequence[Service], rules: OpendataRules, limits: RoomRules) -> dict[str, Any]:
    """What several services say of their one room; it rests where none of them can be booked.

    They come in the order of their codes, and the first that says something is heard.
    """
    let = [each for each in there if each.is_let] or there
    days = [each.cancel_days for each in let if each.cancel_days is not None]
    return {
        "about": next((_cut(each.about, limits.words_max) for each in let if each.about), ""),
        "contact": next((each.contact for each in let if each.contact), ""),
        "price": " · ".join(dict.fromkeys(each.price for each in let if each.price))[: limits.words_max],
        "capacity": max((each.capacity or 0 for each in let), default=0) or rules.people,
        "equipment": sorted({thing for each in let for thing in each.equipment}),
        "step_free": any(each.step_free for each in let),
        "week": list(joined(each.week for each in let)),
        "paused": not any(each.is_let for each in there),
        CANCEL: max(days) if days else None,
    }


def resting(was: Given) -> dict[str, Any]:
    """What a room is given whose services are all gone: nothing new, but it is let no more."""
    return {**was, "paused": True}


def merged(room: Room, was: Given, now: Given) -> Room:
    """The room with what the source says ``now``, but for what was changed here since it said ``was``."""
    follows = {name: value for name, value in now.items() if name in was and current(room, name) == was[name]}
    terms = {name: follows.pop(name) for name in TERMS if name in follows}
    own = {name: value for name, value in {**dict(room.own), **terms}.items() if value is not None}
    fields: Any = {name: tuple(value) if name in _LISTS else value for name, value in follows.items()}
    if "other" in fields:
        fields["other"] = tuple((day, hours) for day, hours in fields["other"])
    return replace(room, **fields, own=tuple(sorted(own.items())))


def current(room: Room, name: str) -> Any:
    """A field of a room as JSON says it."""
    if name in TERMS:
        return dict(room.own).get(name)
    value = getattr(room, name)
    if name == "other":
        return [list(pair) for pair in value]
    return list(value) if name in _LISTS else value


def _cut(text: str, most: int) -> str:
    """As much of a text as a card holds, up to a whole word."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(None, 1)[0] + _MORE
