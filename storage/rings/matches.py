"""Offers that fit wants, and who is to be told of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Select,
    Table,
    bindparam,
    delete,
    exists,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.barter import ListingId, State
from bot.domain.residents import ResidentId
from bot.domain.rings import Edge
from storage.barter import about, listings
from storage.conduct import not_kept_from_all
from storage.notices import notices
from storage.tables import BEHIND, PERSON, Moment, goes_with, metadata, only

matches = Table(
    "matches",
    metadata,
    Column("offer", Integer, ForeignKey("listings.id"), nullable=False),
    Column("want", Integer, ForeignKey("listings.id"), nullable=False),
    Column("giver", BigInteger, nullable=False, info=PERSON),
    Column("receiver", BigInteger, nullable=False, info=PERSON),
    Column("found", Moment, nullable=False),
    PrimaryKeyConstraint("offer", "want"),
    info=goes_with("giver", "receiver"),
)
"""An offer that fits a want: each pair once, however often it is found."""
Index("ix_matches_want", matches.c.want)
Index("ix_matches_giver", matches.c.giver)
Index("ix_matches_found", matches.c.found)

match_hints = Table(
    "match_hints",
    metadata,
    Column("person", BigInteger, nullable=False, info=PERSON),
    Column("offer", Integer, ForeignKey("listings.id"), nullable=False),
    Column("want", Integer, ForeignKey("listings.id"), nullable=False),
    Column("due", Moment),
    Column("told", Moment),
    PrimaryKeyConstraint("person", "offer", "want"),
    info=goes_with("person") | BEHIND,
)
"""Who is to be told of a pair, and when; ``due`` is empty once that is settled, ``told`` if it was said."""
Index("ix_match_hints_due", match_hints.c.due, match_hints.c.person, **only(match_hints.c.due.is_not(None)))
Index("ix_match_hints_pair", match_hints.c.offer, match_hints.c.want)

EDGES_MOST = 2_000
"""Matches followed in one step of a round; a part of the city that has more is not seen whole."""

_OFFERED, _WANTED, _ONWARD = listings.alias("offered"), listings.alias("wanted"), matches.alias("onward")
_EDGES: Select[Any] = (
    select(matches.c.offer, matches.c.want, matches.c.giver, matches.c.receiver)
    .join(_OFFERED, _OFFERED.c.id == matches.c.offer)
    .join(_WANTED, _WANTED.c.id == matches.c.want)
    .where(
        _OFFERED.c.state == State.OPEN,
        _WANTED.c.state == State.OPEN,
        not_kept_from_all(about(_OFFERED)),
        not_kept_from_all(about(_WANTED)),
        # Who gives nothing on is in no ring.
        exists().where(_ONWARD.c.giver == matches.c.receiver),
    )
    .order_by(matches.c.offer, matches.c.want)
    .limit(EDGES_MOST)
)
_EDGES_FROM = _EDGES.where(matches.c.giver.in_(bindparam("givers", expanding=True)))
_EDGES_AT = _EDGES.where(
    or_(
        matches.c.offer.in_(bindparam("numbers", expanding=True)),
        matches.c.want.in_(bindparam("numbers", expanding=True)),
    )
)
_DUE = (
    select(match_hints.c.person)
    .where(match_hints.c.due <= bindparam("now"))
    .distinct()
    .order_by(match_hints.c.person)
    .limit(bindparam("most"))
)
_HINTS = (
    select(match_hints.c.offer, match_hints.c.want)
    .where(match_hints.c.person == bindparam("person"), match_hints.c.due <= bindparam("now"))
    .order_by(match_hints.c.due, match_hints.c.offer, match_hints.c.want)
    .limit(bindparam("most"))
)
_SETTLE = (
    update(match_hints)
    .where(
        match_hints.c.person == bindparam("of_person"),
        match_hints.c.offer == bindparam("of_offer"),
        match_hints.c.want == bindparam("of_want"),
    )
    .values(due=None, told=bindparam("new_told"))
)
_LATER = (
    update(match_hints)
    .where(match_hints.c.person == bindparam("of_person"), match_hints.c.due <= bindparam("now"))
    .values(due=bindparam("new_due"))
)
_FOUND_BEFORE = (
    select(notices.c.about)
    .where(
        notices.c.person == bindparam("person"),
        notices.c.key == "saved-notice-found",
        notices.c.about.in_(bindparam("abouts", expanding=True)),
    )
    .distinct()
)
_FORGET = delete(matches).where(matches.c.found <= bindparam("before"))
_FORGET_HINTS = delete(match_hints).where(
    ~exists().where(matches.c.offer == match_hints.c.offer, matches.c.want == match_hints.c.want)
)


def _matching(make: Any) -> Any:
    return make(matches).on_conflict_do_nothing(index_elements=["offer", "want"])


def _hinting(make: Any) -> Any:
    """What was told is not told again; what was never said, since a listing rested, may be now."""
    new = make(match_hints)
    return new.on_conflict_do_update(
        index_elements=["person", "offer", "want"],
        set_={"due": new.excluded.due},
        where=match_hints.c.told.is_(None),
    )


_MATCH = {"sqlite": _matching(sqlite.insert), "postgresql": _matching(postgresql.insert)}
_HINT = {"sqlite": _hinting(sqlite.insert), "postgresql": _hinting(postgresql.insert)}


class Matches:
    """The questions asked of direct matches."""

    _conn: AsyncConnection

    async def match(self, edges: Sequence[Edge], *, now: datetime, due: datetime) -> None:
        """Offers that fit wants; both owners are to be told of each once, at ``due``."""
        if not edges:
            return
        pairs = [{"offer": e.offer, "want": e.want} for e in edges]
        who = [{"giver": e.giver, "receiver": e.receiver, "found": now} for e in edges]
        rows = [pair | people for pair, people in zip(pairs, who, strict=True)]
        await self._conn.execute(_MATCH[self._conn.dialect.name], rows)
        sides = [
            pair | {"person": people[side], "due": due, "told": None}
            for pair, people in zip(pairs, who, strict=True)
            for side in ("giver", "receiver")
        ]
        await self._conn.execute(_HINT[self._conn.dialect.name], sides)

    async def edges_at(self, numbers: Collection[ListingId]) -> tuple[Edge, ...]:
        """The matches in which one of these listings takes part, of listings that are both open."""
        return await self._edges(_EDGES_AT, {"numbers": sorted(numbers)})

    async def edges_from(self, givers: Collection[ResidentId]) -> tuple[Edge, ...]:
        """The matches of these people's offers, of listings that are both open."""
        return await self._edges(_EDGES_FROM, {"givers": sorted(givers)})

    async def due(self, now: datetime, *, most: int) -> tuple[ResidentId, ...]:
        """People who are to be told of a match by now."""
        return tuple((await self._conn.execute(_DUE, {"now": now, "most": most})).scalars())

    async def hints(
        self, person: ResidentId, now: datetime, *, most: int
    ) -> tuple[tuple[ListingId, ListingId], ...]:
        """The (offer, want) pairs one person is to be told of by now, those that wait longest first."""
        asked = {"person": person, "now": now, "most": most}
        return tuple((row.offer, row.want) for row in await self._conn.execute(_HINTS, asked))

    async def settle(
        self,
        person: ResidentId,
        pairs: Collection[tuple[ListingId, ListingId]],
        *,
        told: datetime | None,
    ) -> None:
        """Done with these pairs: they were told, or are not to be."""
        new = {"of_person": person, "new_told": told}
        rows = [new | {"of_offer": offer, "of_want": want} for offer, want in pairs]
        if rows:
            await self._conn.execute(_SETTLE, rows)

    async def later(self, person: ResidentId, now: datetime, due: datetime) -> None:
        """Whatever else this person was to be told by now is told at ``due``."""
        await self._conn.execute(_LATER, {"of_person": person, "now": now, "new_due": due})

    async def told_already(self, person: ResidentId, numbers: Collection[ListingId]) -> set[ListingId]:
        """Those listings of which a saved search has told this person."""
        abouts = {f"listing:{number}": number for number in numbers}
        rows = await self._conn.execute(_FOUND_BEFORE, {"person": person, "abouts": list(abouts)})
        return {abouts[about] for about in rows.scalars()}

    async def forget(self, before: datetime) -> None:
        """Matches found before then, and that they were told."""
        gone = await self._conn.execute(_FORGET, {"before": before})
        if gone.rowcount:
            await self._conn.execute(_FORGET_HINTS)

    async def _edges(self, question: Select[Any], facts: dict[str, Any]) -> tuple[Edge, ...]:
        return tuple(Edge(*row) for row in await self._conn.execute(question, facts))
