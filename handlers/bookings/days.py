"""A room's day as keys: when it is free, for how long, and the slot that is kept while the rest is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import bookings, places, rooms, waitlist
from bot.actions.bookings import Found, Instead
from bot.actions.waitlist import Stand
from bot.domain.availability import MINUTE, Span, numbered, of_number
from bot.domain.bookings import BookingId, SlotTaken
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from bot.domain.series import REPEAT
from bot.runtime.form import Answers, Day, Form
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Chart, Row, Say, Series, Speech, Worded
from bot.runtime.widgets import choice
from handlers.bookings.mine import shown
from handlers.bookings.presses import Again, AnyDay, TakenOn, WeekOf
from handlers.doors import MENU, BookAt, Door, Link, RoomCard, RoomDay, WaitAt
from handlers.gates import RoundCard

AHEAD = 366
"""Days that are looked at, whatever a press says."""
NONE = BookingId(0)
"""No booking."""
HOUR = timedelta(hours=1)
MOST = 80
"""Keys of one day: a messenger shows a hundred."""


async def day(_: CallbackQuery, callback_data: RoomDay, resident: Resident, scene: Scene) -> Say:
    """What is free on a day."""
    on = _near(scene, callback_data.on)
    return await _day(scene, resident, RoomId(callback_data.id), on, BookingId(callback_data.moving))


async def _day(scene: Scene, resident: Resident, number: RoomId, on: date, moving: BookingId) -> Say:
    there = await bookings.day(scene.city, resident, number, on, moving)
    free = sum(slot.no is None for slot in there.slots)
    slots = there.slots if len(there.slots) <= MOST else [slot for slot in there.slots if slot.no is None]
    wait: list[Row] = []
    if resident.easy:
        taken = not moving and any(_may_wait(slot) for slot in slots)
        wait = [[Button(TakenOn(id=number, on=on.toordinal()), "bookings-wait", stays=True)]] if taken else []
        slots = _at_full_hours(scene, [slot for slot in slots if slot.no is None])
    keys = [_slot(scene, number, slot, moving) for slot in slots[:MOST]]
    facts = {"name": there.room.name, "place": there.place.name, "day": on, "count": free}
    wide = 4 if resident.easy else 3  # a circle beside the hour needs room on a small telephone
    rows = [keys[i : i + wide] for i in range(0, len(keys), wide)] + wait
    return Say("bookings-day", facts, buttons=[*rows, *_turning(scene, number, on, moving), MENU])


def _at_full_hours(scene: Scene, slots: Sequence[bookings.Slot]) -> Sequence[bookings.Slot]:
    """Those that begin at a full hour, if any do: a grid that is read at a glance."""
    return [slot for slot in slots if not slot.begins.astimezone(scene.city.zone).minute] or slots


def _awaited(scene: Scene, number: RoomId, slot: bookings.Slot) -> Button:
    facts = {"at": _clock(scene, slot)}
    return Button(WaitAt(id=number, at=numbered(slot.begins)), "bookings-slot-free", facts)


def _clock(scene: Scene, slot: bookings.Slot) -> str:
    """Short enough for four in a row."""
    return f"{slot.begins.astimezone(scene.city.zone):%H:%M}"


def _may_wait(slot: bookings.Slot) -> bool:
    """Whether somebody else has it, and might give it back."""
    return isinstance(slot.no, SlotTaken) and slot.no.begins is not None


async def taken(_: CallbackQuery, callback_data: TakenOn, resident: Resident, scene: Scene) -> Say:
    """The hours that somebody else has: one can stand in line for them."""
    number, on = RoomId(callback_data.id), _near(scene, callback_data.on)
    there = await bookings.day(scene.city, resident, number, on, BookingId(0))
    slots = _at_full_hours(scene, [slot for slot in there.slots if _may_wait(slot)])
    keys = [_awaited(scene, number, slot) for slot in slots[:MOST]]
    rows: list[Row] = [keys[i : i + 4] for i in range(0, len(keys), 4)]
    back: Row = [Button(RoomDay(id=number, on=on.toordinal()), "back")]
    return Say("bookings-taken", {"name": there.room.name, "day": on}, buttons=[*rows, back, MENU])


def _slot(scene: Scene, number: RoomId, slot: bookings.Slot, moving: BookingId) -> Button:
    """What is taken can be pressed, too: it says why, and what is next."""
    facts = {"at": _clock(scene, slot)}
    press = BookAt(id=number, at=numbered(slot.begins), moving=moving)
    return Button(press, "bookings-slot-taken" if slot.no else "bookings-slot-free", facts)


def _turning(scene: Scene, number: RoomId, on: date, moving: BookingId) -> list[Row]:
    """The day before, the day after, any other; and what the room is."""
    before, after = on - timedelta(days=1), on + timedelta(days=1)
    press = RoomDay(id=number, on=after.toordinal(), moving=moving)
    turn = [Button(press, "bookings-day-next", {"day": after}, stays=True)]
    if before >= places.today(scene.city):
        press = RoomDay(id=number, on=before.toordinal(), moving=moving)
        turn = [Button(press, "bookings-day-before", {"day": before}, stays=True), *turn]
    if scene.listener.reader.easy:
        return [
            *([key] for key in turn),
            [Button(AnyDay(id=number, moving=moving), "bookings-any-day", stays=True)],
        ]
    other: Row = [
        Button(AnyDay(id=number, moving=moving), "bookings-any-day"),
        Button(RoomCard(id=number), "bookings-see-room"),
    ]
    return [turn, [Button(WeekOf(id=number, on=on.toordinal()), "bookings-week")], other]


async def week(_: CallbackQuery, callback_data: WeekOf, resident: Resident, scene: Scene) -> Say:
    """Seven days at a glance, each a press away."""
    number, first = RoomId(callback_data.id), _near(scene, callback_data.on)
    room, place, days = await bookings.week(scene.city, resident, number, first)
    facts = {"name": room.name, "place": place.name}
    picture = _picture(Worded("bookings-week-title", facts), days)
    rows = _days_of(number, [each.day for each in days])
    return Say("bookings-week-picture", facts, buttons=[*rows, MENU], file=picture)


def _days_of(number: RoomId, days: Sequence[date]) -> list[Row]:
    """To each of the days, and to the week after them."""
    keys = [Button(RoomDay(id=number, on=day.toordinal()), "bookings-day-of", {"day": day}) for day in days]
    later = (days[-1] + timedelta(days=1)).toordinal()
    rows: list[Row] = [keys[i : i + 2] for i in range(0, len(keys), 2)]
    return [*rows, [Button(WeekOf(id=number, on=later), "bookings-week-next")]]


def _picture(title: Worded, days: Sequence[bookings.Outline]) -> Chart:
    """Blue is free, orange is taken, grey cannot be had."""
    return Chart(
        kind="hours",
        title=title,
        labels=[Worded("bookings-day-of", {"day": each.day}) for each in days],
        series=[Series(Worded("bookings-week-free"), ()), Series(Worded("bookings-week-taken"), ())],
        value="bookings-week-hours",
        hidden=Worded("bookings-week-free"),
        nothing=Worded("bookings-week-nothing"),
        note=Worded("bookings-week-note"),
        spans=[[*((a, b, 0) for a, b in each.free), *((a, b, 1) for a, b in each.taken)] for each in days],
    )


async def at(_: CallbackQuery, callback_data: BookAt, resident: Resident, scene: Scene) -> Speech:
    """For how long; with the length said, the slot is kept and the rest is asked, or the booking is there."""
    begins = _soon(scene, callback_data.at)
    if not callback_data.minutes:
        return await _lengths(scene, resident, callback_data, begins)
    span = Span(begins, begins + timedelta(minutes=callback_data.minutes))
    if callback_data.moving:
        return await _shifted(scene, resident, BookingId(callback_data.moving), span)
    return await _held(scene, resident, RoomId(callback_data.id), span)


async def _lengths(scene: Scene, resident: Resident, press: BookAt, begins: datetime) -> Say:
    number, moving = RoomId(press.id), BookingId(press.moving)
    found = await bookings.lengths(scene.city, resident, number, begins, moving)
    if isinstance(found, Instead):
        return instead(scene, found, Span(begins, begins), moving, waits=not moving)
    room, spans = found
    if resident.easy:
        spans = tuple(span for span in spans if not span.length % HOUR) or spans
    keys = [_until(scene, span, number, moving) for span in spans]
    on = begins.astimezone(scene.city.zone).date()
    back: Row = [Button(RoomDay(id=number, on=on.toordinal(), moving=moving), "back")]
    rows: list[Row] = [keys[i : i + 2] for i in range(0, len(keys), 2)]
    if not moving and not resident.easy:
        rows.append([Button(Link(key=f"{REPEAT}{number}-{numbered(begins)}"), "series-repeat")])
    return Say("bookings-lengths", {"name": room.name, "begins": begins}, buttons=[*rows, back, MENU])


def _until(scene: Scene, span: Span, number: RoomId, moving: BookingId) -> Button:
    minutes = int(span.length.total_seconds()) // 60
    press = BookAt(id=number, at=numbered(span.begins), minutes=minutes, moving=moving)
    ends = span.ends.astimezone(scene.city.zone).time()
    return Button(press, "bookings-until", {"ends": ends, "length": span.length})


async def _held(scene: Scene, resident: Resident, number: RoomId, span: Span) -> Speech:
    held = await bookings.hold(scene.city, resident, number, span)
    if isinstance(held, Instead):
        stand = None if held.round else await waitlist.enrol(scene.city, resident, held, span)
        return instead(scene, held, span, stand=stand)
    facts = await bookings.facts_of(scene.city, held) | {"until": held.deadline}
    return Begin("bookings-ask", subject=str(held.id), lead=[Say("bookings-held", _held_facts(facts))])


def _held_facts(facts: Mapping[str, object]) -> dict[str, object]:
    return {name: facts[name] for name in ("room", "begins", "ends", "until")}


async def _shifted(scene: Scene, resident: Resident, number: BookingId, span: Span) -> Speech:
    moved = await bookings.shift(scene.city, resident, number, span)
    if isinstance(moved, Instead):
        return instead(scene, moved, span, number)
    return await shown(scene, moved, Say("bookings-shifted"))


def instead(
    scene: Scene,
    found: Instead,
    span: Span,
    moving: BookingId = NONE,
    stand: Stand | None = None,
    *,
    again: BookingId = NONE,
    waits: bool = False,
) -> Say:
    """A place in the line, and what could be had in its stead: a little sooner or later, a little shorter,
    another room, the next free day.
    """  # noqa: D205
    on = span.begins.astimezone(scene.city.zone).date()
    rows: list[Row] = [[_span(scene, found.room.id, each, moving, again, on)] for each in found.spans]
    rows += [[_room(each, again)] for each in found.rooms]
    if waits and isinstance(found.no, SlotTaken) and not found.round:
        rows += _wait(found.room.id, span.begins)
    rows.append([Button(RoomDay(id=found.room.id, on=on.toordinal(), moving=moving), "day")])
    rows.append([Button(Door(to="find-room"), "bookings-find")])
    facts = {"room": found.room.name, "begins": span.begins, "count": len(found.spans) + len(found.rooms)}
    lead = [Say("waitlist-stands", waitlist.told(stand, scene.city.zone))] if stand else []
    rows += [[Button(Door(to="waitlist"), "waitlist-door")]] if stand else []
    if found.round:
        lead.append(Say("bookings-drawn", {"name": found.round.name}))
        rows.insert(0, [Button(RoundCard(id=found.round.id), "bookings-to-round")])
    return Say("bookings-instead", facts, lead=lead, buttons=[*rows, MENU])


def _span(  # noqa: PLR0917 -- in which room, when, in the stead of what, looked for on which day
    scene: Scene, number: RoomId, span: Span, moving: BookingId, again: BookingId, on: date
) -> Button:
    begins, ends = (each.astimezone(scene.city.zone) for each in (span.begins, span.ends))
    press = _press(number, span, moving, again)
    if begins.date() == on:
        return Button(press, "bookings-instead-span", {"begins": begins.time(), "ends": ends.time()})
    return Button(press, "bookings-instead-day", {"begins": begins, "ends": ends.time()})


def _press(number: RoomId, span: Span, moving: BookingId, again: BookingId) -> BookAt | Again:
    minutes, at_ = span.length // MINUTE, numbered(span.begins)
    if again:
        return Again(id=again, room=number, at=at_, minutes=minutes)
    return BookAt(id=number, at=at_, minutes=minutes, moving=moving)


def _room(found: Found, again: BookingId) -> Button:
    facts = {"room": found.room.name, "place": found.place.name, "people": found.room.capacity}
    return Button(_press(found.room.id, found.span, NONE, again), "bookings-instead-room", facts)


async def any_day(_: CallbackQuery, callback_data: AnyDay, resident: Resident, scene: Scene) -> Begin:
    """A calendar."""
    await rooms.served(scene.city, resident, RoomId(callback_data.id))
    return Begin("bookings-day", subject=f"{callback_data.id}:{callback_data.moving}")


def forms() -> Sequence[Form]:
    """Which day is meant."""
    return (
        Form(
            name="bookings-day",
            screens="bookings-day",
            close=_chosen,
            summary=False,
            begins=False,
            questions=(Day(name="day", span=_ahead),),
        ),
    )


def _ahead(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + timedelta(days=AHEAD)


async def _chosen(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, _, moving = subject.partition(":")
    on = date.fromisoformat(answers["day"])
    return await _day(scene, scene.resident, RoomId(int(number)), on, BookingId(int(moving)))


def _near(scene: Scene, ordinal: int) -> date:
    """The day of a press; one that nobody could have been offered is today."""
    today = places.today(scene.city)
    return date.fromordinal(ordinal) if 0 <= ordinal - today.toordinal() <= AHEAD else today


def _soon(scene: Scene, number: int) -> datetime:
    """The moment of a press; what lies past all that is offered lies just past it."""
    return min(of_number(number), scene.city.now + timedelta(days=AHEAD))


def see_day(_: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """From a refusal to what is possible next: a moment, a day, or the day that was looked at."""
    room, at_, first = facts.get("room"), facts.get("next"), facts.get("first") or facts.get("last")
    if not isinstance(room, int):
        return []
    options: list[tuple[str, Worded | str]] = []
    wait = _wait(room, facts.get("begins"))
    if isinstance(at_, datetime):
        options.append((str(numbered(at_)), Worded("bookings-next-moment", {"at": at_})))
        return [*choice(options, lambda value: BookAt(id=room, at=int(value))), *wait]
    if isinstance(first, date):
        options.append((str(first.toordinal()), Worded("bookings-next-day", {"day": first})))
        return choice(options, lambda value: RoomDay(id=room, on=int(value)))
    return [*wait, [Button(RoomCard(id=room), "bookings-see-room")]]


def _wait(room: int, begins: object) -> list[Row]:
    """For what somebody else has one can stand in a line."""
    if not isinstance(begins, datetime):
        return []
    return [[Button(WaitAt(id=room, at=numbered(begins)), "waitlist-wait")]]
