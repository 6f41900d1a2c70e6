"""The rules as they are: where, of which feature, one by one, how each came to be; and found by a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from bot.actions import settings
from bot.actions.settings import Rule
from bot.domain.areas import AreaId
from bot.domain.residents import Resident
from bot.domain.settings import Change, Setting
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from bot.runtime.widgets import page_of, pager
from handlers.doors import MENU, Door, PlaceCard
from handlers.settings.presses import At, Of, One

PAGE = 8
"""Rules on one page."""
PLACES = 8
"""Areas to choose from; others are found by name."""


async def opened(_: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say:
    """Where one looks after something; with a word behind the command, the rules that speak of it."""
    around = await settings.places(scene.city, resident)
    word = (command.args or "").strip()
    return await _found(scene, resident, around[0], word) if word else await _home(scene, around)


async def home(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Where one looks after something."""
    return await _home(scene, await settings.places(scene.city, resident))


async def _home(scene: Scene, around: Sequence[AreaId]) -> Say:
    if len(around) == 1:
        return at(scene, around[0])
    rows = [[Button(At(area=area), text=place(scene, area))] for area in around[:PLACES]]
    other = [Button(Door(to="settings-area"), "settings-features.other")]
    return Say("settings-where", buttons=[*rows, other, MENU])


async def features(_: CallbackQuery, callback_data: At, scene: Scene) -> Say:
    """What has rules."""
    return at(scene, AreaId(callback_data.area))


def at(scene: Scene, area: AreaId) -> Say:
    """What has rules, at this area. Raises AreaNotFound."""
    where = place(scene, area)
    words = settings.features(scene.city, area)
    buttons = [Button(Of(word=word, area=area), f"rules-{word}") for word in words]
    rows: list[Row] = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    other = [Button(Door(to="settings-area"), "other")]
    if scene.city.atlas.is_spot(area):
        other = [Button(PlaceCard(id=int(area.partition(":")[2])), "settings-back")]
    return Say("settings-features", {"area": where}, buttons=[*rows, other, MENU])


async def of(_: CallbackQuery, callback_data: Of, resident: Resident, scene: Scene) -> Say:
    """The rules of one feature, in words."""
    word, area = callback_data.word, AreaId(callback_data.area)
    found = await settings.rules(scene.city, resident, area, word)
    shown, page = page_of(found, callback_data.page, PAGE)
    turns = pager(
        page, lambda to: Of(word=word, area=area, page=int(to)), more=(page + 1) * PAGE < len(found)
    )
    facts = {"area": place(scene, area), "feature": Worded(f"rules-{word}" if found else "settings-nothing")}
    back = [Button(At(area=area), "settings-back")]
    rows = [*_numbers(shown, page * PAGE), *turns, back, MENU]
    return Say("settings-rules", facts, lines=_lines(scene, shown, page * PAGE), buttons=rows)


async def _found(scene: Scene, resident: Resident, area: AreaId, word: str) -> Say:
    """The rules that say the word, as many as fit on a page."""
    meant = [each.casefold() for each in word.split()]
    found = [
        rule
        for rule in await settings.rules(scene.city, resident, area)
        if all(each in _spoken(scene, rule) for each in meant)
    ][:PAGE]
    facts = {"area": place(scene, area), "word": word, "count": len(found)}
    rows = [*_numbers(found, 0), [Button(At(area=area), "settings-back")], MENU]
    return Say("settings-found", facts, lines=_lines(scene, found, 0), buttons=rows)


def _spoken(scene: Scene, rule: Rule) -> str:
    """All by which a rule may be looked for: its sentence, its feature's name, and its own."""
    feature = Worded(f"rules-{rule.setting.name.partition('.')[0]}")
    said = (scene.words(sentence(rule.setting, rule.value)), scene.words(feature), rule.setting.name)
    return " ".join(said).casefold()


def _lines(scene: Scene, rules: Sequence[Rule], before: int) -> list[Worded]:
    lines = []
    for number, rule in enumerate(rules, before + 1):
        facts = {"n": number, "rule": sentence(rule.setting, rule.value), **_whence(scene, rule)}
        lines.append(Worded("settings-line", facts))
    return lines


