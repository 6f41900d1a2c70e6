"""The draw: a pure function of the seed, the tickets and the slots, in whole numbers only.

A ticket of weight ``w`` has ``w`` lots: the SHA-256 of ``seed:ticket:1`` to ``seed:ticket:w``, written in
hexadecimal. Its number is the smallest of its lots, and the tickets are drawn from the smallest number up; so
a ticket of weight 2 comes before one of weight 1 twice as often as after it. Then come the first wishes of
all in that order, then the second ones, then the third: each ticket that has nothing yet has the slot of its
wish if that is still free. Whoever wished for a slot and has none is in its line of reserves, as drawn.

Before the draw the SHA-256 of the seed is published, and from the close on the list of tickets: neither can
be changed any more when the seed is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One person's ticket, which names nobody. ``wishes`` are numbers of slots, the dearest first."""

    ticket: str
    weight: int
    wishes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The tickets as drawn; who has which slot; and who comes next for each, in order."""

    order: tuple[str, ...]
    winners: Mapping[int, str]
    reserves: Mapping[int, tuple[str, ...]]


def commitment(seed: str) -> str:
    """What is published of a seed beforehand."""
    return sha256(seed.encode()).hexdigest()


def number_of(seed: str, ticket: str, weight: int) -> str:
    """The smallest of its lots; hexadecimal numbers of one length sort as texts."""
    return min(sha256(f"{seed}:{ticket}:{lot}".encode()).hexdigest() for lot in range(1, weight + 1))


def draw(seed: str, tickets: Sequence[Ticket], slots: Sequence[int]) -> Drawn:
    """Who has which slot, and who would have it next."""
    order = sorted(tickets, key=lambda each: number_of(seed, each.ticket, each.weight))
    winners: dict[int, str] = {}
    for rank in range(max((len(each.wishes) for each in order), default=0)):
        for each in order:
            if each.ticket in winners.values() or rank >= len(each.wishes):
                continue
            if (slot := each.wishes[rank]) in slots and slot not in winners:
                winners[slot] = each.ticket
    without = [each for each in order if each.ticket not in winners.values()]
    reserves = {slot: tuple(each.ticket for each in without if slot in each.wishes) for slot in slots}
    return Drawn(order=tuple(each.ticket for each in order), winners=winners, reserves=reserves)


def published(tickets: Sequence[Ticket], drawn: Drawn | None) -> dict[str, object]:
    """What the public file tells of the draw; the tickets in their own order, which tells nothing."""
    listed = [
        {"ticket": each.ticket, "weight": each.weight, "wishes": list(each.wishes)}
        for each in sorted(tickets, key=lambda each: each.ticket)
    ]
    if drawn is None:
        return {"tickets": listed}
    winners = {str(slot): drawn.winners[slot] for slot in sorted(drawn.winners)}
    reserves = {str(slot): list(drawn.reserves[slot]) for slot in sorted(drawn.reserves)}
    return {"tickets": listed, "order": list(drawn.order), "winners": winners, "reserves": reserves}
