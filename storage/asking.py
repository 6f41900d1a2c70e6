"""Asks: what somebody looks for, and who was asked for it.

Nobody is asked twice for one thing, and one yes is enough: the database itself keeps both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.asking import Ask, Asked, AskId, AskState, Reply
from bot.domain.barter import Category, Side, State
from bot.domain.conduct import Penalty
from bot.domain.donations import DonationState
from bot.domain.items import ItemCategory
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.barter import listings
from storage.conduct import sanctions
from storage.contact import not_apart
from storage.donations import donations
from storage.items import items
from storage.owned import owned
from storage.people import wards
from storage.residents import LEAVING, residents
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, Moment, Word, known_as, metadata, only, words_of

asks = Table(
    "asks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("asker", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("title", Text, nullable=False, info=words_of("asker")),
    Column("category", Word(ItemCategory), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("state", Word(AskState), nullable=False),
    Column("wave", Integer, nullable=False),
    Column("next", Moment),
    Column("since", Moment, nullable=False),
    Column("ended", Moment),
    Column("helper", BigInteger, info=OFFICE),
    Column("item", Integer, ForeignKey("items.id")),
    Column("version", Integer, nullable=False),
    info=known_as("ask"),
)
Index("ix_asks_asker", asks.c.asker, asks.c.state)
Index("ix_asks_next", asks.c.next, **only(asks.c.next.is_not(None)))

ask_replies = Table(
    "ask_replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ask", Integer, ForeignKey("asks.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("wave", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("reply", Word(Reply)),
    Column("replied", Moment),
    Column("version", Integer, nullable=False),
)
Index("one_ask_of_a_person", ask_replies.c.ask, ask_replies.c.person, unique=True)
Index("one_yes_to_an_ask", ask_replies.c.ask, unique=True, **only(ask_replies.c.reply == Reply.YES))
Index("ix_ask_replies_person", ask_replies.c.person, ask_replies.c.at)

SHELF = Shelf(asks, Ask)
REPLIES = Shelf(ask_replies, Asked)

_ASKER: Any = bindparam("asker", type_=BigInteger)
_OPEN = asks.c.state == AskState.OPEN
_LOCKED = SHELF.all.where(asks.c.id == bindparam("id")).with_for_update()
_OF = SHELF.all.where(asks.c.asker == _ASKER).order_by(asks.c.id.desc()).limit(bindparam("most"))
_OUT = SHELF.all.where(asks.c.asker == _ASKER, _OPEN).order_by(asks.c.id)
_DUE = (
    SHELF.all.where(_OPEN, asks.c.next <= bindparam("now", type_=Moment))
    .order_by(asks.c.next, asks.c.id)
    .limit(bindparam("most"))
)
_TOLD = REPLIES.all.where(ask_replies.c.ask == bindparam("ask")).order_by(ask_replies.c.id)
_REPLY = _TOLD.where(ask_replies.c.person == bindparam("person", type_=BigInteger))
_BEFORE = bindparam("before", type_=Moment)
_OLD = select(asks.c.id).where(~_OPEN, asks.c.ended < _BEFORE)
_FORGET = (
    delete(ask_replies).where(ask_replies.c.ask.in_(_OLD)),
    delete(asks).where(~_OPEN, asks.c.ended < _BEFORE),
)

_BELOW = below("roots")
_HERE = residents.c.area.in_(select(_BELOW.c.id))
_CATEGORY = bindparam("category", type_=items.c.category.type)
_BARRED = exists().where(
    sanctions.c.person == residents.c.id,
    sanctions.c.ended.is_(None),
    sanctions.c.measure.in_((Penalty.SUSPENSION, Penalty.BAN)),
)
_WEEK = (
    select(func.count())
    .where(ask_replies.c.person == residents.c.id, ask_replies.c.at > bindparam("week", type_=Moment))
    .scalar_subquery()
)
_PEOPLE = (
    select(residents.c.id, residents.c.area, _WEEK)
    .where(
        residents.c.id > 0,
        residents.c.id != bindparam("viewer", type_=BigInteger),
        _HERE,
        not_apart(residents.c.id),
        residents.c.id.not_in(LEAVING),
        residents.c.id.not_in(select(wards.c.id)),
        ~_BARRED,
        ~exists().where(ask_replies.c.ask == bindparam("ask"), ask_replies.c.person == residents.c.id),
    )
    .order_by(residents.c.id)
)
_NEAR = _PEOPLE.limit(bindparam("most"))
_THESE = _PEOPLE.where(residents.c.id.in_(bindparam("people", expanding=True)))
_LENDS = (
    select(owned.c.owner)
    .join(items, items.c.id == owned.c.item)
    .join(residents, residents.c.id == owned.c.owner)
    .where(owned.c.ended.is_(None), items.c.category == _CATEGORY, _HERE)
    .distinct()
    .limit(bindparam("most"))
)
_GAVE = (
    select(donations.c.giver)
    .join(residents, residents.c.id == donations.c.giver)
    .where(donations.c.state == DonationState.ACCEPTED, donations.c.category == _CATEGORY, _HERE)
    .distinct()
    .limit(bindparam("most"))
)
_OFFERS = (
    select(listings.c.owner)
    .join(residents, residents.c.id == listings.c.owner)
    .where(
        and_(
            listings.c.side == Side.OFFER,
            or_(listings.c.state == State.OPEN, listings.c.state == State.PAUSED),
        ),
        listings.c.category.in_(bindparam("categories", expanding=True)),
        _HERE,
    )
    .distinct()
    .limit(bindparam("most"))
)


class Asking:
    """The questions asked of asks."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def ask(self, number: AskId) -> Ask | None:
        """One of them, for this transaction alone: two who say yes come one by one."""
        found = await SHELF.asked(self._conn, _LOCKED, {"id": number})
        return found[0] if found else None

    async def of(self, asker: ResidentId, *, most: int) -> tuple[Ask, ...]:
        """What somebody has looked for, the last one first."""
        return await SHELF.asked(self._conn, _OF, {"asker": asker, "most": most})

    async def out(self, asker: ResidentId) -> tuple[Ask, ...]:
        """What somebody looks for now."""
        return await SHELF.asked(self._conn, _OUT, {"asker": asker})

    async def due(self, now: datetime, *, most: int = 100) -> tuple[Ask, ...]:
        """On which time has to act."""
        return await SHELF.asked(self._conn, _DUE, {"now": now, "most": most})

    async def open(self, ask: Ask) -> Ask:
        """One more."""
        return await SHELF.add(self._conn, ask)

    async def save(self, ask: Ask) -> Ask:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, ask)

    async def told(self, number: AskId) -> tuple[Asked, ...]:
        """Who was asked for it."""
        return await REPLIES.asked(self._conn, _TOLD, {"ask": number})

    async def reply(self, number: AskId, person: ResidentId) -> Asked | None:
        """That somebody was asked, and what they said."""
        found = await REPLIES.asked(self._conn, _REPLY, {"ask": number, "person": person})
        return found[0] if found else None

    async def tell(self, asked: Asked) -> Asked:
        """One more is asked; nobody twice."""
        return await REPLIES.add(self._conn, asked)

    async def answer(self, asked: Asked) -> Asked:
        """What somebody has said; one yes is enough. Raises Stale."""
        return await REPLIES.save(self._conn, asked)

    async def forget(self, before: datetime) -> None:
        """What was over before then goes, with who was asked."""
        for statement in _FORGET:
            await self._conn.execute(statement, {"before": before})

    # -- who might have it ---------------------------------------------------------------------

    async def lends(self, roots: Sequence[AreaId], category: ItemCategory, *, most: int) -> set[int]:
        """Who lends things of this kind of their own."""
        return await self._people(_LENDS, {"roots": list(roots), "category": category, "most": most})

    async def gave(self, roots: Sequence[AreaId], category: ItemCategory, *, most: int) -> set[int]:
        """Who has given things of this kind."""
        return await self._people(_GAVE, {"roots": list(roots), "category": category, "most": most})

    async def offers(self, roots: Sequence[AreaId], like: Sequence[Category], *, most: int) -> set[int]:
        """Who offers things of a like kind on the board."""
        return await self._people(_OFFERS, {"roots": list(roots), "categories": list(like), "most": most})

    async def near(self, ask: Ask, roots: Sequence[AreaId], week: datetime, *, most: int) -> dict[int, Any]:
        """Neighbours who may be asked: (their area, how often they were since ``week``), by number."""
        return await self._fit(_NEAR, ask, roots, week, {"most": most})

    async def these(
        self, ask: Ask, roots: Sequence[AreaId], week: datetime, people: Iterable[int]
    ) -> dict[int, Any]:
        """The same of these people."""
        return await self._fit(_THESE, ask, roots, week, {"people": sorted(set(people))})

    async def _fit(
        self, question: Any, ask: Ask, roots: Sequence[AreaId], week: datetime, more: dict[str, Any]
    ) -> dict[int, Any]:
        facts = {"viewer": ask.asker, "ask": ask.id, "roots": list(roots), "week": week} | more
        return {row[0]: (row[1], row[2]) for row in await self._conn.execute(question, facts)}

    async def _people(self, question: Any, facts: dict[str, Any]) -> set[int]:
        return set((await self._conn.execute(question, facts)).scalars())
