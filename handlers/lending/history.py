"""What became of a copy, for who keeps it: opened by scanning its label."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from bot.actions import lending
from bot.domain.items import ItemId
from bot.domain.lending import OPEN, Trip
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, CopyHistory, ItemCard, PicturesOf
from handlers.lending.presses import Keep


async def history(_: CallbackQuery, callback_data: CopyHistory, resident: Resident, scene: Scene) -> Say:
    """Its last loans, with a press to the one that is not over and to the photos of each."""
    past = await lending.history(scene.city, resident, ItemId(callback_data.id), callback_data.copy_)
    on_way = await _trip(scene, past.trip)
    lines = [*on_way, *(_line(n, each) for n, each in enumerate(past.loans, 1))]
    rows = [row for n, each in enumerate(past.loans, 1) for row in _presses(n, each)]
    facts = {"title": past.item.title, "copy": past.copy, "count": len(past.loans)}
    back: Row = [Button(ItemCard(id=past.item.id), "lending-see-item")]
    return Say("lending-history", facts, lines=lines, buttons=[*rows, back, MENU])


async def _trip(scene: Scene, trip: Trip | None) -> list[Worded]:
    """Where a copy is that is not where it belongs."""
    if trip is None:
        return []
    found = await scene.city.places.some([trip.origin, trip.goal])
    names = {"origin": found[trip.origin].name, "goal": found[trip.goal].name}
    return [Worded("lending-history-trip", names | {"step": "way" if trip.sent else "waits"})]


def _line(n: int, each: lending.Past) -> Worded:
    loan = each.loan
    facts = {
        "n": n,
        "who": each.who,
        "first": loan.first,
        "last": loan.back or loan.last,
        "state": Worded(f"check-{loan.check.value}" if loan.check else f"loan-state-{loan.state.value}"),
        "late": loan.late_days,
        "at": Worded("lending-history-at", {"name": each.at}) if each.at else None,
    }
    return Worded("lending-history-line", facts)


def _presses(n: int, each: lending.Past) -> list[Row]:
    there = [Button(Keep(do="see", id=each.loan.id), "lending-history-see", {"n": n})]
    photos = [Button(PicturesOf(id=each.loan.id), "lending-history-photos", {"n": n})]
    return [[*(there if each.loan.state in OPEN else []), *(photos if each.is_pictured else [])]]
