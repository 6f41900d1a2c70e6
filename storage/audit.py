"""The audit log: lines that can be added and read, and never changed."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    FromClause,
    Index,
    Integer,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.audit import Deed, Sight, Sought
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.cases import looks
from storage.residents import residents
from storage.tables import (
    ABOUT,
    KEPT,
    OFFICE,
    PERSON,
    PLAIN,
    SECRET,
    UNSEEN,
    Moment,
    Reasoned,
    goes_with,
    metadata,
    words_of,
)

deeds = Table(
    "deeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", BigInteger, info=OFFICE),
    Column("deed", Text, nullable=False, info=PLAIN),
    Column("area", Text, info=PLAIN),
    Column("whom", BigInteger, info=PERSON),
    Column("behalf", BigInteger, info=PERSON),
    Column("about", Text, nullable=False, info=ABOUT | SECRET),
    Column("words", Reasoned, nullable=False, info=words_of("whom") | SECRET),
    info=KEPT,
)
"""Triggers of a migration refuse every removal, and every change but one: who is erased becomes a former
member, and words about them are emptied. What is older than the log is kept goes, and only that."""
_PEOPLE = ("who", "whom", "behalf")
for _column in _PEOPLE:
    Index(f"ix_deeds_{_column}", deeds.c[_column])
Index("ix_deeds_at", deeds.c.at)
Index("ix_deeds_area", deeds.c.area, deeds.c.id)
Index("ix_deeds_deed", deeds.c.deed, deeds.c.id)

sights = Table(
    "audit_sights",
    metadata,
    Column("who", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("person", BigInteger, info=UNSEEN),
    Column("deed", Text, nullable=False, server_default="", info=PLAIN),
    Column("since", Moment),
    Column("until", Moment),
    Column("area", Text, info=PLAIN),
    Column("looks", Boolean, nullable=False),
    info=goes_with("who", "person"),
)
"""Which lines somebody who reads the log wants to see now: a press has no room for all of that."""

FORMER = ResidentId(-1)
"""Who is left in a line when nobody is to be found in it any more."""

_NAMES = tuple(field.name for field in fields(Deed) if field.name != "id")
_SOUGHT = tuple(field.name for field in fields(Sought))
_NOTE = insert(deeds)
_SIGHT = select(*(sights.c[name] for name in _SOUGHT)).where(sights.c.who == bindparam("whose"))
_UNSEE = delete(sights).where(sights.c.who == bindparam("whose"))
_DOER = (
    select(deeds.c.who)
    .where(deeds.c.deed == bindparam("deed"), deeds.c.about == bindparam("about"))
    .order_by(deeds.c.id.desc())
    .limit(1)
)
_OLD = (
    select(deeds.c.id)
    .where(deeds.c.at < bindparam("before", type_=Moment))
    .order_by(deeds.c.at)
    .limit(bindparam("most"))
)
_THESE = deeds.c.id.in_(bindparam("ids", expanding=True))
_FADE = (
    update(deeds)
    .where(_THESE)
    .values(words="", **{name: case((deeds.c[name].isnot(None), FORMER)) for name in _PEOPLE})
)
_GO = delete(deeds).where(_THESE)


class Line(NamedTuple):
    """A deed with the names of its people as they are called now; None: no resident any more."""

    deed: Deed
    who: str | None
    whom: str | None
    behalf: str | None


class Audit:
    """The questions asked of the log."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def note(self, deed: Deed) -> None:
        """One more line."""
        await self._conn.execute(_NOTE, {name: getattr(deed, name) for name in _NAMES})

    async def lines(self, sight: Sight, sought: Sought, *, before: int = 0, most: int) -> tuple[Line, ...]:
        """The newest lines that somebody may see and wants to; ``before`` is the last line of a page."""
        facts = {"roots": list(sight.areas), "within": [sought.area or ""]}
        found = await self._conn.execute(_lines(sight, sought, before, most), facts)
        return tuple(_line(row) for row in found)

    async def kinds(self, sight: Sight) -> tuple[str, ...]:
        """What has been done, as far as somebody may see it."""
        asked = select(deeds.c.deed).where(_seen(deeds, sight)).distinct().order_by(deeds.c.deed)
        return tuple(row[0] for row in await self._conn.execute(asked, {"roots": list(sight.areas)}))

    async def people(self, sight: Sight, typed: str, *, most: int) -> tuple[tuple[ResidentId, str], ...]:
        """The residents of a name like this who stand in a line that somebody may see."""
        there = [
            exists().where(_seen(log, sight), or_(*(log.c[name] == residents.c.id for name in people)))
            for log, people in ((deeds, _PEOPLE), (_LOOKS, ("who", "whom")))
        ]
        like = func.lower(residents.c.name).contains(typed.lower(), autoescape=True)
        asked = select(residents.c.id, residents.c.name).where(like, or_(*there))
        asked = asked.order_by(residents.c.name, residents.c.id).limit(most)
        found = await self._conn.execute(asked, {"roots": list(sight.areas)})
        return tuple((ResidentId(row.id), row.name) for row in found)

    async def sought(self, who: ResidentId) -> Sought:
        """What somebody wants to see; at first everything."""
        row = (await self._conn.execute(_SIGHT, {"whose": who})).one_or_none()
        return Sought(**row._mapping) if row else Sought()  # noqa: SLF001

    async def seek(self, who: ResidentId, sought: Sought) -> None:
        """What somebody wants to see from now on."""
        await self._conn.execute(_UNSEE, {"whose": who})
        wanted = {name: getattr(sought, name) for name in _SOUGHT}
        await self._conn.execute(insert(sights), {"who": who, **wanted})

    async def doer(self, deed: str, about: str) -> ResidentId | None:
        """Who has done this about that, the last time; None: nobody, or somebody who is forgotten."""
        who = (await self._conn.execute(_DOER, {"deed": deed, "about": about})).scalar_one_or_none()
        return ResidentId(who) if who and who != FORMER else None

    async def forget(self, before: datetime, *, most: int = 2_000) -> int:
        """What is older goes for ever: first its people and words, for nothing else may go; how many.

        The oldest first, and the next ones another time: whoever shortens the period stops nobody's turn.
        """
        ids = (await self._conn.execute(_OLD, {"before": before, "most": most})).scalars().all()
        if ids:
            await self._conn.execute(_FADE, {"ids": ids})
            await self._conn.execute(_GO, {"ids": ids})
        return len(ids)


