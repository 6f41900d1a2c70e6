"""The audit log, read: who did what to whom, by page, by what is sought, and as a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from handlers.audit import asking, log
from handlers.audit.presses import Before, Export, Looks, Seek
from handlers.doors import Below, Door, Opened

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="audit"))
    readers = staff(Role.ADMIN, Role.MODERATOR)
    router.message.register(log.anew, Command("audit"), flags=readers)
    router.callback_query.register(log.anew, Door.filter(F.to == "audit"), flags=readers)
    router.callback_query.register(log.page, Before.filter(), flags=readers)
    router.callback_query.register(log.looks, Looks.filter(), flags=readers)
    router.callback_query.register(log.exported, Export.filter(), flags=readers)
    router.callback_query.register(asking.seek, Seek.filter(), flags=readers)
    return router


def forms() -> Sequence[Form]:
    """The one question that narrows the log."""
    return asking.forms()


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
