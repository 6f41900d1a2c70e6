"""Looking for terms: proposed, countered, revised, withdrawn, declined, accepted."""

from __future__ import annotations

import secrets

from bot.actions import barter as board
from bot.actions import contact, ledger
from bot.actions.trades import holding
from bot.actions.trades.showing import seen
from bot.actions.trades.telling import happened, tell
from bot.domain import trades
from bot.domain.areas import AreaId
from bot.domain.barter import BarterRules, Listing, ListingGone, ListingId, ListingTaken, State
from bot.domain.ledger import NotEnoughUnits
from bot.domain.residents import Resident
from bot.domain.trades import (
    DisputeOpen,
    Ground,
    OwnTrade,
    PartnerShort,
    ProposalOpen,
    TermsMoved,
    Trade,
    TradeId,
    TradeRules,
    TradeState,
    Wish,
)
from storage.city import City


async def about_listing(city: City, who: Resident, number: ListingId) -> tuple[Listing, AreaId, bool]:
    """A neighbour's listing to be proposed about: with the community, and whether units may move.

    Raises OwnTrade, ListingTaken, ListingGone, NotReachable, DisputeOpen, ProposalOpen.
    """
    listing = await city.barter.listing(number)
    if listing is not None and listing.owner == who.id:
        raise OwnTrade
    if listing is not None and listing.state in {State.RESERVED, State.CLOSED}:
        raise ListingTaken(left=0)
    listing = await board.seen(city, who, number)
    await contact.open_between(city, who.id, listing.owner)
    if disputed := await city.trades.disputed_between(who.id, listing.owner):
        raise DisputeOpen(number=disputed.id)
    if there := await city.trades.talk(number, who.id):
        raise ProposalOpen(number=there.id)
    community, priced = await _common(city, who, listing)
    return listing, community, priced


async def propose(city: City, who: Resident, number: ListingId, wish: Wish) -> Trade:
    """A first proposal; the neighbour is told. Raises as ``about_listing`` and trades.propose."""
    listing, community, priced = await about_listing(city, who, number)
    trade, terms = trades.propose(
        wish,
        await _ground(city, listing, wish, community),
        asker=who.id,
        key=secrets.token_urlsafe(8),
        community=community,
        priced=priced,
        open_now=await city.trades.open_count(who.id),
    )
    trade = await city.trades.open(trade)
    await city.trades.say(trades.of(terms, trade))
    await happened(city, trade, "propose", who.id)
    await tell(city, trade, "proposed", trade.partner(who.id), but=who.id)
    return trade


async def counter(city: City, who: Resident, number: TradeId, wish: Wish, *, terms: int) -> Trade:
    """Other terms in answer to ``terms``. Raises TermsMoved, and as trades.counter."""
    trade = await _against(city, who, number, terms, "counter")
    ground = await _ground(city, await _listing(city, trade), wish, trade.community)
    changed, said = trades.counter(trade, wish, ground, by=who.id)
    await city.trades.say(said)
    return await saved(city, changed, "counter", who, "countered")


async def revise(city: City, who: Resident, number: TradeId, wish: Wish, *, terms: int) -> Trade:
    """One's own ``terms`` said better. Raises TermsMoved, and as trades.revise."""
    trade = await _against(city, who, number, terms, "revise")
    ground = await _ground(city, await _listing(city, trade), wish, trade.community)
    changed, said = trades.revise(trade, wish, ground, by=who.id)
    await city.trades.say(said)
    return await saved(city, changed, "revise", who, "revised")


async def _against(city: City, who: Resident, number: TradeId, terms: int, step: str) -> Trade:
    """The trade, if its ``terms`` are still in force and the step is possible."""
    trade = await seen(city, who.id, number)
    trades.moved(trade, step, by=who.id, now=city.now)
    if terms != trade.current:
        raise TermsMoved(number=trade.id)
    await contact.open_between(city, who.id, trade.partner(who.id))
    return trade


async def withdraw(city: City, who: Resident, number: TradeId) -> Trade:
    """One's own latest terms taken back. Raises as trades.withdraw."""
    trade = await seen(city, who.id, number)
    rules, versions = city.rules(TradeRules, trade.community), await city.trades.terms(number)
    back = trades.withdraw(trade, by=who.id, terms=versions, rules=rules, now=city.now)
    news = "withdrawn" if back.state is TradeState.WITHDRAWN else "returned"
    return await saved(city, back, "withdraw", who, news)


async def decline(city: City, who: Resident, number: TradeId) -> Trade:
    """No. Raises as trades.decline."""
    declined = trades.decline(await seen(city, who.id, number), by=who.id, now=city.now)
    return await saved(city, declined, "decline", who, "declined")


async def accept(city: City, who: Resident, number: TradeId, *, terms: int) -> Trade:
    """Yes: things are promised and units held. Raises as trades.accept, ListingTaken, NotEnoughUnits,
    PartnerShort, NotReachable, DisputeOpen.
    """  # noqa: D205
    trade = await seen(city, who.id, number)
    agreed = trades.accept(trade, by=who.id, number=terms, now=city.now)
    await contact.open_between(city, who.id, trade.partner(who.id))
    if disputed := await city.trades.disputed_between(*trade.parties):
        raise DisputeOpen(number=disputed.id)
    await _promised(city, who, agreed)
    bound = trades.bound(agreed, city.rules(TradeRules, trade.community))
    return await saved(city, bound, "accept", who, "agreed")


async def _promised(city: City, who: Resident, trade: Trade) -> None:
    """Who says yes is told in other words that it is the partner's account which has no room."""
    try:
        await holding.promise(city, trade)
    except NotEnoughUnits as short:
        if who.id == trade.receiver:
            raise
        raise PartnerShort(most=short.most, unit=short.unit, number=trade.id) from short


async def saved(city: City, trade: Trade, step: str, who: Resident, news: str) -> Trade:
    """The changed trade, its record, and the partner's news."""
    trade = await city.trades.save(trade)
    await happened(city, trade, step, who.id)
    await tell(city, trade, news, trade.partner(who.id), but=who.id)
    return trade


async def _common(city: City, who: Resident, listing: Listing) -> tuple[AreaId, bool]:
    """The community in which both keep their accounts; without one, the listing's, where only 0 is paid."""
    owner = await city.residents.resident(listing.owner)
    if owner is None:
        raise ListingGone
    theirs = ledger.community_of(city, owner)
    return theirs, theirs == ledger.community_of(city, who)


async def _listing(city: City, trade: Trade) -> Listing:
    listing = await city.barter.listing(trade.listing)
    if listing is None:
        raise ListingGone
    return listing


async def _ground(city: City, listing: Listing, wish: Wish, community: AreaId) -> Ground:
    back = await city.barter.listing(wish.back_listing) if wish.back_listing else None
    rules, prices = city.rules(TradeRules, community), city.rules(BarterRules, community)
    return Ground(listing=listing, back=back, rules=rules, prices=prices, now=city.now)
