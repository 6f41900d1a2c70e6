"""A guest's side: an application, a search among the homes that are open, a request in three questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import references
from bot.actions.homes import guesting, lapsing, requests
from bot.actions.homes.standing import GUEST
from bot.domain.areas import AreaId, AreaKind
from bot.domain.homes import Chore, HomesRules, Host, HostId, MatchId, MatchState, later_by, possible
from bot.domain.residents import Resident, ResidentRules, born
from bot.runtime.form import Answers, Choice, Day, Form, Place, Text, Ticks
from bot.runtime.form.places import named
from bot.runtime.form.sealed import phone, unlocked
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Door
from handlers.gates import ReportReference
from handlers.homes.hosting import SEARCH
from handlers.homes.presses import AskHome, HomeBack, HomeSeen, SeekEnd

TONGUES = ("ko", "en", "fr", "zh", "ja", "vi")
GENDERS = ("woman", "man", "unsaid")
ASKED = ("self", "why", "living")
AHEAD = timedelta(days=365)
SHOWN = 8


def forms() -> Sequence[Form]:
    """Who looks for a room, where it is looked for, and what is said to a host."""
    return (
        Form(
            name="homes-seek",
            screens="homes-seek",
            close=_applied,
            questions=(
                Text(name="school", lines=False, limits=lambda _: (2, 60)),
                Text(name="birth", lines=False, read=_year, show=str),
                Choice(name="gender", options=_genders),
                Text(name="about", limits=lambda _: (10, 300)),
                Ticks(name="languages", options=tongues),
                Place(name="area", enough=frozenset(AreaKind), here="homes-here"),
                Day(name="begins", span=_soon),
                Choice(name="months", options=_months, columns=3),
                phone(),
            ),
        ),
        Form(
            name="homes-find",
            screens="homes-find",
            close=_found,
            summary=False,
            begins=False,
            questions=(
                Place(name="area", enough=frozenset(AreaKind), here="homes-here"),
                Choice(name="language", options=_wanted, columns=2),
            ),
        ),
        Form(
            name="homes-ask",
            screens="homes-ask",
            close=_asked,
            questions=tuple(Text(name=name, limits=lambda _: (10, 300)) for name in ASKED),
        ),
    )


def _year(scene: Scene, text: str) -> int:
    return born(text, today=_today(scene), rules=scene.city.rules(ResidentRules, None))


def _genders(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word, Worded(f"gender-{word}")) for word in GENDERS]


def tongues(_: Scene) -> list[tuple[str, Worded | str]]:
    """The languages that are asked for."""
    return [(word, Worded(f"tongue-{word}")) for word in TONGUES]


def _wanted(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    return [("any", Worded("homes-any")), *tongues(scene)]


def _soon(scene: Scene, _: Answers) -> tuple[date, date]:
    return _today(scene), _today(scene) + AHEAD


def _months(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    usual = scene.city.rules(HomesRules, None).term_months
    return [(str(n), Worded("homes-months", {"months": n})) for n in sorted({1, 3, usual, 12})]


async def begin(_: CallbackQuery, resident: Resident, scene: Scene) -> Begin:
    """What is known already is not asked."""
    unlocked(scene)
    return Begin("homes-seek", answers={"birth": resident.birth_year} if resident.birth_year else {})


async def _applied(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    begins = date.fromisoformat(answers["begins"])
    given = guesting.Search(
        area=AreaId(answers["area"]),
        school=answers["school"],
        birth_year=answers["birth"],
        gender=answers["gender"],
        about=answers["about"],
        languages=tuple(answers["languages"]),
        begins=begins,
        ends=later_by(begins, int(answers["months"])),
        phone=answers["phone"],
    )
    await guesting.apply(scene.city, scene.resident, given)
    return Say("homes-applied", buttons=[MENU])


async def find(_: CallbackQuery, resident: Resident, scene: Scene) -> Begin:
    """Where, and in which language; the days are those of the application."""
    await guesting.trusted(scene.city, resident)
    return Begin("homes-find")


async def _found(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    language = "" if answers["language"] == "any" else answers["language"]
    homes = await guesting.found(scene.city, scene.resident, AreaId(answers["area"]), language)
    shown = [(host, {"n": n, **_facts(scene, host)}) for n, host in enumerate(homes[:SHOWN], 1)]
    lines = [Worded("homes-found-line", facts) for _, facts in shown]
    rows: list[Row] = [[Button(HomeSeen(id=host.id), "homes-found-open", facts)] for host, facts in shown]
    again: Row = [Button(Door(to="find-home"), "homes-door-find")]
    return Say("homes-found", {"count": len(homes)}, lines=lines, buttons=[*rows, again, MENU])


async def seen(_: CallbackQuery, callback_data: HomeSeen, resident: Resident, scene: Scene) -> Say:
    """A home, as far as it is told before anybody has met."""
    host = await guesting.seen(scene.city, resident, HostId(callback_data.id))
    said = await references.told_of(scene.city, host.resident)
    lines = [Worded("references-line", references.facts_of(one)) for one in said]
    reports = [[Button(ReportReference(id=one.id), "references-line-report")] for one in said]
    rows = [[Button(AskHome(id=host.id), "ask")], *reports, *SEARCH, MENU]
    return Say("homes-card", told(scene, host), lines=lines, buttons=rows)


def _facts(scene: Scene, host: Host) -> dict[str, object]:
    return {"area": named(scene, scene.city.atlas.area(host.area)), "rent": host.rent}


def told(scene: Scene, host: Host) -> dict[str, object]:
    """What is told of a home: no street, no number, no name."""
    chores = tuple(Worded(f"chore-{Chore(word).value}") for word in host.chores)
    helps = Worded("homes-help", {"hours": host.hours, "chores": chores}) if host.hours else None
    return {
        **_facts(scene, host),
        "room": host.room,
        "house": host.house,
        "habits": host.habits,
        "languages": tuple(Worded(f"tongue-{word}") for word in host.languages),
        "help": helps,
        "begins": host.begins,
        "until": Worded("homes-until", {"ends": host.ends}) if host.ends else None,
    }


async def ask(_: CallbackQuery, callback_data: AskHome, resident: Resident, scene: Scene) -> Begin:
    """Three questions, which a host is to know the answers to."""
    host = await guesting.seen(scene.city, resident, HostId(callback_data.id))
    return Begin("homes-ask", subject=str(host.id))


async def _asked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    words = [answers[name] for name in ASKED]
    await requests.ask(scene.city, scene.resident, HostId(int(subject)), words)
    return Say("homes-asked", buttons=[[Button(Door(to="asked-homes"), "homes-door-asked")], MENU])


async def own(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What one has asked, and how it stands."""
    return _own(scene, await requests.own(scene.city, resident))


