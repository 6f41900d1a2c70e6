"""Things found by a word, at the places that serve somebody."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions import places
from bot.domain.items import Item
from bot.domain.residents import Resident
from bot.domain.search import fits, query
from storage.city import City

LOOSE_MOST = 200
"""Things that share a part of a word, looked at for one that is a letter off."""


async def find(city: City, who: Resident, typed: str, *, most: int, skip: int = 0) -> Sequence[Item]:
    """By title, other names and description; with a letter forgiven where nothing fits exactly."""
    here = [place.id for place in await places.lending_to(city, who)]
    asked = query(typed)
    if found := await city.items.found(here, asked, most=most, skip=skip):
        return found
    loose = await city.items.found(here, asked, most=LOOSE_MOST, loosely=True)
    meant = [item for item in loose if fits(asked.words, f"{item.title} {item.other} {item.text}")]
    return meant[skip : skip + most]
