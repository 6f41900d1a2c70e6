"""One's own bookings: what is asked for, promised and over; moved, given back, used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from aiogram.types import CallbackQuery, Message

from bot.actions import bookings, places, points
from bot.domain.bookings import (
    LOST,
    TAKES,
    Booking,
    BookingId,
    BookingRules,
    BookingState,
    Hand,
    in_time_until,
    of_room,
    opens,
    possible,
)
from bot.domain.residents import Resident, ResidentRules
from bot.domain.rooms import Room
from bot.domain.series import OWN
from bot.runtime.appointments import Appointment, entry
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.bookings.presses import BookingRest, Mine
from handlers.doors import MENU, BookingCard, Door, Link, RoomCard, RoomDay
from handlers.gates import VisitOf

OVER = 5
"""Bookings that are over, shown below the others."""
_SOON = timedelta(hours=1)
_LOOK: Row = (Button(Door(to="calendar"), "feeds-door"),)
_ORDER = ("arrive", "leave", "answer", "drop", "shift", "cancel", "calendar")


_FIND: Row = (Button(Door(to="rooms"), "find"), Button(Door(to="waitlist"), "waitlist-door"))


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """All of them at a glance, the next one first."""
    open_ = await bookings.mine(scene.city, resident)
    over = () if resident.easy else await scene.city.bookings.over_of(resident.id, most=OVER)
    told = [(booking, await _facts(scene, booking)) for booking in (*open_, *over)]
    lines = [Worded("bookings-line", facts) for _, facts in told]
    rows: list[Row] = [
        [Button(BookingCard(id=it.id), "bookings-open", facts)] for it, facts in told if it in open_
    ]
    lead, door = await _points(scene, resident)
    rows += [*door, _FIND, *(() if resident.easy else (_LOOK,)), MENU]
    return Say("bookings-mine", {"count": len(lines)}, lead=lead, lines=lines, buttons=rows)


async def _points(scene: Scene, resident: Resident) -> tuple[list[Say], list[Row]]:
    """What rooms left empty and given back late have led to."""
    found = await points.standing(scene.city, resident)
    if not found.points and not found.bar:
        return [], []
    barred = Worded("points-barred", {"until": found.bar.until}) if found.bar else None
    facts = {"points": found.points, "most": found.most, "barred": barred}
    return [Say("bookings-points", facts)], [[Button(Door(to="points"), "points-door")]]


async def _facts(scene: Scene, booking: Booking) -> dict[str, object]:
    told = await bookings.facts_of(scene.city, booking)
    return {"room": told["room"], "begins": booking.begins, "ends": told["ends"], "state": booking.state}


async def card(_: CallbackQuery, callback_data: BookingCard, resident: Resident, scene: Scene) -> Say:
    """One of them."""
    booking = await bookings.seen(scene.city, resident, BookingId(callback_data.id))
    return await shown(scene, booking)


async def just_made(scene: Scene, booking: Booking, *lead: Say) -> Say:
    """What was booked a moment ago; where plain words are read, one press takes it back for some minutes."""
    minutes = scene.city.rules(ResidentRules, scene.resident.area if scene.resident else None).undo_minutes
    card = await shown(scene, booking, *lead)
    if not minutes or not scene.listener.reader.easy:
        return card
    undo: Row = [Button(Mine(do="undo", id=booking.id), "bookings-step-undo")]
    cancel = Mine(do="cancel", id=booking.id)
    others = [row for row in card.buttons if cancel not in [key.press for key in row]]
    return replace(card, lines=[Worded("bookings-undo-until", {"minutes": minutes})], buttons=[undo, *others])


async def shown(scene: Scene, booking: Booking, *lead: Say) -> Say:
    """A booking for its booker; how one gets in is told to who has it for certain."""
    room, place = await bookings.where(scene.city, booking)
    rules = of_room(places.rules(scene.city, BookingRules, place), room)
    told = await bookings.facts_of(scene.city, booking) | _inside(scene, room, booking, rules)
    facts = told | _of(booking) | {"way": place.about or None, "until": _until(scene, booking, rules)}
    rows = await _below(scene, booking, room)
    if scene.listener.reader.easy:
        return _plainly(booking, facts, rows, lead)
    return Say("bookings-card", facts, lead=lead, buttons=[*rows, MENU])


def _plainly(booking: Booking, facts: Mapping[str, object], rows: Sequence[Row], lead: Sequence[Say]) -> Say:
    """What matters now, and what else there is to it one press further on."""
    last = facts["reason"] or facts["until"]
    lines = [last] if isinstance(last, Worded) else []
    keys = [[button] for row in rows for button in row]
    keys.insert(2, [Button(BookingRest(id=booking.id), "bookings-more")])
    return Say("bookings-card", facts, lead=lead, lines=lines, buttons=[*keys, MENU])


async def rest(_: CallbackQuery, callback_data: BookingRest, resident: Resident, scene: Scene) -> Say:
    """What else there is to it: where it is, whom to call, its number."""
    booking = await bookings.seen(scene.city, resident, BookingId(callback_data.id))
    room, place = await bookings.where(scene.city, booking)
    rules = of_room(places.rules(scene.city, BookingRules, place), room)
    told = await bookings.facts_of(scene.city, booking) | _inside(scene, room, booking, rules)
    facts = told | {"people": booking.people, "way": place.about or None}
    back: Row = [Button(BookingCard(id=booking.id), "back")]
    return Say("bookings-about", facts, buttons=[back, MENU])


async def _below(scene: Scene, booking: Booking, room: Room) -> list[Row]:
    """What can be done with it, and what it belongs to."""
    rows: list[Row] = [
        *[[Button(Mine(do=step, id=booking.id), f"bookings-step-{step}")] for step in _steps(scene, booking)],  # type: ignore[arg-type]
        *_visiting(scene, booking),
        [Button(RoomCard(id=room.id), "bookings-see-room"), Button(Door(to="bookings"), "bookings-all")],
    ]
    if booking.state in LOST:
        rows.insert(0, [Button(Mine(do="else", id=booking.id), "bookings-step-else")])
    if await scene.city.series.links([booking.id]):
        rows.append([Button(Link(key=f"{OWN}{booking.id}"), "series-whole")])
    return rows


def _of(booking: Booking) -> dict[str, object]:
    return {
        "state": booking.state,
        "people": booking.people,
        "text": booking.text or None,
        "reason": Worded("bookings-reason", {"reason": booking.reason}) if booking.reason else None,
    }


def _steps(scene: Scene, booking: Booking) -> list[str]:
    """What can be done now: nothing is moved or given back once it has begun."""
    steps = possible(booking, Hand.BOOKER) - {"cancel"}
    if booking.state is BookingState.APPROVED:
        steps |= {"calendar"}
    if _may_move(scene, booking):
        steps |= {"shift", "cancel"}
    if booking.begins - scene.city.now > _SOON:
        steps -= {"arrive"}
    return [step for step in _ORDER if step in steps]


def _may_move(scene: Scene, booking: Booking) -> bool:
    return booking.begins > scene.city.now and "cancel" in possible(booking, Hand.BOOKER)


def _visiting(scene: Scene, booking: Booking) -> list[Row]:
    """What is offered is taken in line; other ways to say that one is there; how it was, what is broken."""
    if booking.state is BookingState.OFFERED:
        return [[Button(Door(to="waitlist"), "waitlist-door")]]
    presses: list[str] = []
    if booking.state is BookingState.APPROVED and booking.begins - scene.city.now < _SOON:
        presses = ["code", "spot"]
    if booking.state in {BookingState.PRESENT, BookingState.ENDED}:
        presses = ["say", "find"] if booking.state is BookingState.ENDED else ["find"]
    return [[Button(VisitOf(do=do, id=booking.id), f"visits-do-{do}") for do in presses]] if presses else []  # type: ignore[arg-type]


def _inside(scene: Scene, room: Room, booking: Booking, rules: BookingRules) -> dict[str, object]:
    """Key, door and telephone are for those alone who come, and how one gets in not long before."""
    if booking.state not in {BookingState.APPROVED, BookingState.PRESENT}:
        return {"entry": None, "contact": None}
    first = opens(booking, rules)
    entry = Worded("rooms-entry", {"entry": room.entry})
    if first > scene.city.now:
        entry = Worded("bookings-way-from", {"first": first})
    return {
        "entry": entry if room.entry else None,
        "contact": Worded("rooms-contact", {"contact": room.contact}) if room.contact else None,
    }


def _until(scene: Scene, booking: Booking, rules: BookingRules) -> Worded | None:
    """Until when it may be given back in time, while it may; the last whole day rather than a midnight."""
    until = in_time_until(booking, rules, scene.city.zone)
    if booking.state is not BookingState.APPROVED or until <= scene.city.now:
        return None
    last = until if until == booking.begins else until.date() - timedelta(days=1)
    return Worded("bookings-in-time", {"until": last})


async def step(_: CallbackQuery, callback_data: Mine, resident: Resident, scene: Scene) -> Speech:
    """A step on the booking's way; what cannot be taken back is asked once more."""
    number, do = BookingId(callback_data.id), callback_data.do
    booking = await bookings.seen(scene.city, resident, number)
    if do == "answer":
        return Begin("bookings-answer", subject=str(number))
    if do == "calendar":
        return await _calendar(scene, booking)
    if do in _LOOKS:
        return await _LOOKS[do](scene, booking)
    done = await _DONE[do](scene.city, resident, number)
    return await shown(scene, done, Say(f"bookings-did-{do}", {"late": done.late} if do == "sure" else {}))


