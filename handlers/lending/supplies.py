"""What is used up with things, at the desk: set from the card of a thing, counted down, refilled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import lending
from bot.domain.items import ItemId
from bot.domain.lending import NAME_MAX, Loan, LoanId, Supply, SupplyId, sound
from bot.domain.residents import Resident
from bot.runtime.form import Amount, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, DeskOf, ItemCard, SuppliesOf
from handlers.lending.presses import SupplyStep, SupplyUse


def forms() -> Sequence[Form]:
    """What goes with a thing; how many more there are; how many were used."""
    numbers = [_number(name) for name in ("left", "usual", "low")]
    name = Text(name="name", lines=False, limits=lambda _: (1, NAME_MAX))
    more = {"summary": False, "questions": (_number("count"),)}
    return (
        Form(
            name="lending-supply",
            screens="lending-supply",
            close=_set,
            summary=False,
            questions=(name, *numbers),
        ),
        Form(name="lending-refill", screens="lending-refill", close=_refilled, **more),  # type: ignore[arg-type]
        Form(name="lending-used", screens="lending-used", close=_typed, **more),  # type: ignore[arg-type]
    )


def _number(name: str) -> Amount:
    return Amount(
        name=name,
        caption=lambda _, count: Worded("lending-supply-many", {"count": count}),
        check=_sound,
    )


def _sound(_: Scene, count: int) -> None:
    sound(count)


async def supplies(_: CallbackQuery, callback_data: SuppliesOf, resident: Resident, scene: Scene) -> Say:
    """What goes with a thing."""
    return await _listed(scene, resident, ItemId(callback_data.id))


async def _listed(scene: Scene, resident: Resident, number: ItemId, *lead: Say) -> Say:
    found = await lending.supplies(scene.city, resident, number)
    item = await scene.city.items.item(number)
    lines, rows = [], list[Row]()
    for each in found:
        facts = {"name": each.name, "left": each.left, "usual": each.usual, "low": each.low}
        lines.append(Worded("lending-supply-line", facts))
        refill = Button(SupplyStep(do="refill", id=each.id), "lending-supply-refill", {"name": each.name})
        rows.append([refill, Button(SupplyStep(do="remove", id=each.id), "lending-supply-remove")])
    rows.append([Button(SupplyStep(do="add", id=number), "lending-supply-add")])
    facts = {"title": item.title if item else "", "count": len(found)}
    back = [Button(ItemCard(id=number), "lending-see-item")]
    return Say("lending-supplies", facts, lead=lead, lines=lines, buttons=[*rows, back, MENU])


async def step(_: CallbackQuery, callback_data: SupplyStep, resident: Resident, scene: Scene) -> Speech:
    """One more is set, one gets more, one goes."""
    number = SupplyId(callback_data.id)
    if callback_data.do == "add":
        await lending.keeping_item(scene.city, resident, ItemId(callback_data.id))
        return Begin("lending-supply", subject=str(callback_data.id))
    if callback_data.do == "refill":
        await lending.supply(scene.city, resident, number)
        return Begin("lending-refill", subject=str(number))
    gone = await lending.remove(scene.city, resident, number)
    return await _listed(scene, resident, gone.item)


async def _set(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    made = Supply(
        item=ItemId(int(subject)), **{name: answers[name] for name in ("name", "left", "usual", "low")}
    )
    saved = await lending.set_supply(scene.city, scene.resident, made)
    return await _listed(scene, scene.resident, saved.item)


async def _refilled(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    saved = await lending.refill(scene.city, scene.resident, SupplyId(int(subject)), answers["count"])
    return await _listed(scene, scene.resident, saved.item)


async def asking(scene: Scene, loan: Loan) -> list[Row]:
    """Below what came back: as many as usual were used, or another number."""
    return [_asked(loan, each) for each in await lending.unnoted(scene.city, loan)]


def _asked(loan: Loan, each: Supply) -> Row:
    usual = {"name": each.name, "count": min(each.usual, each.left)}
    return [
        Button(SupplyUse(do="usual", id=each.id, loan=loan.id), "lending-used-usual", usual),
        Button(SupplyUse(do="typed", id=each.id, loan=loan.id), "lending-used-typed", {"name": each.name}),
    ]


async def use(_: CallbackQuery, callback_data: SupplyUse, resident: Resident, scene: Scene) -> Speech:
    """As many as usual, or a number that is asked for."""
    number, loan = SupplyId(callback_data.id), LoanId(callback_data.loan)
    if callback_data.do == "typed":
        await lending.kept(scene.city, resident, loan)
        return Begin("lending-used", subject=f"{number} {loan}")
    return await _used(scene, resident, number, loan, None)


async def _typed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, loan = subject.split()
    return await _used(scene, scene.resident, SupplyId(int(number)), LoanId(int(loan)), answers["count"])


async def _used(scene: Scene, resident: Resident, number: SupplyId, loan: LoanId, count: int | None) -> Say:
    found, taken = await lending.use(scene.city, resident, number, loan, count)
    over, _, place = await lending.kept(scene.city, resident, loan)
    facts = {"name": found.name, "count": taken, "left": found.left, "low": found.is_low}
    desk = [Button(DeskOf(id=place.id), "lending-keeper-card.desk")]
    return Say("lending-used", facts, buttons=[*await asking(scene, over), desk, MENU])


async def on_desk(scene: Scene, found: Sequence[Supply], lines: list[Worded], rows: list[Row]) -> None:
    """What there is too little of, at the end of the desk."""
    if found:
        lines.append(Worded("lending-desk-supplies", {"count": len(found)}))
    for n, each in enumerate(found, len(rows) + 1):
        item = await scene.city.items.item(each.item)
        facts = {"n": n, "title": item.title if item else "", "name": each.name, "left": each.left}
        lines.append(Worded("lending-desk-supply-line", facts))
        rows.append([Button(SuppliesOf(id=each.item), "lending-desk-open", {"n": n, "title": each.name})])