async def back(_: CallbackQuery, callback_data: HomeBack, resident: Resident, scene: Scene) -> Say:
    """Not any more."""
    await requests.withdraw(scene.city, resident, MatchId(callback_data.id))
    return _own(scene, await requests.own(scene.city, resident))


async def end(_: CallbackQuery, callback_data: SeekEnd, resident: Resident, scene: Scene) -> Say:
    """Not any more; whoever was asked hears that it is over."""
    if not callback_data.sure:
        rows = [[Button(SeekEnd(sure=True), "yes")], [Button(Door(to="homes"), "no")]]
        return Say("homes-ask-end", buttons=[*rows, MENU])
    await lapsing.give_up(scene.city, resident)
    return Say("homes-search-ended", buttons=[MENU])


def _own(scene: Scene, asked: Sequence[requests.Asking]) -> Say:
    lines, rows = [], list[Row]()
    for n, each in enumerate(asked[:SHOWN], 1):
        facts = {"n": n, "state": _state(each.match.state), **_facts(scene, each.host)}
        lines.append(Worded("homes-own-line", facts))
        if "withdraw" in possible(each.match, GUEST):
            rows.append([Button(HomeBack(id=each.match.id), "back", {"n": n})])
    return Say("homes-own", {"count": len(lines)}, lines=lines, buttons=[*rows, *SEARCH[:1], MENU])


def _state(state: MatchState) -> MatchState:
    """What a guest is told: that a host has to be phoned, or wants time, is hers alone."""
    return MatchState.DELIVERED if state in {MatchState.LATER, MatchState.PHONE} else state


def _today(scene: Scene) -> date:
    return scene.city.now.astimezone(scene.city.zone).date()
