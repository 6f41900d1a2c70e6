"""The agenda: how many stand where, what ends soon, and how it goes; it keeps nothing of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Integer, Select, Table, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.homes import TOGETHER, Guest, GuestState, Match
from bot.domain.stays import Check
from storage.areas import below
from storage.homes.guests import GUESTS, guests
from storage.homes.hosts import hosts
from storage.homes.matches import MATCHES, matches
from storage.stays import CHECKS, checks

_BELOW = below("roots")
_MOST = bindparam("most", type_=Integer)


def _states(table: Table) -> Select[Any]:
    """How many of them stand in each state there."""
    inside = table.c.area.in_(select(_BELOW.c.id))
    return select(table.c.state, func.count()).where(inside).group_by(table.c.state)


_COUNTS = {"host": _states(hosts), "guest": _states(guests), "match": _states(matches)}
_TOGETHER = matches.c.state.in_(sorted(TOGETHER))
_ENDING = (
    MATCHES.all.where(
        _TOGETHER, matches.c.ends <= bindparam("until"), matches.c.area.in_(select(_BELOW.c.id))
    )
    .order_by(matches.c.ends, matches.c.id)
    .limit(_MOST)
)
_EXPIRING = (
    GUESTS.all.where(
        guests.c.state.in_([GuestState.VERIFIED, GuestState.SEARCHING]),
        guests.c.verified <= bindparam("until"),
        guests.c.area.in_(select(_BELOW.c.id)),
    )
    .order_by(guests.c.verified, guests.c.id)
    .limit(_MOST)
)
_MOODS = (
    CHECKS.all.join(matches, matches.c.id == checks.c.match)
    .where(_TOGETHER, checks.c.mood.is_not(None), matches.c.area.in_(select(_BELOW.c.id)))
    .order_by(checks.c.match, checks.c.person, checks.c.asked, checks.c.id)
    .limit(_MOST)
)


class Agenda:
    """The questions asked of the agenda."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def counts(self, of: str, roots: Sequence[AreaId]) -> dict[str, int]:
        """How many hosts, guests or matches (``of``) there are there in each state."""
        rows = await self._conn.execute(_COUNTS[of], {"roots": list(roots)})
        return {row[0]: row[1] for row in rows}

    async def ending(self, roots: Sequence[AreaId], until: date, *, most: int) -> tuple[Match, ...]:
        """The shared homes there that end until that day, the first first."""
        facts = {"roots": list(roots), "until": until, "most": most}
        return await MATCHES.asked(self._conn, _ENDING, facts)

    async def expiring(self, roots: Sequence[AreaId], until: date, *, most: int) -> tuple[Guest, ...]:
        """The guests there one of whose papers runs out until that day, the first first."""
        facts = {"roots": list(roots), "until": until, "most": most}
        return await GUESTS.asked(self._conn, _EXPIRING, facts)

    async def moods(self, roots: Sequence[AreaId], *, most: int) -> tuple[Check, ...]:
        """How those who live together there said that it goes, each person's answers oldest first."""
        return await CHECKS.asked(self._conn, _MOODS, {"roots": list(roots), "most": most})
