"""A rule changed: the new value typed, the reason perhaps, and what becomes of what before it is done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import settings
from bot.domain.areas import AreaId, AreaKind
from bot.domain.residents import Resident
from bot.domain.settings import RuleUnclear, Setting, known, read
from bot.domain.writing import written
from bot.runtime.form import Answers, Form, Place, Question, Text, TextNeeded
from bot.runtime.form.reading import amount, clock
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import Press, choice
from handlers.doors import MENU
from handlers.settings import screens
from handlers.settings.presses import At, One

UNITS = (
    *(
        "시간",
        "시",
        "일",
        "날",
        "분",
        "회",
        "번",
        "명",
        "개",
        "장",
        "자",
        "글자",
        "가지",
        "세",
        "살",
        "줄",
        "천분율",
    ),
    *("hours", "hour", "days", "day", "minutes", "minute", "times", "people", "years", "characters"),
    *("heures", "heure", "jours", "jour", "fois", "personnes", "ans", "caractères", "h", "‰"),
)
"""What may stand behind a number without meaning anything else."""
_BELOW_ZERO = re.compile(r"\s*(?:[-−–]|마이너스|minus|moins)\s*(.+)", re.DOTALL)


def forms() -> Sequence[Form]:
    """A rule changed; an area found by name."""
    return (
        Form(
            name="settings-change",
            screens="settings",
            close=_changed,
            questions=(
                Value(name="value", facts=lambda _, answers: _facts(answers)),
                Text(name="why", optional=True, lines=False, limits=lambda _: (2, 200)),
            ),
        ),
        Form(
            name="settings-area",
            screens="settings",
            summary=False,
            close=_found,
            questions=(Place(name="area", enough=frozenset(AreaKind), here="roles-here"),),
        ),
    )


async def elsewhere(_: CallbackQuery) -> Begin:
    """Another area, by name."""
    return Begin("settings-area")


async def _found(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    return screens.at(scene, AreaId(answers["area"]))


async def change(_: CallbackQuery, callback_data: One, resident: Resident, scene: Scene) -> Begin:
    """Another value is asked for."""
    return Begin("settings-change", await _rule(scene, resident, callback_data))


async def back(_: CallbackQuery, callback_data: One, resident: Resident, scene: Scene) -> Begin:
    """What is around is to hold again."""
    return Begin("settings-change", {**await _rule(scene, resident, callback_data), "value": [None]})


async def undo(_: CallbackQuery, callback_data: One, resident: Resident, scene: Scene) -> Begin:
    """The last change is to be taken back."""
    area, name = AreaId(callback_data.area), callback_data.rule
    before = await settings.back(scene.city, resident, area, name)
    return Begin("settings-change", {**await _rule(scene, resident, callback_data), "value": [before]})


async def _rule(scene: Scene, resident: Resident, which: One) -> dict[str, Any]:
    """What the form has to know: the rule, where, what is set there now, and between what it may be."""
    area = AreaId(which.area)
    rule = await settings.rule(scene.city, resident, area, which.rule)
    least, most = await settings.range_of(scene.city, resident, area, which.rule)
    held = f"{rule.value:%H:%M}" if isinstance(rule.value, time) else rule.value
    return {
        "rule": which.rule,
        "area": which.area,
        "was": rule.own,
        "held": held,
        "least": least,
        "most": most,
    }


def _facts(answers: Answers) -> dict[str, object]:
    setting = known(answers["rule"])
    held = read(setting.kind, answers["held"])
    form = (
        "choice" if setting.choices or setting.kind is bool else "number" if setting.kind is int else "text"
    )
    facts = {"form": form, "least": answers["least"], "most": answers["most"]}
    return {**facts, "rule": screens.sentence(setting, held)}


async def _changed(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    (value,), area = answers["value"], AreaId(answers["area"])
    await settings.change(
        scene.city,
        scene.resident,
        area,
        answers["rule"],
        value,
        was=answers["was"],
        why=answers.get("why") or "",
    )
    rule = await settings.rule(scene.city, scene.resident, area, answers["rule"])
    facts = {"rule": screens.sentence(rule.setting, rule.value), "area": screens.place(scene, area)}
    see = One(do="see", rule=answers["rule"], area=area)
    rows = [[Button(see, "see")], [Button(At(area=area), "settings-back")], MENU]
    return Say("settings-changed", facts, buttons=rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value(Question):
    """The new value of a rule, in a list of one; ``[None]``: what is around holds again."""

    def by_number(self, part: dict[str, Any]) -> bool:  # noqa: ARG002
        """Never: a number is meant as the value."""
        return False

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """Yes and no; or the words to choose from."""
        setting = known(answers["rule"])
        return choice(_options(setting), press, columns=2)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:  # noqa: ARG002
        """A value that fits."""
        assert scene.resident  # noqa: S101 -- the door to this form is for residents
        value = _typed(known(answers["rule"]), incoming)
        area = AreaId(answers["area"])
        return [await settings.checked(scene.city, scene.resident, area, answers["rule"], value)]

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:
        """What becomes of what."""
        setting, becomes = known(answers["rule"]), value[0]
        held = screens.sentence(setting, read(setting.kind, answers["held"]))
        new = Worded("settings-inherited")
        if becomes is not None:
            new = screens.sentence(setting, read(setting.kind, becomes))
        where = screens.place(scene, AreaId(answers["area"]))
        return Worded("settings-becomes", {"old": held, "new": new, "area": where})


def _options(setting: Setting) -> list[tuple[str, Worded | str]]:
    if setting.kind is bool:
        return [("yes", Worded("settings-yes")), ("no", Worded("settings-no"))]
    return [(word, Worded(f"rule-{setting.key}-{word}")) for word in setting.choices]


def _typed(setting: Setting, incoming: Incoming) -> Any:
    """What was typed or pressed, as the rule has it. Raises NumberNeeded, RuleUnclear, TextNeeded."""
    options = [value for value, _ in _options(setting)]
    if options:
        if incoming.press not in options:
            raise RuleUnclear
        return incoming.press == "yes" if setting.kind is bool else incoming.press
    if incoming.text is None:
        raise TextNeeded
    return _written(setting, incoming.text)


def _written(setting: Setting, text: str) -> Any:
    if setting.kind is int:
        below = _BELOW_ZERO.fullmatch(text)
        return -amount(below[1], UNITS) if below else amount(text, UNITS)
    if setting.kind is time:
        meant = clock(text)
        if not meant:
            raise RuleUnclear
        return f"{meant[0]:%H:%M}"
    return written(text, most=200, lines=False)
