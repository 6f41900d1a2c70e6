"""What happens with roles: offered by a link, taken or declined, ended; and the question who may."""

from __future__ import annotations

import secrets
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

from bot.actions import audit, rights
from bot.domain import roles, settings
from bot.domain.areas import AreaId
from bot.domain.residents import Resident, ResidentId
from bot.domain.rights import Duty
from bot.domain.roles import IMPLIED, AreaNotYours, Grant, GrantId, Invite, Role, RoleRules
from storage.city import City

settings.declare(
    RoleRules,
    limits={
        "invite_days": (1, 60),
        "unused_days": (30, 1_000),
        "warning_days": (1, 60),
    },
    rising=[("warning_days", "unused_days")],
)


async def may(city: City, who: ResidentId, role: Role, area: AreaId, place: str = "") -> bool:
    """Whether somebody holds ``role`` at ``area`` or around it, or for ``place`` there.

    The admins of the settings do everywhere.
    """
    return who in city.admins or roles.holds(await city.roles.of(who), role, city.home(area), place)


async def serves(city: City, who: ResidentId, enough: AbstractSet[Role]) -> bool:
    """Whether somebody holds one of these roles anywhere; asked when they use it, which keeps it alive."""
    if who in city.admins:
        return True
    held = await city.roles.of(who)
    if fading := [grant.id for grant in held if (grant.used or grant.since) <= city.now - timedelta(days=1)]:
        await city.roles.use(fading, city.now)
    return roles.serves(held, enough)


async def held(city: City, who: ResidentId) -> frozenset[Role]:
    """The roles somebody holds anywhere."""
    own = frozenset(grant.role for grant in await city.roles.of(who))
    return own | {Role.ADMIN} if who in city.admins else own


async def looked_after(city: City, who: ResidentId, role: Role) -> tuple[AreaId, ...]:
    """The areas at which somebody holds ``role``; it counts for all that lies in them."""
    if who in city.admins:
        return tuple(area.id for area in city.atlas.cities())
    return tuple({grant.area: None for grant in await city.roles.of(who) if grant.role in IMPLIED[role]})


async def renew_menu(city: City, who: ResidentId) -> None:
    """Whoever holds a role has a list of commands of their own, which is to be worded anew."""
    if await held(city, who):
        await city.roles.menu_changes(who)


async def holders(city: City, role: Role, area: AreaId, place: str = "") -> tuple[ResidentId, ...]:
    """Who was given this very role at ``area`` or around, or for ``place``; for admins, the settings' too."""
    granted = await city.roles.holders(role, [around.id for around in city.home(area)], place)
    first = {ResidentId(person) for person in city.admins} if role is Role.ADMIN else set[ResidentId]()
    return tuple(sorted({*granted, *first}))


async def offer(
    city: City, by: Resident, role: Role, area: AreaId, *, days: int = 0, place: str = ""
) -> Invite:
    """A role for whoever opens the link, for so many ``days`` (0: without end). Raises AreaNotYours."""
    is_admin = await may(city, by.id, Role.ADMIN, area)
    rules = city.rules(RoleRules, area)
    key = secrets.token_urlsafe(12)
    made = roles.invite(
        role,
        area,
        key=key,
        by=by.id,
        is_admin=is_admin,
        rules=rules,
        now=city.now,
        days=days,
        place=place,
    )
    offered = await city.roles.offer(made)
    await audit.note(city, by.id, "role-offered", area=area, about=f"invite:{offered.id}", words=role)
    return offered


async def invited(city: City, who: Resident, key: str) -> Invite:
    """What a link offers this person. Raises InviteGone, OwnInvite."""
    invite = await city.roles.invite(key)
    is_meant = invite is not None and await may(city, invite.by, Role.ADMIN, invite.area)
    return roles.invited(invite, who=who.id, is_meant=is_meant, now=city.now)


async def accept(city: City, who: Resident, key: str) -> Grant:
    """The role taken; who offered it is told. Raises InviteGone, OwnInvite, RoleHeld."""
    invite = await invited(city, who, key)
    held = await city.roles.of(who.id)
    same = (invite.role, invite.area, invite.place)
    has = any((grant.role, grant.area, grant.place) == same for grant in held)
    answered, grant = roles.accept(invite, who=who.id, has=has, now=city.now)
    await city.roles.answer(answered)
    given = await city.roles.give(grant)
    await city.roles.menu_changes(who.id)
    await audit.note(
        city, who.id, "role-accepted", area=given.area, about=f"grant:{given.id}", words=given.role
    )
    await _tell_inviter(city, "roles-notice-accepted", answered, who)
    return given


