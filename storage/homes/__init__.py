"""Homes shared between generations: hosts, guests, and what becomes of a guest's request."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.homes import (
    Guest,
    GuestId,
    GuestState,
    Host,
    HostId,
    HostState,
    Match,
    MatchId,
    MatchState,
    Seen,
)
from bot.domain.residents import ResidentId
from storage.homes import guests, hosts, matches
from storage.homes.guests import GUESTS, PAPERS
from storage.homes.hosts import HOSTS, rent_levels
from storage.homes.matches import MATCHES

__all__ = ["Homes"]


class Homes:
    """The questions asked of shared homes."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    # -- hosts -----------------------------------------------------------------------------------

    async def host(self, number: HostId) -> Host | None:
        """One host, whoever may see it."""
        return await HOSTS.get(self._conn, number)

    async def host_of(self, resident: ResidentId) -> Host | None:
        """The home that somebody offers, as long as they have not left."""
        found = await HOSTS.asked(self._conn, hosts.OF, {"resident": resident})
        return found[0] if found else None

    async def hosts_at(
        self, roots: Sequence[AreaId], states: Collection[HostState], *, most: int, skip: int = 0
    ) -> tuple[Host, ...]:
        """The hosts at ``roots`` and in them who stand so, those who moved last first."""
        facts = {"roots": list(roots), "states": sorted(states), "most": most, "skip": skip}
        return await HOSTS.asked(self._conn, hosts.AT, facts)

    async def free(
        self, roots: Sequence[AreaId], begins: date, until: date, *, most: int
    ) -> tuple[Host, ...]:
        """The listed homes there that are open in all of these days, the cheapest first."""
        facts = {"roots": list(roots), "begins": begins, "until": until, "most": most}
        return await HOSTS.asked(self._conn, hosts.FREE, facts)

    async def open_host(self, host: Host) -> Host:
        """A new host."""
        return await HOSTS.add(self._conn, host)

    async def save_host(self, host: Host) -> Host:
        """A changed host. Raises Stale."""
        return await HOSTS.save(self._conn, host)

    async def level(self, around: Sequence[AreaId]) -> int | None:
        """What a room usually costs at the first of these areas of which somebody has said it."""
        rows = await self._conn.execute(hosts.LEVELS, {"areas": list(around)})
        known = {row[0]: row[1] for row in rows}
        return next((known[area] for area in around if area in known), None)

    async def set_level(self, area: AreaId, level: int, by: ResidentId, now: datetime) -> None:
        """It costs so much from now on."""
        await self._conn.execute(delete(rent_levels).where(rent_levels.c.area == area))
        row = {"area": area, "level": level, "by": by, "since": now}
        await self._conn.execute(insert(rent_levels).values(row))

    # -- guests ----------------------------------------------------------------------------------

    async def guest(self, number: GuestId) -> Guest | None:
        """One guest, whoever may see it."""
        return await GUESTS.get(self._conn, number)

    async def guest_of(self, resident: ResidentId) -> Guest | None:
        """What somebody looks for, as long as they were not refused and have not left."""
        found = await GUESTS.asked(self._conn, guests.OF, {"resident": resident})
        return found[0] if found else None

    async def guests_at(
        self, roots: Sequence[AreaId], states: Collection[GuestState], *, most: int, skip: int = 0
    ) -> tuple[Guest, ...]:
        """The guests at ``roots`` and in them who stand so, those who moved last first."""
        facts = {"roots": list(roots), "states": sorted(states), "most": most, "skip": skip}
        return await GUESTS.asked(self._conn, guests.AT, facts)

    async def lapsed(self, today: date) -> tuple[Guest, ...]:
        """The guests one of whose papers has run out."""
        return await GUESTS.asked(self._conn, guests.LAPSED, {"today": today})

    async def expiring(self, until: date) -> tuple[Guest, ...]:
        """The guests one of whose papers runs out until that day, the first first."""
        return await GUESTS.asked(self._conn, guests.EXPIRING, {"until": until})

    async def idle(self, before: datetime) -> tuple[Guest, ...]:
        """The guests who have shown no paper since then, or let one run out, and were not seen again."""
        return await GUESTS.asked(self._conn, guests.IDLE, {"before": before})

    async def open_guest(self, guest: Guest) -> Guest:
        """A new guest."""
        return await GUESTS.add(self._conn, guest)

    async def save_guest(self, guest: Guest) -> Guest:
        """A changed guest. Raises Stale."""
        return await GUESTS.save(self._conn, guest)

    async def papers(self, guest: GuestId) -> tuple[Seen, ...]:
        """Which papers of a guest were seen, and until when they hold."""
        return await PAPERS.asked(self._conn, guests.PAPERS_OF, {"guest": guest})

    async def see(self, seen: Seen) -> Seen:
        """A paper seen, for the first time or anew. Raises Stale."""
        return await (PAPERS.save if seen.id else PAPERS.add)(self._conn, seen)

    # -- matches ---------------------------------------------------------------------------------

    async def match(self, number: MatchId) -> Match | None:
        """One request, whoever may see it."""
        return await MATCHES.get(self._conn, number)

    async def asked_of(self, host: HostId) -> Match | None:
        """The one request that a host has before them."""
        found = await MATCHES.asked(self._conn, matches.ASKED_OF, {"host": host})
        return found[0] if found else None

    async def of_host(self, host: HostId) -> tuple[Match, ...]:
        """All that was asked of a host, newest first."""
        return await MATCHES.asked(self._conn, matches.OF_HOST, {"host": host})

    async def of_guest(self, guest: GuestId) -> tuple[Match, ...]:
        """All that a guest has asked, newest first."""
        return await MATCHES.asked(self._conn, matches.OF_GUEST, {"guest": guest})

    async def open_of_guest(self, guest: GuestId) -> int:
        """How many requests of a guest are under way."""
        return (await self._conn.execute(matches.OPEN_OF_GUEST, {"guest": guest})).scalar_one()

    async def matches_at(
        self, roots: Sequence[AreaId], states: Collection[MatchState], *, most: int, skip: int = 0
    ) -> tuple[Match, ...]:
        """The requests at ``roots`` and in them that stand so, the longest untouched first."""
        facts = {"roots": list(roots), "states": sorted(states), "most": most, "skip": skip}
        return await MATCHES.asked(self._conn, matches.AT, facts)

    async def matches_in(self, states: Collection[MatchState], *, most: int = 200) -> tuple[Match, ...]:
        """The requests anywhere that stand so, the longest untouched first: for the sweep."""
        return await MATCHES.asked(self._conn, matches.IN, {"states": sorted(states), "most": most})

    async def settling(self, now: datetime, *, most: int = 200) -> tuple[Match, ...]:
        """The requests with a no that counts by now."""
        return await MATCHES.asked(self._conn, matches.SETTLING, {"now": now, "most": most})

    async def open_match(self, match: Match) -> Match:
        """A new request."""
        return await MATCHES.add(self._conn, match)

    async def save_match(self, match: Match) -> Match:
        """A request that moved on. Raises Stale."""
        return await MATCHES.save(self._conn, match)
