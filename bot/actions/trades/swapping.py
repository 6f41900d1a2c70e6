"""A gift within a ring: agreed from its beginning, for nothing but the ring itself."""

from __future__ import annotations

import secrets

from bot.actions.trades import holding
from bot.actions.trades.telling import happened, tell
from bot.domain import trades
from bot.domain.areas import AreaId
from bot.domain.barter import Listing
from bot.domain.residents import ResidentId
from bot.domain.trades import Trade, TradeRules
from storage.city import City


async def swap(
    city: City,
    *,
    giver: ResidentId,
    receiver: ResidentId,
    offer: Listing,
    want: Listing | None,
    community: AreaId,
    ring: str,
) -> Trade:
    """An agreed trade of 0 units; a piece of ``offer`` and the ``want`` are promised.

    Neither is told that it is agreed: the ring does that. Raises ListingTaken.
    """
    trade, terms = trades.swapped(
        offer,
        giver=giver,
        receiver=receiver,
        want=want,
        key=secrets.token_urlsafe(8),
        community=community,
        ring=ring,
        rules=city.rules(TradeRules, community),
        now=city.now,
    )
    trade = await city.trades.open(trade)
    await city.trades.say(trades.of(terms, trade))
    await holding.promise(city, trade)
    await happened(city, trade, "swap", None)
    await tell(city, trade, "agreed")
    return trade
