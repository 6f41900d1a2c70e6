"""Fetched and given back at another branch: chosen by who borrows; sent and taken in at the desks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal

from aiogram.types import CallbackQuery

from bot.actions import items, lending
from bot.domain.items import ItemId
from bot.domain.lending import Hand, Loan, LoanId, Trip, possible
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Speech, Worded
from handlers.doors import MENU, BorrowOn, DeskOf, ItemCard, LoanCard
from handlers.gates import TakeIn
from handlers.lending import choosing
from handlers.lending.mine import shown
from handlers.lending.presses import BorrowAt, BringTo, Carry, Keep, Mine
from storage.city import City

_STEPS: Mapping[str, Callable[[City, Resident, Any], Awaitable[Place]]] = {
    "send": lending.send,
    "leave": lending.sent_home,
    "arrive": lending.arrive,
}
_Do = Literal["send", "leave", "arrive"]
SHOWN = 12
"""Things of one kind on the desk; the rest comes when these are done."""


async def borrow_on(_: CallbackQuery, callback_data: BorrowOn, resident: Resident, scene: Scene) -> Speech:
    """From which day on; where a library has several branches, where it is fetched first."""
    number = ItemId(callback_data.id)
    item, _place = await items.served(scene.city, resident, await scene.city.items.item(number))
    found = await lending.branches(scene.city, item)
    if len(found) == 1:
        return await choosing.begun(scene, number)
    rows = [_named(BorrowAt(do="see", id=number, at=place.id), place) for place in found]
    back: Row = [Button(ItemCard(id=number), "form-back")]
    facts = {"title": item.title, "place": found[0].name}
    return Say("lending-where", facts, buttons=[*rows, back, MENU])


def _named(press: BorrowAt | BringTo, place: Place) -> Row:
    return [Button(press, text=place.name)]


async def when(_: CallbackQuery, callback_data: BorrowAt, resident: Resident, scene: Scene) -> Speech:
    """When it could be fetched at the branch that was chosen; or the day, to be chosen there."""
    number, at = ItemId(callback_data.id), PlaceId(callback_data.at)
    if callback_data.do == "day":
        return await choosing.begun(scene, number, at)
    item, _place = await items.served(scene.city, resident, await scene.city.items.item(number))
    place = await lending.fetched_at(scene.city, item, at)
    return _when(await lending.outlook(scene.city, resident, item, place))


def _when(seen: lending.Outlook) -> Say:
    number, at = seen.item.id, seen.place.id
    soonest = Button(BorrowAt(do="now", id=number, at=at), "now" if seen.is_now else "wait")
    day: list[Row] = [[Button(BorrowAt(do="day", id=number, at=at), "day")]] if seen.free else []
    back: Row = [Button(BorrowOn(id=number), "form-back")]
    facts = {
        "title": seen.item.title,
        "place": seen.place.name,
        "free": Worded("lending-when-free", {"first": seen.free.first}) if seen.free else None,
        "waits": None if seen.free else Worded("lending-when-waits", {"turn": seen.turn}),
    }
    return Say("lending-when", facts, buttons=[[soonest], *day, back, MENU])


async def bring(_: CallbackQuery, callback_data: Mine, resident: Resident, scene: Scene) -> Say:
    """Given back; where a library has several branches, at which of them."""
    loan = await lending.seen(scene.city, resident, LoanId(callback_data.id))
    found = await lending.returns_at(scene.city, loan)
    if len(found) == 1 or "bring" not in possible(loan, Hand.BORROWER):
        return await _brought(scene, resident, loan.id, loan.place)
    rows = [_named(BringTo(id=loan.id, at=place.id), place) for place in found]
    facts = {"title": (await lending.facts_of(scene.city, loan))["title"]}
    back: Row = [Button(LoanCard(id=loan.id), "form-back")]
    return Say("lending-bring-where", facts, buttons=[*rows, back, MENU])


async def bring_to(_: CallbackQuery, callback_data: BringTo, resident: Resident, scene: Scene) -> Say:
    """Given back at this branch."""
    return await _brought(scene, resident, LoanId(callback_data.id), PlaceId(callback_data.at))


async def _brought(scene: Scene, resident: Resident, number: LoanId, at: PlaceId) -> Say:
    loan = await lending.bring(scene.city, resident, number, at=at)
    return await shown(scene, resident, loan, Say("lending-did-bring"))


async def take_in(_: CallbackQuery, callback_data: TakeIn, resident: Resident, scene: Scene) -> Say:
    """Back at this branch, over its desk; what it looks like is noted next."""
    number, at = LoanId(callback_data.id), PlaceId(callback_data.at)
    loan = await lending.take_in(scene.city, resident, number, at)
    look: Row = [Button(Keep(do="see", id=loan.id), "lending-see")]
    desk: Row = [Button(DeskOf(id=loan.place), "lending-keeper-card.desk")]
    return Say("lending-taken-in", buttons=[look, desk, MENU])


async def carry(_: CallbackQuery, callback_data: Carry, resident: Resident, scene: Scene) -> Say:
    """Sent to where it is fetched, sent home, or arrived."""
    there = await _STEPS[callback_data.do](scene.city, resident, callback_data.id)
    desk: Row = [Button(DeskOf(id=there.id), "lending-keeper-card.desk")]
    return Say(f"lending-carried-{callback_data.do}", buttons=[desk, MENU])


async def on_desk(scene: Scene, road: lending.Road, lines: list[Worded], rows: list[Row]) -> None:
    """What a desk has to send, to send home, and what is on its way to it."""
    await _part(scene, "send", road.wanted, lines, rows)
    await _part(scene, "leave", road.home, lines, rows)
    await _part(scene, "arrive", road.coming, lines, rows)


async def _part(
    scene: Scene, do: _Do, these: Sequence[Loan] | Sequence[Trip], lines: list[Worded], rows: list[Row]
) -> None:
    if these:
        lines.append(Worded(f"lending-road-{do}", {"count": len(these)}))
    for each in these[:SHOWN]:
        facts = await _line(scene, each)
        lines.append(Worded("lending-road-line", facts))
        rows.append([Button(Carry(do=do, id=each.id), f"lending-carry-{do}", facts)])


async def _line(scene: Scene, each: Loan | Trip) -> dict[str, object]:
    item = await scene.city.items.item(each.item)
    goal = await scene.city.places.place(each.place if isinstance(each, Loan) else each.goal)
    return {"title": item.title if item else "", "copy": each.copy, "place": goal.name if goal else ""}
