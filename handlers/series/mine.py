"""One's own series: all its dates, moved or given back from one of them on, in the calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import places, series
from bot.actions.series import Shown
from bot.domain.availability import moment, numbered, of_number
from bot.domain.bookings import TAKES, Booking, BookingId, BookingState
from bot.domain.residents import Resident
from bot.domain.series import OWN, SeriesGone, SeriesId
from bot.runtime.appointments import Appointment, entries
from bot.runtime.form import Answers, Clock, Day, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, BookingCard, Door
from handlers.series.presses import SeriesCard, SeriesShift, SeriesStep

AHEAD = timedelta(days=366)
DIGITS = 9
ANSWER = (2, 300)
KEYS = 13
"""Dates that can be pressed; of more, the next ones."""


async def card(_: CallbackQuery, callback_data: SeriesCard, resident: Resident, scene: Scene) -> Say:
    """All of it."""
    return await shown(scene, resident, SeriesId(callback_data.id))


async def opened(scene: Scene, payload: str) -> Speech:
    """The series of a booking; what is changed from there on begins with that booking."""
    said = payload.removeprefix(OWN)
    number = BookingId(int(said) if said.isdecimal() and len(said) <= DIGITS else 0)
    found = await series.of_booking(scene.city, number)
    if found is None or scene.resident is None:
        raise SeriesGone
    return await shown(scene, scene.resident, found, since=number)


async def shown(
    scene: Scene,
    resident: Resident,
    number: SeriesId,
    *lead: Say,
    since: BookingId = BookingId(0),  # noqa: B008
) -> Say:
    """Its dates, how each stands, and what can be done with what is to come."""
    there = await series.shown(scene.city, resident, number)
    lines, asked = _lines(scene, there), _asked(there)
    facts = {
        "room": there.room.name,
        "place": there.place.name,
        "every": there.series.every,
        "count": len(there.coming),
        "reason": Worded("bookings-reason", {"reason": asked.reason}) if asked else None,
    }
    return Say("series-card", facts, lead=lead, lines=lines, buttons=_steps(there, since))


def _lines(scene: Scene, there: Shown) -> list[Worded]:
    """How each date stands, and those that were left out."""
    lines = [
        Worded("bookings-line", {"room": there.room.name, **_when(scene, each), "state": each.state})
        for each in there.bookings
    ]
    left = [Worded("series-skipped", {"day": date.fromisoformat(day)}) for day, _ in there.series.skipped]
    return [*lines, *left]


def _asked(there: Shown) -> Booking | None:
    """The first date of which the manager wants to know something."""
    return next((each for each in there.coming if each.state is BookingState.QUESTION), None)


def _when(scene: Scene, span: Any) -> dict[str, object]:
    return {"begins": span.begins, "ends": span.ends.astimezone(scene.city.zone).time()}


def _steps(there: Shown, since: BookingId) -> list[Row]:
    number = there.series.id
    coming = [each for each in there.coming if each.id != since]
    rows: list[Row] = [
        [Button(BookingCard(id=each.id), "bookings-open", {"room": there.room.name, "begins": each.begins})]
        for each in there.coming[:KEYS]
    ]
    if _asked(there):
        rows.insert(0, [Button(SeriesStep(do="answer", id=number), "bookings-step-answer")])
    if since and len(coming) < len(there.coming):
        rows.append([Button(SeriesStep(do="shift", id=number, since=since), "series-shift-from")])
        rows.append([Button(SeriesStep(do="cancel", id=number, since=since), "series-cancel-from")])
    if there.coming:
        rows.append([Button(SeriesStep(do="shift", id=number), "series-shift-all")])
        rows.append([Button(SeriesStep(do="cancel", id=number), "series-cancel-all")])
        rows.append([Button(SeriesStep(do="calendar", id=number), "bookings-step-calendar")])
    return [*rows, [Button(Door(to="bookings"), "bookings-all")], MENU]


async def step(_: CallbackQuery, callback_data: SeriesStep, resident: Resident, scene: Scene) -> Speech:
    """What cannot be taken back is asked once more; another time is asked for; the file."""
    number, since = SeriesId(callback_data.id), BookingId(callback_data.since)
    there = await series.shown(scene.city, resident, number)
    if callback_data.do == "sure":
        after, gone = await series.cancel(scene.city, resident, number, since)
        return await shown(scene, resident, after.series.id, Say("series-cancelled", {"count": gone}))
    if callback_data.do == "answer":
        return await _answer(scene, resident, there)
    if callback_data.do == "shift":
        return Begin("series-shift", subject=f"{number}:{since}")
    return _calendar(scene, there) if callback_data.do == "calendar" else _cancel(there, since)


async def _answer(scene: Scene, resident: Resident, there: Shown) -> Speech:
    """What the manager wants to know; where that is over, how it stands."""
    number = there.series.id
    return (
        Begin("series-answer", subject=str(number)) if _asked(there) else await shown(scene, resident, number)
    )


def _cancel(there: Shown, since: BookingId) -> Say:
    """Which of them, once more."""
    first = next((each for each in there.coming if each.id == since), None)
    gone = [each for each in there.coming if first is None or each.begins >= first.begins]
    if not gone:
        raise SeriesGone
    yes = Button(SeriesStep(do="sure", id=there.series.id, since=since), "yes")
    no = Button(SeriesCard(id=there.series.id), "no")
    return Say("series-cancel", {"begins": gone[0].begins, "count": len(gone)}, buttons=[[yes], [no]])


def _calendar(scene: Scene, there: Shown) -> Say:
    """All dates in one file; what was given back is taken out again."""
    meant = [
        Appointment(
            uid=each.key,
            sequence=each.version,
            begins=each.begins,
            ends=each.ends,
            summary=there.room.name,
            place=f"{there.place.name} {there.place.about}".strip(),
            off=each.state not in TAKES,
        )
        for each in there.bookings
    ]
    name = f"pumasi-series-{there.series.id}.ics"
    file = entries(meant, name=name, of="Rooms", now=scene.city.now, zone=scene.city.zone)
    back: Row = [Button(SeriesCard(id=there.series.id), "series-see")]
    facts = {"room": there.room.name, "count": len(there.coming)}
    return Say("series-calendar", facts, file=file, buttons=[back, MENU], anew=True)


def forms() -> Sequence[Form]:
    """To which day the first of them goes, and to which hour; what the manager wanted to know."""
    return (
        Form(
            name="series-answer",
            screens="bookings-answer",
            close=_answered,
            summary=False,
            begins=False,
            questions=(Text(name="words", limits=lambda _: ANSWER),),
        ),
        Form(
            name="series-shift",
            screens="series-shift",
            close=_meant,
            summary=False,
            questions=(
                Day(name="day", span=_ahead),
                Clock(name="at", span=lambda _s, _a: (time(6), time(23))),
            ),
        ),
    )


async def _answered(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    there = await series.respond(scene.city, scene.resident, SeriesId(int(subject)), answers["words"])
    return await shown(scene, scene.resident, there.series.id, Say("bookings-answered"))


def _ahead(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + AHEAD


async def _meant(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    """Every date as it would be, before anything is moved."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, _, since = subject.partition(":")
    at = time.fromisoformat(answers["at"])
    begins = moment(date.fromisoformat(answers["day"]), at.hour * 60 + at.minute, scene.city.zone)
    first = BookingId(int(since))
    there, found = await series.shifting(scene.city, scene.resident, SeriesId(int(number)), first, begins)
    good = sum(dated.got is not None for _, dated in found)
    lines = [
        Worded(
            "series-date" if dated.got else "series-date-stays",
            _when(scene, dated.got or booking),
        )
        for booking, dated in found
    ]
    press = SeriesShift(id=there.series.id, since=first, at=numbered(begins))
    yes: list[Row] = [[Button(press, "yes", {"count": good})]] if good else []
    no: Row = [Button(SeriesCard(id=there.series.id), "no")]
    facts = {"room": there.room.name, "count": good, "all": len(found)}
    return Say("series-shifting", facts, lines=lines, buttons=[*yes, no, MENU])


async def shift(_: CallbackQuery, callback_data: SeriesShift, resident: Resident, scene: Scene) -> Say:
    """Moved, as far as it can be."""
    number, since = SeriesId(callback_data.id), BookingId(callback_data.since)
    begins = _soon(scene, callback_data.at)
    there, moved, of = await series.shift(scene.city, resident, number, since, begins)
    return await shown(scene, resident, there.series.id, Say("series-shifted", {"count": moved, "all": of}))


def _soon(scene: Scene, number: int) -> datetime:
    """The moment of a press; what lies past all that is offered lies just past it."""
    return max(min(of_number(number), scene.city.now + AHEAD), scene.city.now - AHEAD)


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the series."""
    return [[Button(SeriesCard(id=int(about.partition(":")[2])), "series-see")]]


def answering(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below a question: its answer, or all about the series."""
    number = int(about.partition(":")[2])
    return [[Button(SeriesStep(do="answer", id=number), "bookings-step-answer")], *see(about, {})]
