"""Who is told what of a trade: the partner at once by day, both cards as they are now, and reminders."""

from __future__ import annotations

from datetime import datetime

from bot.actions.trades.showing import Facts, brief, partner_name, view
from bot.domain import trades
from bot.domain.hours import waking
from bot.domain.residents import ResidentId
from bot.domain.trades import KEYS, Trade, TradeRules, TradeStep
from storage.city import City

NEWS = (
    "proposed",
    "countered",
    "revised",
    "returned",
    "withdrawn",
    "declined",
    "agreed",
    "cancelled",
    "delivered",
    "settled",
    "silent",
    "unpaid",
    "expired",
    "lapsed",
)
"""What a partner can be told; a newer piece of news takes the place of one that is not said yet."""

_ALL = tuple(f"trades-notice-{word}" for word in (*KEYS, *NEWS))


async def happened(city: City, trade: Trade, step: str, by: ResidentId | None, words: str = "") -> None:
    """A line in the trade's record."""
    line = TradeStep(
        trade=trade.id,
        step=step,
        by=by,
        at=city.now,
        state=trade.state,
        number=trade.current,
        words=words,
    )
    await city.trades.note(line)


async def tell(
    city: City, trade: Trade, news: str, *whom: ResidentId, but: ResidentId | None = None, **more: object
) -> None:
    """``news`` to each of ``whom``; both get the reminders of the trade as it is now, and see it so on
    their cards, ``but`` for who sees it in the answer anyway.
    """  # noqa: D205
    wanted = trades.plan(trade, city.rules(TradeRules, trade.community), city.zone)
    for person in trade.parties:
        name, place = await partner_name(city, trade, person), await _place(city, trade)
        facts = brief(city, trade, name, place) | {"deadline": trade.deadline, **more}
        theirs = {f"trades-notice-{key}": due for (who, key), due in wanted.items() if who == person}
        await city.notices.plan(person, trade.about, _ALL, theirs, facts)
        if person != but:
            await _anew(city, person, "trades-card", await view(city, trade, person), trade, city.now)
        if person in whom:
            due = waking(city.now, city.zone)
            await _anew(city, person, f"trades-notice-{news}", facts, trade, due)


async def _anew(  # noqa: PLR0917 -- a notice has so many parts
    city: City, person: ResidentId, key: str, facts: Facts, trade: Trade, due: datetime
) -> None:
    """Said once more, even within the same instant: each move of a trade is an occasion of its own."""
    await city.notices.erase(person, key, trade.about)
    await city.tell(person, key, facts, about=trade.about, due=due)


async def _place(city: City, trade: Trade) -> str | None:
    """Where they meet, on the terms in force."""
    versions = await city.trades.terms(trade.id)
    return next((t.place or None for t in versions if t.number == trade.current), None)
