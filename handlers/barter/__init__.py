"""The board: posting, finding, and looking after one's own listings."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command

from bot.runtime.joined import begins, joined
from handlers.barter import browse, mine, search
from handlers.barter.post import forms, offer, want
from handlers.doors import LISTING_LINK, Card, Door, Step

__all__ = ["LINKS", "forms", "routes"]

LINKS = {LISTING_LINK: browse.linked}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="barter"))
    for command, handler in (
        ("offer", offer),
        ("want", want),
        ("browse", browse.sides),
        ("search", search.search),
        ("mine", mine.mine),
    ):
        router.message.register(handler, Command(command))
        router.callback_query.register(handler, Door.filter(F.to == command))
    router.callback_query.register(browse.board, browse.Board.filter())
    router.callback_query.register(browse.card, Card.filter())
    router.callback_query.register(browse.photos, browse.Photos.filter())
    router.callback_query.register(search.found, search.Found.filter())
    router.callback_query.register(mine.page, mine.Page.filter())
    router.callback_query.register(mine.step, Step.filter(F.step.in_({"resume", "renew"})), flags=begins())
    router.callback_query.register(mine.step, Step.filter())
    router.callback_query.register(mine.edit, mine.Edit.filter())
    router.message.register(search.typed, search.Words())
    return router
