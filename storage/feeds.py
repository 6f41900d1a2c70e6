"""Feeds: who has which calendar at which secret address, and what stands in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, bindparam, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.availability import Span
from bot.domain.bookings import Booking, BookingKind
from bot.domain.feeds import Feed
from bot.domain.residents import ResidentId
from bot.domain.rooms import RoomId
from storage.bookings import SHELF as BOOKINGS
from storage.bookings import bookings
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Moment, goes_with, metadata, only, words_of

feeds = Table(
    "feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=words_of("person")),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("room", Integer, nullable=False),
    Column("locale", Text, nullable=False, info=PLAIN),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("version", Integer, nullable=False),
    info=goes_with("person"),
)
_OPEN = feeds.c.until.is_(None)
Index("one_feed_of_a_kind", feeds.c.person, feeds.c.room, unique=True, **only(_OPEN))

SHELF = Shelf(feeds, Feed)
_AT = SHELF.all.where(_OPEN, feeds.c.key == bindparam("key"))
_OF = SHELF.all.where(_OPEN, feeds.c.person == bindparam("person", type_=BigInteger))
_WITHIN = (bookings.c.begins < bindparam("until"), bookings.c.ends > bindparam("since"))
_OVER = (
    update(feeds)
    .where(feeds.c.room == bindparam("of_room"), feeds.c.until.is_(None))
    .values(until=bindparam("now"), version=feeds.c.version + 1)
)
_MINE = BOOKINGS.all.where(
    bookings.c.person == bindparam("person", type_=BigInteger),
    bookings.c.kind == BookingKind.USUAL,
    *_WITHIN,
).order_by(bookings.c.begins, bookings.c.id)
_ROOMS = BOOKINGS.all.where(bookings.c.room == bindparam("room"), *_WITHIN).order_by(
    bookings.c.begins, bookings.c.id
)


class Feeds:
    """The questions asked of feeds."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def at(self, key: str) -> Feed | None:
        """The feed at a secret address."""
        return next(iter(await SHELF.asked(self._conn, _AT, {"key": key})), None)

    async def of(self, person: ResidentId) -> dict[RoomId, Feed]:
        """Somebody's feeds, by room (0: their own)."""
        found: Iterable[Feed] = await SHELF.asked(self._conn, _OF, {"person": person})
        return {feed.room: feed for feed in found}

    async def open(self, feed: Feed) -> Feed:
        """A new one."""
        return await SHELF.add(self._conn, feed)

    async def end(self, feed: Feed) -> None:
        """It is at that address no more. Raises Stale."""
        await SHELF.save(self._conn, feed)

    async def over(self, room: RoomId, now: datetime) -> None:
        """The room is let no more: its calendars are at their addresses no longer."""
        await self._conn.execute(_OVER, {"of_room": room, "now": now})

    async def told(self, feed: Feed, span: Span) -> tuple[Booking, ...]:
        """The bookings between two moments, also those that came to nothing."""
        facts = {"since": span.begins, "until": span.ends}
        if feed.room:
            return await BOOKINGS.asked(self._conn, _ROOMS, facts | {"room": feed.room})
        return await BOOKINGS.asked(self._conn, _MINE, facts | {"person": feed.person})
