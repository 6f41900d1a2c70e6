"""The round of every hour: what is new is compared, rings are proposed; direct matches wait for the morning.

The row of the round is held by one process at a time, and each piece of work ends with the mark that
it is done in the same transaction: after a crash it is simply done again.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta

from bot.actions import conduct
from bot.actions.rings.answering import dissolve, facts, fit, stand
from bot.domain import rings
from bot.domain.barter import Closeness, Listing, ListingId, Side, closeness
from bot.domain.notices import Kind
from bot.domain.residents import ResidentId
from bot.domain.rings import Edge, Ring, RingRules, cycles, fingerprint
from storage.city import City

HOUR = timedelta(hours=1)
LISTINGS_MOST, PEOPLE_MOST = 25, 50
"""Listings compared, and people told, in one transaction: nobody who writes meanwhile waits long."""

TITLES_MOST, LIKE_MOST = 400, 60
"""Neighbours' listings with some word in common, and those that are looked at closely, for one."""

RINGS_MOST = 500
"""Rings found in one round that are looked at further."""

PEOPLE_IN_A_RING = 4
"""A community may ask for fewer."""

HINTS_MOST = 1_000
MATCHES_KEPT = timedelta(days=365)


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    held = await city.rings.round()
    if held is None:
        return
    for ring in (*await city.rings.overdue(city.now), *await city.rings.broken()):
        async with city.apart(f"ring:{ring.id}"):
            await dissolve(city, ring)
    await _tell_matches(city)
    if held.looked is None or city.now - held.looked >= HOUR:
        await _look(city)


def _everywhere(city: City) -> RingRules:
    """The numbers that hold for people and not for places: those of the whole city."""
    roots = city.atlas.cities()
    return city.rules(RingRules, roots[0].id if roots else None)


async def _look(city: City) -> None:
    """Some of what is new; when nothing is left, the round ends for an hour."""
    new = await city.rings.unlooked(city.now, most=LISTINGS_MOST)
    for listing in new:
        await _match(city, listing)
    await city.rings.looked(new)
    await _propose(city, {listing.id for listing in new})
    if len(new) < LISTINGS_MOST:
        await city.rings.forget(city.now - MATCHES_KEPT)
        await city.rings.round_ends(city.now)


async def _match(city: City, listing: Listing) -> None:
    """What fits one listing, nearest first and not too many."""
    rules = city.rules(RingRules, listing.area)
    like = await _alike(city, listing, loosely=False)
    if len(like) < rules.candidates:
        like |= await _alike(city, listing, loosely=True)
    found = await city.rings.listings(sorted(like)[:LIKE_MOST]) if like else {}
    edges = [
        edge for other in _nearest(city, listing, found.values()) if (edge := _edge(city, listing, other))
    ]
    due = rings.next_telling(city.now, city.zone, rules)
    await city.rings.match(edges[: rules.candidates], now=city.now, due=due)


async def _alike(city: City, listing: Listing, *, loosely: bool) -> set[ListingId]:
    """Listings of the other side with all the words of this one's title, or ``loosely`` some."""
    home, tokens = city.home(listing.area), rings.asked(listing)
    categories = rings.close_to(listing.category)
    titles = await city.barter.titled(home, listing, tokens, categories, most=TITLES_MOST, loosely=loosely)
    return {number for number, title in titles.items() if not loosely or rings.resembles(listing, title)}


def _nearest(city: City, listing: Listing, others: Iterable[Listing]) -> list[Listing]:
    """The nearest first; of those as near, the oldest."""
    home, order = city.home(listing.area), list(Closeness)
    return sorted(others, key=lambda o: (order.index(closeness(city.home(o.area), home)), o.id))


def _edge(city: City, listing: Listing, other: Listing) -> Edge | None:
    offer, want = (listing, other) if listing.side is Side.OFFER else (other, listing)
    if not fit(city, offer, want):
        return None
    return Edge(offer=offer.id, want=want.id, giver=offer.owner, receiver=want.owner)


async def _propose(city: City, new: Collection[ListingId]) -> None:
    """The rings through what is new, the shortest first, one a person; who is busy is thought of later."""
    found = cycles(await _around(city, new), most=PEOPLE_IN_A_RING, through=new)[:RINGS_MOST]
    people = {edge.giver for ring in found for edge in ring}
    pause = timedelta(hours=_everywhere(city).pause_hours)
    busy, later = await city.rings.busy(people, city.now - pause), set[ListingId]()
    known = await city.rings.known({fingerprint(ring) for ring in found})
    for ring in found:
        if fingerprint(ring) in known:
            continue
        if busy.isdisjoint(edge.giver for edge in ring):
            busy |= await _asked(city, ring)
        else:
            later |= {number for edge in ring for number in (edge.offer, edge.want)} & set(new)
    await city.rings.look_again(later, city.now + pause)


