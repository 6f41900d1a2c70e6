"""What time does with trades: unanswered ones expire, forgotten ones lapse, silence is a yes."""

from __future__ import annotations

from bot.actions.trades import holding
from bot.actions.trades.doing import settled
from bot.actions.trades.telling import happened, tell
from bot.domain import trades
from bot.domain.trades import TALKING, Trade, TradeState
from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    for trade in await city.trades.due(city.now):
        async with city.apart(trade.about):
            await _due(city, trade)


async def _due(city: City, trade: Trade) -> None:
    if trade.state in TALKING:
        await _expire(city, trade)
    elif trade.state is TradeState.AGREED:
        await _lapse(city, trade)
    elif trade.state is TradeState.DELIVERED:
        await _silence(city, trade)
    else:
        await settled(city, trade, None, news="settled")


async def _expire(city: City, trade: Trade) -> None:
    over = await city.trades.save(trades.expire(trade, now=city.now))
    await happened(city, over, "expire", None)
    await tell(city, over, "expired", *trade.parties)


async def _lapse(city: City, trade: Trade) -> None:
    await holding.release(city, trade)
    over = await city.trades.save(trades.lapse(trade, now=city.now))
    await happened(city, over, "lapse", None)
    await tell(city, over, "lapsed", *trade.parties)


async def _silence(city: City, trade: Trade) -> None:
    confirmed = await city.trades.save(trades.silence(trade, now=city.now))
    await happened(city, confirmed, "silence", None)
    await settled(city, confirmed, None, news="silent", first=True)
