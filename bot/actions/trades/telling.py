"""Who is told what of a trade: the partner at once by day, both cards as they are now, and reminders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.actions.notices import holding
from bot.actions.trades.showing import Facts, brief, partner_name, view
from bot.domain import trades
from bot.domain.hours import QuietHours
from bot.domain.residents import Resident, ResidentId
from bot.domain.trades import KEYS, Trade, TradeRules, TradeState, TradeStep
from storage.city import City
from storage.notices import Notice

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
    "unreachable",
)
"""What a partner can be told; a newer piece of news takes the place of one that is not said yet."""

REMINDERS = tuple(f"trades-notice-{word}" for word in KEYS)
_ALL = (*REMINDERS, *(f"trades-notice-{word}" for word in NEWS))

TRADES_MOST = 200
"""Open trades of one person whose reminders move when the person's hours do."""


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
    for person in trade.parties:
        facts = await _remind(city, trade, person, _ALL) | more
        if person != but:
            await _anew(city, person, "trades-card", await view(city, trade, person), trade)
        if person in whom:
            await _anew(city, person, f"trades-notice-{news}", facts, trade)


async def replan(city: City, person: Resident) -> None:
    """The reminders of all of somebody's open trades, in the hours that suit now; news stay as they are."""
    for trade in await city.trades.open_of(person.id, most=TRADES_MOST):
        await _remind(city, trade, person.id, REMINDERS)


async def unreached(city: City, person: int) -> None:
    """Whoever has agreed on something with somebody whom nothing reaches any more should know."""
    for trade in await city.trades.open_of(ResidentId(person), most=TRADES_MOST):
        if trade.state is TradeState.AGREED:
            other = trade.partner(ResidentId(person))
            facts = await _remind(city, trade, other, _ALL)
            await _anew(city, other, "trades-notice-unreachable", facts, trade)


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of ``reminders`` that hold, as the trades are now."""
    found = await city.trades.these(notice.subject for notice in reminders)
    return await holding(city, reminders, found, partial(_wanted, city))


async def _remind(city: City, trade: Trade, person: ResidentId, keys: Sequence[str]) -> Facts:
    """What one of the two is reminded of becomes what the trade, as it is now, asks for."""
    name, place = await partner_name(city, trade, person), await _place(city, trade)
    facts = brief(city, trade, name, place) | {"deadline": trade.deadline}
    wanted = _wanted(city, trade, person, (await city.wishes.of(person)).quiet)
    ends = trades.ends(trade, city.rules(TradeRules, trade.community))
    until = {f"trades-notice-{key}": end for key, end in ends.items()}
    await city.notices.plan(person, trade.about, keys, wanted, facts, until)
    return facts


def _wanted(city: City, trade: Trade, person: int, quiet: QuietHours) -> dict[str, datetime]:
    plan = trades.plan(trade, city.rules(TradeRules, trade.community), city.zone, quiet)
    return {f"trades-notice-{key}": due for (who, key), due in plan.items() if who == person}


async def _anew(city: City, person: ResidentId, key: str, facts: Facts, trade: Trade) -> None:
    """Said once more, even within the same instant: each move of a trade is an occasion of its own."""
    await city.notices.erase(person, key, trade.about)
    await city.tell(person, key, facts, about=trade.about)


async def _place(city: City, trade: Trade) -> str | None:
    """Where they meet, on the terms in force."""
    versions = await city.trades.terms(trade.id)
    return next((t.place or None for t in versions if t.number == trade.current), None)
