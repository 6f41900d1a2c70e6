"""The figures of the areas one looks after, page by page, as text, picture and table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import stats
from bot.actions.stats import Look
from bot.domain.areas import Area, AreaId
from bot.domain.residents import Resident
from bot.domain.stats import Month, Theme
from bot.runtime.form import Forms
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say
from bot.runtime.widgets import page_of, pager
from handlers.doors import MENU
from handlers.stats import conversations, pictures
from handlers.stats.presses import Inside, Page, Table, month_of, number_of
from handlers.stats.said import line, month, table

_AREAS = 8


async def figures(_: Message, resident: Resident, scene: Scene, forms: Forms) -> Say:
    """The first page of the one area looked after, or which of them."""
    areas = await stats.looked_after(scene.city, resident)
    now = Month.of(stats.today(scene.city))
    if len(areas) == 1:
        return await _shown(scene, resident, forms, Page(area=areas[0].id, month=number_of(now)))
    return Say("stats-areas", buttons=[*_choice(scene, areas, now), MENU])


async def page(_: CallbackQuery, callback_data: Page, resident: Resident, scene: Scene, forms: Forms) -> Say:
    """Another page, month or area."""
    return await _shown(scene, resident, forms, callback_data)


async def as_table(_: CallbackQuery, callback_data: Table, resident: Resident, scene: Scene) -> Say:
    """The page as a file."""
    area, when = AreaId(callback_data.area), month_of(callback_data.month)
    look = await stats.look(scene.city, resident, area, when, callback_data.theme)
    facts = {"area": named(scene, look.area), "month": month(when)}
    return Say("stats-file", facts, file=await table(scene, look, callback_data.ending))


async def inside(_: CallbackQuery, callback_data: Inside, resident: Resident, scene: Scene) -> Say:
    """What lies in the area, to look at by itself."""
    area, when = AreaId(callback_data.area), month_of(callback_data.month)
    look = await stats.look(scene.city, resident, area, when)
    some, turn = _inner(scene, callback_data)
    rows = [*_choice(scene, some, when), *turn, _back(area, callback_data.month), MENU]
    return Say("stats-inside", {"area": named(scene, look.area)}, buttons=rows)


def _inner(scene: Scene, asked: Inside) -> tuple[Sequence[Area], Sequence[Row]]:
    """A page of what lies in the area, and the presses to the others."""
    inner = stats.inside(scene.city, AreaId(asked.area))
    some, number = page_of(inner, asked.page, _AREAS)
    more = (number + 1) * _AREAS < len(inner)
    return some, pager(number, lambda to: asked.model_copy(update={"page": int(to)}), more=more)


async def _shown(scene: Scene, resident: Resident, forms: Forms, asked: Page) -> Say:
    area, when = AreaId(asked.area), month_of(asked.month)
    if asked.theme is Theme.DROPOFF:
        return await conversations.overview(scene, resident, forms, asked)
    look = await stats.look(scene.city, resident, area, when, asked.theme)
    chart = await (pictures.of_theme if asked.theme else pictures.first)(scene, look)
    lines = [line(scene, look, one) for one in look.lines]
    return Say(
        "stats-page", _facts(scene, look, asked), lines=lines, buttons=_rows(scene, look, asked), file=chart
    )


def _facts(scene: Scene, look: Look, asked: Page) -> dict[str, Any]:
    is_over = look.month < Month.of(stats.today(scene.city))
    against = "none" if look.is_first else "month" if is_over else "days"
    return {
        "area": named(scene, look.area, full=True) or named(scene, look.area),
        "month": month(look.month),
        "theme": asked.theme,
        "against": against,
        "at": look.at,
    }


def _rows(scene: Scene, look: Look, asked: Page) -> Sequence[Row]:
    """Other pages, other months, what lies inside, and the table."""
    area, when = asked.area, asked.month
    others = [theme for theme in Theme if theme is not asked.theme]
    doors = [Button(Page(area=area, month=when, theme=theme), f"theme-{theme}") for theme in others]
    files = [
        Button(Table(area=area, month=when, theme=asked.theme, ending=ending), f"stats-page.{ending}")
        for ending in ("csv", "xlsx")
    ]
    rows = [*(doors[i : i + 2] for i in range(0, len(doors), 2)), turning(scene, look.month, asked), files]
    if stats.inside(scene.city, look.area.id):
        rows.append([Button(Inside(area=area, month=when, page=0), "stats-page.inside")])
    return [*rows, *([_back(AreaId(area), when)] if asked.theme else []), MENU]


def turning(scene: Scene, when: Month, asked: Page) -> Row:
    """To the month before and, unless it has not begun yet, the next one."""
    near = [when.before, *([when.after] if when < Month.of(stats.today(scene.city)) else [])]
    return [
        Button(asked.model_copy(update={"month": number_of(each)}), "stats-month", month(each).facts)
        for each in near
    ]


def _choice(scene: Scene, areas: Sequence[Area], when: Month) -> list[Row]:
    number = number_of(when)
    names = [(area, named(scene, area, full=True) or named(scene, area)) for area in areas]
    return [[Button(Page(area=area.id, month=number), text=name)] for area, name in names]


def _back(area: AreaId, number: str) -> Row:
    return [Button(Page(area=area, month=number), "stats-page.back")]
