"""What time brings about by itself: measures end, posts that nobody looked at are let be."""

from __future__ import annotations

from bot.actions.conduct import judging, levels, measures
from bot.domain.conduct import Cause
from storage.city import City


async def sweep(city: City) -> None:
    """Called every minute in a transaction of its own."""
    await measures.sweep(city)
    await judging.approve(city, "first", "first_hours")
    await judging.approve(city, "flag", "flag_hours")
    for shown in await city.conduct.ending(city.now):
        async with city.apart(shown.about):
            await levels.ends(city, shown, cause=Cause.TIME)
