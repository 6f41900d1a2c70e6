"""A series thought of by presses: how long, how often, how many times, what for; then every date is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import bookings, rooms, series
from bot.domain.availability import Span, of_number
from bot.domain.bookings import ASKING, PROMISES, BookingRules, TooFewPeople, TooManyPeople, promised
from bot.domain.residents import Resident
from bot.domain.rooms import Purpose, Room, RoomGone, RoomId
from bot.domain.series import REPEAT, Every, Pattern, SeriesRules
from bot.runtime.form import Amount, Form, Text, Ticks
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, RoomDay
from handlers.series.mine import shown
from handlers.series.presses import SeriesBegin, SeriesPlan

TIMES = (2, 3, 4, 6, 8, 10, 13, 26)
"""How many times are often meant, as far as the community allows."""
PEOPLE = (5, 10, 20, 30)
WORDS = 300
DIGITS = 9
AHEAD = timedelta(days=366)
"""Days that are looked at, whatever a press says."""


async def repeat(scene: Scene, payload: str) -> Speech:
    """For how long each time."""
    room, _, at = payload.removeprefix(REPEAT).partition("-")
    if not scene.resident or not all(n.isdecimal() and 0 < len(n) <= DIGITS for n in (room, at)):
        raise RoomGone
    begins, number = _soon(scene, int(at)), RoomId(int(room))
    found = await bookings.lengths(scene.city, scene.resident, number, begins)
    if isinstance(found, bookings.Instead):
        raise found.no
    there, spans = found
    rows = [*([_length(number, int(at), span)] for span in spans), _first_day(scene, number, begins), MENU]
    return Say("series-lengths", {"name": there.name, "begins": begins}, buttons=rows)


def _first_day(scene: Scene, room: int, begins: datetime) -> Row:
    """Back to where it was thought of."""
    day = begins.astimezone(scene.city.zone).date().toordinal()
    return [Button(RoomDay(id=room, on=day), "series-preview.back")]


def _length(room: RoomId, at: int, span: Span) -> Button:
    minutes = int(span.length.total_seconds()) // 60
    press = SeriesPlan(id=room, at=at, minutes=minutes)
    return Button(press, "series-length", {"length": span.length})


async def plan(_: CallbackQuery, callback_data: SeriesPlan, resident: Resident, scene: Scene) -> Say:
    """The next of what is not said yet; at the end every date, and what stands in the way of some."""
    meant = callback_data
    out = [_first_day(scene, meant.id, _soon(scene, meant.at)), MENU]
    if not meant.minutes or meant.every is None:
        return Say("series-every", buttons=[*_every(meant), *out])
    if not meant.times:
        return Say("series-times", {"every": meant.every}, buttons=[*_times(scene, resident, meant), *out])
    if meant.purpose is None:
        room, _place = await rooms.served(scene.city, resident, RoomId(meant.id))
        return Say("bookings-ask-purpose", buttons=[*_purposes(meant, room), *out])
    return await _preview(scene, resident, meant, meant.every, meant.purpose)


def _every(meant: SeriesPlan) -> list[Row]:
    minutes = meant.minutes or 60
    return [
        [Button(meant.model_copy(update={"every": each, "minutes": minutes}), f"every-{each.value}")]
        for each in Every
    ]


def _times(scene: Scene, resident: Resident, meant: SeriesPlan) -> list[Row]:
    most = scene.city.rules(SeriesRules, resident.area).times_max
    keys = [
        Button(meant.model_copy(update={"times": times}), "series-so-often", {"count": times})
        for times in TIMES
        if times <= most
    ]
    return [keys[i : i + 2] for i in range(0, len(keys), 2)]


def _purposes(meant: SeriesPlan, room: Room) -> list[Row]:
    """What the room is let for."""
    return [
        [Button(meant.model_copy(update={"purpose": each}), f"purpose-{each.value}")]
        for each in Purpose
        if not room.purposes or each in room.purposes
    ]


async def _preview(
    scene: Scene, resident: Resident, meant: SeriesPlan, every: Every, purpose: Purpose
) -> Say:
    pattern = _pattern(scene, meant, every, purpose, instead=False)
    found = await series.plan(scene.city, resident, pattern)
    good = sum(dated.got is not None for dated in found.dates)
    more = sum(dated.got is None and dated.other is not None for dated in found.dates)
    rows: list[Row] = []
    if good:
        rows.append([Button(_begin(meant, every, purpose, instead=False), "book", {"count": good})])
    if more:
        caption = {"count": good + more}
        rows.append([Button(_begin(meant, every, purpose, instead=True), "instead", caption)])
    day = pattern.begins.astimezone(scene.city.zone).date().toordinal()
    back: Row = [Button(RoomDay(id=meant.id, on=day), "back")]
    facts = {
        "name": found.room.name,
        "every": every,
        "count": good,
        "all": len(found.dates),
    }
    lines = [_line(scene, dated) for dated in found.dates]
    return Say("series-preview", facts, lines=lines, buttons=[*rows, back, MENU])


def _line(scene: Scene, dated: series.Dated) -> Worded:
    """A date that can be had, or why not, and when else."""
    ends = dated.wanted.ends.astimezone(scene.city.zone).time()
    facts: dict[str, object] = {"begins": dated.wanted.begins, "ends": ends}
    if dated.no is None:
        return Worded("series-date", facts)
    why = Worded(f"series-{dated.no.key}") if dated.no.key in WHY else Worded("series-error-other")
    if dated.other is None:
        return Worded("series-date-skipped", facts | {"why": why})
    other = dated.other.begins.astimezone(scene.city.zone).time()
    return Worded("series-date-other", facts | {"why": why, "other": other})


WHY = {
    *("error-slot-taken", "error-room-shut", "error-booking-off-grid", "error-booking-too-soon"),
    *("error-booking-too-far", "error-day-quota", "error-minutes-quota", "error-month-quota"),
}
"""Refusals that say of one date in a few words why it cannot be had."""


def _begin(meant: SeriesPlan, every: Every, purpose: Purpose, *, instead: bool) -> SeriesBegin:
    return SeriesBegin(
        id=meant.id,
        at=meant.at,
        minutes=meant.minutes,
        every=every,
        times=meant.times,
        purpose=purpose,
        instead=instead,
    )


def _pattern(
    scene: Scene, meant: SeriesPlan | SeriesBegin, every: Every, purpose: Purpose, *, instead: bool
) -> Pattern:
    return Pattern(
        room=RoomId(meant.id),
        begins=_soon(scene, meant.at),
        minutes=min(meant.minutes, 1440),
        every=every,
        times=meant.times,
        purpose=purpose,
        instead=instead,
    )


def _soon(scene: Scene, number: int) -> datetime:
    """The moment of a press; what lies past all that is offered lies just past it."""
    return max(min(of_number(number), scene.city.now + AHEAD), scene.city.now - AHEAD)


async def begin(_: CallbackQuery, callback_data: SeriesBegin, resident: Resident, scene: Scene) -> Begin:
    """Three questions for all dates."""
    meant = callback_data
    pattern = _pattern(scene, meant, meant.every, meant.purpose, instead=meant.instead)
    await series.plan(scene.city, resident, pattern)
    return Begin("series-ask", subject=meant.pack())


def forms() -> Sequence[Form]:
    """How many, a few words, what is promised."""
    return (
        Form(
            name="series-ask",
            screens="series-ask",
            close=_asked,
            questions=(
                Amount(
                    name="people",
                    say="bookings-ask-people",
                    offers=lambda _: PEOPLE,
                    caption=lambda _, n: Worded("rooms-people", {"count": n}),
                    binds=(TooManyPeople, TooFewPeople),
                ),
                Text(name="text", say="bookings-ask-text", lines=False, limits=_limits),
                Ticks(name="promises", say="bookings-ask-promises", options=_promises, must=promised),
            ),
        ),
    )


def _promises(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(promise, Worded(f"bookings-promise-{promise}")) for promise in PROMISES]


def _limits(scene: Scene) -> tuple[int, int]:
    rules = scene.city.rules(BookingRules, scene.resident.area if scene.resident else None)
    return rules.purpose_min, WORDS


async def _asked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    meant = SeriesBegin.unpack(subject)
    made, dates = await series.make(
        scene.city,
        scene.resident,
        _pattern(scene, meant, meant.every, meant.purpose, instead=meant.instead),
        answers["people"],
        answers["text"],
        answers["promises"],
    )
    asking = any(each.state in ASKING for each in dates)
    lead = Say("series-asked" if asking else "series-booked", {"count": len(dates)})
    return await shown(scene, scene.resident, made.id, lead)
