"""Somebody telephones for a room: the manager books it for them, and reads out how one gets in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from bot.actions import bookings, callers, places, rooms
from bot.domain.availability import Span, moment
from bot.domain.bookings import Booking, BookingId
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.rooms import Purpose, RoomId
from bot.runtime.form import Amount, Answers, Choice, Day, Form, Text, TimeRange
from bot.runtime.form.sealed import phone, unlocked
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, Opened
from handlers.gates import BookForCaller, Number, RequestsOf

PEOPLE = (5, 10, 20, 30)


class CallerOf(CallbackData, prefix="callerof"):
    """To the telephone number of who a booking is for."""

    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="callers"))
    managers = staff(Role.MANAGER)
    router.callback_query.register(begin, BookForCaller.filter(), flags=managers)
    router.callback_query.register(number, CallerOf.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """What is said on the telephone, in the order in which one asks it."""
    questions = (
        Day(name="day", span=_year),
        TimeRange(name="hours", span=lambda _s, _a: (time(6), time(0))),
        Amount(name="people", offers=lambda _: PEOPLE, caption=lambda _, n: _people(n)),
        Choice(name="purpose", options=_purposes),
        Text(name="text", lines=False, limits=lambda _: (2, 300)),
        Text(name="name", lines=False, limits=lambda _: (1, 60)),
        phone(),
    )
    return (Form(name="callers-book", screens="callers", close=_booked, questions=questions),)


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
    day = date.fromisoformat(answers["day"])
    begins, ends = (moment(day, _minutes(clock), scene.city.zone) for clock in answers["hours"])
    call = callers.Call(
        name=answers["name"],
        phone=answers["phone"],
        span=Span(begins, ends),
        people=answers["people"],
        purpose=Purpose(answers["purpose"]),
        text=answers["text"],
    )
    booking = await callers.book(scene.city, scene.resident, RoomId(int(subject)), call)
    return await _to_read(scene, booking, call.name)


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


BELOW: Mapping[str, Below] = {"callers-notice-back": _back}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