async def _calendar(scene: Scene, booking: Booking) -> Say:
    """The booking as a file; given back, a file that takes it out again."""
    room, place = await bookings.where(scene.city, booking)
    meant = Appointment(
        uid=booking.key,
        sequence=booking.version,
        begins=booking.begins,
        ends=booking.ends,
        summary=room.name,
        place=f"{place.name} {place.about}".strip(),
        off=booking.state not in TAKES,
    )
    return _filed(scene, booking, meant)


def _filed(scene: Scene, booking: Booking, meant: Appointment) -> Say:
    name = f"pumasi-room-{booking.id}.ics"
    file = entry(meant, name=name, of="Rooms", now=scene.city.now, zone=scene.city.zone)
    facts = {"room": meant.summary, "begins": booking.begins}
    back: Row = [Button(BookingCard(id=booking.id), "bookings-see")]
    return Say("bookings-calendar", facts, file=file, buttons=[back, MENU], anew=True)


async def _shift(scene: Scene, booking: Booking) -> Say:
    on = booking.begins.astimezone(scene.city.zone).date()
    press = RoomDay(id=booking.room, on=on.toordinal(), moving=booking.id)
    rows: list[Row] = [[Button(press, "day")], [Button(BookingCard(id=booking.id), "back")]]
    return Say("bookings-shift", {"begins": booking.begins}, buttons=[*rows, MENU])


