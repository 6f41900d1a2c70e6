"""What a resident does: enters with wishes, takes the ticket back, says yes or no to what was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions import places, rooms
from bot.actions.bookings.asking import new_key
from bot.actions.bookings.telling import remind, tell_managers
from bot.actions.lottery.passing import answered, pass_on, release, settle
from bot.actions.lottery.showing import known, rules_of
from bot.domain import bookings, lottery
from bot.domain.bookings import Booking, BookingRules, BookingState, SlotTaken
from bot.domain.lottery import Entry, EntryGone, EntryState, EntryStepImpossible, Round, RoundId, Slot
from bot.domain.residents import Resident
from bot.domain.rooms import Purpose
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What somebody would do there."""

    people: int
    purpose: Purpose
    text: str
    promises: Sequence[str]


async def enter(city: City, who: Resident, number: RoundId, wishes: Sequence[int], use: Use) -> Entry:
    """A ticket, or other wishes on the ticket one has.

    Raises RoundGone, RoundNotOpen, WishesWrong, TicksMissing, LotteryWonLately, TooManyPeople, TooFewPeople,
    PurposeNotHere.
    """
    await city.lottery.lock(number)
    round_, place = await known(city, who, number)
    lottery.may_enter(round_, city.now)
    bookings.promised(use.promises)
    rules, slots = await rules_of(city, round_), await city.lottery.slots(number)
    wanted = lottery.wishes_of(wishes, slots, rules)
    lottery.entered(await city.lottery.won(who.id, place.id), city.now, rules)
    for slot in slots:
        if slot.number in wanted:
            await _fits(city, slot, use)
    was = await city.lottery.entry(number, who.id)
    meant = replace(
        was or _blank(who, number, city),
        wishes=wanted,
        people=use.people,
        purpose=use.purpose,
        text=use.text,
        state=EntryState.IN,
        moved=city.now,
    )
    return await (city.lottery.save_entry(meant) if was else city.lottery.add_entry(meant))


def _blank(who: Resident, number: RoundId, city: City) -> Entry:
    return Entry(
        round=number,
        person=who.id,
        ticket=new_key(),
        wishes=(),
        people=1,
        purpose=Purpose.MEETING,
        text="",
        at=city.now,
        moved=city.now,
    )


async def _fits(city: City, slot: Slot, use: Use) -> None:
    """Raises TooManyPeople, TooFewPeople, PurposeNotHere."""
    room, _ = await rooms.known(city, slot.room)
    least = (await rooms.terms(city, room)).people
    if use.people > room.capacity:
        raise bookings.TooManyPeople(most=room.capacity)
    if use.people < least:
        raise bookings.TooFewPeople(least=least)
    if room.purposes and use.purpose not in room.purposes:
        raise bookings.PurposeNotHere


async def leave(city: City, who: Resident, number: RoundId) -> Entry:
    """The ticket is taken back, before the close or as a reserve.

    Raises EntryGone, RoundNotOpen, EntryStepImpossible.
    """
    await city.lottery.lock(number)
    round_, entry = await _mine(city, who, number)
    if entry.state is not EntryState.WAITING:
        lottery.may_enter(round_, city.now)
    return await city.lottery.save_entry(lottery.stepped(entry, EntryState.BACK, city.now))


async def confirm(city: City, who: Resident, number: RoundId) -> Booking:
    """Yes: what was drawn is booked. Raises EntryGone, EntryStepImpossible, SlotTaken."""
    round_, entry, slot = await _offered(city, who, number)
    room, place = await rooms.known(city, slot.room)
    await city.rooms.lock(place.id)
    await release(city, slot, to_all=False)
    spaces = await rooms.spaces(city, room)
    if any(each.span.meets(slot.span) for each in await city.bookings.taken(spaces, slot.begins, slot.ends)):
        raise SlotTaken(next=None, room=room.id)
    terms, rules = await rooms.terms(city, room), places.rules(city, BookingRules, place)
    held = bookings.hold(room, who.id, slot.span, key=new_key(), terms=terms, rules=rules, now=city.now)
    made = replace(
        held, state=BookingState.APPROVED, people=entry.people, purpose=entry.purpose, text=entry.text
    )
    booking = await city.bookings.open(bookings.timed(made, rules), spaces)
    done = await answered(city, round_, entry, EntryState.TAKEN)
    await city.lottery.save_entry(replace(done, booking=booking.id))
    await remind(city, booking)
    await tell_managers(city, booking, "booked")
    await settle(city, round_)
    return booking


async def decline(city: City, who: Resident, number: RoundId) -> Entry:
    """No: the next one has it. Raises EntryGone, EntryStepImpossible."""
    round_, entry, slot = await _offered(city, who, number)
    done = await answered(city, round_, entry, EntryState.DECLINED)
    await pass_on(city, round_, slot.number)
    await settle(city, round_)
    return done


async def _mine(city: City, who: Resident, number: RoundId) -> tuple[Round, Entry]:
    round_, entry = await city.lottery.round(number), await city.lottery.entry(number, who.id)
    if round_ is None or entry is None:
        raise EntryGone
    return round_, entry


async def _offered(city: City, who: Resident, number: RoundId) -> tuple[Round, Entry, Slot]:
    """What somebody is offered. Raises EntryGone, EntryStepImpossible."""
    await city.lottery.lock(number)
    round_, entry = await _mine(city, who, number)
    late = entry.deadline is None or entry.deadline <= city.now
    if entry.state is not EntryState.OFFERED or late:
        raise EntryStepImpossible
    slots = await city.lottery.slots(number)
    return round_, entry, next(each for each in slots if each.number == entry.slot)
