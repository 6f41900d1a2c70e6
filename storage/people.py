"""People: found by name where one looks after them, and the notes about them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.cases import OPEN, CaseId
from bot.domain.people import Merge, Note, Tombstone, Ward, initials
from bot.domain.residents import Resident, ResidentId
from storage.areas import below
from storage.cases import cases
from storage.residents import SHELF as RESIDENTS
from storage.residents import residents, tombstones
from storage.shelf import Shelf
from storage.tables import BEHIND, OFFICE, PERSON, Moment, goes_with, metadata, only, words_of

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("whom", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("at", Moment, nullable=False),
    Column("text", Text, nullable=False, info=words_of("whom")),
    Column("version", Integer, nullable=False),
)
Index("ix_notes_whom", notes.c.whom, notes.c.id)
Index("ix_notes_by", notes.c.by)

wards = Table(
    "wards",
    metadata,
    Column("id", BigInteger, ForeignKey("residents.id"), primary_key=True, autoincrement=False, info=PERSON),
    Column("by", BigInteger, nullable=False, index=True, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=BEHIND,
)
acting = Table(
    "acting",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=OFFICE),
    Column("ward", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("until", Moment, nullable=False),
    info=goes_with("ward") | BEHIND,
)
"""Who acts in whose name, until when."""

_TWO: Any = bindparam("two", type_=BigInteger, expanding=True)
_NUMBER = bindparam("number", type_=BigInteger)

merges = Table(
    "merges",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case", Integer, ForeignKey("cases.id"), nullable=False, unique=True),
    Column("gone", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("stays", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("asks_gone", Boolean, nullable=False),
    Column("asks_stays", Boolean, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("gone_agreed", Moment),
    Column("stays_agreed", Moment),
    Column("refused", Moment),
    Column("ended", Moment),
    Column("version", Integer, nullable=False),
)
"""Two records that somebody takes for one person's, and what was said to that. What became of it is told by
the tombstone."""
Index("one_merge_at_a_time", merges.c.gone, unique=True, **only(merges.c.ended.is_(None)))

MERGES = Shelf(merges, Merge)
_OPEN_MERGES = MERGES.all.where(
    merges.c.ended.is_(None), or_(merges.c.gone.in_(_TWO), merges.c.stays.in_(_TWO))
).order_by(merges.c.id)
_OF_CASE = MERGES.all.where(merges.c.case == bindparam("case_id"))
_INTO = (
    select(tombstones.c.into)
    .where(or_(tombstones.c.gone == _NUMBER, tombstones.c.former == _NUMBER))
    .order_by(tombstones.c.at.desc())
    .limit(1)
)
_EARLIER = select(tombstones.c.former, tombstones.c.gone, tombstones.c.at).where(tombstones.c.into == _NUMBER)

WARDS = Shelf(wards, Ward)
_WARDS_OF = select(wards.c.id).where(wards.c.by == bindparam("carer"))
_REST = delete(acting).where(acting.c.person == bindparam("who"))
_LEAVE = delete(acting).where(acting.c.ward == bindparam("whom", type_=BigInteger))
_ACT = insert(acting)

NOTES = Shelf(notes, Note)
_NOTES = (
    NOTES.all.where(notes.c.whom == bindparam("person"))
    .order_by(notes.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_BELOW = below("roots")
_HERE = residents.c.area.in_(select(_BELOW.c.id))
_SURNAMES = range(3)
"""Initials are looked for from the first syllable on, or without a family name of one or two."""


def _page(found: Any) -> Any:
    """Alike names in a fixed order."""
    ordered = RESIDENTS.all.where(found, _HERE).order_by(residents.c.name, residents.c.id)
    return ordered.limit(bindparam("most")).offset(bindparam("skip"))


_NAMED = _page(func.lower(residents.c.name).like(bindparam("like"), escape="\\"))
_CASE = (
    select(cases.c.by, cases.c.against)
    .where(cases.c.key == bindparam("key"), cases.c.area.in_(select(_BELOW.c.id)))
    .limit(1)
)


@lru_cache(maxsize=64)
def _initialled(count: int, code: str) -> Any:
    """Names of which ``count`` syllables in a row lie between the bounds, each letter's own."""
    point = getattr(func, code)

    def begins(at: int) -> Any:
        letters = (point(func.substr(residents.c.name, at + n + 1, 1)) for n in range(count))
        named = enumerate(letters)
        return and_(*(it.between(bindparam(f"from_{n}"), bindparam(f"to_{n}")) for n, it in named))

    return _page(or_(*(begins(at) for at in _SURNAMES)))


