"""What happens with contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
