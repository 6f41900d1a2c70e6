"""Who leaves says no to the ring they are asked for; nobody learns who it was."""

from __future__ import annotations

from bot.actions import rights
from bot.actions.rings.answering import current, respond
from bot.domain.residents import Resident
from bot.domain.rings import Answer
from storage.city import City


async def _decline(city: City, who: Resident) -> None:
    if place := await current(city, who):
        await respond(city, who, place.ring.id, Answer.NO)


rights.declare("rings", leave=_decline)
