"""The questions asked of what is used up with things."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.items import ItemId, ItemState
from bot.domain.lending import LoanId, Supply, SupplyId, Use
from bot.domain.places import PlaceId
from storage.items import items
from storage.lending.tables import item_supplies, supply_uses
from storage.shelf import Shelf

SUPPLIES = Shelf(item_supplies, Supply)
USES = Shelf(supply_uses, Use)

_THERE = item_supplies.c.ended.is_(None)
_OF = SUPPLIES.all.where(item_supplies.c.item == bindparam("item"), _THERE).order_by(item_supplies.c.id)
_AMONG = SUPPLIES.all.where(item_supplies.c.item.in_(bindparam("items", expanding=True)), _THERE).order_by(
    item_supplies.c.id
)
_LOW = SUPPLIES.all.where(
    item_supplies.c.item.in_(
        select(items.c.id).where(items.c.place == bindparam("place"), items.c.state != ItemState.RETIRED)
    ),
    _THERE,
    item_supplies.c.left < item_supplies.c.low,
).order_by(item_supplies.c.id)
_USES = USES.all.where(supply_uses.c.loan == bindparam("loan")).order_by(supply_uses.c.id)


class Supplies:
    """What lies beside things, and what loans have used of it."""

    _conn: AsyncConnection

    async def supply(self, number: SupplyId) -> Supply | None:
        """One of them, whoever asks."""
        return await SUPPLIES.get(self._conn, number)

    async def supplies_of(self, item: ItemId) -> tuple[Supply, ...]:
        """What goes with a thing."""
        return await SUPPLIES.asked(self._conn, _OF, {"item": item})

    async def supplies_among(self, things: Iterable[int]) -> dict[int, list[Supply]]:
        """What goes with each of several things, by their numbers."""
        found: dict[int, list[Supply]] = {}
        for each in await SUPPLIES.asked(self._conn, _AMONG, {"items": sorted(set(things))}):
            found.setdefault(each.item, []).append(each)
        return found

    async def low_at(self, place: PlaceId) -> tuple[Supply, ...]:
        """What there is too little of at a place."""
        return await SUPPLIES.asked(self._conn, _LOW, {"place": place})

    async def put_supply(self, supply: Supply) -> Supply:
        """One more; of one name there is one beside a thing."""
        return await SUPPLIES.add(self._conn, supply)

    async def save_supply(self, supply: Supply) -> Supply:
        """A changed one. Raises Stale."""
        return await SUPPLIES.save(self._conn, supply)

    async def use(self, use: Use) -> Use:
        """What a loan has used; once for a supply."""
        return await USES.add(self._conn, use)

    async def uses_of(self, loan: LoanId) -> tuple[Use, ...]:
        """What was noted of a loan."""
        return await USES.asked(self._conn, _USES, {"loan": loan})