def _numbers(rules: Sequence[Rule], before: int) -> list[Row]:
    row = [
        Button(One(do="see", rule=rule.setting.name, area=rule.area), text=str(number))
        for number, rule in enumerate(rules, before + 1)
    ]
    return [row[i : i + 4] for i in range(0, len(row), 4)]


# -- one rule ----------------------------------------------------------------------------------


async def one(_: CallbackQuery, callback_data: One, resident: Resident, scene: Scene) -> Say:
    """A rule, where its value comes from, and what can be done about it."""
    return await shown(scene, resident, AreaId(callback_data.area), callback_data.rule)


async def shown(scene: Scene, resident: Resident, area: AreaId, name: str) -> Say:
    """One rule at an area. Raises AreaNotYours, RuleGone."""
    rule = await settings.rule(scene.city, resident, area, name)
    may = await settings.may_change(scene.city, resident, area) and not rule.setting.fixed
    past, back = One(do="past", rule=name, area=area), Of(word=name.partition(".")[0], area=area)
    below = [[Button(past, "past")], [Button(back, "settings-back")], MENU]
    return Say("settings-rule", _card(scene, rule), buttons=[*(_changes(rule) if may else []), *below])


def _card(scene: Scene, rule: Rule) -> dict[str, object]:
    setting = rule.setting
    return {
        "area": place(scene, rule.area),
        "rule": sentence(setting, rule.value),
        "usual": sentence(setting, setting.default),
        "fixed": Worded("settings-fixed") if setting.fixed else None,
        **_whence(scene, rule),
    }


def _changes(rule: Rule) -> list[Row]:
    def press(do: Any) -> Row:
        return [Button(One(do=do, rule=rule.setting.name, area=rule.area), do)]

    return [press("set"), *([press("back")] if rule.own is not None else []), press("undo")]


async def past(_: CallbackQuery, callback_data: One, resident: Resident, scene: Scene) -> Say:
    """Who changed it, when, from what to what, and why."""
    area, name = AreaId(callback_data.area), callback_data.rule
    rule = await settings.rule(scene.city, resident, area, name)
    done = await settings.past(scene.city, resident, area, name)
    lines = [await _change(scene, rule.setting, change) for change in done]
    facts = {"count": len(done), "rule": sentence(rule.setting, rule.value)}
    back = [Button(One(do="see", rule=name, area=area), "settings-back")]
    return Say("settings-past", facts, lines=lines, buttons=[back, MENU])


async def _change(scene: Scene, setting: Setting, change: Change) -> Worded:
    who = await scene.city.residents.resident(change.who)
    facts = {
        "at": f"{change.at.astimezone(scene.city.zone):%Y-%m-%d %H:%M}",
        "name": Worded("audit-person", {"name": who.name}) if who else Worded("audit-former"),
        "area": place(scene, change.area),
        "old": _set(setting, change.old),
        "new": _set(setting, change.new),
        "why": Worded("audit-why", {"words": change.why}) if change.why else None,
    }
    return Worded("settings-change", facts)


def _set(setting: Setting, value: Any) -> object:
    return Worded("settings-inherited") if value is None else told(setting, value)


# -- words -------------------------------------------------------------------------------------


def sentence(setting: Setting, value: Any) -> Worded:
    """What the rule says, with its value and unit."""
    return Worded(f"rule-{setting.key}", {"value": told(setting, value)})


def told(setting: Setting, value: Any) -> object:
    """A value as it is read: yes or no, a number, a time, a word, or that there is none."""
    if setting.choices:
        return Worded(f"rule-{setting.key}-{value}")
    if isinstance(value, bool):
        return Worded("settings-yes" if value else "settings-no")
    return Worded("settings-none") if value == "" else value


def _whence(scene: Scene, rule: Rule) -> dict[str, object]:
    set_at = "own" if rule.own is not None else "around" if rule.at else "usual"
    return {"whence": set_at, "from": place(scene, rule.at) if rule.at else ""}


def place(scene: Scene, area: AreaId) -> str:
    """An area by its full name. Raises AreaNotFound."""
    there = scene.city.atlas.area(area)
    return named(scene, there, full=True) or named(scene, there)
