"""Homes shared between generations: hosts offer, guests ask, coordinators bring them together."""

from __future__ import annotations

from bot.actions.homes import answering, guesting, hosting, lapsing, requests, undoing
from bot.actions.homes import declared as _declared  # noqa: F401 -- it declares itself
from storage.city import City

__all__ = ["answering", "guesting", "hosting", "lapsing", "requests", "sweep", "undoing"]


async def sweep(city: City) -> None:
    """Papers run out, requests reach their hosts, and who has not answered for days is phoned."""
    await undoing.settle(city)
    await lapsing.remind(city)
    await guesting.lapse(city)
    await lapsing.forget(city)
    await requests.deliver(city)
    await requests.call(city)