async def _cancel(scene: Scene, booking: Booking) -> Say:
    """Whether it is meant; where it is late, what that costs is said before."""
    room, place = await bookings.where(scene.city, booking)
    rules = of_room(places.rules(scene.city, BookingRules, place), room)
    late = booking.state is BookingState.APPROVED and not _until(scene, booking, rules)
    yes, no = Button(Mine(do="sure", id=booking.id), "yes"), Button(BookingCard(id=booking.id), "no")
    facts = {"begins": booking.begins, "late": Worded("bookings-cancel-late") if late else None}
    return Say("bookings-cancel", facts, buttons=[[yes], [no]])


_LOOKS = {"shift": _shift, "cancel": _cancel}
_DONE = {
    "sure": bookings.cancel,
    "arrive": bookings.arrive,
    "leave": bookings.leave,
    "drop": bookings.drop,
    "undo": bookings.undo,
}


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the booking."""
    return [[Button(BookingCard(id=_number(about)), "bookings-see")]]


def arriving(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what begins now."""
    return [[Button(Mine(do="arrive", id=_number(about)), "bookings-step-arrive")], *see(about, {})]


def proving(_: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """Below the refusal to believe it: the two ways to show that one is there."""
    number = int(str(facts["booking"]))
    return [
        [
            Button(VisitOf(do="code", id=number), "visits-do-code"),
            Button(VisitOf(do="spot", id=number), "visits-do-spot"),
        ]
    ]


def after(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below the question how it was."""
    number = _number(about)
    return [
        [
            Button(VisitOf(do="say", id=number), "visits-do-say"),
            Button(VisitOf(do="find", id=number), "visits-do-find"),
        ]
    ]


def leaving(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what ends soon."""
    return [[Button(Mine(do="leave", id=_number(about)), "bookings-step-leave")]]


def answering(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below a question."""
    return [[Button(Mine(do="answer", id=_number(about)), "bookings-step-answer")], *see(about, {})]


def _number(about: str) -> int:
    return int(about.partition(":")[2])
