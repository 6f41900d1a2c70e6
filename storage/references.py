"""References, each in its round: nothing is read of a round that is not published, nor of a hidden one."""

from __future__ import annotations

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

from bot.domain.references import Reference, ReferenceId, Round
from bot.domain.residents import ResidentId
from storage.blind import Asked, Blindly
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
_TOLD = SHELF.all.where(_PUBLISHED, references.c.hidden.is_(None))
_ONE = _TOLD.where(references.c.id == bindparam("number"))
_ABOUT = (
    _TOLD.where(references.c.subject == bindparam("subject"))
    .order_by(references.c.at.desc(), references.c.id.desc())
    .limit(bindparam("most"))
)


class References(Blindly[Round, Reference]):
    """The questions asked of references."""

    asked = Asked(ROUNDS, SHELF, "match")

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
