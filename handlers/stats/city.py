"""What everybody may know: the headline numbers of the city and of each gu."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import stats
from bot.actions.stats import MEMBERS, Look
from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.residents import Resident
from bot.domain.stats import Month, StatsRules
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say
from handlers.doors import MENU
from handlers.stats import pictures
from handlers.stats.presses import Open, month_of, number_of
from handlers.stats.said import line, month, number

SHARED = "trades-settled"
"""What the city tells first: how often its people shared."""


async def whole(_: Message, resident: Resident, scene: Scene) -> Say:
    """The whole city, this month."""
    around = scene.city.home(resident.area)[-1]
    return await _shown(scene, resident, around.id, Month.of(stats.today(scene.city)))


async def other(_: CallbackQuery, callback_data: Open, resident: Resident, scene: Scene) -> Say:
    """Another month, or one's own gu."""
    return await _shown(scene, resident, AreaId(callback_data.area), month_of(callback_data.month))


async def _shown(scene: Scene, resident: Resident, area: AreaId, when: Month) -> Say:
    look = await stats.public(scene.city, area, when)
    if look.at is None:
        return Say("stats-uncounted", {"area": named(scene, look.area)}, buttons=[MENU])
    facts = await _facts(scene, look)
    if scene.listener.reader.easy:
        return Say("stats-city-plain", facts, buttons=[MENU])
    lines = [line(scene, look, one) for one in look.lines]
    chart = await pictures.first(scene, look)
    rows = [*_rows(scene, resident, look), MENU]
    return Say("stats-city", facts | {"month": month(when)}, lines=lines, buttons=rows, file=chart)


async def _facts(scene: Scene, look: Look) -> dict[str, object]:
    count, since = await stats.ever(scene.city, look.area.id, SHARED)
    least = scene.city.rules(StatsRules, look.area.id).least
    members = look.line(MEMBERS)
    return {
        "area": named(scene, look.area),
        "members": number(scene, look, members.count if members else 0),
        "shared": number(scene, look, None if 0 < count < least else count),
        "since": month(Month.of(since or look.span.first)),
    }


def _rows(scene: Scene, resident: Resident, look: Look) -> list[Row]:
    """The city or one's own gu, and other months."""
    wide = [area for area in scene.city.home(resident.area) if area.kind in {AreaKind.CITY, AreaKind.GU}]
    others = [area for area in wide if area.id != look.area.id]
    near = [look.month.before]
    if look.month < Month.of(stats.today(scene.city)):
        near.append(look.month.after)
    return [
        [_place(scene, area, look) for area in others],
        [
            Button(Open(area=look.area.id, month=number_of(each)), "stats-month", month(each).facts)
            for each in near
        ],
    ]


def _place(scene: Scene, area: Area, look: Look) -> Button:
    return Button(Open(area=area.id, month=number_of(look.month)), text=named(scene, area))