async def _around(city: City, new: Collection[ListingId]) -> set[Edge]:
    """The matches of what is new, and what follows from them all the way round."""
    edges = set(await city.rings.edges_at(new))
    givers, followed = {edge.receiver for edge in edges}, set[ResidentId]()
    for _ in range(PEOPLE_IN_A_RING - 1):
        onward = set(await city.rings.edges_from(givers - followed))
        followed |= givers
        edges |= onward
        givers = {edge.receiver for edge in onward}
    return edges


async def _asked(city: City, ring: Sequence[Edge]) -> set[ResidentId]:
    """Whom this ring is proposed to: its people, or nobody if it does not stand."""
    numbers = {number for edge in ring for number in (edge.offer, edge.want)}
    found = await city.rings.listings(numbers)
    pairs = [(found[edge.offer], found[edge.want]) for edge in ring]
    rules = [city.rules(RingRules, offer.area) for offer, _ in pairs]
    if len(ring) > min(own.people_most for own in rules) or not await stand(city, pairs):
        return set()
    arrows = [(edge, rings.wording(*pair)) for edge, pair in zip(ring, pairs, strict=True)]
    key = secrets.token_urlsafe(8)
    proposed = rings.propose(arrows, key=key, rules=rules[0], now=city.now, zone=city.zone)
    await _tell(city, await city.rings.add(*proposed))
    return {edge.giver for edge in ring}


async def _tell(city: City, ring: Ring) -> None:
    """Each member gets a card."""
    for member in (members := await city.rings.members(ring.id)):
        told = await facts(city, rings.place(ring, members, member.person))
        await city.tell(member.person, "rings-asked", told, about=f"ring:{ring.id}", until=ring.until)


async def _tell_matches(city: City) -> None:
    """Direct matches, once a day to each person, in the hours for it."""
    if rings.in_telling_hours(city.now, city.zone, _everywhere(city)):
        for person in await city.rings.due(city.now, most=PEOPLE_MOST):
            await _tell_person(city, person)


async def _tell_person(city: City, person: ResidentId) -> None:
    """Some of the matches of one person; the others wait for tomorrow."""
    rules = _everywhere(city)
    pairs = await city.rings.hints(person, city.now, most=HINTS_MOST)
    good = await _good(city, person, pairs)
    await city.rings.settle(person, [pair for pair in pairs if pair not in good], told=None)
    await city.rings.settle(person, list(good)[: rules.told_most], told=city.now)
    await city.rings.later(person, city.now, rings.next_telling(city.now, city.zone, rules))
    if good:
        about = f"matches:{city.now.astimezone(city.zone).date()}"
        told = _matches(list(good.values()), rules.told_most)
        await city.tell(person, "rings-notice-matches", told, about=about, kind=Kind.DIGEST)


Pair = tuple[ListingId, ListingId]


async def _good(city: City, person: ResidentId, pairs: Sequence[Pair]) -> dict[Pair, tuple[Listing, Listing]]:
    """The pairs that still hold and that no saved search has told, as (one's own, the neighbour's)."""
    found = await city.rings.listings({number for pair in pairs for number in pair})
    apart = await city.contact.apart_from(person)
    own = {pair: _own_first(person, found[pair[0]], found[pair[1]]) for pair in pairs}
    told = await city.rings.told_already(person, {theirs.id for _, theirs in own.values()})
    kept = await conduct.kept(city, [f"listing:{theirs.id}" for _, theirs in own.values()])
    return {
        pair: (mine, theirs)
        for pair, (mine, theirs) in own.items()
        if theirs.owner not in apart and theirs.id not in told and f"listing:{theirs.id}" not in kept
        if fit(city, found[pair[0]], found[pair[1]])
    }


def _own_first(person: ResidentId, offer: Listing, want: Listing) -> tuple[Listing, Listing]:
    return (offer, want) if offer.owner == person else (want, offer)


def _matches(found: Sequence[tuple[Listing, Listing]], most: int) -> dict[str, object]:
    """What is told: how many, the first of them with their numbers, and how many wait."""
    told: dict[str, object] = {"count": min(len(found), most), "rest": max(len(found) - most, 0)}
    for at in range(5):
        mine, theirs = found[at] if at < min(len(found), most) else (None, None)
        told |= {
            f"mine{at + 1}": mine and mine.title,
            f"theirs{at + 1}": theirs and theirs.title,
            f"id{at + 1}": theirs and theirs.id,
        }
    return told
