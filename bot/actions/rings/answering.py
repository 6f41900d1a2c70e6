"""A ring between its proposal and its end: seen, answered, agreed by all at once, or quietly over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from bot.actions import conduct, ledger, trades
from bot.domain import rings
from bot.domain.barter import Listing, closeness
from bot.domain.residents import Resident, ResidentId
from bot.domain.rings import Answer, Member, Place, Ring, RingGone, RingId, RingState
from storage.city import City


async def seen(city: City, who: Resident, number: RingId) -> Place:
    """A ring as its member ``who`` sees it now. Raises RingGone."""
    ring, members = await _ring(city, number)
    return rings.place(ring, members, who.id)


async def current(city: City, who: Resident) -> Place | None:
    """The open ring of this person."""
    ring = await city.rings.open_of(who.id)
    return rings.place(ring, await city.rings.members(ring.id), who.id) if ring else None


async def respond(city: City, who: Resident, number: RingId, said: Answer) -> Place:
    """What a member says; the last yes brings the ring about, and what has ended stays as it is.

    Raises RingGone.
    """
    ring, members = await _ring(city, number)
    place = rings.place(ring, members, who.id)
    if not ring.is_open(city.now) or said in (Answer.NONE, place.gives.answer):
        return place
    members = await _kept(city, members, rings.answered(members, who.id, said))
    match rings.outcome(members):
        case RingState.AGREED if await _stands(city, members):
            ring, members = await _agree(city, ring, members, who.id)
        case RingState.AGREED | RingState.DISSOLVED:
            ring, members = await _end(city, ring, members, RingState.DISSOLVED)
    return rings.place(ring, members, who.id)


async def dissolve(city: City, ring: Ring) -> None:
    """It cannot come about any more: nobody is told."""
    await _end(city, ring, await city.rings.members(ring.id), RingState.DISSOLVED)


async def facts(city: City, place: Place) -> dict[str, object]:
    """What a member is told of a ring: what goes to whom and what comes from whom, and how near."""
    numbers = {place.gives.offer, place.gives.want, place.gets.offer}
    found = await city.rings.listings(numbers)
    offer, want, gets = (found[n] for n in (place.gives.offer, place.gives.want, place.gets.offer))
    return {
        "people": place.people,
        "gives": offer.title,
        "to": await city.residents.shown_name(want.owner),
        "to_near": _near(city, want, offer),
        "gets": gets.title,
        "by": await city.residents.shown_name(gets.owner),
        "by_near": _near(city, gets, offer),
        "until": place.ring.until,
        "give": place.gives.trade,
        "get": place.gets.trade,
    }


async def stand(city: City, arrows: Sequence[tuple[Listing | None, Listing | None]]) -> bool:
    """Whether each offer still fits its want, and no two of the people are apart."""
    for offer, want in arrows:
        if offer is None or want is None or not fit(city, offer, want):
            return False
    people = sorted({offer.owner for offer, _ in arrows if offer})
    if await conduct.kept(city, [f"listing:{it.id}" for pair in arrows for it in pair if it]):
        return False
    return not any([await city.contact.are_apart(a, b) for a, b in combinations(people, 2)])


def fit(city: City, offer: Listing, want: Listing) -> bool:
    """Whether an offer is what a want asks for, as both hang on the board now."""
    return rings.fits(offer, want, giver=city.home(offer.area), receiver=city.home(want.area))


async def _ring(city: City, number: RingId) -> tuple[Ring, tuple[Member, ...]]:
    ring = await city.rings.ring(number)
    if ring is None:
        raise RingGone
    return ring, await city.rings.members(ring.id)


async def _agree(
    city: City, ring: Ring, members: Sequence[Member], by: ResidentId
) -> tuple[Ring, tuple[Member, ...]]:
    """Every arrow becomes a trade, all in this one transaction."""
    swapped = await _kept(city, members, await _swapped(city, ring, members))
    ring, members = await _end(city, ring, swapped, RingState.AGREED)
    await _tell_agreed(city, ring, members, by)
    return ring, tuple(members)


async def _end(
    city: City, ring: Ring, members: Sequence[Member], state: RingState
) -> tuple[Ring, tuple[Member, ...]]:
    """Its members are free for another one; who has not heard of this one yet never will."""
    over, free = rings.ended(ring, members, state)
    for member in free:
        await city.notices.plan(member.person, f"ring:{ring.id}", ["rings-asked"], {}, {})
    return await city.rings.save(over), await _kept(city, members, free)


async def _stands(city: City, members: Sequence[Member]) -> bool:
    """Whether all is as it was shown; from here on nobody else can change these listings."""
    numbers = {number for member in members for number in (member.offer, member.want)}
    found = await city.rings.listings(numbers, locked=True)
    pairs = [(member, found.get(member.offer), found.get(member.want)) for member in members]
    same = all(
        offer and want and rings.wording(offer, want) == member.wording for member, offer, want in pairs
    )
    return same and await stand(city, [(offer, want) for _, offer, want in pairs])


async def _swapped(city: City, ring: Ring, members: Sequence[Member]) -> tuple[Member, ...]:
    """Each arrow as an agreed trade."""
    numbers = {number for member in members for number in (member.offer, member.want)}
    found = await city.rings.listings(numbers)
    return tuple([replace(m, trade=await _swap(city, ring, found[m.offer], found[m.want])) for m in members])


async def _swap(city: City, ring: Ring, offer: Listing, want: Listing) -> int:
    giver = await city.residents.resident(offer.owner)
    assert giver  # noqa: S101 -- a listing's owner is a resident
    community = ledger.community_of(city, giver)
    trade = await trades.swap(
        city,
        giver=offer.owner,
        receiver=want.owner,
        offer=offer,
        want=want,
        community=community,
        ring=ring.key,
    )
    return trade.id


async def _kept(city: City, before: Sequence[Member], after: Sequence[Member]) -> tuple[Member, ...]:
    """The members that changed are remembered."""
    pairs = zip(before, after, strict=True)
    return tuple([new if new == old else await city.rings.save_member(new) for old, new in pairs])


async def _tell_agreed(city: City, ring: Ring, members: Sequence[Member], by: ResidentId) -> None:
    """All but who made it come about, and sees it; with both trades at hand."""
    for person in [member.person for member in members if member.person != by]:
        place = rings.place(ring, members, person)
        await city.tell(person, "rings-agreed", await facts(city, place), about=f"ring:{ring.id}")


def _near(city: City, theirs: Listing, mine: Listing) -> str:
    """How near their owners live."""
    return closeness(city.home(theirs.area), city.home(mine.area)).value
