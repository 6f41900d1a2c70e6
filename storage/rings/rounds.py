"""Which listings are new to the matching, and who looks at them now."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Table, bindparam, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.barter import Listing, ListingId, State
from storage.barter import SHELF as LISTINGS
from storage.barter import about, listings
from storage.conduct import not_kept_from_all
from storage.tables import Moment, metadata

ring_looks = Table(
    "ring_looks",
    metadata,
    Column("listing", Integer, ForeignKey("listings.id"), primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("again", Moment),
)
"""The version in which a listing was last looked at; ``again`` is when it is worth another look."""

ring_rounds = Table(
    "ring_rounds",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("looked", Moment),
)
"""One row: when everything new had been looked at. Who holds it makes the round."""

_HELD = select(ring_rounds.c.looked).where(ring_rounds.c.id == 1).with_for_update(skip_locked=True)
_LOOKED = update(ring_rounds).where(ring_rounds.c.id == 1).values(looked=bindparam("now"))
_UNLOOKED = (
    LISTINGS.all.outerjoin(ring_looks, ring_looks.c.listing == listings.c.id)
    .where(
        listings.c.state == State.OPEN,
        listings.c.until > bindparam("now"),
        not_kept_from_all(about(listings)),
        or_(
            ring_looks.c.listing.is_(None),
            ring_looks.c.version != listings.c.version,
            ring_looks.c.again <= bindparam("now"),
        ),
    )
    .order_by(listings.c.id)
    .limit(bindparam("most"))
)
_AGAIN = (
    update(ring_looks)
    .where(ring_looks.c.listing.in_(bindparam("numbers", expanding=True)))
    .values(again=bindparam("at"))
)


def _looking(make: Any) -> Any:
    new = make(ring_looks)
    return new.on_conflict_do_update(
        index_elements=["listing"], set_={"version": new.excluded.version, "again": None}
    )


_LOOK = {"sqlite": _looking(sqlite.insert), "postgresql": _looking(postgresql.insert)}


@dataclass(frozen=True, slots=True)
class Round:
    """The right to make the round; ``looked`` is when everything new had last been looked at."""

    looked: datetime | None


class Rounds:
    """The questions asked by the round that looks for matches."""

    _conn: AsyncConnection

    async def round(self) -> Round | None:
        """The round, held until this transaction ends; None while another process makes it."""
        row = (await self._conn.execute(_HELD)).first()
        return None if row is None else Round(row.looked)

    async def round_ends(self, now: datetime) -> None:
        """Everything new has been looked at."""
        await self._conn.execute(_LOOKED, {"now": now})

    async def unlooked(self, now: datetime, *, most: int) -> tuple[Listing, ...]:
        """Open listings that are new or changed since they were looked at, or worth another look."""
        return await LISTINGS.asked(self._conn, _UNLOOKED, {"now": now, "most": most})

    async def looked(self, seen: Sequence[Listing]) -> None:
        """These have been looked at, as they are now."""
        rows = [{"listing": listing.id, "version": listing.version, "again": None} for listing in seen]
        if rows:
            await self._conn.execute(_LOOK[self._conn.dialect.name], rows)

    async def look_again(self, numbers: Collection[ListingId], at: datetime) -> None:
        """These are worth another look then, even if nothing changes."""
        if numbers:
            await self._conn.execute(_AGAIN, {"numbers": sorted(numbers), "at": at})
