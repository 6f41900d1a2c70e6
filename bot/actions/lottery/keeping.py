"""What a manager does: a round made of slots, announced with its days, withdrawn before the draw."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date

from bot.actions import audit, bookings, rooms
from bot.actions.lottery.falling import withdrawn
from bot.actions.lottery.passing import release
from bot.actions.lottery.showing import rules_of
from bot.domain import lottery
from bot.domain.availability import Span
from bot.domain.lottery import (
    Round,
    RoundGone,
    RoundId,
    RoundState,
    RoundStepImpossible,
    Slot,
    SlotId,
    TooManySlots,
)
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from bot.domain.rooms import RoomGone, RoomId
from storage.city import City


async def of_house(city: City, who: Resident, number: PlaceId) -> tuple[Place, tuple[Round, ...]]:
    """The rounds of a building, for who manages it. Raises PlaceGone, AreaNotYours."""
    place = await rooms.building(city, who, number)
    return place, await city.lottery.of_place(number)


async def kept(city: City, who: Resident, number: RoundId) -> tuple[Round, Place]:
    """A round, for who manages its building. Raises RoundGone, PlaceGone, AreaNotYours."""
    round_ = await city.lottery.round(number)
    if round_ is None:
        raise RoundGone
    return round_, await rooms.building(city, who, round_.place)


async def make(city: City, who: Resident, number: PlaceId, name: str) -> Round:
    """A round to be filled with slots. Raises PlaceGone, AreaNotYours."""
    place = await rooms.building(city, who, number)
    made = Round(
        key=secrets.token_urlsafe(8), place=place.id, name=name, by=who.id, since=city.now, moved=city.now
    )
    round_ = await city.lottery.add(made)
    await _noted(city, who, "lottery-made", round_, place)
    return round_


async def add_slot(city: City, who: Resident, number: RoundId, room: RoomId, span: Span) -> Slot:
    """A room for some hours; nobody else can have it until the draw.

    Raises as kept; RoundStepImpossible, TooManySlots, RoomGone, BookingPast, SlotTaken.
    """
    round_ = await _draft(city, who, number)
    slots = await city.lottery.slots(number)
    if len(slots) >= (most := (await rules_of(city, round_)).slots_max):
        raise TooManySlots(most=most)
    there, place = await rooms.kept(city, who, room)
    if place.id != round_.place:
        raise RoomGone
    block = await bookings.block(city, who, there.id, span, round_.name)
    made = Slot(
        round=number,
        number=max((slot.number for slot in slots), default=0) + 1,
        room=there.id,
        begins=span.begins,
        ends=span.ends,
        block=block.id,
    )
    return await city.lottery.add_slot(made)


async def drop_slot(city: City, who: Resident, number: SlotId) -> Round:
    """It can be booked again. Raises as kept; RoundGone, RoundStepImpossible."""
    slot = await city.lottery.slot(number)
    if slot is None:
        raise RoundGone
    round_ = await _draft(city, who, slot.round)
    await release(city, slot)
    await city.lottery.remove_slot(slot)
    return round_


async def announce(city: City, who: Resident, number: RoundId, days: tuple[date, date, date]) -> Round:
    """For everybody to see: when one can enter and when it is drawn; the seed is made, and promised.

    Raises as kept; RoundStepImpossible, RoundEmpty, RoundDaysWrong.
    """
    round_, place = await kept(city, who, number)
    await city.lottery.lock(number)
    rules, slots = await rules_of(city, round_), await city.lottery.slots(number)
    meant = lottery.announced(round_, slots, days, rules=rules, zone=city.zone)
    if meant.closes is None or meant.closes <= city.now:
        raise lottery.RoundDaysWrong(hours=rules.confirm_hours)
    seed = secrets.token_hex(32)
    promised = replace(meant, seed=seed, commitment=lottery.commitment(seed))
    done = await city.lottery.save(lottery.moved(promised, RoundState.ANNOUNCED, city.now))
    await _noted(city, who, "lottery-announced", done, place)
    return done


async def withdraw(city: City, who: Resident, number: RoundId, why: str) -> Round:
    """Nothing is drawn; its slots can be booked, and who has entered is told why.

    Raises as kept; RoundStepImpossible.
    """
    round_, place = await kept(city, who, number)
    await city.lottery.lock(number)
    if round_.state not in lottery.WITHDRAWABLE:
        raise RoundStepImpossible
    done = await withdrawn(city, round_, why)
    await _noted(city, who, "lottery-withdrawn", done, place, why)
    return done


async def _draft(city: City, who: Resident, number: RoundId) -> Round:
    """One that is not announced yet. Raises as kept; RoundStepImpossible."""
    await city.lottery.lock(number)
    round_, _ = await kept(city, who, number)
    if round_.state is not RoundState.DRAFT:
        raise RoundStepImpossible
    return round_


async def _noted(  # noqa: PLR0917 -- who, what, about which, where, in which words
    city: City, who: Resident, deed: str, round_: Round, place: Place, words: str = ""
) -> None:
    await audit.note(city, who.id, deed, area=place.area, about=round_.about, words=words or round_.name)
