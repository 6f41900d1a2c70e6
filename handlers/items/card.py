"""One thing: what it is, when it can be had, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aiogram.types import CallbackQuery

from bot.actions import items, lending, places
from bot.domain.items import ItemId, ItemState, possible
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import (
    MENU,
    Borrow,
    BorrowOn,
    CopyHistory,
    ItemCard,
    LeaveLine,
    LendTo,
    LoanCard,
    OwnCard,
    ShelfOf,
    SuppliesOf,
)
from handlers.gates import TakeIn
from handlers.items.labels import scanned
from handlers.items.presses import EditItem, ItemStep


async def card(_: CallbackQuery, callback_data: ItemCard, resident: Resident, scene: Scene) -> Say:
    """The thing of this number."""
    return await shown(scene, resident, ItemId(callback_data.id))


async def linked(scene: Scene, key: str) -> Say:
    """The thing whose label was scanned."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    own, copy = scanned(key)
    item = await scene.city.items.by_key(own)
    if item is None or (copy and copy not in item.copies):
        return await shown(scene, scene.resident, ItemId(0))
    lead = [Say("items-scanned", {"copy": copy})] if copy else []
    return await _shown(scene, scene.resident, item.id, lead, copy or 1)


async def shown(scene: Scene, resident: Resident, number: ItemId, *lead: Say) -> Say:
    """The card, as somebody sees it. Raises ItemGone."""
    return await _shown(scene, resident, number, lead)


async def _shown(scene: Scene, resident: Resident, number: ItemId, lead: Sequence[Say], copy: int = 1) -> Say:
    item, place = await items.served(scene.city, resident, await scene.city.items.item(number))
    seen = await lending.outlook(scene.city, resident, item, place)
    keeps = await places.keeps(scene.city, resident.id, place)
    others = await items.titled_elsewhere(scene.city, resident, item) if not seen.is_now else []
    owned = await scene.city.owned.of_item(number)
    is_mine = owned is not None and owned.owner == resident.id
    rows = [[Button(OwnCard(id=number), "owned-manage")]] if is_mine else _borrowing(seen)
    rows += _keeping(seen, copy, is_owned=owned is not None) if keeps else []
    rows += await _taking(scene, resident, seen, copy)
    near: list[Row] = [
        [Button(ItemCard(id=other.id), "items-elsewhere", {"name": there.name})]
        for other, there in others[:3]
    ]
    back = [Button(ShelfOf(id=place.id), "items-back")]
    facts = {
        "title": item.title,
        "other": item.other or None,
        "category": Worded(f"item-category-{item.category.value}"),
        "days": seen.days,
        "name": place.name,
        "text": item.text or None,
        "parts": Worded("items-parts", {"parts": item.parts}) if item.parts else None,
        "condition": Worded("items-condition", {"condition": item.condition}) if item.condition else None,
    }
    lines = [
        *_standing(seen, places.today(scene.city)),
        *_extra(seen),
        *await _source(scene, number, keeps=keeps),
    ]
    photos = item.photos[:1]
    return Say("items-card", facts, lead=lead, lines=lines, photos=photos, buttons=[*rows, *near, back, MENU])


async def _source(scene: Scene, number: ItemId, *, keeps: bool) -> list[Worded]:
    """Whose it is where a neighbour lends it; and, for who keeps the place, who gave it."""
    owned = await scene.city.owned.of_item(number)
    if owned:
        name = await scene.city.residents.shown_name(owned.owner)
        return [Worded("owned-by", {"name": name}) if name else Worded("owned-by-neighbour")]
    donation = await scene.city.donations.of_item(number) if keeps else None
    if donation is None:
        return []
    giver = await scene.city.residents.resident(donation.giver)
    if giver is None or not giver.name:
        return [Worded("donations-given-by-former")]
    return [Worded("donations-given-by", {"name": giver.name})]


def _standing(seen: lending.Outlook, today: date) -> list[Worded]:
    """Whether it can be had today, or when."""
    if seen.item.state is not ItemState.AVAILABLE:
        return [Worded(f"items-is-{seen.item.state.value}")]
    if seen.mine:
        return [Worded("items-is-mine", {"state": Worded(f"loan-state-{seen.mine.state.value}")})]
    if seen.place_in_line:
        return [Worded("items-in-line", {"place": seen.place_in_line, "turn": seen.turn})]
    if seen.is_now and seen.free and seen.free.first == today:
        return [Worded("items-is-free", {"last": seen.free.last})]
    if seen.free:
        return [Worded("items-is-free-from", {"first": seen.free.first})]
    return [Worded("items-is-waited", {"count": seen.waiting, "turn": seen.turn})]


def _extra(seen: lending.Outlook) -> list[Worded]:
    many = [Worded("items-copies", {"count": seen.item.quantity})] if seen.item.quantity > 1 else []
    return many + ([Worded("items-note", {"note": seen.note})] if seen.note else [])


def _borrowing(seen: lending.Outlook) -> list[Row]:
    if seen.mine:
        return [[Button(LoanCard(id=seen.mine.id), "items-loan")]]
    if seen.hold:
        return [[Button(LeaveLine(id=seen.hold), "lending-waiting.leave")]]
    if seen.item.state is not ItemState.AVAILABLE:
        return []
    number = seen.item.id
    now = Button(Borrow(id=number), "items-borrow" if seen.is_now else "items-wait")
    if seen.branches > 1:
        return [[now], [Button(BorrowOn(id=number), "items-borrow-where")]]
    return [[now], *([[Button(BorrowOn(id=number), "items-borrow-on")]] if not seen.waiting else [])]


async def _taking(scene: Scene, resident: Resident, seen: lending.Outlook, copy: int) -> list[Row]:
    """Who keeps another branch of the library takes a copy that is out back there."""
    if seen.branches == 1:
        return []
    loan, here = await lending.taking_in(scene.city, resident, seen.item.id, copy)
    facts = {"copy": copy}
    return [
        [Button(TakeIn(id=loan.id, at=place.id), "items-take-in", facts | {"name": place.name})]
        for place in here
        if loan
    ]


def _keeping(seen: lending.Outlook, copy: int, *, is_owned: bool) -> list[Row]:
    """What its keeper can do; a neighbour's thing is only taken off the shelf."""
    if is_owned:
        retire = [Button(ItemStep(step="retire", id=seen.item.id), "items-step-retire")]
        return [retire] if "retire" in possible(seen.item) else []
    steps: Row = [
        Button(ItemStep(step=step, id=seen.item.id), f"items-step-{step}") for step in possible(seen.item)
    ]
    desk = [Button(LendTo(id=seen.item.id), "items-lend")] if seen.item.state is ItemState.AVAILABLE else []
    past = Button(CopyHistory(id=seen.item.id, copy_=copy), "items-history", {"copy": copy})
    supplies: Row = [Button(SuppliesOf(id=seen.item.id), "lending-supplies-open")]
    return [desk, [Button(EditItem(id=seen.item.id), "items-edit"), past], supplies, steps]
