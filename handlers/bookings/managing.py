"""The manager's day: what is asked, who comes, who did not; and what the house needs itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import bookings, places, rooms
from bot.actions.bookings import LINES, Sheet
from bot.domain.availability import Span, moment
from bot.domain.bookings import Booking, BookingId, BookingKind, BookingState, Hand, possible
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from bot.domain.series import JUDGED
from bot.runtime.form import Answers, Day, Form, Text, TimeRange
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.bookings.presses import Judge
from handlers.doors import MENU, Door, Link
from handlers.gates import BlockRoom, BuildingCard, HouseOf, RequestsOf, VisitOf

SHOWN = 15
"""Bookings of one kind on a sheet; the rest comes when these are done."""
_ORDER = ("approve", "ask", "decline", "displace", "seen", "absent")
_USED = {BookingState.PRESENT, BookingState.ENDED, BookingState.MISSED}
_FORMS = {"ask": "bookings-question", "decline": "bookings-decline", "displace": "bookings-decline"}


async def houses(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The buildings that somebody manages; of one, its day."""
    kept = await rooms.buildings(scene.city, resident)
    if len(kept) == 1:
        return await _sheet(scene, resident, kept[0].id)
    rows: list[Row] = [[Button(RequestsOf(id=place.id), text=place.name)] for place in kept]
    return Say("bookings-houses", {"count": len(rows)}, buttons=[*rows, MENU])


async def requests(_: CallbackQuery, callback_data: RequestsOf, resident: Resident, scene: Scene) -> Say:
    """A day of a building."""
    today = places.today(scene.city)
    near = abs(callback_data.on - today.toordinal()) <= 366
    on = date.fromordinal(callback_data.on) if near else today
    return await _sheet(scene, resident, PlaceId(callback_data.id), on)


async def _sheet(
    scene: Scene, resident: Resident, number: PlaceId, on: date | None = None, lead: Sequence[Say] = ()
) -> Say:
    there = await bookings.sheet(scene.city, resident, number, on)
    lines, rows, n = [], list[Row](), 0
    for part, found in (("asked", there.asked), ("coming", there.coming)):
        if found:
            lines.append(Worded(f"bookings-sheet-{part}", {"count": len(found)}))
        for booking in found[:SHOWN]:
            n += 1
            facts = {"n": n, **await _whose(scene, booking)}
            lines.append(Worded("bookings-sheet-line", facts))
            rows.append([Button(Judge(do="see", id=booking.id), "bookings-sheet-open", facts)])
    facts = {"name": there.place.name, "day": there.day, "count": n}
    return Say("bookings-sheet", facts, lead=lead, lines=lines, buttons=[*rows, *_around(there), MENU])


def _around(there: Sheet) -> list[Row]:
    before, after = there.day - timedelta(days=1), there.day + timedelta(days=1)
    number = there.place.id
    return [
        [
            Button(RequestsOf(id=number, on=before.toordinal()), "bookings-day-before", {"day": before}),
            Button(RequestsOf(id=number, on=after.toordinal()), "bookings-day-next", {"day": after}),
        ],
        [Button(HouseOf(do="code", id=number), "visits-house-code")],
        [Button(RequestsOf(id=number), "again"), Button(BuildingCard(id=number), "house")],
    ]


async def _whose(scene: Scene, booking: Booking) -> dict[str, object]:
    person = await scene.city.residents.resident(booking.person)
    told = await bookings.facts_of(scene.city, booking)
    name = person.name if person else ""
    who = Worded("bookings-house")
    if booking.kind is BookingKind.USUAL:
        holder = await bookings.holder_name(scene.city, booking)
        facts = {"name": name, "holder": holder}
        who = Worded("polls-of", facts) if holder else Worded("bookings-of", {"name": name})
    return {
        "who": who,
        "room": told["room"],
        "begins": booking.begins,
        "ends": told["ends"],
        "state": booking.state,
    }


async def step(_: CallbackQuery, callback_data: Judge, resident: Resident, scene: Scene) -> Speech:
    """The booking as its manager sees it, or a step; a question or a no is asked its words."""
    number, do = BookingId(callback_data.id), callback_data.do
    if do in _FORMS:
        await bookings.kept(scene.city, resident, number)
        return Begin(_FORMS[do], subject=str(number))
    if do == "see":
        return await _seen(scene, resident, number)
    done = await _DONE[do](scene.city, resident, number)
    return await _back(scene, resident, done, Say(f"bookings-judged-{do}"))


_DONE = {
    "approve": bookings.approve,
    "absent": bookings.absent,
    "seen": bookings.was_there,
    "unblock": bookings.unblock,
}


async def _back(scene: Scene, resident: Resident, booking: Booking, said: Say) -> Say:
    room, _ = await bookings.where(scene.city, booking)
    return await _sheet(scene, resident, room.place, None, [said])


