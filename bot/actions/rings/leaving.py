"""Who leaves, or becomes a part of another record, says no to the ring they are asked for.

Nobody learns who it was.
"""

from __future__ import annotations

from bot.actions import people, rights
from bot.actions.rings.answering import current, respond
from bot.domain.residents import Resident
from bot.domain.rings import Answer
from storage.city import City


async def _decline(city: City, who: Resident) -> None:
    if place := await current(city, who):
        await respond(city, who, place.ring.id, Answer.NO)


rights.declare("rings", leave=_decline)


async def _decline_once(city: City, gone: Resident, _: Resident) -> None:
    """A person is asked once; with their own listings no ring comes about."""
    await _decline(city, gone)


people.merges(before=_decline_once, settles=["ring_members"])
