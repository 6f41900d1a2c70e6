"""Lottery rounds, their slots, and the tickets of who wishes for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bookings import BookingId
from bot.domain.lottery import (
    HELD,
    LOSSES,
    RUNNING,
    SEEN,
    Entry,
    EntryState,
    Round,
    RoundId,
    RoundState,
    Slot,
    SlotId,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId
from storage.places import places
from storage.shelf import Shelf
from storage.tables import (
    OFFICE,
    PERSON,
    PLAIN,
    SECRET,
    Listed,
    Moment,
    Word,
    known_as,
    metadata,
    only,
    words_of,
)

lottery_rounds = Table(
    "lottery_rounds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("name", Text, nullable=False, info=PLAIN),
    Column("state", Word(RoundState), nullable=False),
    Column("opens", Moment),
    Column("closes", Moment),
    Column("draws", Moment),
    Column("seed", Text, nullable=False, info=PLAIN | SECRET),
    Column("commitment", Text, nullable=False, info=PLAIN),
    Column("reason", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("deadline", Moment),
    Column("version", Integer, nullable=False),
    info=known_as("draw"),
)
Index("ix_lottery_rounds_place", lottery_rounds.c.place)
Index("ix_lottery_rounds_deadline", lottery_rounds.c.deadline, **only(lottery_rounds.c.deadline.is_not(None)))

lottery_slots = Table(
    "lottery_slots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("round", Integer, ForeignKey("lottery_rounds.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("block", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("round", "number", name="one_slot_of_a_number"),
    CheckConstraint("begins < ends", name="hours"),
)

lottery_entries = Table(
    "lottery_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("round", Integer, ForeignKey("lottery_rounds.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("ticket", Text, nullable=False, unique=True, info=PLAIN),
    Column("wishes", Listed, nullable=False, info=PLAIN),
    Column("people", Integer, nullable=False),
    Column("purpose", Word(Purpose), nullable=False),
    Column("text", Text, nullable=False, info=words_of("person")),
    Column("weight", Integer, nullable=False),
    Column("state", Word(EntryState), nullable=False),
    Column("slot", Integer, nullable=False),
    Column("booking", Integer),
    Column("at", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("deadline", Moment),
    Column("version", Integer, nullable=False),
    UniqueConstraint("round", "person", name="one_ticket_each"),
    CheckConstraint("weight >= 0 AND people > 0", name="amounts"),
)
_IS_HELD = lottery_entries.c.state.in_(sorted(HELD))
Index("one_winner_of_a_slot", lottery_entries.c.round, lottery_entries.c.slot, unique=True, **only(_IS_HELD))
Index("ix_lottery_entries_person", lottery_entries.c.person)
Index(
    "ix_lottery_entries_deadline", lottery_entries.c.deadline, **only(lottery_entries.c.deadline.is_not(None))
)

ROUNDS, SLOTS, ENTRIES = (
    Shelf(lottery_rounds, Round),
    Shelf(lottery_slots, Slot),
    Shelf(lottery_entries, Entry),
)

_PERSON = bindparam("person", type_=BigInteger)
_ROUND: Any = bindparam("round")
_LOCK = select(lottery_rounds.c.id).where(lottery_rounds.c.id == _ROUND).with_for_update()
_OF_PLACE = ROUNDS.all.where(lottery_rounds.c.place == bindparam("place")).order_by(
    lottery_rounds.c.id.desc()
)
_AROUND = (
    ROUNDS.all.join(places, lottery_rounds.c.place == places.c.id)
    .where(
        places.c.within.in_(bindparam("home", expanding=True)),
        lottery_rounds.c.state.in_(sorted(SEEN)),
        lottery_rounds.c.draws > bindparam("since"),
    )
    .order_by(lottery_rounds.c.draws, lottery_rounds.c.id)
)
_DUE = ROUNDS.all.where(lottery_rounds.c.deadline <= bindparam("now")).order_by(
    lottery_rounds.c.deadline, lottery_rounds.c.id
)
_SLOTS = SLOTS.all.where(lottery_slots.c.round == _ROUND).order_by(lottery_slots.c.number)
_OF_ROUND = ENTRIES.all.where(lottery_entries.c.round == _ROUND).order_by(lottery_entries.c.id)
_OF_PERSON = ENTRIES.all.where(lottery_entries.c.round == _ROUND, lottery_entries.c.person == _PERSON)
_OPEN_OF = ENTRIES.all.where(
    lottery_entries.c.person == _PERSON,
    lottery_entries.c.state.in_([EntryState.IN, EntryState.OFFERED, EntryState.WAITING]),
).order_by(lottery_entries.c.id)
_LAPSING = ENTRIES.all.where(lottery_entries.c.deadline <= bindparam("now")).order_by(
    lottery_entries.c.deadline, lottery_entries.c.id
)
_DRAWN_LAST = (
    select(lottery_rounds.c.id)
    .where(
        lottery_rounds.c.place == bindparam("place"),
        lottery_rounds.c.state.in_([RoundState.DRAWN, RoundState.ENDED]),
    )
    .order_by(lottery_rounds.c.draws.desc())
    .limit(bindparam("most"))
)
_LOSSES = (
    select(lottery_entries.c.person, func.count())
    .where(
        lottery_entries.c.round.in_(bindparam("rounds", expanding=True)),
        lottery_entries.c.state.in_(sorted(LOSSES)),
    )
    .group_by(lottery_entries.c.person)
)
_WON = (
    select(func.max(lottery_entries.c.moved))
    .join(lottery_rounds, lottery_entries.c.round == lottery_rounds.c.id)
    .where(
        lottery_entries.c.person == _PERSON,
        lottery_entries.c.state.in_(sorted(HELD)),
        lottery_rounds.c.place == bindparam("place"),
    )
)
_OLD = (
    select(lottery_rounds.c.id)
    .where(
        lottery_rounds.c.state.in_([RoundState.ENDED, RoundState.WITHDRAWN]),
        lottery_rounds.c.moved < bindparam("before"),
    )
    .scalar_subquery()
)
_FORGET = (
    delete(lottery_entries).where(lottery_entries.c.round.in_(_OLD)),
    delete(lottery_slots).where(lottery_slots.c.round.in_(_OLD)),
    delete(lottery_rounds).where(lottery_rounds.c.id.in_(_OLD)),
)
_BEHIND = SLOTS.all.where(lottery_slots.c.block == bindparam("block"))
_SLOTS_IN = SLOTS.all.where(
    lottery_slots.c.room.in_(bindparam("rooms", expanding=True)),
    lottery_slots.c.begins < bindparam("until"),
    lottery_slots.c.ends > bindparam("since"),
).order_by(lottery_slots.c.round, lottery_slots.c.number)


class Lottery:
    """The questions asked of lottery rounds."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def round(self, number: RoundId) -> Round | None:
        """One round, whoever asks."""
        return await ROUNDS.get(self._conn, number)

    async def lock(self, number: RoundId) -> None:
        """Who enters and who closes come one by one."""
        await self._conn.execute(_LOCK, {"round": number})

    async def add(self, round_: Round) -> Round:
        """One more."""
        return await ROUNDS.add(self._conn, round_)

    async def save(self, round_: Round) -> Round:
        """A changed one. Raises Stale."""
        return await ROUNDS.save(self._conn, round_)

    async def of_place(self, place: PlaceId) -> tuple[Round, ...]:
        """All rounds of a building, the newest first."""
        return await ROUNDS.asked(self._conn, _OF_PLACE, {"place": place})

    async def around(self, home: Sequence[str], since: datetime) -> tuple[Round, ...]:
        """What somebody who lives in one of these areas may look at, drawn after ``since`` or to be drawn."""
        return await ROUNDS.asked(self._conn, _AROUND, {"home": list(home), "since": since})

    async def due(self, now: datetime) -> tuple[Round, ...]:
        """Rounds on which time has to act."""
        return await ROUNDS.asked(self._conn, _DUE, {"now": now})

    async def slots(self, number: RoundId) -> tuple[Slot, ...]:
        """What there is to be had in a round."""
        return await SLOTS.asked(self._conn, _SLOTS, {"round": number})

    async def behind(self, block: BookingId) -> Slot | None:
        """The slot for which these hours are kept."""
        return next(iter(await SLOTS.asked(self._conn, _BEHIND, {"block": block})), None)

    async def running(self, rooms: Sequence[RoomId], since: datetime, until: datetime) -> tuple[Round, ...]:
        """The rounds that are not over, with slots in these rooms between two moments."""
        numbers = dict.fromkeys(slot.round for slot in await self.slots_in(rooms, since, until))
        found = [await self.round(number) for number in numbers]
        return tuple(round_ for round_ in found if round_ and round_.state in RUNNING)

    async def slots_in(self, rooms: Sequence[RoomId], since: datetime, until: datetime) -> tuple[Slot, ...]:
        """The slots of these rooms between two moments, of whatever round."""
        return await SLOTS.asked(
            self._conn, _SLOTS_IN, {"rooms": list(rooms), "since": since, "until": until}
        )

    async def slot(self, number: SlotId) -> Slot | None:
        """One of them, whoever asks."""
        return await SLOTS.get(self._conn, number)

    async def add_slot(self, slot: Slot) -> Slot:
        """One more."""
        return await SLOTS.add(self._conn, slot)

    async def remove_slot(self, slot: Slot) -> None:
        """One less."""
        await SLOTS.remove(self._conn, slot)

    async def entries(self, number: RoundId) -> tuple[Entry, ...]:
        """All tickets of a round."""
        return await ENTRIES.asked(self._conn, _OF_ROUND, {"round": number})

    async def entry(self, number: RoundId, person: ResidentId) -> Entry | None:
        """Somebody's own."""
        found = await ENTRIES.asked(self._conn, _OF_PERSON, {"round": number, "person": person})
        return found[0] if found else None

    async def open_of(self, person: ResidentId) -> tuple[Entry, ...]:
        """Somebody's tickets that may still win."""
        return await ENTRIES.asked(self._conn, _OPEN_OF, {"person": person})

    async def lapsing(self, now: datetime) -> tuple[Entry, ...]:
        """Offers whose time is over."""
        return await ENTRIES.asked(self._conn, _LAPSING, {"now": now})

    async def add_entry(self, entry: Entry) -> Entry:
        """One more; one for each person."""
        return await ENTRIES.add(self._conn, entry)

    async def save_entry(self, entry: Entry) -> Entry:
        """A changed one. Raises Stale."""
        return await ENTRIES.save(self._conn, entry)

    async def losses(self, place: PlaceId, *, rounds: int) -> dict[ResidentId, int]:
        """How often people had nothing in the last rounds of a building."""
        last = (await self._conn.execute(_DRAWN_LAST, {"place": place, "most": rounds})).scalars().all()
        if not last:
            return {}
        found = await self._conn.execute(_LOSSES, {"rounds": list(last)})
        return {row[0]: row[1] for row in found}

    async def won(self, person: ResidentId, place: PlaceId) -> datetime | None:
        """When somebody last won at a building."""
        found: datetime | None = (await self._conn.execute(_WON, {"person": person, "place": place})).scalar()
        return found

    async def forget(self, before: datetime) -> None:
        """Rounds that were over before then go, with all tickets."""
        for statement in _FORGET:
            await self._conn.execute(statement, {"before": before})