async def _seen(scene: Scene, resident: Resident, number: BookingId) -> Say:
    """Whose, what for, how they used rooms before; that nobody else has the hours is kept by the city."""
    booking, room, _ = await bookings.kept(scene.city, resident, number)
    record = await bookings.record(scene.city, booking)
    facts = {
        **await _whose(scene, booking),
        "number": booking.key,
        "people": booking.people,
        "capacity": room.capacity,
        "purpose": Worded(f"purpose-{booking.purpose.value}") if booking.purpose else None,
        "text": booking.text or None,
        "reason": Worded("bookings-reason", {"reason": booking.reason}) if booking.reason else None,
        "answer": Worded("bookings-answer", {"answer": booking.response}) if booking.response else None,
        "used": record.used,
        "missed": record.missed,
    }
    rows: list[Row] = [[Button(Judge(do=do, id=number), f"bookings-judge-{do}")] for do in _steps(booking)]  # type: ignore[arg-type]
    if booking.kind is BookingKind.USUAL and booking.state in _USED:
        rows.append([Button(VisitOf(do="find", id=number), "visits-do-find")])
    if series := (await scene.city.series.links([number])).get(number):
        rows.append([Button(Link(key=f"{JUDGED}{series}"), "series-whole")])
    return Say(
        "bookings-judge-card", facts, buttons=[*rows, [Button(RequestsOf(id=room.place), "back")], MENU]
    )


def _steps(booking: Booking) -> list[str]:
    if booking.kind is BookingKind.BLOCK:
        return ["unblock"] if booking.state is BookingState.APPROVED else []
    steps = possible(booking, Hand.MANAGER)
    if "displace" in steps:
        steps = steps - {"displace"} | {"decline"}
    return [step for step in _ORDER if step in steps]


async def block(_: CallbackQuery, callback_data: BlockRoom, resident: Resident, scene: Scene) -> Begin:
    """When the house needs the room itself."""
    await rooms.kept(scene.city, resident, RoomId(callback_data.id))
    return Begin("bookings-block", subject=str(callback_data.id))


def forms() -> Sequence[Form]:
    """A question, a no with its reason, hours for the house."""
    return (
        Form(
            name="bookings-question",
            screens="bookings-question",
            close=_questioned,
            summary=False,
            questions=(Text(name="words", limits=lambda _: (2, 300)),),
        ),
        Form(
            name="bookings-decline",
            screens="bookings-decline",
            close=_declined,
            summary=False,
            questions=(Text(name="why", lines=False, limits=lambda _: (2, 200)),),
        ),
        Form(
            name="bookings-block",
            screens="bookings-block",
            close=_blocked,
            summary=False,
            questions=(
                Day(name="day", span=_year),
                TimeRange(name="hours", span=lambda _s, _a: (time(6), time(0))),
                Text(name="why", lines=False, limits=lambda _: (2, 100)),
            ),
        ),
    )


def _year(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + timedelta(days=365)


async def _questioned(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = BookingId(int(subject))
    asked = await bookings.ask(scene.city, scene.resident, number, answers["words"])
    whole = await scene.city.series.links([number])
    return await _back(scene, scene.resident, asked, Say(f"{'series' if whole else 'bookings'}-judged-ask"))


async def _declined(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = BookingId(int(subject))
    over = await bookings.decline(scene.city, scene.resident, number, answers["why"])
    return await _back(scene, scene.resident, over, Say("bookings-judged-decline"))


async def _blocked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    day = date.fromisoformat(answers["day"])
    span = Span(*(moment(day, _minutes(clock), scene.city.zone) for clock in answers["hours"]))
    number = RoomId(int(subject))
    made = await bookings.block(scene.city, scene.resident, number, span, answers["why"])
    room, _ = await bookings.where(scene.city, made)
    return await _sheet(scene, scene.resident, room.place, day, [Say("bookings-blocked")])


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the booking, as its manager sees it."""
    return [[Button(Judge(do="see", id=int(about.partition(":")[2])), "bookings-see")]]


def waiting(_: str, facts: Mapping[str, Any]) -> Sequence[Row]:
    """Below all that waits for an answer: each, and the buildings."""
    lines = [facts[name].facts for name in LINES if facts.get(name)]
    rows: list[Row] = [
        [Button(Judge(do="see", id=line["number"]), "bookings-waiting-open", _brief(line))] for line in lines
    ]
    return [*rows, [Button(Door(to="requests"), "bookings-waiting-all")]]


def _brief(line: Mapping[str, object]) -> dict[str, object]:
    return {name: line[name] for name in ("begins", "room")}


def judging(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below a request: yes, a question, or all about it."""
    number = int(about.partition(":")[2])
    yes: Row = [Button(Judge(do="approve", id=number), "bookings-judge-approve")]
    more: Row = [
        Button(Judge(do="ask", id=number), "bookings-judge-ask"),
        Button(Judge(do="decline", id=number), "bookings-judge-decline"),
    ]
    return [yes, more, *see(about, {})]
