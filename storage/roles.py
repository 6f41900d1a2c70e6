"""Roles: who looks after what, and the links by which roles are offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.roles import Grant, GrantId, Invite, Role
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import Moment, Word, metadata

grants = Table(
    "grants",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resident", BigInteger, ForeignKey("residents.id"), nullable=False),
    Column("role", Word(Role), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("by", BigInteger, nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("ended_by", BigInteger),
    Column("version", Integer, nullable=False),
)
Index(
    "one_grant_in_force",
    grants.c.resident,
    grants.c.role,
    grants.c.area,
    unique=True,
    sqlite_where=grants.c.until.is_(None),
    postgresql_where=grants.c.until.is_(None),
)

invites = Table(
    "invites",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("role", Word(Role), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("by", BigInteger, nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("answered", Moment),
    Column("answered_by", BigInteger),
    Column("accepted", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
)

GRANTS, INVITES = Shelf(grants, Grant), Shelf(invites, Invite)
_IN_FORCE = GRANTS.all.where(grants.c.until.is_(None))
_OF = _IN_FORCE.where(grants.c.resident == bindparam("resident")).order_by(grants.c.id)
_AT = (
    select(grants.c.resident)
    .where(
        grants.c.until.is_(None),
        grants.c.role.in_(bindparam("roles", expanding=True)),
        grants.c.area.in_(bindparam("areas", expanding=True)),
    )
    .distinct()
    .order_by(grants.c.resident)
)
_BELOW = below("roots")
_INSIDE = (
    _IN_FORCE.where(grants.c.area.in_(select(_BELOW.c.id)))
    .order_by(grants.c.area, grants.c.role, grants.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_BY_KEY = INVITES.all.where(invites.c.key == bindparam("key"))


class Roles:
    """The questions asked of roles."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def of(self, resident: ResidentId) -> tuple[Grant, ...]:
        """The roles somebody holds now."""
        return await GRANTS.asked(self._conn, _OF, {"resident": resident})

    async def holders(self, role: Role, areas: Iterable[AreaId]) -> tuple[ResidentId, ...]:
        """Who holds at one of ``areas`` what was granted as this very role."""
        facts = {"roles": [role], "areas": list(areas)}
        return tuple(ResidentId(row[0]) for row in await self._conn.execute(_AT, facts))

    async def inside(self, roots: Sequence[AreaId], *, most: int, skip: int = 0) -> tuple[Grant, ...]:
        """The roles in force at ``roots`` and all that lies in them."""
        return await GRANTS.asked(self._conn, _INSIDE, {"roots": list(roots), "most": most, "skip": skip})

    async def grant(self, number: GrantId) -> Grant | None:
        """One role that was given."""
        return await GRANTS.get(self._conn, number)

    async def give(self, grant: Grant) -> Grant:
        """A role given."""
        return await GRANTS.add(self._conn, grant)

    async def save(self, grant: Grant) -> Grant:
        """A role ended; the row stays. Raises Stale."""
        return await GRANTS.save(self._conn, grant)

    async def invite(self, key: str) -> Invite | None:
        """The invitation a link names."""
        found = await INVITES.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def offer(self, invite: Invite) -> Invite:
        """A role offered."""
        return await INVITES.add(self._conn, invite)

    async def answer(self, invite: Invite) -> Invite:
        """An invitation answered. Raises Stale."""
        return await INVITES.save(self._conn, invite)
