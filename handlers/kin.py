"""A relative tells of somebody who might share her home; nothing begins before her own yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import kin
from bot.domain.areas import AreaId
from bot.domain.kin import Kin, KinId
from bot.domain.residents import Resident, ResidentRules, born
from bot.domain.roles import Role
from bot.runtime.form import Form, Place, Text
from bot.runtime.form.places import named
from bot.runtime.form.sealed import address, unlocked
from bot.runtime.form.sealed import phone as phone_number
from bot.runtime.joined import begins, joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech
from bot.runtime.widgets import pager
from handlers.doors import MENU, Below, Door, Number, Opened, PageNumber, PersonCard

PAGE = 8


class KinAt(CallbackData, prefix="kinat"):
    """A page of whom to ask."""

    page: PageNumber = 0


class KinDo(CallbackData, prefix="kindo"):
    """What a coordinator does: looks, reads the number, or has heard her say yes or no."""

    do: Literal["see", "phone", "yes", "no"]
    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="kin"))
    coordinators = staff(Role.COORDINATOR)
    router.callback_query.register(begin, Door.filter(F.to == "kin-home"), flags=begins())
    router.message.register(listed, Command("kin"), flags=coordinators)
    router.callback_query.register(listed, Door.filter(F.to == "kin"), flags=coordinators)
    router.callback_query.register(page, KinAt.filter(), flags=coordinators)
    router.callback_query.register(see, KinDo.filter(F.do == "see"), flags=coordinators)
    router.callback_query.register(phone, KinDo.filter(F.do == "phone"), flags=coordinators)
    router.callback_query.register(agrees, KinDo.filter(F.do == "yes"), flags=coordinators)
    router.callback_query.register(declines, KinDo.filter(F.do == "no"), flags=coordinators)
    return router


def forms() -> Sequence[Form]:
    """What a relative tells of her."""
    questions = (
        Text(name="name", lines=False, limits=lambda scene: (1, _joining(scene).name_max)),
        Text(name="birth", lines=False, read=_year, show=str),
        Place(name="area"),
        Text(name="room", limits=lambda _: (2, 300)),
        address(),
        phone_number(),
    )
    return (Form(name="kin-tell", screens="kin", close=_told, questions=questions),)


def _joining(scene: Scene) -> ResidentRules:
    return scene.city.rules(ResidentRules, None)


def _year(scene: Scene, text: str) -> int:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return born(text, today=today, rules=_joining(scene))


async def begin(_: CallbackQuery, scene: Scene) -> Begin:
    """She is asked by telephone; until then it is for the coordinator alone."""
    unlocked(scene)
    return Begin("kin-tell", lead=[Say("kin-why")])


async def _told(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    given = kin.Told(
        area=AreaId(answers["area"]),
        name=answers["name"],
        birth_year=answers["birth"],
        room=answers["room"],
        address=answers["address"],
        phone=answers["phone"],
    )
    told = await kin.tell(scene.city, scene.resident, given)
    return Say("kin-told", {"name": told.name}, buttons=[MENU])


async def listed(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Whom to ask, the longest waiting first."""
    return await _listed(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: KinAt, resident: Resident, scene: Scene) -> Say:
    """Another page."""
    return await _listed(scene, resident, callback_data.page)


async def _listed(scene: Scene, resident: Resident, number: int, *lead: Say) -> Say:
    found = await kin.waiting(scene.city, resident, most=PAGE + 1, skip=number * PAGE)
    rows: list[Row] = [
        [_see(one.id, "line", {"name": one.name, "day": _day(scene, one)})] for one in found[:PAGE]
    ]
    turn = pager(number, lambda to: KinAt(page=int(to)), more=len(found) > PAGE)
    return Say("kin-listed", {"count": len(rows)}, lead=lead, buttons=[*rows, *turn, MENU])


def _see(number: int, caption: str, facts: Mapping[str, object]) -> Button:
    return Button(KinDo(do="see", id=number), caption, facts)


def _day(scene: Scene, one: Kin) -> object:
    return one.since.astimezone(scene.city.zone).date()


async def see(_: CallbackQuery, callback_data: KinDo, resident: Resident, scene: Scene) -> Say:
    """Who has told what of her, with one press for each answer."""
    return await _card(scene, await kin.seen(scene.city, resident, KinId(callback_data.id)))


async def _card(scene: Scene, one: Kin) -> Say:
    teller = await scene.city.residents.resident(one.by)
    area = scene.city.atlas.area(one.area)
    facts = {
        "name": one.name,
        "born": str(one.birth_year),
        "area": named(scene, area, full=True) or named(scene, area),
        "room": one.room,
        "by": teller.name if teller else "",
        "day": _day(scene, one),
    }
    rows = [[Button(KinDo(do=do, id=one.id), do)] for do in ("phone", "yes", "no")]
    return Say("kin-card", facts, buttons=[*rows, MENU])


async def phone(_: CallbackQuery, callback_data: KinDo, resident: Resident, scene: Scene) -> Say:
    """Where to telephone, and what to ask."""
    one, number = await kin.phone(scene.city, resident, KinId(callback_data.id))
    back = [_see(one.id, "kin-back", {})]
    return Say("kin-phone", {"name": one.name, "phone": number}, buttons=[back, MENU], unkept=True)


async def agrees(_: CallbackQuery, callback_data: KinDo, resident: Resident, scene: Scene) -> Say:
    """Her own yes: she is a host from now on."""
    host = await kin.agrees(scene.city, resident, KinId(callback_data.id))
    card = [Button(PersonCard(id=host.resident), "people-open")]
    return Say("kin-agreed", buttons=[card, [Button(Door(to="homedesk"), "homes-door-desk")], MENU])


async def declines(_: CallbackQuery, callback_data: KinDo, resident: Resident, scene: Scene) -> Say:
    """Her own no."""
    await kin.declines(scene.city, resident, KinId(callback_data.id))
    return await _listed(scene, resident, 0, Say("kin-declined"))


def _asked(about: str, _: Mapping[str, object]) -> list[Row]:
    return [[_see(int(about.partition(":")[2]), "homes-open", {})]]


BELOW: Mapping[str, Below] = {"kin-notice-told": _asked}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
