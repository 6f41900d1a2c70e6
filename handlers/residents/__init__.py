"""Joining, and what a resident may see and change of what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import residents
from bot.domain.areas import AreaId
from bot.domain.residents import (
    ConsentNeeded,
    Resident,
    ResidentId,
    ResidentRules,
    Tick,
    TooYoung,
    born,
    suggests_easy,
)
from bot.runtime.form import Answers, Choice, Form, Place, Text, Ticks
from bot.runtime.form.places import named
from bot.runtime.joined import joined
from bot.runtime.memory import Listener, Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Door, Link
from handlers.residents import consents
from storage.city import City

LANGUAGES = (("ko", "한국어"), ("en", "English"), ("fr", "Français"))


class Language(CallbackData, prefix="language"):
    """The language to be spoken from now on."""

    code: str


class Easy(CallbackData, prefix="easy"):
    """Plain mode on or off."""

    on: bool


def routes() -> Router:
    """The table of contents."""
    router = Router(name="residents")
    router.message.register(languages, Command("language"))
    router.callback_query.register(languages, Door.filter(F.to == "language"))
    router.callback_query.register(speak, Language.filter(F.code.in_(dict(LANGUAGES))))
    router.include_router(_members())
    router.include_router(consents.routes())
    return router


def _members() -> Router:
    router = joined(Router(name="residents-members"))
    router.message.register(me, Command("me"))
    router.callback_query.register(me, Door.filter(F.to == "me"))
    router.callback_query.register(rename, Door.filter(F.to == "name"))
    router.callback_query.register(reborn, Door.filter(F.to == "birth"))
    router.callback_query.register(easy, Easy.filter())
    return router


# -- joining -----------------------------------------------------------------------------------


def _must(ticked: Sequence[str]) -> None:
    if Tick.SERVICE not in ticked:
        raise ConsentNeeded


def _birth(scene: Scene, text: str) -> dict[str, Any]:
    rules = scene.city.rules(ResidentRules, None)
    today = scene.city.now.astimezone(scene.city.zone).date()
    year = born(text, today=today, rules=rules)
    return {"year": year, "easy": suggests_easy(year, today=today, rules=rules)}


def _reader(listener: Listener, answers: Answers) -> Listener:
    """The language and mode just chosen are spoken at once."""
    locale = answers.get("language") or listener.reader.locale
    return replace(
        listener, reader=replace(listener.reader, locale=locale, easy=answers.get("easy") == "yes")
    )


async def _join(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    birth = answers.get("birth") or {}
    resident = await residents.join(
        scene.city,
        ResidentId(scene.listener.person),
        name=answers["name"],
        locale=answers["language"],
        area=AreaId(answers["home"]),
        ticks=[Tick(tick) for tick in answers["ticks"]],
        birth_year=birth.get("year"),
        easy=answers.get("easy") == "yes",
    )
    came_for: list[Row] = [[Button(Link(key=subject), "open")]] if subject else []
    doors = [[Button(Door(to=to), f"menu-door-{to}")] for to in ("browse", "offer", "want")]
    return Say("residents-welcome", {"name": resident.name}, buttons=[*came_for, *doors])


async def _reborn(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    year = (answers.get("birth") or {}).get("year")
    return _profile(scene, await residents.change(scene.city, scene.resident, birth_year=year))


async def _rename(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    changed = await residents.change(scene.city, scene.resident, name=answers["name"])
    return _profile(scene, changed)


def _name_limits(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(ResidentRules, None).name_max


def _yes_no(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [("yes", Worded("residents-easy-yes")), ("no", Worded("residents-easy-no"))]


def _is_young(answers: Answers) -> bool:
    return not (answers.get("birth") or {}).get("easy")


def _may_skip(_: Scene, answers: Answers) -> dict[str, object]:
    return {"skips": "yes" if BIRTH.may_be_skipped(answers) else "no"}


NAME = Text(name="name", limits=_name_limits, lines=False)
BIRTH: Text = Text(
    name="birth",
    optional=True,
    read=_birth,
    show=lambda value: str(value["year"]),
    binds=(TooYoung,),
    facts=_may_skip,
)


def forms() -> Sequence[Form]:
    """Joining, and a new name."""
    return (
        Form(
            name="residents-join",
            begins=False,
            screens="residents",
            close=_join,
            reader=_reader,
            questions=(
                Choice(name="language", options=lambda _s, _a: LANGUAGES),
                Ticks(name="ticks", options=_ticks, must=_must, done="residents-agree"),
                NAME,
                BIRTH,
                Choice(name="easy", options=_yes_no, unless=_is_young, after=("birth",)),
                Place(name="home", say="areas-ask-home"),
            ),
        ),
        Form(
            name="residents-name",
            screens="residents",
            close=_rename,
            summary=False,
            questions=(NAME,),
            begins=False,
        ),
        Form(
            name="residents-birth",
            screens="residents",
            close=_reborn,
            summary=False,
            questions=(BIRTH,),
            begins=False,
        ),
    )


def _ticks(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(tick.value, Worded(f"tick-{tick.value}")) for tick in Tick]


# -- what is known -----------------------------------------------------------------------------


async def me(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """All that is known of oneself, and the doors to change it."""
    return _profile(scene, resident)


def _profile(scene: Scene, resident: Resident) -> Say:
    facts = {
        "name": resident.name,
        "home": named(scene, scene.city.atlas.area(resident.area), full=True),
        "language": dict(LANGUAGES)[resident.locale],
        "easy": "yes" if resident.easy else "no",
        "birth": str(resident.birth_year) if resident.birth_year else None,
    }
    switch = Easy(on=not resident.easy)
    return Say(
        "residents-me",
        facts,
        buttons=[
            [Button(Door(to="name"), "rename"), Button(Door(to="home"), "move")],
            [Button(Door(to="birth"), "birth")],
            [Button(Door(to="language"), "speak"), Button(switch, "easy")],
            [Button(Door(to="consents"), "consents"), Button(Door(to="blocked"), "contact-door-blocked")],
            MENU,
        ],
    )


async def rename(_: CallbackQuery) -> Begin:
    """A new name to be called by."""
    return Begin("residents-name")


async def reborn(_: CallbackQuery) -> Begin:
    """Another year of birth, or none."""
    return Begin("residents-birth")


async def languages(_: Message | CallbackQuery) -> Say:
    """The choice of languages, each in its own words."""
    return Say(
        "residents-languages", buttons=[[Button(Language(code=c), text=name)] for c, name in LANGUAGES]
    )


async def speak(
    _: CallbackQuery, callback_data: Language, scene: Scene, resident: Resident | None, city: City
) -> Say:
    """From now on in that language; also before joining."""
    code = callback_data.code
    scene.listener = replace(scene.listener, reader=replace(scene.listener.reader, locale=code))
    if resident:
        await residents.change(city, resident, locale=code)
    elif scene.frame and "language" in scene.frame.answers:
        scene.frame = replace(scene.frame, answers=scene.frame.answers | {"language": code})
    return Say("residents-spoken", buttons=[MENU])


async def easy(_: CallbackQuery, callback_data: Easy, scene: Scene, resident: Resident, city: City) -> Say:
    """Plain mode switched; the profile shows it at once."""
    changed = await residents.change(city, resident, easy=callback_data.on)
    scene.listener = replace(scene.listener, reader=replace(scene.listener.reader, easy=changed.easy))
    return _profile(scene, changed)
