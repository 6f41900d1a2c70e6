"""Roles: who looks after what, and the links by which roles are offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
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
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.roles import Grant, GrantId, Invite, Role
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import (
    BEHIND,
    OFFICE,
    PERSON,
    PLAIN,
    Moment,
    Word,
    goes_with,
    known_as,
    metadata,
    only,
)

grants = Table(
    "grants",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resident", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("role", Word(Role), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("place", Text, nullable=False, server_default="", info=PLAIN),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("expires", Moment),
    Column("used", Moment),
    Column("until", Moment),
    Column("ended_by", BigInteger, info=OFFICE),
    Column("version", Integer, nullable=False),
    info=goes_with("resident") | known_as("grant"),
)
Index(
    "one_grant_in_force",
    grants.c.resident,
    grants.c.role,
    grants.c.area,
    grants.c.place,
    unique=True,
    **only(grants.c.until.is_(None)),
)

invites = Table(
    "invites",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("role", Word(Role), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("place", Text, nullable=False, server_default="", info=PLAIN),
    Column("days", Integer, nullable=False, server_default="0"),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("answered", Moment),
    Column("answered_by", BigInteger, info=PERSON),
    Column("accepted", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("by") | known_as("invite"),
)

menus = Table(
    "menus",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("version", Integer, nullable=False),
    Column("shown", Integer, nullable=False, server_default="0"),
    info=goes_with("person") | BEHIND,
)
"""Whose list of commands differs from the usual one: its ``version``, and which of them the messenger has."""

GRANTS, INVITES = Shelf(grants, Grant), Shelf(invites, Invite)
_OLD, _SOON, _NOW = (bindparam(name, type_=Moment) for name in ("old", "soon", "now"))
_IN_FORCE = GRANTS.all.where(grants.c.until.is_(None))
_OF = _IN_FORCE.where(grants.c.resident == bindparam("resident")).order_by(grants.c.id)
_AT = (
    select(grants.c.resident)
    .where(
        grants.c.until.is_(None),
        grants.c.role.in_(bindparam("roles", expanding=True)),
        grants.c.area.in_(bindparam("areas", expanding=True)),
        grants.c.place.in_(bindparam("places", expanding=True)),
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
_FADING = _IN_FORCE.where(
    or_(func.coalesce(grants.c.used, grants.c.since) <= _OLD, grants.c.expires <= _SOON)
).order_by(grants.c.id)
_USE = update(grants).where(grants.c.id.in_(bindparam("ids", expanding=True))).values(used=_NOW)
_STALE_MENUS = (
    select(menus.c.person, menus.c.version)
    .where(menus.c.version > menus.c.shown)
    .order_by(menus.c.person)
    .limit(50)
)
_SHOWN = (
    update(menus)
    .where(menus.c.person == bindparam("whose"), menus.c.shown < bindparam("which"))
    .values(shown=bindparam("which"))
)
_BY_KEY = INVITES.all.where(invites.c.key == bindparam("key"))


_UNUSED_LEAST, _AHEAD = timedelta(days=7), timedelta(days=60)


def _changed(make: Any) -> Any:
    return make(menus).on_conflict_do_update(index_elements=["person"], set_={"version": menus.c.version + 1})


_CHANGE = {"sqlite": _changed(sqlite.insert), "postgresql": _changed(postgresql.insert)}


class Roles:
    """The questions asked of roles."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def of(self, resident: ResidentId) -> tuple[Grant, ...]:
        """The roles somebody holds now."""
        return await GRANTS.asked(self._conn, _OF, {"resident": resident})

    async def holders(self, role: Role, areas: Iterable[AreaId], place: str = "") -> tuple[ResidentId, ...]:
        """Who holds at one of ``areas``, or for ``place``, what was granted as this very role."""
        facts = {"roles": [role], "areas": list(areas), "places": ["", place]}
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

    async def fading(self, now: datetime) -> tuple[Grant, ...]:
        """The roles that may end by themselves before long: unused for months, or given for a time."""
        facts = {"old": now - _UNUSED_LEAST, "soon": now + _AHEAD}
        return await GRANTS.asked(self._conn, _FADING, facts)

    async def use(self, ids: Sequence[GrantId], now: datetime) -> None:
        """These roles are used today."""
        await self._conn.execute(_USE, {"ids": list(ids), "now": now})

    async def menu_changes(self, who: ResidentId) -> None:
        """The commands this person may use are others from now on."""
        await self._conn.execute(_CHANGE[self._conn.dialect.name], {"person": who, "version": 1, "shown": 0})

    async def stale_menus(self) -> tuple[tuple[ResidentId, int], ...]:
        """Whose list of commands the messenger has to learn anew, and which version that is."""
        return tuple((ResidentId(row.person), row.version) for row in await self._conn.execute(_STALE_MENUS))

    async def menu_shown(self, who: ResidentId, version: int) -> None:
        """The messenger has this version."""
        await self._conn.execute(_SHOWN, {"whose": who, "which": version})

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