# A look is a line like any other: it has no area of its own, but that of the person who was seen.
_LOOKS = (
    select(
        looks.c.id,
        looks.c.at,
        looks.c.who,
        literal("person-seen").label("deed"),
        residents.c.area,
        looks.c.whom,
        cast(null(), BigInteger).label("behalf"),
        looks.c.why.label("about"),
        literal("").label("words"),
    )
    .select_from(looks.outerjoin(residents, residents.c.id == looks.c.whom))
    .subquery("looked")
)
_BELOW, _WITHIN = below("roots"), below("within")


def _seen(log: FromClause, sight: Sight) -> ColumnElement[bool]:
    if sight.everywhere:
        return true()
    around = log.c.area.in_(select(_BELOW.c.id))
    return or_(log.c.who == sight.own, around)


def _lines(sight: Sight, sought: Sought, before: int, most: int) -> Select[Any]:
    log = _LOOKS if sought.looks else deeds
    names = {name: residents.alias(f"{name}_named") for name in _PEOPLE}
    joined: FromClause = log
    for name, named in names.items():
        joined = joined.outerjoin(named, named.c.id == log.c[name])
    called = [names[name].c.name.label(f"{name}_name") for name in _PEOPLE]
    asked = select(log.c.id, *(log.c[name] for name in _NAMES), *called).select_from(joined)
    page = [log.c.id < before] if before else []
    return asked.where(_seen(log, sight), *_fitting(log, sought), *page).order_by(log.c.id.desc()).limit(most)


def _fitting(log: FromClause, sought: Sought) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if sought.person is not None:
        asked.append(or_(*(log.c[name] == sought.person for name in _PEOPLE)))
    if sought.deed and not sought.looks:
        asked.append(log.c.deed == sought.deed)
    if sought.since:
        asked.append(log.c.at >= sought.since)
    if sought.until:
        asked.append(log.c.at < sought.until)
    if sought.area:
        asked.append(log.c.area.in_(select(_WITHIN.c.id)))
    return [and_(*asked)] if asked else []


def _line(row: Any) -> Line:
    facts = {name: getattr(row, name) for name in ("id", *_NAMES)}
    area = AreaId(facts.pop("area")) if facts["area"] else facts.pop("area")
    return Line(Deed(area=area, **facts), row.who_name, row.whom_name, row.behalf_name)
