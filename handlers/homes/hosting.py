"""A host's side: a home offered in five answers, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import stays
from bot.actions.homes import hosting
from bot.domain.areas import AreaId
from bot.domain.homes import Came, Host, HostState
from bot.domain.residents import Resident, ResidentId, ResidentRules, born
from bot.runtime.form import Answers, Choice, Form, Place, Text
from bot.runtime.form.places import named
from bot.runtime.form.sealed import address, phone, unlocked
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Door
from handlers.homes.presses import HomeMove, SeekEnd

MOVES = {
    HostState.LISTED: ("pause", "ask-leave"),
    HostState.PAUSED: ("resume", "ask-leave"),
    HostState.HOSTING: (),
    HostState.LEFT: (),
}
"""What a host can do herself as things stand; else only leave."""


def forms() -> Sequence[Form]:
    """A home offered."""
    return (
        Form(
            name="homes-offer",
            screens="homes-offer",
            close=_offered,
            questions=(
                Choice(name="came", options=_came, unless=lambda a: a.get("came") == Came.PHONE),
                Text(name="birth", lines=False, read=_year, show=str),
                Place(name="area"),
                Text(name="room", limits=lambda _: (2, 300)),
                address(),
                phone(),
            ),
        ),
    )


def _came(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(came.value, Worded(f"came-{came.value}")) for came in (Came.SELF, Came.RELATIVE)]


def _year(scene: Scene, text: str) -> int:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return born(text, today=today, rules=scene.city.rules(ResidentRules, None))


async def homes(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """One's own home or search; who has neither is asked which it is to be."""
    host = await hosting.mine(scene.city, resident)
    if host:
        return await _card(scene, resident, host)
    if await scene.city.homes.guest_of(resident.id):
        return Say("homes-searching", buttons=[*SEARCH, [Button(SeekEnd(sure=False), "end")], MENU])
    doors = [
        [Button(Door(to=door), door.partition("-")[0])] for door in ("offer-home", "kin-home", "seek-home")
    ]
    return Say("homes-which", buttons=[*doors, MENU])


SEARCH: Sequence[Row] = (
    (Button(Door(to="find-home"), "homes-door-find"),),
    (Button(Door(to="asked-homes"), "homes-door-asked"),),
)


async def begin(_: CallbackQuery, resident: Resident, scene: Scene) -> Begin:
    """What is known already is not asked."""
    unlocked(scene)
    known: dict[str, Any] = {"came": Came.PHONE.value} if scene.behalf else {}
    if resident.birth_year:
        known["birth"] = resident.birth_year
    return Begin("homes-offer", answers=known)


async def _offered(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    given = hosting.Offer(
        area=AreaId(answers["area"]),
        room=answers["room"],
        address=answers["address"],
        phone=answers["phone"],
        birth_year=answers["birth"],
        came=Came(answers["came"]),
    )
    by = ResidentId(scene.listener.person) if scene.behalf else None
    host = await hosting.offer(scene.city, scene.resident, given, by=by)
    return Say("homes-offered", {"area": _area(scene, host)}, buttons=[MENU])


async def move(press: CallbackQuery, callback_data: HomeMove, resident: Resident, scene: Scene) -> Say:
    """A pause, an end of it, or an end of all; before that it is asked whether it is meant."""
    if callback_data.do == "ask-leave":
        sure, back = (Button(HomeMove(do=do), word) for do, word in (("leave", "yes"), ("back", "back")))  # type: ignore[arg-type]
        return Say("homes-ask-leave", buttons=[[sure], [back], MENU])
    if callback_data.do == "back":
        return await homes(press, resident, scene)
    return await _card(scene, resident, await hosting.moved(scene.city, resident, callback_data.do))


async def _card(scene: Scene, resident: Resident, host: Host) -> Say:
    moves = MOVES.get(host.state, ("ask-leave",))
    rows = [[Button(HomeMove(do=do), do.removeprefix("ask-"))] for do in moves]  # type: ignore[arg-type]
    if any(stays.live(each.state) for each in await stays.of(scene.city, resident)):
        rows.insert(0, [Button(Door(to="stay"), "stay")])
    is_planned = host.state is HostState.VISIT_PLANNED
    visit = Worded("homes-visit", {"at": host.visit}) if is_planned else None
    facts = {"area": _area(scene, host), "state": host.state, "visit": visit}
    return Say("homes-mine", facts, buttons=[*rows, MENU])


def _area(scene: Scene, host: Host) -> str:
    return named(scene, scene.city.atlas.area(host.area), full=True)
