"""Rights: what is known of oneself, how long it is kept, leaving, and who is concerned by a leak."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.speech import Button, Row
from handlers.doors import Below, Door, Opened
from handlers.rights import breach, knowing, leaving
from handlers.rights.leaving import Leave


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="rights"))
    admins = staff(Role.ADMIN)
    router.message.register(knowing.mydata, Command("mydata"))
    router.message.register(leaving.delete, Command("delete"))
    router.message.register(breach.breach, Command("breach"), flags=admins)
    router.callback_query.register(knowing.mydata, Door.filter(F.to == "mydata"))
    router.callback_query.register(knowing.kept, Door.filter(F.to == "kept"))
    router.callback_query.register(leaving.delete, Door.filter(F.to == "delete"))
    router.callback_query.register(leaving.stay, Leave.filter(F.step == "stay"))
    router.callback_query.register(leaving.leave, Leave.filter(F.step == "ask"))
    return router


def forms() -> Sequence[Form]:
    """In which time something leaked."""
    return breach.forms()


_CONSENTS: Row = [Button(Door(to="consents"), "residents-me.consents")]
BELOW: Mapping[str, Below] = {
    "rights-notice-reminder": lambda _about, _facts: [[Button(Leave(step="stay"), "rights-leaving.stay")]],
    "rights-notice-put-off": lambda _about, _facts: [[Button(Door(to="delete"), "rights-door-delete")]],
    "rights-notice-erased": lambda _about, _facts: [[Button(Door(to="join"), "menu-door-join")]],
    "residents-notice-consents": lambda _about, _facts: [_CONSENTS],
    "error-consent-outdated": lambda _about, _facts: [_CONSENTS],
    "error-duties-open": lambda _about, _facts: [[Button(Door(to="delete"), "rights-door-delete")]],
    "error-consent-stays": lambda _about, _facts: [[Button(Door(to="delete"), "rights-door-delete")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""No link leads here."""
