"""What happens with cases: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
