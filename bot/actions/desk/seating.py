"""How a group becomes the desk of an area, grows, and is one no longer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.actions import audit, roles
from bot.actions.desk.showing import seen_by, show
from bot.domain import desk as desks
from bot.domain.areas import Area, AreaId
from bot.domain.desk import Desk, DeskGone, DeskId, DeskNotYours, DeskRules
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from storage.city import City
from storage.notices import NEVER

WAITING_MOST = 1_000
"""Cases that are counted where it is told how many wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A desk as the group sees it: how many cases wait there, and how many somebody has."""

    desk: Desk
    free: int
    taken: int


Lost = Callable[[City, int], Awaitable[None]]
"""(city, chat): the bot was thrown out of a group, or may not write there."""
Grown = Callable[[City, int, int], Awaitable[None]]
"""(city, old, new): the messenger has given a group another number."""
_LOST: list[Lost] = []
_GROWN: list[Grown] = []


def declare(*, lost: Lost, grown: Grown) -> None:
    """Another feature that speaks in groups hears what becomes of them."""
    _LOST.append(lost)
    _GROWN.append(grown)


async def asked(city: City, who: Resident, chat: int, typed: str) -> Sequence[Area]:
    """The areas for which ``who`` could make this group the desk, as far as ``typed`` names them.

    Raises DeskNotYours, DeskThere, DeskElsewhere, AreaNotFound.
    """
    areas = await _own(city, who)
    if not areas:
        raise DeskNotYours
    meant = [*city.atlas.exactly(typed), *city.atlas.named(typed)] if typed else list(areas)
    able = [area for area in meant if await roles.may(city, who.id, Role.MODERATOR, area.id)]
    if not able:
        raise DeskNotYours
    able = list(dict.fromkeys(city.atlas.exactly(typed) or able)) if typed else able
    if len(able) == 1:
        await may_set_up(city, who, chat, able[0].id)
    return able


async def _own(city: City, who: Resident) -> Sequence[Area]:
    """Where somebody looks after all there is, not one place only."""
    held = await roles.looked_after(city, who.id, Role.MODERATOR)
    own = [area for area in held if await roles.may(city, who.id, Role.MODERATOR, area)]
    return [city.atlas.area(area) for area in sorted(own)]


async def may_set_up(city: City, who: Resident, chat: int, area: AreaId) -> None:
    """Whether ``who`` can make this group the desk of ``area``.

    Raises DeskNotYours, DeskThere, DeskElsewhere.
    """
    here = await city.desk.in_chat(chat)
    now = city.atlas.area(here.area) if here else None
    names = (now.name_ko, now.name_en or now.name_ko) if now else ("", "")
    is_moderator = await roles.may(city, who.id, Role.MODERATOR, area)
    desks.may_set_up(area, here, is_moderator=is_moderator, names=names)


async def set_up(city: City, who: Resident, chat: int, title: str, area: AreaId) -> Desk:
    """From now on this group sees the cases of ``area``, those that wait at once.

    A group that saw them before is told that it does not any more. Raises as ``asked``.
    """
    await may_set_up(city, who, chat, area)
    before = (await city.desk.at([area])).get(area)
    if before:
        await _ended(city, before, who.id)
        await city.tell(before.reader, "desk-notice-moved", _names(city, area), about=f"desk:{before.id}")
    desk = Desk(area=area, chat=chat, title=title, locale=who.locale, by=who.id, since=city.now)
    desk = await city.desk.open(desk)
    await city.turns.enrol(desk.reader, desk.locale, city.now)
    await audit.note(city, who.id, "desk-set", area=area, about=f"desk:{desk.id}", words=title)
    for case in await city.cases.inside([area], most=city.rules(DeskRules, area).first_cards):
        if (sees := await seen_by(city, case)) and sees.id == desk.id:
            await show(city, desk, case)
    return desk


async def here(city: City, who: Resident, chat: int) -> Seat | None:
    """How this group stands as a desk, if it is one, for who looks after cases there. Raises DeskNotYours."""
    desk = await city.desk.in_chat(chat)
    if desk is None:
        return None
    if not await roles.may(city, who.id, Role.MODERATOR, desk.area):
        raise DeskNotYours
    inside = await city.cases.inside([desk.area], most=WAITING_MOST)
    free = sum(case.handler is None for case in inside)
    return Seat(desk=desk, free=free, taken=len(inside) - free)


async def listed(city: City, who: Resident) -> Sequence[Desk]:
    """The desks where somebody looks after cases."""
    return await city.desk.inside([area.id for area in await _own(city, who)])


async def end(city: City, who: Resident, *, chat: int = 0, number: int = 0) -> Desk:
    """The desk in this group, or of this number, ends. Raises DeskGone, DeskNotYours."""
    desk = await city.desk.in_chat(chat) if chat else await city.desk.desk(DeskId(number))
    if desk is None or desk.until:
        raise DeskGone
    if not await roles.may(city, who.id, Role.MODERATOR, desk.area):
        raise DeskNotYours
    return await _ended(city, desk, who.id)


async def lost(city: City, chat: int) -> None:
    """The bot was thrown out of a group, or may not write there: cases are told to each person again."""
    for hears in _LOST:
        await hears(city, chat)
    desk = await city.desk.in_chat(chat)
    if desk is None or desk.chat != chat:
        return
    await _ended(city, desk, None)
    await city.turns.reach(desk.reader, reachable=False)
    await city.notices.hold(desk.reader, NEVER)
    inside = await city.cases.inside([desk.area], most=WAITING_MOST)
    facts = {"title": desk.title, "count": len(inside), **_names(city, desk.area)}
    admins, others = [await roles.holders(city, role, desk.area) for role in (Role.ADMIN, Role.MODERATOR)]
    for who in sorted({*admins, *others}):
        await city.tell(who, "desk-notice-lost", facts, about=f"desk:{desk.id}")


async def migrated(city: City, old: int, new: int) -> None:
    """The messenger has given a group another number; what hung there cannot be edited from outside."""
    for hears in _GROWN:
        await hears(city, old, new)
    desk = await city.desk.in_chat(old)
    if desk is None or desk.chat != old:
        return
    desk = await city.desk.save(desks.moved(desk, new))
    await city.cards.clear(desk.reader)
    await audit.note(city, None, "desk-migrated", area=desk.area, about=f"desk:{desk.id}")
    for case in await city.cases.inside([desk.area], most=city.rules(DeskRules, desk.area).first_cards):
        if (sees := await seen_by(city, case)) and sees.id == desk.id:
            await show(city, desk, case)


async def _ended(city: City, desk: Desk, by: ResidentId | None) -> Desk:
    """Its cards stay where they are, and are pressed in vain."""
    done = await city.desk.save(desks.ended(desk, by=by, now=city.now))
    await city.cards.clear(desk.reader)
    await city.notices.drop_all(desk.reader, city.now)
    about = f"desk:{desk.id}"
    await audit.note(
        city, by, "desk-ended" if by else "desk-lost", area=desk.area, about=about, words=desk.title
    )
    return done


def _names(city: City, area: AreaId) -> dict[str, object]:
    """An area's two names: which one is read depends on the reader."""
    place = city.atlas.area(area)
    return {"area": place.name_ko, "place": place.name_en or place.name_ko}
