"""Broadcasts: written, seen as people will see them, confirmed; and what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import broadcast
from bot.domain.areas import AreaId, AreaKind
from bot.domain.broadcast import Audience, Broadcast, BroadcastId, BroadcastRules, Figures, Sending, due
from bot.domain.hours import waking
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.works import Work, WorkState
from bot.runtime.form import Answers, Choice, Form, Place, Text
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.works import Shown, begun
from handlers.doors import MENU, Below, Door, Number, Opened
from storage.city import City

LANGUAGES = ("ko", "en", "fr")
DAYS = (7, 30, 90)
"""Since how many days at most somebody is new here."""
PAGE = 8
"""Broadcasts on the list."""


class Cast(CallbackData, prefix="cast"):
    """One broadcast: a draft sent or dropped, or one that was sent, looked at."""

    step: Literal["see", "send", "drop"]
    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="broadcast"))
    moderators = staff(Role.MODERATOR)
    router.message.register(sent, Command("broadcast"), flags=moderators)
    router.callback_query.register(sent, Door.filter(F.to == "broadcast"), flags=moderators)
    router.callback_query.register(write, Door.filter(F.to == "broadcasting"), flags=moderators)
    router.callback_query.register(see, Cast.filter(F.step == "see"), flags=moderators)
    router.callback_query.register(send, Cast.filter(F.step == "send"), flags=moderators)
    router.callback_query.register(drop, Cast.filter(F.step == "drop"), flags=moderators)
    return router


def forms() -> Sequence[Form]:
    """Whom it is for, its words in up to three languages, and when."""
    return (
        Form(
            name="broadcast-write",
            screens="broadcast",
            close=_written,
            summary=False,
            questions=(
                Place(name="area", enough=frozenset(AreaKind), here="roles-here"),
                Choice(name="audience", options=_audiences),
                Choice(name="role", options=_roles, unless=_not_for(Audience.ROLE)),
                Choice(name="language", options=_languages, unless=_not_for(Audience.LANGUAGE)),
                Choice(name="newcomers", options=_newcomers, unless=_not_for(Audience.NEWCOMERS)),
                Text(name="ko", limits=_limits, facts=_rule),
                Text(name="en", limits=_limits, optional=True),
                Text(name="fr", limits=_limits, optional=True),
                Choice(name="sending", options=_sendings),
            ),
        ),
    )


def _not_for(audience: Audience) -> Any:
    return lambda answers: answers.get("audience") != audience


def _audiences(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(each.value, Worded(f"broadcast-audience-{each.value}")) for each in Audience]


def _roles(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(role.value, Worded(f"role-{role.value}")) for role in Role]


def _languages(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(code, Worded("broadcast-language", {"code": code})) for code in LANGUAGES]


def _newcomers(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(str(days), Worded("broadcast-to-newcomers", {"which": str(days)})) for days in DAYS]


def _sendings(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(each.value, Worded(f"broadcast-sending-{each.value}")) for each in Sending]


def _limits(scene: Scene) -> tuple[int, int]:
    return 2, _rules(scene).words_max


def _rules(scene: Scene) -> BroadcastRules:
    return scene.city.rules(BroadcastRules, scene.resident.area if scene.resident else None)


def _rule(scene: Scene, _: Answers) -> dict[str, object]:
    return {"days": _rules(scene).per_days, "most": _rules(scene).words_max}


async def write(_: CallbackQuery) -> Begin:
    """The first question."""
    return Begin("broadcast-write")


async def _written(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    """A draft, as people will see it in each language, and with how many it will be."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    draft = await broadcast.write(
        scene.city,
        scene.resident,
        AreaId(answers["area"]),
        audience=Audience(answers["audience"]),
        which=_which(answers),
        texts={code: answers[code] for code in LANGUAGES if answers.get(code)},
        sending=Sending(answers["sending"]),
    )
    views = [_seen(scene.city, draft, code) for code in LANGUAGES]
    count = await broadcast.people(scene.city, draft)
    begins = waking(due(draft.sending, now=scene.city.now, zone=scene.city.zone), scene.city.zone)
    facts = {"count": count, "at": begins, "to": _to(draft), **broadcast.named(scene.city, draft.area)}
    rows = [
        [Button(Cast(step="send", id=draft.id), "send")],
        [Button(Cast(step="drop", id=draft.id), "drop")],
    ]
    return [*views, Say("broadcast-confirm", facts, buttons=rows)]


