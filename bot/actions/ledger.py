"""What happens with ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
