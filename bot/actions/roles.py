"""What happens with roles: who looks after what: moderators and admins, each for an area."""

from __future__ import annotations

from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
