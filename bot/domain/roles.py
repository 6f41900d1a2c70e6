"""Roles: who looks after what: moderators and admins, each for an area and all that lies in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    """What somebody looks after: cases, or everything and the roles of others too."""

    MODERATOR = "moderator"
    ADMIN = "admin"


IMPLIED = {Role.MODERATOR: frozenset(Role), Role.ADMIN: frozenset({Role.ADMIN})}
"""wanted -> the roles that are enough: an admin is a moderator too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRules:
    """Numbers a community may change."""

    invite_days: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A role that somebody holds at an area; an ended one stays as the record of who had it when."""

    id: GrantId = GrantId(0)
    resident: ResidentId
    role: Role
    area: AreaId
    by: ResidentId
    since: datetime
    until: datetime | None = None
    ended_by: ResidentId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A role offered by a link; ``key`` is its opaque name. It is answered once."""

    id: InviteId = InviteId(0)
    key: str
    role: Role
    area: AreaId
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
    """Only an admin of an area gives and ends roles there."""


def holds(grants: Iterable[Grant], role: Role, around: Sequence[Area]) -> bool:
    """Whether one of somebody's ``grants`` is enough for ``role`` at ``around`` (an area, its ancestors)."""
    places = {area.id for area in around}
    enough = IMPLIED[role]
    return any(grant.until is None and grant.role in enough and grant.area in places for grant in grants)


def invite(
    role: Role, area: AreaId, *, key: str, by: ResidentId, is_admin: bool, rules: RoleRules, now: datetime
) -> Invite:
    """A role offered by somebody who is an admin there. Raises AreaNotYours."""
    if not is_admin:
        raise AreaNotYours
    until = now + timedelta(days=rules.invite_days)
    return Invite(key=key, role=role, area=area, by=by, since=now, until=until)


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
    grant = Grant(resident=who, role=invite.role, area=invite.area, by=invite.by, since=now)
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
