"""Things put on a shelf, changed, repaired and retired, by who keeps the place."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from bot.actions import audit, places
from bot.domain import items
from bot.domain.items import Draft, Item, ItemGone, ItemId, ItemRules, ItemState
from bot.domain.owned import OwnersThing
from bot.domain.places import Place, PlaceGone, PlaceId
from bot.domain.residents import Resident, ResidentId
from storage.city import City


async def add(
    city: City, who: Resident, number: PlaceId, draft: Draft, *, given_by: ResidentId | None = None
) -> Item:
    """A thing on the shelf of a place. Raises PlaceGone, AreaNotYours, QuantityWrong."""
    place = await places.kept(city, who, number)
    rules = places.rules(city, ItemRules, place)
    made = items.added(
        draft, key=secrets.token_urlsafe(8), place=place.id, by=who.id, rules=rules, now=city.now
    )
    item = await city.items.add(made)
    await _noted(city, who, "item-added", item, place, given_by)
    return item


async def change(city: City, who: Resident, number: ItemId, **said: object) -> Item:
    """Something about a thing, said otherwise; a file changes it no more. Raises as kept; OwnersThing."""
    item, place = await kept(city, who, number)
    if await city.owned.of_item(number):
        raise OwnersThing
    changed = replace(item, **said, edited=True)  # type: ignore[arg-type]
    saved = await city.items.save(changed)
    await _noted(city, who, "item-changed", saved, place)
    return saved


async def step(city: City, who: Resident, number: ItemId, word: str) -> Item:
    """Repaired, back, lost or retired; a neighbour's thing is only taken off the shelf, and they are told.

    Raises as kept; ItemStepImpossible, ItemInUse, OwnersThing.
    """
    item, place = await kept(city, who, number)
    if word not in items.MOVES:
        raise ItemGone
    owned = await city.owned.of_item(item.id)
    if owned and word != "retire":
        raise OwnersThing
    open_loans = len(await city.lending.of_item(item.id))
    saved = await city.items.save(items.moved(item, word, open_loans=open_loans))
    await _noted(city, who, "item-changed", saved, place)
    if owned:
        facts = {"title": saved.title, "place": place.name}
        await city.tell(owned.owner, "owned-notice-taken-off", facts, about=saved.about)
    return saved


async def kept(city: City, who: Resident, number: ItemId) -> tuple[Item, Place]:
    """A thing with its place, for who keeps it. Raises ItemGone, PlaceGone, AreaNotYours."""
    item = await city.items.locked(number)
    if item is None:
        raise ItemGone
    return item, await places.kept(city, who, item.place)


async def served(city: City, who: Resident, item: Item | None) -> tuple[Item, Place]:
    """A thing with its place, for whom it is lent to, and who keeps it. Raises ItemGone, PlaceGone."""
    if item is None:
        raise ItemGone
    place = await places.known(city, item.place)
    if await places.keeps(city, who.id, place):
        return item, place
    if item.state is ItemState.RETIRED or not await places.lends_to(city, who, place):
        raise ItemGone
    owned = await city.owned.of_item(item.id)
    if owned and await city.contact.are_apart(who.id, owned.owner):
        raise ItemGone
    return item, place


async def shelf(city: City, who: Resident, number: PlaceId) -> Place:
    """A place, for whom it serves and who keeps it. Raises PlaceGone."""
    place = await places.known(city, number)
    if not await places.lends_to(city, who, place):
        raise PlaceGone
    return place


async def titled_elsewhere(city: City, who: Resident, item: Item) -> Sequence[tuple[Item, Place]]:
    """The same thing at other places that serve somebody, the nearest first."""
    near = [place for place in await places.lending_to(city, who) if place.id != item.place]
    found = await city.items.titled([place.id for place in near], item.title) if near else ()
    by_place = {place.id: place for place in near}
    return [(each, by_place[each.place]) for each in found]


async def _noted(  # noqa: PLR0917 -- who did what with what, where, and whose words it is called by
    city: City, who: Resident, deed: str, item: Item, place: Place, whom: ResidentId | None = None
) -> None:
    await audit.note(city, who.id, deed, area=place.area, whom=whom, about=item.about, words=item.title)
