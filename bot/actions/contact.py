"""What happens with contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from bot.domain import contact
from bot.domain.contact import Block, BlockGone, BlockId, NotReachable
from bot.domain.residents import Resident, ResidentId
from storage.city import City

_SAVED_MOST = 100
"""Listings of one person about which notices may still wait."""


async def open_between(city: City, a: ResidentId, b: ResidentId) -> None:
    """Raises NotReachable when either has blocked the other, or is no resident (any more)."""
    if await city.contact.are_apart(a, b) or not await city.residents.resident(b):
        raise NotReachable


async def block(city: City, resident: Resident, other: ResidentId, *, title: str) -> Block:
    """From now on the two do not meet here; ``other`` is not told. Twice is once. Raises ThatIsYou."""
    new = contact.block(resident.id, other, title=title, now=city.now)
    known = await city.contact.blocked(resident.id, other)
    if known:
        return known
    await _unsay(city, resident.id, other)
    await _unsay(city, other, resident.id)
    return await city.contact.add(new)


async def unblock(city: City, resident: Resident, number: BlockId) -> Block:
    """They may meet again, unless the other has blocked too. Raises BlockGone, also for another's."""
    known = await city.contact.block(number)
    if known is None or known.blocker != resident.id:
        raise BlockGone
    await city.contact.remove(known)
    return known


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""


async def _unsay(city: City, reader: ResidentId, owner: ResidentId) -> None:
    """Notices about the listings of one that wait for the other's morning."""
    for listing in await city.barter.mine(owner, most=_SAVED_MOST):
        await city.notices.plan(reader, f"listing:{listing.id}", ("saved-notice-found",), {}, {})