async def decline(city: City, who: Resident, key: str) -> Invite:
    """The link is used up, and who offered it is told. Raises InviteGone, OwnInvite."""
    invite = await invited(city, who, key)
    answered = await city.roles.answer(roles.refuse(invite, who=who.id, now=city.now))
    await audit.note(
        city, who.id, "role-declined", area=invite.area, about=f"invite:{invite.id}", words=invite.role
    )
    await _tell_inviter(city, "roles-notice-declined", answered, who)
    return answered


async def seen(city: City, by: Resident, number: GrantId) -> Grant:
    """A role in force, for an admin of its area. Raises GrantGone, AreaNotYours."""
    grant = await city.roles.grant(number)
    is_admin = grant is not None and await may(city, by.id, Role.ADMIN, grant.area)
    roles.end(grant, by=by.id, is_admin=is_admin, now=city.now)
    assert grant  # noqa: S101 -- the rule has refused what is not there
    return grant


async def end(city: City, by: Resident, number: GrantId) -> Grant:
    """A role ended; who had it is told. Raises GrantGone, AreaNotYours."""
    grant = await seen(city, by, number)
    ended = await city.roles.save(roles.end(grant, by=by.id, is_admin=True, now=city.now))
    await audit.note(
        city,
        by.id,
        "role-ended",
        area=ended.area,
        whom=ended.resident,
        about=f"grant:{ended.id}",
        words=ended.role,
    )
    await _tell_ended(city, ended)
    return ended


async def end_all(city: City, who: ResidentId, by: ResidentId) -> None:
    """Whatever somebody looks after they do no more: their record goes, and roles do not go with it."""
    for grant in await city.roles.of(who):
        ended = await city.roles.save(roles.end(grant, by=by, is_admin=True, now=city.now))
        about = f"grant:{ended.id}"
        await audit.note(city, by, "role-ended", area=ended.area, whom=who, about=about, words=ended.role)


async def _tell_ended(city: City, ended: Grant) -> None:
    await city.roles.menu_changes(ended.resident)
    facts = {"role": ended.role, **_place(city, ended.area)}
    await city.tell(ended.resident, "roles-notice-ended", facts, about=f"grant:{ended.id}")


def lapses(city: City, grant: Grant) -> datetime:
    """When a role ends by itself unless it is used until then."""
    return roles.lapses(grant, city.rules(RoleRules, grant.area))


async def given(city: City, by: Resident, *, most: int, skip: int = 0) -> tuple[Grant, ...]:
    """The roles in force where somebody is an admin. Raises AreaNotYours for who is none."""
    roots = await looked_after(city, by.id, Role.ADMIN)
    if not roots:
        raise AreaNotYours
    return await city.roles.inside(roots, most=most, skip=skip)


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own.

    Roles end; who is about to lose one hears of it before.
    """
    for grant in await city.roles.fading(city.now):
        async with city.apart(f"grant:{grant.id}"):
            await _fade(city, grant)


async def _fade(city: City, grant: Grant) -> None:
    rules = city.rules(RoleRules, grant.area)
    if ended := roles.lapse(grant, rules, now=city.now):
        await audit.note(
            city,
            None,
            "role-lapsed",
            area=grant.area,
            whom=grant.resident,
            about=f"grant:{grant.id}",
            words=grant.role,
        )
        await _tell_ended(city, await city.roles.save(ended))
        return
    ends = roles.lapses(grant, rules)
    warned = ends - timedelta(days=rules.warning_days)
    if warned <= city.now:
        facts = {"role": grant.role, "until": ends, **_place(city, grant.area)}
        about = f"grant:{grant.id}"
        await city.tell(grant.resident, "roles-notice-lapses", facts, about=about, due=warned, until=ends)


async def _tell_inviter(city: City, key: str, invite: Invite, who: Resident) -> None:
    facts = {"name": who.name, "role": invite.role, **_place(city, invite.area)}
    await city.tell(invite.by, key, facts, about=f"invite:{invite.id}")


def _place(city: City, area: AreaId) -> dict[str, str]:
    """An area's two names: which one is read depends on the reader."""
    place = city.atlas.area(area)
    return {"area": place.name_ko, "place": place.name_en or place.name_ko}


async def _borne(city: City, who: Resident) -> list[Duty]:
    count = len(await city.roles.of(who.id))
    return [Duty(key="roles", facts={"count": count}, blocks=False)] if count else []


rights.declare("roles", duties=_borne)
