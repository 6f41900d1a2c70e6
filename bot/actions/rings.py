"""What happens with rings: A gives to B, B to C, C to A: wants and offers that fit each other."""

from __future__ import annotations

from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