def _which(answers: Mapping[str, Any]) -> str:
    return str(answers.get(answers["audience"]) or "")


def _seen(city: City, draft: Broadcast, code: str) -> Say:
    key, facts = broadcast.notice(city, draft, code)
    return Say(key, facts, buttons=_choose(draft.about, facts), tongue=code)


def _to(sending: Broadcast) -> Worded:
    which: object = Role(sending.which) if sending.audience is Audience.ROLE else sending.which
    if sending.audience is Audience.LANGUAGE:
        which = Worded("broadcast-language", {"code": sending.which})
    return Worded(f"broadcast-to-{sending.audience.value}", {"which": which})


async def send(_: CallbackQuery, callback_data: Cast, resident: Resident, scene: Scene) -> Say:
    """On its way; this message shows how far it is."""
    _on_its_way, work = await broadcast.send(scene.city, resident, BroadcastId(callback_data.id))
    return begun(work, WORKS[broadcast.KIND], scene.city.now)


async def drop(_: CallbackQuery, callback_data: Cast, resident: Resident, city: City) -> Say:
    """Not to be sent."""
    await broadcast.drop(city, resident, BroadcastId(callback_data.id))
    return Say("broadcast-dropped", buttons=[MENU])


async def sent(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """What was sent in the areas one looks after, the newest first; and a way to write."""
    found = await broadcast.sent(city, resident, most=PAGE)
    told = [_line(city, n, each, figures) for n, (each, figures) in enumerate(found, 1)]
    rows: list[Row] = [
        [Button(Cast(step="see", id=each.id), "broadcast-line", line.facts)]
        for line, (each, _figures) in zip(told, found, strict=True)
    ]
    new = [Button(Door(to="broadcasting"), "write")]
    return Say("broadcast-list", {"count": len(told)}, lines=told, buttons=[*rows, new, MENU])


def _line(city: City, n: int, each: Broadcast, figures: Figures) -> Worded:
    facts = {"n": n, "at": each.due, "told": figures.told, **broadcast.named(city, each.area)}
    return Worded("broadcast-line", facts)


async def see(_: CallbackQuery, callback_data: Cast, resident: Resident, city: City) -> Say:
    """What was said, and what became of it."""
    found, figures = await broadcast.shown(city, resident, BroadcastId(callback_data.id))
    facts = {
        "at": found.due,
        "to": _to(found),
        "text": found.texts["ko"],
        **broadcast.named(city, found.area),
    }
    back = [Button(Door(to="broadcast"), "back")]
    return Say("broadcast-card", facts, lines=[_became(figures)], buttons=[back, MENU])


def _became(figures: Figures) -> Worded:
    return Worded("broadcast-became", {name: n for name, n in figures._asdict().items() if name != "next"})


def _lines(work: Work) -> Sequence[Worded]:
    """What the outbox says of it so far."""
    if not work.result:
        return ()
    known = {name: work.result.get(name, 0) for name in Figures._fields if name != "next"}
    return [Worded("broadcast-became", known)]


async def _report(city: City, work: Work) -> Say:
    """How many heard it, and why the others did not."""
    _found, figures = await broadcast.of_work(city, work)
    rows = [[Button(Door(to="broadcast"), "back")], MENU]
    if work.state is WorkState.STOPPED:
        return Say("broadcast-stopped", {"at": work.ended}, lines=[_became(figures)], buttons=rows)
    return Say("broadcast-report", lines=[_became(figures)], buttons=rows)


def _choose(_about: str, _facts: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="notices"), "broadcast-choose")]]


WORKS: Mapping[str, Shown] = {
    broadcast.KIND: Shown(name="broadcast-work", lines=_lines, report=_report),
}
"""How the sending is shown."""

BELOW: Mapping[str, Below] = {"broadcast-notice": _choose, "broadcast-notice-korean": _choose}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
