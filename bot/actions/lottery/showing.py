"""What is known of a round: its slots, how many entered, one's own ticket, and the paper for everybody."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions import places
from bot.domain import lottery
from bot.domain.lottery import (
    LISTED,
    SEEN,
    Drawn,
    Entry,
    EntryState,
    LotteryRules,
    Round,
    RoundGone,
    RoundId,
    RoundState,
    Slot,
)
from bot.domain.places import Place, serves
from bot.domain.residents import Resident
from bot.domain.rooms import Room, touching
from storage.city import City

YEAR = timedelta(days=365)
AGO = timedelta(days=90)
"""So long a round that was drawn is listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A round as somebody sees it, with ``count`` tickets; ``line``: reserves before theirs, by slot."""

    round: Round
    place: Place
    slots: Sequence[Slot]
    rooms: Mapping[int, Room]
    count: int
    mine: Entry | None
    line: Mapping[int, int]


async def rules_of(city: City, round_: Round) -> LotteryRules:
    """The numbers in force where it is."""
    return places.rules(city, LotteryRules, await place_of(city, round_))


async def place_of(city: City, round_: Round) -> Place:
    """Its building, also one that is closed for good."""
    place = await city.places.place(round_.place)
    assert place is not None  # noqa: S101 -- the table holds it fast
    return place


async def around(city: City, who: Resident) -> tuple[Round, ...]:
    """The rounds of houses that are there for somebody, the next draw first."""
    return await city.lottery.around([area.id for area in city.home(who.area)], city.now - AGO)


async def at_room(city: City, room: Room) -> tuple[Round, ...]:
    """The rounds that are not over in which hours of this room are drawn, or of its parts."""
    there = touching(room.id, await city.rooms.of(room.place))
    return await city.lottery.running([each.id for each in there], city.now, city.now + YEAR)


async def known(city: City, who: Resident, number: RoundId) -> tuple[Round, Place]:
    """A round that somebody may see. Raises RoundGone."""
    round_ = await city.lottery.round(number)
    if round_ is None or round_.state not in SEEN:
        raise RoundGone
    place = await place_of(city, round_)
    # Who has a ticket sees it still, wherever they have moved to.
    if not serves(place, city.home(who.area)) and await city.lottery.entry(number, who.id) is None:
        raise RoundGone
    return round_, place


async def shown(city: City, who: Resident, number: RoundId) -> Shown:
    """One of them. Raises RoundGone."""
    round_, place = await known(city, who, number)
    return await seen(city, round_, place, who)


async def seen(city: City, round_: Round, place: Place, who: Resident) -> Shown:
    """The same, for who has been let in already."""
    slots = await city.lottery.slots(round_.id)
    entries = await city.lottery.entries(round_.id)
    mine = next((each for each in entries if each.person == who.id), None)
    waits = mine is not None and mine.state is EntryState.WAITING
    return Shown(
        round=round_,
        place=place,
        slots=slots,
        rooms=await city.rooms.these(slot.room for slot in slots),
        count=sum(each.weight > 0 or each.state is not EntryState.BACK for each in entries),
        mine=mine,
        line=before(round_, slots, entries, mine) if mine and waits else {},
    )


def drawn_of(round_: Round, slots: Sequence[Slot], entries: Sequence[Entry]) -> Drawn:
    """The draw again, from what is kept: it comes out the same each time."""
    listed = [each.listed for each in entries if each.weight]
    return lottery.draw(round_.seed, listed, [slot.number for slot in slots])


def before(round_: Round, slots: Sequence[Slot], entries: Sequence[Entry], mine: Entry) -> dict[int, int]:
    """For each slot somebody waits for: how many reserves are before them."""
    drawn = drawn_of(round_, slots, entries)
    waiting = {each.ticket for each in entries if each.state is EntryState.WAITING}
    lines = {slot: [each for each in drawn.reserves[slot] if each in waiting] for slot in mine.wishes}
    return {slot: line.index(mine.ticket) for slot, line in lines.items() if mine.ticket in line}


async def paper(city: City, who: Resident, number: RoundId) -> tuple[Round, bytes]:
    """All that anybody needs to recompute the draw, as JSON; it names nobody. Raises RoundGone."""
    round_, place = await known(city, who, number)
    slots, entries = await city.lottery.slots(number), await city.lottery.entries(number)
    there = await city.rooms.these(slot.room for slot in slots)
    told = {
        "round": round_.key,
        "name": round_.name,
        "place": place.name,
        "state": round_.state.value,
        **{word: _iso(city, getattr(round_, word)) for word in ("opens", "closes", "draws")},
        "commitment": round_.commitment,
        "seed": round_.seed if _is_drawn(round_) else None,
        "slots": [
            {
                "slot": slot.number,
                "room": there[slot.room].name,
                "begins": _iso(city, slot.begins),
                "ends": _iso(city, slot.ends),
            }
            for slot in slots
        ],
        **_tickets(round_, slots, entries),
    }
    return round_, json.dumps(told, ensure_ascii=False, indent=1).encode()


def _tickets(round_: Round, slots: Sequence[Slot], entries: Sequence[Entry]) -> dict[str, object]:
    """Nothing before the close; the list from then on; what was drawn, and who has what now."""
    if round_.state not in LISTED:
        return {}
    listed = [each.listed for each in entries if each.weight]
    if not _is_drawn(round_):
        return lottery.published(listed, None)
    held = {str(each.slot): each.ticket for each in entries if each.state in lottery.HELD}
    return {**lottery.published(listed, drawn_of(round_, slots, entries)), "now": held}


def _is_drawn(round_: Round) -> bool:
    return round_.state in {RoundState.DRAWN, RoundState.ENDED}


def _iso(city: City, at: datetime | None) -> str | None:
    return at.astimezone(city.zone).isoformat() if at else None


async def facts_of(city: City, round_: Round, slot: Slot | None = None) -> dict[str, object]:
    """What notices say of a round, and of one of its slots."""
    facts: dict[str, object] = {"name": round_.name, "place": (await place_of(city, round_)).name}
    if slot is None:
        return facts
    room = await city.rooms.room(slot.room)
    assert room  # noqa: S101 -- the table holds it fast
    return facts | {
        "room": room.name,
        "begins": slot.begins,
        "ends": slot.ends.astimezone(city.zone).time(),
    }
