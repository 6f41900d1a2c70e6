"""Who may reach whom, and the words passed on between partners."""

from __future__ import annotations

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
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.contact import Between, Block, BlockId, Words
from bot.domain.residents import ResidentId
from storage.shelf import Shelf
from storage.tables import PERSON, UNSEEN, Moment, Word, goes_with, metadata, words_of

blocks = Table(
    "blocks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("blocker", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("blocked", BigInteger, ForeignKey("residents.id"), nullable=False, info=UNSEEN),
    Column("title", Text, nullable=False, info=words_of("blocker")),
    Column("since", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("blocker", "blocked"),
)
Index("one_block_per_pair", blocks.c.blocker, blocks.c.blocked, unique=True)
Index("ix_blocks_blocked", blocks.c.blocked, blocks.c.blocker)

relay_messages = Table(
    "relay_messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("between", Word(Between), nullable=False, server_default=Between.TRADE.value),
    Column("number", Integer, nullable=False),
    Column("writer", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("reader", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("text", Text, nullable=False, info=words_of("writer")),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("writer"),
)
"""Words as they were passed on, about a trade or an ask; its number is no foreign key: the words go first."""
Index("ix_relay_messages_between", relay_messages.c.between, relay_messages.c.number, relay_messages.c.id)
Index("ix_relay_messages_writer", relay_messages.c.writer, relay_messages.c.reader, relay_messages.c.at)
Index("ix_relay_messages_at", relay_messages.c.at)

BLOCKS = Shelf(blocks, Block)
_VIEWER = bindparam("viewer", type_=BigInteger)
_APART = union_all(
    select(blocks.c.blocked).where(blocks.c.blocker == _VIEWER),
    select(blocks.c.blocker).where(blocks.c.blocked == _VIEWER),
)
_A, _B = bindparam("a", type_=BigInteger), bindparam("b", type_=BigInteger)
_ARE_APART = select(
    exists().where(
        or_(
            and_(blocks.c.blocker == _A, blocks.c.blocked == _B),
            and_(blocks.c.blocker == _B, blocks.c.blocked == _A),
        )
    )
)
_BETWEEN = BLOCKS.all.where(blocks.c.blocker == _A, blocks.c.blocked == _B)
_OF = BLOCKS.all.where(blocks.c.blocker == bindparam("blocker")).order_by(blocks.c.id.desc())

WORDS = Shelf(relay_messages, Words)
_ABOUT = and_(
    relay_messages.c.between == bindparam("of", type_=relay_messages.c.between.type),
    relay_messages.c.number == bindparam("one"),
)
_THREAD = WORDS.all.where(_ABOUT).order_by(relay_messages.c.id)
_NEWEST = WORDS.all.where(_ABOUT).order_by(relay_messages.c.id.desc()).limit(bindparam("most"))
_LATELY = WORDS.all.where(
    relay_messages.c.writer == bindparam("writer", type_=BigInteger),
    relay_messages.c.reader == bindparam("reader", type_=BigInteger),
    relay_messages.c.at > bindparam("since", type_=relay_messages.c.at.type),
).order_by(relay_messages.c.at)
_OLD = (
    select(relay_messages.c.between, relay_messages.c.number)
    .where(relay_messages.c.at <= bindparam("before", type_=relay_messages.c.at.type))
    .distinct()
    .order_by(relay_messages.c.between, relay_messages.c.number)
)
_FORGET = delete(relay_messages).where(_ABOUT)


def not_apart(person: Any) -> Any:
    """A condition on a column of persons: none who is apart from ``viewer`` (a parameter).

    Two look-ups a row: with NOT IN a list, the planner of PostgreSQL loses its way for tenfold the time.
    """
    return and_(
        ~exists().where(blocks.c.blocker == _VIEWER, blocks.c.blocked == person),
        ~exists().where(blocks.c.blocked == _VIEWER, blocks.c.blocker == person),
    )


class Contact:
    """The questions asked of contact."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def are_apart(self, a: ResidentId, b: ResidentId) -> bool:
        """Whether one of the two has blocked the other."""
        return bool((await self._conn.execute(_ARE_APART, {"a": a, "b": b})).scalar_one())

    async def apart_from(self, person: ResidentId) -> frozenset[ResidentId]:
        """Everybody who has blocked ``person``, or was blocked."""
        return frozenset((await self._conn.execute(_APART, {"viewer": person})).scalars())

    async def block(self, number: BlockId) -> Block | None:
        """One block."""
        return await BLOCKS.get(self._conn, number)

    async def blocked(self, blocker: ResidentId, blocked: ResidentId) -> Block | None:
        """The block of one by the other, in this direction."""
        found = await BLOCKS.asked(self._conn, _BETWEEN, {"a": blocker, "b": blocked})
        return found[0] if found else None

    async def blocks(self, blocker: ResidentId) -> tuple[Block, ...]:
        """All that one person has blocked, newest first."""
        return await BLOCKS.asked(self._conn, _OF, {"blocker": blocker})

    async def add(self, block: Block) -> Block:
        """A new block."""
        return await BLOCKS.add(self._conn, block)

    async def remove(self, block: Block) -> None:
        """It holds no longer."""
        await BLOCKS.remove(self._conn, block)

    async def pass_on(self, words: Words) -> Words:
        """Words that were passed on, kept for a dispute."""
        return await WORDS.add(self._conn, words)

    async def thread(self, between: Between, number: int) -> tuple[Words, ...]:
        """All that the two of a trade or an ask wrote, oldest first: for them, and for a case."""
        return await WORDS.asked(self._conn, _THREAD, {"of": between, "one": number})

    async def newest(self, between: Between, number: int, *, most: int) -> tuple[Words, ...]:
        """The last words of a thread, oldest first."""
        facts = {"of": between, "one": number, "most": most}
        return (await WORDS.asked(self._conn, _NEWEST, facts))[::-1]

    async def lately(self, writer: ResidentId, reader: ResidentId, since: datetime) -> tuple[Words, ...]:
        """What one wrote to the other after ``since``, oldest first."""
        facts = {"writer": writer, "reader": reader, "since": since}
        return await WORDS.asked(self._conn, _LATELY, facts)

    async def old(self, before: datetime) -> tuple[tuple[Between, int], ...]:
        """Trades and asks with words written before then."""
        return tuple((row[0], row[1]) for row in await self._conn.execute(_OLD, {"before": before}))

    async def forget(self, between: Between, number: int) -> None:
        """The words of a thread are destroyed."""
        await self._conn.execute(_FORGET, {"of": between, "one": number})
