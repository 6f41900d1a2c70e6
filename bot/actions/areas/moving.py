"""A resident moves house."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.areas import AreaId
from bot.domain.residents import Resident
from storage.city import City


async def move(city: City, resident: Resident, area: AreaId) -> Resident:
    """The new home; saved searches follow, listings stay where they were posted. Raises Stale."""
    moved = await city.residents.save(replace(resident, area=area))
    await city.saved.moved(resident.id, area)
    return moved
