"""Somebody telephones for a room: the manager books it for them, and reads out how one gets in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from bot.actions import bookings, callers, places, rooms
from bot.domain.availability import Span, moment
from bot.domain.bookings import Booking, BookingId
from bot.domain.callers import SOUGHT_LEAST
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from bot.domain.rooms import Purpose, RoomId
from bot.runtime.form import Amount, Answers, Choice, Day, Form, Text, TimeRange
from bot.runtime.form.places import named
from bot.runtime.form.sealed import phone, unlocked
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, BookingCard, Opened, PersonNumber
from handlers.gates import BookForCaller, FindCaller, Number, RequestsOf

PEOPLE = (5, 10, 20, 30)
FOUND = 6
"""Neighbours of one name that are shown."""


class CallerOf(CallbackData, prefix="callerof"):
    """To the telephone number of who a booking is for."""

    id: Number


class NeighbourOf(CallbackData, prefix="bookneighbour"):
    """The neighbour who telephones for a room."""

    id: Number
    who: PersonNumber


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="callers"))
    managers = staff(Role.MANAGER)
    router.callback_query.register(begin, BookForCaller.filter(), flags=managers)
    router.callback_query.register(find, FindCaller.filter(), flags=managers)
    router.callback_query.register(neighbour, NeighbourOf.filter(), flags=managers)
    router.callback_query.register(number, CallerOf.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """What is said on the telephone, in the order in which one asks it."""
    asked = (
        Day(name="day", span=_year),
        TimeRange(name="hours", span=lambda _s, _a: (time(6), time(0))),
        Amount(name="people", offers=lambda _: PEOPLE, caption=lambda _, n: _people(n)),
        Choice(name="purpose", options=_purposes),
        Text(name="text", lines=False, limits=lambda _: (2, 300)),
    )
    known = (Text(name="name", lines=False, limits=lambda _: (1, 60)), phone())
    words = Text(name="words", lines=False, limits=lambda _: (SOUGHT_LEAST, 60))
    return (
        Form(name="callers-book", screens="callers", close=_booked, questions=(*asked, *known)),
        Form(name="callers-find", screens="callers", close=_sought, summary=False, questions=(words,)),
        Form(name="callers-neighbour", screens="callers", close=_booked_own, questions=asked),
    )


def _people(count: int) -> Worded:
    return Worded("rooms-people", {"count": count})


def _purposes(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(purpose.value, Worded(f"purpose-{purpose.value}")) for purpose in Purpose]


def _year(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + timedelta(days=365)


async def begin(_: CallbackQuery, callback_data: BookForCaller, resident: Resident, scene: Scene) -> Begin:
    """What is asked on the telephone."""
    unlocked(scene)
    room, _place = await rooms.kept(scene.city, resident, RoomId(callback_data.id))
    return Begin("callers-book", subject=str(room.id), lead=[Say("callers-begin", {"room": room.name})])


async def _booked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    call = _call(scene, answers)
    booking = await callers.book(scene.city, scene.resident, RoomId(int(subject)), call)
    return await _to_read(scene, booking, call.name)


def _call(scene: Scene, answers: Mapping[str, Any]) -> callers.Call:
    day = date.fromisoformat(answers["day"])
    begins, ends = (moment(day, _minutes(clock), scene.city.zone) for clock in answers["hours"])
    return callers.Call(
        name=answers.get("name", ""),
        phone=answers.get("phone", ""),
        span=Span(begins, ends),
        people=answers["people"],
        purpose=Purpose(answers["purpose"]),
        text=answers["text"],
    )


async def find(_: CallbackQuery, callback_data: FindCaller, resident: Resident, scene: Scene) -> Begin:
    """Their name is asked."""
    room, _place = await rooms.kept(scene.city, resident, RoomId(callback_data.id))
    return Begin("callers-find", subject=str(room.id), lead=[Say("callers-find-begin", {"room": room.name})])


async def _sought(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    """Those who are called so, with the dong; whoever cannot be told apart by that, by the year of birth."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, words = RoomId(int(subject)), answers["words"]
    there = await callers.sought(scene.city, scene.resident, number, words, most=FOUND + 1)
    alike = Counter((each.name, each.area) for each in there)
    lines, rows = [], list[Row]()
    for n, each in enumerate(there[:FOUND], 1):
        born = str(each.birth_year) if each.birth_year and alike[each.name, each.area] > 1 else None
        area = scene.city.atlas.area(each.area)
        where = named(scene, area, full=True) or named(scene, area)
        facts = {"n": n, "name": each.name, "area": where, "born": born}
        lines.append(Worded("callers-found-line", facts))
        rows.append([Button(NeighbourOf(id=number, who=each.id), "callers-found-line", facts)])
    rows += [
        [Button(FindCaller(id=number), "callers-found.again")],
        [Button(BookForCaller(id=number), "callers-begin.open")],
    ]
    more = "yes" if len(there) > FOUND else "no"
    facts = {"words": words, "count": len(lines), "more": more}
    return Say("callers-found", facts, lines=lines, buttons=[*rows, MENU])


async def neighbour(_: CallbackQuery, callback_data: NeighbourOf, resident: Resident, scene: Scene) -> Begin:
    """What is asked on the telephone, but for name and number."""
    number, who = RoomId(callback_data.id), ResidentId(callback_data.who)
    room, found = await callers.neighbour(scene.city, resident, number, who)
    lead = Say("callers-neighbour", {"room": room.name, "name": found.name})
    return Begin("callers-neighbour", subject=f"{room.id}:{found.id}", lead=[lead])


async def _booked_own(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, who = map(int, subject.split(":"))
    booking, found = await callers.book_for_neighbour(
        scene.city, scene.resident, RoomId(number), ResidentId(who), _call(scene, answers)
    )
    return await _to_read(scene, booking, found.name)


async def _to_read(scene: Scene, booking: Booking, name: str) -> Say:
    """What is read out, while they are still on the telephone."""
    room, place = await bookings.where(scene.city, booking)
    facts = {
        **await bookings.facts_of(scene.city, booking),
        "name": name,
        "way": place.about or None,
        "entry": Worded("rooms-entry", {"entry": room.entry}) if room.entry else None,
        "contact": Worded("rooms-contact", {"contact": room.contact}) if room.contact else None,
    }
    day = booking.begins.astimezone(scene.city.zone).date().toordinal()
    rows: list[Row] = [[Button(RequestsOf(id=room.place, on=day), "sheet")], MENU]
    return Say("callers-booked", facts, buttons=rows)


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


async def number(_: CallbackQuery, callback_data: CallerOf, resident: Resident, scene: Scene) -> Say:
    """Where to telephone."""
    caller, told = await callers.phone(scene.city, resident, BookingId(callback_data.id))
    return Say("callers-number", {"name": caller.name, "phone": told}, buttons=[MENU], unkept=True)


def _back(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(CallerOf(id=int(about.partition(":")[2])), "callers-phone")]]


def _see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(BookingCard(id=int(about.partition(":")[2])), "bookings-see")]]


BELOW: Mapping[str, Below] = {"callers-notice-back": _back, "callers-notice-booked": _see}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
