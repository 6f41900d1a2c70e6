"""Trades: proposed, talked over, agreed, done; one live card for both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.runtime.form import Form
from bot.runtime.joined import begins, joined
from bot.runtime.speech import Button
from handlers.doors import Below, Door, Opened, Propose, TradeCard
from handlers.trades import card, mine, steps, terms
from handlers.trades.presses import Calendar, Contest, Mine, Move, NotYet, Rest, Reword, Sure

__all__ = ["BELOW", "LINKS", "forms", "routes"]

_TO_TRADES: Below = lambda *_: [[Button(Door(to="trades"), "menu-door-trades")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    "trades-card": card.below,
    **{
        f"trades-notice-{news}": card.see
        for news in (
            *("proposed", "countered", "revised", "returned", "withdrawn", "declined", "agreed"),
            *("cancelled", "settled", "silent", "unpaid", "expired", "lapsed", "reply", "soon", "lapse"),
        )
    },
    "trades-notice-gave": card.gave,
    "trades-notice-got": card.got,
    **{
        f"trades-notice-{news}": card.got_it
        for news in ("delivered", "confirm-first", "confirm-second", "confirm-last")
    },
    **{
        f"error-{refusal}": card.to_trade
        for refusal in (
            *("terms-moved", "not-your-turn", "trade-step-impossible", "proposal-open", "dispute-open"),
            "appointment-past",
            "partner-short",
        )
    },
    "error-trade-gone": _TO_TRADES,
    "error-too-many-trades": _TO_TRADES,
    "error-listing-promised": _TO_TRADES,
    "error-listing-taken": lambda *_: [[Button(Door(to="browse"), "menu-door-browse")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="trades"))
    router.message.register(mine.mine, Command("trades"))
    router.callback_query.register(mine.mine, Door.filter(F.to == "trades"))
    router.callback_query.register(mine.page, Mine.filter())
    router.callback_query.register(card.card, TradeCard.filter())
    router.callback_query.register(card.rest, Rest.filter())
    router.callback_query.register(terms.propose, Propose.filter())
    router.callback_query.register(terms.reword, Reword.filter())
    router.callback_query.register(steps.move, Move.filter(F.step == "accept"), flags=begins())
    router.callback_query.register(steps.move, Move.filter())
    router.callback_query.register(steps.sure, Sure.filter())
    router.callback_query.register(steps.not_yet, NotYet.filter())
    router.callback_query.register(steps.contest, Contest.filter())
    router.callback_query.register(steps.calendar, Calendar.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*terms.forms(), *steps.forms())
