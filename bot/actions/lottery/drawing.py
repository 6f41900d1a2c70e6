"""What time does with rounds: opened, closed, drawn exactly once; offers that nobody answered passed on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.actions import rooms
from bot.actions.lottery.passing import answered, offer, pass_on, release, settle
from bot.actions.lottery.showing import drawn_of, facts_of, place_of, rules_of
from bot.domain import lottery
from bot.domain.lottery import Entry, EntryState, Round, RoundState, Slot
from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    for round_ in await city.lottery.due(city.now):
        async with city.apart(round_.about):
            await _due(city, round_)
    for entry in await city.lottery.lapsing(city.now):
        async with city.apart(f"ticket {entry.id}"):
            await _lapsed(city, entry)


async def _due(city: City, round_: Round) -> None:
    """All that was due meanwhile, step by step: no process may have run for days.

    The round is saved first: where another process was faster, nothing is drawn twice.
    """
    await city.lottery.lock(round_.id)
    while round_.deadline and round_.deadline <= city.now:
        round_ = await city.lottery.save(lottery.turned(round_, city.now))
        if step := _STEPS.get(round_.state):
            await step(city, round_)


async def _closed(city: City, round_: Round) -> None:
    """The list is made, each ticket with its weight, and can be looked at."""
    rules = await rules_of(city, round_)
    losses = await city.lottery.losses(round_.place, rounds=rules.weight_rounds)
    for entry in await city.lottery.entries(round_.id):
        if entry.state is EntryState.IN:
            await city.lottery.save_entry(lottery.closed(entry, losses.get(entry.person, 0), city.now))


async def _drawn(city: City, round_: Round) -> None:
    """Each slot is offered to whom the draw gives it; the others are told where they stand."""
    slots, entries = await city.lottery.slots(round_.id), await city.lottery.entries(round_.id)
    drawn = drawn_of(round_, slots, entries)
    winners = {ticket: number for number, ticket in drawn.winners.items()}
    for entry in entries:
        if entry.state is EntryState.IN and entry.ticket not in winners:
            await city.lottery.save_entry(lottery.stepped(entry, EntryState.WAITING, city.now))
    by_ticket = {each.ticket: each for each in entries}
    for slot in slots:
        winner = by_ticket.get(drawn.winners.get(slot.number, ""))
        await _given(city, round_, slot, winner)
    await _told(city, round_, slots, drawn.reserves)
    await _reported(city, round_, len(drawn.order), len(drawn.winners))
    await settle(city, round_)


async def _given(city: City, round_: Round, slot: Slot, winner: Entry | None) -> None:
    """Who has left meanwhile stays in the list and wins nothing: the next one does."""
    if winner is None:
        await release(city, slot)
    elif winner.state is EntryState.IN:
        await offer(city, round_, winner, slot, "won")
    else:
        await pass_on(city, round_, slot.number)


async def _told(
    city: City, round_: Round, slots: Sequence[Slot], reserves: Mapping[int, Sequence[str]]
) -> None:
    """Everybody who waits: as which reserve, for the slot where they are the nearest."""
    facts = await facts_of(city, round_)
    for entry in await city.lottery.entries(round_.id):
        if entry.state is EntryState.WAITING:
            lines = [reserves[slot.number] for slot in slots if slot.number in entry.wishes]
            nearest = min(line.index(entry.ticket) + 1 for line in lines)
            await city.tell(
                entry.person, "lottery-notice-reserve", facts | {"count": nearest}, about=round_.about
            )


async def _reported(city: City, round_: Round, tickets: int, winners: int) -> None:
    facts = await facts_of(city, round_) | {"tickets": tickets, "winners": winners}
    for manager in await rooms.managers(city, await place_of(city, round_)):
        await city.tell(manager, "lottery-notice-drawn", facts, about=round_.about)


async def _lapsed(city: City, entry: Entry) -> None:
    """No answer in time: told, and passed on."""
    await city.lottery.lock(entry.round)
    round_ = await city.lottery.round(entry.round)
    assert round_  # noqa: S101 -- the table holds it fast
    over = await answered(city, round_, entry, EntryState.LAPSED)
    await city.tell(over.person, "lottery-notice-lapsed", await facts_of(city, round_), about=round_.about)
    await pass_on(city, round_, over.slot)
    await settle(city, round_)


_STEPS: dict[RoundState, Callable[[City, Round], Awaitable[None]]] = {
    RoundState.CLOSED: _closed,
    RoundState.DRAWN: _drawn,
}
