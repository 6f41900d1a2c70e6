"""References, each in its round: nothing is read of a round that is not published, nor of a hidden one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.references import Reference, ReferenceId, Round
from bot.domain.residents import ResidentId
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, Moment, goes_with, known_as, metadata, only, words_of

reference_rounds = Table(
    "reference_rounds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("match", Integer, ForeignKey("home_matches.id"), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("host", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("guest", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("opened", Moment, nullable=False),
    Column("closes", Moment, nullable=False),
    Column("remind", Moment),
    Column("published", Moment),
    Column("version", Integer, nullable=False),
)
Index("one_round_of_a_stay", reference_rounds.c.match, unique=True)
_OPEN = reference_rounds.c.published.is_(None)
Index("ix_reference_rounds_closes", reference_rounds.c.closes, **only(_OPEN))

references = Table(
    "stay_references",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("match", Integer, ForeignKey("home_matches.id"), nullable=False),
    Column("author", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("subject", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("again", Boolean, nullable=False),
    Column("proper", Boolean, nullable=False),
    Column("text", Text, nullable=False, info=words_of("author")),
    Column("at", Moment, nullable=False),
    Column("heard", BigInteger, info=OFFICE),
    Column("hidden", Moment),
    Column("version", Integer, nullable=False),
    info=goes_with("subject") | known_as("reference"),
)
Index("one_reference_of_an_author", references.c.match, references.c.author, unique=True)
Index("ix_stay_references_subject", references.c.subject)

_PUBLISHED = exists().where(
    reference_rounds.c.match == references.c.match, reference_rounds.c.published.is_not(None)
)
references.c.subject.info = PERSON | {"seen": _PUBLISHED}
"""Nobody is given what was said of them before both can read theirs."""

ROUNDS, SHELF = Shelf(reference_rounds, Round), Shelf(references, Reference)
_NOW = bindparam("now", type_=reference_rounds.c.closes.type)
_MATCH, _MOST = bindparam("match", type_=Integer), bindparam("most", type_=Integer)
_ROUND = ROUNDS.all.where(reference_rounds.c.match == _MATCH)
_DUE = (
    ROUNDS.all.where(_OPEN, reference_rounds.c.closes <= _NOW)
    .order_by(reference_rounds.c.closes, reference_rounds.c.id)
    .limit(_MOST)
)
_TO_REMIND = (
    ROUNDS.all.where(_OPEN, reference_rounds.c.remind <= _NOW, reference_rounds.c.closes > _NOW)
    .order_by(reference_rounds.c.remind, reference_rounds.c.id)
    .limit(_MOST)
)
_OF = SHELF.all.where(references.c.match == _MATCH).order_by(references.c.id)
_BY = SHELF.all.where(references.c.match == _MATCH, references.c.author == bindparam("author"))
_TOLD = SHELF.all.where(_PUBLISHED, references.c.hidden.is_(None))
_ONE = _TOLD.where(references.c.id == bindparam("number"))
_ABOUT = (
    _TOLD.where(references.c.subject == bindparam("subject"))
    .order_by(references.c.at.desc(), references.c.id.desc())
    .limit(_MOST)
)


class References:
    """The questions asked of references."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def round(self, match: int) -> Round | None:
        """The round of a shared home that has ended."""
        found = await ROUNDS.asked(self._conn, _ROUND, {"match": match})
        return found[0] if found else None

    async def begin(self, round_: Round) -> Round:
        """A new round."""
        return await ROUNDS.add(self._conn, round_)

    async def touch(self, round_: Round) -> Round:
        """A changed round, or one in which somebody wrote: two who write at once meet here. Raises Stale."""
        return await ROUNDS.save(self._conn, round_)

    async def due(self, now: datetime, *, most: int = 100) -> tuple[Round, ...]:
        """Rounds whose days are over."""
        return await ROUNDS.asked(self._conn, _DUE, {"now": now, "most": most})

    async def to_remind(self, now: datetime, *, most: int = 100) -> tuple[Round, ...]:
        """Rounds whose two are to be reminded now."""
        return await ROUNDS.asked(self._conn, _TO_REMIND, {"now": now, "most": most})

    async def written(self, match: int) -> tuple[Reference, ...]:
        """What has been written in a round: for publishing, and for nobody's eyes before."""
        return await SHELF.asked(self._conn, _OF, {"match": match})

    async def by(self, match: int, author: ResidentId) -> Reference | None:
        """An author's own."""
        found = await SHELF.asked(self._conn, _BY, {"match": match, "author": author})
        return found[0] if found else None

    async def told(self, number: ReferenceId) -> Reference | None:
        """One that is published and not hidden."""
        found = await SHELF.asked(self._conn, _ONE, {"number": number})
        return found[0] if found else None

    async def reference(self, number: ReferenceId) -> Reference | None:
        """One, for who decides about it."""
        return await SHELF.get(self._conn, number)

    async def about(self, subject: ResidentId, *, most: int) -> tuple[Reference, ...]:
        """What is told of somebody, newest first."""
        return await SHELF.asked(self._conn, _ABOUT, {"subject": subject, "most": most})

    async def keep(self, reference: Reference) -> Reference:
        """A new one, or one worded anew, or hidden. Raises Stale."""
        return await (SHELF.save if reference.id else SHELF.add)(self._conn, reference)
