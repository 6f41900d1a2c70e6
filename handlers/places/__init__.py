"""Places that lend: opened, kept, closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from handlers.doors import Below, Door, Opened, PlaceCard
from handlers.places import branches, closing, keeping
from handlers.places.presses import Join, Keep, Undo

__all__ = ["BELOW", "LINKS", "forms", "routes"]

BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="places"))
    keepers = staff(Role.LIBRARIAN)
    router.message.register(keeping.listed, Command("places"), flags=keepers)
    router.callback_query.register(keeping.listed, Door.filter(F.to == "places"), flags=keepers)
    router.callback_query.register(keeping.add, Door.filter(F.to == "open-place"), flags=keepers)
    router.callback_query.register(keeping.card, PlaceCard.filter(), flags=keepers)
    router.callback_query.register(keeping.hours, Keep.filter(F.do == "hours"), flags=keepers)
    router.callback_query.register(keeping.circle, Keep.filter(F.do == "circle"), flags=keepers)
    router.callback_query.register(branches.main, Keep.filter(F.do == "main"), flags=keepers)
    router.callback_query.register(branches.join, Join.filter(), flags=keepers)
    router.callback_query.register(closing.days, Keep.filter(F.do == "days"), flags=keepers)
    router.callback_query.register(closing.undo, Undo.filter(), flags=keepers)
    router.callback_query.register(closing.end, Keep.filter(F.do == "end"), flags=keepers)
    router.callback_query.register(keeping.invite, Keep.filter(F.do == "invite"), flags=staff(Role.ADMIN))
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*keeping.forms(), *closing.forms())
