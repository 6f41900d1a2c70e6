"""What stands at another branch when its loan is over: it goes home, or is of that branch from now on."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import places
from bot.actions.lending.showing import ground
from bot.domain import lending
from bot.domain.items import Item
from bot.domain.lending import Loan
from bot.domain.places import PlaceId
from storage.city import City


async def homeward(city: City, loan: Loan) -> None:
    """What stands at another branch when its loan is over, is to be sent home from there, or stays."""
    item = await city.items.item(loan.item)
    if item is None or not lending.is_away(loan, item.place):
        return
    if not lending.is_there(loan, await city.lending.trips_of(loan.id), item.place):
        return
    facts = await ground(city, item, await places.known(city, loan.place))
    if lending.stays(loan, facts):
        await _moved_in(city, item, loan.place)
    else:
        await city.lending.set_out(lending.homeward(loan, loan.place, item.place, now=city.now))


async def _moved_in(city: City, item: Item, place: PlaceId) -> None:
    """A thing of this place, under its code as long as no other thing there has it."""
    known = await city.items.coded(place, [item.code]) if item.code else {}
    await city.items.save(replace(item, place=place, code="" if known else item.code))
