"""Residents and the consents they gave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
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
    bindparam,
    exists,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.residents import Consent, Former, Resident, ResidentId, Tick, is_former
from storage.shelf import Shelf
from storage.stats import Count, counted
from storage.tables import (
    BEHIND,
    PERSON,
    PLAIN,
    SECRET,
    Moment,
    Word,
    goes_with,
    metadata,
    only,
    words_of,
)

residents = Table(
    "residents",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("name", Text, nullable=False, info=words_of("id")),
    Column("locale", Text, nullable=False, info=PLAIN),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("easy", Boolean, nullable=False),
    Column("birth_year", Integer),
    Column("joined", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_residents_joined", residents.c.joined)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resident", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("tick", Word(Tick), nullable=False),
    Column("text", Text, nullable=False, info=PLAIN),
    Column("locale", Text, nullable=False, info=PLAIN),
    Column("given", Moment, nullable=False),
    Column("withdrawn", Moment),
    info=goes_with("resident"),
)
Index(
    "one_open_consent_per_tick",
    consents.c.resident,
    consents.c.tick,
    unique=True,
    **only(consents.c.withdrawn.is_(None)),
)

_OPEN = consents.c.withdrawn.is_(None)
Index("ix_consents_text", consents.c.text, consents.c.resident, **only(_OPEN))


def is_outdated(person: Any) -> Any:
    """A condition on a person's number: the words that they consented to are not those of today.

    ``words`` is a parameter: which words are.
    """
    return exists().where(
        consents.c.resident == person,
        consents.c.tick == Tick.SERVICE,
        _OPEN,
        consents.c.text < bindparam("words", type_=Text),
    )


leavings = Table(
    "leavings",
    metadata,
    Column(
        "id",
        BigInteger,
        ForeignKey("residents.id"),
        primary_key=True,
        autoincrement=False,
        info=PERSON,
    ),
    Column("asked", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("id") | BEHIND,
)
Index("ix_leavings_due", leavings.c.due)

tombstones = Table(
    "tombstones",
    metadata,
    Column(
        "former",
        BigInteger,
        ForeignKey("residents.id"),
        primary_key=True,
        autoincrement=False,
        info=PERSON | SECRET,
    ),
    Column("gone", BigInteger, nullable=False, index=True, info=PERSON),
    Column("into", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("at", Moment, nullable=False),
    info=goes_with("into"),
)
"""Records that were a second one of somebody: ``gone`` was its number. What can never change names the
``former`` member instead, and whoever asks for either is led to who it was."""

LEAVING = select(leavings.c.id)
"""Who wants to leave."""

SHELF = Shelf(residents, Resident)
_CONSENT = [consents.c[name] for name in ("id", "resident", "tick", "text", "locale", "given", "withdrawn")]
_CONSENTS = (
    select(*_CONSENT)
    .where(consents.c.resident == bindparam("resident"), consents.c.withdrawn.is_(None))
    .order_by(consents.c.id)
)
_CONSENTS_EVER = select(*_CONSENT).where(consents.c.resident == bindparam("resident")).order_by(consents.c.id)
_SHOWN = (
    select(residents.c.name)
    .join(consents, consents.c.resident == residents.c.id)
    .where(
        residents.c.id == bindparam("resident"),
        consents.c.tick == Tick.PROFILE,
        consents.c.withdrawn.is_(None),
    )
)
_WAS = select(tombstones.c.into).where(tombstones.c.former == bindparam("former", type_=BigInteger))
_GIVE = insert(consents)
_LIVING = (
    select(residents.c.area, literal(""), func.count()).where(residents.c.id > 0).group_by(residents.c.area)
)
_JOINED = _LIVING.where(residents.c.joined >= bindparam("since"), residents.c.joined < bindparam("until"))
_FIRST = select(func.min(residents.c.joined)).where(residents.c.id > 0)
_OUTDATED = select(consents.c.resident).where(
    _OPEN, consents.c.tick == Tick.SERVICE, consents.c.text < bindparam("words", type_=Text)
)
_WITHDRAW = update(consents).where(consents.c.id == bindparam("was_id")).values(withdrawn=bindparam("at"))


class Residents:
    """The questions asked of residents."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def resident(self, who: ResidentId) -> Resident | None:
        """The resident, or None for somebody who has not joined, or is a member no more."""
        return None if is_former(who) else await SHELF.get(self._conn, who)

    async def these(self, who: Iterable[int]) -> dict[int, Resident]:
        """Several residents at once, by number."""
        return await SHELF.some(self._conn, who)

    async def shown_name(self, who: ResidentId) -> str | None:
        """The name, if its owner lets neighbours see it; former members are called that."""
        if is_former(who):
            into = (await self._conn.execute(_WAS, {"former": who})).scalar_one_or_none()
            return await self.shown_name(ResidentId(into)) if into else Former.MEMBER
        found: str | None = (await self._conn.execute(_SHOWN, {"resident": who})).scalar_one_or_none()
        return found

    async def welcome(self, resident: Resident, consents: Sequence[Consent]) -> None:
        """A new resident with the consents given."""
        await SHELF.add(self._conn, resident)
        for consent in consents:
            await self.consent(consent)

    async def save(self, resident: Resident) -> Resident:
        """Changed facts of a resident. Raises Stale."""
        return await SHELF.save(self._conn, resident)

    async def consents(self, who: ResidentId) -> tuple[Consent, ...]:
        """The consents that hold."""
        rows = await self._conn.execute(_CONSENTS, {"resident": who})
        return tuple(Consent(**row._mapping) for row in rows)  # noqa: SLF001

    async def consents_ever(self, who: ResidentId) -> tuple[Consent, ...]:
        """All consents ever given, also those taken back, oldest first."""
        rows = await self._conn.execute(_CONSENTS_EVER, {"resident": who})
        return tuple(Consent(**row._mapping) for row in rows)  # noqa: SLF001

    async def consent(self, consent: Consent) -> None:
        """A tick set."""
        names = ("resident", "tick", "text", "locale", "given", "withdrawn")
        await self._conn.execute(_GIVE, {name: getattr(consent, name) for name in names})

    async def outdated(self, words: str) -> tuple[ResidentId, ...]:
        """Whoever uses the service by consent to words before these."""
        return tuple(
            ResidentId(who) for who in (await self._conn.execute(_OUTDATED, {"words": words})).scalars()
        )

    async def withdraw(self, consent: Consent) -> None:
        """A tick taken back; the row stays as the proof that it was given."""
        await self._conn.execute(_WITHDRAW, {"was_id": consent.id, "at": consent.withdrawn})

    # -- figures ---------------------------------------------------------------------------

    async def living(self) -> list[Count]:
        """How many there are, by area; former members are not."""
        return await counted(self._conn, _LIVING, {})

    async def joined(self, since: datetime, until: datetime) -> list[Count]:
        """How many joined, by area."""
        return await counted(self._conn, _JOINED, {"since": since, "until": until})

    async def first_joined(self) -> datetime | None:
        """When the first of all did."""
        first: datetime | None = (await self._conn.execute(_FIRST)).scalar_one()
        return first
