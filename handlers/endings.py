"""Rooms and buildings that are let no more: what it would touch is seen, then said, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery

from bot.actions import endings, places, rooms
from bot.actions.endings import Preview
from bot.domain.bookings import Booking
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.rooms import RoomId
from bot.runtime.form import Answers, Choice, Day, Form, Text
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, BookingCard, Door, Opened
from handlers.gates import BuildingCard, EndingOf

__all__ = ["BELOW", "LINKS", "forms", "routes"]

AHEAD = 365
SHOWN = 10
"""Bookings that are named in a preview."""


def _back(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(BookingCard(id=int(about.partition(":")[2])), "bookings-see")]]


def _houses(_: str, _facts: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="buildings"), "endings-houses")]]


BELOW: Mapping[str, Below] = {
    "endings-notice-back": _back,
    **dict.fromkeys(("error-ending-there", "error-ending-gone"), _houses),
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="endings"))
    managers = staff(Role.MANAGER)
    router.callback_query.register(begin, EndingOf.filter(F.do == "end"), flags=managers)
    router.callback_query.register(undo, EndingOf.filter(F.do == "undo"), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """Until when it is let, and why no more; then whether it is meant."""
    return (
        Form(
            name="endings",
            screens="endings",
            close=_previewed,
            summary=False,
            questions=(
                Day(name="last", span=_days),
                Text(name="reason", lines=False, limits=lambda _: (2, 100)),
            ),
        ),
        Form(
            name="endings-sure",
            screens="endings-sure",
            close=_ended,
            summary=False,
            questions=(Choice(name="sure", options=_yes_no),),
        ),
    )


def _days(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + timedelta(days=AHEAD)


def _yes_no(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word, Worded(f"endings-{word}")) for word in ("yes", "no")]


async def begin(_: CallbackQuery, callback_data: EndingOf, resident: Resident, scene: Scene) -> Begin:
    """The last day is asked, and why."""
    number, room = PlaceId(callback_data.place), RoomId(callback_data.room)
    await endings.preview(scene.city, resident, number, room, places.today(scene.city))
    return Begin("endings", subject=f"{number}:{room}")


async def _previewed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    """All that it would touch, by name; then it is asked."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, room = _meant(subject)
    last = date.fromisoformat(answers["last"])
    there = await endings.preview(scene.city, scene.resident, number, room, last)
    lines = [_line(there, booking) for booking in there.coming[:SHOWN]]
    lines += [Worded("endings-preview-round", {"name": round_.name}) for round_ in there.rounds]
    facts = {
        "name": await _name(scene, number, room),
        "last": last,
        "rooms": len(there.rooms),
        "count": len(there.coming),
        "waiting": len(there.waiting),
        "rounds": len(there.rounds),
    }
    return Begin("endings-sure", answers, subject=subject, lead=[Say("endings-preview", facts, lines=lines)])


def _line(there: Preview, booking: Booking) -> Worded:
    name = next(room.name for room in there.rooms if room.id == booking.room)
    return Worded(
        "endings-preview-booking", {"room": name, "begins": booking.begins, "who": there.named[booking.id]}
    )


async def _ended(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, room = _meant(subject)
    back: Row = [Button(BuildingCard(id=number), "endings-back")]
    if answers["sure"] != "yes":
        return Say("endings-kept", buttons=[back, MENU])
    last = date.fromisoformat(answers["last"])
    made = await endings.end(scene.city, scene.resident, number, room, last, answers["reason"])
    facts = {"name": await _name(scene, number, room), "last": made.last}
    undone: Row = [Button(EndingOf(do="undo", place=number, room=room), "endings-undo")]
    return Say("endings-said", facts, buttons=[undone, back, MENU])


async def undo(_: CallbackQuery, callback_data: EndingOf, resident: Resident, scene: Scene) -> Say:
    """Let on: what nobody has touched since is again as it was."""
    number, room = PlaceId(callback_data.place), RoomId(callback_data.room)
    _ending, count = await endings.take_back(scene.city, resident, number, room)
    facts = {"name": await _name(scene, number, room), "count": count}
    return Say("endings-undone", facts, buttons=[[Button(BuildingCard(id=number), "endings-back")], MENU])


async def _name(scene: Scene, number: PlaceId, room: RoomId) -> str:
    if room:
        return (await rooms.known(scene.city, room))[0].name
    return (await places.known(scene.city, number)).name


def _meant(subject: str) -> tuple[PlaceId, RoomId]:
    number, _, room = subject.partition(":")
    return PlaceId(int(number)), RoomId(int(room))
