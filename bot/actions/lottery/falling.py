"""Rounds whose rooms are not let when they should be: withdrawn, and everybody with a ticket told why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.actions import closures, rooms
from bot.actions.bookings.displacing import is_let
from bot.actions.lottery.passing import answered, release, settle
from bot.actions.lottery.showing import facts_of
from bot.domain import lottery
from bot.domain.availability import DAY_MINUTES, moment
from bot.domain.closures import Closure
from bot.domain.lottery import Entry, EntryState, Round, RoundState, Slot
from bot.domain.places import Place
from bot.domain.rooms import Room
from storage.city import City


async def withdrawn(city: City, round_: Round, why: str) -> Round:
    """Nothing is drawn; its slots can be booked, and who has entered is told why. Raises Stale."""
    over = replace(lottery.moved(round_, RoundState.WITHDRAWN, city.now), reason=why)
    done = await city.lottery.save(over)
    for slot in await city.lottery.slots(round_.id):
        await release(city, slot)
    for entry in await city.lottery.entries(round_.id):
        if entry.state is EntryState.IN:
            await city.lottery.save_entry(lottery.stepped(entry, EntryState.BACK, city.now))
            await _told(city, done, entry, why)
    return done


async def touched(
    city: City, among: Collection[Room], since: datetime, until: datetime
) -> list[tuple[Round, list[Slot]]]:
    """The rounds that are not over, with their slots in these rooms between two moments."""
    found = await city.lottery.slots_in([room.id for room in among], since, until)
    numbers = dict.fromkeys(slot.round for slot in found)
    rounds = [await city.lottery.round(number) for number in numbers]
    return [
        (round_, [slot for slot in found if slot.round == round_.id])
        for round_ in rounds
        if round_ and round_.state in lottery.WITHDRAWABLE | {RoundState.DRAWN}
    ]


async def fall(city: City, among: Collection[Room], since: datetime, until: datetime, why: str) -> None:
    """Rooms are not let between two moments: what was to be drawn there is withdrawn."""
    for round_, slots in await touched(city, among, since, until):
        await _fallen(city, round_, slots, why)


async def _fallen(city: City, round_: Round, slots: Sequence[Slot], why: str) -> None:
    await city.lottery.lock(round_.id)
    if round_.state is RoundState.DRAFT:
        for slot in slots:
            await release(city, slot)
            await city.lottery.remove_slot(slot)
    elif round_.state is RoundState.DRAWN:
        await _offers(city, round_, slots, why)
    else:
        await withdrawn(city, round_, why)


async def _offers(city: City, round_: Round, slots: Sequence[Slot], why: str) -> None:
    """What is drawn already and not answered yet is given to nobody; what was taken is a booking by now."""
    lost = {slot.number for slot in slots}
    for slot in slots:
        await release(city, slot)
    for entry in await city.lottery.entries(round_.id):
        if entry.state is EntryState.OFFERED and entry.slot in lost:
            await answered(city, round_, entry, EntryState.DECLINED)
            await _told(city, round_, entry, why)
    await settle(city, round_)


async def _told(city: City, round_: Round, entry: Entry, why: str) -> None:
    facts = await facts_of(city, round_) | {"why": why}
    await city.tell(entry.person, "lottery-notice-withdrawn", facts, about=round_.about)


async def _closed(city: City, closure: Closure) -> None:
    for place in await city.places.inside([closure.area]):
        if closure.place in {"", place.scope}:
            there = await city.rooms.of(place.id)
            await _shut_on(city, there, place, (closure.first, closure.last), closure.reason)


async def _shut(city: City, room: Room, place: Place, day: date, reason: str) -> None:
    await _shut_on(city, [room], place, (day, day), reason)


async def _shut_on(
    city: City, among: Sequence[Room], place: Place, days: tuple[date, date], why: str
) -> None:
    """A room may say of a single day that it is open all the same."""
    since, until = moment(days[0], 0, city.zone), moment(days[1], DAY_MINUTES, city.zone)
    known = {room.id: room for room in among}
    for round_, slots in await touched(city, among, since, until):
        shut = [slot for slot in slots if not await is_let(city, known[slot.room], place, slot.span)]
        if shut:
            await _fallen(city, round_, shut, why)


closures.declare(_closed)
rooms.declare(_shut)
