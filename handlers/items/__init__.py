"""Items: browsed and found by residents, kept by librarians, opened by their labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.speech import Button
from handlers.doors import ITEM_LINK, AddItem, Below, Door, ItemCard, Labels, Opened, ShelfOf, Sought
from handlers.items import browse, card, keeping
from handlers.items.presses import EditItem, ItemStep

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="items"))
    keepers = staff(Role.LIBRARIAN)
    router.message.register(browse.around, Command("borrow"))
    router.callback_query.register(browse.around, Door.filter(F.to == "borrow"))
    router.callback_query.register(browse.seek, Door.filter(F.to == "seek-item"))
    router.callback_query.register(browse.sought, Sought.filter())
    router.callback_query.register(browse.shelf, ShelfOf.filter())
    router.callback_query.register(card.card, ItemCard.filter())
    router.callback_query.register(keeping.add, AddItem.filter(), flags=keepers)
    router.callback_query.register(keeping.edit, EditItem.filter(), flags=keepers)
    router.callback_query.register(keeping.step, ItemStep.filter(), flags=keepers)
    router.callback_query.register(keeping.labels, Labels.filter(), flags=keepers)
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return keeping.forms()


BELOW: Mapping[str, Below] = {
    "error-item-gone": lambda *_: [[Button(Door(to="borrow"), "items-back")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {ITEM_LINK: card.linked}
"""What links of this feature open, by the beginning of their payload."""
