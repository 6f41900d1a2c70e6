"""The rules of a community: seen by who looks after it, changed by its admins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from handlers.doors import Below, Door, Opened
from handlers.settings import changing, screens
from handlers.settings.presses import At, Of, One

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="settings"))
    readers, admins = staff(Role.VIEWER), staff(Role.ADMIN, Role.LIBRARIAN)
    router.message.register(screens.opened, Command("settings"), flags=readers)
    router.callback_query.register(screens.home, Door.filter(F.to == "settings"), flags=readers)
    router.callback_query.register(changing.elsewhere, Door.filter(F.to == "settings-area"), flags=readers)
    router.callback_query.register(screens.features, At.filter(), flags=readers)
    router.callback_query.register(screens.of, Of.filter(), flags=readers)
    router.callback_query.register(screens.one, One.filter(F.do == "see"), flags=readers)
    router.callback_query.register(screens.past, One.filter(F.do == "past"), flags=readers)
    router.callback_query.register(changing.change, One.filter(F.do == "set"), flags=admins)
    router.callback_query.register(changing.back, One.filter(F.do == "back"), flags=admins)
    router.callback_query.register(changing.undo, One.filter(F.do == "undo"), flags=admins)
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return changing.forms()


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
