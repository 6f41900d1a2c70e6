"""Roles: who looks after what: each for an area and all that lies in it, or for one place there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.areas import Area, AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

GrantId = NewType("GrantId", int)
InviteId = NewType("InviteId", int)


class Role(StrEnum):
    """What somebody looks after (rules.md §3.J, after Tilavaraus: roles with a scope)."""

    VIEWER = "viewer"
    LIBRARIAN = "librarian"
    MANAGER = "manager"
    COORDINATOR = "coordinator"
    MODERATOR = "moderator"
    ADMIN = "admin"


IMPLIED = {role: frozenset({role, Role.ADMIN}) for role in Role} | {Role.VIEWER: frozenset(Role)}
"""wanted -> the roles that are enough: an admin may do all, and everybody with a role may look at figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRules:
    """Numbers a community may change (defaults: programmes.md §11, rules.md §3.L)."""

    invite_days: int = 7
    unused_days: int = 180
    warning_days: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A role that somebody holds at an area; an ended one stays as the record of who had it when.

    ``place`` narrows it to one thing there (``room:5``). It ends by itself at ``expires``, or when it
    was ``used`` too long ago.
    """

    id: GrantId = GrantId(0)
    resident: ResidentId
    role: Role
    area: AreaId
    place: str = ""
    by: ResidentId
    since: datetime
    expires: datetime | None = None
    used: datetime | None = None
    until: datetime | None = None
    ended_by: ResidentId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A role offered by a link, for so many ``days`` (0: without end); ``key`` is its opaque name.

    It is answered once.
    """

    id: InviteId = InviteId(0)
    key: str
    role: Role
    area: AreaId
    place: str = ""
    days: int = 0
    by: ResidentId
    since: datetime
    until: datetime
    answered: datetime | None = None
    answered_by: ResidentId | None = None
    accepted: bool = False
    version: int = 1


@dataclass(eq=False)
class InviteGone(Refusal):
    """Answered already, out of date, or never made."""


@dataclass(eq=False)
class OwnInvite(Refusal):
    """An invitation is for somebody else than who made it."""


@dataclass(eq=False)
class RoleHeld(Refusal):
    """The very same role is held at the very same area already."""

    role: Role


@dataclass(eq=False)
class GrantGone(Refusal):
    """No such role is held any more."""


@dataclass(eq=False)
class AreaNotYours(Refusal):
    """Only who holds the role for an area may do this there."""


def holds(grants: Iterable[Grant], role: Role, around: Sequence[Area], place: str = "") -> bool:
    """Whether one of somebody's ``grants`` is enough for ``role`` at ``around`` (an area, its ancestors).

    Who looks after one ``place`` there holds it for that place only.
    """
    areas = {area.id for area in around}
    enough = IMPLIED[role]
    return any(
        grant.until is None and grant.role in enough and grant.area in areas and grant.place in {"", place}
        for grant in grants
    )


def serves(grants: Iterable[Grant], enough: AbstractSet[Role]) -> bool:
    """Whether one of ``grants`` is one of the roles ``enough``, or implies one, wherever it is."""
    opening = frozenset[Role]().union(*(IMPLIED[role] for role in enough))
    return any(grant.until is None and grant.role in opening for grant in grants)


def invite(
    role: Role,
    area: AreaId,
    *,
    key: str,
    by: ResidentId,
    is_admin: bool,
    rules: RoleRules,
    now: datetime,
    days: int = 0,
    place: str = "",
) -> Invite:
    """A role offered by somebody who is an admin there. Raises AreaNotYours."""
    if not is_admin:
        raise AreaNotYours
    until = now + timedelta(days=rules.invite_days)
    return Invite(key=key, role=role, area=area, place=place, days=days, by=by, since=now, until=until)


def invited(invite: Invite | None, *, who: ResidentId, is_meant: bool, now: datetime) -> Invite:
    """The invitation, while it may be answered by ``who``; ``is_meant``: its maker is an admin still.

    Raises InviteGone, OwnInvite.
    """
    if invite is None or invite.answered or invite.until <= now or not is_meant:
        raise InviteGone
    if invite.by == who:
        raise OwnInvite
    return invite


def accept(invite: Invite, *, who: ResidentId, has: bool, now: datetime) -> tuple[Invite, Grant]:
    """The role taken by ``who``, who ``has`` it already or not. Raises RoleHeld."""
    if has:
        raise RoleHeld(role=invite.role)
    grant = Grant(
        resident=who,
        role=invite.role,
        area=invite.area,
        place=invite.place,
        by=invite.by,
        since=now,
        expires=now + timedelta(days=invite.days) if invite.days else None,
    )
    return replace(invite, answered=now, answered_by=who, accepted=True), grant


def refuse(invite: Invite, *, who: ResidentId, now: datetime) -> Invite:
    """Thanks, but no: the link is used up."""
    return replace(invite, answered=now, answered_by=who)


def end(grant: Grant | None, *, by: ResidentId, is_admin: bool, now: datetime) -> Grant:
    """The role ended by an admin of its area. Raises GrantGone, AreaNotYours."""
    if grant is None or grant.until:
        raise GrantGone
    if not is_admin:
        raise AreaNotYours
    return replace(grant, until=now, ended_by=by)


def lapses(grant: Grant, rules: RoleRules) -> datetime:
    """When the role ends by itself unless it is used until then (rules.md §3.L: permissions expire)."""
    unused = (grant.used or grant.since) + timedelta(days=rules.unused_days)
    return min(unused, grant.expires) if grant.expires else unused


def lapse(grant: Grant, rules: RoleRules, *, now: datetime) -> Grant | None:
    """The role ended by time itself, or None while it holds."""
    return replace(grant, until=now) if lapses(grant, rules) <= now else None
