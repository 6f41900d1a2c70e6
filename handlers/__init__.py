"""What residents say and press: one file per feature; routes() is each one's table of contents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from aiogram import Router

from bot.runtime import few
from bot.runtime.form import Form, Forms
from bot.runtime.joined import duties
from bot.runtime.speech import Row
from bot.runtime.works import Shown
from handlers import (
    agenda,
    aides,
    areas,
    asking,
    audit,
    barter,
    bookings,
    broadcast,
    callers,
    cases,
    closures,
    conduct,
    contact,
    datasets,
    desk,
    donations,
    doors,
    endings,
    feeds,
    handover,
    helpline,
    homes,
    items,
    kin,
    ledger,
    lending,
    lottery,
    menu,
    notices,
    opendata,
    owned,
    people,
    places,
    points,
    polls,
    radar,
    references,
    residents,
    reviews,
    rights,
    rings,
    roles,
    rooms,
    saved,
    series,
    settings,
    stats,
    stays,
    trades,
    visits,
    waitlist,
    weekly,
    works,
)

_FEATURES: Sequence[Any] = (
    ledger,
    contact,
    people,
    homes,
    helpline,
    roles,
    cases,
    desk,
    conduct,
    trades,
    reviews,
    rings,
    audit,
    datasets,
    works,
    stats,
    broadcast,
    settings,
    rights,
    closures,
    places,
    items,
    lending,
    donations,
    owned,
    asking,
    rooms,
    bookings,
    series,
    endings,
    lottery,
    visits,
    waitlist,
    feeds,
    radar,
    points,
    polls,
    callers,
    weekly,
    aides,
    opendata,
    stays,
    handover,
    kin,
    references,
    agenda,
)

WORKS: Mapping[str, Shown] = {
    kind: shown for feature in _FEATURES for kind, shown in getattr(feature, "WORKS", {}).items()
}
"""How each kind of long work is shown."""


def forms() -> Sequence[Form]:
    """All conversations that ask questions in order."""
    own = chain.from_iterable(feature.forms() for feature in _FEATURES)
    return (*residents.forms(), *areas.forms(), *barter.forms(), *notices.forms(), *own)


def routes(asked: Forms) -> Sequence[Router]:
    """All routers, in the order in which they are tried: open questions first, what is left over last."""
    known = (
        asked.router(),
        residents.routes(),
        areas.routes(),
        saved.routes(),
        *(feature.routes() for feature in _FEATURES if feature is not works),
        works.routes(WORKS),
        notices.routes(rows),
        few.router(),
        barter.routes(),
    )
    return (*known, menu.routes(_links(), duties(known)), menu.leftovers())


def hall() -> Sequence[Router]:
    """What can be said and pressed in a group: nothing else than these ever hears of it."""
    return (*polls.hall(), *desk.hall())


def rows(key: str, about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """The presses below the notice or refusal ``key``, which is about ``about`` (``listing:15``)."""
    for feature in (*_FEATURES, notices):
        if key in feature.BELOW:
            below: doors.Below = feature.BELOW[key]
            return below(about, facts)
    return doors.rows(key, about)


below, digest = notices.below, notices.digest
"""What the courier adds to a reminder, and how it says several at once."""


def help_(key: str, *, aloud: bool = False) -> Sequence[Row]:
    """Below every plain screen: it is read ``aloud``; and, but for the helpline, somebody is to telephone."""
    spoken_for = key.startswith("helpline-") or any(key in getattr(each, "PHONED", ()) for each in _FEATURES)
    rows = () if spoken_for else (doors.CALL_ME,)
    return (doors.ALOUD, *rows) if aloud else rows


def _links() -> Mapping[str, doors.Opened]:
    """What links open, by the beginning of their payload."""
    return {begins: opens for part in (barter, *_FEATURES) for begins, opens in part.LINKS.items()}
