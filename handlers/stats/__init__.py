"""Figures: of the areas one looks after, and what everybody may know of the city."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from handlers.doors import Below, Door, Opened
from handlers.stats import city, conversations, pages
from handlers.stats.presses import Inside, Open, Page, Table, Through

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="stats"))
    viewers = staff(Role.VIEWER)
    router.message.register(pages.figures, Command("stats"), flags=viewers)
    router.callback_query.register(pages.page, Page.filter(), flags=viewers)
    router.callback_query.register(pages.as_table, Table.filter(), flags=viewers)
    router.callback_query.register(pages.inside, Inside.filter(), flags=viewers)
    router.callback_query.register(conversations.through, Through.filter(), flags=viewers)
    router.message.register(city.whole, Command("city"))
    router.callback_query.register(city.whole, Door.filter(F.to == "city"))
    router.callback_query.register(city.other, Open.filter())
    return router


def forms() -> Sequence[Form]:
    """Nothing is asked here."""
    return ()


BELOW: Mapping[str, Below] = {}
"""No notices, no refusals of its own."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
