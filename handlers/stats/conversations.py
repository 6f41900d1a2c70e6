"""How far people come in each conversation, and at which question they stop."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.types import CallbackQuery

from bot.actions import stats
from bot.actions.stats import Way
from bot.domain.areas import AreaId
from bot.domain.residents import Resident
from bot.domain.stats import Theme, worst
from bot.runtime.form import SUMMARY, Forms
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU
from handlers.stats import pictures
from handlers.stats.presses import Page, Through, month_of
from handlers.stats.said import month

Names = Sequence[tuple[str, Worded]]


async def overview(scene: Scene, resident: Resident, forms: Forms, asked: Page) -> Say:
    """All conversations: how often begun, how often finished, and where most stop."""
    area, when = AreaId(asked.area), month_of(asked.month)
    ways = await stats.ways(scene.city, resident, area, when)
    known = [(way, names) for way in ways if (names := _names(forms, way))]
    lines = [_line(way, names) for way, names in known]
    rows: list[Row] = [[_door(asked, way)] for way, _ in known]
    back = [Button(Page(area=area, month=asked.month), "stats-page.back")]
    return Say(
        "stats-ways", {"month": month(when), "count": len(lines)}, lines=lines, buttons=[*rows, back, MENU]
    )


async def through(
    _: CallbackQuery, callback_data: Through, resident: Resident, scene: Scene, forms: Forms
) -> Say:
    """One conversation, question by question."""
    area, when = AreaId(callback_data.area), month_of(callback_data.month)
    ways = await stats.ways(scene.city, resident, area, when)
    one = next((way for way in ways if way.form == callback_data.form), None)
    back = [Button(Page(area=area, month=callback_data.month, theme=Theme.DROPOFF), "stats-way.back")]
    if one is None or not (names := _names(forms, one)):
        return Say("stats-ways", {"month": month(when), "count": 0}, buttons=[back, MENU])
    facts = {"form": Worded(f"form-name-{one.form}"), "month": month(when)}
    chart = pictures.way(when, one, names)
    return Say("stats-way", facts, lines=_steps(one, names), buttons=[back, MENU], file=chart)


def _names(forms: Forms, way: Way) -> Names:
    """The questions that were asked, in the order of the form, and what each is called."""
    form = forms.form(way.form)
    if form is None:
        return ()
    labels = [(question.name, Worded(f"{form.screen_of(question)}.label")) for question in form.questions]
    if not form.summary:  # nowhere else do its questions need a name
        labels = [(name, Worded("stats-question", {"n": n})) for n, (name, _) in enumerate(labels, 1)]
    labels.append((SUMMARY, Worded("stats-summary")))
    return [(name, label) for name, label in labels if name in way.steps and way.steps[name].asked]


def _line(way: Way, names: Names) -> Worded:
    first, last = way.steps[names[0][0]], way.steps[names[-1][0]]
    stop = worst([way.steps[name] for name, _ in names])
    where = {"question": dict(names)[stop.question], "left": stop.left} if stop else None
    facts = {
        "form": Worded(f"form-name-{way.form}"),
        "begun": first.asked,
        "done": last.answered + last.skipped,
        "where": Worded("stats-way-where", where) if where else None,
    }
    return Worded("stats-way-line", facts)


def _steps(way: Way, names: Names) -> list[Worded]:
    lines = []
    for name, label in names:
        step = way.steps[name]
        facts = {"question": label, "asked": step.asked, "skipped": step.skipped, "left": step.left}
        lines.append(Worded("stats-way-step", facts | {"lost": step.lost}))
    return lines


def _door(asked: Page, way: Way) -> Button:
    press = Through(area=asked.area, month=asked.month, form=way.form)
    return Button(press, f"form-name-{way.form}")
