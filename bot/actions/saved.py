"""What happens to saved searches: kept, dropped, and answered when somebody posts."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.domain import saved, settings
from bot.domain.areas import AreaId
from bot.domain.barter import Listing, Side
from bot.domain.conduct import Level
from bot.domain.notices import Kind
from bot.domain.residents import Resident, ResidentId
from bot.domain.saved import Saved, SavedGone, SavedId, SavedRules
from bot.domain.writing import written
from storage.city import City
from storage.notices import Notice

settings.declare(
    SavedRules,
    limits={
        "most": (1, 100),
    },
)


async def save(city: City, resident: Resident, words: str, side: Side) -> Saved:
    """From now on the resident is told; the same words twice are one. Raises TooManySaved, TextEmpty."""
    words = written(words, lines=False)
    known = await city.saved.same(resident.id, side, words)
    if known:
        return known
    rules = city.rules(SavedRules, resident.area)
    there = await city.saved.count(resident.id)
    search = saved.save(
        resident.id, words, side=side, area=resident.area, saved_now=there, rules=rules, now=city.now
    )
    return await city.saved.add(search)


async def drop(city: City, resident: Resident, number: SavedId) -> Saved:
    """No longer waited for. Raises SavedGone, also for somebody else's."""
    search = await city.saved.saved(number)
    if search is None or search.resident != resident.id:
        raise SavedGone
    await city.saved.remove(search)
    return search


async def tell_waiting(city: City, listing: Listing) -> None:
    """A notice to each neighbour who waits for such a listing; one a person, whatever the words."""
    areas = _inside(city, listing.within)
    told = set(await city.contact.apart_from(listing.owner))
    for search in await city.saved.waiting(areas, listing.side):
        if search.resident in told or not saved.matches(search, listing):
            continue
        told.add(search.resident)
        await _found(city, search, listing)


async def tell_once(city: City, listings: Sequence[Listing], told: AbstractSet[int]) -> set[int]:
    """Of many listings of one side, put up at once, each search hears once; ``told`` are those that have.

    The searches that have heard by now.
    """
    heard = set(told)
    apart: dict[ResidentId, AbstractSet[ResidentId]] = {}
    waiting: dict[AreaId, Sequence[Saved]] = {}
    for listing in listings:
        if listing.owner not in apart:
            apart[listing.owner] = frozenset(await city.contact.apart_from(listing.owner))
        if listing.within not in waiting:
            waiting[listing.within] = await city.saved.waiting(_inside(city, listing.within), listing.side)
        for search in waiting[listing.within]:
            if search.id in heard or search.resident in apart[listing.owner]:
                continue
            if saved.matches(search, listing):
                heard.add(search.id)
                await _found(city, search, listing)
    return heard


async def _found(city: City, search: Saved, listing: Listing) -> None:
    facts = {"words": search.words, "title": listing.title, "side": listing.side}
    await city.tell(
        search.resident,
        "saved-notice-found",
        facts,
        about=f"listing:{listing.id}",
        kind=Kind.DIGEST,
        until=listing.until,
    )


async def still(city: City, found: Sequence[Notice]) -> set[int]:
    """Those of the notices whose listing is still to be had."""
    listings = await city.barter.these(notice.subject for notice in found)
    kept = await city.conduct.these(f"listing:{number}" for number in listings)
    hidden = {shown.about for shown in kept.values() if shown.level is not Level.VISIBLE}
    is_open = {n for n, listing in listings.items() if listing.is_open and f"listing:{n}" not in hidden}
    return {notice.id for notice in found if notice.subject in is_open}


def _inside(city: City, area: AreaId) -> list[AreaId]:
    """The area and all that lies in it."""
    inside = [area]
    for known in inside:
        inside += [child.id for child in city.atlas.children(known)]
    return inside
