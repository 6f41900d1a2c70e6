"""Roles: offered by a link, taken or declined, listed and ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import roles
from bot.domain.areas import AreaId, AreaKind
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.roles import Grant, GrantId, Role
from bot.runtime.form import Answers, Choice, Form, Place
from bot.runtime.form.places import named
from bot.runtime.joined import begins, joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, Below, Door, Number, Opened, PageNumber

ROLE_LINK = "g-"
"""How the payload of a link to an invitation begins; its key follows."""

LASTING = (30, 90, 180, 365)
"""Days for which a role is usually given, where it is given for a time."""

PAGE = 8
"""Roles on one page of the list."""


class Answered(CallbackData, prefix="invited", sep="|"):
    """An invitation accepted or declined."""

    yes: bool
    key: str


class Holders(CallbackData, prefix="roles"):
    """A page of who looks after what."""

    page: PageNumber


class Holding(CallbackData, prefix="grant"):
    """One role that somebody holds; ``end`` ends it."""

    id: Number
    end: bool = False


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="roles"))
    admins = staff(Role.ADMIN)
    router.message.register(grant, Command("grant"), flags=admins)
    router.message.register(holders, Command("roles"), flags=admins)
    router.callback_query.register(holders, Door.filter(F.to == "roles"), flags=admins)
    router.callback_query.register(page, Holders.filter(), flags=admins)
    router.callback_query.register(end, Holding.filter(F.end), flags=admins)
    router.callback_query.register(holding, Holding.filter(), flags=admins)
    router.callback_query.register(answered, Answered.filter(F.yes), flags=begins())
    router.callback_query.register(answered, Answered.filter())
    return router


def forms() -> Sequence[Form]:
    """An invitation to a role."""
    return (
        Form(
            name="roles-grant",
            screens="roles",
            close=_offered,
            questions=(
                Choice(name="role", options=_roles),
                Place(name="area", enough=frozenset(AreaKind), here="roles-here"),
                Choice(name="days", options=_lasting),
            ),
        ),
    )


async def grant(_: Message) -> Begin:
    """Which role, where, and for how long."""
    return Begin("roles-grant")


def _roles(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(role.value, Worded(f"role-{role.value}")) for role in Role]


def _lasting(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [("0", Worded("roles-endless")), *((str(days), _days(days)) for days in LASTING)]


def _days(days: int) -> Worded:
    return Worded("roles-days", {"days": days})


def _for(days: int) -> Worded | None:
    """Nothing is said of a role without end."""
    return Worded("roles-lasting", {"days": days}) if days else None


async def _offered(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    role, area = Role(answers["role"]), AreaId(answers["area"])
    days = int(answers["days"])
    invite = await roles.offer(scene.city, scene.resident, role, area, days=days)
    link = scene.link(f"{ROLE_LINK}{invite.key}")
    facts = {
        "role": role,
        "area": _place(scene, area),
        "link": link,
        "until": invite.until,
        "lasting": _for(days),
    }
    return Say("roles-offered", facts, buttons=[MENU])


async def invited(scene: Scene, key: str) -> Say:
    """What the role means, before anything is taken on."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    invite = await roles.invited(scene.city, scene.resident, key)
    where = await _at(scene, invite.area, invite.place)
    facts = {"role": invite.role, "area": where, "duty": invite.role.value, "lasting": _for(invite.days)}
    yes, no = Button(Answered(yes=True, key=key), "yes"), Button(Answered(yes=False, key=key), "no")
    return Say("roles-invited", facts, buttons=[[yes], [no]])


async def answered(_: CallbackQuery, callback_data: Answered, resident: Resident, scene: Scene) -> Say:
    """Taken on, or not; who asked learns of it."""
    if not callback_data.yes:
        await roles.decline(scene.city, resident, callback_data.key)
        return Say("roles-declined", buttons=[MENU])
    given = await roles.accept(scene.city, resident, callback_data.key)
    facts = {"role": given.role, "area": await _at(scene, given.area, given.place)}
    return Say("roles-accepted", facts, buttons=[[Button(Door(to="cases"), "queue")], MENU])


async def holders(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Who looks after what, where one is an admin."""
    return await _holders(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: Holders, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _holders(scene, resident, callback_data.page)


async def _holders(scene: Scene, resident: Resident, number: int) -> Say:
    given = await roles.given(scene.city, resident, most=PAGE + 1, skip=number * PAGE)
    lines, rows = [], list[Row]()
    for n, held in enumerate(given[:PAGE], number * PAGE + 1):
        facts = {"n": n, **await _facts(scene, held)}
        lines.append(Worded("roles-line", facts))
        rows.append([Button(Holding(id=held.id), "roles-line", facts)])
    rows += pager(number, lambda to: Holders(page=int(to)), more=len(given) > PAGE)
    return Say("roles-list", {"count": len(lines)}, lines=lines, buttons=[*rows, MENU])


async def holding(_: CallbackQuery, callback_data: Holding, resident: Resident, scene: Scene) -> Say:
    """One role, to be ended perhaps."""
    held = await roles.seen(scene.city, resident, GrantId(callback_data.id))
    since = held.since.astimezone(scene.city.zone).date()
    ends = roles.lapses(scene.city, held)
    rows = [[Button(Holding(id=held.id, end=True), "end")], [Button(Door(to="roles"), "back")], MENU]
    facts = {"since": since, "until": ends, **await _facts(scene, held)}
    return Say("roles-card", facts, buttons=rows)


async def end(_: CallbackQuery, callback_data: Holding, resident: Resident, scene: Scene) -> Say:
    """Ended; who had it is told."""
    held = await roles.end(scene.city, resident, GrantId(callback_data.id))
    name = (await _facts(scene, held))["name"]
    door = [Button(Door(to="roles"), "roles-card.back")]
    return Say("roles-ended", {"name": name, "role": held.role}, buttons=[door, MENU])


async def _facts(scene: Scene, held: Grant) -> dict[str, object]:
    resident = await scene.city.residents.resident(held.resident)
    name = resident.name if resident else ""
    return {"name": name, "role": held.role, "area": await _at(scene, held.area, held.place)}


async def _at(scene: Scene, area: AreaId, scope: str) -> str:
    """The area of a role, or the one place there for which it is."""
    kind, _, number = scope.partition(":")
    place = await scene.city.places.place(PlaceId(int(number))) if kind == "place" else None
    return f"{place.name} ({_place(scene, area)})" if place else _place(scene, area)


def _place(scene: Scene, area: AreaId) -> str:
    place = scene.city.atlas.area(area)
    return named(scene, place, full=True) or named(scene, place)


BELOW: Mapping[str, Below] = {
    "roles-notice-accepted": lambda _about, _facts: [[Button(Door(to="roles"), "roles-card.back")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {ROLE_LINK: invited}
"""What links of this feature open, by the beginning of their payload."""
