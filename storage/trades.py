"""Trades, each version of their terms, and what happened to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.barter import ListingId, Side
from bot.domain.residents import ResidentId
from bot.domain.trades import OPEN, TALKING, Terms, Trade, TradeId, TradeState, TradeStep
from storage.barter import listings
from storage.shelf import Shelf
from storage.stats import Count, counted
from storage.tables import PERSON, PLAIN, Moment, Word, known_as, metadata, only, words_of

trades = Table(
    "trades",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("community", Text, ForeignKey("areas.id"), nullable=False),
    Column("priced", Boolean, nullable=False),
    Column("listing", Integer, ForeignKey("listings.id"), nullable=False),
    Column("want", Integer, ForeignKey("listings.id")),
    Column("side", Word(Side), nullable=False),
    Column("title", Text, nullable=False, info=words_of("listing.owner")),
    Column("provider", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("receiver", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("state", Word(TradeState), nullable=False),
    Column("current", Integer, nullable=False),
    Column("newest", Integer, nullable=False),
    Column("units", Integer, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("at", Moment),
    Column("turn", BigInteger, info=PERSON),
    Column("proposed", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("deadline", Moment),
    Column("agreed", Moment),
    Column("delivered", Moment),
    Column("settled", Moment),
    Column("ended_by", BigInteger, info=PERSON),
    Column("late", Boolean, nullable=False),
    Column("before", Word(TradeState)),
    Column("paid", Integer, nullable=False),
    Column("transfer", Integer),
    Column("ring", Text, nullable=False, info=PLAIN),
    Column("version", Integer, nullable=False),
    CheckConstraint("provider <> receiver", name="two"),
    CheckConstraint("(state IN ('countered', 'proposed')) = (turn IS NOT NULL)", name="turn"),
    CheckConstraint("units >= 0 AND paid >= 0 AND paid <= units AND quantity > 0", name="amounts"),
    info=known_as("trade"),
)
_TALKING = trades.c.state.in_(sorted(TALKING))
Index(
    "one_proposal_at_a_time",
    trades.c.listing,
    trades.c.provider,
    trades.c.receiver,
    unique=True,
    **only(_TALKING),
)
Index("ix_trades_provider", trades.c.provider, trades.c.state)
Index("ix_trades_receiver", trades.c.receiver, trades.c.state)
Index("ix_trades_deadline", trades.c.deadline, **only(trades.c.deadline.is_not(None)))
"""Only what time will ever act on: rows that never fire cannot keep others waiting."""

trade_terms = Table(
    "trade_terms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("trade", Integer, ForeignKey("trades.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("by", BigInteger, nullable=False, info=PERSON),
    Column("units", Integer, nullable=False),
    Column("back", Text, nullable=False, info=words_of("by")),
    Column("back_listing", Integer, ForeignKey("listings.id")),
    Column("quantity", Integer, nullable=False),
    Column("place", Text, nullable=False, info=words_of("by")),
    Column("at", Moment),
    Column("said", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("one_version_of_a_number", trade_terms.c.trade, trade_terms.c.number, unique=True)

trade_steps = Table(
    "trade_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("trade", Integer, ForeignKey("trades.id"), nullable=False, index=True),
    Column("step", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, info=PERSON),
    Column("at", Moment, nullable=False),
    Column("state", Word(TradeState), nullable=False),
    Column("number", Integer, nullable=False),
    Column("words", Text, nullable=False, info=words_of("by")),
)

Index("ix_trade_steps_at", trade_steps.c.at)

SHELF = Shelf(trades, Trade)
TERMS = Shelf(trade_terms, Terms)

_PERSON: Any = bindparam("person", type_=BigInteger)
_THEIRS = or_(trades.c.provider == _PERSON, trades.c.receiver == _PERSON)
_OPEN = trades.c.state.in_(sorted(OPEN))
_OF = TERMS.all.where(trade_terms.c.trade == bindparam("trade")).order_by(trade_terms.c.number)
_PAIR = or_(
    (trades.c.provider == bindparam("one")) & (trades.c.receiver == bindparam("other")),
    (trades.c.provider == bindparam("other")) & (trades.c.receiver == bindparam("one")),
)
_COUNT_BETWEEN = select(func.count()).select_from(trades).where(_PAIR, _OPEN)
_TALK = SHELF.all.where(trades.c.listing == bindparam("listing"), _THEIRS, _TALKING)
_DISPUTED = SHELF.all.where(trades.c.state == TradeState.DISPUTED, _PAIR).order_by(trades.c.id).limit(1)
# Whose turn it is comes first; NULLs and others after it, newest first.
_MINE_OPEN = (
    SHELF.all.where(_THEIRS, _OPEN)
    .order_by((func.coalesce(trades.c.turn, 0) == _PERSON).desc(), trades.c.moved.desc(), trades.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_MINE_OVER = (
    SHELF.all.where(_THEIRS, ~_OPEN)
    .order_by(trades.c.moved.desc(), trades.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_DUE = (
    SHELF.all.where(trades.c.deadline <= bindparam("now"))
    .order_by(trades.c.deadline, trades.c.id)
    .limit(bindparam("most"))
)
_COUNT = select(func.count()).select_from(trades)
_COUNT_OPEN = _COUNT.where(_THEIRS, _OPEN)
_COUNT_OVER = _COUNT.where(_THEIRS, ~_OPEN)
_COUNT_SETTLED = _COUNT.where(_THEIRS, trades.c.settled.is_not(None))
_COUNT_PROMISED = _COUNT.where(_THEIRS, trades.c.agreed.is_not(None))
_COUNT_RENEGED = _COUNT.where(trades.c.ended_by == _PERSON, trades.c.late.is_(True))
_STEPS = select(*(trade_steps.c[f.name] for f in fields(TradeStep)))
_STEPS = _STEPS.where(trade_steps.c.trade == bindparam("of")).order_by(trade_steps.c.id)

_TAKEN = (
    trade_steps.c.step.in_(bindparam("taken", expanding=True)),
    trade_steps.c.at >= bindparam("since"),
    trade_steps.c.at < bindparam("until"),
)
_WHERE = trade_steps.join(trades, trades.c.id == trade_steps.c.trade).join(
    listings, listings.c.id == trades.c.listing
)
_COUNT_STEPS = (
    select(listings.c.area, trade_steps.c.step, func.count())
    .select_from(_WHERE)
    .where(*_TAKEN)
    .group_by(listings.c.area, trade_steps.c.step)
)
_former = trade_steps.alias("former")
_ANSWERS = (
    select(listings.c.area, trades.c.proposed, trade_steps.c.at)
    .select_from(_WHERE)
    .where(
        *_TAKEN,
        ~exists().where(
            _former.c.trade == trade_steps.c.trade,
            _former.c.step.in_(bindparam("taken", expanding=True)),
            _former.c.id < trade_steps.c.id,
        ),
    )
)


class Trades:
    """The questions asked of trades."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def trade(self, number: TradeId) -> Trade | None:
        """One trade, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def these(self, numbers: Iterable[int]) -> dict[int, Trade]:
        """Several trades at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def terms(self, number: TradeId) -> tuple[Terms, ...]:
        """All versions of a trade's terms, the first one first."""
        return await TERMS.asked(self._conn, _OF, {"trade": number})

    async def open(self, trade: Trade) -> Trade:
        """A new trade; the same two have one open proposal about a listing at a time."""
        return await SHELF.add(self._conn, trade)

    async def say(self, terms: Terms) -> Terms:
        """A new version of the terms."""
        return await TERMS.add(self._conn, terms)

    async def save(self, trade: Trade) -> Trade:
        """A changed trade. Raises Stale."""
        return await SHELF.save(self._conn, trade)

    async def note(self, step: TradeStep) -> None:
        """A line in the record."""
        values = {f.name: getattr(step, f.name) for f in fields(TradeStep)}
        await self._conn.execute(insert(trade_steps), values)

    async def steps(self, number: TradeId) -> tuple[TradeStep, ...]:
        """The record of a trade, from its beginning."""
        rows = (await self._conn.execute(_STEPS, {"of": number})).all()
        return tuple(TradeStep(**row._mapping) for row in rows)  # noqa: SLF001

    async def talk(self, listing: ListingId, asker: ResidentId) -> Trade | None:
        """Somebody's open proposal about a neighbour's listing."""
        facts = {"listing": listing, "person": asker}
        found = await SHELF.asked(self._conn, _TALK, facts)
        return found[0] if found else None

    async def disputed_between(self, one: ResidentId, other: ResidentId) -> Trade | None:
        """A trade that these two have to settle first."""
        found = await SHELF.asked(self._conn, _DISPUTED, {"one": one, "other": other})
        return found[0] if found else None

    async def open_between(self, one: ResidentId, other: ResidentId) -> int:
        """How many trades of these two with each other are not over."""
        facts = {"one": one, "other": other}
        return int((await self._conn.execute(_COUNT_BETWEEN, facts)).scalar_one())

    async def open_of(self, person: ResidentId, *, most: int, skip: int = 0) -> tuple[Trade, ...]:
        """A person's open trades: first those in which it is the person's turn, newest first."""
        return await SHELF.asked(self._conn, _MINE_OPEN, {"person": person, "most": most, "skip": skip})

    async def over_of(self, person: ResidentId, *, most: int, skip: int = 0) -> tuple[Trade, ...]:
        """A person's trades that are over, the last one first."""
        return await SHELF.asked(self._conn, _MINE_OVER, {"person": person, "most": most, "skip": skip})

    async def due(self, now: datetime, *, most: int = 100) -> Sequence[Trade]:
        """Trades on which time has to act, the longest overdue first."""
        return await SHELF.asked(self._conn, _DUE, {"now": now, "most": most})

    async def open_count(self, person: ResidentId) -> int:
        """How many trades of a person are not over."""
        return (await self._conn.execute(_COUNT_OPEN, {"person": person})).scalar_one()

    async def over_count(self, person: ResidentId) -> int:
        """How many are over."""
        return (await self._conn.execute(_COUNT_OVER, {"person": person})).scalar_one()

    async def settled_count(self, person: ResidentId) -> int:
        """How many were seen through to the end."""
        return (await self._conn.execute(_COUNT_SETTLED, {"person": person})).scalar_one()

    async def promised_count(self, person: ResidentId) -> int:
        """How many were ever agreed."""
        return (await self._conn.execute(_COUNT_PROMISED, {"person": person})).scalar_one()

    async def reneged_count(self, person: ResidentId) -> int:
        """How many the person called off without proper notice."""
        return (await self._conn.execute(_COUNT_RENEGED, {"person": person})).scalar_one()

    # -- figures ---------------------------------------------------------------------------

    async def taken(self, steps: Sequence[str], since: datetime, until: datetime) -> list[Count]:
        """How often these steps were taken, by the area of the listing."""
        return await counted(self._conn, _COUNT_STEPS, {"taken": list(steps), "since": since, "until": until})

    async def first_answers(
        self, steps: Sequence[str], since: datetime, until: datetime
    ) -> list[tuple[AreaId, timedelta]]:
        """How long proposals waited for their first answer, one of ``steps``, that came in this time."""
        facts = {"taken": list(steps), "since": since, "until": until}
        rows = (await self._conn.execute(_ANSWERS, facts)).all()
        return [(area, at - proposed) for area, proposed, at in rows]
