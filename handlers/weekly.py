"""The weekly list of a place, for who keeps it; told on Monday, or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from bot.actions import lending, weekly
from bot.domain.lending import Loan
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Below, DeskOf, Number, Opened, WeeklyOf

SHOWN = 10
"""Lines of one kind; the rest is told by its number."""
LOANS = ("late", "asked", "back", "fetch")


class WeeklySwitch(CallbackData, prefix="weeklysay"):
    """To be told the list each week, or not."""

    id: Number
    on: bool


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="weekly"))
    keepers = staff(Role.LIBRARIAN)
    router.callback_query.register(shown, WeeklyOf.filter(), flags=keepers)
    router.callback_query.register(switch, WeeklySwitch.filter(), flags=keepers)
    return router


def forms() -> Sequence[Form]:
    """None."""
    return ()


async def shown(_: CallbackQuery, callback_data: WeeklyOf, resident: Resident, scene: Scene) -> Say:
    """The list as it is now."""
    return await _shown(scene, resident, PlaceId(callback_data.id))


async def switch(_: CallbackQuery, callback_data: WeeklySwitch, resident: Resident, scene: Scene) -> Say:
    """Told each week from now on, or not."""
    number = PlaceId(callback_data.id)
    await weekly.switch(scene.city, resident, number, on=callback_data.on)
    return await _shown(scene, resident, number)


async def _shown(scene: Scene, resident: Resident, number: PlaceId) -> Say:
    found = await weekly.shown(scene.city, resident, number)
    is_on = await weekly.wants(scene.city, resident.id, number)
    lines = [line for part in LOANS for line in await _loans(scene, part, getattr(found, part))]
    lines += _listed(
        "people", [{"who": one.name, "now": one.now, "before": one.before} for one in found.people]
    )
    lines += _listed("waiting", [{"title": title, "count": count} for title, count in found.waiting])
    lines += _listed("broken", [{"title": title} for title in found.broken])
    lines += _listed(
        "supplies", [{"title": title, "name": name, "left": left} for title, name, left in found.supplies]
    )
    say: Row = [Button(WeeklySwitch(id=number, on=not is_on), "off" if is_on else "on")]
    facts = {"name": found.place.name, "count": len(lines)}
    return Say("weekly-list", facts, lines=lines, buttons=[say, [Button(DeskOf(id=number), "desk")], MENU])


async def _loans(scene: Scene, part: str, loans: Sequence[Loan]) -> list[Worded]:
    """Loans of one kind below their heading."""
    if not loans:
        return []
    lines = [Worded(f"weekly-{part}", {"count": len(loans)})]
    for loan in loans[:SHOWN]:
        person = await scene.city.residents.resident(loan.borrower)
        told = await lending.facts_of(scene.city, loan)
        day = loan.first if part in {"asked", "fetch"} else loan.last
        facts = {"title": told["title"], "who": person.name if person else "", "day": day}
        lines.append(Worded("weekly-line", facts))
    return lines


def _listed(part: str, found: Sequence[Mapping[str, object]]) -> list[Worded]:
    heading = [Worded(f"weekly-{part}", {"count": len(found)})] if found else []
    return heading + [Worded(f"weekly-line-{part}", facts) for facts in found[:SHOWN]]


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From the notice to the list, and to silence."""
    number = int(about.partition(":")[2])
    off = [Button(WeeklySwitch(id=number, on=False), "weekly-list.off")]
    return [[Button(WeeklyOf(id=number), "weekly-open")], off]


BELOW: Mapping[str, Below] = {"weekly-notice-list": see}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