_IS_PARTY = or_(
    cases.c.by == bindparam("person", type_=BigInteger),
    cases.c.against == bindparam("person", type_=BigInteger),
)
_IS_OPEN = case((cases.c.state.in_(sorted(OPEN)), 1), else_=0)
_CASES = select(func.coalesce(func.sum(_IS_OPEN), 0), func.count()).select_from(cases).where(_IS_PARTY)


class People:
    """The questions asked of people."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def named(
        self, typed: str, roots: Sequence[AreaId], *, most: int, skip: int = 0
    ) -> tuple[Resident, ...]:
        """Who lives at ``roots`` or in them, and has ``typed`` in the name; or its initials (ㄱㅅㅈ)."""
        facts: dict[str, Any] = {"roots": list(roots), "most": most, "skip": skip}
        if spans := initials(typed):
            code = "unicode" if self._conn.dialect.name == "sqlite" else "ascii"
            for n, (first, last) in enumerate(spans):
                facts |= {f"from_{n}": ord(first), f"to_{n}": ord(last)}
            return await RESIDENTS.asked(self._conn, _initialled(len(spans), code), facts)
        like = typed.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        return await RESIDENTS.asked(self._conn, _NAMED, facts | {"like": f"%{like}%"})

    async def of_case(self, key: str, roots: Sequence[AreaId]) -> tuple[ResidentId, ...]:
        """The two of the case with this number, where it lies at ``roots`` or in them."""
        found = (await self._conn.execute(_CASE, {"key": key, "roots": list(roots)})).first()
        return tuple(ResidentId(who) for who in found or () if who is not None)

    async def cases_of(self, person: ResidentId) -> tuple[int, int]:
        """How many cases with somebody in them are open, and how many there ever were."""
        row = (await self._conn.execute(_CASES, {"person": person})).one()
        return row[0], row[1]

    async def note(self, note: Note) -> Note:
        """One more note."""
        return await NOTES.add(self._conn, note)

    async def notes(self, whom: ResidentId, *, most: int, skip: int = 0) -> tuple[Note, ...]:
        """The notes about somebody, newest first."""
        return await NOTES.asked(self._conn, _NOTES, {"person": whom, "most": most, "skip": skip})

    async def ward(self, number: ResidentId) -> Ward | None:
        """Somebody without the messenger."""
        return await WARDS.get(self._conn, number)

    async def keep(self, ward: Ward) -> Ward:
        """Somebody without the messenger has joined."""
        return await WARDS.add(self._conn, ward)

    async def wards_of(self, carer: int) -> tuple[ResidentId, ...]:
        """Those who were brought by somebody."""
        return tuple(ResidentId(row[0]) for row in await self._conn.execute(_WARDS_OF, {"carer": carer}))

    async def act(self, who: int, ward: ResidentId, until: datetime) -> None:
        """From now on somebody acts in the name of another."""
        await self.rest(who)
        await self._conn.execute(_ACT, {"person": who, "ward": ward, "until": until})

    async def rest(self, who: int) -> None:
        """Somebody acts in their own name again."""
        await self._conn.execute(_REST, {"who": who})

    async def leave(self, ward: ResidentId) -> None:
        """Nobody acts in that one's name any more."""
        await self._conn.execute(_LEAVE, {"whom": ward})

    # -- two records of one person -----------------------------------------------------------

    async def propose(self, merge: Merge) -> Merge:
        """Two records are taken for one person's."""
        return await MERGES.add(self._conn, merge)

    async def keep_merge(self, merge: Merge) -> Merge:
        """What was said to it. Raises Stale."""
        return await MERGES.save(self._conn, merge)

    async def merge_of(self, number: CaseId) -> Merge | None:
        """What a case is about."""
        found = await MERGES.asked(self._conn, _OF_CASE, {"case_id": number})
        return found[0] if found else None

    async def open_merges(self, *them: ResidentId) -> tuple[Merge, ...]:
        """Those not decided yet in which one of these has a part."""
        return await MERGES.asked(self._conn, _OPEN_MERGES, {"two": list(them)})

    async def now_called(self, number: int) -> ResidentId | None:
        """Into whose record this one went; None where it is nobody's tombstone."""
        found = (await self._conn.execute(_INTO, {"number": number})).scalar_one_or_none()
        return ResidentId(found) if found is not None else None

    async def earlier(self, who: ResidentId) -> tuple[Tombstone, ...]:
        """The records that became this one."""
        rows = await self._conn.execute(_EARLIER.order_by(tombstones.c.at), {"number": who})
        return tuple(Tombstone(former=row.former, gone=row.gone, at=row.at) for row in rows)
