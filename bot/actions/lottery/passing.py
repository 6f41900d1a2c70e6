"""A slot on its way: offered to whom the draw gave it, then to the reserves, or open to everybody again."""

from __future__ import annotations

from bot.actions.bookings.telling import saved
from bot.actions.lottery.showing import drawn_of, facts_of, rules_of
from bot.domain import bookings, lottery
from bot.domain.bookings import BookingKind, BookingState
from bot.domain.lottery import Entry, EntryState, Round, RoundState, Slot
from storage.city import City

NEWS = ("won", "confirm", "moved-up")
"""What is said of an offer; nothing of it once it is answered."""


async def release(city: City, slot: Slot, *, to_all: bool = True) -> None:
    """The hours are kept no longer; ``to_all``: who waits for them or looks for such a room hears of it."""
    block = await city.bookings.booking(slot.block)
    if block and block.kind is BookingKind.BLOCK and block.state is BookingState.APPROVED:
        over = bookings.moved(block, "cancel", now=city.now)
        await (saved(city, over) if to_all else city.bookings.save(over))


async def offer(city: City, round_: Round, entry: Entry, slot: Slot, news: str) -> Entry:
    """Theirs if they say yes in time; half of it gone, they are reminded."""
    made = await city.lottery.save_entry(lottery.offered(entry, slot, await rules_of(city, round_), city.now))
    assert made.deadline  # noqa: S101 -- an offer has its time
    facts = await facts_of(city, round_, slot) | {"until": made.deadline}
    await city.tell(entry.person, f"lottery-notice-{news}", facts, about=round_.about)
    half = city.now + (made.deadline - city.now) / 2
    await city.tell(
        entry.person, "lottery-notice-confirm", facts, about=round_.about, due=half, until=made.deadline
    )
    return made


async def answered(city: City, round_: Round, entry: Entry, state: EntryState) -> Entry:
    """The offer is taken, declined or over; nobody is reminded of it any more."""
    done = await city.lottery.save_entry(lottery.stepped(entry, state, city.now))
    for news in NEWS:
        await city.notices.erase(entry.person, f"lottery-notice-{news}", round_.about)
    return done


async def pass_on(city: City, round_: Round, number: int) -> None:
    """The slot is offered to the next reserve; where there is none, it is for everybody."""
    slots, entries = await city.lottery.slots(round_.id), await city.lottery.entries(round_.id)
    slot = next(each for each in slots if each.number == number)
    by_ticket = {each.ticket: each for each in entries}
    line = (by_ticket[each] for each in drawn_of(round_, slots, entries).reserves[number])
    following = next((each for each in line if each.state is EntryState.WAITING), None)
    if following and slot.begins > city.now:
        await offer(city, round_, following, slot, "moved-up")
    else:
        await release(city, slot)


async def settle(city: City, round_: Round) -> None:
    """Once no answer is awaited the round is over; who still waited is told."""
    entries = await city.lottery.entries(round_.id)
    if round_.state is not RoundState.DRAWN or any(e.state is EntryState.OFFERED for e in entries):
        return
    done = await city.lottery.save(lottery.moved(round_, RoundState.ENDED, city.now))
    for entry in entries:
        if entry.state is EntryState.WAITING:
            await city.lottery.save_entry(lottery.stepped(entry, EntryState.LOST, city.now))
            await city.tell(entry.person, "lottery-notice-lost", await facts_of(city, done), about=done.about)
