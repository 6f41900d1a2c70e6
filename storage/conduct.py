"""How far posted things are seen, and the measures against people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    and_,
    bindparam,
    exists,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.conduct import Cause, Level, Penalty, Sanction, SanctionId, Shown
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import ABOUT, OFFICE, PERSON, PLAIN, Moment, Reasoned, Word, metadata, only, words_of

shown = Table(
    "shown",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("about", Text, nullable=False, unique=True, info=ABOUT),
    Column("owner", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("level", Word(Level), nullable=False),
    Column("cause", Word(Cause), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("by", BigInteger, info=OFFICE),
    Column("why", Reasoned, nullable=False, info=words_of("owner")),
    Column("case", Integer, ForeignKey("cases.id")),
    Column("sanction", Integer, ForeignKey("sanctions.id")),
    Column("was", Word(Level), nullable=False),
    Column("was_cause", Word(Cause), nullable=False),
    Column("was_until", Moment),
    Column("stood", Text, nullable=False, server_default="", info=PLAIN),
    Column("version", Integer, nullable=False),
)
"""What has no row here is visible; one row for each thing whose level was ever changed."""
shown.c.owner.info = {**PERSON, "seen": shown.c.level != Level.SHADOWED}
Index("ix_shown_owner", shown.c.owner)
Index("ix_shown_until", shown.c.until, **only(shown.c.until.is_not(None)))
Index("ix_shown_sanction", shown.c.sanction, **only(shown.c.sanction.is_not(None)))

sanctions = Table(
    "sanctions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("measure", Word(Penalty), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("why", Reasoned, nullable=False, info=words_of("person")),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("second", BigInteger, info=OFFICE),
    Column("case", Integer, ForeignKey("cases.id")),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("ended", Moment),
    Column("ended_by", BigInteger, info=OFFICE),
    Column("objected", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("measure <> 'ban' OR (second IS NOT NULL AND second <> by)", name="two_for_a_ban"),
    CheckConstraint("(measure = 'suspension') = (\"until\" IS NOT NULL)", name="suspended_until"),
)
_IN_FORCE = sanctions.c.ended.is_(None)
Index("one_sanction_of_a_kind", sanctions.c.person, sanctions.c.measure, unique=True, **only(_IN_FORCE))
Index("ix_sanctions_person", sanctions.c.person, sanctions.c.since)
Index("ix_sanctions_case", sanctions.c.case)
Index("ix_sanctions_area", sanctions.c.area, **only(_IN_FORCE))

SHOWN, SANCTIONS = Shelf(shown, Shown), Shelf(sanctions, Sanction)
_NOW = bindparam("now", type_=Moment)
_ABOUT = SHOWN.all.where(shown.c.about.in_(bindparam("abouts", expanding=True)))
_ENDING = SHOWN.all.where(shown.c.until <= _NOW).order_by(shown.c.until, shown.c.id).limit(bindparam("most"))
_BY_SANCTION = SHOWN.all.where(shown.c.sanction == bindparam("number")).order_by(shown.c.id)
_HELD = SANCTIONS.all.where(_IN_FORCE, sanctions.c.person == bindparam("person")).order_by(sanctions.c.id)
_EVER = (
    SANCTIONS.all.where(sanctions.c.person == bindparam("person"))
    .order_by(sanctions.c.id.desc())
    .limit(bindparam("most"))
)
_BY_CASE = SANCTIONS.all.where(sanctions.c.case == bindparam("number")).order_by(sanctions.c.id)
_BELOW = below("roots")
_INSIDE = (
    SANCTIONS.all.where(_IN_FORCE, sanctions.c.area.in_(select(_BELOW.c.id)))
    .order_by(sanctions.c.since.desc(), sanctions.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_OVER = (
    SANCTIONS.all.where(_IN_FORCE, sanctions.c.until <= _NOW)
    .order_by(sanctions.c.until, sanctions.c.id)
    .limit(bindparam("most"))
)


def is_held(person: Any) -> Any:
    """A condition on a person's number: there is a measure in force, or one that is just over."""
    return exists().where(_IN_FORCE, sanctions.c.person == person)


def not_kept(about: Any, owner: Any) -> Any:
    """A condition on what is listed: nothing that was taken out of lists, but to its author a shadow.

    One look-up in a small index for each row that would be listed; ``viewer`` is a parameter.
    """
    return ~exists().where(
        shown.c.about == about,
        shown.c.level != Level.VISIBLE,
        or_(shown.c.level != Level.SHADOWED, owner != bindparam("viewer", type_=BigInteger)),
    )


def not_kept_from_all(about: Any) -> Any:
    """The same where there is no viewer: what is matched or told to anybody is visible to all."""
    return ~exists().where(and_(shown.c.about == about, shown.c.level != Level.VISIBLE))


class Conduct:
    """The questions asked of conduct."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def shown(self, about: str) -> Shown | None:
        """The level of one thing; None: visible, and never anything else."""
        return (await self.these([about])).get(about)

    async def these(self, abouts: Iterable[str]) -> dict[str, Shown]:
        """The levels of several things, as far as they were ever changed."""
        found = await SHOWN.asked(self._conn, _ABOUT, {"abouts": sorted(set(abouts))})
        return {it.about: it for it in found}

    async def put(self, level: Shown) -> Shown:
        """A thing's level from now on. Raises Stale."""
        return await (SHOWN.save if level.id else SHOWN.add)(self._conn, level)

    async def ending(self, now: datetime, *, most: int = 100) -> tuple[Shown, ...]:
        """What is visible again by now."""
        return await SHOWN.asked(self._conn, _ENDING, {"now": now, "most": most})

    async def hidden_by(self, number: SanctionId) -> tuple[Shown, ...]:
        """What is not seen because of a measure against its owner."""
        return await SHOWN.asked(self._conn, _BY_SANCTION, {"number": number})

    async def sanction(self, number: SanctionId) -> Sanction | None:
        """One measure, whoever it is against."""
        return await SANCTIONS.get(self._conn, number)

    async def held(self, person: ResidentId) -> tuple[Sanction, ...]:
        """The measures against somebody that have not ended, oldest first."""
        return await SANCTIONS.asked(self._conn, _HELD, {"person": person})

    async def ever(self, person: ResidentId, *, most: int) -> tuple[Sanction, ...]:
        """The measures there ever were against somebody, newest first."""
        return await SANCTIONS.asked(self._conn, _EVER, {"person": person, "most": most})

    async def inside(self, roots: Sequence[AreaId], *, most: int, skip: int = 0) -> tuple[Sanction, ...]:
        """The measures in force against people at ``roots`` and in them, newest first."""
        return await SANCTIONS.asked(self._conn, _INSIDE, {"roots": list(roots), "most": most, "skip": skip})

    async def over(self, now: datetime, *, most: int = 100) -> tuple[Sanction, ...]:
        """The measures whose time has passed."""
        return await SANCTIONS.asked(self._conn, _OVER, {"now": now, "most": most})

    async def impose(self, sanction: Sanction) -> Sanction:
        """A new measure. IntegrityError: there is one of its kind."""
        return await SANCTIONS.add(self._conn, sanction)

    async def by_case(self, case: int) -> tuple[Sanction, ...]:
        """The measures that a case brought about, oldest first."""
        return await SANCTIONS.asked(self._conn, _BY_CASE, {"number": case})

    async def save(self, sanction: Sanction) -> Sanction:
        """A measure that was read, ended, or objected to. Raises Stale."""
        return await SANCTIONS.save(self._conn, sanction)
