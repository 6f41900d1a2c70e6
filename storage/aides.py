"""Aides: who may see, answer or hear for whom; and who has had this month's word about cheats."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
    insert,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.aides import Aide, AideId
from bot.domain.residents import ResidentId
from storage.residents import LEAVING, residents
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, PLAIN, Listed, Moment, goes_with, known_as, metadata, only

aides = Table(
    "aides",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("senior", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("scopes", Listed, nullable=False, info=PLAIN),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("heard", BigInteger, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("aide", BigInteger, ForeignKey("residents.id"), info=PERSON),
    Column("accepted", Moment),
    Column("ended", Moment),
    Column("ended_by", BigInteger, info=PERSON),
    Column("version", Integer, nullable=False),
    info=goes_with("senior", "aide") | known_as("aide"),
)
_STANDS = aides.c.ended.is_(None)
Index("one_aide_of_somebody", aides.c.senior, aides.c.aide, unique=True, **only(_STANDS))
Index("ix_aides_aide", aides.c.aide, **only(_STANDS))

scam_words = Table(
    "scam_words",
    metadata,
    Column(
        "person", BigInteger, ForeignKey("residents.id"), primary_key=True, autoincrement=False, info=PERSON
    ),
    Column("month", Date, primary_key=True),
    info=goes_with("person"),
)
"""Whom the word about those who cheat has reached in which month: once, whichever process says it."""

SHELF = Shelf(aides, Aide)
_NOW = bindparam("now", type_=Moment)
_WHO = bindparam("who", type_=BigInteger)
_BY_KEY = SHELF.all.where(aides.c.key == bindparam("key"))
_OF = SHELF.all.where(
    _STANDS, aides.c.senior == _WHO, or_(aides.c.aide.is_not(None), aides.c.until > _NOW)
).order_by(aides.c.id)
_FOR = SHELF.all.where(_STANDS, aides.c.aide == _WHO).order_by(aides.c.id)
_MONTH = bindparam("month", type_=Date)
_UNWARNED = (
    select(residents.c.id)
    .where(
        residents.c.easy.is_(True),
        residents.c.joined < bindparam("before", type_=Moment),
        ~exists().where(scam_words.c.person == residents.c.id, scam_words.c.month == _MONTH),
        residents.c.id.not_in(LEAVING),
    )
    .order_by(residents.c.id)
    .limit(bindparam("most"))
)
_WARN = insert(scam_words)


class Aides:
    """The questions asked of helpers."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def aide(self, number: AideId) -> Aide | None:
        """One of them, also an ended one."""
        return await SHELF.get(self._conn, number)

    async def invite(self, key: str) -> Aide | None:
        """What a link offers."""
        found = await SHELF.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def of(self, senior: ResidentId, now: datetime) -> tuple[Aide, ...]:
        """The helpers of somebody, and invitations that can still be taken."""
        return await SHELF.asked(self._conn, _OF, {"who": senior, "now": now})

    async def by(self, aide: ResidentId) -> tuple[Aide, ...]:
        """Whom somebody helps."""
        return await SHELF.asked(self._conn, _FOR, {"who": aide})

    async def add(self, one: Aide) -> Aide:
        """A new one."""
        return await SHELF.add(self._conn, one)

    async def save(self, one: Aide) -> Aide:
        """A changed one. Raises Stale."""
        return await SHELF.save(self._conn, one)

    async def unwarned(self, month: date, before: datetime, *, most: int = 200) -> tuple[ResidentId, ...]:
        """Who reads plain wording, was there ``before`` that, and has not had the word of this month."""
        facts = {"month": month, "before": before, "most": most}
        return tuple(ResidentId(row[0]) for row in await self._conn.execute(_UNWARNED, facts))

    async def warned(self, person: ResidentId, month: date) -> None:
        """That one has; a second time is refused by the table."""
        await self._conn.execute(_WARN, {"person": person, "month": month})
