"""How far a post is seen: looked at by a moderator, set with a reason, and undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import conduct
from bot.actions.conduct import Standing
from bot.domain.conduct import ConductRules, Level
from bot.domain.residents import Resident
from bot.runtime.form import Form, Reason
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.conduct.presses import SetLevel, UndoLevel
from handlers.doors import MENU, Card, LevelOf, PersonCard


def forms() -> Sequence[Form]:
    """Why."""
    why = Reason(name="why", limits=_limits, offers=lambda answers: conduct.reasons(Level(answers["level"])))
    return (Form(name="conduct-level", screens="conduct-level", close=_set, questions=(why,)),)


def _limits(scene: Scene) -> tuple[int, int]:
    return 2, scene.city.rules(ConductRules, scene.resident.area if scene.resident else None).words_max


async def look(_: CallbackQuery, callback_data: LevelOf, resident: Resident, scene: Scene) -> Say:
    """How far it is seen, since when, by whom, and why."""
    about = f"{callback_data.kind}:{callback_data.id}"
    return _shown(scene, await conduct.looked_at(scene.city, resident, about))


async def why(_: CallbackQuery, callback_data: SetLevel, resident: Resident, scene: Scene) -> Begin:
    """The level is chosen; the reason is asked."""
    about = f"{callback_data.kind}:{callback_data.id}"
    seen = await conduct.setting(scene.city, resident, about, callback_data.level)
    facts = {"title": seen.post.title, "level": Worded(f"level-{callback_data.level}")}
    lead = [Say("conduct-level-becomes", facts)]
    return Begin("conduct-level", answers={"level": callback_data.level.value}, subject=about, lead=lead)


async def _set(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    level, said = Level(answers["level"]), answers["why"]
    words = {"why": said.get("own", ""), "prepared": said.get("prepared", "")}
    return _shown(scene, await conduct.set_level(scene.city, scene.resident, subject, level, **words))


async def undo(_: CallbackQuery, callback_data: UndoLevel, resident: Resident, scene: Scene) -> Say:
    """As it was."""
    about = f"{callback_data.kind}:{callback_data.id}"
    return _shown(scene, await conduct.undo_level(scene.city, resident, about))


def _shown(scene: Scene, seen: Standing) -> Say:
    it = seen.shown
    since = it.since.astimezone(scene.city.zone).date() if it else None
    facts = {
        "title": seen.post.title,
        "owner": seen.owner,
        "level": Worded(f"level-{seen.level}"),
        "since": since,
        "by": Worded("conduct-level-by", {"name": seen.by}) if seen.by else None,
        "until": Worded("conduct-level-until", {"until": it.until}) if it and it.until else None,
    }
    lines = [Worded("conduct-level-why", {"why": it.why})] if it and it.why and it.by else []
    return Say("conduct-level", facts, lines=lines, buttons=_rows(seen))


def _rows(seen: Standing) -> list[Row]:
    number = int(seen.post.about.partition(":")[2])
    others = [level for level in Level if level is not seen.level]
    sets: list[Row] = [
        [Button(SetLevel(kind="listing", id=number, level=level), f"level-{level}")] for level in others
    ]
    undone = [[Button(UndoLevel(kind="listing", id=number), "undo")]] if seen.may_undo else []
    card: Row = [Button(Card(id=number), "barter-to-card"), Button(PersonCard(id=seen.post.owner), "owner")]
    return [*undone, *sets, card, MENU]
