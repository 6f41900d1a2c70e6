"""Doing what was agreed: cancelled, delivered, confirmed, paid."""

from __future__ import annotations

from bot.actions import reviews
from bot.actions.trades import holding
from bot.actions.trades.showing import seen
from bot.actions.trades.talking import saved
from bot.actions.trades.telling import happened, tell
from bot.domain import trades
from bot.domain.ledger import NotEnoughUnits
from bot.domain.residents import Resident, ResidentId
from bot.domain.trades import Trade, TradeId, TradeRules
from storage.city import City


async def cancel(city: City, who: Resident, number: TradeId) -> Trade:
    """Called off, perhaps late; what was held is free again. Raises as trades.cancel."""
    trade = await seen(city, who.id, number)
    over = trades.cancel(trade, by=who.id, rules=city.rules(TradeRules, trade.community), now=city.now)
    await holding.release(city, trade)
    return await saved(city, over, "cancel", who, "cancelled")


async def deliver(city: City, who: Resident, number: TradeId) -> Trade:
    """Given; the receiver is asked to confirm. Raises as trades.deliver."""
    trade = await seen(city, who.id, number)
    given = trades.deliver(trade, by=who.id, rules=city.rules(TradeRules, trade.community), now=city.now)
    return await saved(city, given, "deliver", who, "delivered")


async def confirm(city: City, who: Resident, number: TradeId) -> Trade:
    """Received; the units move, or as soon as there is room for it. Raises as trades.confirm."""
    trade = await city.trades.save(trades.confirm(await seen(city, who.id, number), by=who.id, now=city.now))
    await happened(city, trade, "confirm", who.id)
    return await settled(city, trade, who.id, news="settled", first=True)


async def pay(city: City, who: Resident, number: TradeId) -> Trade:
    """The payer tries again. Raises as trades.settle, NotEnoughUnits."""
    trade = await seen(city, who.id, number)
    trades.moved(trade, "pay", by=who.id, now=city.now)
    return await _paid(city, trade, who.id, "settled")


async def settled(
    city: City, trade: Trade, who: ResidentId | None, *, news: str, first: bool = False
) -> Trade:
    """A confirmed trade settled if the payer's account has room now; if not, tried again later.

    Both are told why, the ``first`` time. ``who`` confirmed it just now, if not time.
    """
    try:
        return await _paid(city, trade, who, news)
    except NotEnoughUnits as short:
        waiting = trades.unpaid(trade, rules=city.rules(TradeRules, trade.community), now=city.now)
        waiting = await city.trades.save(waiting)
        if first:
            await tell(city, waiting, "unpaid", *trade.parties, most=short.most)
        return waiting


async def _paid(city: City, trade: Trade, who: ResidentId | None, news: str) -> Trade:
    """The units move, the pieces are gone, and both are asked how it was."""
    transfer = await holding.pay(city, trade, trade.units)
    done = await city.trades.save(trades.settle(trade, transfer=transfer, now=city.now))
    await holding.take(city, done)
    await happened(city, done, "settle", who)
    round_ = await reviews.begin(city, done)
    await tell(city, done, news, *(p for p in trade.parties if p != who), but=who)
    await reviews.invite(city, round_)
    return done
